package console

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

// secretLines is a meeting in which somebody asked to go first; who that is, nobody may read anywhere. Beside it there is
// what is hard to draw: names of eighty characters, wide, right to left and with marks, and a motion of 5,000 characters.
func secretLines() []string {
	return []string{
		`convene "Secrets" on 2026-05-14`, "@18:00", "rule order progressive", "rule quorum 3",
		`member "` + strings.Repeat("Bartholomew ", 6) + `Oyelaran"`, "open", `arrive "Zed Quietly" Ana Ben`, `arrive "李娜 小林" "מירה כהן" "Z̷̢o̶͜e̵̛ Ma̸rks"`, `priority "Zed Quietly"`,
		`hand "Zed Quietly"`, "hand Ana for", `hand "李娜 小林" against`, `item "Reports" time 2m`, "go",
		`move "` + strings.Repeat("That every word of a long motion stays. ", 125) + `" by Ana`, "second Ben", `hand "מירה כהן" order`,
	}
}

// typedByFuzz are the keys of which fuzzing chooses: the names of keys, and single letters.
func typedByFuzz() []string {
	keys := strings.Fields("enter tab esc up down left right space backspace pgup pgdown home end delete f1 shift+tab" +
		" ctrl+l ctrl+u ctrl+w ctrl+a ctrl+e ctrl+c")
	for _, r := range "aodsmecnuU?:/1234pqbefgilrtvz 0579\"~#" {
		keys = append(keys, string(r))
	}
	return append(keys, "李", "\u0301", "ر", "👩", asksFirst)
}

// asksFirst is a line that nobody may read; it is typed where lines are.
const asksFirst = ":priority zed quietly"

// drawnRoom draws the room view beside the console.
func drawnRoom(m *assembly.Meeting, now time.Time, w, h int) []string {
	return room.Draw(room.Of(m, now, room.Desk{}), now, w, h, room.Look{Theme: look.Dark(), UTF8: true})
}

// tellsSecret tells whether a text tells who asked to go first: a name behind the word, or the word behind the name.
func tellsSecret(text string) bool {
	for line := range strings.Lines(strings.ToLower(text)) {
		if strings.Contains(line, "priority") && (strings.Contains(line, "zed") || strings.Contains(line, "quietly")) {
			return true
		}
		if strings.Contains(line, "asked to go first") && strings.Contains(line, "zed") {
			return true
		}
	}
	return false
}

// fuzzed is a desk on which a byte is a key, a size, a while, or a disk that stalls.
func fuzzed(t *testing.T, d *desk, data []byte) {
	keys := typedByFuzz()
	for len(data) > 0 && !d.left {
		what := data[0]
		data = data[1:]
		next := func() int {
			if len(data) == 0 {
				return 0
			}
			n := int(data[0])
			data = data[1:]
			return n
		}
		switch {
		case int(what) < len(keys) && keys[what] == asksFirst:
			d.keys("esc", "esc", "esc", "esc", ":")
			if l, ok := d.c.top().(*command); ok && l.field.text == "" {
				d.keys(asksFirst[1:])
			}
		case int(what) < len(keys):
			d.keys(keys[what])
		case what < 220:
			d.update(tea.WindowSizeMsg{Width: next() % 160, Height: next() % 50})
		case what < 235:
			d.pass(time.Duration(next()*next()) * time.Second)
		case what < 245:
			d.stalled = true
		default:
			d.release()
		}
		if d.c.w <= 0 || d.c.h <= 0 {
			continue
		}
		if err := wrongFrame(d.c); err != nil {
			t.Fatalf("%v\n%s", err, d.screen())
		}
		if tellsSecret(d.screen()) {
			t.Fatalf("the screen tells who asked to go first:\n%s", d.screen())
		}
	}
}

