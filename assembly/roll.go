package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Credential is what a person on the roll may do (docs/rules.md, section 1).
type Credential string

// The credentials: Vote moves, seconds, speaks and votes; Voice speaks; Observer does neither.
const (
	Vote     Credential = "vote"
	Voice    Credential = "voice"
	Observer Credential = "observer"
)

// NoSection is the section of the people who are in none.
const NoSection = "none"

// Person is somebody on the roll.
type Person struct {
	ID         string
	Name       string
	Section    string // "" without one
	Credential Credential
	Number     MemberNumber
	Present    bool
	Apologies  bool
	Attendance []Span
	Unwilling  []string // roles

	Turns     int           // lane-3 turns in this meeting
	Spoken    time.Duration // in lane 3, ended speeches
	LastSpoke uint64        // the entry in which the last turn began, 0 = never
	unheard   unheard

	responded map[int]bool    // items on which they responded, 0 before the first
	turnsOn   map[int]int     // lane-3 turns by item: one that is taken up again goes on counting
	folded    string          // the identity of the name
	spelled   names.Spellings // the spellings in which the name is looked for
	bind      string          // the hash to which the name is bound
	former    []string        // names from before it was put right: they find the person and are shown nowhere
}

// Roll is the people of the meeting, in the order in which they were put on it.
type Roll struct {
	People []*Person
	Bodies []*Person // who moved something and are nobody; they are found by their names, and are not among the people
	// Members is the number of members in good standing as the assembly stated it, 0 where it stated none.
	Members   int
	Headcount Headcount
	// Imported tells whether the roll was put together beforehand, so that an unknown name is rather a slip.
	Imported bool
	// Spreadsheet tells whether it was imported, so that whoever is not on it is no member (docs/rules.md, section 1).
	Spreadsheet bool
	same        map[string]string // ids whose entry is somebody else's now, by whose
	// Renamed tells one set of names from another: it is another one whenever a name was put right, or taken back.
	Renamed string
	// RenamedLast is whose name was put right last, by id; RenamedOne, that it was by two entries being one person.
	RenamedLast string
	RenamedOne  bool

	unsaid   map[string]bool // who is here and acted behind doors, and it is told nowhere that they are
	present  int             // people present, of any credential
	voting   int             // people present with vote
	withVote int             // people on the roll with vote
	byID     map[string]*Person
	byName   map[string][]*Person // by the identity of the full name
}

// Person finds somebody by id; nil for an unknown one.
func (r *Roll) Person(id string) *Person { return r.byID[id] }

// Name is the name of the person with this id, and "a member" where the name is not known.
func (r *Roll) Name(id string) string {
	if p := r.byID[id]; p != nil {
		return p.Name
	}
	return "a member"
}

// Newcomers is as what somebody who is not on the roll joins it when a line names them: as the standing orders have it. Once a roll
// was imported an unknown name is rather a guest's, who has a voice, unless the assembly itself gave newcomers a vote.
func (s *State) Newcomers() string {
	rule, said := s.Rules.Get("newcomers"), false
	for _, c := range s.Rules.Changes {
		if c.Key == "newcomers" {
			said = c.Pack == "" // a pack that gives a vote says no more than the default
		}
	}
	if rule == string(Vote) && s.Roll.Spreadsheet && !said {
		return string(Voice)
	}
	return rule
}

// Joined tells of everybody whom an entry put by the way on a roll that was there, and with what credential, so that nobody becomes a
// voter unseen; nothing of a line whose purpose that was.
func (s *State) Joined(e Entry) []words.Phrase {
	if slices.Contains([]string{"convene", "import", "member", "arrive"}, e.Verb) || !s.Roll.Imported {
		return nil
	}
	var told []words.Phrase
	for _, n := range e.People {
		if p := s.Roll.Person(n.ID); p != nil && p.Credential != Body {
			told = append(told, words.Say("joins."+string(p.Credential), p.Name))
		}
	}
	return told
}

// CountedHere tells of everybody whom an entry put on the roll as present though it only named them: who is unknown is (docs/language.md,
// section 2), counts, and may be who makes the quorum, while nobody saw them come.
func (s *State) CountedHere(e Entry) []words.Phrase {
	if s.Roll.Headcount.On || !slices.Contains([]string{"assign", "mandate", "nominate", "notice", "willing", "unwilling"}, e.Verb) {
		return nil
	}
	var told []words.Phrase
	for _, n := range e.People {
		if p := s.Roll.Person(n.ID); p != nil && p.Present {
			told = append(told, words.Say("joins.here", p.Name))
		}
	}
	return told
}

