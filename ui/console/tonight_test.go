package console

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// The evening in bars and a line: the time of the agenda, turns as shares of the room, who was here, and the quorum.
func TestTonight(t *testing.T) {
	d := newDesk(t, 120, 40, eveningLines()...)
	d.keys("2").shows("TIME", "1:10:00 of 1:15:00", "3 first time tonight · 1 again")
	d.keys("3").shows("HERE", "5 with vote now · the most tonight was 8", "QUORUM", "5 here, 4 needed · met again 19:05")
	for _, line := range strings.Split(d.screen(), "\n") {
		if !strings.Contains(line, "HERE") && !strings.Contains(line, "QUORUM") {
			continue
		}
		for _, p := range d.state().Roll.People {
			if strings.Contains(line, p.Name) {
				t.Errorf("%q tells of %s", line, p.Name)
			}
		}
	}
	d.keys(":", "leave Fay Gil", "enter").shows("3 here, 4 needed · lost 19:10")

	// What is not used is not shown, and with a headcount nobody knows when who came.
	d = newDesk(t, 80, 24, twoLines(`item "Only one"`, "headcount 30")...)
	d.keys("2").shows("1 item").hides("TIME", "TURNS").keys("3").hides("HERE", "QUORUM")

	// The line stands still for a minute, and does not grow with the crowd.
	d = newDesk(t, 80, 24, eveningLines()...)
	before := strings.Join(d.c.rollTonight(80), "\n")
	d.pass(59 * time.Second)
	if after := strings.Join(d.c.rollTonight(80), "\n"); after != before {
		t.Errorf("within a minute it became\n%s\nfrom\n%s", after, before)
	}
}

// How many were here, and whether there was a quorum, is read off at any instant.
func TestOverTheEvening(t *testing.T) {
	d := newDesk(t, 80, 24, eveningLines()...)
	at := func(clock string) time.Time {
		hm, err := time.Parse("15:04", clock)
		if err != nil {
			t.Fatal(err)
		}
		return time.Date(2026, 5, 14, hm.Hour(), hm.Minute(), 0, 0, time.UTC)
	}
	stood := presenceOf(d.state().Roll.People)
	for clock, want := range map[string]int{"17:59": 0, "18:00": 5, "18:19": 5, "18:20": 8, "18:50": 3, "19:04": 3, "19:05": 5, "23:00": 5} {
		if got := hereAt(stood, at(clock)); got != want {
			t.Errorf("at %s %d were here, not %d", clock, got, want)
		}
	}
	for clock, want := range map[string]bool{"18:00": true, "18:49": true, "18:50": false, "19:04": false, "19:05": true} {
		if got := metAt(&d.state().Quorum, at(clock)); got != want {
			t.Errorf("at %s the quorum was met: %v", clock, got)
		}
	}
	if !metAt(&assembly.Quorum{Met: true}, at("18:00")) {
		t.Error("a quorum that never changed was met all the time")
	}
}
