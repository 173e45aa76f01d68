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
