package console

import (
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// A meeting that follows another shows the seal of that one until it is opened, whole on every screen.
func TestLastSealBeforeTheOpening(t *testing.T) {
	before := assembly.New()
	for i, line := range []string{`convene "Depot 4" on 2026-05-07`, "open", "close"} {
		if _, err := before.Do(line, assembly.Stamp{At: time.Date(2026, 5, 7, 18, i, 0, 0, time.UTC), Seed: [32]byte{byte(i), 1}}); err != nil {
			t.Fatal(err)
		}
	}
	for _, seal := range []string{"abandon ability able about above absent absorb abstract", ""} {
		legacy, m := before.Leaves(seal), assembly.New()
		if _, err := m.Do(`convene "Depot 4" on 2026-05-14`, assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC), Seed: [32]byte{9}, After: &legacy}); err != nil {
			t.Fatal(err)
		}
		for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
			d := newDeskWith(t, size[0], size[1], func(o *Options) { o.Hub = hub.New(&keeper{meeting: m}, hub.Options{}) }, `convene "Depot 4" on 2026-05-14`)
			d.shows("The meeting is not open yet.")
			if seal == "" {
				d.hides("The seal of meeting")
				continue
			}
			d.shows("The seal of meeting 1", "abandon ability able", "absorb abstract", "Tab, then ↓ and Enter, opens it.")
		}
	}
}
