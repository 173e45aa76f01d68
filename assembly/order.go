package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/words"
)

// waiting is what the disciplines of docs/rules.md, section 3, know of a person who waits in lane 3.
type waiting struct {
	hand      *Hand
	turnsItem int    // t: turns taken on this item
	turns     int    // T: turns taken in this meeting
	last      uint64 // when they last spoke, 0 = never
	first     bool   // asked to go first (progressive)
	seconds   int    // spoken tonight in lane 3
}

// discipline is an order for lane 3 (docs/rules.md, section 3): everything that the assembly does by it and not by the others.
type discipline struct {
	name    string
	arrange func(line []waiting, g given)
	// why says of somebody who waits why they stand there, where that is not how often they have spoken; nil: always by that.
	why func(s *State, h *Hand, overtaken bool) (words.Phrase, bool)
	// queues: who asked to go first and the rest wait apart. No place is explained, since every other word would tell who asked.
	queues bool
	// sides: those who speak for and those who speak against answer each other.
	sides bool
}

// disciplines are the orders for lane 3, the default first; never changed.
var disciplines = [...]discipline{
	{name: "rounds", arrange: by(byRounds)},
	{name: "fifo", arrange: by(bySeq), why: (*State).whyAsked},
	{name: "first-time", arrange: by(byFirstTime)},
	{name: "least-recent", arrange: by(byLeastRecent)},
	{name: "least-time", arrange: by(byLeastTime), why: (*State).whyTime},
	{name: "alternate", arrange: alternate, why: (*State).whySide, sides: true},
	{name: "progressive", arrange: progressive, queues: true},
}

// disciplineNames lists how the orders are called.
func disciplineNames() []string {
	var names []string
	for _, d := range disciplines {
		names = append(names, d.name)
	}
	return names
}

// discipline is the order in force.
func (s *State) discipline() discipline {
	name := s.Rules.Get("order")
	return disciplines[max(slices.IndexFunc(disciplines[:], func(d discipline) bool { return d.name == name }), 0)]
}

// BySides tells whether the order in force has those for and those against answer each other.
func (s *State) BySides() bool { return s.discipline().sides }

// by arranges a line by a comparison.
func by(compare func(a, b waiting) int) func([]waiting, given) {
	return func(line []waiting, _ given) { slices.SortFunc(line, compare) }
}

// given is what a discipline remembers of the turns that were given.
type given struct {
	side Kind  // of the last speaker who was for or against, "" without one
	last queue // of progressive, that had the last turn
	// again is how many of the last turns in a row went to somebody who overtook the one who was next by rounds.
	again int
}

// overtakes tells whether somebody goes again before one who waits: with more turns on the item, the last of which they
// took while the other waited.
func (w waiting) overtakes(other waiting) bool {
	return other.turnsItem < w.turnsItem && other.hand.place < w.last
}

// queue is one of the two in which people wait under progressive.
type queue uint8

const (
	noQueue    queue = iota // no turn was given under progressive yet: the first line starts
	firstQueue              // of those who asked to go first
	restQueue
)

// queueOf is the queue in which somebody waits.
func queueOf(first bool) queue {
	if first {
		return firstQueue
	}
	return restQueue
}

// overtakings is how often in a row, under alternate, somebody who has spoken since another asked goes again before that
// one, who had fewer turns: sides that answer each other, or an empty side, would else keep others waiting for ever. It is
// as often as bumps may overtake one entry (docs/rules.md, section 3).
const overtakings = 2

func bySeq(a, b waiting) int { return cmp.Compare(a.hand.place, b.hand.place) }

func byRounds(a, b waiting) int {
	if a.turnsItem != b.turnsItem {
		return cmp.Compare(a.turnsItem, b.turnsItem)
	}
	return bySeq(a, b)
}

func byFirstTime(a, b waiting) int {
	return cmp.Or(cmp.Compare(min(a.turnsItem, 1), min(b.turnsItem, 1)), bySeq(a, b))
}

func byLeastRecent(a, b waiting) int {
	return cmp.Or(cmp.Compare(a.turnsItem, b.turnsItem), cmp.Compare(a.turns, b.turns), cmp.Compare(a.last, b.last), bySeq(a, b))
}

func byLeastTime(a, b waiting) int { return cmp.Or(cmp.Compare(a.seconds, b.seconds), bySeq(a, b)) }

// alternate deals hands into turns for and against: after one side the other; where nobody is
// on it, who just speaks; where nobody does, the same side again. Whoever had fewer turns is overtaken so often and no
// more.
func alternate(hands []waiting, g given) {
	slices.SortFunc(hands, byRounds)
	var lines [3][]waiting
	for _, h := range hands {
		at := sideLine(h.hand.Kind)
		lines[at] = append(lines[at], h)
	}
	for i := range hands {
		at := first(&lines)
		due := lines[at][0]
		if g.side != "" && g.again < overtakings {
			at = answering(&lines, g.side)
		}
		hands[i], lines[at] = lines[at][0], lines[at][1:]
		g.spoke(hands[i].hand.Kind, hands[i].overtakes(due))
	}
}

// sideLine is the line in which alternate has somebody wait.
func sideLine(k Kind) int {
	switch k {
	case For:
		return 0
	case Against:
		return 1
	}
	return 2
}

// first is the line whose first stands before those of the others by rounds.
func first(lines *[3][]waiting) int {
	best := -1
	for i, line := range lines {
		if len(line) > 0 && (best < 0 || byRounds(line[0], lines[best][0]) < 0) {
			best = i
		}
	}
	return best
}

// answering is the line from which a speaker for or against is answered.
func answering(lines *[3][]waiting, side Kind) int {
	for _, k := range [...]Kind{opposite(side), Speak} {
		if at := sideLine(k); len(lines[at]) > 0 {
			return at
		}
	}
	return sideLine(side)
}

// spoke takes note of a turn; again: of somebody who overtook who was next by rounds.
func (g *given) spoke(kind Kind, again bool) {
	g.again++
	if !again {
		g.again = 0
	}
	if kind != Speak {
		g.side = kind
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
func progressive(hands []waiting, g given) {
	slices.SortFunc(hands, byRounds)
	last := g.last
	var first, rest []waiting
	for _, h := range hands {
		if h.first {
			first = append(first, h)
		} else {
			rest = append(rest, h)
		}
	}
	for i := range hands {
		if len(rest) == 0 || len(first) > 0 && last != firstQueue {
			hands[i], first, last = first[0], first[1:], firstQueue
			continue
		}
		hands[i], rest, last = rest[0], rest[1:], restQueue
	}
}
