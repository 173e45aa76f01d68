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

// backLots are the lots of a meeting that were drawn and taken back.
type backLots struct {
	of   map[uint64][]BackLot // by the entry that began their contest
	next map[string][]BackLot // whose contest was taken back, too: of the next one about the same
}

// about is what a contest is about, so that one that is begun again after it was taken back is known again.
func (e *contestBegun) about() string {
	if e.Office != "" {
		return e.Office
	}
	return strings.Join(e.Choices, "\n")
}

// apart takes out what those outside closed sessions may not be told.
func (b backLots) apart(lots []BackLot, outside bool) []BackLot {
	return slices.DeleteFunc(slices.Clone(lots), func(l BackLot) bool { return outside && l.closed })
}

// begin is the lots of a contest that an entry begins.
func (b backLots) begin(e *contestBegun, at moment, outside bool) []BackLot {
	if outside && at.closed {
		return nil
	}
	if lots, known := b.of[at.seq]; known {
		return b.apart(lots, outside)
	}
	return b.apart(b.next[e.about()], outside)
}

// drawnLot is where a lot was drawn.
type drawnLot struct {
	BackLot
	began uint64 // the entry that began its contest
}

// backLots goes through the entries, undone ones too, as they came.
func (m *Meeting) backLots() backLots {
	drawn := map[uint64]*drawnLot{} // by entry
	var live []uint64
	for _, e := range m.entries {
		switch ev := firstEvent(e).(type) {
		case *undone:
			live = live[:len(live)-1]
			if lot := drawn[ev.Seq]; lot != nil {
				lot.Back, lot.closed = e.At, lot.closed || e.Closed
			}
		case *redone:
			live = append(live, ev.Seq)
			if lot := drawn[ev.Seq]; lot != nil {
				lot.Back = time.Time{}
			}
		default:
			live = append(live, e.Seq)
			if lot := m.drawnBy(e, live); lot != nil {
				drawn[e.Seq] = lot
			}
		}
	}
	return m.assignLots(drawn, live)
}

// drawnBy is the lot that an entry drew, nil for none. live are the entries that stood then.
func (m *Meeting) drawnBy(e Entry, live []uint64) *drawnLot {
	i := slices.IndexFunc(e.Events, func(ev Event) bool { _, is := ev.(*contestLot); return is })
	if i < 0 {
		return nil
	}
	lot := e.Events[i].(*contestLot)
	d := &drawnLot{BackLot: BackLot{Number: lot.Number, Elected: lot.Elected, Fallen: lot.Fallen, Drawn: e.At, closed: e.Closed}}
	for _, seq := range slices.Backward(live) {
		for _, ev := range m.entries[seq-1].Events {
			switch ev.(type) {
			case *contestDeclared:
				d.Round++
			case *contestBegun:
				d.began = seq
			}
		}
		if d.began > 0 {
			break
		}
	}
	return d
}

// assignLots gives those that were taken back to the contests that stand.
func (m *Meeting) assignLots(drawn map[uint64]*drawnLot, live []uint64) backLots {
	b := backLots{map[uint64][]BackLot{}, map[string][]BackLot{}}
	if len(drawn) == 0 {
		return b
	}
	for _, e := range m.entries {
		_, stands := slices.BinarySearch(live, e.Seq)
		if begun, is := firstEvent(e).(*contestBegun); is && stands {
			b.of[e.Seq], b.next[begun.about()] = b.next[begun.about()], nil
		}
		lot := drawn[e.Seq]
		if lot == nil || lot.Back.IsZero() || lot.began == 0 {
			continue
		}
		if _, stands := slices.BinarySearch(live, lot.began); stands {
			b.of[lot.began] = append(b.of[lot.began], lot.BackLot)
			continue
		}
		if begun, is := firstEvent(m.entries[lot.began-1]).(*contestBegun); is {
			b.next[begun.about()] = append(b.next[begun.about()], lot.BackLot)
		}
	}
	return b
}
