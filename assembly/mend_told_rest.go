package assembly

import (
	"encoding/json"
	"slices"

	"stacktaker/assembly/words"
)

// mendPart is a part of a meeting that is compared as a whole, without what of it is told in words of its own.
type mendPart struct {
	key  string
	view func(t *mendTeller, s *State) any
}

// mendParts are all parts of a meeting. What is in none of them is either told apart or told nowhere, as who asked to go first.
func mendParts() []mendPart {
	return []mendPart{
		{"meeting", func(_ *mendTeller, s *State) any {
			info := s.Info
			info.Next, info.NextByRoom, info.InCamera = NextMeeting{}, NextMeeting{}, false
			return []any{info, s.LeftOut, s.Past.Approval}
		}},
		{"camera", func(_ *mendTeller, s *State) any { return s.Info.InCamera }},
		{"roll", func(t *mendTeller, s *State) any { return t.rollRest(s) }},
		{"quorum", func(t *mendTeller, s *State) any {
			return []any{s.Quorum.Reached, s.QuorumNeeded()}
		}},
		{"orders", func(_ *mendTeller, s *State) any { return s.StandingOrders() }},
		{"roles", func(_ *mendTeller, s *State) any { return []any{s.Roles.Terms, s.Roles.Proposed, s.Roles.Lots} }},
		{"agenda", func(_ *mendTeller, s *State) any { return s.Agenda }},
		{"speaking", func(_ *mendTeller, s *State) any { return s.Floor }},
		{"stack", func(t *mendTeller, s *State) any { return t.order(s) }},
		{"motions", func(t *mendTeller, s *State) any { return t.motionsRest(s) }},
		{"count", func(_ *mendTeller, s *State) any { return s.Count }},
		{"elections", func(t *mendTeller, s *State) any { return t.contestsRest(s) }},
		{"actions", func(t *mendTeller, s *State) any { return t.actionsRest(s) }},
		{"mandates", func(_ *mendTeller, s *State) any { return s.Mandates }},
		{"grievances", func(_ *mendTeller, s *State) any { return s.Grievances }},
		{"fund", func(_ *mendTeller, s *State) any { return s.Fund.Payments }},
		{"straws", func(_ *mendTeller, s *State) any { return s.Straws }},
		{"notes", func(t *mendTeller, s *State) any { return t.notesRest(s) }},
		{"papers", func(_ *mendTeller, s *State) any { return s.Papers }},
		{"interests", func(_ *mendTeller, s *State) any { return s.Interests }},
		{"departures", func(t *mendTeller, s *State) any {
			return slices.DeleteFunc(slices.Clone(s.Departures), func(d Departure) bool { return t.departs[d.Motion] })
		}},
	}
}

// rest tells which parts differ besides what was told, or that none does.
func (t *mendTeller) rest() words.Phrase {
	var differ words.List
	for _, part := range mendParts() {
		if written(part.view(t, t.was)) != written(part.view(t, t.is)) {
			differ = append(differ, words.Say("mend.part."+part.key))
		}
	}
	if len(differ) > 0 {
		return words.Say("mend.changed.also", differ)
	}
	return words.Say("mend.changed.else")
}

// written is all that others may read of a part.
func written(part any) string {
	b, _ := json.Marshal(part)
	return string(b)
}

// both is what stands on both sides: what joined and left is told by its name.
func both[T any](of []T, on func(T) bool) []T {
	var all []T
	for _, each := range of {
		if on(each) {
			all = append(all, each)
		}
	}
	return all
}

func (t *mendTeller) rollRest(s *State) any {
	var people []Person
	for _, p := range both(s.Roll.People, func(p *Person) bool { return t.was.Roll.Person(p.ID) != nil && t.is.Roll.Person(p.ID) != nil }) {
		rest := *p
		rest.Name, rest.Credential, rest.Section, rest.Present, rest.LastSpoke = "", "", "", false, 0
		if t.was.Roll.Person(p.ID).Present != t.is.Roll.Person(p.ID).Present {
			rest.Attendance = nil
		}
		people = append(people, rest)
	}
	return []any{people, s.Roll.Members, s.Roll.Headcount}
}

// order is how those wait who wait on both sides; not where it may tell who asked to go first.
func (t *mendTeller) order(s *State) any {
	if len(t.was.Floor.first)+len(t.is.Floor.first) > 0 || !slices.Equal(t.was.whoWaits(), t.is.whoWaits()) {
		return nil
	}
	stack := s.Stack()
	people := make([]string, len(stack))
	for i, p := range stack {
		people[i] = p.Hand.Person
	}
	return people
}

func (t *mendTeller) motionsRest(s *State) any {
	var rest []Motion
	for _, m := range both(s.Motions.All, func(m *Motion) bool { return t.was.Motions.Get(m.ID) != nil && t.is.Motions.Get(m.ID) != nil }) {
		r := *m
		r.Text, r.Mover, r.Seconder, r.With, r.SecondedWith = "", "", "", nil, nil
		if t.was.Motions.Get(m.ID).Text != t.is.Motions.Get(m.ID).Text {
			r.Original = ""
		}
		r.ToRatify = false
		if t.decided[m.ID] {
			r.Rounds, r.Result, r.State = nil, nil, ""
		}
		rest = append(rest, r)
	}
	return []any{rest, s.Motions.Chain, s.Motions.Last}
}

func (t *mendTeller) contestsRest(s *State) any {
	rest := make([]Contest, len(s.Contests))
	for i, c := range s.Contests {
		rest[i] = *c
		if i < len(t.was.Contests) && i < len(t.is.Contests) && !c.Competition() {
			rest[i].Accepted, rest[i].Elected, rest[i].Choices, rest[i].Standing, rest[i].Fallen, rest[i].ToRatify = nil, nil, nil, nil, nil, false
			rest[i].Rounds = slices.Clone(c.Rounds)
			for k := range rest[i].Rounds {
				rest[i].Rounds[k].Choices, rest[i].Rounds[k].Hands = nil, nil
			}
		}
	}
	return rest
}

func (t *mendTeller) notesRest(s *State) any {
	rest := make([]Note, len(s.Notes))
	for i, n := range s.Notes {
		if rest[i] = *n; t.was.Note(n.Number) != nil && t.is.Note(n.Number) != nil {
			rest[i].Text = ""
		}
	}
	return rest
}

func (t *mendTeller) actionsRest(s *State) any {
	rest := make([]Action, len(s.Actions))
	for i, a := range s.Actions {
		if rest[i] = *a; t.was.Action(a.Number) != nil && t.is.Action(a.Number) != nil {
			rest[i].What, rest[i].Who, rest[i].By, rest[i].Report = "", "", "", ""
		}
	}
	return rest
}
