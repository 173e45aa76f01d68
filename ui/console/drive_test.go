package console_test

import (
	"encoding/binary"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
	"stacktaker/ui/times"
)

// driver works the screens as the stack-keeper does: it presses keys and reads what is seen, and knows nothing of what is
// behind. Its meeting is kept in memory and its clock is set by hand.
//
//	drive(t, 80, 24, `headcount 9`, `open`).On("floor").Press("c").Sees("nothing to put")
type driver struct {
	t       testing.TB
	model   tea.Model
	meeting *assembly.Meeting
	w, h    int
	now     time.Time     // by what has passed
	set     time.Duration // by how much the computer's clock was set since
	seeds   uint64
	pressed int           // keys, as a person would count them
	left    bool          // the program was left
	shown   console.Shown // what the room was told last beside the record
	calls   []string      // whose hands the room was asked for, one after the other
	room    bool          // there is a room view
}

// kept is a record in memory.
type kept struct{ d *driver }

func (k kept) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	return k.d.meeting.Do(line, st)
}

func (k kept) Meeting() *assembly.Meeting { return k.d.meeting }

func (kept) Hash() (none [32]byte) { return none }

func (kept) Warning() error { return nil }

// sealWords are the words of every seal.
func sealWords() []string {
	return strings.Fields("zebra yellow wrong visit under tunnel social river")
}

// drive opens the screens in a window of w×h cells, on a meeting of which these lines were said.
func drive(t testing.TB, w, h int, lines ...string) *driver {
	t.Helper()
	d := &driver{t: t, meeting: assembly.New(), w: w, h: h, now: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)}
	var clock assembly.ScriptClock
	for _, line := range lines {
		names, imports := strings.CutPrefix(line, "+ ") // a spreadsheet, as in a transcript
		if imports {
			line = `import "members.csv"`
		}
		rest, at, err := clock.Read(d.meeting, line, d.now)
		if err == nil && rest != "" {
			stamp := assembly.Stamp{At: at, Seed: d.seed()}
			if imports {
				stamp.Roll = roll(d.meeting, strings.Split(names, ", "))
			}
			_, err = d.meeting.Do(rest, stamp)
		}
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		d.now = at
	}
	d.start()
	return d
}

// roll is a spreadsheet of these names.
func roll(m *assembly.Meeting, names []string) *assembly.Enrollment {
	var rows []assembly.RollRow
	for i, name := range names {
		rows = append(rows, assembly.RollRow{Line: i + 2, Heir: assembly.Heir{Name: name}})
	}
	all := m.State().Roll.Compare(rows)
	return &all
}

// start opens the screens, for the first time or again after the program was killed.
func (d *driver) start() {
	d.t.Helper()
	d.shown = console.Shown{}
	clock := times.New(times.Source{
		Now: func() time.Time { return d.now.Add(d.set) },
		Ran: func() time.Duration { return d.now.Sub(time.Unix(0, 0)) },
	}, d.meeting.State().Last)
	o := console.Options{
		Hub: hub.New(kept{d}, hub.Options{Seed: d.seed}), Seal: sealWords, Path: "evening.db", UTF8: true, Theme: look.Dark(),
		Minutes: func(m *assembly.Meeting) console.Minutes {
			return console.Minutes{Lines: []string{fmt.Sprintf("%d entries were made.", m.Len())}}
		},
		Now: clock.Now, Jump: clock.Jump, Watch: d.watch,
	}
	if d.room {
		o.Room = func(*assembly.Meeting, time.Time, int, int) []string { return []string{"THE WALL"} }
	}
	model, err := console.NewModel(o)
	if err != nil {
		d.t.Fatal(err)
	}
	d.model = model
	d.send(tea.WindowSizeMsg{Width: d.w, Height: d.h})
}

// withRoom opens the screens again, with a room view.
func (d *driver) withRoom() *driver {
	d.room = true
	d.start()
	return d
}

func (d *driver) seed() (seed [32]byte) {
	d.seeds++
	binary.BigEndian.PutUint64(seed[:], d.seeds)
	return seed
}

// send gives the screens a message and lets everything that it asks for happen.
func (d *driver) send(msg tea.Msg) {
	var cmd tea.Cmd
	d.model, cmd = d.model.Update(msg)
	d.happen(cmd)
}

