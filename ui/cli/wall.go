package cli

import (
	"strings"
	"sync/atomic"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/console"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

// wall is the ledger of a meeting that is on the wall: it knows what the room is to see beside the record. Lines are
// kept by one goroutine while another draws, so both are told here without waiting for each other.
type wall struct {
	*ledger
	style room.Look
	shown atomic.Pointer[console.Shown]
	seal  atomic.Pointer[string]
}

// onWall is a ledger with its room view. The theme is one that can be read on dark and on light, since only the
// screens know what they are drawn on.
func (d *desk) onWall(l *ledger) *wall {
	w := &wall{ledger: l, style: room.Look{Theme: look.HighContrast(), UTF8: look.UTF8(d.Getenv)}}
	if look.NoColor(d.Getenv) {
		w.style.Theme = look.Plain()
	}
	w.shown.Store(&console.Shown{})
	w.noteSeal()
	return w
}

// Do keeps a line, and takes note of the seal.
func (w *wall) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	e, err := w.ledger.Do(line, st)
	if err == nil && e.Verb == "seal" {
		w.noteSeal()
	}
	return e, err
}

func (w *wall) noteSeal() {
	words := strings.Join(w.SealWords(), " ")
	w.seal.Store(&words)
}

func (w *wall) watch(s console.Shown) { w.shown.Store(&s) }

// draw is the room view of a meeting at an instant.
func (w *wall) draw(m *assembly.Meeting, now time.Time, width, height int) []string {
	shown := w.shown.Load()
	desk := room.Desk{Asked: room.Side(shown.Asked), Section: shown.Section, Choice: shown.Choice, Seal: *w.seal.Load()}
	return room.Draw(room.Of(m, now, desk), now, width, height, w.style)
}
