package assembly

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// mendTeller tells what differs between a meeting before a mend and after it. Whatever it tells in words of its own it leaves out of what is
// compared as a whole afterwards (mendrest.go), so that nothing differs untold.
type mendTeller struct {
	was, is *State
	said    []words.Phrase
	decided map[string]bool // of which motions the verdicts are told
	departs map[string]bool // and of which the departures

	turnouts []turnout
}

// MendChanges is what a mend changes, in words: of the meeting before and after it. It ends with the word that nothing else does, where that
// is so, and else with the parts of the meeting that differ besides.
func MendChanges(was, is *State) []words.Phrase {
	t := &mendTeller{was: was, is: is}
	t.decisions()
	t.people()
	t.hands()
	t.floorAndDoor()
	for _, n := range is.Notes {
		if old := was.Note(n.Number); old != nil {
			t.reworded("note", n.Number, old.Text, n.Text, func(text string) any { return text })
		}
	}
	return append(t.said, t.rest())
}

// decisionsChanged is what it changes of what was decided.
func decisionsChanged(was, is *State) []words.Phrase {
	t := &mendTeller{was: was, is: is}
	t.decisions()
	return t.said
}

func (t *mendTeller) say(key string, args ...any) {
	t.said = append(t.said, words.Say("mend.changed."+key, args...))
}

// changed tells of something that it was one thing and is another.
func (t *mendTeller) changed(key string, of any, was, is string) {
	if was != is {
		t.say(key, of, orNothing(was), orNothing(is))
	}
}

// reworded tells what of a text was put right: of a long one a few words around what differs, each paragraph for itself.
func (t *mendTeller) reworded(key string, of any, was, is string, quote func(string) any) {
	a, b := Paragraphs(was), Paragraphs(is)
	if was == is {
		return
	}
	if len(a) != len(b) || was == "" || is == "" {
		was, is = inContext(was, is)
		t.say(key, of, quote(orNothing(was)), quote(orNothing(is)))
		return
	}
	said := len(t.said)
	for i := range a {
		if before, now := was[a[i].From:a[i].To], is[b[i].From:b[i].To]; before != now {
			before, now = inContext(before, now)
			t.say(key, of, quote(before), quote(now))
		}
	}
	if said == len(t.said) { // the blank lines between them
		t.say(key, of, quote(was), quote(is))
	}
}

// inContext is what differs between two texts with a few words around it; short ones whole.
func inContext(was, is string) (string, string) {
	const short, around = 16, 4
	a, b := wordsAt(was), wordsAt(is)
	if len(a) <= short && len(b) <= short {
		return was, is
	}
	head, tail := 0, 0
	same := func(x, y wordAt) bool { return was[x.from:x.to] == is[y.from:y.to] }
	for head < min(len(a), len(b)) && same(a[head], b[head]) {
		head++
	}
	for tail < min(len(a), len(b))-head && same(a[len(a)-1-tail], b[len(b)-1-tail]) {
		tail++
	}
	part := func(text string, all []wordAt) string {
		from, to := max(head-around, 0), min(len(all)-tail+around, len(all))
		if from >= to {
			return text
		}
		told := text[all[from].from:all[to-1].to]
		if from > 0 {
			told = "… " + told
		}
		if to < len(all) {
			told += " …"
		}
		return told
	}
	return part(was, a), part(is, b)
}

// NobodyYet stands where nothing was, or nobody.
const NobodyYet = "–"

func orNothing(s string) string {
	if s == "" {
		return NobodyYet
	}
	return s
}

