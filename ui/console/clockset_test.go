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
