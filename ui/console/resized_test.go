package console

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"stacktaker/ui/look"
)

// A new size frees the margins within which the terminal scrolls, and draws the screen anew after that; the first size
// finds a terminal in which nothing was drawn.
func TestResizedIsDrawnAnew(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	_, cmd := d.c.Update(tea.WindowSizeMsg{Width: 60, Height: 16})
	raw, is := only(t, cmd).(tea.RawMsg)
	if !is || raw.Msg != look.FreeMargins {
		t.Fatalf("a new size answers %#v", raw)
	}
	if _, cmd = d.c.Update(raw); only(t, cmd) != tea.ClearScreen() {
		t.Error("the screen is not drawn anew after the margins are free")
	}
	if _, cmd = d.c.Update(tea.ClearScreen()); cmd != nil {
		t.Error("it is drawn anew without an end")
	}

	d.c.w, d.c.h = 0, 0
	if _, cmd = d.c.Update(tea.WindowSizeMsg{Width: 60, Height: 16}); cmd != nil {
		t.Errorf("the first size answers %#v", cmd())
	}
}

// only is the one message of a command.
func only(t *testing.T, cmd tea.Cmd) tea.Msg {
	t.Helper()
	if cmd == nil {
		t.Fatal("nothing is asked for")
	}
	msg := cmd()
	if all, many := msg.(tea.BatchMsg); many {
		t.Fatalf("%d things are asked for", len(all))
	}
	return msg
}
