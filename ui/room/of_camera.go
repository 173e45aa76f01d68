package room

import (
	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// kept is what belongs to closed sessions: the minutes never tell it, and so the room view does not either, not while
// such a session lasts and not after. A screen may be seen from the corridor.
type kept struct {
	motions  map[string]bool // moved, or their words changed
	items    map[int]bool    // by id
	contests map[int]bool    // by place
	rulings  map[int]bool    // by place
	round    bool            // the one that lasts was begun in one
	next     bool            // the next meeting was fixed in one
	last     uint64          // the last entry that was made in one
}

// keptIn is what belongs to the closed sessions of a meeting so far. Undone entries belong to nothing.
func keptIn(m *assembly.Meeting) kept {
	k := kept{motions: map[string]bool{}, items: map[int]bool{}, contests: map[int]bool{}, rulings: map[int]bool{}}
	if !heldClosed(m) {
		return k
	}
	was := false
	words, items, contests, rulings, next := map[string]string{}, 0, 0, 0, assembly.NextMeeting{}
	var round *assembly.SpeakingRound
	m.Replay(func(e assembly.Entry, s *assembly.State) {
		is := s.Info.InCamera
		closed := was || is
		was = is
		for _, mo := range s.Motions.All {
			if before, known := words[mo.ID]; closed && (!known || before != mo.Text) {
				k.motions[mo.ID] = true
			}
			words[mo.ID] = mo.Text
		}
		if closed {
			k.last = e.Seq
			for i := items; i < len(s.Agenda.Items); i++ {
				k.items[i+1] = true // an item's id is its place in the order in which they were added
			}
			for i := contests; i < len(s.Contests); i++ {
				k.contests[i] = true
			}
			for i := rulings; i < len(s.Floor.Rulings); i++ {
				k.rulings[i] = true
			}
		}
		if s.Floor.Round != round {
			k.round = closed
		}
		if s.Info.Next != next {
			k.next = closed
		}
		items, contests, rulings = len(s.Agenda.Items), len(s.Contests), len(s.Floor.Rulings)
		round, next = s.Floor.Round, s.Info.Next
	})
	return k
}

// heldClosed tells whether there was a closed session at all.
func heldClosed(m *assembly.Meeting) bool {
	for _, e := range m.Entries() {
		if e.Verb == "in-camera" {
			return true
		}
	}
	return false
}

// hidesMotion tells whether the words of a motion belong to a closed session: its own, or those that it would change.
func (k kept) hidesMotion(m *assembly.Motion, ms *assembly.Motions) bool {
	for ; m != nil; m = ms.Get(m.Parent) {
		if k.motions[m.ID] {
			return true
		}
	}
	return false
}

// inCamera is what the room sees while a session is closed: that it is, what hands are asked for, and how the time
// runs. No words, no names, no figures.
func (v viewer) inCamera(desk Desk, told Sight) Sight {
	told = Sight{Language: told.Language, Title: told.Title, Where: told.Where, InCamera: true, NoQuorum: told.NoQuorum, Pause: told.Pause}
	if sp := v.speech(); sp != nil {
		told.Speech = &Speech{Clock: sp.Clock}
	}
	if h := v.hands(desk); h != nil {
		told.Hands = &Hands{
			Asked: h.Asked, Section: h.Section, Voters: h.Voters, Again: h.Again, Division: h.Division, Consensus: h.Consensus,
		}
	}
	return told
}

// unsaid stands where words belong to a closed session.
func (v viewer) unsaid() []look.Segment { return []look.Segment{{Text: v.tell("camera.words")}} }
