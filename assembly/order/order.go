// Package order puts those who wait in lane 3 of the stack in the order in which they are called, by the disciplines of docs/rules.md, section
// 3. It knows how often and when each has spoken, and nobody's name; all keys are whole numbers, so that two machines never differ.
package order

import (
	"cmp"
	"slices"
)

// Side is what somebody speaks for, where it matters.
type Side int8

// For and against what is debated, and those who just speak.
const (
	Neither Side = iota
	For
	Against
)

// opposite is the side that answers a side.
func (s Side) opposite() Side {
	switch s {
	case For:
		return Against
	case Against:
		return For
	}
	return Neither
}

// Answers tells whether somebody on this side answers the last speaker.
func (s Side) Answers(last Side) bool { return last != Neither && s == last.opposite() }

// Waiting is what the disciplines know of somebody who waits.
type Waiting struct {
	Of        int    // by what the caller knows them
	Asked     uint64 // the place of their hand in the record: the order of asking
	Side      Side
	TurnsItem int    // t: turns taken on this item
	Turns     int    // T: turns taken in this meeting
	Last      uint64 // the place in the record at which they last spoke, 0 = never
	First     bool   // asked to go first (progressive)
	Seconds   int    // spoken tonight in lane 3
}

// Discipline is an order for lane 3: everything that the assembly does by it and not by the others.
type Discipline struct {
	Name    string
	arrange func(line []Waiting, g Given)
	// Queues: who asked to go first and the rest wait apart. No place is explained, since every other word would tell who asked.
	Queues bool
	// Sides: those who speak for and those who speak against answer each other.
	Sides bool
}

// disciplines are the orders for lane 3, the default first; never changed.
var disciplines = [...]Discipline{
	{Name: "rounds", arrange: by(byRounds)},
	{Name: "fifo", arrange: by(byAsked)},
	{Name: "first-time", arrange: by(byFirstTime)},
	{Name: "least-recent", arrange: by(byLeastRecent)},
	{Name: "least-time", arrange: by(byLeastTime)},
	{Name: "alternate", arrange: alternate, Sides: true},
	{Name: "progressive", arrange: progressive, Queues: true},
}

// Names lists how the disciplines are called, the default first.
func Names() []string {
	var names []string
	for _, d := range disciplines {
		names = append(names, d.Name)
	}
	return names
}

// Called is the discipline of a name, the default where there is none of that name.
func Called(name string) Discipline {
	return disciplines[max(slices.IndexFunc(disciplines[:], func(d Discipline) bool { return d.Name == name }), 0)]
}

// Arrange puts a line in the order in which it is called, after the turns that were given.
func (d Discipline) Arrange(line []Waiting, g Given) { d.arrange(line, g) }

// by arranges a line by a comparison.
func by(compare func(a, b Waiting) int) func([]Waiting, Given) {
	return func(line []Waiting, _ Given) { slices.SortFunc(line, compare) }
}

// Given is what a discipline remembers of the turns that were given. The zero value is before the first.
type Given struct {
	Side Side  // of the last speaker who was for or against
	last queue // of progressive, that had the last turn
	// Again is how many of the last turns in a row went to somebody who overtook the one who was next by rounds.
	Again int
}

// Overtaken tells whether who is next by rounds was overtaken as often as may be, and is due now.
func (g Given) Overtaken() bool { return g.Again >= overtakings }

// Queue takes note of which queue had the last turn; under a discipline without queues the first starts again.
func (g *Given) Queue(d Discipline, first bool) {
	g.last = noQueue
	if d.Queues {
		g.last = queueOf(first)
	}
}

// Overtakes tells whether somebody goes again before one who waits: with more turns on the item, the last of which they
// took while the other waited.
func (w Waiting) Overtakes(other Waiting) bool {
	return other.TurnsItem < w.TurnsItem && other.Asked < w.Last
}

// BeforeByRounds tells whether one goes before another by rounds.
func (w Waiting) BeforeByRounds(other Waiting) bool { return byRounds(w, other) < 0 }

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
// one, who had fewer turns: sides that answer each other, or an empty side, would else keep others Waiting for ever. It is
// as often as bumps may overtake one entry (docs/rules.md, section 3).
const overtakings = 2

func byAsked(a, b Waiting) int { return cmp.Compare(a.Asked, b.Asked) }

func byRounds(a, b Waiting) int {
	if a.TurnsItem != b.TurnsItem {
		return cmp.Compare(a.TurnsItem, b.TurnsItem)
	}
	return byAsked(a, b)
}

func byFirstTime(a, b Waiting) int {
	return cmp.Or(cmp.Compare(min(a.TurnsItem, 1), min(b.TurnsItem, 1)), byAsked(a, b))
}

func byLeastRecent(a, b Waiting) int {
	return cmp.Or(cmp.Compare(a.TurnsItem, b.TurnsItem), cmp.Compare(a.Turns, b.Turns), cmp.Compare(a.Last, b.Last), byAsked(a, b))
}

func byLeastTime(a, b Waiting) int { return cmp.Or(cmp.Compare(a.Seconds, b.Seconds), byAsked(a, b)) }

// alternate deals hands into turns for and against: after one side the other; where nobody is
// on it, who just speaks; where nobody does, the same side again. Whoever had fewer turns is overtaken so often and no
// more.
func alternate(hands []Waiting, g Given) {
	slices.SortFunc(hands, byRounds)
	var lines [3][]Waiting
	for _, h := range hands {
		at := sideLine(h.Side)
		lines[at] = append(lines[at], h)
	}
	for i := range hands {
		at := first(&lines)
		due := lines[at][0]
		if g.Side != Neither && g.Again < overtakings {
			at = answering(&lines, g.Side)
		}
		hands[i], lines[at] = lines[at][0], lines[at][1:]
		g.Spoke(hands[i].Side, hands[i].Overtakes(due))
	}
}

// sideLine is the line in which alternate has somebody wait.
func sideLine(of Side) int {
	switch of {
	case For:
		return 0
	case Against:
		return 1
	}
	return 2
}

// first is the line whose first stands before those of the others by rounds.
func first(lines *[3][]Waiting) int {
	best := -1
	for i, line := range lines {
		if len(line) > 0 && (best < 0 || byRounds(line[0], lines[best][0]) < 0) {
			best = i
		}
	}
	return best
}

// answering is the line from which a speaker for or against is answered.
func answering(lines *[3][]Waiting, side Side) int {
	for _, k := range [...]Side{side.opposite(), Neither} {
		if at := sideLine(k); len(lines[at]) > 0 {
			return at
		}
	}
	return sideLine(side)
}

// Spoke takes note of a turn; again: of somebody who overtook who was next by rounds.
func (g *Given) Spoke(side Side, again bool) {
	g.Again++
	if !again {
		g.Again = 0
	}
	if side != Neither {
		g.Side = side
	}
}

// progressive deals two lines, those who asked to go first and the rest, in turn, the first line starting.
func progressive(hands []Waiting, g Given) {
	slices.SortFunc(hands, byRounds)
	last := g.last
	var first, rest []Waiting
	for _, h := range hands {
		if h.First {
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
