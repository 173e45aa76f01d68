// Package stv counts ranked papers by the single transferable vote (docs/rules.md, section 12): with one seat, an instant run-off.
//
// The quota is floor(valid/(seats+1)) + 1. Whoever has it is elected, in order of votes; the largest surplus is handed on first,
// every paper of the one elected at the same share of its value (the weighted inclusive Gregory method); without a surplus the
// lowest is excluded, and the papers go on at the value they have. Values are whole hundred-thousandths of a vote and are cut off,
// never rounded, so that people with paper and pencil come to the same digits. Once no more stand than seats are free they are
// elected.
//
// The count asks for a lot only where two have been level at every stage: it stops there, and is run again from the beginning with
// the lot that was drawn. It remembers nothing and knows no names: people are their places in the order of nomination.
package stv

import (
	"cmp"
	"fmt"
	"slices"
)

// Value is votes in hundred-thousandths of a vote.
type Value int64

// Whole is one whole vote.
const Whole Value = 100_000

// MostPapers is how many papers a count takes: above, a product of two values could be more than an integer of 64 bits holds.
const MostPapers = 100_000_000

// String writes a value with its five decimals: "8.99990".
func (v Value) String() string { return fmt.Sprintf("%d.%05d", v/Whole, v%Whole) }

// Papers are papers that say the same.
type Papers struct {
	Ranks []int // the candidates that they name, the first choice first; each at most once, never empty
	Count int   // how many, at least 0
}

// Election is what is counted.
type Election struct {
	Candidates int // how many stand; they are 0 to Candidates-1, in the order in which they were nominated
	Seats      int // at least 1
	Reopen     int // which of them is "re-open nominations", -1 where it does not stand
	Papers     []Papers
}

// Step is what a stage did.
type Step int

// What a stage did.
const (
	FirstChoices Step = iota // counted the first choices
	Surplus                  // handed on the surplus of Whose
	Exclusion                // excluded Whose
	TheRest                  // elected those who were left, no more than the seats that were free
)

// Stage is one step of a count, and how everybody stands after it.
type Stage struct {
	Step      Step
	Whose     int     // who was excluded, or whose surplus was handed on; else -1
	Votes     []Value // of each candidate: an elected one stays at the quota once the surplus is gone, an excluded one at 0
	Elected   []int   // who was elected in this stage, in order of votes
	Exhausted Value   // the value of papers without a next name, so far
	Lost      Value   // what cutting off has lost, so far
	Level     []int   // who was level at every stage, where a lot decided who Whose is
}

// Tie is what only a lot decides: the candidates were level at every stage.
type Tie struct {
	Among     []int // in order of nomination
	Excluding bool  // one of them is to be excluded; else one of their surpluses is to be handed on first
}

// Result is a count as far as it goes.
type Result struct {
	Quota    int // in votes
	Valid    int // papers
	Stages   []Stage
	Elected  []int // in the order of their election; never Reopen
	Reopened bool  // "re-open nominations" was elected: no seat after it is filled
	Tie      *Tie  // what a lot has to decide before it goes on; nil once it is done
}

// Lot picks one of those who are level, as the room's lot decides: the place among them, and false where that lot has not been drawn
// yet. Lots are asked for in the order of the count, the first is number 0.
type Lot func(number int, tie Tie) (place int, drawn bool)

// Count counts to the end, or to the first tie that has no lot. It panics where the election is none: that is for its callers to
// refuse, who know the words for it.
func Count(e Election, lot Lot) Result {
	c := begin(e, lot)
	c.firstChoices()
	for !c.done() {
		switch who, what := c.next(); what {
		case Surplus:
			c.handOn(who)
		case Exclusion:
			c.exclude(who)
		case TheRest:
			c.electTheRest()
		default: // a lot is asked for
			return c.result
		}
	}
	return c.result
}

// parcel is papers that say the same and have the same value, at the candidate at whom they lie.
type parcel struct {
	papers *Papers
	at     int // the place in Ranks of whom they lie at
	value  Value
}

type standing int

const (
	continuing standing = iota
	elected
	excluded
)

type count struct {
	Election
	lot    Lot
	drawn  int // how many lots have been used
	result Result

	votes     []Value
	parcels   [][]parcel // of each candidate
	stands    []standing
	due       []int // elected, with a surplus that has not been handed on
	free      int   // seats
	exhausted Value
	level     []int // between whom the lot of the next stage decided
}

func begin(e Election, lot Lot) *count {
	valid := 0
	for _, p := range e.Papers {
		valid += p.Count
	}
	if e.Seats < 1 || valid > MostPapers {
		panic("stv: no seat, or more papers than can be counted")
	}
	return &count{
		Election: e, lot: lot, free: e.Seats, result: Result{Valid: valid, Quota: valid/(e.Seats+1) + 1},
		votes: make([]Value, e.Candidates), parcels: make([][]parcel, e.Candidates), stands: make([]standing, e.Candidates),
	}
}

func (c *count) quota() Value { return Value(c.result.Quota) * Whole }

