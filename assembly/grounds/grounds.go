// Package grounds tells what a decision rests on, from the record alone: its text as it was put, what it needed and where that comes from,
// who could vote and by which entries, the figures and who counted them, the arithmetic, what was departed from, put right and ruled
// meanwhile, and the entries between which all that stands. It holds no sentence: the tables of the assembly do.
package grounds

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Ground is one thing that a decision rests on.
type Ground struct {
	Head  words.Phrase
	Lines []Line
}

// Line is a sentence, or an entry of the record, or a sentence with the entries that bear it out.
type Line struct {
	Says    words.Phrase
	Text    string   // as it stands in the record, such as the words of a motion; "" for none
	Entries []uint64 // in their order
}

// Of tells what the decision on a motion rests on, as a reader may be told; false where the record has no such motion for them.
func Of(m *assembly.Meeting, id string, to assembly.Reader) ([]Ground, bool) {
	if s := m.Told(to); s.Motions.Get(id) == nil || s.Motions.Get(id).Closed && to != assembly.OfRecord {
		return nil, false
	}
	f := &finder{meeting: m, id: id, to: to, came: map[string][]uint64{}}
	m.Replay(to, f.hear)
	return f.grounds(), true
}

// Known are the motions of which there is something to tell.
func Known(m *assembly.Meeting, to assembly.Reader) []string {
	var ids []string
	for _, mo := range m.Told(to).Motions.All {
		if !mo.Closed || to == assembly.OfRecord {
			ids = append(ids, mo.ID)
		}
	}
	return ids
}

// finder goes through the record.
type finder struct {
	meeting *assembly.Meeting
	id      string
	to      assembly.Reader

	brought  []uint64 // moved, seconded, reworded
	needs    Line     // where the threshold comes from
	order    uint64   // the entry that set the standing order of its kind last, 0 for none
	came     map[string][]uint64
	door     uint64 // the entry of the headcount, 0 without one
	voters   voters // as they were frozen last
	open     bool   // its count is open
	counted  []uint64
	rulings  []Line
	declared []Line
	first    uint64
	last     uint64
	text     string // as it was put last
}

// voters are who could vote when a count was opened.
type voters struct {
	total, members int
	door           uint64 // the entry of the headcount; 0: by name
	named          []Line
	chair          string // who facilitated and had no vote, "" for nobody
}

// about takes note of an entry that the decision rests on.
func (f *finder) about(e assembly.Entry) uint64 {
	if f.first == 0 {
		f.first = e.Seq
	}
	f.last = max(f.last, e.Seq)
	return e.Seq
}

// note puts an entry behind others, once.
func note(all []uint64, entry uint64) []uint64 {
	if len(all) > 0 && all[len(all)-1] == entry {
		return all
	}
	return append(all, entry)
}

func (f *finder) hear(e assembly.Entry, facts []assembly.Fact, s *assembly.State) {
	for _, fact := range facts {
		f.hearOfPeople(e, fact)
		f.hearOfMotion(e, fact, s)
		f.hearOfCount(e, fact, s)
	}
}

// hearOfPeople follows who is on the roll and here.
func (f *finder) hearOfPeople(e assembly.Entry, fact assembly.Fact) {
	switch fact := fact.(type) {
	case *assembly.PersonJoined:
		f.came[fact.ID] = note(f.came[fact.ID], e.Seq)
	case *assembly.PeopleArrived:
		for _, id := range fact.People {
			joined := f.came[id][:min(1, len(f.came[id]))]
			f.came[id] = note(slices.Clone(joined), e.Seq) // coming again is what counts
		}
	case *assembly.HeadcountTaken:
		f.door = e.Seq
	case *assembly.HeadcountEnded:
		f.door = 0
	}
}

