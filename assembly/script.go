package assembly

import (
	"strings"
	"time"

	"stacktaker/assembly/words"
)

// ScriptClock is the clock of a script. It starts at the first "@", or in a new file at "convene … on DATE", and
// stands still from one "@" to the next; until it starts, lines run on the real clock. "@2026-05-28" sets the day.
type ScriptClock struct {
	Live bool // the lines are typed while they happen: a meeting that is convened for today runs on the real clock

	at time.Time
}

// Read takes the clock off a line of a script and gives the rest, which is "" where the line only sets the clock, and
// the time at which it is said. now is the real time.
func (c *ScriptClock) Read(m *Meeting, line string, now time.Time) (rest string, at time.Time, err error) {
	line = strings.TrimSpace(line)
	if strings.HasPrefix(line, "@") {
		said, after := line, ""
		if i := strings.IndexAny(line, " \t"); i > 0 {
			said, after = line[:i], line[i:]
		}
		if err := c.set(m.State().Last, said, now); err != nil {
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
	if c.at.IsZero() {
		return line, now, nil
	}
	return line, c.at, nil
}

func (c *ScriptClock) set(last time.Time, said string, now time.Time) error {
	if after, ok := strings.CutPrefix(said, "@+"); ok {
		d, err := parseDuration(after)
		if err != nil {
			return refuse("clock.form", words.Quote(said))
		}
		switch {
		case !c.at.IsZero():
			c.at = c.at.Add(d)
		case !last.IsZero():
			c.at = last.Add(d)
		default:
			c.at = now.Add(d)
		}
		return nil
	}
	if day, err := time.ParseInLocation(time.DateOnly, said[1:], now.Location()); err == nil { // midnight of that day; the next line tells the hour
		if day.Before(midnight(last)) || day.Before(midnight(c.at)) {
			return refuse("clock.earlier", said, last)
		}
		c.at = day
		if day.Before(last) {
			c.at = last
		}
		return nil
	}
	if strings.ContainsAny(said, ".,") { // a fraction of a second, which the layouts would let pass
		return refuse("clock.form", words.Quote(said))
	}
	t, err := time.Parse("15:04", said[1:])
	if err != nil {
		if t, err = time.Parse("15:04:05", said[1:]); err != nil {
			return refuse("clock.form", words.Quote(said))
		}
	}
	day := last
	if c.at.After(day) {
		day = c.at // it may have passed midnight since the last entry
	}
	if day.IsZero() {
		day = now
	}
	at := time.Date(day.Year(), day.Month(), day.Day(), t.Hour(), t.Minute(), t.Second(), 0, day.Location())
	if at.Before(last.Truncate(time.Second)) || at.Before(c.at) {
		return refuse("clock.earlier", said, day)
	}
	if at.Before(last) {
		at = last
	}
	c.at = at
	return nil
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// atConvening starts the clock at midnight of the day for which a new meeting is convened, or sets one that was started
// before to that day.
func (c *ScriptClock) atConvening(m *Meeting, line string, now time.Time) {
	tokens, refused := lex(line)
	if refused != nil || len(tokens) == 0 || !tokens[0].is("convene") {
		return
	}
	if a, refused := m.language.byName["convene"].match(tokens[1:]); refused == nil && a.has("date") {
		day, err := time.ParseInLocation(time.DateOnly, a.text("date"), now.Location())
		if err != nil || c.Live && c.at.IsZero() && day.Equal(midnight(now)) {
			return
		}
		c.at = day.Add(c.at.Sub(midnight(c.at)))
	}
}
