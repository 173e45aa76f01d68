package console_test

import "testing"

// After the close nobody facilitates any more, on no screen.
func TestNobodyFacilitatesAfterTheClose(t *testing.T) {
	d := drive(t, 80, 24, cafe("take facilitator Ana")...).Sees("Ana facilitates since")
	d.Press(":", "close", "enter", "esc")
	for _, screen := range []string{"floor", "agenda", "roll", "motions", "record"} {
		d.On(screen).Press("left").Misses("facilitates since")
	}
}
