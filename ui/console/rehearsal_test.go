package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
)

// theater is a desk on which a rehearsal plays, on a clock that is set by hand.
type theater struct {
	*desk
	wakes []wake
}

// wake is a message that the console waits for.
type wake struct {
	at  time.Time
	msg func(time.Time) tea.Msg
}

func newTheater(t *testing.T, w, h int, r Rehearsal, lines ...string) *theater {
	t.Helper()
	s := &theater{desk: newDeskWith(t, w, h, func(o *Options) {
		o.Rehearsal = &r
		o.Room = func(_ *assembly.Meeting, _ time.Time, _, h int) []string { return make([]string, h) }
	}, lines...)}
	s.c.after = func(d time.Duration, msg func(time.Time) tea.Msg) tea.Cmd {
		s.wakes = append(s.wakes, wake{s.now.Add(d), msg})
		return nil
	}
	s.c.stage.waits = false // what it waited for before somebody kept the time
	s.update(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

// wait lets time go by bit by bit, and what is due happen.
func (s *theater) wait(by time.Duration) *theater {
	for until := s.now.Add(by); s.now.Before(until); {
		s.pass(250 * time.Millisecond)
		for i := 0; i < len(s.wakes); i++ {
			if w := s.wakes[i]; !w.at.After(s.now) {
				s.wakes = append(s.wakes[:i], s.wakes[i+1:]...)
				s.update(w.msg(s.now))
				i = -1
			}
		}
	}
	return s
}

// What a desk does and shows, for a chain.
func (s *theater) keys(keys ...string) *theater   { s.t.Helper(); s.desk.keys(keys...); return s }
func (s *theater) shows(texts ...string) *theater { s.t.Helper(); s.desk.shows(texts...); return s }
func (s *theater) hides(texts ...string) *theater { s.t.Helper(); s.desk.hides(texts...); return s }
func (s *theater) is(want, got string) *theater   { s.t.Helper(); s.desk.is(want, got); return s }

// shortPlay is a rehearsal in which three people speak.
func shortPlay() Rehearsal {
	return Rehearsal{Cues: []Cue{
		{After: 2 * time.Second, Line: "hand Ana", Told: "Two hands go up."},
		{After: time.Second, Line: "hand Ben for"},
		{After: 3 * time.Second, Line: "call", Told: "Ana speaks."},
		{After: 10 * time.Second, Line: "call"},
		{After: 4 * time.Second, Line: `move "That we meet." by Ben`},
		{After: 2 * time.Second, Line: "second Ana"},
		{After: 2 * time.Second, Line: "done"},
		{After: 2 * time.Second, Line: "put"},
		{After: 4 * time.Second, Line: "count 2 0"},
		{After: 4 * time.Second, Line: "declare"},
		{After: 4 * time.Second, Line: "no-action"},
	}}
}

// A rehearsal plays line by line at its pace, and says all the time what it is.
func TestRehearsalPlays(t *testing.T) {
	s := newTheater(t, 60, 16, shortPlay(), twoLines()...)
	s.shows("REHEARSAL", "any key pauses").is("", s.stack())
	s.wait(2*time.Second).shows("Two hands go up.").is("Ana speak", s.stack())
	s.wait(time.Second).is("Ana speak, Ben for", s.stack())
	s.wait(2*time.Second).is("", s.speaker())
	s.wait(time.Second).shows("Ana speaks.").is("Ana", s.speaker())
	s.wait(10*time.Second).is("Ben", s.speaker())
	s.wait(10 * time.Second)
	if _, counts := s.c.top().(*panel); !counts {
		t.Fatalf("the count is not on the screen:\n%s", s.screen())
	}
	s.shows("REHEARSAL", "any key pauses").wait(8*time.Second).shows("CARRIED", "REHEARSAL")
	s.wait(4*time.Second).hides("any key pauses").shows("REHEARSAL", "THE FLOOR IS FREE", "this is the end of the rehearsal")
	s.said("convene open arrive hand hand call call move second done put count declare no-action")
	s.keys("a", "an", "enter").is("Ana speak", s.stack())
}

// Any key pauses it, and does nothing else. What waited waits on, and no clock of the meeting runs.
func TestRehearsalPauses(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	s.wait(12 * time.Second) // Ana speaks since 6 s
	for _, key := range []string{"a", "space", "u", "q", "esc", "tab", "enter", ":"} {
		before := len(s.keeper.lines)
		s.keys(key).shows("rehearsal, paused").hides("any key pauses")
		s.wait(time.Minute).is("Ana", s.speaker()).shows("0:06 of 2:00")
		if got := len(s.keeper.lines); got != before {
			t.Errorf("%s said %q", key, s.keeper.lines[before:])
		}
		s.keys("enter").hides("rehearsal, paused").shows("any key pauses")
	}
	s.wait(3*time.Second).is("Ana", s.speaker()).wait(time.Second).is("Ben", s.speaker())

	// Meanwhile the screens can be looked at, in front of a count too, which comes back.
	s.wait(12*time.Second).keys("x", "2").shows("AGENDA", "rehearsal, paused").keys("4").shows("That we meet.").keys("1", "space").wait(2 * time.Second)
	if _, counts := s.c.top().(*panel); !counts {
		t.Errorf("the count did not come back:\n%s", s.screen())
	}

	// To leave is asked, and nothing plays meanwhile.
	s.keys("x", "q").shows("Leave the rehearsal?", "Nothing of it is kept").wait(time.Minute).keys("esc").shows("rehearsal, paused")
	if s.keys("q", "enter"); !s.left {
		t.Error("it was not left")
	}
}

// Whoever takes over has a meeting like any other, and what was still to come does not come.
func TestRehearsalTakenOver(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	s.wait(8*time.Second).keys("x", "tab").hides("paused", "any key pauses").shows("REHEARSAL", "yours now")
	before := s.c.now
	s.wait(time.Minute)
	s.is(before.Add(time.Minute).String(), s.c.now.String()) // its clock runs on, as clocks do
	s.is("Ana", s.speaker()).keys("space").is("Ben", s.speaker())
	s.keys("d", "u").is("Ben", s.speaker()).wait(time.Minute)
	s.said("convene open arrive hand hand call call done undo")
}

// A key that is pressed while the disk is busy pauses too; what was on its way is kept, and comes once.
func TestRehearsalStalled(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	s.stalled = true
	s.wait(2 * time.Second)
	s.keys("x").shows("rehearsal, paused").wait(time.Minute)
	s.release()
	s.is("Ana speak", s.stack()).keys("enter").wait(time.Second).is("Ana speak, Ben for", s.stack())
}

// Faster, its clock is faster too, so that a speech lasts as long as it should.
func TestRehearsalSpeed(t *testing.T) {
	r := shortPlay()
	r.Speed = 2
	s := newTheater(t, 80, 24, r, twoLines()...)
	s.wait(3*time.Second).is("Ana", s.speaker())
	s.wait(4 * time.Second).shows("0:08 of 2:00")
	s.wait(time.Second).is("Ben", s.speaker()).keys("x", "tab").wait(10 * time.Second).shows("0:10 of 2:00")
}

// A line that is refused, and a disk that fails, stop the play, and are told.
func TestRehearsalStops(t *testing.T) {
	r := Rehearsal{Cues: []Cue{{After: time.Second, Line: "second Ana"}, {After: time.Second, Line: "hand Ana"}}}
	s := newTheater(t, 80, 24, r, twoLines()...)
	s.wait(time.Minute).shows("rehearsal, paused", "no motion").is("", s.stack())
	s.keeper.fail = errors.New("no space left")
	s.keys("enter").wait(time.Second).shows("rehearsal, paused", "no space left").is("", s.stack())
}

// Ctrl+L blanks a rehearsal as it does a real evening: nothing stops. In a window that is too small a key pauses it all the same.
func TestRehearsalUnseen(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	s.keys("ctrl+l").hides("REHEARSAL").wait(6 * time.Second)
	s.keys("ctrl+l").shows("REHEARSAL", "any key pauses").is("Ana", s.speaker())
	s.update(tea.WindowSizeMsg{Width: 30, Height: 8})
	s.keys("x").wait(time.Minute).is("Ana", s.speaker()).keys("q", "enter")
	if !s.left {
		t.Error("a small window cannot be left")
	}
}

// What is pasted while it plays reaches nobody.
func TestRehearsalPaste(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	s.wait(28 * time.Second)
	if _, counts := s.c.top().(*panel); !counts {
		t.Fatalf("the count is not on the screen:\n%s", s.screen())
	}
	s.update(tea.PasteMsg{Content: "2"})
	s.hides("not yet entered")
}

// In every view, at every moment, the word stands on the screen.
func TestRehearsalMarked(t *testing.T) {
	for _, window := range []size{{40, 12}, {60, 16}, {80, 24}} {
		s := newTheater(t, window.w, window.h, shortPlay(), twoLines()...)
		for range 45 {
			s.shows("REHEARSAL").wait(time.Second)
		}
		for _, keys := range []string{"1", "2", "3", "4", "p", "1", "a", "esc", "tab", "esc", "q", "esc", "?", "esc", ":"} {
			s.keys(keys).shows("REHEARSAL")
		}
		s.keys("esc", "p").shows("REHEARSAL")
	}
}

// Keys of a rehearsal that is paused stand once in their table, and have their words.
func TestIntermissionKeys(t *testing.T) {
	s := newTheater(t, 80, 24, shortPlay(), twoLines()...)
	known := map[string]bool{}
	for _, b := range (intermission{}).keys(s.c) {
		if known[b.key] || b.do == nil || b.says != "" && !speaking("").own.HasOwn(b.says) {
			t.Errorf("%q is bound twice, to nothing, or has no words", b.key)
		}
		known[b.key] = true
	}
	if !known["esc"] || !known["ctrl+c"] {
		t.Error("it cannot be left")
	}
}

func TestRehearsalScreens(t *testing.T) {
	for _, window := range []size{{60, 16}, {80, 24}, {120, 40}} {
		for name, at := range map[string]struct {
			after time.Duration
			keys  string
		}{"rehearsal": {12 * time.Second, ""}, "rehearsal-paused": {12 * time.Second, "x"}, "rehearsal-count": {28 * time.Second, "x"}} {
			s := newTheater(t, window.w, window.h, shortPlay(), twoLines()...)
			s.wait(at.after).keys(at.keys).whole()
			golden(t, fmt.Sprintf("%s.%dx%d.txt", name, window.w, window.h), s.screen())
			if strings.Contains(s.screen(), "[") && name != "rehearsal-count" {
				t.Errorf("%s lacks words:\n%s", name, s.screen())
			}
		}
	}
}
