package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// candidate is somebody whom a name that is being typed may mean: a person on the roll, or a new one.
type candidate struct {
	person *assembly.Person
	fresh  string              // the name of a new person
	as     assembly.Credential // what a new person would have
	meant  bool                // as good as any other, so that with another such one it is in doubt who is meant
	why    words.Phrase        // they are proposed for a role
	chair  bool                // nobody: it is agreed from the chair
	slip   bool                // one letter of what was typed is another: it is never taken before an arrow chose it
	given  bool                // its notice names them
	with   []candidate         // and those, all together
}

// people is the candidates for what is typed, kept until that or the record changes.
type people struct {
	typed string
	entry uint64
	list  []candidate
	known bool
}

// search is for whom a name is asked.
type search struct {
	newcomers bool                                             // may be somebody new
	away      bool                                             // who is not here is looked for
	fit       func(s *assembly.State, p *assembly.Person) bool // who is put first; nil: nobody
	only      bool                                             // who does not fit is never meant while somebody else is
	among     []string                                         // nobody else is found; nil: whoever is on the roll
	chair     bool                                             // it may be nobody, and agreed from the chair
	next      []assembly.Candidate                             // who is proposed for a role, in that order; nil: for none
	given     []string                                         // who is named by the notice of what is moved, in that order
	several   bool                                             // it may be several: those are offered all together, and a comma or "and" names them
}

// open are those of some people who may be meant at all.
func (q search) open(to []*assembly.Person) []*assembly.Person {
	if q.among == nil {
		return to
	}
	return slices.DeleteFunc(slices.Clone(to), func(p *assembly.Person) bool { return !slices.Contains(q.among, p.ID) })
}

// proposed is the place of somebody among those who are proposed for a role, and why they stand there; behind all of them for
// whoever is not among them.
func (q search) proposed(p *assembly.Person) (place int, why words.Phrase) {
	for n, k := range q.next {
		if k.Person == p.ID {
			return n, k.Why
		}
	}
	return len(q.next), words.Phrase{}
}

// marked is which candidate Enter takes, -1 where none: while it is in doubt who is meant, nobody is hit by chance. A new
// name is taken where nobody else is left, and no slip stands beside it.
func marked(all []candidate) int {
	if len(all) == 0 || meant(all) > 1 || all[0].slip {
		return -1
	}
	return max(slices.IndexFunc(all, func(k candidate) bool { return k.meant }), 0)
}

// meant is how many may be meant.
func meant(all []candidate) int {
	n := 0
	for _, k := range all {
		if k.meant {
			n++
		}
	}
	return n
}

// doubt tells who may be meant, of whom more letters or an arrow choose one.
func (c *console) doubt(all []candidate) string {
	if all[0].slip {
		return c.tell("doubt.slip", c.name(all[0].person.ID))
	}
	first := slices.IndexFunc(all, func(k candidate) bool { return k.meant })
	if first < 0 { // other rows than people
		return c.tell("door.type")
	}
	return c.tell("doubt", meant(all), c.name(all[first].person.ID))
}

// doubtMark tells beside the field that it is in doubt who is meant; "" where it is not.
func (c *console) doubtMark(all []candidate) string {
	switch {
	case len(all) < 2:
		return ""
	case all[0].slip:
		return c.tell("doubt.slips") + " "
	}
	return c.tell("doubt.people", meant(all)) + " "
}

// candidates lists whom a name may mean, the best first: who is called just so, who is here before who is not, who may do
// it before who may not, a first name before a later one, and among equals who spoke last and who just came. With nothing
// typed it is whoever is here. A new name comes last, so that it is never what Enter picks while anything matches.
func (c *console) candidates(known *people, typed string, q search) []candidate {
	if known.known && known.typed == typed && known.entry == c.meeting.Len() {
		return known.list
	}
	list := c.findPeople(typed, q)
	several := false
	if len(list) == 0 && q.several {
		list, several = c.findSeveral(typed, q)
	}
	if len(list) == 0 {
		for _, p := range q.open(c.state().Roll.Slips(typed)) {
			list = append(list, candidate{person: p, slip: true})
		}
	}
	if name := freshName(typed); name != "" && q.newcomers && !several {
		list = append(list, c.newcomers(name, list)...)
	}
	if together := c.givenHere(q); q.several && strings.TrimSpace(typed) == "" && len(together) > 1 {
		list = append([]candidate{{person: together[0].person, with: together[1:], given: true}}, list...)
	}
	if q.chair && strings.TrimSpace(typed) == "" && c.may("agree") {
		list = append([]candidate{{chair: true}}, list...)
	}
	*known = people{typed, c.meeting.Len(), list, true}
	return list
}

// givenHere are those whom a notice names and who may do now what is asked for.
func (c *console) givenHere(q search) []candidate {
	s := c.state()
	var all []candidate
	for _, id := range q.given {
		if p := s.Roll.Person(id); p != nil && (p.Present || s.Roll.Headcount.On) && (q.fit == nil || q.fit(s, p)) {
			all = append(all, candidate{person: p})
		}
	}
	return all
}

