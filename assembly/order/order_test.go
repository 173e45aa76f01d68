package order

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// nextBy picks who goes next by the plain words of docs/rules.md, section 3: the whole line is looked through for the best, once
// for every place. It is slow, and shares nothing with arrange.
func nextBy(discipline string, line []Waiting, side Side, last queue, again int) int {
	better := func(a, b Waiting) bool {
		switch discipline {
		case "fifo":
			return a.Asked < b.Asked
		case "first-time":
			if (a.TurnsItem > 0) != (b.TurnsItem > 0) {
				return b.TurnsItem > 0
			}
			return a.Asked < b.Asked
		case "least-recent":
			if a.TurnsItem != b.TurnsItem {
				return a.TurnsItem < b.TurnsItem
			}
			if a.Turns != b.Turns {
				return a.Turns < b.Turns
			}
			if a.Last != b.Last {
				return a.Last < b.Last
			}
			return a.Asked < b.Asked
		case "least-time":
			if a.Seconds != b.Seconds {
				return a.Seconds < b.Seconds
			}
			return a.Asked < b.Asked
		}
		if a.TurnsItem != b.TurnsItem {
			return a.TurnsItem < b.TurnsItem
		}
		return a.Asked < b.Asked
	}
	best := func(fits func(Waiting) bool) int {
		found := -1
		for i, w := range line {
			if fits(w) && (found < 0 || better(w, line[found])) {
				found = i
			}
		}
		return found
	}
	all := func(Waiting) bool { return true }
	switch discipline {
	case "alternate":
		if side == Neither || again >= 2 {
			return best(all)
		}
		for _, kind := range []Side{side.opposite(), Neither, side} {
			if i := best(func(w Waiting) bool { return w.Side == kind }); i >= 0 {
				return i
			}
		}
	case "progressive":
		first := last != firstQueue
		if i := best(func(w Waiting) bool { return w.First == first }); i >= 0 {
			return i
		}
	}
	return best(all)
}

func TestOrdersEqualTheReference(t *testing.T) {
	for _, discipline := range disciplines {
		t.Run(discipline.Name, rapid.MakeCheck(func(t *rapid.T) {
			line := drawLine(t)
			side := rapid.SampledFrom([]Side{Neither, For, Against}).Draw(t, "side")
			last := rapid.SampledFrom([]queue{noQueue, firstQueue, restQueue}).Draw(t, "last")
			again := rapid.IntRange(0, 3).Draw(t, "again")
			got := slices.Clone(line)
			discipline.arrange(got, Given{side, last, again})
			for i := range got {
				want := nextBy(discipline.Name, line, side, last, again)
				called := line[want]
				if got[i].Asked != called.Asked {
					t.Fatalf("place %d is %s, the reference says %s", i+1, show(got[i]), show(called))
				}
				line = slices.Delete(line, want, want+1)
				again++
				if due := nextBy("rounds", line, Neither, noQueue, 0); due < 0 || line[due].TurnsItem >= called.TurnsItem || line[due].Asked >= called.Last {
					again = 0
				}
				last = restQueue
				if called.First {
					last = firstQueue
				}
				if k := called.Side; k != Neither {
					side = k
				}
			}
		}))
	}
}

func show(w Waiting) string { return fmt.Sprintf("#%d %d t=%d", w.Asked, w.Side, w.TurnsItem) }

func drawLine(t *rapid.T) []Waiting {
	n := rapid.IntRange(0, 9).Draw(t, "n")
	line := make([]Waiting, n)
	for i := range line {
		turnsItem := rapid.IntRange(0, 2).Draw(t, "t")
		line[i] = Waiting{
			Asked:     uint64(i + 1),
			Side:      rapid.SampledFrom([]Side{Neither, For, Against}).Draw(t, "side"),
			TurnsItem: turnsItem,
			Turns:     turnsItem + rapid.IntRange(0, 2).Draw(t, "T"),
			Last:      uint64(rapid.IntRange(0, 3).Draw(t, "last")),
			First:     rapid.Bool().Draw(t, "first"),
			Seconds:   rapid.IntRange(0, 3).Draw(t, "seconds"),
		}
	}
	return rapid.Permutation(line).Draw(t, "line")
}

// TestNobodyStarves lets everybody who spoke ask again at once, for what they asked before: who waits is still called
// before anybody has had a few turns more than they.
func TestNobodyStarves(t *testing.T) {
	for _, discipline := range disciplines {
		t.Run(discipline.Name, rapid.MakeCheck(func(t *rapid.T) {
			line := drawLine(t)
			if len(line) == 0 {
				return
			}
			next, g := uint64(100), Given{}
			called, waits := map[uint64]bool{}, map[uint64]bool{}
			for _, w := range line {
				waits[w.Asked] = true
			}
			for range 8 * len(line) * len(line) {
				discipline.arrange(line, g)
				w := line[0]
				called[w.Asked] = true
				g.last = queueOf(w.First)
				due := nextBy("rounds", line[1:], Neither, noQueue, 0)
				g.Spoke(w.Side, due >= 0 && w.Overtakes(line[1+due]))
				next++
				line[0] = Waiting{Asked: next, Side: w.Side, TurnsItem: w.TurnsItem + 1, Turns: w.Turns + 1, Last: next, First: w.First, Seconds: w.Seconds + 1}
			}
			for h := range waits {
				if !called[h] {
					t.Fatalf("#%d was never called", h)
				}
			}
		}))
	}
}
