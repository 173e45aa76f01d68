package assembly

import "time"

// unheard is what somebody had of the floor in closed sessions, as those outside know it: there it counts in the order of those who
// wait, which is one for all, and in no sum (docs/record.md, section 6).
type unheard struct {
	turns  int
	spoken time.Duration
	last   uint64      // their last turn that is told, as LastSpoke has it
	on     map[int]int // the turns by item
}

// had notes a turn on an item, or takes one back.
func (u *unheard) had(item, n int) {
	if u.on == nil {
		u.on = map[int]int{}
	}
	u.turns += n
	u.on[item] += n
}

// keepsBack tells whether a speech counts in no sum: it is of a closed session, and this is what those outside know.
func (s *State) keepsBack(sp *Speech) bool { return s.outside && sp.Closed }

// Heard is how many turns somebody had tonight and how long they spoke in them, as a sum tells it.
func (p *Person) Heard() (turns int, spoken time.Duration) {
	return p.Turns - p.unheard.turns, p.Spoken - p.unheard.spoken
}

// LastHeard is the entry in which somebody's last turn began, 0 for none, for a list that stands on a screen: of whom a closed session heard it
// tells those outside nothing, as [Person.LastSpoke] would, which the order of those who wait goes by.
func (p *Person) LastHeard() uint64 { return p.unheard.last }

// Shares is how many of tonight's turns were the first of somebody, and how many were later ones.
func (s *State) Shares() (first, again int) {
	for _, p := range s.Roll.People {
		if turns, _ := p.Heard(); turns > 0 {
			first++
			again += turns - 1
		}
	}
	return first, again
}