func (t *mendTeller) decisions() {
	t.decided, t.departs = map[string]bool{}, map[string]bool{}
	for _, m := range t.is.Motions.All {
		old := t.was.Motions.Get(m.ID)
		if old == nil {
			t.say("new", t.is.Called(m))
			continue
		}
		of := t.is.Called(m)
		t.changed("mover", of, t.was.namesOf(old.Movers()), t.is.namesOf(m.Movers()))
		t.changed("seconder", of, t.was.namesOf(old.Seconders()), t.is.namesOf(m.Seconders()))
		t.reworded("text", of, old.Text, m.Text, func(text string) any { return words.Quote(text) })
		t.verdicts(of, old, m)
		t.franchise(of, old, m)
		t.departed(of, t.was.DeparturesOf(m.ID), t.is.DeparturesOf(m.ID), m.ID)
		t.provisional(of, old.ToRatify, m.ToRatify)
	}
	for _, m := range t.was.Motions.All {
		if t.is.Motions.Get(m.ID) == nil {
			t.say("gone", t.was.Called(m))
		}
	}
	for i, c := range t.is.Contests {
		if i < len(t.was.Contests) && !c.Competition() {
			t.election(t.was.Contests[i], c)
		}
	}
	for _, a := range t.is.Actions {
		if old := t.was.Action(a.Number); old != nil {
			t.changed("action", a.Number, t.was.owes(old), t.is.owes(a))
		}
	}
	for _, o := range t.turnouts {
		t.say(o.key, o.of, o.was, o.is)
	}
	t.changed("voters", "", fmt.Sprint(t.was.Voters()), fmt.Sprint(t.is.Voters()))
	t.quorums()
}

// election tells who stood, with how many hands, and who was elected.
func (t *mendTeller) election(old, c *Contest) {
	t.changed("nominated", c.Office, t.was.choices(old.Choices), t.is.choices(c.Choices))
	for i := range max(len(old.Rounds), len(c.Rounds)) {
		t.changed("hands.for", c.Office, t.was.handsOf(old, i), t.is.handsOf(c, i))
	}
	t.changed("elected", c.Office, t.was.namesOf(old.Elected), t.is.namesOf(c.Elected))
	t.changed("accepted", c.Office, t.was.namesOf(old.Accepted), t.is.namesOf(c.Accepted))
	of := words.Say("mend.aim.election", words.Quote(c.Office))
	t.departed(of, t.was.DeparturesFor(old), t.is.DeparturesFor(c), "")
	t.provisional(of, old.ToRatify, c.ToRatify)
}

func (s *State) choices(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		if names[i] = id; id != Reopen {
			names[i] = s.Roll.Name(id)
		}
	}
	return strings.Join(names, ", ")
}

// handsOf are the hands of a round of an election, name by name; "" where there is no such round, or where none were told so.
func (s *State) handsOf(c *Contest, round int) string {
	if round >= len(c.Rounds) || len(c.Rounds[round].Hands) != len(c.Rounds[round].Choices) {
		return ""
	}
	r := c.Rounds[round]
	told := make([]string, len(r.Choices))
	for i, id := range r.Choices {
		told[i] = fmt.Sprint(s.choices([]string{id}), " ", r.Hands[i])
	}
	return strings.Join(told, ", ")
}

// turnout is how many could vote, or were members, where that is another now, and on which motions.
type turnout struct {
	key     string
	was, is int
	of      words.List
}

// franchise notes how many could vote on what was counted, round by round.
func (t *mendTeller) franchise(of words.Phrase, old, m *Motion) {
	for i := range min(len(old.Rounds), len(m.Rounds)) {
		a, b := old.Rounds[i], m.Rounds[i]
		t.turns("could", of, a.Present, b.Present)
		t.turns("could.members", of, a.Members, b.Members)
		if a.Present != b.Present || a.Members != b.Members {
			t.decided[m.ID] = true
		}
	}
}

func (t *mendTeller) turns(key string, of words.Phrase, was, is int) {
	if was == is {
		return
	}
	i := slices.IndexFunc(t.turnouts, func(o turnout) bool { return o.key == key && o.was == was && o.is == is })
	if i < 0 {
		i, t.turnouts = len(t.turnouts), append(t.turnouts, turnout{key: key, was: was, is: is})
	}
	if n := len(t.turnouts[i].of); n == 0 || fmt.Sprint(t.turnouts[i].of[n-1]) != fmt.Sprint(of) {
		t.turnouts[i].of = append(t.turnouts[i].of, of)
	}
}

// departed tells what was departed from, of a motion or an election.
func (t *mendTeller) departed(of words.Phrase, old, now []Departure, motion string) {
	was, is := Told(old), Told(now)
	if fmt.Sprint(was) == fmt.Sprint(is) {
		return
	}
	t.departs[motion] = motion != ""
	t.say("departed", of, orNone(was), orNone(is))
}

