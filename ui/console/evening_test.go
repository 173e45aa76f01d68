package console_test

import (
	"fmt"
	"testing"
	"time"
)

// An evening, key by key, from an empty file: after each row the screen shows, and the record has, what that key is for.
func TestEvening(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			d := drive(t, size[0], size[1]).Sees("Title of the meeting")
			d.Press("Café", "enter").Sees("Café", "a hand").Wrote(`convene "Café"`, "open").Entries(2)
			debates(d)
			amends(d)
			counts(d)
			closes(d)
		})
	}
}

func debates(d *driver) {
	d.t.Helper()
	d.Press("a", "ana", "enter").Press("a", "ben", "enter").Press("a", "cleo", "tab", "enter")
	d.Wrote("hand Ana", "hand Ben", "hand Cleo for").Entries(5)
	d.Sees("1 Ana speak", "2 Ben speak", "3 Cleo for")

	d.Press("space").Wrote("call").Pass(5*time.Second).Sees("HAS THE FLOOR", "ANA", "0:05 of 2:00")

	d.Press("o", "be", "enter").Wrote("hand Ben order", "call").Marked("")
	d.Sees("BEN", "point of order", "upheld", "dismissed", "then Ana speaks on").Pass(20 * time.Second)
	d.Press("right").Marked("dismissed").Press("enter").Wrote("ruling dismissed").Sees("ANA", "✓ dismissed").Misses("upheld")
	d.Pass(time.Second).Sees("0:06 of 2:00")

	d.Press("d").Sees("THE FLOOR IS FREE").Press("space").Sees("BEN").Press("space").Sees("CLEO").Press("d").Sees("THE FLOOR IS FREE")
	d.Wrote("ruling dismissed", "done", "call", "call", "done")
}

func amends(d *driver) {
	d.t.Helper()
	d.Press("m", "That we meet weekly.", "enter", "an", "enter").Sees("That we meet weekly.", "moved Ana", "seconded by")
	d.Press("be", "enter").Sees("seconded Ben").Wrote(`move "That we meet weekly." by Ana`, "second Ben")
	d.Press("e", "weekly", "enter", "fortnightly", "enter", "cl", "enter", "enter").Sees("1.1", "moved Cleo")
	d.Press("s", "an", "enter").Sees("−weekly−", "+fortnightly+").Wrote(`amend strike "weekly" insert "fortnightly" by Cleo`, "second Ana")
}

func counts(d *driver) {
	d.t.Helper()
	d.Press("c").Sees("FOR", "AGAINST", "ABSTAIN", "AMENDMENT 1.1").Misses("CARRIED").Wrote("put")
	d.Press("2", "enter", "1", "enter", "0").Sees("counting 3, not yet entered").Wrote("put") // a draft is nothing yet
	d.Press("enter").Sees("Enter declares").Misses("not yet entered", "CARRIED").Wrote("put", "count 2 1 0")
	d.Press("enter").Wrote("declare").Sees("✓ CARRIED", "2 for, 1 against").Misses("NOT CARRIED")

	d.Press("esc").Sees("That we meet fortnightly.").Press("c").Sees("FOR", "That we meet fortnightly.").Misses("CARRIED")
	d.Press("space", "space", "space").Sees("counting 3, not yet entered").Misses("CARRIED")
	d.Press("enter", "enter", "enter").Wrote("put", "count 3 0 0", "declare").Sees("CARRIED unanimously", "3 for, 0 against, 0 abstained")

	d.Press("esc", "u").Sees("undone: declare").Misses("CARRIED unanimously").Press("U").Sees("CARRIED unanimously", "back again: declare")
	d.Wrote("declare", "undo", "redo")
}

func closes(d *driver) {
	d.t.Helper()
	d.Press("m", "Next month here.", "enter", "up").Marked("from the chair: agreed, nobody objecting").Press("enter").Sees("CARRIED", "nobody objected").Wrote(`agree "Next month here."`)
	d.Press(":", "close", "enter").Sees("closed").Wrote("close")
	d.Press(":", "seal 4 17", "enter").Sees("1 zebra", "8 river").Wrote("seal 4 17")
	if d.Press("q"); !d.left {
		d.t.Error("q does not leave a closed meeting")
	}
	d.Press("enter").Entries(28)
}
