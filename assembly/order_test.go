package assembly

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// nextBy picks who goes next by the plain words of docs/rules.md, section 3: the whole line is looked through for the best, once
// for every place. It is slow, and shares nothing with arrange.
func nextBy(discipline string, line []waiting, side Kind, last queue, again int) int {
	better := func(a, b waiting) bool {
		switch discipline {
		case "fifo":
			return a.hand.ID < b.hand.ID
		case "first-time":
			if (a.turnsItem > 0) != (b.turnsItem > 0) {
				return b.turnsItem > 0
			}
			return a.hand.ID < b.hand.ID
		case "least-recent":
			if a.turnsItem != b.turnsItem {
				return a.turnsItem < b.turnsItem
			}
			if a.turns != b.turns {
				return a.turns < b.turns
			}
			if a.last != b.last {
				return a.last < b.last
			}
			return a.hand.ID < b.hand.ID
		case "least-time":
			if a.seconds != b.seconds {
				return a.seconds < b.seconds
			}
			return a.hand.ID < b.hand.ID
		}
		if a.turnsItem != b.turnsItem {
			return a.turnsItem < b.turnsItem
		}
		return a.hand.ID < b.hand.ID
	}
	best := func(fits func(waiting) bool) int {
		found := -1
		for i, w := range line {
			if fits(w) && (found < 0 || better(w, line[found])) {
				found = i
			}
		}
		return found
	}
	all := func(waiting) bool { return true }
	switch discipline {
	case "alternate":
		if side == "" || again >= 2 {
			return best(all)
		}
		for _, kind := range []Kind{opposite(side), Speak, side} {
			if i := best(func(w waiting) bool { return w.hand.Kind == kind }); i >= 0 {
				return i
			}
		}
	case "progressive":
		first := last != firstQueue
		if i := best(func(w waiting) bool { return w.first == first }); i >= 0 {
			return i
		}
	}
	return best(all)
}

func TestOrdersEqualTheReference(t *testing.T) {
	for _, discipline := range disciplines {
		t.Run(discipline.name, rapid.MakeCheck(func(t *rapid.T) {
			line := drawLine(t)
			side := rapid.SampledFrom([]Kind{"", For, Against}).Draw(t, "side")
			last := rapid.SampledFrom([]queue{noQueue, firstQueue, restQueue}).Draw(t, "last")
			again := rapid.IntRange(0, 3).Draw(t, "again")
			got := slices.Clone(line)
			discipline.arrange(got, given{side, last, again})
			for i := range got {
				want := nextBy(discipline.name, line, side, last, again)
				called := line[want]
				if got[i].hand != called.hand {
					t.Fatalf("place %d is %s, the reference says %s", i+1, show(got[i]), show(called))
				}
				line = slices.Delete(line, want, want+1)
				again++
				if due := nextBy("rounds", line, "", noQueue, 0); due < 0 || line[due].turnsItem >= called.turnsItem || line[due].hand.ID >= called.last {
					again = 0
				}
				last = restQueue
				if called.first {
					last = firstQueue
				}
				if k := called.hand.Kind; k != Speak {
					side = k
				}
			}
		}))
	}
}

func show(w waiting) string { return fmt.Sprintf("#%d %s t=%d", w.hand.ID, w.hand.Kind, w.turnsItem) }

func drawLine(t *rapid.T) []waiting {
	n := rapid.IntRange(0, 9).Draw(t, "n")
	line := make([]waiting, n)
	for i := range line {
		turnsItem := rapid.IntRange(0, 2).Draw(t, "t")
		line[i] = waiting{
			hand:      &Hand{ID: uint64(i + 1), place: uint64(i + 1), Kind: rapid.SampledFrom([]Kind{Speak, For, Against}).Draw(t, "kind")},
			turnsItem: turnsItem,
			turns:     turnsItem + rapid.IntRange(0, 2).Draw(t, "T"),
			last:      uint64(rapid.IntRange(0, 3).Draw(t, "last")),
			first:     rapid.Bool().Draw(t, "first"),
			seconds:   rapid.IntRange(0, 3).Draw(t, "seconds"),
		}
	}
	return rapid.Permutation(line).Draw(t, "line")
}

// TestNobodyStarves lets everybody who spoke ask again at once, for what they asked before: who waits is still called
// before anybody has had a few turns more than they.
func TestNobodyStarves(t *testing.T) {
	for _, discipline := range disciplines {
		t.Run(discipline.name, rapid.MakeCheck(func(t *rapid.T) {
			line := drawLine(t)
			if len(line) == 0 {
				return
			}
			next, g := uint64(100), given{}
			called, waits := map[*Hand]bool{}, map[*Hand]bool{}
			for _, w := range line {
				waits[w.hand] = true
			}
			for range 8 * len(line) * len(line) {
				discipline.arrange(line, g)
				w := line[0]
				called[w.hand] = true
				g.last = queueOf(w.first)
				due := nextBy("rounds", line[1:], "", noQueue, 0)
				g.spoke(w.hand.Kind, due >= 0 && w.overtakes(line[1+due]))
				next++
				line[0] = waiting{&Hand{ID: next, place: next, Kind: w.hand.Kind}, w.turnsItem + 1, w.turns + 1, next, w.first, w.seconds + 1}
			}
			for h := range waits {
				if !called[h] {
					t.Fatalf("#%d was never called", h.ID)
				}
			}
		}))
	}
}
