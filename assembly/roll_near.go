package assembly

import (
	"slices"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Near finds everybody on the roll whose name is one letter away from this one, and not the same: a slip, or somebody else.
func (r *Roll) Near(name string) []*Person {
	const shortest = 4 // Jan and Dan are no slips of each other
	want := names.Identity(name)
	letters := utf8.RuneCountInString(want)
	var found []*Person
	for _, p := range r.People {
		if n := utf8.RuneCountInString(p.folded); max(n, letters) >= shortest && n-letters <= 1 && letters-n <= 1 && names.OneAway(want, p.folded) {
			found = append(found, p)
		}
	}
	return found
}

// Slips lists whom a name may mean while it is still being typed if one letter of it is a slip: each other word that was typed begins a word
// of the name, and one nearly does. Fewer letters are a slip only of one whole part of one person's name.
func (r *Roll) Slips(typed string) []*Person {
	const least = 5 // letters in all
	var found []*Person
	for _, asked := range names.Asked(typed) {
		if utf8.RuneCountInString(strings.Join(asked, "")) < least {
			if p := r.slipOfPart(asked); p != nil && !slices.Contains(found, p) {
				found = append(found, p)
			}
			continue
		}
		for _, p := range r.People {
			if !slices.Contains(found, p) && !p.spelled.Fit(asked) && p.spelled.NearlyFit(asked) {
				found = append(found, p)
			}
		}
	}
	return found
}

// slipOfPart finds the one person of whose name a few letters are one part with a slip in it; nil for nobody, and for several. Who goes by
// one name alone is not looked for: where that is the custom, another short name is another person's.
func (r *Roll) slipOfPart(asked []string) (found *Person) {
	if len(asked) != 1 {
		return nil
	}
	for _, p := range r.People {
		if p.spelled.Fit(asked) || !p.spelled.HavePartNear(asked[0]) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// Alike finds somebody on the roll whose name looks the same and is another, since letters of another script stand in one of the two;
// nil for nobody.
func (r *Roll) Alike(name string) *Person {
	own := names.Identity(name)
	want := names.Latin(own)
	for _, p := range r.People {
		if p.folded != own && names.Latin(p.folded) == want {
			return p
		}
	}
	return nil
}

// Newcomers says of everybody whom a line put on the roll by the way who is near on it: whose name is one letter away, or looks the
// same. It is for the answer to the line; the meeting goes on.
func (m *Meeting) Newcomers(e Entry) []words.Phrase {
	if e.Verb == "convene" || e.Verb == "import" {
		return nil
	}
	r := &m.state.Roll
	var told []words.Phrase
	for _, n := range e.People {
		if p := r.Alike(n.Name); p != nil {
			told = append(told, words.Say("who.alike", n.Name, r.Called(p)))
			continue
		}
		if near := r.Near(n.Name); len(near) > 0 {
			const most = 3
			called := make([]string, 0, most)
			for _, p := range near[:min(most, len(near))] {
				called = append(called, r.Called(p))
			}
			told = append(told, words.Say("who.near", n.Name, len(called), words.Names(called)))
		}
	}
	return told
}