func orNone(told words.List) any {
	if len(told) == 0 {
		return NobodyYet
	}
	return told
}

func (t *mendTeller) provisional(of words.Phrase, was, is bool) {
	switch {
	case is && !was:
		t.say("provisional", of)
	case was && !is:
		t.say("provisional.not", of)
	}
}

// quorums tells when there was a quorum, and with how many, where that is another now.
func (t *mendTeller) quorums() {
	was, is := t.was.quorumsTold(), t.is.quorumsTold()
	if fmt.Sprint(was) != fmt.Sprint(is) {
		t.say("quorum", orNone(was), orNone(is))
	}
}

// quorumsTold are the changes of the quorum from the opening on, which is met where none stands.
func (s *State) quorumsTold() words.List {
	var told words.List
	for _, c := range s.Quorum.Changes {
		key := "mend.quorum.lost"
		if c.Met {
			key = "mend.quorum.met"
		}
		told = append(told, words.Say(key, c.Present, c.Needed))
	}
	return told
}

// verdicts tells what was decided on a motion: first of the counts that were followed by another, then of the last.
func (t *mendTeller) verdicts(of words.Phrase, old, m *Motion) {
	for i := range min(len(old.Rounds), len(m.Rounds)) {
		a, b := old.Rounds[i], m.Rounds[i]
		last := i == len(old.Rounds)-1 && i == len(m.Rounds)-1 && old.Result != nil && m.Result != nil
		if !last && fmt.Sprint(a.words()) != fmt.Sprint(b.words()) {
			t.decided[m.ID] = true
			was, is := a.words(), b.words()
			if a.Carried == b.Carried && !a.Uncounted && !b.Uncounted {
				was, is = a.figures(), b.figures()
			}
			t.say("round", of, i+1, was, is)
		}
	}
	a, b := old.outcome(), m.outcome()
	switch {
	case fmt.Sprint(a) == fmt.Sprint(b):
		return
	case a.Empty():
		t.say("decided", of, b)
	case b.Empty():
		t.say("undecided", of, a)
	case fmt.Sprint(old.Result.Outcome()) == fmt.Sprint(m.Result.Outcome()): // which is no change, and is told as none
		t.say("working", of, old.Result.but(m.Result), m.Result.but(old.Result))
	default:
		t.say("result", of, a, b)
	}
	t.decided[m.ID] = true
}

// outcome is the verdict of a motion in words; nothing while it has none.
func (m *Motion) outcome() words.Phrase {
	if m.Result == nil || m.State == Counting {
		return words.Phrase{}
	}
	return m.Result.Words()
}

// but is what a verdict rests on, without what another rests on too.
func (r *Result) but(other *Result) any {
	parts := func(r *Result) []words.Phrase {
		if !r.Counted() {
			return []words.Phrase{{}, r.Working()}
		}
		return []words.Phrase{r.Figures(), r.Working()}
	}
	var differ []words.Phrase
	theirs := parts(other)
	for i, part := range parts(r) {
		if !part.Empty() && fmt.Sprint(part) != fmt.Sprint(theirs[i]) {
			differ = append(differ, part)
		}
	}
	switch len(differ) {
	case 0:
		return NobodyYet
	case 1:
		return differ[0]
	}
	return words.Say("verdict.uncounted", differ[0], differ[1])
}

// words tells a count that another followed: its figures, and what came of it.
func (r Round) words() words.Phrase {
	outcome := words.Say("outcome.lost")
	if r.Carried {
		outcome = words.Say("outcome.carried")
	}
	if r.Uncounted {
		return outcome
	}
	return words.Say("mend.round", r.figures(), outcome)
}

func (r Round) figures() words.Phrase {
	return words.Say("verdict.figures", r.For, r.Against, r.Abstain)
}

func (s *State) namesOf(ids []string) string { return strings.Join(s.Roll.names(ids), ", ") }

// owes is an action as the language writes it, so that nothing of it is left out.
func (s *State) owes(a *Action) string {
	said := []string{a.What, s.Roll.Name(a.Who), a.By}
	if a.Report != "" {
		said = append(said, "report "+a.Report)
	}
	return strings.Join(slices.DeleteFunc(said, func(part string) bool { return part == "" }), ", ")
}

