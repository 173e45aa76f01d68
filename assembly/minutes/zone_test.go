package minutes_test

import (
	"testing"
	"time"
	_ "time/tzdata" // so that it runs everywhere

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// The next meeting is at its hour of that day, where summer time begins in between; a reader elsewhere keeps to what the record says.
func TestTheNextMeetingIsAtTheHourOfItsDay(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	paris, _ := time.LoadLocation("Europe/Paris")
	m := assembly.New()
	for _, line := range []string{`convene "Branch" on 2026-03-12`, "arrive Ana Ben", "open", `next-meeting 2026-06-11 18:30 "Hall"`, "close"} {
		if _, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC)}); err != nil {
			t.Fatal(line, err)
		}
	}
	for zone, want := range map[*time.Location]string{london: "17:30", paris: "18:30", nil: "18:30"} {
		dates := minutes.From(m, minutes.Options{Zone: zone}).Dates
		if len(dates) != 1 || dates[0].Start.UTC().Format("15:04") != want {
			t.Errorf("in %v: %v", zone, dates)
		}
	}
}