// inSection is the section of a person, which for people without one is the section none.
func (p *Person) inSection() string {
	if p.Section == "" {
		return NoSection
	}
	return p.Section
}

// Find lists who a name may mean, as the language of the assembly understands it: the exact full name, however it is
// written, or a former one; else every person of whose name it is a part that starts at a word. "Name (Section)" and "#17" find one
// person.
func (r *Roll) Find(name string) []*Person {
	if id, ok := strings.CutPrefix(name, "~"); ok && r.byID[id] != nil {
		return []*Person{r.byID[id]}
	}
	if n, ok := strings.CutPrefix(name, "#"); ok {
		return r.numbered(n)
	}
	if exact := r.exact(name); len(exact) > 0 {
		return exact
	}
	if then := r.formerly(name); len(then) > 0 {
		return then
	}
	if base, within, ok := names.Bracketed(name); ok {
		return r.within(base, within)
	}
	return r.partly(name)
}

// exact finds the full name: as it was typed if somebody is called just so, else by any spelling.
func (r *Roll) exact(name string) []*Person {
	same := r.byName[names.Identity(name)]
	if len(same) < 2 {
		return same
	}
	var typed []*Person
	for _, p := range same {
		if p.Name == name {
			typed = append(typed, p)
		}
	}
	if len(typed) > 0 {
		return typed
	}
	return same
}

// within finds who of those with a name has the section, or the member number, that the bracket behind it says.
func (r *Roll) within(base, said string) []*Person {
	could := r.byName[names.Identity(base)]
	if len(could) == 0 {
		could = r.Find(base)
	}
	var found []*Person
	for _, p := range could {
		if number, ok := strings.CutPrefix(said, "#"); ok && p.Number.is(MemberNumber(number)) || names.Fold(p.inSection()) == names.Fold(said) {
			found = append(found, p)
		}
	}
	return found
}

// partly finds everybody of whose name it is a part that starts at a word.
func (r *Roll) partly(part string) []*Person {
	want := names.Identity(part)
	if want == "" {
		return nil
	}
	var found []*Person
	for _, p := range r.People {
		if names.StartsWord(p.folded, want) {
			found = append(found, p)
		}
	}
	return found
}

func (r *Roll) numbered(said string) []*Person {
	number, ok := ReadMemberNumber(said)
	if !ok {
		return nil
	}
	for _, p := range r.People {
		if p.Number.is(number) {
			return []*Person{p}
		}
	}
	return nil
}

// Called is a name by which the person can be told from everybody else, and is found again: with the section where two share a
// name, and with the member number where they share the section too.
func (r *Roll) Called(p *Person) string {
	same := r.byName[p.folded]
	if len(same) < 2 {
		return p.Name
	}
	switch of := func(other *Person) bool { return other != p && names.Fold(other.Section) == names.Fold(p.Section) }; {
	case !slices.ContainsFunc(same, of):
		return p.bySection()
	case p.Number != "":
		return p.Name + " (#" + string(p.Number) + ")"
	}
	return p.Name
}

// bySection is the name with the section behind it.
func (p *Person) bySection() string { return p.Name + " (" + p.inSection() + ")" }

// Standing is M, the members in good standing: the number stated, or the people on the roll with vote.
func (r *Roll) Standing() int {
	if r.Members > 0 {
		return r.Members
	}
	return r.withVote
}

// Sections are the sections in use, in the order in which they came up; none where nobody is in any.
func (r *Roll) Sections() []string {
	var found []string
	seen := map[string]bool{}
	for _, p := range r.People {
		if p.Section != "" && !seen[p.Section] {
			seen[p.Section] = true
			found = append(found, p.Section)
		}
	}
	return found
}

// writtenLike finds somebody whose name is what a person of this name and section is written as where two must be told apart, or the
// other way round; nil for nobody. The two could not be told apart.
func (r *Roll) writtenLike(name, section string) *Person {
	if base, within, ok := names.Bracketed(name); ok {
		for _, p := range r.byName[names.Identity(base)] {
			if names.Fold(p.inSection()) == names.Fold(within) {
				return p
			}
		}
	}
	for _, p := range r.byName[names.Identity((&Person{Name: name, Section: section}).bySection())] {
		return p
	}
	return nil
}

