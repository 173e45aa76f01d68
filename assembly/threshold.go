package assembly

import (
	"strconv"
	"strings"

	"stacktaker/assembly/words"
)

// base is of what a share is taken: hands up for or against, voters present, or members.
type base string

const (
	ofCast    base = "cast"
	ofPresent base = "present"
	ofMembers base = "members"
)

// condition is one test that a count must pass: more than half, or at least p/q, of a base.
type condition struct {
	majority bool
	p, q     int
	base     base
	sustains bool // it is what it takes against the chair to be overturned
}

// Threshold is what a count must reach for its motion to carry (rules, section 5): one or two conditions that must
// all hold, or consensus.
type Threshold struct {
	conditions []condition
	consensus  bool
	blocks     int  // that a consensus bears
	sustains   bool // of a challenge that asks whether the chair be sustained: they are what it takes against it
}

// most is the largest number in a threshold: as many hands as can be entered, so that no product of the two overflows.
const most = 1_000_000_000

// ParseThreshold reads a threshold as the language writes it. Any form that does not say of what, or that says
// nothing when a number is odd, is refused.
func ParseThreshold(s string) (Threshold, error) {
	s = strings.Join(strings.Fields(s), " ")
	if rest, ok := strings.CutPrefix(s, "consensus"); ok {
		if rest == "" {
			return Threshold{consensus: true}, nil
		}
		said := strings.TrimPrefix(rest, "-")
		if k, err := strconv.Atoi(said); err == nil && rest[0] == '-' && k >= 0 && k <= most && said == strconv.Itoa(k) {
			return Threshold{consensus: true, blocks: k}, nil
		}
		return Threshold{}, refuse("threshold.unknown", words.Quote(s))
	}
	var th Threshold
	for _, part := range strings.Split(s, " and ") {
		c, ok := parseCondition(part)
		if !ok {
			if strings.Contains(part, "%") || strings.Contains(part, "+") {
				return Threshold{}, refuse("threshold.percent", words.Quote(s))
			}
			return Threshold{}, refuse("threshold.unknown", words.Quote(s))
		}
		th.conditions = append(th.conditions, c)
	}
	if len(th.conditions) > 2 {
		return Threshold{}, refuse("threshold.two", words.Quote(s))
	}
	return th, nil
}

func parseCondition(s string) (condition, bool) {
	if s == "simple" {
		return condition{majority: true, base: ofCast}, true
	}
	share, of, ok := strings.Cut(s, " of ")
	b := base(of)
	if !ok || b != ofCast && b != ofPresent && b != ofMembers {
		return condition{}, false
	}
	if share == "majority" {
		return condition{majority: true, base: b}, true
	}
	above, below, ok := strings.Cut(share, "/")
	p, err1 := strconv.Atoi(above)
	q, err2 := strconv.Atoi(below)
	if !ok || err1 != nil || err2 != nil || p < 1 || p > q || q > most || above != strconv.Itoa(p) || below != strconv.Itoa(q) {
		return condition{}, false
	}
	if 2*p == q {
		return condition{majority: true, base: b}, true
	}
	return condition{p: p, q: q, base: b}, true
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
	Abstain int `json:"abstain"`
	Present int `json:"present"` // P, frozen when the count was opened
	Members int `json:"members"` // M
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
	case ofPresent:
		v.Base = t.Present
	case ofMembers:
		v.Base = t.Members
	}
	if c.majority {
		v.Needed = v.Base/2 + 1
		v.Carried = 2*t.For > v.Base
	} else {
		v.Needed = max((c.p*v.Base+c.q-1)/c.q, 1)
		v.Carried = t.For > 0 && c.q*t.For >= c.p*v.Base
	}
	v.Margin = t.For - v.Needed
	return v
}

// close tells whether a recount is worth offering: a tie, or a difference of at most two or a fiftieth.
func (t Tally) close() bool {
	d := t.For - t.Against
	return max(d, -d) <= max(2, t.Present/50)
}
