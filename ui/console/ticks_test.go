package console

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"

	"stacktaker/ui/look"
)

// mostOfTick is how many bytes a second of the clocks may send on the floor.
const mostOfTick = 64

// mirror is the renderer under Bubble Tea, without its clock: what a terminal is sent for each frame.
type mirror struct {
	sent  bytes.Buffer
	cells uv.ScreenBuffer
	scr   *uv.TerminalRenderer
}

func newMirror(w, h int) *mirror {
	m := &mirror{cells: uv.NewScreenBuffer(w, h)}
	m.scr = uv.NewTerminalRenderer(&m.sent, []string{"TERM=xterm-256color"})
	m.scr.SetColorProfile(colorprofile.TrueColor)
	m.scr.SetFullscreen(true)
	m.scr.SetRelativeCursor(false)
	m.scr.SetTabStops(-1)
	m.scr.SetScrollOptim(true)
	return m
}

// shown is what is sent so that the terminal shows a frame.
func (m *mirror) shown(t *testing.T, f frame) string {
	t.Helper()
	m.cells.Clear()
	uv.NewStyledString(f.text()).Draw(m.cells, m.cells.Bounds())
	m.scr.Render(m.cells.RenderBuffer)
	if err := m.scr.Flush(); err != nil {
		t.Fatal(err)
	}
	sent := m.sent.String()
	m.sent.Reset()
	return sent
}

// mostSent is the tick of a speech that sends most.
func mostSent(t *testing.T, d *desk) (sent, at string) {
	t.Helper()
	m := newMirror(d.c.w, d.c.h)
	m.shown(t, d.c.frame())
	for range 130 {
		d.pass(time.Second)
		if now := m.shown(t, d.c.frame()); len(now) > len(sent) {
			sent, at = now, d.now.Format(time.TimeOnly)
		}
	}
	if sent == "" {
		t.Error("nothing is sent")
	}
	return sent, at
}

// No second of a speech of two minutes sends more than a slow line takes: not where the bars move, the minute turns or the
// word comes that the time is nearly up or over, in no window and no theme.
func TestTickBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("sixteen speeches, second by second; with the race detector the bytes are the same")
	}
	for _, window := range []size{{40, 12}, {60, 16}, {80, 24}, {120, 40}} {
		for _, th := range []look.Theme{look.Dark(), look.Light(), look.HighContrast(), look.Plain()} {
			d := newDesk(t, window.w, window.h, debateLines()...)
			d.c.redraw(th)
			if sent, at := mostSent(t, d); len(sent) > mostOfTick {
				t.Errorf("%d×%d, %s: at %s %d bytes are sent: %q", window.w, window.h, th.Name, at, len(sent), sent)
			}
		}
	}
}

// Where all of that falls into one second, it is half as much again at most.
func TestTickBytesAtWorst(t *testing.T) {
	for begun := 0; begun < 60; begun += 12 { // the words come at whole minutes too
		d := newDesk(t, 80, 24, append(debateLines(), "call", "ruling dismissed", "done", fmt.Sprintf("@19:43:%02d", begun), "call")...)
		if sent, at := mostSent(t, d); len(sent) > mostOfTick*3/2 {
			t.Errorf("a speech begun at :%02d sends %d bytes at %s: %q", begun, len(sent), at, sent)
		}
	}
}

// With the seconds hidden, nothing is sent until the minute turns.
func TestSecondsHidden(t *testing.T) {
	d := newDesk(t, 80, 24, append(debateLines(), "call", "ruling dismissed", "done")...)
	d.keys("tab", "hide seconds", "enter").shows("12 of 20 min").hides("12:30")
	m := newMirror(80, 24)
	m.shown(t, d.c.frame())
	for range 29 {
		d.pass(time.Second)
		if sent := m.shown(t, d.c.frame()); sent != "" {
			t.Fatalf("at %s is sent: %q", d.now.Format(time.TimeOnly), sent)
		}
	}
	d.pass(time.Second)
	if m.shown(t, d.c.frame()) == "" {
		t.Error("the minute turned, and nothing is sent")
	}
	d.shows("13 of 20 min", "19:42")
	d.keys("space").pass(10 * time.Second)
	d.keys("space").pass(70 * time.Second)
	d.shows("1 of 2 min")
	d.pass(30 * time.Second)
	d.shows("1 of 2 min", "nearly up")
	d.keys("tab", "show seconds", "enter").shows("1:40 of 2:00")
}
