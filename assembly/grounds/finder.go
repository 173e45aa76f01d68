package grounds

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// finder goes through the record.
type finder struct {
	meeting *assembly.Meeting
	id      string
	to      assembly.Reader

	brought  []uint64 // moved, seconded, reworded
	amends   []uint64 // what made amendments to it say what they say
	pending  []span   // while it was before the assembly
	needs    Line     // where the threshold comes from
	order    uint64   // the entry that set the standing order of its kind last, 0 for none
	came     map[string][]uint64
	door     uint64 // the entry of the headcount, 0 without one
	voters   voters // as they were frozen last
	open     bool   // its count is open
	counted  []uint64
	rulings  []Line
	declared []Line
	frozen   uint64 // the entry at which who could vote was frozen last
	first    uint64
	last     uint64
	text     string // as it was put last
}

// span is from one entry to the one after which it was so no longer.
type span struct{ from, to uint64 }

// voters are who could vote when a count was opened.
type voters struct {
	total, members int
	door           uint64 // the entry of the headcount; 0: by name
	named          []Line
	people         []string // they, by their names
	chair          string   // who facilitated and had no vote, "" for nobody
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
	f.hearPending(e, s)
}

// hearPending follows while it was before the assembly, or counted again.
func (f *finder) hearPending(e assembly.Entry, s *assembly.State) {
	is := slices.Contains(s.Motions.Chain, f.id) || s.Count != nil && s.Count.Of == f.id
	switch n := len(f.pending); {
	case n > 0 && f.pending[n-1].to == 0:
		if !is {
			f.pending[n-1].to = e.Seq
		}
	case is:
		f.pending = append(f.pending, span{from: e.Seq})
	}
}

// wasPending tells whether it was before the assembly at an entry.
func (f *finder) wasPending(at uint64) bool {
	return slices.ContainsFunc(f.pending, func(s span) bool { return at >= s.from && (s.to == 0 || at <= s.to) })
}

// amendment tells whether a motion amends it, or an amendment to it.
func (f *finder) amendment(id string) bool { return strings.HasPrefix(id, f.id+".") }

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
		f.amended(e, fact.ID)
	case *assembly.NoticeMoved:
		if fact.ID == f.id {
			f.moved(e, fact.Own, fact.Kind)
		}
		f.amended(e, fact.ID)
	case *assembly.MotionMoved:
		if fact.ID == f.id {
			f.moved(e, fact.Own, fact.Kind)
		}
		f.amended(e, fact.ID)
	case *assembly.DecisionAgreed:
		if fact.ID == f.id {
			f.moved(e, false, "main")
			f.freeze(e, fact.Voters, fact.Members, s)
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
		f.amended(e, fact.ID)
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

// amended takes note of what an amendment to it says, where that changed its words.
func (f *finder) amended(e assembly.Entry, id string) {
	if m := f.meeting.Told(f.to).Motions.Get(id); m != nil && f.amendment(id) && m.State == assembly.Carried {
		f.amends = note(f.amends, e.Seq)
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
			f.freeze(e, fact.Voters, fact.Members, s)
			f.text = s.Motions.Get(f.id).Text
		}
	case *assembly.VotersFrozen:
		if f.open {
			f.counted = note(f.counted, f.about(e))
			f.freeze(e, fact.Voters, fact.Members, s)
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
func (f *finder) freeze(e assembly.Entry, total, members int, s *assembly.State) {
	f.frozen = e.Seq
	f.voters = voters{total: total, members: members}
	if s.Roll.Headcount.On {
		f.voters.door = f.door
		return
	}
	chair := s.Roles.Facilitator()
	for _, p := range s.Roll.People {
		switch {
		case !p.Present || p.Credential != assembly.Vote:
		case p.ID == chair && s.Rules.Get("facilitator-votes") != "yes":
			f.voters.chair = s.Roll.Called(p)
		default:
			f.voters.people = append(f.voters.people, p.Name)
			f.voters.named = append(f.voters.named, Line{Text: s.Roll.Called(p), Entries: slices.Clone(f.came[p.ID])})
		}
	}
}
