package console_test

import (
	"testing"
)

// closedEvening is an evening with two items of a closed session that is over, the second of them current.
func closedEvening() []string {
	return []string{
		`convene "Depot 4" on 2026-05-14`, "arrive Ana Ben Cleo", "open", "rule second no", `item "Minutes"`, "in-camera on", `item "Zebra dismissal" time 5m`,
		"go 2", `mandate "Zebra talks" delegates Ana`, `assign "Zebra letter" to Ben`, `grievance "Zebra foreman"`,
		`elect "Zebra inquiry"`, "nominate Ana", "nominate Ben", "in-camera off",
	}
}

// What a closed session put on the agenda has a place there and no title once it is over, and an office that it fills has no name.
func TestClosedSessionOnTheDesk(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		d := drive(t, size[0], size[1], closedEvening()...)
		d.On("agenda").Sees("(closed session)").Press("enter").Sees("(closed session)").Press("esc")
		for _, screen := range []string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "minutes", "record"} {
			d.On(screen).Misses("Zebra")
		}
		d.On("floor").Press(":", "go ").Misses("Zebra").Press("esc", ":", "report ").Misses("Zebra").Press("esc")
		d.Press(":", "withdraw-name ", "tab").Misses("Zebra").Press("esc")
	}
}
