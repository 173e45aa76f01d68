package assembly

import (
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// ScriptClock is the clock of a script. It starts at the first "@", or in a new file at "convene … on DATE", and
// stands still from one "@" to the next; until it starts, lines run on the real clock, or in the record of a meeting of
// another day where that stands ([ScriptClock.unset]). "@2026-05-28" sets the day, "@now" goes over to the real clock.
type ScriptClock struct {
	Live bool // the lines are typed while they happen: a meeting that is convened for today runs on the real clock

	at    time.Time
	dated bool // a line said the day
	real  bool // a line said that it runs on the real clock
}

// Set tells whether a line said what the time is.
func (c *ScriptClock) Set() bool { return c.real || !c.at.IsZero() }

// Read takes the clock off a line of a script and gives the rest, which is "" where the line only sets the clock, and
// the time at which it is said. now is the real time.
func (c *ScriptClock) Read(m *Meeting, line string, now time.Time) (rest string, at time.Time, err error) {
	line = strings.TrimSpace(line)
	if strings.HasPrefix(line, "@") {
		said, after := line, ""
		if i := strings.IndexAny(line, " \t"); i > 0 {
			said, after = line[:i], line[i:]
		}
		if err := c.set(m.State(), said, now); err != nil {
			return "", time.Time{}, err
		}
		line = strings.TrimSpace(after)
	}
	if strings.HasPrefix(line, "#") {
		line = ""
	}
	if m.Len() == 0 {
		c.atConvening(m, line, now)
	}
	switch {
	case c.real:
		return line, now, nil
	case c.at.IsZero():
		return line, unset(m.State(), line, now), nil
	}
	return line, c.at, nil
}

// overnight is how long a meeting may have been silent and still be the one that is held now, when midnight has passed.
const overnight = 6 * time.Hour

// OfAnotherDay tells whether a meeting is not held now: the day for which it is convened is past and so is that of its last entry, and
// it did not just go on past midnight.
func (s *State) OfAnotherDay(now time.Time) bool {
	today := midnight(now)
	return !s.Last.IsZero() && s.Last.Before(today) && s.calledFor(now.Location()).Before(today) &&
		(s.Info.Phase == Convened || now.Sub(s.Last) >= overnight)
}

// unset is the time of a line before any told it: now, in a meeting that is held now. The record of one of another day goes on from
// where it stands, since no entry can go back to that day from today. What is written after the close is written now; undo and
// redo are not, since the meeting may be open again behind them.
func unset(s *State, line string, now time.Time) time.Time {
	verb := language.Verb(line)
	switch phase := s.Info.Phase; {
	case !s.OfAnotherDay(now), phase == Closed && verb != "undo" && verb != "redo":
		return now
	case phase == Convened:
		return later(s.Last, s.calledFor(now.Location()))
	}
	return s.Last
}

// calledFor is midnight of the day for which the meeting is convened, the zero time where it is not.
func (s *State) calledFor(zone *time.Location) time.Time {
	day, _ := time.ParseInLocation(time.DateOnly, s.Info.Date, zone)
	return day
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func (c *ScriptClock) set(s *State, said string, now time.Time) error {
	if said == "@now" {
		c.at, c.real = time.Time{}, true
		return nil
	}
	at, err := c.moved(s, said, now)
	if err != nil {
		return err
	}
	c.at, c.real = later(at, s.Last), false
	return nil
}

// moved is the time that "@…" sets.
func (c *ScriptClock) moved(s *State, said string, now time.Time) (time.Time, error) {
	last := s.Last
	from := later(last, c.at) // it may have passed midnight since the last entry
	if from.IsZero() {
		from = now
	}
	if after, ok := strings.CutPrefix(said, "@+"); ok {
		d, err := language.ParseDuration(after)
		if err != nil {
			return time.Time{}, refuse("clock.form", words.Quote(said))
		}
		return from.Add(d), nil
	}
	if day, err := time.ParseInLocation(time.DateOnly, said[1:], now.Location()); err == nil { // midnight of that day; the next line tells the hour
		if day.Before(midnight(last)) || day.Before(midnight(c.at)) {
			return time.Time{}, tooEarly(said, last)
		}
		c.dated = true
		return day, nil
	}
	hour, err := scriptHour(said)
	if err != nil {
		return time.Time{}, err
	}
	day := c.dayOf(s, from)
	at := time.Date(day.Year(), day.Month(), day.Day(), hour.Hour(), hour.Minute(), hour.Second(), 0, day.Location())
	if at.Before(last.Truncate(time.Second)) || at.Before(c.at) {
		return time.Time{}, tooEarly(said, from)
	}
	return at, nil
}

// dayOf is midnight of the day on which an hour is, where the clock stands at from. Before the opening it is the day for which the
// meeting is convened, unless a line said another or the record is past it; after it the day of the last entry.
func (c *ScriptClock) dayOf(s *State, from time.Time) time.Time {
	day := midnight(from)
	if s.Info.Phase == Convened && !c.dated {
		return later(day, s.calledFor(from.Location()))
	}
	return day
}

// scriptHour reads "@18:05" and "@18:05:30".
func scriptHour(said string) (time.Time, error) {
	for _, form := range []string{"15:04", "15:04:05"} {
		t, err := time.Parse(form, said[1:])
		if err == nil && !strings.ContainsAny(said, ".,") { // a fraction of a second, which the layouts would let pass
			return t, nil
		}
	}
	return time.Time{}, refuse("clock.form", words.Quote(said))
}

// tooEarly refuses a time before the last entry, and says of which day that is.
func tooEarly(said string, last time.Time) error {
	return refuse("clock.earlier", said, last.Format("2006-01-02 15:04"))
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// atConvening starts the clock at midnight of the day for which a new meeting is convened, or sets one that was started
// before to that day, unless a line said on which day it is convened.
func (c *ScriptClock) atConvening(m *Meeting, line string, now time.Time) {
	tokens, refused := language.Lex(line)
	if refused != nil || len(tokens) == 0 || !tokens[0].Is("convene") {
		return
	}
	if a, refused := m.language.byName["convene"].match(m.state, tokens[1:]); refused == nil && a.Has("date") {
		day, err := time.ParseInLocation(time.DateOnly, a.Text("date"), now.Location())
		if err != nil || c.dated || c.Live && c.at.IsZero() && day.Equal(midnight(now)) {
			return
		}
		c.at = day.Add(c.at.Sub(midnight(c.at)))
	}
}