func (c *console) findPeople(typed string, q search) []candidate {
	s := c.state()
	found := numbered(&s.Roll, typed, s.Roll.Matching(typed))
	if strings.TrimSpace(typed) == "" {
		found = attending(s.Roll.People, !q.away)
		if q.among != nil { // who is not here may be
			found = s.Roll.People
		}
	}
	found = q.open(found)
	exact := numbered(&s.Roll, typed, s.Roll.Find(typed)) // where somebody is called just so; else all of them
	if len(exact) == len(found) {
		exact = nil
	}
	var withNumber []*assembly.Person
	if number, ok := isNumber(typed); ok {
		withNumber = s.Roll.Find("#" + number)
	}
	want := strings.TrimSpace(typed)
	all := make([]ranked, len(found))
	for i, p := range found {
		r := ranked{p: p}
		r.turn, r.why = q.proposed(p)
		if at := slices.Index(q.given, p.ID); at >= 0 {
			r.turn = at - len(q.given)
		}
		if p.Present == q.away && !s.Roll.Headcount.On {
			r.rank += 4
		}
		if q.fit != nil && !q.fit(s, p) {
			r.rank += 2
		}
		if len(p.Name) < len(want) || !strings.EqualFold(p.Name[:len(want)], want) {
			r.rank++
		}
		switch {
		case slices.Contains(withNumber, p):
			r.rank = -2
		case slices.Contains(exact, p):
			r.rank = -1
		}
		all[i] = r
	}
	placed := byRecency(all, s.Last)
	slices.SortStableFunc(placed, func(a, b *ranked) int {
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		return a.turn - b.turn
	})
	list := make([]candidate, len(placed), len(placed)+2)
	for i, r := range placed {
		list[i] = candidate{person: r.p, meant: q.class(r.rank) == q.class(placed[0].rank), why: r.why, given: slices.Contains(q.given, r.p.ID)}
	}
	return list
}

// class is by which part of a rank it is told who is meant: a number or a whole name above all, then who is here, and whom
// alone it can be. Who spoke last, and whether the letters begin a first or a last name, orders the list and decides nothing;
// but at the door, where two or three letters of the first name must do and who came in is told in large, that decides.
func (q search) class(rank int) int {
	switch {
	case rank < 0:
		return rank
	case q.only:
		return rank / 2
	case q.away:
		return rank
	}
	return rank / 4
}

// attending is who is checked in, or who is not. Where nobody is, as under a headcount, it is everybody on the roll.
func attending(all []*assembly.Person, here bool) []*assembly.Person {
	var found []*assembly.Person
	for _, p := range all {
		if p.Present == here {
			found = append(found, p)
		}
	}
	if len(found) == 0 && here {
		return all
	}
	return found
}

// reference is how a line names the candidate, and those with them, with the lines that must come before it so that the name means them:
// somebody new whose name could be another's is put on the roll first, somebody who was not checked in arrives.
func (c *console) reference(k candidate) (name string, before []string) {
	for _, other := range k.with {
		called, first := c.reference(other)
		name, before = name+" and "+called, append(before, first...)
	}
	called, first := c.referenceToOne(k)
	return called + name, append(first, before...)
}

func (c *console) referenceToOne(k candidate) (name string, before []string) {
	if k.person != nil {
		name = "~" + k.person.ID
		if !k.person.Present && k.person.Credential != assembly.Body && !c.state().Roll.Headcount.On {
			before = append(before, "arrive "+name)
		}
		return name, before
	}
	if name = language.Quoted(k.fresh); assembly.IsBody(k.fresh) {
		return name, nil // whom no line puts on the roll
	}
	if len(c.state().Roll.Find(k.fresh)) > 0 || string(k.as) != c.state().Newcomers() {
		before = append(before, "member "+name+" "+string(k.as), "arrive "+name)
	}
	return name, before
}

// candidateRow tells a candidate and what the room knows of them; away: at the door.
func (c *console) candidateRow(k candidate, away bool) string {
	if k.chair {
		return c.tell("agreed.chair")
	}
	if len(k.with) > 0 {
		rows := []string{c.candidateName(k)}
		for _, other := range k.with {
			rows = append(rows, c.candidateName(other))
		}
		row := strings.Join(rows, ", ")
		if k.given {
			row += "  " + c.pen.signs.Dot + " " + c.tell("state.noticed")
		}
		return row
	}
	if k.person == nil {
		return c.candidateName(k)
	}
	row := c.candidateName(k)
	if k.given {
		row += "  " + c.pen.signs.Dot + " " + c.tell("state.noticed")
	}
	if away { // at the door it matters who is here, and of which section
		if k.person.Section != "" {
			row += "  " + c.pen.signs.Dot + " " + look.Clean(k.person.Section)
		}
		if k.person.Present {
			row += "  " + c.pen.signs.Dot + " " + c.pen.signs.Check + " " + c.tell("person.here")
		}
		return row
	}
	if about := c.whereabouts(k.person); about != "" {
		row += "  " + c.pen.signs.Dot + " " + about
	}
	if k.why.Key != "" {
		row += "  " + c.pen.signs.Dot + " " + c.says(k.why)
	}
	return row
}

// candidateName is who it is, of a slip with its mark.
func (c *console) candidateName(k candidate) string {
	switch {
	case k.person == nil:
		return c.tell("new", look.Clean(k.fresh), c.tell("credential."+string(k.as)))
	case k.slip:
		return "? " + c.name(k.person.ID)
	}
	return c.name(k.person.ID)
}

// whereabouts is in a few words what a person is doing: speaking, waiting, not here.
func (c *console) whereabouts(p *assembly.Person) string {
	s := c.state()
	if sp := s.Floor.Speaker; sp != nil && sp.Person == p.ID {
		return c.tell("person.speaks")
	}
	for i, place := range c.sight.stack {
		switch {
		case place.Person != p.ID:
		case c.sight.numbers[i] == 0:
			return c.kind(place.Kind)
		default:
			return c.tell("person.waits", c.sight.numbers[i], c.kind(place.Kind))
		}
	}
	if !p.Present && !s.Roll.Headcount.On {
		return c.tell("person.away")
	}
	return ""
}