// hearOfMotion follows who brought the motion, and what it needs.
func (f *finder) hearOfMotion(e assembly.Entry, fact assembly.Fact, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.RuleSet:
		if m := s.Motions.Get(f.id); m == nil || fact.Key == "threshold "+m.Kind {
			f.orderSet(e, fact, m)
		}
	case *assembly.NoticeGiven:
		if fact.ID == f.id {
			f.brought = note(f.brought, f.about(e))
		}
	case *assembly.NoticeMoved:
		if fact.ID == f.id {
			f.moved(e, fact.Own, fact.Kind)
		}
	case *assembly.MotionMoved:
		if fact.ID == f.id {
			f.moved(e, fact.Own, fact.Kind)
		}
	case *assembly.DecisionAgreed:
		if fact.ID == f.id {
			f.moved(e, false, "main")
			f.freeze(fact.Voters, fact.Members, s)
			f.declare(e, s)
		}
	case *assembly.MotionSeconded:
		if fact.ID == f.id {
			f.brought = note(f.brought, f.about(e))
		}
	case *assembly.TextChanged:
		if fact.ID == f.id {
			f.brought = note(f.brought, f.about(e))
		}
	case *assembly.ThresholdRuled:
		if fact.Motion == f.id {
			f.needs = Line{Says: words.Say("grounds.needs.ruled"), Entries: []uint64{f.about(e)}}
		}
	case *assembly.ThresholdFollowed:
		if fact.Motion == f.id {
			f.needs = Line{Says: words.Say("grounds.needs.order"), Entries: []uint64{f.about(e)}}
		}
	case *assembly.RulingGiven:
		if slices.Contains(s.Motions.Chain, f.id) {
			f.rulings = append(f.rulings, Line{Entries: []uint64{f.about(e)}})
		}
	}
}

// orderSet takes note of the standing order that was set last for motions of its kind; before the motion is moved its kind is not known.
func (f *finder) orderSet(e assembly.Entry, set *assembly.RuleSet, m *assembly.Motion) {
	kind := f.meeting.Told(f.to).Motions.Get(f.id).Kind
	if m != nil {
		kind = m.Kind
	}
	if set.Key == "threshold "+kind {
		f.order = e.Seq
	}
}

func (f *finder) moved(e assembly.Entry, own bool, kind string) {
	f.brought = note(f.brought, f.about(e))
	switch {
	case own:
		f.needs = Line{Says: words.Say("grounds.needs.own"), Entries: []uint64{e.Seq}}
	case f.order > 0:
		f.needs = Line{Says: words.Say("grounds.needs.order"), Entries: []uint64{f.order}}
	case kind == "amendment":
		f.needs = Line{Says: words.Say("grounds.needs.amendment")}
	default:
		f.needs = Line{Says: words.Say("grounds.needs.default", words.Say("kind."+kind))}
	}
}

// hearOfCount follows the count: who could vote, what was entered, and what came of it.
func (f *finder) hearOfCount(e assembly.Entry, fact assembly.Fact, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.CountOpened:
		if f.open = fact.Of == f.id; f.open {
			f.counted = note(f.counted, f.about(e))
			f.freeze(fact.Voters, fact.Members, s)
			f.text = s.Motions.Get(f.id).Text
		}
	case *assembly.VotersFrozen:
		if f.open {
			f.counted = note(f.counted, f.about(e))
			f.freeze(fact.Voters, fact.Members, s)
		}
	case *assembly.VerdictDeclared:
		if fact.Of == f.id {
			f.counted = note(f.counted, f.about(e))
			f.declare(e, s)
		}
		f.open = false
	default:
		entered := []string{"count", "clear", "consensus", "casting", "papers", "ballot", "vote"}
		if slices.Contains(entered, e.Verb) && f.open && s.Count != nil && s.Count.Of == f.id && s.Count.Started() {
			f.counted = note(f.counted, f.about(e))
		}
	}
}

// declare takes note of a verdict.
func (f *finder) declare(e assembly.Entry, s *assembly.State) {
	m := s.Motions.Get(f.id)
	f.text = m.Text
	if m.Result != nil {
		f.declared = append(f.declared, Line{Says: m.Result.Words(), Entries: []uint64{e.Seq}})
	}
}

