package orderpaper_test

import (
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// An amendment that was typed as one block, without empty lines between its head, its mover and what it says, is an amendment and no paragraph
// of the motion above it.
func TestAmendmentsInOneBlock(t *testing.T) {
	const paper = `## Motion 1: Buses

Moved by Ada Brook, seconded by Ben Carr

This conference resolves:

1. To run buses on Sunday.

**Amendment 1 to motion 1**
Moved by Cleo Dunn, seconded by Dev Ellis
In resolves 1, delete "Sunday"
and insert "night".
`
	d, err := documents.Read("paper.md", []byte(paper))
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Motions) != 1 || strings.Contains(p.Motions[0].Text, "Amendment") || len(p.Amendments) != 1 {
		t.Fatalf("%+v", p)
	}
}