func (d *driver) happen(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, one := range msg {
			d.happen(one)
		}
	case tea.QuitMsg:
		d.left = true
	default:
		d.send(msg)
	}
}

// On goes to a screen by its key.
func (d *driver) On(screen string) *driver {
	d.t.Helper()
	number := slices.Index([]string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "minutes", "record"}, screen) + 1
	if number == 0 {
		d.t.Fatalf("no screen is called %q", screen)
	}
	return d.Press(string(rune('0' + number)))
}

// Press presses keys one by one: the name of one (enter, tab, esc, up, space, ctrl+l …) or the letters of a text.
func (d *driver) Press(keys ...string) *driver {
	d.t.Helper()
	for _, key := range keys {
		if msg, ok := keyNamed(key); ok {
			d.pressed++
			d.send(msg)
			d.hasWords()
			continue
		}
		for _, r := range key {
			d.pressed++
			d.send(keyOf(r))
		}
		d.hasWords()
	}
	return d
}

// Repeat presses one key so many times, and looks at the screen only then.
func (d *driver) Repeat(key string, times int) *driver {
	d.t.Helper()
	msg, ok := keyNamed(key)
	if !ok {
		d.t.Fatalf("no key is called %q", key)
	}
	for range times {
		d.pressed++
		d.send(msg)
	}
	d.hasWords()
	return d
}

// unsaid is the key of a sentence that no table has, as it is drawn in its place.
var unsaid = regexp.MustCompile(`\[[a-z][a-z0-9-]*(\.[a-z0-9-]+)+\]`)

// hasWords makes sure that the screen after a key says everything in words, in whatever test it is seen.
func (d *driver) hasWords() {
	d.t.Helper()
	if d.left {
		return
	}
	screen := ansi.Strip(d.model.View().Content)
	if key := unsaid.FindString(screen); key != "" {
		d.t.Errorf("%s has no words:\n%s", key, screen)
	}
}

// Paste pastes a text as a terminal does that brackets it.
func (d *driver) Paste(text string) *driver {
	d.send(tea.PasteMsg{Content: text})
	return d
}

// Pass lets time go by, with one tick of the clock at its end.
func (d *driver) Pass(by time.Duration) *driver {
	d.now = d.now.Add(by)
	d.model, _ = d.model.Update(console.Tick(d.now)) // whose command waits for the next second
	return d
}

// SetClock sets the computer's clock, back where by is below zero, and lets a second pass.
func (d *driver) SetClock(by time.Duration) *driver {
	d.set += by
	return d.Pass(time.Second)
}

// Resize gives the window another size.
func (d *driver) Resize(w, h int) *driver {
	d.w, d.h = w, h
	d.send(tea.WindowSizeMsg{Width: w, Height: h})
	return d
}

// Screen is what is seen, without colours and without blanks at the ends of lines. It fills its window to the cell, however a
// terminal measures; a frame that does not is an error of the test.
func (d *driver) Screen() string {
	d.t.Helper()
	lines := strings.Split(d.model.View().Content, "\n")
	if len(lines) != d.h {
		d.t.Errorf("%d lines in a window of %d", len(lines), d.h)
	}
	for i, l := range lines {
		if w, wc := ansi.StringWidth(l), ansi.StringWidthWc(l); w != d.w || wc != d.w {
			d.t.Errorf("line %d has %d cells, or %d, in a window of %d: %q", i, w, wc, d.w, l)
		}
		lines[i] = strings.TrimRight(ansi.Strip(l), " ")
	}
	return strings.Join(lines, "\n")
}

// Sees makes sure that the screen has these texts, wherever their lines break.
func (d *driver) Sees(texts ...string) *driver {
	d.t.Helper()
	screen := d.Screen()
	for _, text := range texts {
		if !strings.Contains(squeezed(screen), squeezed(text)) {
			d.t.Errorf("the screen lacks %q:\n%s", text, screen)
		}
	}
	return d
}