// freeze takes note of who may vote now.
func (f *finder) freeze(total, members int, s *assembly.State) {
	f.voters = voters{total: total, members: members}
	if s.Roll.Headcount.On {
		f.voters.door = f.door
		return
	}
	chair := s.Roles.Holder("facilitator")
	for _, p := range s.Roll.People {
		switch {
		case !p.Present || p.Credential != assembly.Vote:
		case p.ID == chair && s.Rules.Get("facilitator-votes") != "yes":
			f.voters.chair = s.Roll.Called(p)
		default:
			f.voters.named = append(f.voters.named, Line{Text: s.Roll.Called(p), Entries: slices.Clone(f.came[p.ID])})
		}
	}
}

// grounds is what was found, in the order in which one would ask.
func (f *finder) grounds() []Ground {
	s := f.meeting.Told(f.to)
	m := s.Motions.Get(f.id)
	var all []Ground
	add := func(key string, lines ...Line) {
		if len(lines) > 0 {
			all = append(all, Ground{words.Say("grounds." + key), lines})
		}
	}
	if f.text == "" {
		f.text = m.Text
	}
	text := []Line{{Says: s.Called(m), Text: strings.TrimSpace(f.text)}}
	if m.Amendment() {
		text = []Line{{Says: s.Title(m)}}
	}
	add("text", text...)
	add("brought", each(f.brought)...)
	needs := []Line{{Says: m.Threshold.Words()}}
	if m.Threshold.Simple() {
		needs[0].Says = words.Say("grounds.needs.simple")
	}
	if f.needs.Says.Key != "" {
		needs = append(needs, f.needs)
	}
	add("needed", needs...)
	add("voters", f.whoVoted()...)
	add("counted", each(f.counted)...)
	add("verdict", f.declared...)
	if m.Result == nil {
		add("verdict", Line{Says: words.Say("grounds.undecided")})
	}
	add("departures", f.departures(s, m)...)
	add("rulings", f.rulings...)
	add("mends", f.mends()...)
	add("entries", Line{Says: words.Say("grounds.range", int(f.first), int(f.last))})
	return all
}

// each is a line for every entry.
func each(entries []uint64) []Line {
	lines := make([]Line, len(entries))
	for i, e := range entries {
		lines[i] = Line{Entries: []uint64{e}}
	}
	return lines
}

// whoVoted are those who could vote, and what made them so.
func (f *finder) whoVoted() []Line {
	v := f.voters
	if v.total == 0 && v.members == 0 {
		return nil
	}
	lines := []Line{{Says: words.Say("grounds.voters.total", v.total, v.members)}}
	if v.door > 0 {
		return append(lines, Line{Says: words.Say("grounds.voters.door"), Entries: []uint64{v.door}})
	}
	if v.chair != "" {
		lines = append(lines, Line{Says: words.Say("grounds.voters.chair", v.chair)})
	}
	return append(lines, v.named...)
}

func (f *finder) departures(s *assembly.State, m *assembly.Motion) []Line {
	var lines []Line
	for _, d := range s.Departures {
		if d.Motion == f.id {
			f.last = max(f.last, d.Entry)
			lines = append(lines, Line{Says: words.Say("grounds.departure", words.Say("rule.name."+d.Rule), d.Reason), Entries: []uint64{d.Entry}})
		}
	}
	if m.ToRatify {
		lines = append(lines, Line{Says: words.Say("grounds.provisional")})
	}
	return lines
}

// mends are the entries that it rests on and that were put right, with what they said before.
func (f *finder) mends() []Line {
	rests := slices.Concat(f.brought, f.counted, f.needs.Entries)
	for _, v := range f.voters.named {
		rests = append(rests, v.Entries...)
	}
	var lines []Line
	for _, m := range f.meeting.Mends() {
		if m.Closed && f.to != assembly.OfRecord || !slices.Contains(rests, m.Entry) && (m.Is != "" || m.Entry < f.first || m.Entry > f.last) {
			continue
		}
		is := m.Is
		if is == "" {
			is = "off"
		}
		says := words.Say("grounds.mend", m.Was, is)
		if m.Because != "" {
			says = words.Say("grounds.mend.because", m.Was, is, m.Because)
		}
		lines = append(lines, Line{Says: says, Entries: []uint64{m.Entry, m.By}})
	}
	return lines
}
