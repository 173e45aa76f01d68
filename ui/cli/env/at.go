package env

import (
	"strconv"
	"time"

	"stacktaker/assembly"
)

// Moment is the point of a meeting that is asked for: an entry by its number, a time, or, zero, its end.
type Moment struct {
	entry uint64
	Clock string // as it was asked for
	hour  time.Time
	full  time.Time
}

// ParseMoment reads the values of --at and --entry.
func ParseMoment(at, entry string) (Moment, error) {
	switch {
	case at != "" && entry != "":
		return Moment{}, Misused("at.both")
	case entry != "":
		n, err := strconv.ParseUint(entry, 10, 64)
		if err != nil || n == 0 {
			return Moment{}, Misused("at.no-entry", Quote(entry))
		}
		return Moment{entry: n}, nil
	case at != "":
		for _, form := range []string{"15:04", "15:04:05"} {
			if t, err := time.Parse(form, at); err == nil {
				return Moment{Clock: at, hour: t}, nil
			}
		}
		if t, err := time.Parse(time.RFC3339, at); err == nil {
			return Moment{Clock: at, full: t}, nil
		}
		return Moment{}, Misused("at.no-time", Quote(at))
	}
	return Moment{}, nil
}

// Last is the number of the last entry up to the moment; an entry of that very time is among them.
func (w Moment) Last(m *assembly.Meeting) (uint64, error) {
	switch {
	case w.entry > m.Len():
		return 0, Fails("at.later", w.entry, m.Len())
	case w.entry > 0:
		return w.entry, nil
	case w.Clock == "":
		return m.Len(), nil
	}
	t := w.full
	if t.IsZero() {
		t = onTheDay(m, w.hour)
	}
	t = t.Truncate(time.Second).Add(time.Second - time.Nanosecond) // a second is told as a whole
	entries := m.Entries()
	n := len(entries)
	for n > 0 && entries[n-1].At.After(t) {
		n--
	}
	if n == 0 {
		return 0, Fails("at.earlier", entries[0].At.Format(time.DateTime), w.Clock)
	}
	return uint64(n), nil
}

// onTheDay is a time on the clock as an instant of the meeting: on the day when it was opened, or, where the clock
// shows less than it did then and the meeting went on past midnight, on the next. A meeting that was not opened is
// looked at on the day of its last entry.
func onTheDay(m *assembly.Meeting, hour time.Time) time.Time {
	info := m.State().Info
	day, end := info.Opened, info.Closed
	if day.IsZero() {
		day = m.State().Last
	}
	if end.IsZero() {
		end = m.State().Last
	}
	on := func(d time.Time) time.Time {
		return time.Date(d.Year(), d.Month(), d.Day(), hour.Hour(), hour.Minute(), hour.Second(), 0, d.Location())
	}
	same, next := on(day), on(day.AddDate(0, 0, 1))
	if same.Before(day.Truncate(time.Minute)) && !next.After(end) {
		return next
	}
	return same
}
