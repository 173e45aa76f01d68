package window

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/color"
	"io"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

func at0() time.Time { return time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC) }

// shown is a room window as a test drives it: messages go in, words come out.
type shown struct {
	t *testing.T
	*pane
	now time.Time
}

func newShown(t *testing.T, change ...func(*Options)) *shown {
	s := &shown{t: t, now: at0()}
	o := Options{Now: func() time.Time { return s.now }, UTF8: true}
	for _, c := range change {
		c(&o)
	}
	s.pane = newPane(o)
	return s.update(tea.WindowSizeMsg{Width: 60, Height: 16})
}

func (s *shown) update(msgs ...tea.Msg) *shown {
	for _, m := range msgs {
		s.Update(m)
	}
	return s
}

func (s *shown) says(texts ...string) *shown {
	s.t.Helper()
	said := strings.Join(strings.Fields(ansi.Strip(s.View().Content)), " ")
	for _, text := range texts {
		if !strings.Contains(said, text) {
			s.t.Errorf("it does not say %q: %s", text, said)
		}
	}
	if len(texts) == 0 && said != "" {
		s.t.Errorf("it says %s", said)
	}
	return s
}

// told is a message that comes.
func (s *shown) told(m message) *shown { return s.update(heard{m, s.time.Now()}) }

func speaking() *room.Sight {
	return &room.Sight{
		Title:  "Depot 4",
		Speech: &room.Speech{Name: "Қadyr", Kind: "for", Clock: room.Clock{At: at0(), Runs: true, Limit: 10 * time.Minute}},
	}
}

// A window says nothing until it knows, and then plainly what it is not, and since when.
func TestNotConnected(t *testing.T) {
	s := newShown(t).says()
	s.update(parted{}).says("since 19:00", "as soon as the meeting runs", "q leaves")
	s.now = s.now.Add(5 * time.Minute)
	s.update(parted{}, again{}).says("since 19:00")
	s.told(message{Now: s.now, Sight: speaking()}).says("HAS THE FLOOR", "Қadyr")
	s.now = s.now.Add(10 * time.Minute)
	s.update(parted{}).says("since 19:15", "Depot 4")
	s.update(parted{why: errVersion}).says("since 19:15", "another version of this program")
	s.told(message{Now: s.now, Sight: speaking()}).says("HAS THE FLOOR")
	s.update(tea.WindowSizeMsg{Width: 30, Height: 5}).says("Make this window larger")
}

// This computer's clock is set between two messages: the clocks of the window go on by what passes.
func TestOwnClockIsSet(t *testing.T) {
	var ran time.Duration
	s := newShown(t, func(o *Options) { o.Ran = func() time.Duration { return ran } })
	s.told(message{Now: at0().Add(30 * time.Second), Sight: speaking()})
	for _, set := range []time.Duration{-time.Hour, 2 * time.Hour} {
		ran += time.Second
		s.now = s.now.Add(set)
		s.update(ticked{})
	}
	if got := s.sight.Speech.Clock.Spent(s.pane.now.Add(s.ahead)); got != 32*time.Second {
		t.Errorf("after two seconds in which the clock was set twice, %v have gone by", got)
	}
}

// Clocks tick between two messages, by the console's clock and not by this window's.
func TestClockBase(t *testing.T) {
	s := newShown(t, func(o *Options) { o.UTF8 = false }).update(tea.WindowSizeMsg{Width: 40, Height: 12})
	elapsed := func() time.Duration { return s.sight.Speech.Clock.Spent(s.pane.now.Add(s.ahead)) }
	s.now = at0().Add(-time.Hour) // this computer's clock, an hour behind
	s.told(message{Now: at0().Add(30 * time.Second), Sight: speaking()})
	if got := elapsed(); got != 30*time.Second {
		t.Errorf("at first %s have gone by", got)
	}
	before := s.View().Content
	s.now = s.now.Add(12 * time.Second)
	if s.update(ticked{}); elapsed() != 42*time.Second || s.View().Content == before {
		t.Errorf("12 seconds later it is %s", elapsed())
	}
	s.told(message{Now: at0().Add(43 * time.Second), Same: true}) // the clocks go apart a little
	if got := elapsed(); got != 43*time.Second || s.sight.Speech == nil {
		t.Errorf("after a beat it is %s", got)
	}
}

