// Package replay shows an evening again, as the room saw it: entry after entry, on the meeting's own clock, faster than it was. It shows what
// a room window would have shown ([room.Of]), with the names that hold now, and changes nothing.
package replay

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
	"stacktaker/ui/tty"
)

// Options is what is shown again.
type Options struct {
	Meeting  *assembly.Meeting
	From     uint64           // the entry with which it begins; 0: the first
	Speed    float64          // how much faster than it was
	Seal     string           // the words of the seal, told once it was made
	Now      func() time.Time // what has really passed is told by it
	Language string
	NoColor  bool
	UTF8     bool

	Program []tea.ProgramOption // for tests
}

// The speeds between which one chooses.
const (
	Slowest = 1
	Fastest = 500
)

// Run shows it until it is left or ctx ends. The terminal is as it was before when it returns.
func Run(ctx context.Context, o Options) error {
	p, err := newPlayer(o)
	if err != nil {
		return err
	}
	opts := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.NoColor {
		opts = append(opts, tea.WithColorProfile(colorprofile.ASCII))
	}
	program := tea.NewProgram(p, append(opts, o.Program...)...)
	stop := tty.Follow(program)
	_, err = program.Run()
	stop()
	return err
}

// player is the evening at a moment.
type player struct {
	o       Options
	own     words.Table
	look    room.Look
	w, h    int
	entry   uint64 // the last that was said by now
	sight   room.Sight
	at      time.Time // on the meeting's clock
	seen    time.Time // when that was looked at last, on the real one
	speed   float64
	stopped bool
}

// newPlayer begins at an entry.
func newPlayer(o Options) (*player, error) {
	p := &player{o: o, own: words.Of(o.Language).Own("replay"), speed: o.Speed, seen: o.Now(), look: room.Look{Theme: look.Dark(), UTF8: o.UTF8}}
	if o.NoColor {
		p.look.Theme = look.Plain()
	}
	return p, p.to(max(o.From, 1))
}

// to goes to the moment of an entry.
func (p *player) to(entry uint64) error {
	entry = min(max(entry, 1), p.o.Meeting.Len())
	if entry == 0 {
		return nil
	}
	p.at = p.o.Meeting.Entries()[entry-1].At
	return p.show(entry)
}

// show is what the room saw once an entry was said.
func (p *player) show(entry uint64) error {
	m, err := p.o.Meeting.Until(entry)
	if err != nil {
		return err
	}
	desk := room.Desk{Language: p.own.Language}
	if m.State().Info.Sealed > 0 {
		desk.Seal = p.o.Seal
	}
	p.entry, p.sight = entry, room.Of(m, p.at, desk)
	return nil
}

type ticked time.Time

// tick comes often enough that the clocks run smoothly.
func tick() tea.Cmd {
	return tea.Tick(time.Second/10, func(t time.Time) tea.Msg { return ticked(t) })
}

// Init starts the clock.
func (p *player) Init() tea.Cmd { return tea.Batch(tick(), tea.RequestBackgroundColor) }

// Update takes in what happened.
func (p *player) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.w, p.h = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		if !p.o.NoColor {
			p.look.Theme = look.Pick(false, msg.IsDark())
		}
	case tea.KeyPressMsg:
		return p, p.press(msg.String())
	case ticked:
		p.goOn()
		return p, tick()
	}
	return p, nil
}

// goOn lets time pass, and shows what was said meanwhile. Where nothing was said for long, that is not waited for.
func (p *player) goOn() {
	const longest = 5 * time.Second // without anything new, on the real clock
	now := p.o.Now()
	passed := now.Sub(p.seen)
	p.seen = now
	entries := p.o.Meeting.Entries()
	if p.stopped || p.entry >= uint64(len(entries)) {
		return
	}
	p.at = p.at.Add(time.Duration(float64(passed) * p.speed))
	if next := entries[p.entry].At; next.Sub(p.at) > time.Duration(float64(longest)*p.speed) {
		p.at = next.Add(-time.Duration(float64(longest) * p.speed))
	}
	last := p.entry
	for last < uint64(len(entries)) && !entries[last].At.After(p.at) {
		last++
	}
	if last > p.entry {
		p.stopped = p.show(last) != nil
	}
}

// press does what a key does.
func (p *player) press(key string) tea.Cmd {
	switch key {
	case "space", "enter":
		p.stopped = !p.stopped
	case "right":
		p.step(p.entry + 1)
	case "left":
		p.step(max(p.entry, 2) - 1)
	case "down", "pgdown":
		p.step(p.decision(1))
	case "up", "pgup":
		p.step(p.decision(-1))
	case "home":
		p.step(1)
	case "end":
		p.step(p.o.Meeting.Len())
	case "+":
		p.speed = min(p.speed*2, Fastest)
	case "-":
		p.speed = max(p.speed/2, Slowest)
	case "q", "esc", "ctrl+c":
		return tea.Quit
	}
	return nil
}

// step goes to an entry, and stands there.
func (p *player) step(entry uint64) {
	p.stopped = true
	_ = p.to(entry) // it was shown before, or is before what was
}

// decision is the next entry that decided something, or the one before; where there is none, the last or the first.
func (p *player) decision(by int) uint64 {
	entries := p.o.Meeting.Entries()
	undone := p.o.Meeting.Undone()
	for n := int(p.entry) - 1 + by; n >= 0 && n < len(entries); n += by {
		if !undone[n] && decides(entries[n]) {
			return uint64(n + 1)
		}
	}
	if by < 0 {
		return 1
	}
	return p.o.Meeting.Len()
}

// decides tells whether an entry decided something.
func decides(e assembly.Entry) bool {
	switch e.Verb {
	case "declare", "adopt", "agree", "lot":
		return true
	}
	return false
}

// View is the wall, and under it where the evening is.
func (p *player) View() tea.View {
	lines := append(room.Draw(p.sight, p.at, p.w, max(p.h-1, 0), p.look), p.foot())
	v := tea.NewView(strings.Join(lines[:min(len(lines), max(p.h, 0))], "\n"))
	v.AltScreen = true
	return v
}

// foot tells the time, the entry, how fast it goes, and the keys.
func (p *player) foot() string {
	say := func(key string, args ...any) string {
		said := p.own.Say(words.Say(key, args...))
		if !p.o.UTF8 {
			said = look.Spelled(said)
		}
		return said
	}
	key := "runs"
	switch {
	case p.entry >= p.o.Meeting.Len():
		key = "over"
	case p.stopped:
		key = "stands"
	}
	told := say(key, p.at.Format("15:04:05"), int(p.entry), int(p.o.Meeting.Len()), int(p.speed))
	foot := " " + told
	if keys := say("keys"); look.Width(foot)+2+look.Width(keys) < p.w {
		foot = look.Pad(foot, p.w-look.Width(keys)-1) + keys
	} else if keys = say("keys.short"); look.Width(foot)+2+look.Width(keys) < p.w {
		foot = look.Pad(foot, p.w-look.Width(keys)-1) + keys
	}
	return look.Pad(look.Cut(foot, p.w), p.w)
}
