package console

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// In a window too small for a screen nothing is done that could not be seen, and what was typed stays.
func TestSmallWindowDoesNothing(t *testing.T) {
	for name, d := range modes(t) {
		t.Run(name, func(t *testing.T) {
			before, lines := d.screen(), len(d.keeper.lines)
			d.update(tea.WindowSizeMsg{Width: 39, Height: 12})
			leave := d.c.asksToLeave() != nil
			if leave {
				d.shows("Leave?", "▸ leave", "stay").keys("a", "space", "2")
			} else {
				d.shows("Enlarge it to").keys("space", "d", "c", "o", "s", "a", "m", "e", "u", "U", "p", "2", "tab", "up", "down", "left", "right", "backspace", "esc", "enter")
			}
			d.update(tea.PasteMsg{Content: "pasted"})
			d.update(tea.WindowSizeMsg{Width: 80, Height: 24})
			if d.screen() != before || len(d.keeper.lines) != lines || d.left {
				t.Errorf("it did something: %q\n%s", d.keeper.lines[lines:], d.screen())
			}
		})
	}
}

// It can be left all the same, with the question where that is asked, and blanked.
func TestSmallWindowIsLeft(t *testing.T) {
	d := newDesk(t, 20, 4, debateLines()...)
	d.keys("ctrl+l").hides("Enlarge").keys("ctrl+l").shows("Enlarge")
	d.keys("q").shows("▸ leave", "stay").keys("right").shows("▸ stay").keys("enter").hides("stay")
	d.keys("ctrl+c").shows("▸ leave").keys("esc").hides("stay").keys("ctrl+c", "enter")
	if !d.left {
		t.Error("it cannot be left")
	}

	d = newDesk(t, 80, 24, debateLines()...)
	d.keys("n", "words")
	d.update(tea.WindowSizeMsg{Width: 30, Height: 8})
	d.keys("q").hides("leave").keys("ctrl+c").shows("▸ leave").keys("esc") // q is a letter there
	d.update(tea.WindowSizeMsg{Width: 80, Height: 24})
	d.shows("words")

	d = newDesk(t, 30, 8, twoLines("close")...)
	if d.keys("q"); !d.left {
		t.Error("a closed meeting is not left at once")
	}
}

// The banner of a term that is over tells whose, and what to do, however long the name.
func TestTermBannerFits(t *testing.T) {
	const name = "Bartholomew Oyelaran"
	lines := []string{`convene "Long" on 2026-05-14`, "@13:04", "open", `take facilitator "` + name + `"`, "@14:00", "headcount 5"}
	newDesk(t, 80, 24, lines...).shows("▲ term is over: " + name + " facilitates since 13:04 · Tab hands over")
	newDesk(t, 60, 16, lines...).shows("▲ term is over: "+name+" · Tab hands over", name+" facilitates since 13:04")
	d := newDesk(t, 40, 12, lines...)
	d.shows("▲ term is over: Barth… · Tab hands over")
	if n := strings.Count(d.screen(), "term is over"); n != 1 {
		t.Errorf("the banner stands there %d times", n)
	}
}
