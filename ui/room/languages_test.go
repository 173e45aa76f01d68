package room

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// Every scene is drawn in every language, at the size of a wall: it fits, and no word of the room view's own is cut where the same
// scene has it whole in English.
func TestGoldenLanguages(t *testing.T) {
	for _, language := range words.Languages() {
		if language == "en" {
			continue
		}
		var b strings.Builder
		for _, c := range scenes() {
			english, now := c.sight(t)
			c.desk.Language = language
			s, _ := c.sight(t)
			if s.Language != language {
				t.Fatalf("%s: asked for %s, the room is told in %s", c.name, language, s.Language)
			}
			l := Look{look.Dark(), true}
			lines := Draw(s, now, 60, 16, l)
			fits(t, lines, 60, 16)
			fmt.Fprintf(&b, "%s\n%s", c.name, framed(lines))
			for _, size := range append(sizes(), [2]int{LeastWidth, LeastHeight}) {
				lines := Draw(s, now, size[0], size[1], l)
				fits(t, lines, size[0], size[1])
				cut, before := cuts(lines), cuts(Draw(english, now, size[0], size[1], l))
				if cut > before && size[0] >= narrow {
					t.Errorf("%s in %s at %v: %d words are cut, and %d in English\n%s", c.name, language, size, cut, before, framed(lines))
				}
			}
		}
		isGolden(t, "languages."+language+".txt", b.String())
	}
}

// cuts is how often something is cut in a drawing.
func cuts(lines []string) int { return strings.Count(ansi.Strip(strings.Join(lines, "\n")), "…") }

// A window that has no meeting speaks its own language.
func TestApartLanguages(t *testing.T) {
	for language, says := range map[string]string{"es": "desde las 19:42", "fr": "depuis 19:42", "": "since 19:42", "xx": "since 19:42"} {
		lines := DrawApart(Apart{Since: "19:42", Language: language}, 60, 16, Look{look.Dark(), true})
		fits(t, lines, 60, 16)
		if all := ansi.Strip(strings.Join(lines, " ")); !strings.Contains(all, says) {
			t.Errorf("%s: %q is not said: %s", language, says, all)
		}
	}
}