// people tells who joins the roll, who leaves it, and what else of somebody is another.
func (t *mendTeller) people() {
	for _, p := range t.is.Roll.People {
		old := t.was.Roll.Person(p.ID)
		if old == nil {
			t.say("joins", t.is.Roll.Called(p), string(p.Credential))
			continue
		}
		t.changed("named", "", old.Name, p.Name)
		t.changed("person", t.is.Roll.Called(p), string(old.Credential), string(p.Credential))
		t.changed("person", t.is.Roll.Called(p), old.Section, p.Section)
		switch {
		case p.Present && !old.Present:
			t.say("here", t.is.Roll.Called(p))
		case old.Present && !p.Present:
			t.say("away", t.is.Roll.Called(p))
		}
	}
	for _, p := range t.was.Roll.People {
		if t.is.Roll.Person(p.ID) == nil {
			t.say("leaves", t.was.Roll.Called(p))
		}
	}
}

// differ tells of a list what stands in it on one side alone.
func (t *mendTeller) differ(key string, was, is []string) {
	alone := func(all, others []string) string {
		var left []string
		others = slices.Clone(others)
		for _, each := range all {
			if i := slices.Index(others, each); i >= 0 {
				others = slices.Delete(others, i, i+1)
				continue
			}
			left = append(left, each)
		}
		return strings.Join(left, ", ")
	}
	t.changed(key, "", alone(was, is), alone(is, was))
}

// hands tells who waits, whatever their order: that may follow from what is told nowhere.
func (t *mendTeller) hands() { t.differ("hands", t.was.whoWaits(), t.is.whoWaits()) }

func (s *State) whoWaits() []string {
	all := make([]string, len(s.Floor.hands))
	for i, h := range s.Floor.hands {
		all[i] = strings.TrimSpace(s.Roll.Name(h.Person) + " " + string(h.Kind) + " " + h.About)
	}
	slices.Sort(all)
	return all
}

// floorAndDoor tells whether there is a quorum, who serves in which role, and when the assembly meets next.
func (t *mendTeller) floorAndDoor() {
	if was, is := t.was.Quorum.Met, t.is.Quorum.Met; was && !is {
		t.say("quorum.lost")
	} else if is && !was {
		t.say("quorum.met")
	}
	t.differ("serves", t.was.whoServes(), t.is.whoServes())
	t.changed("next", "", t.was.Info.Next.told(), t.is.Info.Next.told())
}

func (s *State) whoServes() []string {
	all := make([]string, len(s.Roles.Holders))
	for i, h := range s.Roles.Holders {
		all[i] = h.Role + " " + s.Roll.Name(h.Person)
	}
	return all
}

func (n NextMeeting) told() string { return strings.TrimSpace(n.Date + " " + n.Time + " " + n.Place) }

// StaysHere tells who came in by the line before one that was put right to somebody else, and is named by nothing since: they count as here all
// the same.
func (m *Meeting) StaysHere(e Entry) []words.Phrase {
	mend := mended(e)
	if mend == nil || mend.Entry < 2 || len(mend.Changed) == 0 {
		return nil
	}
	came := m.entries[mend.Entry-2]
	var id string
	for _, f := range came.Facts {
		switch f := f.(type) {
		case *PersonJoined:
			id = f.ID
		case *PeopleArrived:
			id = f.People[0]
		}
	}
	p := m.state.Roll.Person(id)
	if came.Verb != "arrive" || strings.Count(came.Line, "~") != 1 || p == nil || !p.Present || !m.Tells(came, InRoom) {
		return nil
	}
	named := func(line string) bool { return strings.Contains(line, "~"+id) }
	if !named(m.entries[mend.Entry-1].Line) || named(mend.Changed[0].Line) {
		return nil
	}
	for l := range m.eachLine {
		if (l.Seq > mend.Entry || l.Seq == came.Seq && len(l.was) > 0) && !l.off && named(l.Line) {
			return nil
		}
	}
	return []words.Phrase{words.Say("mend.stays", m.state.Roll.Called(p), int(came.Seq))}
}
