package console

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// An evening, key by key, as the page of screens tells it: after each row the meeting stands as that page says.
func TestEvening(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			d := newDesk(t, size[0], size[1])
			d.shows("Title of the meeting")
			d.keys("Café", "enter").shows("Café", "a hand").said("convene open")

			d.keys("a", "ana", "enter", "a", "ben", "enter", "a", "cleo", "tab", "enter")
			d.is("Ana speak, Ben speak, Cleo for", d.stack())
			d.shows("1 Ana speak", "2 Ben speak", "3 Cleo for")

			d.keys("space").is("Ana", d.speaker())
			d.pass(5 * time.Second)
			d.shows("HAS THE FLOOR", "ANA", "0:05 of 2:00")

			d.keys("o", "be", "enter").is("Ben", d.speaker())
			d.shows("BEN", "point of order", "upheld", "dismissed", "then Ana speaks on")
			d.pass(20 * time.Second)
			d.keys("right", "enter").is("Ana", d.speaker())
			d.pass(time.Second)
			d.shows("0:06 of 2:00").hides("upheld")
			if r := d.state().Floor.Rulings; len(r) != 1 || r[0].Upheld {
				t.Errorf("the rulings are %+v", r)
			}

			d.keys("d").is("", d.speaker())
			d.keys("space").is("Ben", d.speaker())
			d.keys("space").is("Cleo", d.speaker())
			d.keys("d").is("", d.speaker())

			d.keys("m", "That we meet weekly.", "enter", "an", "enter").shows("That we meet weekly.", "moved Ana", "needs a second")
			d.keys("s", "be", "enter").shows("seconded Ben")
			d.keys("e", "weekly", "enter", "fortnightly", "enter", "cl", "enter").shows("1.1", "moved Cleo")
			d.keys("s", "an", "enter").shows("−weekly−", "+fortnightly+")

			d.keys("c").shows("FOR", "AGAINST", "ABSTAIN", "AMENDMENT 1.1").hides("CARRIED")
			d.keys("2", "enter", "1", "enter", "0").shows("counting 3, not yet entered")
			d.is("0", fmt.Sprint(len(d.state().Count.Figures))) // a draft is nothing yet
			d.keys("enter").shows("Enter declares").hides("not yet entered", "CARRIED")
			d.keys("enter").shows("✓ CARRIED", "2 for, 1 against").hides("NOT CARRIED")
			d.is("That we meet fortnightly.", d.state().Motions.Get("1").Text)

			d.keys("esc", "c").shows("FOR", "That we meet fortnightly.").hides("CARRIED")
			d.keys("space", "space", "space").shows("counting 3, not yet entered")
			d.keys("enter", "enter", "enter").shows("CARRIED unanimously", "3 for, 0 against, 0 abstained")

			d.keys("esc", "u").shows("undone: declare")
			d.is("counting", string(d.state().Motions.Get("1").State))
			d.keys("U").shows("CARRIED unanimously", "back again: declare")
			d.is("carried", string(d.state().Motions.Get("1").State))

			d.keys(":", "no-action", "enter", ":", "close", "enter").shows("closed")
			d.is(string(assembly.Closed), string(d.state().Info.Phase))
			d.keys(":", "seal 4 17", "enter").shows("1 zebra", "8 river")
			d.keys("q")
			if !d.left {
				t.Error("q does not leave a closed meeting")
			}
			d.keys("enter") // does nothing
			d.said("convene open hand hand hand call hand call ruling done call call done" +
				" move second amend second put count declare put count declare undo redo no-action close seal")
			if left := d.c.leaves(); left.Phase != assembly.Closed || left.Path != "evening.db" || left.Entries != 28 {
				t.Errorf("left is %+v", left)
			}
		})
	}
}

func (d *desk) is(want, got string) *desk {
	d.t.Helper()
	if got != want {
		d.t.Errorf("it is %q, not %q\n%s", got, want, d.screen())
	}
	return d
}