func (c *count) firstChoices() {
	for i := range c.Papers {
		if p := &c.Papers[i]; p.Count > 0 {
			c.lay(parcel{papers: p, value: Whole})
		}
	}
	c.stage(FirstChoices, -1)
}

// lay lays a parcel at its next name that is still in the running, from parcel.at on.
func (c *count) lay(p parcel) {
	worth := Value(p.papers.Count) * p.value
	for ; p.at < len(p.papers.Ranks); p.at++ {
		if who := p.papers.Ranks[p.at]; c.stands[who] == continuing {
			c.parcels[who] = append(c.parcels[who], p)
			c.votes[who] += worth
			return
		}
	}
	c.exhausted += worth
}

// handOn hands on what somebody has above the quota.
func (c *count) handOn(who int) {
	total, surplus := c.votes[who], c.votes[who]-c.quota()
	for _, p := range c.parcels[who] {
		p.value = surplus * p.value / total // cut off
		p.at++
		c.lay(p)
	}
	c.parcels[who], c.votes[who] = nil, c.quota()
	c.due = slices.DeleteFunc(c.due, func(other int) bool { return other == who })
	c.stage(Surplus, who)
}

func (c *count) exclude(who int) {
	c.stands[who], c.votes[who] = excluded, 0
	for _, p := range c.parcels[who] {
		p.at++
		c.lay(p)
	}
	c.parcels[who] = nil
	c.stage(Exclusion, who)
}

func (c *count) electTheRest() { c.keep(TheRest, -1, c.seat(c.running())) }

// stage elects who has the quota now, and writes down how everybody stands.
func (c *count) stage(step Step, whose int) {
	over := slices.DeleteFunc(c.running(), func(who int) bool { return c.votes[who] < c.quota() })
	c.keep(step, whose, c.seat(over))
}

func (c *count) keep(step Step, whose int, seated []int) {
	s := Stage{Step: step, Whose: whose, Votes: slices.Clone(c.votes), Elected: seated, Exhausted: c.exhausted, Level: c.level}
	s.Lost = Value(c.result.Valid)*Whole - c.exhausted
	for _, v := range c.votes {
		s.Lost -= v
	}
	c.result.Elected = append(c.result.Elected, seated...)
	c.result.Stages, c.level = append(c.result.Stages, s), nil
}

// seat elects people in order of votes, as far as there are seats, and tells who. Between two with as many the order in which they
// were nominated stands, which decides nothing, but "re-open nominations" comes after those who are level with it, since nobody who
// comes after it is elected.
func (c *count) seat(who []int) (seated []int) {
	slices.SortStableFunc(who, func(a, b int) int {
		switch by := cmp.Compare(c.votes[b], c.votes[a]); {
		case by != 0:
			return by
		case a == c.Reopen:
			return 1
		case b == c.Reopen:
			return -1
		}
		return 0
	})
	for _, w := range who {
		if c.done() {
			break
		}
		c.free--
		c.stands[w] = elected
		if w == c.Reopen {
			c.result.Reopened = true
			break
		}
		seated = append(seated, w)
		if c.votes[w] > c.quota() {
			c.due = append(c.due, w)
		}
	}
	return seated
}

func (c *count) done() bool { return c.free == 0 || c.result.Reopened || len(c.running()) == 0 }

// running is who is neither elected nor excluded, in order of nomination.
func (c *count) running() []int {
	var who []int
	for i, s := range c.stands {
		if s == continuing {
			who = append(who, i)
		}
	}
	return who
}

// next is what comes next and with whom; a negative step where a lot has to be drawn first.
func (c *count) next() (who int, what Step) {
	running := c.running()
	if len(running) <= c.free {
		return -1, TheRest
	}
	if len(c.due) > 0 {
		return c.pick(c.due, Surplus, func(a, b Value) int { return cmp.Compare(b, a) })
	}
	return c.pick(running, Exclusion, cmp.Compare[Value])
}

// pick is the first of them by the votes that they have; of those who are level, by the latest earlier stage, which keeps the first;
// of those who were level throughout, by lot.
func (c *count) pick(of []int, what Step, by func(a, b Value) int) (int, Step) {
	tied := slices.Clone(of)
	for i := len(c.result.Stages) - 1; i >= 0 && len(tied) > 1; i-- {
		votes := c.result.Stages[i].Votes
		first := slices.MinFunc(tied, func(a, b int) int { return by(votes[a], votes[b]) })
		tied = slices.DeleteFunc(tied, func(w int) bool { return votes[w] != votes[first] })
	}
	if len(tied) == 1 {
		return tied[0], what
	}
	slices.Sort(tied)
	tie := Tie{Among: tied, Excluding: what == Exclusion}
	place, drawn := 0, false
	if c.lot != nil {
		place, drawn = c.lot(c.drawn, tie)
	}
	if !drawn {
		c.result.Tie = &tie
		return -1, -1
	}
	c.drawn++
	c.level = tied
	return tied[place], what
}
