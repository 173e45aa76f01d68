package console

import (
	"errors"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// While the disk does not answer, keys wait; what hits whoever is there now never hits somebody who was not on the screen.
func TestStalledDisk(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana", "hand Ben")...)
	d.stalled = true
	d.keys("space", "space", "d", "u")
	if got := len(d.keeper.lines); got != 0 {
		t.Fatalf("%d lines were judged before the disk answered", got)
	}
	d.is("", d.speaker()) // the screen shows what is durable
	d.update(late(d.c.line.sent))
	d.shows("saving…")
	d.keys("a", "cle") // typing goes on
	d.shows("cle")
	d.release()
	d.hides("saving…")
	d.is("Ana", d.speaker())
	d.said("convene open arrive hand hand call")
	d.shows("the screen had moved on; press again", "cle")
	d.keys("enter").is("Ben speak, Cle speak", d.stack())
	d.keys("esc", "space").is("Ben", d.speaker())
}

// Two lines of one key follow each other: the second is not dropped for the first.
func TestLinesOfOneKey(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana", "call")...)
	d.stalled = true
	d.keys("o", "be", "enter")
	d.release()
	d.is("Ben", d.speaker()).said("convene open arrive hand call hand call")

	// Where the first is refused, the second is dropped.
	d = newDesk(t, 80, 24, twoLines("hand Ben order", "hand Ana", "call")...)
	d.is("Ben", d.speaker())
	d.keys("right", "enter", "a", "an", "tab", "tab", "tab", "tab", "tab", "tab", "enter")
	d.is("Ana order, Ana speak", d.stack())
	d.keys("o", "an", "enter").shows("Ana is waiting already, at place 1")
	d.is("", d.speaker())
}

// A late answer that came in time says nothing.
func TestSavingEnds(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana")...)
	d.keys("space")
	d.update(late(d.c.line.sent))
	d.hides("saving…")
}

// A line that is refused changes nothing. A name is not kept; words come back, to be mended.
func TestRefusedIsMended(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`move "That we meet." by Ana`)...)
	d.keys("s", "an", "enter").shows("Ana moved this motion; somebody else must second it").hides("SECOND")
	d.said("convene open arrive move")
	d.keys("s", "be", "enter").hides("somebody else")
	d.is("seconded", string(d.state().Motions.Get("1").State))

	d.keys(":", "frobnicate", "enter").shows("not a verb", ": frobnicate")
	d.keys("ctrl+u", "rule speech 90s", "enter").shows("✓ rule speech 90s")

	// What is typed by then stays on top; what was refused waits under it.
	d = newDesk(t, 80, 24, twoLines(`move "That we meet." by Ana`)...)
	d.stalled = true
	d.keys(":", "second Ana", "enter", "a", "be")
	d.release()
	d.shows("HAND who: be", "somebody else must second it")
	d.keys("enter").shows(": second Ana")
}

// After a failed commit nothing more is said, and the screen tells what to do.
func TestFailedCommit(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana", "hand Ben")...)
	d.keeper.fail = errors.New("no space left on device")
	d.stalled = true
	d.keys("space", "n", "a note", "enter", "n", "another", "enter")
	d.release()
	if got := len(d.keeper.lines); got != 1 {
		t.Errorf("%d lines were given to a disk that failed at the first", got)
	}
	d.shows("NOT SAVED", "no space left on device").is("", d.speaker())
	if !d.c.line.idle() {
		t.Error("the queue is not empty")
	}
	d.keeper.fail = nil
	d.keys("space").is("Ana", d.speaker()).hides("NOT SAVED")
}

// A record that went another way is not shown as this one.
func TestRecordApart(t *testing.T) {
	for _, lines := range [][]string{
		{`convene "Another"`}, // the answer is an entry that is here already, and another one
		{`convene "Two"`, "arrive Cleo", "arrive Dov", "open"}, // what comes before it cannot follow here
	} {
		another := newDesk(t, 80, 24, lines...)
		d := newDesk(t, 80, 24, twoLines()...)
		d.keeper.meeting = another.keeper.meeting
		d.keys("n", "a note", "enter").shows("no longer agree")
	}
}

// Leaving waits for the lines that were given.
func TestLeavingWaits(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana")...)
	d.stalled = true
	d.keys("space", "q", "enter")
	if d.left {
		t.Fatal("it left while a line was on its way")
	}
	d.release()
	if !d.left {
		t.Error("it did not leave after the line was kept")
	}
	d.said("convene open arrive hand call")

	d = newDesk(t, 80, 24, twoLines()...)
	d.keys("q").shows("leave", "Nothing is lost")
	d.keys("esc", "q", "right", "enter")
	if d.left {
		t.Error("it left though told to stay")
	}
	d.keys("q", "enter")
	if !d.left {
		t.Error("it did not leave")
	}
	d.c.client.Leave()
	if msg := d.c.give(hub.Command{Line: `note "late"`, Stamp: assembly.Stamp{At: d.now}})(); msg != nil {
		t.Errorf("a closed writer writes: %v", msg)
	}
}

