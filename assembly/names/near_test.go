package names_test

import (
	"testing"

	"stacktaker/assembly/names"
)

// One letter that is put in, left out or another, or two that changed places, are one away; nothing else is, and not what is the same.
func TestOneAway(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ana", "ana", false},
		{"ana", "anna", true},
		{"anna", "ana", true},
		{"ana", "eva", false},
		{"ana", "ane", true},
		{"bne", "ben", true},
		{"ben", "neb", false},
		{"", "a", true},
		{"", "", false},
		{"", "ab", false},
		{"duarte", "duatre", true},
		{"duarte", "udatre", false},
		{"zoë", "zo", true},
		{"abc", "acbd", false},
	} {
		if got := names.OneAway(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
		if names.OneAway(c.a, c.b) != names.OneAway(c.b, c.a) {
			t.Errorf("%q and %q are not as near one way as the other", c.a, c.b)
		}
	}
}

// What is typed begins words of the name, each its own, in any order; a slip is one letter of one of them.
func TestFit(t *testing.T) {
	for _, c := range []struct {
		name, typed  string
		fits, nearly bool
	}{
		{"Jean-Luc Picard", "luc pic", true, false},
		{"Jean-Luc Picard", "jeanl", true, false},
		{"Jean-Luc Picard", "jean jean", false, false},
		{"Zoë Duarte", "duxrte zoe", false, true},
		{"Zoë Duarte", "duxxte", false, false},
		{"Peter Müller", "mueller", true, false},
	} {
		asked := names.Asked(c.typed)[0]
		spelled := names.Spelled(c.name)
		if spelled.Fit(asked) != c.fits || !c.fits && spelled.NearlyFit(asked) != c.nearly {
			t.Errorf("%q for %q: fits %v, nearly %v", c.typed, c.name, spelled.Fit(asked), spelled.NearlyFit(asked))
		}
	}
}

// A fold is the same when it is folded again, and case, marks and width do not tell two spellings apart.
func TestFold(t *testing.T) {
	for said, want := range map[string]string{"Łukasz": "lukasz", "SØREN": "soren", "Weiß": "weiss", "E\u0301va": "eva", "Ｂｅｎ": "ben", "Ægir": "aegir", "": "", "ΣΟΦΟΣ": "σοφοσ"} {
		if got := names.Fold(said); got != want || names.Fold(got) != got {
			t.Errorf("%q is folded to %q, then %q; want %q", said, got, names.Fold(got), want)
		}
	}
}
