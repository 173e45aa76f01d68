package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/names"
)

// Matching lists everybody whom a name may mean while it is still being typed: whoever has a word that begins like each
// word typed, in any order, whatever stands between the letters (hyphens, apostrophes) and above them. Somebody who is
// called just so hides nobody whose name goes on. They are in the order of the roll.
func (r *Roll) Matching(typed string) []*Person {
	if strings.HasPrefix(typed, "#") || strings.HasPrefix(typed, "~") || strings.Contains(typed, "(") {
		return r.Find(typed) // a number, an id, a name with its section
	}
	asked := names.Asked(typed)
	if found := r.fitting(asked); len(found) > 0 {
		return found
	}
	return r.fitting(names.Untitled(asked))
}

// fitting lists who fits one of the spellings of what is asked for.
func (r *Roll) fitting(asked [][]string) []*Person {
	if len(asked) == 0 || len(asked[0]) == 0 {
		return nil
	}
	var found []*Person
	for _, p := range r.People {
		if slices.ContainsFunc(asked, p.spelled.Fit) {
			found = append(found, p)
		}
	}
	return found
}
