package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// sight is what the screens need of the state again and again, worked out once an entry: none of it may be worked out
// anew in every frame, since it costs with the people on the roll and those who wait.
type sight struct {
	stack    []assembly.Place
	numbers  []int           // of the stack's rows; 0: interrupts
	waits    map[string]bool // who stands in the stack, by id
	order    map[string]bool
	voters   int
	quorum   int // present, as quorum counts
	needed   int // 0: no quorum is set
	sections []string
	short    map[string]string // names of those who hold a role
	movable  []string          // kinds of motions that are in order
	tonight  tonight
	handBack string // the earlier facilitator, to whom it is time to hand back; "" without one

	mends    map[uint64]assembly.Mended // what was put right, by entry; nil: not asked for yet
	record   []recordRow                // of the screen of the record; nil: not asked for yet
	business map[size][]string          // the pane of the motion, which depends on the state and its size alone
}

// size is that of a pane, in cells.
type size struct{ w, h int }

// look works the state out. It comes after every entry.
func (c *console) look() {
	s := c.state()
	c.sight = sight{
		stack: s.Stack(), voters: s.Voters(), quorum: s.QuorumPresent(), needed: s.QuorumNeeded(), sections: s.Roll.Sections(),
		order: map[string]bool{}, business: map[size][]string{}, waits: map[string]bool{},
	}
	n := 0
	for _, p := range c.sight.stack {
		c.sight.waits[p.Person] = true
		if p.Kind.Lane() == 0 {
			c.sight.numbers = append(c.sight.numbers, 0)
			continue
		}
		n++
		c.sight.numbers = append(c.sight.numbers, n)
	}
	c.sight.short = c.shortNames()
	for _, kind := range movableKinds() {
		if k, _, _ := strings.Cut(kind, " "); s.KindInOrder(k) == nil {
			c.sight.movable = append(c.sight.movable, kind)
		}
	}
	for _, m := range c.judged() {
		c.sight.order[m.Verb] = m.Why == nil
	}
	c.sight.tonight.first, c.sight.tonight.again = s.Shares()
	c.sight.handBack = c.handBack()
	c.followHand()
	if of := c.beforeRoom(); of != c.wall.of {
		c.wall = wallPage{of: of}
	}
}

// may tells whether a verb is in order where a key or a row of the menu says it, as far as the screen knows.
func (c *console) may(verb string) bool { return c.sight.order[verb] }

// isRuling tells whether a point of order waits for its answer.
func (c *console) isRuling() bool {
	sp := c.state().Floor.Speaker
	return sp != nil && sp.Kind.Lane() == 0
}

// says tells a phrase of the assembly, safe for the screen.
func (c *console) says(p words.Phrase) string {
	return c.pen.written(look.Clean(c.tongue.assembly.Say(p)))
}

// name is what somebody is called, safe for the screen.
func (c *console) name(id string) string {
	r := &c.state().Roll
	if p := r.Person(id); p != nil {
		return look.Clean(r.Called(p))
	}
	return r.Name(id)
}

// title is what a motion is called in one line.
func (c *console) title(m *assembly.Motion) string { return c.says(c.state().Title(m)) }

// needs is a motion's threshold as it is read out.
func (c *console) needs(m *assembly.Motion) string {
	if m.Threshold.Simple() {
		return c.tell("needs.simple")
	}
	return c.says(m.Threshold.Words())
}

// kind is a kind of hand as it is read out.
func (c *console) kind(k assembly.Kind) string { return c.kindTold(string(k)) }

// kindOn is a kind of hand, with the number of the motion that it is for or against where another is pending now.
func (c *console) kindOn(k assembly.Kind, of string) string {
	m := c.state().Motions.Pending()
	if m == nil || of == "" || of == m.ID || k != assembly.For && k != assembly.Against {
		return c.kind(k)
	}
	return c.kind(k) + " (" + of + ")"
}

// kindTold is a kind of hand or of motion as it is read out.
func (c *console) kindTold(kind string) string { return c.says(words.Say("kind." + kind)) }
