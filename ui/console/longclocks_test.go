package console

import (
	"testing"
	"time"

	"stacktaker/assembly"
)

// passes lets a long time go by with the program running, as its clock ticks: no frame of it is torn.
func (d *desk) passes(long, each time.Duration) *desk {
	d.t.Helper()
	for ; long > 0; long -= each {
		d.pass(each)
		d.whole()
	}
	return d
}

// A speech that nobody ends counts up for hours. It was never interrupted, so nothing is offered to be left out.
func TestSpeechOfHours(t *testing.T) {
	for _, window := range []size{{40, 12}, {60, 16}, {80, 24}, {120, 40}} {
		d := newDesk(t, window.w, window.h, append(debateLines(), "call", "ruling dismissed", "done", "reopen-list", "call")...)
		d.passes(59*time.Minute, 20*time.Second).passes(59*time.Second, time.Second).shows("59:59 of 3:00")
		d.passes(time.Second, time.Second).shows("1:00:00 of 3:00").passes(time.Hour+2*time.Minute, 30*time.Second).shows("2:02:00 of 3:00")
		if window.w > 40 {
			d.shows("▲", "2:14:30 of 20:00")
		}
		d.hides("stood still").passes(8*time.Hour, time.Minute).shows("10:02:00 of 3:00")
		if spoken := d.state().Spoken(d.state().Floor.Speaker, d.c.now); spoken != 10*time.Hour+2*time.Minute {
			t.Errorf("the speech took %v", spoken)
		}
		d.keys("d").is("", d.speaker())
	}
}

// A recess of a day counts down to its end and up from it, and the clocks of the item stand still all the while, also where
// the program was left in the evening and started again in the morning.
func TestRecessOfADay(t *testing.T) {
	day := func() []string { return append(debateLines(), "call", "ruling dismissed", "done", "recess 24h") }
	spent := func(d *desk) time.Duration { return d.state().SpentOn(d.state().Agenda.Current, d.c.now) }
	d := newDesk(t, 80, 24, day()...)
	before := spent(d)
	d.shows("RECESS since 19:41", "24:00:00 left").passes(time.Hour, time.Minute).shows("23:00:00 left")
	d.pass(22*time.Hour + 59*time.Minute + 59*time.Second) // the lid was shut over night
	d.shows("0:01 left").hides("stood still")
	d.pass(time.Second)
	d.pass(2 * time.Hour)
	d.shows("over by 2:00:00").keys("tab", "down", "enter").hides("RECESS").shows("3/6 Overtime").hides("stood still")
	if got := spent(d); got != before {
		t.Errorf("the item's clock went from %v to %v over the recess", before, got)
	}

	d = newDeskWith(t, 80, 24, func(o *Options) {
		now := o.Now
		o.Now = func() time.Time { return now().Add(20 * time.Hour) }
	}, day()...)
	d.shows("never closed").keys("enter").shows("RECESS since 19:41", "4:00:00 left").hides("stood still")
	d.keys("tab", "down", "enter").hides("RECESS")
	if got := spent(d); got != before {
		t.Errorf("the item's clock went from %v to %v over the recess without the program", before, got)
	}
}

// A night without the program, which nobody meant: where it slept with the computer, the time is offered to be left out;
// where it was started anew, it asks first what this meeting is to be.
func TestGapOfANight(t *testing.T) {
	const night = 13 * time.Hour
	d := newDesk(t, 80, 24, debateLines()...)
	sp := d.state().Floor.Speaker
	before := d.state().Spoken(sp, d.now)
	d.pass(night)
	d.shows("13:00:54 of 2:00", "the meeting stood still 19:41-08:41; leave it out?")
	d.pass(10 * time.Second)
	d.keys("tab", "down", "enter").hides("stood still").shows("1:04 of 2:00")
	if got := d.state().Spoken(sp, d.c.now); got != before+10*time.Second {
		t.Errorf("without the night the speech took %v, before it %v", got, before)
	}

	anew := newDeskWith(t, 80, 24, func(o *Options) {
		now := o.Now
		o.Now = func() time.Time { return now().Add(night) }
	}, debateLines()...)
	anew.shows("never closed", "2026-05-14 19:41", "go on", "close it as of then").keys("right", "enter")
	if i := anew.state().Info; i.Phase != assembly.Closed || clockTime(i.Closed) != "19:41" {
		t.Errorf("it is %s since %v", i.Phase, i.Closed)
	}
}