// A blank window shows nothing, keeps nothing, and is not blank for ever when the meeting is gone.
func TestBlank(t *testing.T) {
	s := newShown(t).told(message{Now: at0(), Sight: speaking()}).says("Қadyr")
	s.told(message{Now: at0(), Blank: true}).says()
	if s.sight.Speech != nil {
		t.Error("what is blanked is kept")
	}
	s.told(message{Now: at0(), Same: true}).says()
	s.update(parted{}).says("since 19:00")
	s.told(message{Now: at0(), Blank: true}).says()
	s.told(message{Now: at0(), Sight: speaking()}).says("Қadyr")
}

// Three keys leave, and no other does anything.
func TestKeys(t *testing.T) {
	for name, key := range map[string]tea.KeyPressMsg{
		"q": {Code: 'q', Text: "q"}, "esc": {Code: tea.KeyEscape}, "ctrl+c": {Code: 'c', Mod: tea.ModCtrl},
		"": {Code: ' ', Text: " "}, "ctrl+l": {Code: 'l', Mod: tea.ModCtrl}, "enter": {Code: tea.KeyEnter}, "u": {Code: 'u', Text: "u"},
	} {
		s := newShown(t).told(message{Now: at0(), Sight: speaking()})
		before := s.View().Content
		_, cmd := s.Update(key)
		leaves := name == "q" || name == "esc" || name == "ctrl+c"
		if (cmd != nil) != leaves || s.leaves != leaves {
			t.Errorf("%q leaves: %t", name, cmd != nil)
		}
		if s.View().Content != before {
			t.Errorf("%q changes something", name)
		}
	}
}

// A window's theme is that of its own terminal.
func TestTheme(t *testing.T) {
	s := newShown(t)
	is := func(want string) {
		t.Helper()
		if s.theme.Name != want {
			t.Errorf("the theme is %s, want %s", s.theme.Name, want)
		}
	}
	is("dark")
	s.update(tea.BackgroundColorMsg{Color: ansi.BrightWhite})
	is("light")
	s.update(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	is("contrast")
	s.update(tea.BackgroundColorMsg{Color: ansi.BrightWhite})
	is("contrast")
	s.update(tea.ColorProfileMsg{Profile: colorprofile.ASCII})
	is("plain")
	s = newShown(t, func(o *Options) { o.NoColor = true }).update(tea.BackgroundColorMsg{Color: ansi.BrightWhite}, tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	is("plain")
}

// terminal takes what is sent to it, and counts.
type terminal struct {
	mu   sync.Mutex
	sent bytes.Buffer
}

func (w *terminal) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sent.Write(p)
}

// since is what was sent since it was asked last.
func (w *terminal) since() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	defer w.sent.Reset()
	return w.sent.String()
}

// frame waits until something is sent and no more follows, in the time of a bubble.
func (w *terminal) frame(t *testing.T) string {
	t.Helper()
	sent := ""
	for range 100 {
		time.Sleep(40 * time.Millisecond) // a frame comes every 17
		more := w.since()
		if sent += more; more == "" && sent != "" {
			return sent
		}
	}
	t.Fatal("nothing is sent")
	return ""
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
		t.Cleanup(func() { time.Sleep(time.Minute) }) // for the clocks of a window that has ended, which tick once more
		test(t)
	})
}

func at(w, h int, in io.Reader, out io.Writer) []tea.ProgramOption {
	return []tea.ProgramOption{
		tea.WithInput(in), tea.WithOutput(out), tea.WithWindowSize(w, h), tea.WithColorProfile(colorprofile.TrueColor),
		tea.WithEnvironment([]string{"TERM=xterm-256color", "COLORTERM=truecolor"}),
	}
}

