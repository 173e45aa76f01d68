package room

import "stacktaker/assembly"

// mostHere is how many of those who are here are told by name; of more it is told how many.
const mostHere = 60

// here is who is here by name; nobody where voters are counted at the door, or where they are too many.
func (v viewer) here() []string {
	if v.s.Roll.Headcount.On || v.s.Present() > mostHere {
		return nil
	}
	var names []string
	for _, p := range v.s.Roll.People {
		if p.Present {
			names = append(names, v.s.Roll.Called(p))
		}
	}
	return names
}

// roles is who has which role but for the facilitator, who stands in the heading.
func (v viewer) roles() []Office {
	var held []Office
	for _, h := range v.s.Roles.Holders {
		if h.Role != assembly.Facilitator {
			held = append(held, Office{h.Role, v.name(h.Person)})
		}
	}
	return held
}

// owed is who does what, and what of it is done.
func (v viewer) owed() []Owed {
	var owed []Owed
	for _, a := range v.s.Actions {
		if !a.Closed {
			owed = append(owed, Owed{a.Number, a.What, v.name(a.Who), a.By, a.Report, a.Done})
		}
	}
	return owed
}

// mandates is with what delegates are sent.
func (v viewer) mandates() []Mandated {
	var sent []Mandated
	for _, m := range v.s.Mandates {
		if m.Closed {
			continue
		}
		told := Mandated{
			Name: m.Name, Alternate: v.name(m.Alternate), Must: m.Must, May: m.May, Refer: m.Refer, Due: m.ReportDue, State: string(m.State),
		}
		for _, id := range m.Delegates {
			told.Delegates = append(told.Delegates, v.name(id))
		}
		sent = append(sent, told)
	}
	return sent
}