// Misses makes sure that the screen has none of these texts.
func (d *driver) Misses(texts ...string) *driver {
	d.t.Helper()
	screen := d.Screen()
	for _, text := range texts {
		if strings.Contains(squeezed(screen), squeezed(text)) {
			d.t.Errorf("the screen shows %q:\n%s", text, screen)
		}
	}
	return d
}

// Once makes sure that the screen says something a single time.
func (d *driver) Once(text string) *driver {
	d.t.Helper()
	if screen := d.Screen(); strings.Count(squeezed(screen), squeezed(text)) != 1 {
		d.t.Errorf("the screen should say %q once:\n%s", text, screen)
	}
	return d
}

// Marked makes sure which row the ▸ stands on, by words of it; "" makes sure that nothing is marked.
func (d *driver) Marked(words string) *driver {
	d.t.Helper()
	screen := d.Screen()
	var marked []string
	for _, line := range strings.Split(screen, "\n") {
		if strings.Contains(line, "▸") {
			marked = append(marked, line)
		}
	}
	switch {
	case len(marked) > 1:
		d.t.Errorf("%d rows are marked:\n%s", len(marked), screen)
	case words == "" && len(marked) > 0:
		d.t.Errorf("nothing should be marked, and %q is:\n%s", marked[0], screen)
	case words != "" && (len(marked) == 0 || !strings.Contains(squeezed(marked[0]), squeezed(words))):
		d.t.Errorf("%q should be marked:\n%s", words, screen)
	}
	return d
}

// Wrote makes sure what the last entries of the record are, in their written form.
func (d *driver) Wrote(lines ...string) *driver {
	d.t.Helper()
	all := d.meeting.Entries()
	last := make([]string, 0, len(lines))
	for _, e := range all[max(0, len(all)-len(lines)):] {
		last = append(last, d.meeting.Written(e))
	}
	if !slices.Equal(last, lines) {
		d.t.Errorf("the record ends with\n\t%s\nand not with\n\t%s", strings.Join(last, "\n\t"), strings.Join(lines, "\n\t"))
	}
	return d
}

// Asks makes sure whose hands the room is asked for: a side with its section, or a choice; "" for nobody's.
func (d *driver) Asks(whose string) *driver {
	d.t.Helper()
	if got := d.asked(); got != whose {
		d.t.Errorf("the room is asked for %q, not %q", got, whose)
	}
	return d
}

// watch is what the room is told beside the record.
func (d *driver) watch(s console.Shown) {
	was := d.asked()
	if d.shown = s; d.asked() != was {
		d.calls = append(d.calls, d.asked())
	}
}

// asked is whose hands the room is asked for.
func (d *driver) asked() string {
	return strings.TrimSpace(d.shown.Asked + d.shown.Choice + " " + d.shown.Section)
}

// Entries makes sure how many entries the record has.
func (d *driver) Entries(n int) *driver {
	d.t.Helper()
	if got := len(d.meeting.Entries()); got != n {
		d.t.Errorf("the record has %d entries, not %d", got, n)
	}
	return d
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func keyOf(r rune) tea.KeyPressMsg {
	k := tea.KeyPressMsg{Code: r, Text: string(r)}
	if unicode.IsUpper(r) {
		k.Code, k.ShiftedCode, k.Mod = unicode.ToLower(r), r, tea.ModShift
	}
	return k
}

func keyNamed(name string) (tea.KeyPressMsg, bool) {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
		"right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "f1": tea.KeyF1,
	}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}, true
	}
	switch name {
	case "space":
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}, true
	case "shift+tab":
		return tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}, true
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok && len(letter) == 1 {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}, true
	}
	return tea.KeyPressMsg{}, false
}

// The driver itself: a café of three, by keys.
func TestDriver(t *testing.T) {
	d := drive(t, 80, 24)
	d.Press("Café", "enter").Press("a", "ana", "enter").Press("a", "ben", "enter").Press("space").Sees("ANA", "1 Ben")
	d.Wrote("open", "hand Ana", "hand Ben", "call")
	d.On("record").Sees("hand").On("floor").Pass(90 * time.Second).Sees("1:30").Misses("Cleo")
	d.Resize(60, 16).Sees("ANA").Entries(5)
	if strings.Count(d.Screen(), "\n") != 15 {
		t.Error(d.Screen())
	}
}
