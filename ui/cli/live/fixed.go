package live

import (
	"fmt"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/cli/env"
)

// fixed is when and where a new meeting is called for: what the one before fixed, where that is asked for and can still be.
type fixed struct {
	assembly.NextMeeting
	asked bool // the day was said
}

// fixed is for when and where a meeting is called: on a day that is said ("" where none is), else on the day that the meeting before
// fixed, unless that is past; and on that day with its hour and its place.
func (p predecessor) fixed(on string, now time.Time) fixed {
	var next assembly.NextMeeting
	if p.legacy != nil {
		next = p.legacy.Outside().Next
	}
	if on == "" && next.Date >= now.Format(time.DateOnly) || on != "" && on == next.Date {
		return fixed{next, on != ""}
	}
	return fixed{assembly.NextMeeting{Date: on}, on != ""}
}

// words are the day, the hour and the place as convene takes them.
func (f fixed) words() string {
	said := ""
	if f.Date != "" {
		said += " on " + f.Date
	}
	if f.Time != "" {
		said += " at " + f.Time
	}
	if f.Place != "" {
		said += " place " + language.Quoted(f.Place)
	}
	return said
}

// tellFixed tells what of the day, the hour and the place that were fixed was taken, and what was not.
func tellFixed(d *env.Env, last predecessor, called fixed) {
	if told := fixedTold(d, last, called); told != "" {
		fmt.Fprintln(d.Words, told)
	}
}

// fixedTold is that in a line, "" where nothing was fixed.
func fixedTold(d *env.Env, last predecessor, called fixed) string {
	if last.legacy == nil {
		return ""
	}
	next := last.legacy.Outside().Next
	key := "fixed.past"
	switch {
	case next.Date == "":
		return ""
	case called.NextMeeting == next && next.Place != "":
		key = "fixed.place"
	case called.NextMeeting == next:
		key = "fixed"
	case called.asked:
		key = "fixed.other"
	}
	return env.OneLine(d.Say(key, next.Date, next.Time, next.Place, last.legacy.Number))
}
