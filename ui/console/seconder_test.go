package console_test

import "testing"

// After the mover q leaves, as on any screen, unless somebody's name begins with it: the seconder may stay open.
func TestLeavingWhereTheSeconderIsAsked(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("m", "That we print.", "enter", "an", "enter").Sees("seconded by").Press("q").Sees("leave").Press("enter")
	if !d.left {
		t.Errorf("q and Enter did not leave:\n%s", d.Screen())
	}
	d = drive(t, 80, 24, cafe(`arrive "Quinn Lee"`)...)
	d.Press("m", "That we print.", "enter", "an", "enter", "q", "enter").Wrote(`move "That we print." by Ana`, `second "Quinn Lee"`)
}
