package console

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
)

// keeper is a record in memory: the meeting itself judges.
type keeper struct {
	meeting *assembly.Meeting
	lines   []string // as they were given
	fail    error    // what the disk says instead
	kept    func(assembly.Entry)
	warning error // of the last line
}

func (k *keeper) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	k.lines = append(k.lines, line)
	if k.fail != nil {
		return assembly.Entry{}, k.fail
	}
	e, err := k.meeting.Do(line, st)
	if err == nil && k.kept != nil {
		k.kept(e)
	}
	return e, err
}

func (k *keeper) Meeting() *assembly.Meeting { return k.meeting }

// Hash is as long as the record, so that every entry has another.
func (k *keeper) Hash() [32]byte { return sha256.Sum256(fmt.Append(nil, k.meeting.Len())) }

func (k *keeper) Warning() error { return k.warning }

// sealed are the words of every seal.
func sealed() []string { return strings.Fields("zebra yellow wrong visit under tunnel social river") }

// desk is a console that is worked without a terminal: keys go in, frames come out, and the clock is set by hand.
type desk struct {
	t      testing.TB
	c      *console
	keeper *keeper
	now    time.Time
	seeds  uint64
	left   bool // the program was told to end
	keyed  int  // keys pressed

	stalled bool // the disk does not answer
	waiting []tea.Cmd
}

// newDesk is a console of w×h cells on a meeting of which these lines were said.
func newDesk(t testing.TB, w, h int, lines ...string) *desk {
	t.Helper()
	return newDeskWith(t, w, h, nil, lines...)
}

func newDeskWith(t testing.TB, w, h int, change func(*Options), lines ...string) *desk {
	t.Helper()
	d := &desk{t: t, now: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)}
	d.keeper = &keeper{meeting: assembly.New()}
	var clock assembly.ScriptClock
	for _, line := range lines {
		rest, at, err := clock.Read(d.keeper.meeting, line, d.now)
		if err == nil && rest != "" {
			_, err = d.keeper.meeting.Do(rest, assembly.Stamp{At: at, Seed: d.seed()})
		}
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		d.now = at
	}
	o := Options{
		Hub: hub.New(d.keeper, hub.Options{Seed: d.seed}), Seal: sealed, Path: "evening.db", UTF8: true, Theme: look.Dark(),
		Now: func() time.Time { return d.now },
	}
	if change != nil {
		change(&o)
	}
	c, err := newConsole(o)
	if err != nil {
		t.Fatal(err)
	}
	c.after = func(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil }
	d.c = c
	d.update(tea.WindowSizeMsg{Width: w, Height: h})
	return d
}

func (d *desk) seed() (seed [32]byte) {
	d.seeds++
	binary.BigEndian.PutUint64(seed[:], d.seeds)
	return seed
}

// update gives the console a message, and runs what it asks for.
func (d *desk) update(msg tea.Msg) {
	_, cmd := d.c.Update(msg)
	if cmd == nil {
		return
	}
	if d.stalled {
		d.waiting = append(d.waiting, cmd)
		return
	}
	d.run(cmd)
}

func (d *desk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	msg := cmd()
	if msg == nil {
		return
	}
	switch msg := msg.(type) {
	case tea.BatchMsg:
		for _, one := range msg {
			d.run(one)
		}
	case tea.QuitMsg:
		d.left = true
	default:
		if v := reflect.ValueOf(msg); v.Kind() == reflect.Slice && v.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			d.t.Fatalf("commands in an order of their own: %T", msg)
		}
		d.update(msg)
	}
}

// release lets the disk answer.
func (d *desk) release() {
	d.stalled = false
	waiting := d.waiting
	d.waiting = nil
	for _, cmd := range waiting {
		d.run(cmd)
	}
}

// pass lets time go by, with a tick of the clock at the end.
func (d *desk) pass(by time.Duration) {
	d.now = d.now.Add(by)
	d.c.Update(ticked(d.now)) // its command waits for the next second
}

