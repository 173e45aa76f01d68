package console

import "testing"

// Who is proposed for a role is told with the reason; an objection puts it to the vote, and lost, the next is proposed.
func TestProposedFacilitator(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("arrive Ana Ben Cleo Dov", "take facilitator Ana")...)
	d.keys(":", "rotate facilitator lot 3", "enter").shows("is proposed as facilitator: served 0 of 1 meeting", "any objection?")
	first := d.state().Roles.Proposed["facilitator"].Person
	d.keys(":", "objection facilitator", "enter").shows("PROCEDURAL MOTION", "to replace the facilitator by").hides("p1")
	d.keys("c", "1", "enter", "2", "enter", "enter", "enter").shows("✗", "NOT CARRIED")
	if next := d.state().Roles.Proposed["facilitator"].Person; next == first || next == "" {
		t.Errorf("%q is proposed after %q was not wanted", next, first)
	}
}

// A text at the end of a line that was begun for somebody need not be closed.
func TestTextIsClosed(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys(":", `note "The gate is dark \"at night\"`, "enter").hides("not closed")
	if n := d.state().Notes; len(n) != 1 || n[0].Text != `The gate is dark "at night"` {
		t.Errorf("the notes are %+v", n)
	}
}

// After a figure is entered the next digit begins a new number: 1 and then 33 is not 133.
func TestDigitAfterEnter(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("headcount 200", `move "That we meet."  by Ana`, "second Ben", "put")...)
	d.keys("c", "1", "enter", "home", "3", "3").shows("counting 33").hides("counting 133")
}
