package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// Unready is something that minutes lack before anybody can sign them, and what it is about.
type Unready struct {
	Lacks  Lacks
	Says   words.Phrase
	Action int    // its number, where an action lacks its day
	Role   string // where nobody had it
	Who    string // by id, who did not say whether they accept
	Motion string // its id, where a text has no title or is pending
}

// Lacks is what kind of thing is missing.
type Lacks string

// What minutes can lack. That a rule was departed from always has its reason: without one the line is refused.
const (
	LacksDay     Lacks = "day"
	LacksRole    Lacks = "role"
	LacksTitle   Lacks = "title"
	LacksAnswer  Lacks = "answer"  // of somebody who was elected
	LacksVerdict Lacks = "verdict" // a motion or an election is pending
	LacksClose   Lacks = "close"
	LacksSeal    Lacks = "seal"
)

// titleless is how many words a text has at most that can stand for its title.
const titleless = 14

// Unready tells what the minutes lack before they are signed, of a record of so many entries, in the order in which it is mended: people,
// texts, who was elected and did not answer where others did, actions, what is pending, the close, the seal, and that the last seal covers
// all that was written up.
func (s *State) Unready(entries uint64) []Unready {
	var all []Unready
	add := func(u Unready, key string, args ...any) {
		u.Says = words.Say("unready."+key, args...)
		all = append(all, u)
	}
	for _, role := range []string{Facilitator, MinuteTaker} {
		if !slices.ContainsFunc(s.Roles.Terms, func(t Term) bool { return t.Role == role }) {
			add(Unready{Lacks: LacksRole, Role: role}, role)
		}
	}
	for _, m := range s.Motions.All {
		if !m.Closed && m.Kind == "main" && m.Heading() == "" && m.Meeting == 0 && len(strings.Fields(m.Text)) > titleless {
			add(Unready{Lacks: LacksTitle, Motion: m.ID}, "title", m.ID)
		}
	}
	answered := slices.ContainsFunc(s.Contests, func(c *Contest) bool { return len(c.Accepted)+len(c.Refused) > 0 })
	for _, c := range s.Contests {
		for _, id := range c.Holders() {
			if p := s.Roll.Person(id); answered && p != nil && !c.Closed && c.State == Chosen && !slices.Contains(c.Accepted, id) {
				add(Unready{Lacks: LacksAnswer, Who: id}, "answer", s.Roll.Called(p), c.Office)
			}
		}
	}
	for _, a := range s.Actions {
		if !a.Closed && !a.Done && a.Meeting == 0 && a.By == "" && a.What != "" {
			add(Unready{Lacks: LacksDay, Action: a.Number}, "day", a.Number, a.What)
		}
	}
	if m := s.Motions.Pending(); m != nil && s.Info.Phase != Closed {
		add(Unready{Lacks: LacksVerdict, Motion: m.ID}, "pending", m.ID)
	}
	if c := s.Contest(); c != nil && s.Info.Phase != Closed {
		add(Unready{Lacks: LacksVerdict}, "election", c.Office)
	}
	switch {
	case s.Info.Phase != Closed:
		add(Unready{Lacks: LacksClose}, "open")
	case s.Info.Sealed == 0:
		add(Unready{Lacks: LacksSeal}, "seal")
	case entries > s.Info.LastSeal():
		add(Unready{Lacks: LacksSeal}, "seal.after", int(entries-s.Info.LastSeal()))
	}
	return all
}
