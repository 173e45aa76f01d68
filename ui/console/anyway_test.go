package console_test

import "testing"

// gone is a branch whose quorum went home while a motion was on the floor.
func gone(more ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", "rule quorum 3", "arrive Ana vote", "arrive Ben vote", "arrive Cleo vote", "arrive Dov vote", "open",
	}, more...)
}

// What a rule of conduct refuses offers "!" until the next key: it asks why, nothing marked, tells what is departed from, and says the
// same line with its reason.
func TestAnyway(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], gone(`move "That we strike." by Ana`)...)
		d.Press("c").Sees("second", "! do it anyway").Press("down").Misses("do it anyway")
		d.Press("!").Misses("as the room wished") // the offer went with the key
		d.Press("c", "!").Sees("this departs from: seconding", "as the room wished", "noticed afterwards", "nobody objected", "in own words").Marked("")
		d.Press("enter").Sees("as the room wished").Marked("").Press("down").Marked("as the room wished").Press("down", "down", "enter")
		d.Wrote(`put anyway "nobody objected"`).Sees("FOR", "AGAINST")
	}
}

// The reason may be in the room's own words; Esc does nothing.
func TestAnywayInOwnWords(t *testing.T) {
	d := drive(t, 80, 24, gone(`move "That we strike." by Ana`)...)
	d.Press("c", "!", "esc").Wrote(`move "That we strike." by Ana`)
	d.Press("c", "!", "up", "up").Press("end")
	d.Press("down", "down", "down", "down", "enter").Sees("ALL THE SAME").Press("enter").Sees("words").Press("it was late", "enter").Wrote(`put anyway "it was late"`)
}

// A key that is refused before anything was typed opens its prompt by "!", and what that makes is said with its reason.
func TestAnywayAtTheKey(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], gone("leave Ben", "leave Dov", "leave Cleo")...)
		d.Press("m").Sees("quorum", "! do it anyway").Entries(10)
		d.Press("!").Sees("MOTION").Press("That we strike.", "enter", "an", "enter").Sees("this departs from: quorum").Marked("")
		d.Press("down", "enter").Wrote(`move "That we strike." by Ana anyway "as the room wished"`)
	}
}

// What makes no sense is not offered, and what only turns out so on the way is told.
func TestAnywayMakesSense(t *testing.T) {
	d := drive(t, 80, 24, gone()...)
	d.Press("c").Sees("nothing").Misses("do it anyway").Press("!").Entries(7)
}

// A line that names somebody closes its prompt where it is refused; "!" says it all the same.
func TestAnywayWithAName(t *testing.T) {
	d := drive(t, 80, 24, gone("member Gus observer", "arrive Gus", `move "That we strike." by Ana`)...)
	d.Press(":", "second Gus", "enter").Sees("may vote", "! do it anyway")
	d.Press("!").Sees("this departs from: ").Press("down", "down", "enter").Wrote(`second Gus anyway "noticed afterwards"`)
}

// A row of the menu that a rule of conduct holds up offers the same.
func TestAnywayFromTheMenu(t *testing.T) {
	d := drive(t, 80, 24, gone(`move "That we strike." by Ana`)...)
	d.Press("tab", "question to", "enter").Sees("second", "! do it anyway").Press("!").Sees("this departs from: seconding").Press("down", "enter")
	d.Wrote(`put anyway "as the room wished"`)
}

// In the list of the kinds of motions "!" takes the kind that a rule holds up; what was typed stays.
func TestAnywayInTheListOfKinds(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], gone("leave Ben", "leave Dov", "leave Cleo")...)
		d.Press("m", "That we strike.", "tab", "motion", "enter").Sees("quorum", "! do it anyway").Press("!").Sees("MOTION", "That we strike.", "motion")
		d.Press("enter", "an", "enter").Sees("this departs from: quorum").Press("down", "enter").Wrote(`move "That we strike." by Ana anyway "as the room wished"`)
	}
}

// A row that is refused by what it does, over a prompt whose words it left: "!" does what the row does, and closes nothing else.
func TestAnywayFromTheMenuOverAPrompt(t *testing.T) {
	d := drive(t, 80, 24, gone("leave Ben", "leave Dov", "leave Cleo")...)
	d.Press("n", "a word", "tab", "moves a motion", "enter").Sees("quorum", "! do it anyway").Press("!").Sees("MOTION").Press("That we strike.", "enter", "an", "enter")
	d.Sees("this departs from: quorum").Press("down", "enter").Wrote(`move "That we strike." by Ana anyway "as the room wished"`)
}

