// Package threshold judges a count: what a motion needs, whether its figures reach it, and what that is told by (docs/rules.md, section 5). It
// is arithmetic on whole numbers alone; what may be counted, and when, the assembly says.
package threshold

import (
	"slices"
	"strconv"
	"strings"
)

// Base is of what a share is taken.
type Base string

// Hands up for or against, these and the abstentions, voters present, or members.
const (
	Cast    Base = "cast"
	Votes   Base = "votes"
	Present Base = "present"
	Members Base = "members"
)

// condition is one test that a count must pass: more than half, or at least p/q in lowest terms, of a base; or that nobody
// is against.
type condition struct {
	majority  bool
	unanimous bool
	p, q      int
	base      Base
	sustains  bool // it is what it takes against the chair to be overturned
}

// Threshold is what a count must reach for its motion to carry (docs/rules.md, section 5): one or two conditions that must
// all hold, or consensus.
type Threshold struct {
	conditions []condition
	consensus  bool
	blocks     int  // that a consensus bears
	sustains   bool // of a challenge that asks whether the chair be sustained: they are what it takes against it
}

// String is the threshold as the language writes it.
func (th Threshold) String() string {
	if th.consensus {
		if th.blocks > 0 {
			return "consensus-" + strconv.Itoa(th.blocks)
		}
		return "consensus"
	}
	told := make([]string, len(th.conditions))
	for i, c := range th.conditions {
		told[i] = c.String()
	}
	if th.sustains {
		return sustained(strings.Join(told, " and "))
	}
	return strings.Join(told, " and ")
}

func (c condition) String() string {
	switch {
	case c.sustains:
		c.sustains = false
		return sustained(c.String())
	case c.majority && c.base == Cast:
		return "simple"
	case c.majority:
		return "majority of " + string(c.base)
	case c.unanimous:
		return "unanimous"
	}
	return strconv.Itoa(c.p) + "/" + strconv.Itoa(c.q) + " of " + string(c.base)
}

// Simple tells whether more hands for than against are all it takes.
func (th Threshold) Simple() bool {
	return !th.sustains && len(th.conditions) == 1 && th.conditions[0] == condition{majority: true, base: Cast}
}

// Majority is more than half of a base.
func Majority(of Base) Threshold {
	return Threshold{conditions: []condition{{majority: true, base: of}}}
}

// Consensus tells whether blocks and stand-asides are asked for instead of hands.
func (th Threshold) Consensus() bool { return th.consensus }

// Bears is how many blocks a consensus bears.
func (th Threshold) Bears() int { return th.blocks }

// Unanimous tells whether nobody may be against.
func (th Threshold) Unanimous() bool {
	return slices.ContainsFunc(th.conditions, func(c condition) bool { return c.unanimous })
}

// Of tells whether it takes a share of this base.
func (th Threshold) Of(base Base) bool {
	return slices.ContainsFunc(th.conditions, func(c condition) bool { return c.base == base })
}

// Verdict is what a threshold says of a tally, with its working.
type Verdict struct {
	Carried bool
	Base    int // of what the share was taken
	Needed  int // votes for
	Margin  int // votes above, or below, what was needed
	by      condition
}

// By is the condition whose working this is, as the language writes it.
func (v Verdict) By() string { return v.by.String() }

// Judge applies the threshold to a tally. Where two conditions are set, the working is that of the first that fails,
// else of the first. Integers only.
func (th Threshold) Judge(t Tally) Verdict {
	if th.sustains {
		return th.judgeSustaining(t)
	}
	var first Verdict
	for i, c := range th.conditions {
		v := c.judge(t)
		if !v.Carried {
			return v
		}
		if i == 0 {
			first = v
		}
	}
	return first
}

// Other is the working of the condition whose working a verdict does not tell; nil where there is one alone.
func (th Threshold) Other(v Verdict, t Tally) *Working {
	for _, c := range th.conditions {
		if c != v.by && !th.sustains {
			o := c.judge(t)
			return &Working{c.String(), o.Base, o.Needed}
		}
	}
	return nil
}

func (c condition) judge(t Tally) Verdict {
	v := Verdict{by: c}
	switch c.base {
	case Cast:
		v.Base = t.For + t.Against
	case Votes:
		v.Base = t.For + t.Against + t.Abstain
	case Present:
		v.Base = t.Present
	case Members:
		v.Base = t.Members
	}
	switch {
	case c.majority:
		v.Needed = v.Base/2 + 1
		v.Carried = 2*t.For > v.Base
	case c.unanimous:
		v.Needed = max(v.Base, 1)
		v.Carried = t.For > 0 && t.Against == 0
	default:
		v.Needed = max((c.p*v.Base+c.q-1)/c.q, 1)
		v.Carried = t.For > 0 && c.q*t.For >= c.p*v.Base
	}
	v.Margin = t.For - v.Needed
	return v
}
