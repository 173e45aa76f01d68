package assembly

import (
	"strconv"
	"strings"
)

// base is of what a share is taken: hands up for or against, these and the abstentions, voters present, or members.
type base string

const (
	ofCast    base = "cast"
	ofVotes   base = "votes"
	ofPresent base = "present"
	ofMembers base = "members"
)

// condition is one test that a count must pass: more than half, or at least p/q in lowest terms, of a base; or that nobody
// is against.
type condition struct {
	majority  bool
	unanimous bool
	p, q      int
	base      base
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
	case c.majority && c.base == ofCast:
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
	return !th.sustains && len(th.conditions) == 1 && th.conditions[0] == condition{majority: true, base: ofCast}
}

// Consensus tells whether blocks and stand-asides are asked for instead of hands.
func (th Threshold) Consensus() bool { return th.consensus }

// Tally is the figures of one count.
type Tally struct {
	For     int `json:"for"`
	Against int `json:"against"`
	Abstain int `json:"abstain"` // with the blank papers
	Present int `json:"present"` // P, frozen when the count was opened
	Members int `json:"members"` // M
	Papers
}

// Verdict is what a threshold says of a tally, with its working.
type Verdict struct {
	Carried bool
	Base    int // of what the share was taken
	Needed  int // votes for
	Margin  int // votes above, or below, what was needed
	by      condition
}

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

// other is the working of the condition whose working a verdict does not tell; nil where there is one alone.
func (th Threshold) other(v Verdict, t Tally) *Working {
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
	case ofCast:
		v.Base = t.For + t.Against
	case ofVotes:
		v.Base = t.For + t.Against + t.Abstain
	case ofPresent:
		v.Base = t.Present
	case ofMembers:
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

// Close tells whether a recount is worth offering: a tie, or a difference of at most two or a fiftieth (docs/rules.md, section 5). Where
// nobody voted on the other side no hand that was missed would turn it.
func (t Tally) Close() bool {
	d := t.For - t.Against
	return t.For > 0 && t.Against > 0 && max(d, -d) <= max(2, t.Present/50)
}
