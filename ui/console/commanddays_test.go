package console_test

import "testing"

// On the command line a day is said as people say it, in any language of the program; one that may be another is asked about.
func TestCommandTakesDays(t *testing.T) {
	lines := []string{`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben", "open"} // a Thursday
	for typed, want := range map[string]string{
		`assign "Print it" to Ana by friday`:                      `assign "Print it" to Ana by 2026-05-15`,
		`assign "Print it" to Ana by in 3 days report 4 december`: `assign "Print it" to Ana by 2026-05-17 report 2026-12-04`,
		`assign "friday" to Ana by mañana`:                        `assign "friday" to Ana by 2026-05-15`,
		`next-meeting 2026-06-11 18:00`:                           "next-meeting 2026-06-11 18:00",
		`next-meeting thursday 18:00`:                             "next-meeting 2026-05-21 18:00",
	} {
		d := drive(t, 80, 24, lines...).On("floor")
		d.Press(":", typed, "enter")
		if all := d.meeting.Entries(); d.meeting.Written(all[len(all)-1]) != want {
			t.Errorf("%s: %s", typed, d.meeting.Written(all[len(all)-1]))
		}
	}
}
