package room

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// seen is what a wall shows, in one line.
func seen(m *assembly.Meeting, language string, w, h int) string {
	s := Of(m, m.State().Last, Desk{Language: language})
	drawn := Draw(s, m.State().Last.Add(time.Second), w, h, Look{Theme: look.Dark(), UTF8: true})
	return strings.Join(strings.Fields(ansi.Strip(strings.Join(drawn, "\n"))), " ")
}

// Minutes that are approved stand on the wall with each correction, until something else happens.
func TestApprovedMinutesStandOnTheWall(t *testing.T) {
	before := meeting(t, "convene \"Depot 4\" on 2026-05-07\nopen\nclose")
	legacy := before.Leaves("eight words")
	next := func(more ...string) *assembly.Meeting {
		m := assembly.New()
		at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
		for i, line := range append([]string{`convene "Depot 4" on 2026-05-14`, "open", "go"}, more...) {
			st := assembly.Stamp{At: at.Add(time.Duration(i) * time.Minute), Seed: seed(m.Len())}
			if i == 0 {
				st.After = &legacy
			}
			if _, err := m.Do(line, st); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		return m
	}
	// So many words that they stand in letters of one cell.
	const corrected = `approve-minutes with "Ben Sarr came at seven." "The rent of the hall, which the draft has as two hundred and four pounds for each evening on which the branch meets in it, is 402 pounds."`
	for _, size := range [][2]int{{80, 24}, {60, 16}, {40, 12}} {
		for _, want := range []string{"Ben Sarr came at seven.", "is 402 pounds.", "those of meeting 1"} {
			if wall := seen(next(corrected), "", size[0], size[1]); !strings.Contains(wall, want) {
				t.Errorf("%v: the wall lacks %q: %s", size, want, wall)
			}
		}
	}
	if s := Of(next("approve-minutes"), time.Now(), Desk{}); s.Approved == nil || len(s.Approved.Corrections) > 0 {
		t.Errorf("without one: %+v", s.Approved)
	}
	for _, after := range []string{"undo", "recess 5m", `item "Rent" at 2`} {
		shown := strings.Contains(seen(next(corrected, after), "", 60, 16), "came at seven")
		if stays := strings.HasPrefix(after, "item"); shown != stays {
			t.Errorf("after %s it is shown: %v", after, shown)
		}
	}
	if wall := seen(next("in-camera on", corrected, "in-camera off"), "", 60, 16); strings.Contains(wall, "came at seven") {
		t.Errorf("a correction of a closed session: %s", wall)
	}
	for language, want := range map[string]string{"es": "corregido", "fr": "corrigé", "de": "berichtigt"} {
		if wall := seen(next(corrected), language, 60, 16); !strings.Contains(wall, want) {
			t.Errorf("%s: %s", language, wall)
		}
	}
}

// An election in which nobody stands yet says that nominations are open.
func TestElectionWithoutNominees(t *testing.T) {
	const script = convened + "headcount 41\nopen\nelect \"Treasurer\"\n"
	for language, want := range map[string]string{"en": "nobody stands yet", "es": "todavía no se presenta nadie", "fr": "personne ne se présente encore", "de": "noch kandidiert niemand"} {
		for _, size := range [][2]int{{80, 24}, {60, 16}, {40, 12}} {
			wall := seen(meeting(t, script), language, size[0], size[1])
			if !strings.Contains(wall, want) || !strings.Contains(wall, "Treasurer") {
				t.Errorf("%s, %v: %s", language, size, wall)
			}
		}
	}
	if wall := seen(meeting(t, script+"nominate Ana"), "en", 60, 16); strings.Contains(wall, "nobody stands") {
		t.Errorf("somebody stands: %s", wall)
	}
}
