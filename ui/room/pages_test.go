package room

import (
	"strings"
	"testing"
	"time"

	"stacktaker/ui/look"
)

// A text of several pages is read from its first one, whenever it comes before the room: moved, put, put again, or after a speech.
func TestTextBeginsAtItsFirstPage(t *testing.T) {
	const more = "That overtime is refused from 15 April at both gates, and that nobody works alone. " +
		"That the branch meets weekly until then and hears what the section at the gates has to say. That the fund pays for it. " +
		"That all of this stands until the assembly decides something else, which it may do at any time by a simple majority. " +
		"That the committee tells the press nothing of it before the day, and that the secretary writes it down and sends it. "
	long := opened + "move \"That the first of the words is first. " + strings.Repeat(more, 3) + "\" by \"Amir Khan\"\n"
	for name, script := range map[string]string{
		"moved": long, "seconded": long + "@+20s\nsecond \"Lena Fox\"\n", "put": long + "second \"Lena Fox\"\n@+20s\nput\n",
		"after a speech": long + "second \"Lena Fox\"\nhand \"Amir Khan\"\ncall\n@+45s\ndone\n",
		"after a ruling": long + "second \"Lena Fox\"\nhand \"Amir Khan\" order\ncall\n@+45s\nruling dismissed\n",
		"put again":      long + "second \"Lena Fox\"\nput\ncount 10 9\ndeclare\n@+20s\nrecount\n",
	} {
		s, now := scene{script: script, after: time.Second}.sight(t)
		if said := plainText(Draw(s, now, 60, 16, Look{look.Dark(), true})); !strings.Contains(said, "the first of the words") || !strings.Contains(said, "page 1 of ") {
			t.Errorf("%s, the room reads %q", name, said)
		}
	}
}

// Pages that are turned from the desk stay: from the one with the change on, after the last one the first, and back; whatever the window.
func TestPagesTurnedFromTheDesk(t *testing.T) {
	script := opened + `move "` + strings.TrimSuffix(strings.Repeat("That the branch meets weekly until then and hears what the section at the gates has to say.\\n", 12), `\n`) + `" by "Amir Khan"
second "Lena Fox"
amend paragraph 12 text "That we meet in May." by "Lena Fox"
`
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		s, now := scene{script: script, after: time.Second}.sight(t)
		first := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true}))
		if !strings.Contains(first, "May") {
			t.Errorf("the paragraph that is touched is not seen at first: %q", first)
		}
		by := 1
		s.Turned = &by
		if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true})); !strings.Contains(said, "page 1 of ") {
			t.Errorf("behind the last page the room reads %q", said)
		}
		if later := plainText(Draw(s, now.Add(time.Hour), size[0], size[1], Look{look.Dark(), true})); !strings.Contains(later, "page 1 of ") {
			t.Errorf("after an hour the room reads %q", later)
		}
		by = 0
		if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true})); said != first {
			t.Errorf("turned back the room reads %q", said)
		}
		by = -1
		if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true})); strings.Contains(said, "May") {
			t.Errorf("turned back further the room reads %q", said)
		}
	}
}
