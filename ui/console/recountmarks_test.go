package console_test

import "testing"

// A recount of an amendment that was carried shows what it changes, as its first count did, and not where its words stand elsewhere.
func TestRecountOfACarriedAmendmentShowsItsMarks(t *testing.T) {
	for _, size := range sizes {
		for _, change := range []string{`strike "strike" insert "march" by Cleo`, `text "That we march." by Cleo`} {
			d := drive(t, size[0], size[1], room("9", "amend "+change, "second Dov", "put")...).Press("c").Sees("−strike", "+march")
			d.typing("5⏎4⏎0⏎⏎").Press("esc", ":", "recount", "enter").Press("c").Sees("−strike", "+march")
		}
	}
}