// What was departed from stands on the verdict and on the floor, of a motion, of an election and of proposals alike.
func TestVerdictsSayWhatTheyDepartedFrom(t *testing.T) {
	for what, lines := range map[string][]string{
		"motion": {`move "That we strike." by Ana anyway "as the room wished"`, "second Dov", "put", "count 2 0 0", "declare"},
		"election": {
			`elect "Chair" anyway "as the room wished"`, "nominate Ana", "nominate Dov", "put", "count Ana 2 Dov 0", "declare",
		},
		"proposals": {`compete "Red" "Blue" anyway "as the room wished"`, "put", "count Red 2 Blue 0", "declare"},
	} {
		for _, size := range sizes {
			t.Run(what, func(t *testing.T) {
				begun := gone(append([]string{"leave Ben", "leave Cleo", "leave vote"}, lines[:len(lines)-1]...)...)
				const said = "departing from the rules: without a quorum: 2 present, 3 needed"
				d := drive(t, size[0], size[1], begun...)
				if d.Press("c", "enter").Sees(said).Press("esc"); what == "proposals" {
					d.Sees("then: put 1") // what was chosen is a motion now
				} else {
					d.Sees("departing from the rules")
				}
			})
		}
	}
}

// What a rule of conduct alone keeps a motion from, m says at once, and by that rule: the words are those of a motion and are kept, ! passes it
// before them or behind, and what the last decision needs is no reason as long as the quorum is one.
func TestAnywayBehindTheWords(t *testing.T) {
	away := []string{"leave Ben", "leave Dov", "leave Cleo"}
	owed := append([]string{"rule actions ask", `move "That we meet." by Ana`, "second Ben", "put", "count 4 0 0", "declare"}, away...)
	for _, size := range sizes {
		d := drive(t, size[0], size[1], gone(owed...)...).Press("m").Sees("the exact words", "the quorum is lost", "! do it anyway").Misses("how long", "first: who does").Press("f1").Sees("RULE: QUORUM")
		d.Press("esc").Press("That we strike.").Sees("the quorum is lost").Press("tab").Marked("motion").Sees("motion 1 needs no action").Press("no action", "enter").Sees("That we strike.", "the exact words")
		d.Press("enter").Sees("the quorum is lost", "That we strike.").Misses("moved by", "takes a time").Press("!").Sees("moved by").Press("an", "enter").Sees("this departs from: quorum").Press("down", "enter")
		d.Wrote("no-action", `move "That we strike." by Ana anyway "as the room wished"`)
		d = drive(t, size[0], size[1], gone(away...)...).Press("m").Sees("the exact words", "the quorum is lost").Press("That we strike.", "enter").Sees("the quorum is lost", "! do it anyway").Press("esc", "m", "up").Sees("That we strike.")
		d.Press("tab", "recess", "enter").Sees("how long").Misses("the quorum is lost")
		drive(t, size[0], size[1], gone(owed...)...).Press("m", "!", "That we strike.", "enter", "an", "enter").Sees("quorum").Press("down", "enter").Wrote(`move "That we strike." by Ana anyway "as the room wished"`)
	}
}

// Where c is refused since somebody waits, c again puts it, nobody objecting; ! is the other way past it: a departure, of which it asks why.
func TestPutPastThoseWhoWait(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], gone(`move "That we meet weekly." by Ana`, "second Ben", "hand Cleo")...)
		d.Press("c").Sees("c again puts it", "! do it anyway").Press("!").Sees("this departs from: putting", "as the room wished").Marked("")
		d.Press("down", "enter").Wrote(`put anyway "as the room wished"`).Sees("FOR", "AGAINST")
		d = drive(t, size[0], size[1], gone(`move "That we meet weekly." by Ana`, "second Ben", "hand Cleo")...)
		d.Press("c", "!").Sees("this departs from: putting").Press("esc", "c").Sees("c again puts it").Press("c").Wrote("put no-objection")
	}
}

// Who seconds is asked after a motion that departs from a rule as after any other, once it is known why: a name that is typed then is no key.
func TestAnywayAsksForTheSeconder(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], gone("rule quorum 9")...)
		d.Press("m", "!").Press("That we strike.", "enter", "an", "enter").Sees("this departs from: quorum").Press("down", "enter")
		d.Sees("SECOND").Press("cleo", "enter").Wrote(`move "That we strike." by Ana anyway "as the room wished"`, "second Cleo")
		d = drive(t, size[0], size[1], gone("rule quorum 9")...)
		d.Press("m").Press("That we strike.", "enter").Sees("quorum", "! do it anyway").Press("!").Press("enter", "an", "enter").Sees("this departs from: quorum").Press("down", "enter")
		d.Sees("SECOND").Press("esc").Wrote(`move "That we strike." by Ana anyway "as the room wished"`)
	}
}

// While a point of order waits for its ruling, the first letter of "upheld" takes nothing back: u does only once more.
func TestUpheldIsNoUndo(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], gone("hand Ana", "call")...)
		d.Press("o", "ben", "enter").Sees("upheld", "dismissed").Press("u").Sees("u again").Wrote("call")
		d.Press("p", "u").Wrote("call").Press("u").Sees("undone").Wrote("call", "undo", "undo")
	}
}

// Nothing is adopted while a point of order waits for its ruling, also where hands are being counted.
func TestNothingIsAdoptedOverAPointOfOrder(t *testing.T) {
	d := drive(t, 80, 24, gone(`move "That we strike." by Ana`, "second Ben", "put")...)
	d.Press("esc", "o", "cleo", "enter").Sees("upheld").Press("y").Sees("needs a ruling first").Wrote("call")
	d.Press("left", "enter", "y", "enter").Wrote("ruling upheld", "adopt")
}
