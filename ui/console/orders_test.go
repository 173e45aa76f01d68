package console

import (
	"strings"
	"testing"
)

// The standing orders are a row of the menu: those that were changed first, and every one of them.
func TestStandingOrders(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines("rule order fifo", "@18:20", "rule quorum 2", "rule speech 90s")...)
	d.keys("tab", "standing orders", "enter").shows("STANDING ORDERS", "CHANGED", "quorum 2 since 18:20, by default none", "takes", "more ↓")
	text := strings.Join(d.c.orderLines(60), "\n")
	usual := strings.Index(text, "AS USUAL")
	for _, o := range d.state().StandingOrders() {
		changed := o.Key == "order" || o.Key == "quorum" || o.Key == "speech"
		if at := strings.Index(text, " "+d.c.pen.Strong.Render(o.Key)+" "); at < 0 || changed != (at < usual) {
			t.Errorf("%s stands at %d, and what is as usual at %d", o.Key, at, usual)
		}
	}
	d.keys("end").hides("more ↓").keys("esc").shows("THE FLOOR IS FREE").said("convene open arrive rule rule rule")
	if !strings.Contains(text, d.c.pen.Strong.Render("speech")+" 1m30s\n") || !strings.Contains(text, "by default 2m\n") {
		t.Errorf("durations are not told as lines have them:\n%s", text)
	}

	newDesk(t, 60, 16, twoLines()...).keys("tab", "standing orders", "enter").shows("All of them are as usual").hides("CHANGED")
}

// Tab asks what a point of order is about; without it the keys are as few as ever.
func TestOrderAbout(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines("hand Ana", "call")...)
	d.keys("o", "zed").shows("Tab about what").keys("ctrl+u", "be", "tab").shows("what it is about").keys("the heating", "enter")
	d.is("Ben", d.speaker()).is("the heating", d.state().Floor.Speaker.About)
	d = newDesk(t, 60, 16, twoLines("hand Ana", "call")...)
	d.keys("o", "be", "enter").is("Ben", d.speaker()).is("", d.state().Floor.Speaker.About)
}
