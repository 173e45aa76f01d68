package html

import (
	"testing"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// However close the last times are, the last one stands below the line, and no two stand on each other.
func TestTheLastTimeIsTold(t *testing.T) {
	at := func(h, m int) time.Time { return time.Date(2026, 5, 14, h, m, 0, 0, time.UTC) }
	points := []minutes.Point{{Label: "18:00", At: at(18, 0)}, {At: at(18, 30)}, {Label: "19:59", At: at(19, 59)}, {Label: "20:00", At: at(20, 0)}}
	for minute := range 120 {
		points[2].At = points[0].At.Add(time.Duration(minute) * time.Minute)
		got := labels(points, paper.PlacesOf(points))
		if len(got) == 0 || got[0] != 0 || got[len(got)-1] != 3 {
			t.Fatalf("with one at minute %d these are told: %v", minute, got)
		}
	}
}
