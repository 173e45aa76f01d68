package times_test

import (
	"testing"
	"testing/synctest"
	"time"

	"stacktaker/assembly/words"
	"stacktaker/ui/times"
)

// computer is a computer on which time passes, and of which the clock can be set.
type computer struct {
	wall time.Time
	ran  time.Duration
}

func (c *computer) source() times.Source {
	return times.Source{Now: func() time.Time { return c.wall }, Ran: func() time.Duration { return c.ran }}
}

func (c *computer) passes(d time.Duration) { c.wall, c.ran = c.wall.Add(d), c.ran+d }
func (c *computer) set(by time.Duration)   { c.wall = c.wall.Add(by) }

var evening = time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)

// A clock that is set back or forward is told and noted, and the meeting's time goes on by what passes.
func TestSet(t *testing.T) {
	for _, c := range []struct {
		name string
		set  time.Duration
		told string // "": nothing is
	}{
		{"back an hour", -time.Hour, "the computer's clock was set back 1h; this meeting's times go on from 18:30"},
		{"forward an hour", time.Hour, "the computer's clock was set forward 1h; this meeting's times go on from 18:30"},
		{"back three seconds", -3 * time.Second, "the computer's clock was set back 3s; this meeting's times go on from 18:30"},
		{"back to another day", -50 * 24 * time.Hour, "the computer's clock was set back 50 days; this meeting's times go on from 2026-05-14 18:30"},
		{"by what a network corrects", -2 * time.Second, ""},
		{"not at all", 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			pc := &computer{wall: evening}
			clock := times.New(pc.source(), evening.Add(-time.Minute))
			pc.passes(30 * time.Minute)
			clock.Now()
			pc.set(c.set)
			if now := clock.Now(); !now.Equal(evening.Add(30 * time.Minute)) {
				t.Errorf("set by %v, it is %v", c.set, now)
			}
			is(t, clock, c.told)
			want := -c.set
			if c.told == "" {
				want = 0
			}
			if got := clock.Unnoted(); got != want {
				t.Errorf("to be noted is %v, not %v", got, want)
			}
			clock.Noted(want)
			pc.passes(time.Minute)
			if now := clock.Now(); !now.Equal(evening.Add(31 * time.Minute)) {
				t.Errorf("a minute later it is %v", now)
			}
			is(t, clock, c.told) // and not once more
			if got := clock.Unnoted(); got != 0 {
				t.Errorf("%v is to be noted twice", got)
			}
		})
	}
}

func is(t *testing.T, clock *times.Clock, told string) {
	t.Helper()
	j, got := clock.Jump(), ""
	if !j.At.IsZero() {
		got = words.English().Say(j.Told())
	}
	if got != told {
		t.Errorf("told is %q, not %q", got, told)
	}
}

// A step that is small each time is told once it is not any more.
func TestSetBySmallSteps(t *testing.T) {
	pc := &computer{wall: evening}
	clock := times.New(pc.source(), time.Time{})
	for range 3 {
		is(t, clock, "")
		pc.set(-time.Second)
		clock.Now()
	}
	is(t, clock, "the computer's clock was set back 3s; this meeting's times go on from 18:00")
}

// The lid was shut: what really passes goes on, and no clock was set.
func TestAsleep(t *testing.T) {
	pc := &computer{wall: evening}
	clock := times.New(pc.source(), evening)
	pc.passes(20 * time.Minute)
	if now := clock.Now(); !now.Equal(evening.Add(20 * time.Minute)) {
		t.Errorf("after twenty minutes asleep it is %v", now)
	}
	is(t, clock, "")
}

// A last entry of 2032 does not hold up those that follow.
func TestLastEntryAhead(t *testing.T) {
	pc := &computer{wall: evening}
	last := time.Date(2032, 1, 1, 12, 0, 0, 0, time.UTC)
	clock := times.New(pc.source(), last)
	is(t, clock, "the last entry is 2058 days ahead of the computer's clock; this meeting's times go on from 2032-01-01 12:00")
	for n := range 3 {
		if now := clock.Now(); !now.Equal(last.Add(time.Duration(n) * time.Minute)) {
			t.Errorf("after %d minutes it is %v", n, now)
		}
		pc.passes(time.Minute)
	}
	if behind := clock.Unnoted(); behind != last.Sub(evening) {
		t.Errorf("to be noted is %v", behind)
	}
}

// Where nothing tells what has passed, the times themselves do; a clock of which they do not runs on, and never backwards.
func TestSourceOfTimesAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		clock := times.New(times.Source{Now: time.Now}, time.Time{})
		began := clock.Now()
		time.Sleep(90 * time.Second)
		if passed := clock.Now().Sub(began); passed != 90*time.Second {
			t.Errorf("%v passed", passed)
		}
		is(t, clock, "")
	})
	wall := evening
	clock := times.New(times.Source{Now: func() time.Time { wall = wall.Add(-7 * time.Minute); return wall }}, evening)
	for range 5 {
		if now := clock.Now(); !now.Equal(evening) {
			t.Errorf("it is %v", now)
		}
	}
}

// This computer's own: what has passed agrees with what its clock shows.
func TestSystem(t *testing.T) {
	s := times.System()
	clock := times.New(s, time.Time{})
	before, ran := clock.Now(), s.Ran()
	time.Sleep(50 * time.Millisecond)
	if passed, ran := clock.Now().Sub(before), s.Ran()-ran; passed < 20*time.Millisecond || ran < 20*time.Millisecond {
		t.Errorf("of 50 ms it tells %v, of a clock that ran %v", passed, ran)
	}
}
