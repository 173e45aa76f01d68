package room

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// plainly is a text without anything that a typewriter does not have.
func plainly(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0x7e {
			return 'a' + r%26
		}
		return r
	}, text)
}

// On a terminal without UTF-8 everything that is ours is ASCII, in every language and size. What people wrote here is ASCII
// too, so that whatever is not is ours.
func TestNothingButASCII(t *testing.T) {
	for _, language := range words.Languages() {
		for _, c := range scenes() {
			c.script, c.desk.Seal = plainly(c.script), plainly(c.desk.Seal)
			s, now := c.sight(t)
			s.Language = language
			if language != "en" {
				m := meeting(t, c.script)
				desk := c.desk
				desk.Language = language
				s = Of(m, m.State().Last, desk)
			}
			for _, size := range append(sizes(), [2]int{40, 12}, [2]int{30, 6}) {
				isASCII(t, language+" "+c.name, Draw(s, now, size[0], size[1], Look{look.Dark(), false}))
			}
		}
		for _, why := range []string{"", "too-much", "not-ours", "version", "no-folder", "long-path", "no-directory", "entered", "changed"} {
			for _, size := range append(sizes(), [2]int{40, 12}, [2]int{30, 6}) {
				isASCII(t, language+" apart", DrawApart(Apart{Since: "18:00", Why: why, Language: language}, size[0], size[1], Look{look.Dark(), false}))
			}
		}
	}
}

func isASCII(t *testing.T, name string, lines []string) {
	t.Helper()
	for _, l := range lines {
		for _, r := range ansi.Strip(l) {
			if r > 0x7e || r < 0x20 {
				t.Errorf("%s: %q in %q", name, r, ansi.Strip(l))
				break
			}
		}
	}
}
