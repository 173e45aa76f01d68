package paper

import (
	"strings"

	"stacktaker/assembly/words"
)

// Page is the size of the paper.
type Page string

// The sizes; A4 is taken where none is named.
const (
	A4     Page = "a4"
	Letter Page = "letter"
)

// Pages lists the sizes there are, the usual one first.
func Pages() []Page { return []Page{A4, Letter} }

// FindPage gives the size of a name, in capitals or not. The error for an unknown one lists those that exist.
func FindPage(name string) (Page, error) {
	var names []string
	for _, p := range Pages() {
		if string(p) == strings.ToLower(strings.TrimSpace(name)) {
			return p, nil
		}
		names = append(names, string(p))
	}
	return "", Refuse("page.unknown", words.Quote(Clean(name)), strings.Join(names, ", "))
}

// Millimeters is the width and the height of the paper.
func (p Page) Millimeters() (width, height float64) {
	if p == Letter {
		return 215.9, 279.4
	}
	return 210, 297
}
