package assembly

import (
	"cmp"
	"slices"
)

// waiting is what the disciplines of section 3 know of a person who waits in lane 3.
type waiting struct {
	hand      *Hand
	turnsItem int    // t: turns taken on this item
	turns     int    // T: turns taken in this meeting
	last      uint64 // when they last spoke, 0 = never
	first     bool   // asked to go first (progressive)
}

// disciplines lists the orders for lane 3, the default first.
func disciplines() []string {
	return []string{"rounds", "fifo", "first-time", "least-recent", "alternate", "progressive"}
}

// arrange puts those who wait in lane 3 into the order of a discipline. side is the side of the last speaker who was
// for or against, "" without one; queue is how many lane-3 turns progressive has given since it was set.
func arrange(discipline string, hands []waiting, side Kind, queue int) {
	switch discipline {
	case "fifo":
		slices.SortFunc(hands, bySeq)
	case "first-time":
		slices.SortFunc(hands, func(a, b waiting) int {
			return cmp.Or(cmp.Compare(min(a.turnsItem, 1), min(b.turnsItem, 1)), bySeq(a, b))
		})
	case "least-recent":
		slices.SortFunc(hands, func(a, b waiting) int {
			return cmp.Or(cmp.Compare(a.turnsItem, b.turnsItem), cmp.Compare(a.turns, b.turns), cmp.Compare(a.last, b.last), bySeq(a, b))
		})
	case "alternate":
		slices.SortFunc(hands, byRounds)
		alternate(hands, side)
	case "progressive":
		slices.SortFunc(hands, byRounds)
		progressive(hands, queue)
	default:
		slices.SortFunc(hands, byRounds)
	}
}

func bySeq(a, b waiting) int { return cmp.Compare(a.hand.ID, b.hand.ID) }

func byRounds(a, b waiting) int {
	if a.turnsItem != b.turnsItem {
		return cmp.Compare(a.turnsItem, b.turnsItem)
	}
	return bySeq(a, b)
}

// alternate deals hands that stand by rounds into turns for and against: after one side the other; where nobody is
// on it, who just speaks; where nobody does, the same side again.
func alternate(hands []waiting, side Kind) {
	for side == "" && len(hands) > 0 { // nobody was for or against yet: who stands first begins
		if k := hands[0].hand.Kind; k != Speak {
			side = k
		}
		hands = hands[1:]
	}
	var fors, againsts, speaks []waiting
	for _, h := range hands {
		switch h.hand.Kind {
		case For:
			fors = append(fors, h)
		case Against:
			againsts = append(againsts, h)
		default:
			speaks = append(speaks, h)
		}
	}
	for i := range hands {
		mine, other := &fors, &againsts
		if side == Against {
			mine, other = other, mine
		}
		switch {
		case len(*other) > 0:
			hands[i], *other, side = (*other)[0], (*other)[1:], opposite(side)
		case len(speaks) > 0:
			hands[i], speaks = speaks[0], speaks[1:]
		default:
			hands[i], *mine = (*mine)[0], (*mine)[1:]
		}
	}
}

// opposite is the side that answers a side.
func opposite(side Kind) Kind {
	switch side {
	case For:
		return Against
	case Against:
		return For
	}
	return ""
}

// progressive deals two lines, those who asked to go first and the rest, in turn, the first line starting.
func progressive(hands []waiting, queue int) {
	var first, rest []waiting
	for _, h := range hands {
		if h.first {
			first = append(first, h)
		} else {
			rest = append(rest, h)
		}
	}
	for i := range hands {
		if len(rest) == 0 || len(first) > 0 && (queue+i)%2 == 0 {
			hands[i], first = first[0], first[1:]
			continue
		}
		hands[i], rest = rest[0], rest[1:]
	}
}
