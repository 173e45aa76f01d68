// Package times tells a meeting's time, which is what its record stamps.
//
// A meeting's time goes on from the last entry, or from what the computer's clock shows when the file is opened where that is
// later, by what really passes from then on. That the computer's clock is set meanwhile, by hand or by the network, changes
// nothing: a speech takes as long as it takes. It is only said ([Jump]).
//
// What really passes goes on while the computer sleeps ([System]). So a lid that was shut for twenty minutes is no clock that
// was set: twenty minutes have passed, and whoever finds a gap of that length may offer to leave it out.
package times

import (
	"sync"
	"time"

	"stacktaker/assembly/words"
)

// slack is how far the computer's clock may move by itself, until that counts as having been set.
const slack = 2 * time.Second

// Source is the computer's clock.
type Source struct {
	// Now is what it shows, in the zone in which times are told.
	Now func() time.Time
	// Ran is what has really passed since some moment, which is the same in one run of the program; nil: as the times of Now
	// tell by themselves.
	Ran func() time.Duration
}

// Jump is a difference that came between the computer's clock and a meeting's time.
type Jump struct {
	By     time.Duration // how much further behind the meeting's time the computer's clock is; below zero: ahead
	At     time.Time     // the meeting's time then; zero: there was none
	Opened bool          // it was there when the file was opened, of which the last entry lies ahead of the clock
}

// Clock is a meeting's time. It is safe for use by several goroutines.
type Clock struct {
	source Source

	mu      sync.Mutex
	at      time.Time     // the meeting's time when it was looked at last
	ran     time.Duration // what the source told then
	behind  time.Duration // by how much the computer's clock stands behind, as far as that was told
	last    Jump
	unnoted time.Duration
}

// New is the time of a meeting of which the last entry is of this time, the zero time where there is none.
func New(s Source, last time.Time) *Clock {
	if s.Ran == nil {
		began := s.Now()
		now := s.Now
		s.Ran = func() time.Duration { return now().Sub(began) }
	}
	c := &Clock{source: s}
	wall, ran := s.look()
	c.at, c.ran = wall, ran
	if last.After(wall) {
		c.at = last.Round(0).In(wall.Location())
		c.follow(wall, true)
	}
	return c
}

// look reads both clocks as of one moment. Where the process was halted between the two, it reads them again.
func (s Source) look() (wall time.Time, ran time.Duration) {
	for range 10 {
		before := s.Ran()
		wall = s.Now().Round(0)
		ran = s.Ran()
		if ran-before < slack/2 {
			break
		}
	}
	return wall, ran
}

// Now is the meeting's time. It never runs backwards.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	wall, ran := c.source.look()
	c.at = c.at.In(wall.Location()).Add(max(ran-c.ran, 0))
	c.ran = ran
	c.follow(wall, false)
	return c.at
}

// follow takes note of where the computer's clock stands.
func (c *Clock) follow(wall time.Time, opened bool) {
	behind := c.at.Sub(wall)
	by := behind - c.behind
	if by.Abs() <= slack {
		return
	}
	c.behind, c.last = behind, Jump{By: by, At: c.at, Opened: opened}
	c.unnoted += by
}

// Jump is what was seen last of the computer's clock being set, as of the last look at the time.
func (c *Clock) Jump() Jump {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.last
}

// Unnoted is by how much the computer's clock came to stand behind since an entry noted it; see [assembly.Stamp].
func (c *Clock) Unnoted() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.unnoted
}

// Noted says that an entry notes this.
func (c *Clock) Noted(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.unnoted -= by
}

// Told is the sentence that says so.
func (j Jump) Told() words.Phrase {
	key := "clock.set-back"
	switch {
	case j.Opened:
		key = "clock.ahead"
	case j.By < 0:
		key = "clock.set-forward"
	}
	return words.Say(key, span(j.By.Abs()), j.from())
}

// span is a time as far as it matters: to the second, the minute, or in days.
func span(d time.Duration) any {
	const day = 24 * time.Hour
	switch {
	case d < time.Minute:
		return d.Round(time.Second)
	case d < 2*day:
		return d.Round(time.Minute)
	}
	return words.Say("clock.days", int(d.Round(day)/day))
}

// from is the time from which the meeting goes on, with its day where the computer's clock has another.
func (j Jump) from() any {
	day := func(t time.Time) string { return t.Format(time.DateOnly) }
	if day(j.At) != day(j.At.Add(-j.By)) {
		return j.At.Format("2006-01-02 15:04")
	}
	return j.At
}
