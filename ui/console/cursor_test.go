package console

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// under is what stands under the terminal's cursor, and the line up to it; "" where there is no cursor.
func (d *desk) under() (cell, before string) {
	f := d.c.frame()
	if f.cursor == nil {
		return "", ""
	}
	for _, r := range ansi.Strip(f.lines[f.cursor.Y]) {
		if look.Width(before) >= f.cursor.X {
			return string(r), before
		}
		before += string(r)
	}
	return "", before
}

// The terminal's own cursor rests where one types, and else on the row that is chosen: a screen reader and an input method
// go by it.
func TestCursor(t *testing.T) {
	for _, window := range []size{{60, 16}, {80, 24}, {120, 40}} {
		for name, d := range modes(t) {
			d.update(tea.WindowSizeMsg{Width: window.w, Height: window.h})
			d.whole()
			cell, before := d.under()
			pointed := strings.Contains(d.screen(), "▸")
			switch d.c.top().(type) {
			case *prompt, *command, *title:
				if d.c.frame().cursor == nil || cell == "▸" {
					t.Errorf("%s: where one types there is no cursor, but on %q", name, cell)
				}
			case *panel:
				if cell != "▸" && !strings.Contains(before[max(len(before)-3, 0):], "[") {
					t.Errorf("%s, %v: the cursor stands on %q behind %q\n%s", name, window, cell, before, d.screen())
				}
			default:
				if pointed != (cell == "▸") {
					t.Errorf("%s, %v: the cursor stands on %q behind %q\n%s", name, window, cell, before, d.screen())
				}
			}
		}
	}
}

// It goes along with what is chosen, in lists that scroll too, and to the answers of a ruling.
func TestCursorFollows(t *testing.T) {
	d := newDesk(t, 60, 16, debateLines()...)
	follows := func(what string, keys ...string) {
		t.Helper()
		for _, key := range keys {
			d.keys(key)
			if cell, before := d.under(); cell != "▸" {
				t.Fatalf("%s: after %s the cursor stands on %q behind %q\n%s", what, key, cell, before, d.screen())
			}
		}
	}
	for screen, name := range map[string]string{"2": "agenda", "3": "roll", "4": "motions"} {
		d.keys(screen)
		follows(name, strings.Fields("down down down end home down")...)
	}
	d.keys("1")
	d.keys("tab")
	follows("menu", append([]string{"end", "home"}, strings.Split(strings.Repeat("down ", 40), " ")[:40]...)...)
	d.keys("esc")
	follows("leave", "q", "right", "left")
	d.keys("esc", "space")
	if cell, _ := d.under(); cell != "" {
		t.Errorf("no ruling is chosen, and the cursor stands on %q", cell)
	}
	follows("ruling", "right", "left")
	d.keys("enter")
	if cell, _ := d.under(); cell != "" {
		t.Errorf("on the floor nothing is chosen, and the cursor stands on %q", cell)
	}
}
