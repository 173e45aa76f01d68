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
