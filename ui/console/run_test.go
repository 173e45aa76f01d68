package console

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// slow is a record whose disk takes its time.
type slow struct {
	keeper
	takes time.Duration
}

func (s *slow) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	time.Sleep(s.takes)
	return s.keeper.Do(line, st)
}

// inTime runs a test in a bubble whose time goes on only while everything in it waits: a pause is as long on a busy machine as on an
// idle one.
func inTime(t *testing.T, test func(t *testing.T)) {
	t.Helper()
	// Go hears signals in a goroutine that starts with the first Notify and never ends: it must not be of the bubble.
	heard := make(chan os.Signal, 1)
	signal.Notify(heard, syscall.SIGINT)
	signal.Stop(heard)
	synctest.Test(t, func(t *testing.T) {
		t.Cleanup(func() { time.Sleep(time.Minute) }) // for the clocks of the screens that have ended, which tick once more
		test(t)
	})
}

// pipe is what keys are typed into, until the test is over.
func pipe(t *testing.T) (io.Reader, io.Writer) {
	in, keys := io.Pipe()
	t.Cleanup(func() { keys.Close() })
	return in, keys
}

// The whole of it, on a terminal that is a pipe: a meeting is convened, three hands go up and one speaks while the disk is
// slow, and leaving waits for every line.
func TestRun(t *testing.T) { inTime(t, runs) }

func runs(t *testing.T) {
	r := &slow{keeper{meeting: assembly.New()}, 30 * time.Millisecond}
	in, keys := pipe(t)
	out := &wire{}
	go func() {
		for _, typed := range []string{"Café\r", "aana\r", "aben\r", "acleo\r", " ", "q", "\r"} {
			for _, key := range typed {
				fmt.Fprint(keys, string(key))
				time.Sleep(2 * time.Millisecond)
			}
			time.Sleep(300 * time.Millisecond)
		}
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	left, err := Run(ctx, Options{
		Hub: hub.New(r, hub.Options{}), Path: "café.db", UTF8: true, NoColor: true,
		Program: []tea.ProgramOption{tea.WithInput(in), tea.WithOutput(out), tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"})},
	})
	if err != nil || left.Path != "café.db" || left.Phase != assembly.Open || left.Entries != 6 {
		t.Fatalf("left is %+v, %v", left, err)
	}
	if got := strings.Join(r.lines, "; "); got != `convene "Café"; open; hand "Ana"; hand "Ben"; hand "Cleo"; call` {
		t.Errorf("the record was given %s", got)
	}
	if sent := out.since(); setsColor(sent) || !strings.Contains(sent, "Cleo") {
		t.Errorf("without color was sent: %q", sent)
	}
}

// ending is a record that ends the program while it keeps a line, and keeps it all the same.
type ending struct {
	keeper
	ctx context.Context
	end func()
}

func (e *ending) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	e.end()
	<-e.ctx.Done()
	for range 1000 { // in which a program that does not wait is gone; it waits for a lock, so that a bubble's time stands still
		runtime.Gosched()
	}
	return e.keeper.Do(line, st)
}

// When the context ends the line that is being kept is kept.
func TestRunEnds(t *testing.T) { inTime(t, runEnds) }

func runEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r := &ending{keeper{meeting: assembly.New()}, ctx, cancel}
	in, keys := pipe(t)
	go fmt.Fprint(keys, "Night\r")
	_, err := Run(ctx, Options{Hub: hub.New(r, hub.Options{}), UTF8: true, Program: []tea.ProgramOption{
		tea.WithInput(in), tea.WithOutput(&wire{}), tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"}),
	}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if n := r.meeting.Len(); n != 1 {
		t.Errorf("the record has %d entries: the one that was being kept, and none after it", n)
	}
}

// The terminal says what it can show, in any order or never.
func TestColors(t *testing.T) {
	d := newDeskWith(t, 80, 24, func(o *Options) { o.Theme.Name = "" })
	is := func(want string) {
		t.Helper()
		d.is(want, d.c.pen.Name)
	}
	is("dark")
	d.update(tea.BackgroundColorMsg{Color: white{}})
	is("light")
	d.update(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	is("contrast")
	d.update(tea.BackgroundColorMsg{Color: white{}})
	is("contrast")
	d.update(tea.ColorProfileMsg{Profile: colorprofile.ASCII})
	is("plain")

	d = newDesk(t, 80, 24)
	d.update(tea.BackgroundColorMsg{Color: white{}})
	is("dark") // as it was chosen
	d = newDeskWith(t, 80, 24, func(o *Options) { o.NoColor = true })
	d.update(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	is("plain")
}

type white struct{}

func (white) RGBA() (r, g, b, a uint32) { return 0xffff, 0xffff, 0xffff, 0xffff }

// The room view fills the screen, and what is typed or refused stands over its foot.
func TestRoom(t *testing.T) {
	d := newDeskWith(t, 60, 16, func(o *Options) {
		o.Room = func(m *assembly.Meeting, _ time.Time, w, h int) []string {
			lines := make([]string, h)
			for i := range lines {
				lines[i] = fmt.Sprintf("ROOM %d of %dx%d, %d entries", i, w, h, m.Len())
			}
			return lines
		}
	}, twoLines("hand Ana")...)
	d.keys("p").shows("ROOM 0 of 60x16, 4 entries", "ROOM 15").hides("STACK")
	d.keys("a", "be").shows("HAND who: be", "ROOM 5").keys("enter").shows("ROOM 15 of 60x16, 5 entries")
	d.keys("c").shows("no motion is pending", "ROOM 3")
	d.keys("space").is("Ana", d.speaker())
	d.keys("o", "be", "enter").shows("ROOM 3", "upheld", "dismissed").keys("left", "enter").shows("✓ upheld").hides("Ruling").is("Ana", d.speaker())
	d.keys("p").shows("HAS THE FLOOR", "ANA")
	d.keys("p", "2").shows("AGENDA").keys("p", "esc").shows("HAS THE FLOOR")

	d = newDesk(t, 60, 16, twoLines()...)
	d.keys("p").shows("there is no room view here")
}