// Whatever is pressed in whatever window: nothing panics, no line is over its width, no screen and no room view tells who
// asked to go first, and every line that was accepted is in the record, in order and once.
func FuzzKeys(f *testing.F) {
	for _, seed := range []string{"", "\x00\x01\x02\x03\x04\x05\x06", "\x16\x20\x00\x07\x18\x00", "\xc8\x3c\x10\x01\x04\x04\x04\x00", "\xf0\x16\x07\xff\x07\x1e\x05\x00"} {
		f.Add([]byte(seed))
	}
	f.Add([]byte{byte(len(typedByFuzz()) - 1), 0, byte(len(typedByFuzz()) - 1), 12, 30, 0, 27, 3})
	f.Add([]byte{27, 61, 0, 27, 62, 1, 0, 30, 3, 1, 2})
	f.Add([]byte{201, 40, 12, 28, 4, 4, 0, 29, 11, 11, 2, 31, 0, 11, 203, 120, 40})
	f.Fuzz(func(t *testing.T, data []byte) {
		d := newDeskWith(t, 80, 24, func(o *Options) { o.Room = drawnRoom }, secretLines()...)
		begun := d.c.meeting.Len()
		accepted := 0
		d.keeper.kept = func(assembly.Entry) { accepted++ }
		fuzzed(t, d, data[:min(len(data), 400)])
		d.release()
		if got, want := d.c.meeting.Len(), d.keeper.meeting.Len(); got != want {
			t.Fatalf("the screen knows %d entries of %d", got, want)
		}
		if got := int(d.keeper.meeting.Len() - begun); got != accepted {
			t.Fatalf("%d lines were accepted, and the record has %d more entries", accepted, got)
		}
		again := assembly.New()
		for _, e := range d.keeper.meeting.Entries() {
			if err := again.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		if !reflect.DeepEqual(d.c.meeting.State(), again.State()) {
			t.Fatal("the screen's meeting is not the record's")
		}
		if seen := fmt.Sprintf("%+v", room.Of(d.c.meeting, d.c.now, room.Desk{})); tellsSecret(seen) {
			t.Fatalf("the room is told who asked to go first: %s", seen)
		}
	})
}

// The test above can fail.
func TestTellsSecret(t *testing.T) {
	for text, want := range map[string]bool{
		"✓ priority Zed Quietly": true, "a\n: priority zed": true, "Zed Quietly asked to go first": true,
		": priority •••": false, "1 Zed Quietly  speak": false, "priority WHO\nZed Quietly": false,
	} {
		if tellsSecret(text) != want {
			t.Errorf("%q is told to be %v", text, !want)
		}
	}
}

// A long name and a long motion are cut or scroll, and say so.
func TestLongTexts(t *testing.T) {
	for _, window := range []size{{40, 12}, {60, 16}, {80, 24}} {
		d := newDesk(t, window.w, window.h, secretLines()...)
		if d.shows("MOTION 1"); window.h > 20 {
			d.shows("lines more: 4, Enter")
		} else {
			d.shows("… (4)")
		}
		d.keys("4", "enter", "end", "enter").shows("more ↓").keys("end").hides("more ↓").shows("stays.")
		d.keys("esc", "3", "down", "down", "down").shows("Bartholomew")
		for _, key := range []string{"1", "a", "barth", "enter", "space", "?", "esc", "tab", "esc", "p", "c"} {
			d.keys(key).whole()
		}
	}
}

// wordsOfLines are the words of each line of a text that has any, by what ends a line in it (commands.md, "Lines"): whatever else a
// terminal or a word processor sends, no two words are joined, none is lost, and none goes over to another line.
func wordsOfLines(text string) [][]string {
	var lines [][]string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("\n\r\v\f\u0085\u2028\u2029", r) }) {
		kept := strings.Map(func(r rune) rune {
			if r != '\t' && unicode.IsControl(r) {
				return -1
			}
			return r
		}, line)
		if words := strings.Fields(kept); len(words) > 0 {
			lines = append(lines, words)
		}
	}
	return lines
}

// Whatever is pasted into the box of a motion stands in the record, word for word and line for line.
func FuzzPaste(f *testing.F) {
	for _, seed := range []string{
		"That we meet.", "We note\r\rthat wages fell\r\n1. to strike;\v2. to meet\f3. again\u0085at noon\u2028\u2029\r", "\r\r", "\x1b[31mred\x1b[0m", "a\tb \r\n \tc",
		"\u202eright to left\u202c\rשלום\u200fעולם", "👩\u200d👩\u200d👧\ufe0f\re\u0301", "\u0085.\u2028;", "\"quoted\" \\n \\\\ #5 # no comment\r@18:05", "\ufeffq\x00\x7f\u009b", "anyway \"because\"\r",
	} {
		f.Add(seed)
	}
	f.Add("\r\u0301")
	f.Fuzz(func(t *testing.T, pasted string) {
		pasted = strings.ToValidUTF8(pasted[:min(len(pasted), 4000)], "") // a terminal sends nothing else
		d := newDesk(t, 60, 16, `convene "Pasted" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben").keys("m")
		before := d.keeper.meeting.Len()
		d.update(tea.PasteMsg{Content: pasted})
		if err := wrongFrame(d.c); err != nil {
			t.Fatalf("%v\n%s", err, d.screen())
		}
		want := wordsOfLines(pasted)
		if look.Clean(strings.Join(slices.Concat(want...), " ")) == "" { // such as a mark without a letter: nobody reads anything there
			return
		}
		if d.keys("enter", "an", "enter", "enter"); d.keeper.meeting.Len() == before {
			t.Fatalf("%q was not moved:\n%s", pasted, d.screen())
		}
		all := d.keeper.meeting.State().Motions.All
		if got := wordsOfLines(all[len(all)-1].Text); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q became %q:\n%q\nand not\n%q", pasted, all[len(all)-1].Text, got, want)
		}
	})
}
