package assembly

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

func rollVerbs() []*verb {
	return []*verb{
		{
			name: "members", forms: language.NewForms("<n:number>"), phases: notClosed, topic: topicRoll,
			judge: judgeMembers,
		},
		{
			name: "member", forms: language.NewForms("<name:any> [ section <section:any> ] [ {vote|voice|observer:credential} ] [ number <number:any> ]"),
			phases: notClosed, topic: topicRoll, judge: judgeMember,
		},
		{name: "import", forms: language.NewForms("<source:text>"), phases: notClosed, topic: topicRoll, judge: judgeImport},
		{
			name: "arrive", forms: language.FormsApart("all", "<people:names>"), phases: notClosed, topic: topicRoll,
			judge: judgeArrive,
		},
		{
			name: "leave", forms: language.FormsApart("all", "<people:names>"), phases: notClosed, topic: topicRoll,
			guard: guardSomebodyHere, judge: judgeLeave,
		},
		{
			name: "same", forms: language.NewForms("<who:name> as <as:name> [ because <because:text> ]"), phases: anyPhase, topic: topicRoll, // the meeting judges it, which knows all that was said
		},
		{
			name: "rename", forms: language.NewForms("<who:name> to <new:text>"), phases: anyPhase, topic: topicRoll,
			judge: judgeRename,
		},
		{
			name: "apologies", forms: language.NewForms("<people:names>"), phases: anyPhase, topic: topicRoll,
			judge: judgeApologies,
		},
	}
}

func judgeMembers(t *turn, a language.Args) error {
	n := a.Number("n")
	if n < 1 {
		return refuse("members.some")
	}
	t.emit(&MembersStated{n})
	t.attendanceChanged()
	return nil
}

// judgeMember puts somebody on the roll. Of who is there already it changes the credential, where another one is said: a guest
// at the door turns out to be a member.
func judgeMember(t *turn, a language.Args) error {
	name, known := t.namedThen(a.Text("name"))
	section := strings.Join(strings.Fields(a.Text("section")), " ")
	if base, within, ok := names.Bracketed(name); ok && !a.Has("section") && within[0] != '#' { // as people are written
		name, section = base, within
		t.tokens = append(t.tokens, language.Token{Text: "section"}, language.Token{Text: within, Quoted: true})
	}
	if blank(a.Text("name")) {
		return refuse("member.empty")
	}
	if refused := checkName(name); refused != nil && !known {
		return refused
	}
	section = t.s.Roll.section(section)
	number, ok := ReadMemberNumber(a.Text("number"))
	if a.Has("number") && !ok {
		return refuse("member.number")
	}
	credential := Credential(a.Text("credential"))
	if credential == "" {
		credential = Vote
	}
	if number != "" {
		if other := t.s.Roll.numbered(string(number)); len(other) > 0 {
			return refuse("member.number.taken", number, other[0].Name)
		}
	}
	v, _ := a.Find("name")
	if other := t.s.Roll.writtenLike(name, section); other != nil {
		return refuse("member.known", other.Name)
	}
	for _, p := range t.s.Roll.byName[names.Identity(name)] {
		if names.Fold(p.Section) != names.Fold(section) || p.Number != "" && number != "" && !p.Number.is(number) { // somebody else of that name
			continue
		}
		if !a.Has("credential") || p.Credential == credential || number != "" && !number.is(p.Number) {
			return refuse("member.known", t.s.Roll.Called(p))
		}
		if credential == Observer { // who may no longer speak does not wait to
			t.endSpeechOf(p.ID)
			t.dropHands(p.ID)
		}
		t.tokens[v.From+1] = language.Token{Text: "~" + p.ID}
		t.emit(&PersonChanged{RollChange{Person: p.ID, Section: p.Section, Credential: credential, Number: p.Number}})
		t.attendanceChanged()
		return nil
	}
	p := t.newPerson(name, v.From, PersonJoined{Section: section, Credential: credential, Number: number, Listed: t.s.Info.Phase == Convened})
	t.join(p)
	t.attendanceChanged()
	return nil
}

func guardSomebodyHere(s *State) *Refusal {
	if s.Roll.present == 0 {
		return refuse("leave.nobody")
	}
	return nil
}

func judgeArrive(t *turn, a language.Args) error {
	var ids, already []string
	if !a.Has("people") {
		for _, p := range t.s.Roll.People {
			if !t.knownHere(p) && !p.Apologies {
				ids = append(ids, p.ID)
			}
		}
		away := t.s.Roll.excused()
		switch {
		case len(ids) == 0 && len(away) > 0:
			return refuse("arrive.all.but", words.Names(away), len(away))
		case len(ids) == 0:
			return refuse("arrive.all")
		}
	} else {
		people, err := t.people(a, "people")
		if err != nil {
			return err
		}
		fresh := false
		for _, p := range people {
			switch {
			case t.isNew(p):
				fresh = true
			case t.knownHere(p):
				already = append(already, t.s.Roll.Called(p))
			default:
				ids = append(ids, p.ID)
			}
		}
		if len(ids) == 0 && !fresh {
			return refuse("arrive.already", words.Names(already), len(already))
		}
	}
	t.joinNewcomers()
	if len(ids) > 0 {
		t.arrive(ids)
	}
	t.attendanceChanged()
	return nil
}

// knownHere tells whether somebody is here, and those who are told of the line know it: who acted behind doors may be checked in after them.
func (t *turn) knownHere(p *Person) bool { return p.Present && (t.closed || !t.s.Roll.unsaid[p.ID]) }

func judgeLeave(t *turn, a language.Args) error {
	var ids []string
	if !a.Has("people") {
		for _, p := range t.s.Roll.People {
			if p.Present {
				ids = append(ids, p.ID)
			}
		}
	} else {
		people, err := t.known(a, "people")
		if err != nil {
			return err
		}
		for _, p := range people {
			if !p.Present {
				return refuse("leave.absent", p.Name)
			}
			ids = append(ids, p.ID)
		}
	}
	for _, id := range ids {
		t.endSpeechOf(id)
	}
	asked := t.proposedFor(ids)
	t.emit(&PeopleLeft{ids})
	t.proposeNext(asked)
	t.attendanceChanged()
	return nil
}

func judgeApologies(t *turn, a language.Args) error {
	people, err := t.resolve(a, "people", t.s.Info.Phase != Closed, false) // who comes onto the roll after the close would be one more member
	if err != nil {
		return err
	}
	ids := make([]string, 0, len(people))
	for _, p := range people {
		if p.Present && !t.isNew(p) {
			return refuse("apologies.here", p.Name)
		}
		ids = append(ids, p.ID)
	}
	t.joinNewcomers()
	t.emit(&ApologiesSent{ids})
	return nil
}

func rollFacts() []factKind {
	return []factKind{
		fact[PersonChanged]("person-changed", 1), fact[PeopleStruck]("struck", 1),
		fact[PersonJoined]("joined", 1), fact[PersonRenamed]("renamed", 1), fact[PeopleSame]("same", 1), fact[PeopleArrived]("arrived", 1),
		fact[PeopleLeft]("left", 1), fact[ApologiesSent]("apologies", 1), fact[MembersStated]("members", 1),
	}
}
