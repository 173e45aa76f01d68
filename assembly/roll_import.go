package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
)

// Enrollment is a spreadsheet compared with the roll: what an import will do to it, all of it in one entry.
type Enrollment struct {
	Fresh   []RollRow     // to be put on the roll; without ids
	Changed []RollChange  // who stands otherwise in the spreadsheet
	Known   int           // who stands as they are on the roll
	Missing []string      // ids of people on the roll who are not in the spreadsheet, and were not here tonight
	Strike  bool          // take those who are missing off the roll
	Kept    []RollProblem // what the spreadsheet says and the roll does not take over
	Wrong   []RollProblem // because of which nothing is imported
}

// RollRow is one person of a spreadsheet. A member number is the key that survives another import; without one it is
// the name with the section, or the name alone where one person has it.
type RollRow struct {
	Line int // of the file, from 1
	Heir
}

// RollChange is what an import changes about somebody.
type RollChange struct {
	Line       int          `json:"-"`
	Person     string       `json:"person"`
	Section    string       `json:"section,omitempty"`
	Credential Credential   `json:"credential"`
	Number     MemberNumber `json:"number,omitempty"`
}

// RollProblem is something about a row, with the people it is about.
type RollProblem struct {
	Line int
	Key  string // double, number, ambiguous; kept: name
	Says string // the name in the spreadsheet
	Who  string // on the roll, or the other row's line
}

// Compare compares a spreadsheet with the roll. Empty cells leave things as they are.
func (r *Roll) Compare(rows []RollRow) Enrollment {
	e := Enrollment{}
	met := map[string]int{}       // by person: the line that means them
	numbers := map[string]int{}   // by number: the line that has it
	fresh := map[string]int{}     // by identity and section: the line that is new
	known := map[string]*Person{} // by number: who has it
	named := map[string]int{}     // how many rows have a name
	for _, p := range r.People {
		if p.Number != "" {
			known[p.Number.folded()] = p
		}
	}
	sections := map[string]string{} // as they are written first
	spelt := func(section string) string {
		if _, there := sections[names.Fold(section)]; !there {
			sections[names.Fold(section)] = section
		}
		return sections[names.Fold(section)]
	}
	for _, p := range r.People {
		spelt(p.Section)
	}
	for i := range rows {
		rows[i].Section = spelt(rows[i].Section)
		named[names.Identity(rows[i].Name)]++
	}
	for _, row := range rows {
		number := row.Number.folded()
		if before := numbers[number]; before > 0 {
			e.Wrong = append(e.Wrong, RollProblem{row.Line, "number", row.Name, itoa(before)})
			continue
		}
		if number != "" {
			numbers[number] = row.Line
		}
		p, found := r.meant(row, known[number], named[names.Identity(row.Name)])
		switch {
		case !found && p != nil:
			e.Wrong = append(e.Wrong, RollProblem{row.Line, "ambiguous", row.Name, r.Called(p)})
		case !found:
			key := names.Identity(row.Name) + "|" + names.Fold(row.Section)
			if before := fresh[key]; before > 0 && number == "" {
				e.Wrong = append(e.Wrong, RollProblem{row.Line, "double", row.Name, itoa(before)})
				continue
			}
			fresh[key] = row.Line
			e.Fresh = append(e.Fresh, row)
		case met[p.ID] > 0:
			e.Wrong = append(e.Wrong, RollProblem{row.Line, "double", row.Name, itoa(met[p.ID])})
		default:
			met[p.ID] = row.Line
			e.compare(p, row)
		}
	}
	for _, p := range r.People {
		if met[p.ID] == 0 && len(p.Attendance) == 0 {
			e.Missing = append(e.Missing, p.ID)
		}
	}
	return e
}

