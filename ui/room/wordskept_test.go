package room

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"stacktaker/ui/look"
)

// wordy is a text of so many words that are all different, in which no letter is drawn large.
func wordy(t *rapid.T) []string {
	words := make([]string, rapid.IntRange(30, 160).Draw(t, "words"))
	for i := range words {
		words[i] = strings.Repeat(string(rune('a'+i%26)), rapid.IntRange(1, 14).Draw(t, "letters")) + fmt.Sprint(i)
	}
	words[0] = "§" + words[0] + "→" // which have no large letters
	return words
}

// stages are what the wall shows on a motion from its move to its verdict: what is called out at the desk is from its first word.
func stages() map[string]scene {
	const moved = "move \"%w\" by \"Amir Khan\"\n"
	const seconded, put, in = moved + "second \"Lena Fox\"\n", moved + "second \"Lena Fox\"\nput\n", moved + "second \"Lena Fox\"\nput\ncount 22 14 3\n"
	return map[string]scene{
		"moved": {script: moved}, "everybody once": {script: "round \"%w\" each 1m\n"}, "put": {script: put}, "hands up": {script: put, desk: Desk{Asked: Against}},
		"figures to come": {script: put + "count 20 4 2 teller 1\n"}, "entered": {script: in}, "a verdict": {script: in + "declare\n"},
		"counted again":       {script: in + "declare\nrecount\n", desk: Desk{Asked: For}},
		"a division":          {script: in + "declare\nrecount division\n", desk: Desk{Asked: For}},
		"a point of order":    {script: put + "hand \"Dov Lev\" order\ncall\n", desk: Desk{Asked: For}},
		"seen":                {script: put + "clear carried\n"},
		"seen and declared":   {script: put + "clear carried\ndeclare\n"},
		"a speech":            {script: seconded + "hand \"Tom Okafor\" for\ncall\n"},
		"an amendment":        {script: seconded + "amend strike \"%s\" insert \"inserted\" by \"Ben Sarr\"\n"},
		"an amendment is put": {script: seconded + "amend strike \"%s\" insert \"inserted\" by \"Ben Sarr\"\nsecond \"Eva Lund\"\nput\n", desk: Desk{Asked: For}},
	}
}

// allPages is what is read on all pages of a text, from the page that stands first to the one before it.
func allPages(s Sight, from time.Time, w, h int) []string {
	var all []string
	first := ""
	for i := 0; ; i++ {
		drawn := ansi.Strip(strings.Join(Draw(s, from.Add(time.Duration(i)*turning), w, h, Look{look.Plain(), true}), "\n"))
		switch {
		case i == 0:
			first = drawn
		case drawn == first || i > 400:
			return all
		}
		all = append(all, strings.Fields(drawn)...)
	}
}

// missing is the first of some words that does not stand among others behind the one before it; "" where all of them do.
func missing(words, among []string) string {
	at := 0
	for _, read := range among {
		if at < len(words) && strings.Trim(read, "−+") == words[at] {
			at++
		}
	}
	if at < len(words) {
		return words[at]
	}
	return ""
}

// Whatever is before the room and however large the wall is: over the pages of a text all of its words stand, in their order.
func TestNoWordIsOnNoPage(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		words := wordy(r)
		w, h := rapid.IntRange(LeastWidth, 100).Draw(r, "w"), rapid.IntRange(LeastHeight, 45).Draw(r, "h")
		name := rapid.SampledFrom(slices.Sorted(maps.Keys(stages()))).Draw(r, "stage")
		if name == "a verdict" && (h < 16 || w < narrow) || name == "a speech" && h < 20 {
			return // the words do not stand there
		}
		c := stages()[name]
		script := strings.ReplaceAll(c.script, "%s", words[len(words)/2])
		c.script = opened + strings.Replace(script, "%w", strings.Join(words, " "), 1)
		s, now := c.sight(t)
		read := allPages(s, now, w, h)
		if lost := missing(words, append(read, read...)); lost != "" {
			r.Fatalf("%s at %d×%d: %q is on no page, or before the word before it", name, w, h, lost)
		}
	})
}

// What an amendment changes in a long text is on the page that stands first, with the words around it: in the debate, while hands are
// counted and in the verdict.
func TestLongTextBeginsAtItsChange(t *testing.T) {
	const amend = "amend strike \"four weeks\" insert \"six weeks\" by \"Ben Sarr\"\n"
	for at := range 40 { // words before those that it changes
		text := strings.Repeat("so ", at) + strings.Repeat("that it goes on ", 20) + "four weeks before" + strings.Repeat(" and so it stays", 20)
		moved := opened + "move \"" + text + "\" by \"Amir Khan\"\nsecond \"Lena Fox\"\n" + amend + "second \"Eva Lund\"\n"
		for stage, script := range map[string]string{
			"moved": moved, "put": moved + "put\n", "entered": moved + "put\ncount 22 14 3\n",
			"declared": moved + "put\ncount 22 14 3\ndeclare\n",
		} {
			s, now := scene{script: script}.sight(t)
			for _, size := range [][2]int{{60, 16}, {80, 24}} {
				said := plainText(Draw(s, now, size[0], size[1], Look{look.Plain(), true}))
				whole := "−four weeks− +six weeks+"
				if stage == "declared" { // what it does, and not where
					whole = "strike \"four weeks\" insert \"six weeks\""
				}
				if !strings.Contains(said, whole) {
					t.Fatalf("%s, with %d words before it, at %v: the room reads %q", stage, at, size, said)
				}
			}
		}
	}
}
