package console_test

import "testing"

// y asks who objects, names what is carried or who is elected, and Enter says that nobody does.
func TestNobodyObjects(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe(`move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "daily" by Cleo`, "second Ana", "hand Ben")...)
		before := d.pressed
		d.Press("y").Sees("AMENDMENT 1.1", "nobody objects: carried").Marked("nobody objects: carried").Press("esc").Misses("carried")
		d.Press("y", "enter").Wrote("adopt").Sees("✓ CARRIED", "nobody objected").Misses("0 for")
		d.Press("y").Sees("MOTION 1", "That we meet daily.").Press("enter").Wrote("adopt", "adopt").Sees("nobody objected")
		if took := d.pressed - before; took != 6 {
			t.Errorf("two decisions took %d keys with one look", took)
		}
		d = drive(t, size[0], size[1], cafe(`elect "Auditors" seats 2`, "nominate Ana", "nominate Ben")...)
		d.Press("y").Sees("Auditors: Ana, Ben", "nobody objects: elected").Press("enter").Wrote("adopt").Sees("elected: Ana, Ben")
	}
	d := drive(t, 80, 24, cafe(`move "That we pay." by Ana needs "2/3 of members"`, "second Ben")...)
	d.Press("y").Sees("it takes a share of the members").Entries(5)
	d = drive(t, 80, 24, cafe()...)
	d.Press("y").Sees("nothing to put")
}

// After the mover it is asked who seconds: the motion is moved already, Enter leaves it open, and where it is refused its words come back
// and nobody seconds anything.
func TestSecondedBy(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("m", "That we meet.", "enter", "an", "enter").Wrote(`move "That we meet." by Ana`).Sees("seconded by", "moved Ana")
	d.Press("be", "enter").Wrote(`move "That we meet." by Ana`, "second Ben").Misses("SECOND")
	d.Press("u").Sees("undone: second Ben").Press("U")
	d.Press("e", "meet", "enter", "march", "enter", "cl", "enter").Sees("seconded by").Press("esc").Misses("SECOND").Sees("1.1", "needs a second")
	d = drive(t, 80, 24, cafe("rule second no")...)
	d.Press("m", "That we meet.", "enter", "an", "enter").Misses("seconded by").Sees("moved Ana")
	d = drive(t, 80, 24, cafe("rule newcomers voice")...)
	d.Press("m", "That we meet.", "enter", "gus", "enter").Sees("MOTION", "moved by:", "only those who may vote").Misses("seconded by").Entries(4).Press("esc").Sees("That we meet.")
}

// The first row of the movers is nobody: it was agreed from the chair. Down are the people.
func TestAgreedFromTheChair(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("m", "Next month here.", "enter").Sees("from the chair: agreed").Marked("")
	d.Press("down").Marked("Ana").Press("up").Marked("from the chair: agreed, nobody objecting").Press("enter").Wrote(`agree "Next month here."`).Sees("✓ CARRIED", "nobody objected")
	d.Press("esc", "m", "That we meet.", "enter", "an").Misses("from the chair")
	d = drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben")...)
	d.Press("m", "tab", "table", "enter", "enter").Sees("moved by").Misses("from the chair")
}

// g goes to the next item.
func TestNextItem(t *testing.T) {
	d := drive(t, 80, 24, cafe(`item "Rent"`)...)
	d.Press("g").Wrote("go").Sees("Rent")
}
