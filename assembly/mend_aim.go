package assembly

import (
	"strconv"
	"strings"

	"stacktaker/assembly/words"
)

// aim is what a line hits, by which it is told from everything else it could hit: what it hit then it must hit when it is looked at anew
// (docs/rules.md, section 10).
type aim struct {
	of   string
	told words.Phrase // empty where it is not to be told, or where there is nothing
}

// missedFor refuses a line that hit one thing then, and would hit another.
func (a aim) missedFor(other aim) *Refusal {
	switch {
	case a.told.Empty() || other.told.Empty() && other.of != "", words.English().Say(a.told) == words.English().Say(other.told):
		return refuse("mend.aim")
	case other.of == "":
		return refuse("mend.aim.nothing", a.told)
	}
	return refuse("mend.aim.other", a.told, other.told)
}

// aim is what a line of this verb hits.
func (s *State) aim(verb string) aim {
	switch verb {
	case "second", "withdraw", "rule-out", "lapse", "accept", "put", "needs", "adopt", "interest":
		contest, m := s.contestAim(), s.Motions.Pending()
		if m == nil {
			return contest
		}
		return aim{strings.Join(s.Motions.Chain, " ") + " " + contest.of, s.aimTold(m)}
	case "count", "declare", "clear", "consensus", "casting", "vote":
		if s.Count == nil {
			return aim{}
		}
		contest := s.contestAim()
		told := contest.told
		if m := s.Motions.Get(s.Count.Of); m != nil {
			told = s.aimTold(m)
		}
		return aim{s.Count.Of + " " + contest.of + " " + strconv.Itoa(s.Count.Round) + " " + s.Count.lone(), told}
	case "recorded":
		return s.aimAt(s.votedOn())
	case "nominate", "withdraw-name", "lot":
		return s.contestAim()
	case "ruling", "done":
		if sp := s.Floor.Speaker; sp != nil {
			return aim{sp.Person + " " + string(sp.Kind), words.Say("mend.aim.speech", s.Roll.Name(sp.Person))}
		}
	case "assign", "no-action":
		return s.aimAt(s.Motions.Open())
	case "go":
		return aim{of: strconv.Itoa(s.Agenda.CurrentID())}
	}
	return aim{}
}

func (s *State) aimAt(m *Motion) aim {
	if m == nil {
		return aim{}
	}
	return aim{m.ID, s.aimTold(m)}
}

// aimTold is what a motion is called; empty for one of a closed session, of which nothing is told outside it.
func (s *State) aimTold(m *Motion) words.Phrase {
	if m.Closed && !s.Info.InCamera {
		return words.Phrase{}
	}
	return s.Called(m)
}

func (s *State) contestAim() aim {
	c := s.Contest()
	if c == nil {
		return aim{}
	}
	a := aim{of: strconv.FormatUint(c.began, 10)}
	if !c.Competition() && (!c.Closed || s.Info.InCamera) {
		a.told = words.Say("mend.aim.election", words.Quote(c.Office))
	}
	return a
}