// meant finds who on the roll a row means. Somebody without being found is whom it could mean, but not for sure.
func (r *Roll) meant(row RollRow, numbered *Person, rows int) (p *Person, found bool) {
	if numbered != nil {
		return numbered, true
	}
	other := func(p *Person) bool { return row.Number != "" && p.Number != "" } // two numbers are two people
	same := slices.DeleteFunc(slices.Clone(r.byName[names.Identity(row.Name)]), other)
	if len(same) == 0 {
		same = slices.DeleteFunc(r.formerly(row.Name), other)
	}
	for _, p := range same {
		if names.Fold(p.Section) == names.Fold(row.Section) {
			return p, true
		}
	}
	switch {
	case len(same) == 1 && rows == 1: // who changed sections
		return same[0], true
	case len(same) > 1 && row.Section == "":
		return same[0], false
	}
	return nil, false
}

// compare takes note of what a row says otherwise than the roll.
func (e *Enrollment) compare(p *Person, row RollRow) {
	if !names.Same(p.Name, row.Name) {
		e.Kept = append(e.Kept, RollProblem{row.Line, "name", row.Name, p.Name})
	}
	c := RollChange{row.Line, p.ID, p.Section, p.Credential, p.Number}
	if row.Section != "" && names.Fold(row.Section) != names.Fold(p.Section) {
		c.Section = row.Section
	}
	if row.Credential != "" {
		c.Credential = row.Credential
	}
	if row.Number != "" && !row.Number.is(p.Number) {
		c.Number = row.Number
	}
	if c == (RollChange{row.Line, p.ID, p.Section, p.Credential, p.Number}) {
		e.Known++
		return
	}
	e.Changed = append(e.Changed, c)
}

// PersonChanged is what an import or `member` changed about somebody on the roll; a name stays as it joined.
type PersonChanged struct{ RollChange }

func (e *PersonChanged) apply(s *State, _ moment) {
	p := s.Roll.Person(e.Person)
	if p == nil {
		return
	}
	s.Roll.count(p, -1)
	p.Section, p.Credential, p.Number = e.Section, e.Credential, e.Number
	s.Roll.count(p, 1)
}

// count adds a person to those with vote, or takes them away.
func (r *Roll) count(p *Person, n int) {
	if p.Credential != Vote {
		return
	}
	r.withVote += n
	if p.Present {
		r.voting += n
	}
}

// PeopleStruck takes people off the roll who were not here tonight; what they did before keeps their names.
type PeopleStruck struct {
	People []string `json:"people"`
}

func (e *PeopleStruck) apply(s *State, _ moment) {
	gone := map[string]bool{}
	for _, id := range e.People {
		if p := s.Roll.Person(id); p != nil && !gone[id] {
			gone[id] = true
			s.Roll.count(p, -1)
			s.Roll.byName[p.folded] = slices.DeleteFunc(slices.Clone(s.Roll.byName[p.folded]), func(o *Person) bool { return o == p })
		}
	}
	s.Roll.People = slices.DeleteFunc(slices.Clone(s.Roll.People), func(p *Person) bool { return gone[p.ID] })
}

func judgeImport(t *turn, a language.Args) error {
	e := t.roll
	switch {
	case e == nil:
		return refuse("import.how")
	case len(e.Wrong) > 0:
		return refuse("import.wrong", len(e.Wrong))
	case len(e.Fresh) == 0 && len(e.Changed) == 0 && !(e.Strike && len(e.Missing) > 0):
		return refuse("import.nothing")
	}
	for _, c := range e.Changed {
		t.emit(&PersonChanged{c})
	}
	if e.Strike && len(e.Missing) > 0 {
		t.emit(&PeopleStruck{e.Missing})
	}
	for _, h := range e.Fresh {
		credential := h.Credential
		if credential == "" {
			credential = Vote
		}
		joined := PersonJoined{Section: h.Section, Credential: credential, Number: h.Number, Listed: true, Imported: true}
		t.join(t.enrolled(h.Name, joined))
	}
	t.attendanceChanged()
	return nil
}