// excused are those who sent apologies, by name.
func (r *Roll) excused() []string {
	var names []string
	for _, p := range r.People {
		if p.Apologies {
			names = append(names, r.Called(p))
		}
	}
	return names
}

// section is a section as the roll writes it already, "" for the section none: people without one form it.
func (r *Roll) section(said string) string {
	folded := names.Fold(said)
	if folded == NoSection {
		return ""
	}
	for _, p := range r.People {
		if p.Section != "" && (p.Section == said || names.Fold(p.Section) == folded) {
			return p.Section
		}
	}
	return said
}

func (r *Roll) add(p *Person) {
	if r.byID[p.ID] = p; p.Credential == Body {
		r.Bodies = append(r.Bodies, p)
	} else {
		r.People = append(r.People, p)
	}
	p.folded, p.spelled = names.Identity(p.Name), names.Spelled(p.Name)
	r.byName[p.folded] = append(r.byName[p.folded], p)
	if p.Credential == Vote {
		r.withVote++
	}
}

func (r *Roll) setPresent(p *Person, present bool, at time.Time) {
	if p.Present == present {
		return
	}
	p.Present = present
	d := -1
	if present {
		d = 1
		p.Apologies = false
		p.Attendance = append(p.Attendance, Span{From: at})
	} else if n := len(p.Attendance); n > 0 {
		p.Attendance[n-1].To = at
	}
	r.present += d
	if p.Credential == Vote {
		r.voting += d
	}
}

// PersonJoined puts a person on the roll.
type PersonJoined struct {
	ID         string       `json:"id"`
	Bind       string       `json:"bind"` // SHA-256 over label, salt and name (see Bind)
	Section    string       `json:"section,omitempty"`
	Credential Credential   `json:"credential"`
	Number     MemberNumber `json:"number,omitempty"`
	Present    bool         `json:"present,omitempty"`
	Listed     bool         `json:"listed,omitempty"`   // by an import, or by a line of its own before the opening
	Imported   bool         `json:"imported,omitempty"` // from a spreadsheet
}

func (e *PersonJoined) apply(s *State, m moment) {
	name := "a member"
	if n, ok := s.names[e.ID]; ok {
		name = n.Name
	}
	p := &Person{
		ID: e.ID, Name: name, Section: e.Section, Credential: e.Credential, Number: e.Number, bind: e.Bind,
	}
	s.Roll.add(p)
	s.Roll.setPresent(p, e.Present, m.at)
	s.Roll.Imported = s.Roll.Imported || e.Listed
	s.Roll.Spreadsheet = s.Roll.Spreadsheet || e.Imported
}

// PeopleArrived checks people in.
type PeopleArrived struct {
	People []string `json:"people"`
	// Apologies are those of them who had sent apologies, which they take back by coming.
	Apologies []string `json:"apologies,omitempty"`
}

func (e *PeopleArrived) apply(s *State, m moment) {
	for _, id := range e.People {
		if p := s.Roll.Person(id); p != nil {
			s.Roll.setPresent(p, true, m.at)
		}
	}
}

// PeopleLeft is a check-out: waiting hands are dropped and roles vacated with it.
type PeopleLeft struct {
	People []string `json:"people"`
}

func (e *PeopleLeft) apply(s *State, m moment) {
	for _, id := range e.People {
		if p := s.Roll.Person(id); p != nil {
			s.Roll.setPresent(p, false, m.at)
			s.leaveFloor(id, m.at)
			s.Roles.vacate(id, "", m)
			s.Roles.unpropose(id, "")
		}
	}
}

// ApologiesSent are people who cannot come and said so.
type ApologiesSent struct {
	People []string `json:"people"`
}

func (e *ApologiesSent) apply(s *State, _ moment) {
	for _, id := range e.People {
		if p := s.Roll.Person(id); p != nil {
			p.Apologies = true
		}
	}
}

// MembersStated is how many members there are, for a quorum in shares; 0: as many as stand on the roll.
type MembersStated struct {
	Members int `json:"members"`
}

func (e *MembersStated) apply(s *State, _ moment) { s.Roll.Members = e.Members }
