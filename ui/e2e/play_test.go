package e2e

import (
	"strings"
	"testing"
	"time"
)

// Say types a line of the language on the command line, and says it.
func (w *window) Say(line string) *window {
	w.t.Helper()
	return w.Type(":", line, "Enter")
}

// Choose goes down a list with the arrow until its pointer is at a row with this text, and presses Enter.
func (w *window) Choose(text string) *window {
	w.t.Helper()
	w.until("a list", func(screen string) bool { return pointed(screen) != "" || strings.Contains(screen, "MENU") })
	if pointed(w.Screen()) == "" { // in the menu the first arrow marks the first row
		w.Type("Down")
		w.until("a pointer at a row", func(screen string) bool { return pointed(screen) != "" })
	}
	for {
		row := pointed(w.Screen())
		if strings.Contains(plain(row), plain(text)) {
			return w.Type("Enter")
		}
		w.Type("Down")
		w.until("a row with "+text+" below "+row, func(screen string) bool { return pointed(screen) != row })
	}
}

// pointed is the row at which the screen's pointer stands, "" where there is none. Of two it is the lower one, since what
// stands at the foot of a screen has the keys.
func pointed(screen string) string {
	row := ""
	for line := range strings.Lines(screen) {
		if _, after, is := strings.Cut(line, "▸"); is {
			row = strings.TrimSpace(after)
		}
	}
	return row
}

// rowOf is the first line of the screen in which this text stands, its words alone; "" where it is in none.
func rowOf(screen, text string) string {
	for line := range strings.Lines(screen) {
		if strings.Contains(line, text) {
			return strings.Join(strings.Fields(line), " ")
		}
	}
	return ""
}

// ExpectRow waits until the line in which this text stands holds all of these words, in their order.
func (w *window) ExpectRow(text string, words ...string) *window {
	w.t.Helper()
	w.until(text+" in a row with "+strings.Join(words, " "), func(screen string) bool {
		rest := rowOf(screen, text)
		if rest == "" {
			return false
		}
		for _, word := range words {
			_, after, is := strings.Cut(rest, word)
			if !is {
				return false
			}
			rest = after
		}
		return true
	})
	return w
}

// ExpectClockSince waits until the clock behind what matches the pattern shows, to two seconds, the time since then.
func (w *window) ExpectClockSince(pattern string, then time.Time) *window {
	w.t.Helper()
	const within = 2 * time.Second
	w.until("a clock since "+then.Format(time.TimeOnly)+" behind "+pattern, func(screen string) bool {
		shows, is := clockBehind(screen, pattern)
		return is && (shows-time.Since(then)).Abs() <= within
	})
	return w
}

func TestPointed(t *testing.T) {
	const menu = " ▸ Rosa Duarte\n MENU  letters narrow it\n now   ▸ hand over: the card\n         stop the clock\n"
	if got := pointed(menu); got != "hand over: the card" {
		t.Errorf("the pointer is at %q", got)
	}
	if got := pointed("nothing"); got != "" {
		t.Errorf("without a pointer it is at %q", got)
	}
	if got := rowOf(menu, "stop"); got != "stop the clock" {
		t.Errorf("the row is %q", got)
	}
}
