package archive

import (
	"slices"

	"stacktaker/assembly"
)

// withheld tells what of a meeting is of a closed session. The page is the record itself and tells it all; who reads it aloud, or copies
// from it, must see of which that is.
type withheld struct{ whole, told *assembly.State }

func withheldFrom(m *assembly.Meeting) withheld {
	return withheld{m.Told(assembly.OfRecord), m.Told(assembly.Outside)}
}

func (a withheld) motion(m *assembly.Motion) bool {
	told := a.told.Motions.Get(m.ID)
	return told == nil || told.Wordless() || told.State == assembly.DecidedClosed
}

func (a withheld) item(i int) bool { return a.whole.Agenda.Items[i].Closed }

func (a withheld) straw(i int) bool { return a.whole.Straws[i].Closed }

func (a withheld) action(number int) bool {
	told := a.told.Action(number)
	return told == nil || told.Closed
}

func (a withheld) mandate(name string) bool { return a.told.Mandate(name) == nil }

func (a withheld) grievance(number int) bool { return a.told.Grievance(number) == nil }

func (a withheld) grant(motion string) bool {
	return !slices.ContainsFunc(a.told.Register(), func(g assembly.Grant) bool { return g.Motion == motion })
}

// contest tells it of the nth election, or of the nth competition.
func (a withheld) contest(n int, competition bool) bool {
	for _, c := range a.whole.Contests {
		if c.Competition() == competition {
			if n == 0 {
				return c.Closed
			}
			n--
		}
	}
	return false
}

func (a withheld) pending(office string) bool {
	return !slices.ContainsFunc(a.told.PendingElections(), func(e assembly.LeftElection) bool { return e.Office == office })
}

func (a withheld) officer(office, person string) bool {
	return !slices.ContainsFunc(a.told.Officers(), func(o assembly.Officer) bool { return o.Office == office && o.Person == person })
}

// marked is a line of the page, with a mark where it is of a closed session.
func (p *page) marked(closed bool, text string) string {
	if closed {
		return p.Say("show.closed-session", text)
	}
	return text
}
