package assembly

import (
	"cmp"
	"slices"
)

// absurd is why an entry makes no sense once two are one person: somebody seconds what they moved, counts what they stand in, or stands, counts
// or goes twice. It looks at the meeting as it was, with two, after the entry.
func (w *asOne) absurd(facts []Fact) *Refusal {
	for _, f := range facts {
		var r *Refusal
		switch f := f.(type) {
		case *MotionMoved:
			r = w.seconds(f.ID)
		case *NoticeMoved:
			r = w.seconds(f.ID)
		case *MotionSeconded:
			r = w.seconds(f.ID)
		case *CarriedOver:
			for _, m := range f.Motions {
				r = cmp.Or(r, w.seconds(m.ID))
			}
			for _, m := range w.then.Mandates {
				r = cmp.Or(r, w.sent(m))
			}
		case *RoleTaken:
			r = w.tellers(f)
		case *CountOpened:
			r = w.counts(f.Of)
		case *ContestBegun, *PersonNominated:
			r = w.stands()
		case *MandateGiven:
			r = w.sent(w.then.Mandate(f.Name))
		case *DelegateSeated:
			r = w.sent(w.then.Mandate(f.Name))
		}
		if r != nil {
			return r
		}
	}
	return nil
}

// both tells whether the one is in a list, and the other in another.
func (w *asOne) both(some, others []string) bool {
	return slices.Contains(some, w.from) && slices.Contains(others, w.to) || slices.Contains(some, w.to) && slices.Contains(others, w.from)
}

func (w *asOne) name() string { return w.m.state.Roll.Name(w.to) }

func (w *asOne) seconds(id string) *Refusal {
	if m := w.then.Motions.Get(id); m != nil && w.both(m.Movers(), m.Seconders()) {
		return refuse("second.own", w.name())
	}
	return nil
}

// tellers refuses two of them who would be one.
func (w *asOne) tellers(f *RoleTaken) *Refusal {
	var held []string
	for _, h := range w.then.Roles.Holders {
		if h.Role == Teller {
			held = append(held, h.Person)
		}
	}
	if f.Role == Teller && w.both(held, held) {
		return refuse("role.again", w.name(), f.Role)
	}
	return nil
}

// counts refuses that somebody counts what they moved, seconded, or are the subject of.
func (w *asOne) counts(id string) *Refusal {
	m := w.then.Motions.Get(id)
	for _, h := range w.then.Roles.Holders {
		if m == nil || h.Role != Teller {
			continue
		}
		if h.Person == w.from && m.concerns(w.to) || h.Person == w.to && m.concerns(w.from) {
			return refuse("put.teller", w.name(), w.then.Called(m))
		}
	}
	return nil
}

func (w *asOne) stands() *Refusal {
	c := w.then.Contest()
	if c == nil || c.Competition() {
		return nil
	}
	if w.both(c.Choices, c.Choices) {
		return refuse("nominate.again", w.name())
	}
	return nil
}

func (w *asOne) sent(m *Mandate) *Refusal {
	if m == nil {
		return nil
	}
	if all := append(slices.Clone(m.Delegates), m.Alternate); w.both(all, all) {
		return refuse("mandate.twice", w.name())
	}
	return nil
}

// mergePast makes one of what a meeting took over of each of the two.
func (w *asOne) mergePast(l *Legacy) {
	l.Attended = mergeRows(l.Attended, func(a, b Attended) bool { return a.Person == b.Person }, func(a *Attended, b Attended) {
		a.Meetings = min(a.Meetings+b.Meetings, max(l.Number, a.Meetings))
	})
	l.Services = mergeServices(l.Services)
	l.InARow = mergeRows(l.InARow, func(a, b TermsInRow) bool { return a == b }, func(*TermsInRow, TermsInRow) {})
	l.Officers = mergeRows(l.Officers, func(a, b Officer) bool { return a.Office == b.Office && a.Person == b.Person }, func(*Officer, Officer) {})
	if t := l.Told; t != nil {
		t.Services, t.InARow = mergeServices(t.Services), mergeRows(t.InARow, func(a, b TermsInRow) bool { return a == b }, func(*TermsInRow, TermsInRow) {})
	}
}

func mergeServices(all []Service) []Service {
	return mergeRows(all, func(a, b Service) bool { return a.Person == b.Person && a.Role == b.Role }, func(a *Service, b Service) {
		a.Meetings, a.Last = a.Meetings+b.Meetings, max(a.Last, b.Last)
	})
}

// mergeRows makes one row of those that are of the same.
func mergeRows[T any](rows []T, same func(a, b T) bool, add func(a *T, b T)) []T {
	var all []T
	for _, row := range rows {
		if i := slices.IndexFunc(all, func(o T) bool { return same(o, row) }); i >= 0 {
			add(&all[i], row)
			continue
		}
		all = append(all, row)
	}
	return all
}
