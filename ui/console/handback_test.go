package console

import "testing"

// handedOver is a meeting in which Mina hands over in the middle of the first item, and speaks to it.
func handedOver(more ...string) []string {
	return append([]string{
		`convene "Back" on 2026-05-14`, "@18:00", "open", "arrive Mina Ben Cleo", `item "Reports"`, `item "Overtime"`, `item "Delegates"`, "take facilitator Mina",
		"@18:01", "go", "@18:10", "hand-over Ben", "@18:11", "hand Mina", "call", "done",
	}, more...)
}

const offersBack = "settled: hand back to Mina, who facilitated before? Tab"

func TestHandBack(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := newDesk(t, size[0], size[1], handedOver()...)
		d.hides("hand back").keys("tab").hides("hand back").keys("esc")
		d.keys(":", "go", "enter").shows(offersBack).keys("tab", "down", "enter")
		d.hides("hand back").shows("Mina facilitates").keys("u").shows(offersBack)
	}
}

func TestHandBackWhen(t *testing.T) {
	motion := []string{`move "That we meet weekly." by Mina`, "second Cleo"}
	settled := append(motion, "put", "count 2 0", "declare", "no-action")
	for name, c := range map[string]struct {
		lines  []string
		offers bool
	}{
		"while the item goes on":     {handedOver(), false},
		"when it is over":            {handedOver("go"), true},
		"when it was deferred":       {handedOver("defer 1"), true},
		"while its motion is open":   {handedOver(motion...), false},
		"when its motion is settled": {handedOver(settled...), true},
		"while the next is open":     {handedOver(append(settled, `move "That we eat." by Cleo`)...), false},
		"when it came back":          {handedOver("go", "hand-over Mina", "@18:12", "go"), false},
		"to the first of three":      {handedOver("hand-over Cleo", "@18:12", "go"), true},
		"to somebody gone":           {handedOver("leave Mina", "go"), false},
		"a role given up":            {handedOver("leave-role facilitator Ben", "@18:12", "take facilitator Cleo", "go"), false},
		"after a whole term":         {handedOver("hand-over Mina", "@18:59", "hand-over Ben", "@19:00", "go"), false},
		"a term over without clock": {[]string{
			`convene "Back" on 2026-05-14`, "@18:00", "rule rotate-after 0", "open", "arrive Mina Ben", `item "Reports"`, `item "Overtime"`,
			"take facilitator Mina", "go", "@19:50", "hand-over Ben", "@19:51", "hand Mina", "call", "done", "go",
		}, true},
		"before the first item": {[]string{
			`convene "Back" on 2026-05-14`, "@18:00", "open", "arrive Mina Ben", `item "Reports"`, "take facilitator Mina", "@18:01",
			"hand-over Ben", "@18:02", "go",
		}, false},
		"without an agenda": {append(append([]string{
			`convene "Back" on 2026-05-14`, "@18:00", "open", "arrive Mina Ben Cleo", "take facilitator Mina", "@18:01", "hand-over Ben", "@18:02",
		}, motion...), "put", "count 2 0", "declare"), true},
		"for nothing of their own": {[]string{
			`convene "Back" on 2026-05-14`, "@18:00", "open", "arrive Mina Ben Cleo", `item "Reports"`, `item "Overtime"`, "take facilitator Mina",
			"@18:01", "go", "@18:10", "hand-over Ben", "@18:11", "hand Cleo", "call", "done", "go",
		}, false},
		"another's motion": {[]string{
			`convene "Back" on 2026-05-14`, "@18:00", "open", "arrive Mina Ben Cleo Dov", "take facilitator Mina", "@18:01", "hand-over Ben", "@18:02",
			`move "That we meet weekly." by Cleo`, "second Dov", "put", "count 2 0", "declare",
		}, false},
	} {
		d := newDesk(t, 80, 24, c.lines...)
		if got := d.c.sight.handBack != ""; got != c.offers {
			t.Errorf("%s: it is offered to hand back: %v", name, got)
		}
		if c.offers {
			d.shows(offersBack)
		}
	}
}

// Once the stand-in's own term is over, that is what the banner says.
func TestHandBackGivesWay(t *testing.T) {
	d := newDesk(t, 60, 16, handedOver("go", "@19:20", `note "late"`)...)
	d.shows("term is over").hides(offersBack)
}