// The title's Enter gives two lines; a title that nobody gave is made.
func TestTitle(t *testing.T) {
	d := newDesk(t, 60, 16)
	d.keys("enter").said("convene open").is("Assembly of 2026-05-14", d.state().Info.Title)
	d.keys("u", "u").shows("u goes no further back than the first line").said("convene open undo")
	d.keys("tab", "undo").hides("▸ undo").keys("esc").shows("not open yet")
	d.keys(":", "undo", "enter").shows("Title of the meeting").said("convene open undo undo")
	d.keys("esc")
	if !d.left || d.c.leaves().Phase != "" {
		t.Error("Esc does not leave where there is no meeting")
	}
}

// Between two looks at the clock for more than a minute, or before the start, the program was not there.
func TestGap(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.hides("stood still")
	late := newDeskWith(t, 80, 24, func(o *Options) {
		now := o.Now
		o.Now = func() time.Time { return now().Add(20 * time.Minute) }
	}, debateLines()...)
	late.shows("the meeting stood still 19:41-20:01; leave it out?")
	late.pass(30 * time.Second) // while the program is there again the clock runs
	sp := late.state().Floor.Speaker
	late.keys("tab", "down", "enter")
	if got := late.state().Spoken(sp, late.c.now).Round(time.Second); got != 84*time.Second {
		t.Errorf("the speaker's clock stands at %v: 54 s before the gap, and 30 s after it", got)
	}
	late.hides("stood still")

	d = newDesk(t, 80, 24, twoLines("hand Ana", "call")...)
	d.pass(30 * time.Second)
	d.pass(10 * time.Minute) // the lid was shut
	d.shows("the meeting stood still 18:00-18:10")
	d.pass(time.Minute)
	d.keys("n", "noted", "enter").hides("stood still") // what leave-out could name has moved on
}

// A meeting that rested for long is not reopened silently.
func TestOldMeeting(t *testing.T) {
	old := func() *desk {
		return newDeskWith(t, 80, 24, func(o *Options) {
			now := o.Now
			o.Now = func() time.Time { return now().Add(40 * time.Hour) }
		}, debateLines()...)
	}
	d := old()
	d.shows("never closed", "2026-05-14 19:41", "go on", "close it as of then", "start a new one").keys("enter").hides("never closed")
	d.shows("HAS THE FLOOR", "the meeting stood still 19:41-11:41; leave it out?")

	// One that is prepared days before is none of those.
	newDesk(t, 80, 24, `convene "Next week" on 2026-05-07`).hides("never closed").shows("not open yet")

	d = old()
	d.keys("right", "enter")
	if i := d.state().Info; i.Phase != assembly.Closed || clockTime(i.Closed) != "19:41" {
		t.Errorf("it is %s since %v", i.Phase, i.Closed)
	}
	d = old()
	d.keys("right", "right", "enter")
	if left := d.c.leaves(); !d.left || !left.Another {
		t.Errorf("left is %+v", left)
	}
}

// Blank shows nothing of the meeting, in every mode, and the same key brings it back.
func TestBlank(t *testing.T) {
	var seen []Shown
	d := newDeskWith(t, 80, 24, func(o *Options) { o.Watch = func(s Shown) { seen = append(seen, s) } }, debateLines()...)
	d.keys("ctrl+l").hides("Depot", "Rosa", "overtime")
	d.keys("space", "a", "q", "ctrl+c") // nothing happens blindly
	if len(d.keeper.lines) != 0 || d.left {
		t.Errorf("keys did something while the screen was blank: %q", d.keeper.lines)
	}
	d.keys("ctrl+l").shows("Depot", "ROSA DUARTE")
	d.keys("a", "sam", "ctrl+l").hides("Sam", "Depot").keys("m", "ctrl+l").shows("who: sam", "▸ Sam Ortiz")
	if len(seen) != 4 || !seen[0].Blank || seen[1].Blank {
		t.Errorf("the room was told %+v", seen)
	}
}

// Text from people reaches the record as it was typed, and the screen cleaned.
func TestTypedAndCleaned(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`note "x"`)...)
	d.keys("n", "say \"no\" \\ 👩‍🏭 żółć", "enter")
	if line := d.keeper.lines[0]; line != `note "say \"no\" \\ 👩‍🏭 żółć"` {
		t.Errorf("the line is %s", line)
	}
	d = newDesk(t, 80, 24, twoLines("hand \"E\x1b[31mva \u202elund\"")...)
	d.shows("E[31mva lund")
	if strings.Contains(d.c.frame().text(), "\x1b[31mva") {
		t.Error("an escape sequence of a name reaches the terminal")
	}
}
