package assembly

import (
	"maps"
	"slices"
)

// Mending is what is done with an entry that is put right.
type Mending uint8

// What is done: it says something else, it is taken out, or something that was forgotten is put in after it.
const (
	PutRight Mending = iota
	TakeOut
	PutIn
)

// MendInOrder is why an entry is not put right so, as far as is known before anything is typed; nil where it may be.
func (m *Meeting) MendInOrder(entry uint64, how Mending) *Refusal {
	if refused := m.mendInOrder(); refused != nil {
		return refused
	}
	if entry == 0 || entry > m.Len() {
		return refuse("mend.unknown", int(min(entry, 1<<31)), int(m.Len()))
	}
	d := mending{entry: entry, off: how == TakeOut}
	if how == PutIn {
		d = mending{after: entry}
	}
	if _, refused := m.target(d, m.lines()); refused != nil {
		return refused
	}
	return m.belowSeal(d)
}

// CountedBy are the entries by which a motion was decided last: its figures, of what was corrected the last, or what stood in their place. What
// one line decided at once is that line. A roll-call has as many lines as voters, and is not told here.
func (m *Meeting) CountedBy(motion string) []uint64 {
	type whose struct {
		section string
		teller  int
	}
	var last []uint64
	var now map[whose]uint64
	for _, l := range m.lines() {
		if l.off {
			continue
		}
		for _, f := range l.Facts {
			switch f := f.(type) {
			case *CountOpened:
				now = nil
				if f.Of == motion && !f.RollCall {
					now = map[whose]uint64{}
				}
			case *ContestPut:
				now = nil
			case *FigureEntered:
				if now != nil {
					now[whose{f.Section, f.Teller}] = l.Seq
				}
			case *MajoritySeen, *ObjectionsCounted:
				if now != nil {
					now = map[whose]uint64{{}: l.Seq}
				}
			case *VerdictDeclared:
				if f.Of != motion || f.RollCall {
					continue
				}
				if last = slices.Sorted(maps.Values(now)); len(last) == 0 {
					last = []uint64{l.Seq}
				}
				now = nil
			}
		}
	}
	return last
}

// ContestCountedBy are the entries by which the rounds of an election or a competition were decided, by its place among all: what was counted, of
// what was corrected the last, or the line that adopted it. Papers have as many lines as batches, and are not told here.
func (m *Meeting) ContestCountedBy(place int) []uint64 {
	var all []uint64
	var now uint64
	at := -1
	for _, l := range m.lines() {
		if l.off {
			continue
		}
		for _, f := range l.Facts {
			if _, begun := f.(*ContestBegun); begun {
				at++
			}
			if at != place {
				continue
			}
			switch f.(type) {
			case *ContestPut:
				now = 0
			case *HandsEntered, *FigureEntered, *MajoritySeen:
				now = l.Seq
			case *ContestDeclared, *ContestAdopted:
				if l.Verb == "adopt" {
					now = l.Seq
				}
				if now > 0 {
					all = append(all, now)
				}
				now = 0
			}
		}
	}
	return all
}

// LastSaid is the last entry, among those that count, of which a fact is so as it stands now; 0 for none.
func (m *Meeting) LastSaid(so func(Fact) bool) uint64 {
	lines := m.lines()
	for i := len(lines) - 1; i >= 0; i-- {
		if lines[i].off {
			continue
		}
		for _, f := range lines[i].Facts {
			if so(f) {
				return lines[i].Seq
			}
		}
	}
	return 0
}
