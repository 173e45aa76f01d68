package look

import "testing"

// What is left out is said once, and no word is cut that could be left out whole.
func TestMore(t *testing.T) {
	for _, c := range []struct {
		s    string
		w    int
		sign string
		want string
	}{
		{"the threat of new depots", 30, "…", "the threat of new depots …"},
		{"the threat of new depots", 25, "…", "the threat of new …"},
		{"the threat of new depots", 20, "…", "the threat of new …"},
		{"the threat of new depots", 19, "…", "the threat of new …"},
		{"the threat of new depots", 18, "…", "the threat of …"},
		{"the threat …", 13, "…", "the threat …"},
		{"the threat … of", 14, "…", "the threat …"},
		{"the threat", 30, "…", "the threat …"},
		{"Donaudampfschifffahrt", 10, "…", "Donaudam …"},
		{"the threat of new depots", 20, "...", "the threat of ..."},
		{"\x1b[1mthe threat of\x1b[m new depots", 18, "…", "\x1b[1mthe threat of\x1b[m …"},
		{"  Treasurer", 10, "…", "  Treasu …"},
		{"the threat", 1, "…", "…"},
	} {
		if got := More(c.s, c.w, c.sign); got != c.want || Width(got) > c.w {
			t.Errorf("%q in %d is %q, want %q", c.s, c.w, got, c.want)
		}
	}
}