// keys presses keys: names of keys (enter, tab, up, …) or texts.
func (d *desk) keys(keys ...string) *desk {
	d.t.Helper()
	for _, key := range keys {
		if msg, ok := namedKey(key); ok {
			d.keyed++
			d.update(msg)
			continue
		}
		for _, r := range key {
			d.keyed++
			d.update(letter(r))
		}
	}
	return d
}

func letter(r rune) tea.KeyPressMsg {
	k := tea.KeyPressMsg{Code: r, Text: string(r)}
	if unicode.IsUpper(r) {
		k.Code, k.ShiftedCode, k.Mod = unicode.ToLower(r), r, tea.ModShift
	}
	return k
}

func namedKey(name string) (tea.KeyPressMsg, bool) {
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

func (d *desk) state() *assembly.State { return d.c.state() }

// screen is the frame as text, without colors and blanks at the ends of lines.
func (d *desk) screen() string {
	var b strings.Builder
	for _, l := range d.c.frame().lines {
		b.WriteString(strings.TrimRight(ansi.Strip(l), " ") + "\n")
	}
	return b.String()
}

// shows makes sure that the screen has these texts, whatever stands between their words.
func (d *desk) shows(texts ...string) *desk {
	d.t.Helper()
	d.whole()
	screen := strings.Join(strings.Fields(d.screen()), " ")
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			d.t.Errorf("the screen lacks %q:\n%s", text, d.screen())
		}
	}
	return d
}

// hides makes sure that the screen has none of these texts.
func (d *desk) hides(texts ...string) *desk {
	d.t.Helper()
	screen := strings.Join(strings.Fields(d.screen()), " ")
	for _, text := range texts {
		if strings.Contains(screen, text) {
			d.t.Errorf("the screen shows %q:\n%s", text, d.screen())
		}
	}
	return d
}

// whole makes sure that the frame fills its window to the cell, however a terminal measures.
func (d *desk) whole() {
	d.t.Helper()
	if err := wrongFrame(d.c); err != nil {
		d.t.Errorf("%v\n%s", err, d.screen())
	}
}

func wrongFrame(c *console) error {
	f := c.frame()
	if len(f.lines) != c.h {
		return fmt.Errorf("%d lines in a window of %d", len(f.lines), c.h)
	}
	for i, l := range f.lines {
		if w, wc := ansi.StringWidth(l), ansi.StringWidthWc(l); w != c.w || wc != c.w {
			return fmt.Errorf("line %d has %d cells, or %d, in a window of %d: %q", i, w, wc, c.w, l)
		}
	}
	if f.cursor != nil && (f.cursor.X < 0 || f.cursor.X >= c.w || f.cursor.Y < 0 || f.cursor.Y >= c.h) {
		return fmt.Errorf("the cursor stands at %d, %d in a window of %d×%d", f.cursor.X, f.cursor.Y, c.w, c.h)
	}
	return nil
}

// said makes sure which verbs the record has, from the first.
func (d *desk) said(verbs string) *desk {
	d.t.Helper()
	var all []string
	for _, e := range d.keeper.meeting.Entries() {
		all = append(all, e.Verb)
	}
	if got := strings.Join(all, " "); got != verbs {
		d.t.Errorf("the record has %q, not %q", got, verbs)
	}
	return d
}

// speaker is who has the floor.
func (d *desk) speaker() string {
	if sp := d.state().Floor.Speaker; sp != nil {
		return d.state().Roll.Name(sp.Person)
	}
	return ""
}

// stack is who waits, and for what.
func (d *desk) stack() string {
	var all []string
	for _, p := range d.state().Stack() {
		all = append(all, d.state().Roll.Name(p.Person)+" "+string(p.Kind))
	}
	return strings.Join(all, ", ")
}

func (d *desk) is(want, got string) *desk {
	d.t.Helper()
	if got != want {
		d.t.Errorf("it is %q, not %q\n%s", got, want, d.screen())
	}
	return d
}
