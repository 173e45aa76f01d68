package window

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"stacktaker/ui/look"
)

// A new size frees the margins within which the terminal scrolls, and draws the window anew after that.
func TestResizedIsDrawnAnew(t *testing.T) {
	s := newShown(t)
	_, cmd := s.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	if cmd == nil {
		t.Fatal("a new size asks for nothing")
	}
	raw, is := cmd().(tea.RawMsg)
	if !is || raw.Msg != look.FreeMargins {
		t.Fatalf("a new size answers %#v", raw)
	}
	if _, cmd = s.Update(raw); cmd == nil || cmd() != tea.ClearScreen() {
		t.Error("the window is not drawn anew after the margins are free")
	}
	s.pane.w = 0
	if _, cmd = s.Update(tea.WindowSizeMsg{Width: 80, Height: 24}); cmd != nil {
		t.Errorf("the first size answers %#v", cmd())
	}
}
