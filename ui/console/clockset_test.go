package console_test

import (
	"testing"
	"time"
)

// speaks is a meeting at 18:30 in which somebody has spoken for half a minute.
func speaks(t *testing.T, w, h int) *driver {
	d := drive(t, w, h, `convene "Clock" on 2026-05-14`, `headcount 9`, `@18:29:30 open`, `hand Ana`, `hand Ben`, `call`)
	return d.Pass(30*time.Second).Sees("18:30", "0:30 of 2:00")
}

// A computer's clock that is set back or forward stops no speaker's clock and hurries none: one sentence says so, and the corner
// goes on with the meeting's time.
func TestClockIsSet(t *testing.T) {
	for _, window := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		for _, c := range []struct {
			by   time.Duration
			said string
		}{
			{-time.Hour, "the computer's clock was set back 1h; this meeting's times go on from 18:30"},
			{time.Hour, "the computer's clock was set forward 1h; this meeting's times go on from 18:30"},
			{-3 * time.Second, "the computer's clock was set back 3s; this meeting's times go on from 18:30"},
		} {
			d := speaks(t, window[0], window[1]).SetClock(c.by)
			d.Sees(c.said, "0:31 of 2:00").Misses("stood still")
			d.Pass(59*time.Second).Sees("1:30 of 2:00", "18:31", c.said)
			d.Press("d").Wrote("done")
			if at := d.meeting.State().Last.Format(time.TimeOnly); at != "18:31:00" {
				t.Errorf("set by %v, the entry is of %s", c.by, at)
			}
			d.Pass(6 * time.Minute).Misses("the computer's clock")
		}
	}
	speaks(t, 80, 24).SetClock(-2 * time.Second).Misses("the computer's clock").Sees("0:31 of 2:00")
}

// The gap that is offered is what really passed, and what is left out is that.
func TestGapWhileTheClockIsSet(t *testing.T) {
	d := speaks(t, 80, 24).SetClock(-time.Hour)
	d.Pass(20 * time.Minute).Sees("the meeting stood still 18:29-18:50; leave it out?")
	d.Press("tab", "out of the clocks", "enter").Wrote("leave-out").Misses("stood still").Sees("0:00 of 2:00", "18:50")
}

// A file of which the last entry lies ahead of the clock goes on from that entry, and says so.
func TestLastEntryIsAhead(t *testing.T) {
	d := speaks(t, 80, 24)
	d.set = -24 * 365 * 6 * time.Hour
	d.start()
	d.Sees("the last entry is 2190 days ahead of the computer's clock; this meeting's times go on from 2026-05-14 18:29")
	d.Pass(time.Minute).Sees("18:30", "1:00 of 2:00").Press("d").Pass(time.Minute).Press("space").Wrote("done", "call")
	last := d.meeting.Entries()[len(d.meeting.Entries())-2:]
	if passed := last[1].At.Sub(last[0].At); passed != time.Minute {
		t.Errorf("between two entries %v passed", passed)
	}
}

// In a recess it is said too.
func TestClockIsSetInRecess(t *testing.T) {
	speaks(t, 80, 24).Press(":", "done", "enter", ":", "recess 20m", "enter").Pass(time.Minute).Sees("19:00 left").
		SetClock(-time.Hour).Sees("set back 1h", "18:59 left")
}

// What is entered on the screens is entered now, also in a meeting that was on another day; it is said until something is.
func TestMeetingOfAnotherDay(t *testing.T) {
	const said = "this meeting is of 2026-05-14, and what is entered here is entered now; with its own hours: run FILE -"
	for _, window := range [][2]int{{60, 16}, {80, 24}} {
		for _, lines := range [][]string{{"headcount 9"}, {"headcount 9", "@18:00 open"}, {"headcount 9", "@18:00 open", "recess"}} {
			d := drive(t, window[0], window[1], append([]string{`convene "Clock" on 2026-05-14`}, lines...)...)
			d.Misses("entered now")
			d.now = d.now.AddDate(0, 0, 5)
			d.start()
			if len(lines) > 1 {
				d.Sees("This meeting was never closed.", "go on").Press("enter")
			}
			d.Sees(said).Press(":", "headcount 10", "enter").Wrote("headcount 10").Misses("entered now")
		}
	}
	d := drive(t, 80, 24, `convene "Clock" on 2026-05-14`, "@18:00 open", "@20:00 close")
	d.now = d.now.AddDate(0, 0, 5)
	d.start()
	d.Misses("entered now")
	d = drive(t, 80, 24, `convene "Clock" on 2026-05-14`, "@23:50 open")
	d.now = d.now.Add(time.Hour)
	d.start()
	d.Misses("entered now")
}
