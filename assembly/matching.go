package assembly

import "strings"

// Matching lists everybody whom a name may mean while it is still being typed: as [Roll.Find] does, but somebody who is
// called just so does not hide those whose name goes on. They are in the order of the roll.
func (r *Roll) Matching(typed string) []*Person {
	want := fold(strings.Join(strings.Fields(typed), " "))
	if len(r.byName[want]) == 0 {
		return r.Find(typed)
	}
	var found []*Person
	for _, p := range r.People {
		if fitsName(p.folded, want) {
			found = append(found, p)
		}
	}
	return found
}
