package console

import (
	"reflect"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// Whatever is pressed, in whatever window, at whatever pace: every frame fills its window to the cell, nothing panics,
// and the screen's meeting is the record's.
func TestAnyKeys(t *testing.T) {
	starts := [][]string{
		nil, twoLines("hand Ana", "hand Ben for"), debateLines(), countLines(), sectionLines(), twoLines("close"), electionLines(), consensusLines(),
		twoLines(`hand "Żółć 李娜 👩‍🏭 of a very long name indeed, longer than any column"`, `hand "x́́́́́́" order "مرحبا \u202e"`,
			`move "`+"long words without any end "+`李李李李李李李李李李李李李李李" by Ana`),
	}
	named := []string{
		"enter", "enter", "tab", "esc", "up", "down", "left", "right", "space", "backspace", "pgdown", "home", "end",
		"ctrl+l", "ctrl+u", "ctrl+w", "shift+tab", "ctrl+c",
	}
	rapid.Check(t, func(rt *rapid.T) {
		d := newDesk(t, 80, 24, rapid.SampledFrom(starts).Draw(rt, "start")...)
		if rapid.Bool().Draw(rt, "ascii") {
			d.c.pen = newPen(d.c.pen.Theme, false)
			d.c.o.UTF8 = false
		}
		for range rapid.IntRange(1, 60).Draw(rt, "keys") {
			switch rapid.IntRange(0, 19).Draw(rt, "what") {
			case 0:
				d.update(tea.WindowSizeMsg{Width: rapid.IntRange(0, 130).Draw(rt, "w"), Height: rapid.IntRange(0, 45).Draw(rt, "h")})
			case 1:
				d.pass(rapid.SampledFrom([]time.Duration{time.Second, time.Minute, 3 * time.Hour}).Draw(rt, "while"))
			case 2:
				d.update(tea.PasteMsg{Content: rapid.StringN(0, 40, 200).Draw(rt, "paste")})
			case 3:
				d.stalled = true
			case 4:
				d.release()
			case 5, 6, 7, 8, 9, 10:
				d.keys(rapid.SampledFrom(named).Draw(rt, "named"))
			default:
				d.keys(string(rapid.SampledFrom([]rune("aaooddmmsseeccnnuuUU? :/1234pq 0123456789befgit李\u0301")).Draw(rt, "letter")))
			}
			if d.left {
				return
			}
			if err := wrongFrame(d.c); err != nil && d.c.w > 0 && d.c.h > 0 {
				rt.Fatalf("%v\n%s", err, d.screen())
			}
		}
		d.release()
		if got, want := d.c.meeting.Len(), d.keeper.meeting.Len(); got != want {
			rt.Fatalf("the screen knows %d entries of %d", got, want)
		}
		if !reflect.DeepEqual(d.c.meeting.State(), refolded(rt, d.keeper.meeting)) {
			rt.Fatal("the screen's meeting is not the record's")
		}
	})
}

// refolded is the state that the entries of a meeting make.
func refolded(t *rapid.T, m *assembly.Meeting) *assembly.State {
	again := assembly.New()
	for _, e := range m.Entries() {
		if err := again.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	return again.State()
}
