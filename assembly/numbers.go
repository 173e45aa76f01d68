package assembly

import (
	"maps"
	"strconv"
	"strings"
)

// Numbers once given stay: of motions, amendments, items, actions and grievances. What a mend takes out leaves its number unused, what it puts
// in takes the next that is free (docs/rules.md, section 10).

// numbered is a number that a fact gave, among those of its kind: of motions, of procedural ones, of the amendments to one motion, of items,
// actions, grievances.
type numbered struct {
	kind string
	n    int
}

// numberIn is the number that a fact gave; false where it gave none.
func numberIn(f Fact) (numbered, bool) {
	switch f := f.(type) {
	case *MotionMoved:
		return motionNumber(f.ID), true
	case *NoticeGiven:
		return motionNumber(f.ID), true
	case *DecisionAgreed:
		return motionNumber(f.ID), true
	case *ItemAdded:
		return numbered{"item", f.ID}, true
	case *ActionAssigned:
		return numbered{"action", f.Number}, true
	case *NoteTaken:
		return numbered{noteNumbers, f.Number}, f.Number > 0
	case *PaperTaken:
		return numbered{paperNumbers, f.Number}, true
	case *GrievanceRaised:
		return numbered{"grievance", f.Number}, true
	}
	return numbered{}, false
}

// motionNumber is the last part of the id of a motion, and what stands before it: 3 among the motions, p2 among the procedural ones, 1.2 among
// the amendments to motion 1.
func motionNumber(id string) numbered {
	kind, last := "", id
	if i := strings.LastIndexByte(id, '.'); i >= 0 {
		kind, last = id[:i+1], id[i+1:]
	} else if strings.HasPrefix(id, "p") {
		kind, last = "p", id[1:]
	}
	n, _ := strconv.Atoi(last)
	return numbered{"motion " + kind, n}
}

// noteNumbers keeps that numbers were given, also those of facts that stand no longer.
func (s *State) noteNumbers(facts ...Fact) {
	for _, f := range facts {
		if n, ok := numberIn(f); ok && n.n > s.given[n.kind] {
			if s.given == nil {
				s.given = map[string]int{}
			}
			s.given[n.kind] = n.n
		}
	}
}

// number is what something new is called by, where counting alone would give natural. A line that is looked at anew gives the number that
// it gave; what it did not give before is beyond all that were ever given.
func (t *turn) number(kind string, natural int) int {
	if t.anew == nil {
		return max(natural, t.s.given[kind]+1)
	}
	if kept := t.anew.numbers[kind]; len(kept) > 0 {
		t.anew.numbers[kind] = kept[1:]
		return kept[0]
	}
	n := max(natural, t.s.given[kind]+1, t.anew.top[kind]+1)
	t.anew.top[kind] = n
	return n
}

// motionID is the id of a motion of this kind, to be moved now.
func (t *turn) motionID(k motionKind, parent string) string {
	id := t.s.Motions.nextID(k, parent)
	natural := motionNumber(id)
	return strings.TrimSuffix(id, strconv.Itoa(natural.n)) + strconv.Itoa(t.number(natural.kind, natural.n))
}

// numbersOf are the numbers that facts gave, by their kind.
func numbersOf(facts []Fact) map[string][]int {
	found := map[string][]int{}
	for _, f := range facts {
		if n, ok := numberIn(f); ok {
			found[n.kind] = append(found[n.kind], n.n)
		}
	}
	return found
}

// allGiven are the highest numbers given, for a meeting that is looked at anew.
func (s *State) allGiven() map[string]int {
	if s.given == nil {
		return map[string]int{}
	}
	return maps.Clone(s.given)
}
