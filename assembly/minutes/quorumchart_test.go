package minutes_test

import (
	"testing"

	"stacktaker/assembly/minutes"
)

// TestTheQuorumChartEndsAtTheClose makes sure that the right end of the chart says when that was, whatever happened last.
func TestTheQuorumChartEndsAtTheClose(t *testing.T) {
	for name, lines := range map[string][]string{
		"somebody left before":             {"@18:20", "leave Ana", "@19:00", "close"},
		"somebody left in the last minute": {"@18:20", "leave Ana", "@19:00", "leave Ben", "close"},
		"it goes on":                       {"@18:20", "leave Ana", "@19:00", `note "Late."`},
		"it goes on, and somebody left":    {"@18:20", "leave Ana", "@19:00", "leave Ben"},
	} {
		t.Run(name, func(t *testing.T) {
			d := minutes.From(after(t, append(begun("rule quorum 2"), lines...)...), minutes.Options{})
			for _, b := range d.Blocks {
				if c, is := b.(minutes.Chart); is {
					if last := c.Points[len(c.Points)-1]; c.Points[0].Label != "18:00" || last.Label != "19:00" {
						t.Errorf("it goes from %q to %q", c.Points[0].Label, last.Label)
					}
					return
				}
			}
			t.Errorf("there is no chart:\n%s", dump(d))
		})
	}
}
