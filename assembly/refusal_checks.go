package assembly

import (
	"slices"

	"stacktaker/assembly/refusal"
)

// What stands in the way of a line is asked check by check, in the order in which it is told, and the first that refuses is the answer
// (cmp.Or). A refusal of sense is made by [refuse]. One by a rule of conduct is made by [State.bars] or [State.unless]: where a line departs
// from the rule (docs/rules.md, section 11) it refuses nothing and is kept, so that the next check is asked, and every rule in the way is
// found.

// departures are the refusals that are passed over while one line is judged.
type departures struct{ from []*Refusal }

// bars refuses by a rule of conduct, unless the line that is judged departs from it.
func (s *State) bars(key string, args ...any) *Refusal {
	r := refuse(key, args...)
	switch {
	case r.Kind() != refusal.Conduct:
		return r
	case s.departed(r.Rule()):
		return nil // it holds for that question until it is settled
	case s.departs == nil:
		return r
	}
	if !slices.ContainsFunc(s.departs.from, func(other *Refusal) bool { return other.Key == r.Key }) {
		s.departs.from = append(s.departs.from, r)
	}
	return nil
}

// unless refuses by a rule of conduct where something is not so.
func (s *State) unless(so bool, key string, args ...any) *Refusal {
	if so {
		return nil
	}
	return s.bars(key, args...)
}
