package assembly

import (
	"strconv"
	"strings"

	"stacktaker/assembly/threshold"
)

// QuorumPart is one of the conditions of a quorum; all must be met.
type QuorumPart struct {
	Share  string // of the members, as the standing order has it: 30%, 1/3; "" for a plain number
	Needed int    // how many must be present
}

// QuorumParts are the conditions of the quorum that is set; none: no quorum is.
func (s *State) QuorumParts() []QuorumPart {
	rule := s.Rules.Get("quorum")
	if rule == "none" {
		return nil
	}
	var parts []QuorumPart
	for _, said := range strings.Split(rule, " and ") {
		p, q, ok := quorumShare(said)
		if !ok {
			n, _ := strconv.Atoi(said)
			parts = append(parts, QuorumPart{Needed: n})
			continue
		}
		parts = append(parts, QuorumPart{said, (p*s.Roll.Standing() + q - 1) / q})
	}
	return parts
}

// QuorumNeeded is how many must be present; 0 where no quorum is set.
func (s *State) QuorumNeeded() int {
	needed := 0
	for _, p := range s.QuorumParts() {
		needed = max(needed, p.Needed)
	}
	return needed
}

// quorumShare reads a share of the members: a percentage, or p/q.
func quorumShare(s string) (p, q int, ok bool) {
	if percent, is := strings.CutSuffix(s, "%"); is {
		p, err := strconv.Atoi(percent)
		return p, 100, err == nil
	}
	return threshold.Fraction(s)
}

// readQuorum reads a quorum in its written form: numbers and shares of the members, two of them at most.
func readQuorum(s string) (string, bool) {
	if s == "none" {
		return s, true
	}
	parts := strings.Split(strings.ReplaceAll(s, " %", "%"), " and ")
	if len(parts) > 2 {
		return "", false
	}
	for i, part := range parts {
		read, ok := readQuorumPart(strings.TrimSuffix(part, " of members"), part)
		if !ok {
			return "", false
		}
		parts[i] = read
	}
	return strings.Join(parts, " and "), true
}

// readQuorumPart reads one condition of a quorum; said is what stands there with its base, which a number has not.
func readQuorumPart(share, said string) (string, bool) {
	if percent, is := strings.CutSuffix(share, "%"); is {
		n, err := strconv.Atoi(percent)
		return strconv.Itoa(n) + "%", err == nil && n >= 1 && n <= 100 && percent[0] != '+'
	}
	if n, err := strconv.Atoi(said); err == nil {
		return strconv.Itoa(n), n >= 1 && n <= 1_000_000 && said[0] != '+'
	}
	p, q, ok := threshold.Share(share)
	return strconv.Itoa(p) + "/" + strconv.Itoa(q), ok && q <= 1_000_000
}

// loseQuorum suspends what is pending, and gives the count that it ended; nil for none.
func (s *State) loseQuorum(m moment) (ended *Count) {
	ended = s.Count
	anyway := func(m *Motion) bool { return s.departedOn("quorum", m) }
	if c := s.Count; c != nil && !withoutQuorum(s.Motions.kindOf(c.Of)) && (c.Contest != nil || !anyway(s.Motions.Get(c.Of))) {
		s.dropRecount(m.at) // what was decided stands
	}
	s.Motions.hold(m.seq, anyway)
	switch c := s.Count; {
	case c == nil:
	case c.Contest != nil && s.departedFor("quorum", c.Contest):
	case c.Contest != nil:
		c.Contest.State, c.Contest.held = Nominating, true // it is put again when there is a quorum
		s.endCount(m.at)
	case s.Motions.Get(c.Of).State == Suspended:
		s.endCount(m.at)
	}
	if s.Count != nil {
		return nil
	}
	s.Floor.speakOn(m.at)
	return ended
}