// One second more changes little of the screen, and the running program sends no more than that (which is held for every
// second and every clock by a test of the view): at most 600 bytes.
func TestBytesOfATick(t *testing.T) {
	const most = 600
	from := at0()
	clock := func(limit time.Duration) room.Clock { return room.Clock{At: from, Runs: true, Limit: limit} }
	for name, s := range map[string]room.Sight{
		"speech": {Speech: &room.Speech{Name: "Rosa Duarte", Kind: "for", Clock: clock(75 * time.Second)}},
		"recess": {Pause: &room.Pause{Until: "19:20", Clock: clock(20*time.Minute + 33*time.Second)}},
	} {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				inTime(t, func(t *testing.T) {
					var mu sync.Mutex
					now := from
					p := newPane(Options{UTF8: true, Now: func() time.Time {
						mu.Lock()
						defer mu.Unlock()
						return now
					}})
					out := &terminal{}
					in, keys := io.Pipe()
					defer keys.Close()
					program := tea.NewProgram(still{p}, at(size[0], size[1], in, out)...)
					ended := make(chan error)
					go func() {
						_, err := program.Run()
						ended <- err
					}()
					program.Send(heard{message{Now: from, Sight: &s}, from})
					for first := ""; len(first) < 400; { // after what the terminal is asked
						first += out.frame(t)
					}
					total, worst, seconds := 0, 0, 14
					for range seconds {
						mu.Lock()
						now = now.Add(time.Second)
						mu.Unlock()
						program.Send(ticked{})
						sent := len(out.frame(t))
						total += sent
						worst = max(worst, sent)
					}
					program.Quit()
					if err := <-ended; err != nil {
						t.Error(err)
					}
					t.Logf("%d bytes a tick, %d at most", total/seconds, worst)
					if total == 0 || worst > most {
						t.Errorf("a tick sends %d bytes at most and %d on average; %d are allowed", worst, total/seconds, most)
					}
				})
			})
		}
	}
}

// still is a window to which nothing comes but what a test sends.
type still struct{ *pane }

func (s still) Init() tea.Cmd { return nil }

func (s still) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, quits := msg.(tea.QuitMsg); quits {
		return s, tea.Quit
	}
	s.pane.Update(msg)
	return s, nil
}

// The whole of it: a window runs without a meeting until the key is pressed, or until its context ends; either way the
// terminal gets back its screen and its cursor.
func TestRun(t *testing.T) {
	for name, leave := range map[string]func(keys io.Writer, cancel func()){
		"q":       func(keys io.Writer, _ func()) { io.WriteString(keys, "q") },
		"ctrl+c":  func(keys io.Writer, _ func()) { io.WriteString(keys, "\x03") },
		"context": func(_ io.Writer, cancel func()) { cancel() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			inTime(t, func(t *testing.T) {
				in, keys := io.Pipe()
				defer keys.Close()
				out := &terminal{}
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				ended := make(chan error)
				go func() {
					ended <- Run(ctx, Options{Folders: []string{folder}, Now: at0, UTF8: true, Program: at(60, 16, in, out)})
				}()
				time.Sleep(200 * time.Millisecond)
				leave(keys, cancel)
				if err := <-ended; (name == "context") != errors.Is(err, context.Canceled) {
					t.Errorf("it ends with %v", err)
				}
				sent := out.since()
				for _, mode := range []string{"\x1b[?1049", "\x1b[?25"} {
					on, off := strings.LastIndex(sent, mode+"h"), strings.LastIndex(sent, mode+"l")
					if mode == "\x1b[?25" {
						on, off = off, on // the cursor is hidden, and shown again
					}
					if on < 0 || off < on {
						t.Errorf("%s is not as it was: %q", mode, sent[max(len(sent)-200, 0):])
					}
				}
			})
		})
	}
}

// A theme that was chosen stays, whatever the terminal says of its page and its colors; NO_COLOR stands above it.
func TestChosenTheme(t *testing.T) {
	for _, chosen := range look.Themes() {
		s := newShown(t, func(o *Options) { o.Theme = chosen })
		s.update(tea.BackgroundColorMsg{Color: color.White}, tea.ColorProfileMsg{Profile: colorprofile.ANSI}, tea.BackgroundColorMsg{Color: color.Black})
		if s.theme.Name != chosen.Name {
			t.Errorf("%s was chosen, and it is drawn in %s", chosen.Name, s.theme.Name)
		}
		if s := newShown(t, func(o *Options) { o.Theme, o.NoColor = chosen, true }); s.theme.Name != "plain" {
			t.Errorf("without color it is drawn in %s", s.theme.Name)
		}
	}
}
