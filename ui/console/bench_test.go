package console

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// A frame costs what is seen of it: not more with 5,000 people of whom 300 wait than with ten.
func BenchmarkFloor(b *testing.B) {
	for _, window := range []size{{80, 24}, {120, 40}} {
		var few float64
		for _, people := range []int{40, 5000} {
			b.Run(fmt.Sprintf("%dx%d/people=%d", window.w, window.h, people), func(b *testing.B) {
				d := newDesk(b, window.w, window.h, crowdLines(people, min(people, 300))...)
				d.c.frame()
				b.ReportAllocs()
				for b.Loop() {
					d.c.frame()
				}
				took := float64(b.Elapsed().Nanoseconds()) / float64(b.N)
				if people == 40 {
					few = took
				} else if few > 0 {
					b.ReportMetric(took/few, "times-40-people")
				}
			})
		}
	}
}

// A tick of the clock, and a key that moves a selection, through Update and View.
func BenchmarkTick(b *testing.B) {
	d := newDesk(b, 80, 24, crowdLines(5000, 300)...)
	b.ReportAllocs()
	for b.Loop() {
		d.pass(time.Second)
		d.c.View()
	}
}

// A letter of a name among 5,000 people, and the frame that shows whom it may mean.
func BenchmarkFind(b *testing.B) {
	d := newDesk(b, 80, 24, crowdLines(5000, 300)...).keys("a", "pers")
	for b.Loop() {
		d.keys("o")
		d.c.frame()
		d.keys("backspace")
		d.c.frame()
	}
}

// What a frame allocates is bounded, and does not grow with the crowd.
func TestFrameAllocates(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates too")
	}
	for window, most := range map[size]float64{{80, 24}: 420, {120, 40}: 560} {
		few := newDesk(t, window.w, window.h, crowdLines(40, 40)...)
		many := newDesk(t, window.w, window.h, crowdLines(5000, 300)...)
		a := testing.AllocsPerRun(100, func() { few.c.frame() })
		b := testing.AllocsPerRun(100, func() { many.c.frame() })
		if a > most || b > most {
			t.Errorf("a frame of %d×%d allocates %.0f times, with 5,000 people %.0f; at most %.0f are allowed", window.w, window.h, a, b, most)
		}
		if b > 1.2*a {
			t.Errorf("a frame of %d×%d allocates %.0f times with 40 people and %.0f with 5,000", window.w, window.h, a, b)
		}
		for _, screen := range []string{"2", "3", "4"} {
			few.keys(screen)
			many.keys(screen)
			a := testing.AllocsPerRun(100, func() { few.c.frame() })
			b := testing.AllocsPerRun(100, func() { many.c.frame() })
			if b > 1.2*a {
				t.Errorf("screen %s of %d×%d allocates %.0f times with 40 people and %.0f with 5,000", screen, window.w, window.h, a, b)
			}
		}
	}
}

// wire is a terminal that counts what it is sent.
type wire struct {
	mu   sync.Mutex
	sent bytes.Buffer
}

func (w *wire) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sent.Write(p)
}

// since gives what was sent since it was asked last.
func (w *wire) since() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	defer w.sent.Reset()
	return w.sent.String()
}

// quiet waits until so many bytes are sent, and then until nothing more is.
func (w *wire) quiet(least int) { w.silent(least, 15*time.Millisecond) }

// settled is quiet for longer, where a screen may be painted twice before it is.
func (w *wire) settled(least int) { w.silent(least, 400*time.Millisecond) }

func (w *wire) silent(least int, pause time.Duration) {
	deadline := time.Now().Add(20 * time.Second) // of a bubble's time
	for last, now := 0, 0; (now < least || last != now) && time.Now().Before(deadline); {
		time.Sleep(pause)
		w.mu.Lock()
		last, now = now, w.sent.Len()
		w.mu.Unlock()
	}
}

// A key that moves a selection and a tick of the clock send few bytes, as a slow line between laptop and projector asks.
func TestBytesSent(t *testing.T) { inTime(t, bytesSent) }

func bytesSent(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	var now struct {
		sync.Mutex
		time.Time
	}
	now.Time = d.now
	d.c.o.Now = func() time.Time {
		now.Lock()
		defer now.Unlock()
		return now.Time
	}
	out := &wire{}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	p := tea.NewProgram(still{d.c}, tea.WithContext(ctx), tea.WithInput(nil), tea.WithOutput(out), tea.WithWindowSize(80, 24),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}), tea.WithoutSignals(), tea.WithFPS(120))
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.Run()
	}()
	out.settled(1000)
	if first := out.since(); len(first) < 1000 {
		t.Fatalf("the first frame sends %d bytes: %q", len(first), first)
	}
	sends := func(what string, most int, msg tea.Msg) {
		t.Helper()
		p.Send(msg)
		out.quiet(1)
		if got := out.since(); len(got) > most || got == "" {
			t.Errorf("%s sends %d bytes, at most %d are allowed: %q", what, len(got), most, got)
		}
	}
	for range 130 { // plenty of time, nearly up, and over; the bars and the minute move as well
		now.Lock()
		now.Time = now.Add(time.Second)
		tick := now.Time
		now.Unlock()
		sends("a tick at "+tick.Format(time.TimeOnly), mostOfTick, ticked(tick))
	}
	for _, screen := range "234" {
		p.Send(letter(screen))
		out.settled(1)
		out.since()
		down, _ := namedKey("down")
		sends("↓ on screen "+string(screen), 400, down)
	}
	p.Send(letter('1'))
	p.Send(letter('\t'))
	open, _ := namedKey("tab")
	p.Send(open)
	out.settled(1)
	out.since()
	for range 5 {
		down, _ := namedKey("down")
		sends("↓ in the menu", 400, down)
	}
	cancel()
	<-done
}

// still is a console whose clock ticks only when it is told to.
type still struct{ *console }

func (s still) Init() tea.Cmd { return nil }

func (s still) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := s.console.Update(msg)
	if _, tick := msg.(ticked); tick {
		return s, nil
	}
	return s, cmd
}

// boxOf is a motion of so many paragraphs in its box, and a letter that is typed into it and taken out again, each with its frame.
func boxOf(tb testing.TB, paragraphs int) (letter func()) {
	d := newDesk(tb, 80, 24, twoLines()...).keys("m")
	d.update(tea.PasteMsg{Content: strings.Repeat("that we meet.\n", paragraphs-1) + "That we meet in May."})
	d.screen()
	return func() {
		d.keys("x").screen()
		d.keys("backspace").screen()
	}
}

func BenchmarkBox(b *testing.B) {
	for _, paragraphs := range []int{1, 100, 1000, 5000} {
		b.Run(fmt.Sprintf("paragraphs=%d", paragraphs), func(b *testing.B) {
			letter := boxOf(b, paragraphs)
			b.ReportAllocs()
			for b.Loop() {
				letter()
			}
		})
	}
}

// Only the rows in view cost: 100 paragraphs at most 3 times what one line does, and 5,000 no more than 1.2 times what 1,000 do.
func TestBoxAllocates(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates too")
	}
	costs := func(paragraphs int) float64 { return testing.AllocsPerRun(20, boxOf(t, paragraphs)) }
	one, hundred, thousand, most := costs(1), costs(100), costs(1000), costs(5000)
	if hundred > 3*one || most > 1.2*thousand {
		t.Errorf("a letter allocates %.0f times in one line, %.0f in 100 paragraphs, %.0f in 1,000 and %.0f in 5,000", one, hundred, thousand, most)
	}
}
