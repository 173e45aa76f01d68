package assembly

import (
	"maps"
	"slices"
	"strings"
)

// Namings are all names that the meeting knows, by id: what whoever follows the same entries with a meeting of their
// own needs beside them (see [Meeting.Name]). People whose name is forgotten are not among them.
func (m *Meeting) Namings() []Naming {
	return slices.SortedFunc(maps.Values(m.names), func(a, b Naming) int { return strings.Compare(a.ID, b.ID) })
}

// Name makes the names known that stand in the entries as ids; it comes before them. Of somebody who has one already it is another
// name, which holds from now on.
func (m *Meeting) Name(people []Naming) {
	m.expect(len(people))
	m.name(people)
}

// expect makes room for so many names in a meeting that has nothing yet.
func (m *Meeting) expect(people int) {
	if people > 0 && len(m.names) == 0 && len(m.entries) == 0 {
		m.names = make(map[string]Naming, people)
		m.state = newState(m.names)
	}
}

func (m *Meeting) name(people []Naming) {
	for _, p := range people {
		m.names[p.ID] = m.names[p.ID].followed(p)
	}
}

// nameAll makes the names known that come with an entry.
func (m *Meeting) nameAll(e Entry) {
	m.name(e.People)
	m.name(e.Renamed)
}

// followed is a person's naming once a newer one holds.
func (n Naming) followed(by Naming) Naming {
	all := slices.Clone(by.Former)
	for _, old := range n.every() {
		same := func(o Naming) bool { return o.Salt == old.Salt }
		if !same(by) && !slices.ContainsFunc(all, same) {
			all = append(all, old)
		}
	}
	by.Former = all
	return by
}

// every is each name of a person by itself, the one that holds last; none of nobody.
func (n Naming) every() []Naming {
	if n.ID == "" {
		return nil
	}
	all := slices.Clone(n.Former)
	n.Former = nil
	return append(all, n)
}

// bound is the naming of a person to which a hash is bound, whether it holds or not.
func (n Naming) bound(bind string) (Naming, bool) {
	for _, each := range slices.Backward(n.every()) {
		if Bind(each) == bind {
			return each, true
		}
	}
	return Naming{}, false
}

// holdNames makes of every name of a person that one hold which the last line binds that counts: it holds for the whole evening.
func (m *Meeting) holdNames() {
	several := func(n Naming) bool { return len(n.Former) > 0 }
	any := false
	for _, n := range m.names {
		any = any || several(n)
	}
	if m.past || !any {
		return
	}
	for id, bind := range m.Binds() {
		n := m.names[id]
		if !several(n) {
			continue
		}
		if held, found := n.bound(bind); found {
			m.names[id] = n.followed(held)
		}
	}
}

// Binds is the hash that binds the name of each person, by id: that of the last line that counts.
func (m *Meeting) Binds() map[string]string {
	all := map[string]string{}
	for _, l := range m.lines() {
		if l.off {
			continue
		}
		for _, f := range l.Facts {
			switch f := f.(type) {
			case *PersonJoined:
				all[f.ID] = f.Bind
			case *PersonRenamed:
				all[f.Person] = f.Bind
			}
		}
	}
	return all
}

// dropFormer leaves of everybody the name that holds. A seal does: what is sealed is not taken back.
func (m *Meeting) dropFormer() {
	for id, n := range m.names {
		n.Former = nil
		m.names[id] = n
	}
	for _, id := range m.Merged("") {
		delete(m.names, id)
	}
}
