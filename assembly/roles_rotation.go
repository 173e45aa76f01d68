package assembly

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"stacktaker/assembly/words"
)

// Candidate is somebody who could serve in a role next, and why they stand where they do.
type Candidate struct {
	Person string // id
	Why    words.Phrase

	served   int // meetings in which they served in this role
	attended int // meetings attended, tonight's included
	last     int // number of the last meeting in which they served in it, 0 = never
	any      int // services in any role
	lot      string
	first    bool
	likely   bool // proposed by the meeting before, where nothing else tells two apart
}

// relaxations are the rules that are dropped, one after the other, where nobody is eligible (docs/rules.md, section 2).
func relaxations() []string { return []string{"max-consecutive", "attendance", "one role"} }

// Rotation lists who is next for a role, with the reasons.
func (s *State) Rotation(role string) []Candidate {
	list, _ := s.rotation(role, s.Roles.lot(role))
	return list
}

// rotation is who is next for a role, in order, and which rules had to be dropped.
func (s *State) rotation(role string, lot *int) (list []Candidate, dropped []string) {
	all := relaxations()
	for n := 0; n <= len(all); n++ {
		for _, p := range s.Roll.People {
			if s.eligible(role, p, n) {
				list = append(list, s.candidate(role, p, lot))
			}
		}
		if len(list) > 0 {
			dropped = all[:n]
			break
		}
	}
	slices.SortFunc(list, func(a, b Candidate) int {
		return cmp.Or(
			cmp.Compare(boolInt(b.first), boolInt(a.first)),
			cmp.Compare(a.served*b.attended, b.served*a.attended),
			cmp.Compare(a.last, b.last),
			cmp.Compare(a.any, b.any),
			cmp.Compare(a.lot, b.lot),
			cmp.Compare(boolInt(b.likely), boolInt(a.likely)),
			cmp.Compare(a.Person, b.Person),
		)
	})
	return list, dropped
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// eligible tells whether somebody may be asked, with the first n rules dropped.
func (s *State) eligible(role string, p *Person, n int) bool {
	r := &s.Roles
	switch {
	case !p.Present || p.Credential != Vote:
		return false
	case !r.asks(role, p):
		return false
	case slices.Contains(r.holds(p.ID), role):
		return false
	case role == Teller && !s.independent(p.ID):
		return false
	case n < 2 && role == Facilitator && s.Past.attended(p.ID) < 2 && s.someoneAttendedTwice():
		return false
	case n < 1 && s.termsInRow(role, p.ID) >= s.Rules.Number("max-consecutive"):
		return false
	case n < 3 && len(r.holds(p.ID)) > 0:
		return false
	}
	return true
}

// asks tells whether somebody may be asked tonight: they said neither that they are unwilling nor no, and are a volunteer where there
// are any.
func (r *Roles) asks(role string, p *Person) bool {
	if slices.Contains(p.Unwilling, role) || slices.Contains(r.declined[role], p.ID) {
		return false
	}
	return len(r.willing[role]) == 0 || slices.Contains(r.willing[role], p.ID)
}

// termsInRow is how many of the last terms in a role somebody served one after the other.
func (s *State) termsInRow(role, person string) int {
	n := 0
	for i := len(s.Roles.Terms) - 1; i >= 0; i-- {
		t := s.Roles.Terms[i]
		if t.Role != role {
			continue
		}
		if t.Person != person {
			return n
		}
		n++
	}
	return n + s.Past.row(role, person)
}

// someoneAttendedTwice tells whether anybody on the roll was in two earlier meetings, as a facilitator should have been.
func (s *State) someoneAttendedTwice() bool {
	return slices.ContainsFunc(s.Roll.People, func(p *Person) bool { return s.Past.attended(p.ID) >= 2 })
}

// served is in how many meetings somebody served in a role, tonight's included, and the number of the last of them.
func (s *State) served(role, person string) (n, last int) {
	before := s.Past.service(role, person)
	if slices.ContainsFunc(s.Roles.Terms, func(t Term) bool { return t.Role == role && t.Person == person }) {
		return before.Meetings + 1, max(s.Info.Number, 1)
	}
	return before.Meetings, before.Last
}

func (s *State) candidate(role string, p *Person, lot *int) Candidate {
	c := Candidate{Person: p.ID, attended: s.Past.attended(p.ID) + 1}
	roles := s.Past.roles(p.ID)
	for _, t := range s.Roles.Terms {
		if t.Person == p.ID && !slices.Contains(roles, t.Role) {
			roles = append(roles, t.Role)
		}
	}
	for _, role := range roles {
		n, _ := s.served(role, p.ID)
		c.any += n
	}
	c.served, c.last = s.served(role, p.ID)
	c.first = role == Facilitator && p.ID == s.Past.coFacilitator()
	c.likely = role == Facilitator && slices.Contains(s.Past.likely, p.ID)
	if lot != nil {
		c.lot = Lot(s.Info.ID, role, p.ID, *lot)
	}
	if c.served == 0 {
		c.Why = words.Say("rotation.never", c.served, c.attended)
	} else {
		c.Why = words.Say("rotation.served", c.served, c.attended, c.last)
	}
	if c.first {
		c.Why = words.Say("rotation.co", c.Why)
	}
	return c
}

// Lot is a draw that anyone can repeat: SHA-256 of meeting|role or office|person or choice|number called out, in
// hex. The lowest wins.
func Lot(meeting, what, who string, number int) string {
	sum := sha256.Sum256([]byte(meeting + "|" + what + "|" + who + "|" + itoa(number)))
	return hex.EncodeToString(sum[:])
}
