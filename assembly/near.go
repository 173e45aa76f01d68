package assembly

import (
	"slices"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/words"
)

// Near finds everybody on the roll whose name is one letter away from this one, and not the same: a slip, or somebody else.
func (r *Roll) Near(name string) []*Person {
	const shortest = 4 // Jan and Dan are no slips of each other
	want := []rune(identity(name))
	var found []*Person
	for _, p := range r.People {
		if n := utf8.RuneCountInString(p.folded); max(n, len(want)) >= shortest && n-len(want) <= 1 && len(want)-n <= 1 && oneAway(want, []rune(p.folded)) {
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
	for _, asked := range askedWords(typed) {
		if utf8.RuneCountInString(strings.Join(asked, "")) < least {
			if p := r.slipOfPart(asked); p != nil && !slices.Contains(found, p) {
				found = append(found, p)
			}
			continue
		}
		for _, p := range r.People {
			if !slices.Contains(found, p) && !p.fits(asked) && p.nearlyFits(asked) {
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
		if p.fits(asked) || !p.hasPartNear([]rune(asked[0])) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// hasPartNear tells whether one of several words of the name is one letter away. Of three letters only a letter that was left out is a
// slip: Jan and Dan are two names.
func (p *Person) hasPartNear(asked []rune) bool {
	const least, whole = 3, 4 // letters
	for _, name := range p.words {
		for _, word := range name {
			part := []rune(word.text)
			if len(name) > 1 && len(asked) >= least && (len(asked) >= whole || len(part) > len(asked)) && oneAway(asked, part) {
				return true
			}
		}
	}
	return false
}

// nearlyFits tells whether one of these words nearly begins a word of the name, and each other begins another.
func (p *Person) nearlyFits(asked []string) bool {
	const least = 3 // letters of the word
	for i, slip := range asked {
		rest := slices.Delete(slices.Clone(asked), i, i+1)
		for _, name := range p.words {
			for j, word := range name {
				if utf8.RuneCountInString(slip) >= least && nearlyBegins([]rune(word.text), []rune(slip)) && fitsWords(name, rest, 1<<j) {
					return true
				}
			}
		}
	}
	return false
}

// nearlyBegins tells whether letters are one away from the beginning of a word.
func nearlyBegins(word, asked []rune) bool {
	for n := len(asked) - 1; n <= len(asked)+1; n++ {
		if n <= len(word) && oneAway(asked, word[:n]) {
			return true
		}
	}
	return false
}

// oneAway tells whether one letter that is put in, left out, or another makes one word of the other, or two that changed places.
func oneAway(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	rest := func(a, b []rune) bool { return string(a) == string(b) }
	switch {
	case len(b)-len(a) > 1 || i == len(b):
		return false
	case len(a) < len(b):
		return rest(a[i:], b[i+1:])
	case rest(a[i+1:], b[i+1:]):
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && rest(a[i+2:], b[i+2:])
}

// Alike finds somebody on the roll whose name looks the same and is another, since letters of another script stand in one of the two;
// nil for nobody.
func (r *Roll) Alike(name string) *Person {
	own := identity(name)
	want := look(own)
	for _, p := range r.People {
		if p.folded != own && look(p.folded) == want {
			return p
		}
	}
	return nil
}

// look is a folded name with Latin letters for those of Greek and Cyrillic that look like them.
func look(folded string) string {
	const theirs, latin = "авеіјкмнорсѕтухһԁԛԝѵαβεζηικμνορτυχγ", "abeijkmhopcstyxhdqwvabezhikmvoptuxy"
	other := []rune(latin)
	return strings.Map(func(r rune) rune {
		if r < 0x370 {
			return r
		}
		i := 0
		for _, t := range theirs {
			if t == r {
				return other[i]
			}
			i++
		}
		return r
	}, folded)
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
			names := make([]string, 0, most)
			for _, p := range near[:min(most, len(near))] {
				names = append(names, r.Called(p))
			}
			told = append(told, words.Say("who.near", n.Name, len(names), words.Names(names)))
		}
	}
	return told
}
