package console

import (
	"fmt"
	"testing"
	"time"
)

// A meeting from weeks ago that nobody closed is not gone on with silently: what to do is asked, in three sizes.
func TestOldMeetingAsks(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}, {120, 40}} {
		d := oldDesk(t, size)
		d.whole()
		golden(t, fmt.Sprintf("old.%dx%d.txt", size.w, size.h), d.screen())
	}
}

// oldDesk is a debate that was left three weeks ago.
func oldDesk(t *testing.T, s size) *desk {
	return newDeskWith(t, s.w, s.h, func(o *Options) {
		now := o.Now
		o.Now = func() time.Time { return now().AddDate(0, 0, 21) }
	}, debateLines()...)
}

// Its three answers: it goes on, it is closed as of its last entry, or another is begun.
func TestOldMeetingAnswers(t *testing.T) {
	d := oldDesk(t, size{60, 16})
	d.keys("enter").hides("new one").shows("HAS THE FLOOR").keys("tab", "out of the clocks", "enter").shows("0:54 of 2:00").hides("504:")

	d = oldDesk(t, size{60, 16})
	last := d.state().Last
	d.keys("right", "enter")
	if i := d.state().Info; !i.Closed.Equal(last) {
		t.Errorf("it is closed at %v, and its last entry was at %v", i.Closed, last)
	}

	d = oldDesk(t, size{60, 16})
	d.keys("right", "right", "enter")
	if !d.left || !d.c.leaves().Another {
		t.Error("no other meeting was asked for")
	}
}
