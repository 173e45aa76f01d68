package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
)

// PersonRenamed puts somebody's name right. The name stands outside the entries, as every name does; it holds for the whole evening, also for
// what was done before.
type PersonRenamed struct {
	Person string `json:"person"`
	Bind   string `json:"bind"` // SHA-256 over label, salt and name (see Bind)
}

func (e *PersonRenamed) apply(s *State, _ moment) {
	p := s.Roll.Person(e.Person)
	if p == nil {
		return
	}
	named, known := s.names[e.Person]
	if old, found := named.bound(p.bind); found && e.Bind != p.bind && old.Name != named.Name {
		p.former = append(slices.Clip(p.former), old.Name)
	}
	p.bind, s.Roll.Renamed = e.Bind, e.Bind
	s.Roll.RenamedLast, s.Roll.RenamedOne = e.Person, false
	if known {
		s.Roll.rename(p, named.Name)
	}
}

// rename lets somebody be found by another name, and by those that they had.
func (r *Roll) rename(p *Person, name string) {
	if p.Name != name {
		gone := func(o *Person) bool { return o == p }
		on := slices.ContainsFunc(r.byName[p.folded], gone) // not where they were struck off
		r.byName[p.folded] = slices.DeleteFunc(slices.Clone(r.byName[p.folded]), gone)
		p.Name, p.folded = name, names.Identity(name)
		if on {
			r.byName[p.folded] = r.allCalled(p.folded)
		}
	}
	p.spelled = nil
	for _, each := range p.KnownAs() {
		p.spelled = append(p.spelled, names.Spelled(each)...)
	}
}

// allCalled is everybody of a name, by what is left of its spelling, in the order of the roll.
func (r *Roll) allCalled(folded string) []*Person {
	var same []*Person
	for _, p := range r.People {
		if p.folded == folded {
			same = append(same, p)
		}
	}
	return same
}

// KnownAs is every name by which somebody is found. It is for looking: the former ones are shown nowhere.
func (p *Person) KnownAs() []string { return append([]string{p.Name}, p.former...) }

// formerly finds who was called just so before their name was put right.
func (r *Roll) formerly(name string) []*Person {
	want := names.Identity(name)
	var found []*Person
	for _, p := range r.People {
		if slices.ContainsFunc(p.former, func(old string) bool { return names.Identity(old) == want }) {
			found = append(found, p)
		}
	}
	return found
}

// forgetFormer lets nobody be found by a former name any more.
func (r *Roll) forgetFormer() {
	for _, p := range r.People {
		if len(p.former) > 0 {
			p.former, p.spelled = nil, names.Spelled(p.Name)
		}
	}
}

func judgeRename(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if _, named := t.names[p.ID]; !named {
		return refuse("rename.forgotten")
	}
	name := names.Proper(a.Text("new"))
	if base, within, ok := names.Bracketed(name); ok && names.Fold(within) == names.Fold(p.inSection()) { // as people are written
		name = base
	}
	if refused := checkName(name); refused != nil {
		return refused
	}
	taken := func(o *Person) bool { return o != p && names.Fold(o.Section) == names.Fold(p.Section) }
	if i := slices.IndexFunc(t.s.Roll.byName[names.Identity(name)], taken); i >= 0 {
		return refuse("rename.taken", t.s.Roll.byName[names.Identity(name)][i].Name)
	}
	if other := t.s.Roll.writtenLike(name, p.Section); other != nil && other != p {
		return refuse("rename.taken", t.s.Roll.Called(other))
	}
	v, _ := a.Find("new")
	t.tokens[v.From+1] = language.Token{Text: "~" + p.ID}
	n := Naming{ID: p.ID, Salt: t.chance("salt"), Name: name}
	t.renamed = append(t.renamed, n)
	t.names[p.ID] = t.names[p.ID].followed(n)
	t.emit(&PersonRenamed{p.ID, Bind(n)})
	return nil
}
