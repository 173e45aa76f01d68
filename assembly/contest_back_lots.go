package assembly

import (
	"slices"
	"strings"
	"time"
)

// BackLot is a lot that was drawn between those who stand in a contest, and taken back. Undo takes the draw out of the state; who sees
// only the state would not know that the number was called out more than once, and the second time by somebody who knew what the first
// had led to.
type BackLot struct {
	Round   int      // after which of the contest's rounds it was drawn, from 1
	Number  int      // that the room called out
	Hands   []int    // of that round, as they stood then
	Elected []string // by it: ids of people
	Fallen  []string // ids of people, or texts
	Drawn   time.Time
	Back    time.Time // when it was taken back

	closed bool // drawn in a closed session, or taken back in one
}

// Backs are the lots that were drawn and taken back after a round, from 1.
func (c *Contest) Backs(round int) []BackLot {
	var after []BackLot
	for _, l := range c.Back {
		if l.Round == round {
			after = append(after, l)
		}
	}
	return after
}

// about is what a contest is about, so that one that is begun again after it was taken back is known again.
func (e *ContestBegun) about() string {
	if e.Office != "" {
		return e.Office
	}
	return strings.Join(e.Choices, "\n")
}

// drawnLot is a lot in the history of a meeting: where it was drawn, and which contest it was drawn in.
type drawnLot struct {
	BackLot
	seq   uint64
	began uint64 // the entry that began its contest
	about string // what that is about
	gone  bool   // it was taken back, too
}

// backIn are the lots of a contest that an entry begins: those drawn in it, and those of one about the same that was taken back before.
func (s *State) backIn(e *ContestBegun, at moment) []BackLot {
	if s.outside && at.closed {
		return nil
	}
	var lots []BackLot
	for _, lot := range s.backLots {
		again := lot.gone && lot.about == e.about() && lot.seq < at.seq &&
			!slices.ContainsFunc(s.Contests, func(c *Contest) bool { return c.began > lot.seq && c.about == lot.about })
		if (again || lot.began == at.seq) && !(s.outside && lot.closed) {
			lots = append(lots, lot.BackLot)
		}
	}
	return lots
}

// lotsBack are the lots that were drawn and taken back, as they were drawn. It goes through the entries, undone ones too, as they came.
func (m *Meeting) lotsBack() []drawnLot {
	var drawn []*drawnLot
	var live []uint64
	of := func(seq uint64) *drawnLot {
		if i := slices.IndexFunc(drawn, func(d *drawnLot) bool { return d.seq == seq }); i >= 0 {
			return drawn[i]
		}
		return &drawnLot{} // another line
	}
	for _, e := range m.entries {
		switch ev := firstFact(e).(type) {
		case *CommandUndone:
			live = live[:len(live)-1]
			lot := of(ev.Seq)
			lot.Back, lot.closed = e.At, lot.closed || e.Closed
		case *CommandRedone:
			live = append(live, ev.Seq)
			of(ev.Seq).Back = time.Time{}
		default:
			live = append(live, e.Seq)
			if lot := m.drawnBy(e, live); lot != nil {
				drawn = append(drawn, lot)
			}
		}
	}
	var back []drawnLot
	for _, lot := range drawn {
		if !lot.Back.IsZero() {
			_, stands := slices.BinarySearch(live, lot.began)
			lot.gone = !stands
			back = append(back, *lot)
		}
	}
	return back
}

// drawnBy is the lot that an entry drew, nil for none. live are the entries that stood then.
func (m *Meeting) drawnBy(e Entry, live []uint64) *drawnLot {
	i := slices.IndexFunc(e.Facts, func(ev Fact) bool { _, is := ev.(*LotDrawn); return is })
	if i < 0 {
		return nil
	}
	lot := e.Facts[i].(*LotDrawn)
	d := &drawnLot{seq: e.Seq, BackLot: BackLot{Number: lot.Number, Elected: lot.Elected, Fallen: lot.Fallen, Drawn: e.At, closed: e.Closed}}
	for _, seq := range slices.Backward(live) {
		for _, ev := range m.entries[seq-1].Facts {
			switch ev := ev.(type) {
			case *ContestDeclared:
				if d.Round++; d.Round == 1 { // the newest of them led to the draw
					d.Hands = ev.Hands
				}
			case *ContestBegun:
				d.began, d.about = seq, ev.about()
			}
		}
		if d.began > 0 {
			break
		}
	}
	return d
}
