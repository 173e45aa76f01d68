package console_test

import "testing"

// Who looks for tellers finds how they are named: in the menu, by the words that people have for it, and in the help.
func TestTellersAreFound(t *testing.T) {
	for _, typed := range []string{"tell", "teller", "two tellers", "role"} {
		drive(t, 80, 24, room("9")...).Press("tab", typed).Sees("name a teller (a role)")
		drive(t, 60, 16, room("9")...).Press("?", typed).Sees("tell")
	}
	d := drive(t, 60, 16, room("9")...)
	d.Press("tab", "name a teller", "enter").Sees("TELLER").Press("Tia Berg", "enter").Wrote(`take teller "Tia Berg"`)
	d.Press("tab", "two tellers", "enter", "Tom Kerr", "enter").Wrote(`take teller "Tia Berg"`, `take teller "Tom Kerr"`).Press("c").Sees("who is reading now?")
	d = drive(t, 60, 16, room("9")...)
	d.Press("tab").Misses("teller") // what this meeting has not used is not shown
	d.Press("esc", "?", "two tellers").Sees("The count of a motion then asks who is reading")
}

// Where several choices are counted there is one figure for each, and the table says that the tellers give it together.
func TestTellersOfAnElectionCountTogether(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], election(`take teller "Tom Kerr"`, `take teller "Tia Berg"`)...)
		d.Press("c").Sees("enter what both tellers agree on", "Ed").Misses("who is reading").typing("40⏎").Misses("both tellers")
	}
}

// No row of a small table is covered by what is told at its foot, and nothing is told twice.
func TestRefusalCoversNoSection(t *testing.T) {
	d := drive(t, 60, 16, sections(`take teller "Tom Kerr"`, `take teller "Tia Berg"`, "take facilitator Mina", "put", `count 10 4 2 section "Office" teller 1`,
		`count 10 4 1 section "Office" teller 2`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`)...)
	d.Press("c", "enter", "pgdown").Sees("Office", "Drivers", "Workshop", "together").Press("enter")
	d.Sees("Office", "Drivers", "Workshop", "together", "both recount it").Once("both recount it")
	d.Press("left").Sees("tellers Tom, Tia")
	// Nor by a banner beside what the table itself tells.
	d = drive(t, 60, 16, sections(`take teller "Tom Kerr"`, `take teller "Tia Berg"`, "take facilitator Mina", "put", `count 10 4 2 section "Office" teller 1`,
		`count 10 4 1 section "Office" teller 2`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`, "@20:30", `note "Long."`)...)
	d.Press("c", "enter").Sees("term is over", "Office", "Drivers", "Workshop", "together", "both recount it")
}

// p within a count shows the room view, and what leaves it leads back to the table with its draft.
func TestRoomViewGoesBackToTheTable(t *testing.T) {
	for _, key := range []string{"esc", "p"} {
		d := drive(t, 60, 16, sections()...)
		d.Press("c").typing("10⏎4").Press("p").Sees("there is no room view here").Marked("Office")
		d.withRoom().Press("c").typing("10⏎4").Press("p").Sees("THE WALL").Press(key).Sees("together", "counting 14, not yet entered").Marked("Office")
		d.Press("esc").Sees("THE FLOOR IS FREE").Press("p", key).Sees("THE FLOOR IS FREE")
	}
}

// While hands are counted the floor says so, and how far it is, and not that it is to be put.
func TestFloorTellsOfTheOpenCount(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections("put")...).Press("esc")
		d.Sees("hands are being counted on 1").Misses("then: put 1").Press("c").typing("10⏎4⏎2⏎").Press("esc")
		d.Sees("hands are being counted on 1", "of 3").Misses("then: put 1").Press("c").typing("9⏎4⏎2⏎ 9⏎1⏎0⏎").Press("esc")
		d.Sees("the figures on 1 are in and not").Press("c", "enter").Sees("CARRIED")
	}
	d := drive(t, 80, 24, room("9", `amend strike "strike" insert "march" by Cleo`, "second Dov", "put")...).Press("esc")
	d.Sees("hands are being counted on 1.1", "then: put 1").Misses("put 1.1")
}

// Who is teller and seconded what is put does not count it: the way out of that is a row where Tab opens, and is found by the role.
func TestTellerWhoSecondedLeavesTheRole(t *testing.T) {
	for _, size := range sizes {
		on := func() *driver {
			return drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "headcount 9", "open", `take teller "Tom Kerr"`, `take teller "Tia Berg"`, `move "That we strike." by Ana`, "second Tom")
		}
		d := on().Press("c").Sees("Tom Kerr is teller, and is mover, seconder or subject of motion 1")
		d.Press("tab").Sees("Tom Kerr leaves the role of teller").Misses("Tia Berg leaves").Press("Tom Kerr", "enter").Wrote(`leave-role teller "Tom Kerr"`).Press("c").Sees("may vote on it")
		on().Press("tab", "teller").Sees("name a teller", "Tom Kerr leaves the role", "Tia Berg leaves the role").Marked("name a teller")
	}
	drive(t, 80, 24, room("9")...).Press("tab", "teller").Misses("leaves the role")
}
