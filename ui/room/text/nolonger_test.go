package text_test

import (
	"crypto/sha256"
	"slices"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/room"
	"stacktaker/ui/room/text"
)

// Which meeting is told follows from its file: the next one of the same title on the same day is another, and is told from its beginning.
func TestNextMeetingOfTheSameTitle(t *testing.T) {
	const script = "convene \"Depot 4\" on 2026-05-14\n@18:00\narrive Ana Ben\nopen\ntake facilitator Ana\nitem \"Minutes\"\n"
	first := evening(t, script+"close\n", "en")
	again := sha256.Sum256([]byte("the next meeting"))
	m := assembly.New()
	at := time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC)
	if _, err := m.Do(`convene "Depot 4" on 2026-05-14`, assembly.Stamp{At: at, Seed: again}); err != nil {
		t.Fatal(err)
	}
	var teller text.Teller
	for _, s := range first {
		teller.Sees(s.sight)
	}
	teller.Apart("", "en")
	is(t, teller.Sees(room.Of(m, at, room.Desk{Language: "en"})), "the meeting: Depot 4, 2026-05-14", "it is not open yet")
}

// last is what is told of the last line of a script.
func last(t *testing.T, script string) []string {
	t.Helper()
	steps := evening(t, script, "en")
	return toldFrom(steps, len(steps)-1)
}

// What was told and is so no longer is told: verdicts, seconders, movers, names, two who are one, a ruling, an election, who came.
func TestNoLongerSo(t *testing.T) {
	const begun = "convene \"A\" on 2026-05-14\n@18:00\narrive \"Ana Ruiz\" \"Ben Sarr\" \"Cleo Fox\" \"Dov Lev\" \"Vera Lind\"\nopen\n"
	const moved = begun + "move \"That we meet weekly.\" by \"Ana Ruiz\"\nsecond \"Ben Sarr\"\n"
	const amended = moved + "amend strike \"weekly\" insert \"daily\" by \"Cleo Fox\"\nsecond \"Dov Lev\"\n"
	const decided = moved + "put\ncount 3 1 0\ndeclare\n"
	const elected = begun + "elect \"Clerk\"\nnominate \"Vera Lind\"\nnominate \"Ana Ruiz\"\nput\ncount \"Vera Lind\" 4 \"Ana Ruiz\" 1\ndeclare\n"
	for _, c := range []struct{ line, script, told string }{
		{"undo", decided, "the verdict on motion 1 was taken back"},
		{"undo", moved, "the second of motion 1 was taken back"},
		{"undo", begun + "item \"Rent\"\nitem \"Tools\"\ngo\ndefer 2\n", "item 2 is not deferred any more: Tools"},
		{"undo", begun + "in-camera on\nmove \"That we go.\" by \"Ana Ruiz\"\nsecond \"Ben Sarr\"\nin-camera off\nadopt\n", "the verdict on motion 1 was taken back"},
		{"undo", begun + "agree \"That we go.\"\n", "the verdict on motion 1 was taken back"},
		{"undo", begun + "straw \"Now?\" 3 1 0\n", "the straw poll was taken back"},
		{"undo", elected, "the result of the election was taken back: Clerk"},
		{"undo", begun + "hand \"Ben Sarr\" order\ncall\nruling dismissed\n", "the ruling was taken back"},
		{"undo", begun + "arrive \"Eva Lund\"\n", "not here after all: Eva Lund; 5 present, 5 voters"},
		{"undo", begun + "leave \"Dov Lev\"\n", "here after all: Dov Lev; 5 present, 5 voters"},
		{"leave \"Dov Lev\"", begun, "no longer here: Dov Lev; 4 present, 4 voters"},
		{"mend 5 second \"Dov Lev\"", amended, "put right: motion 1: seconded by Dov Lev"},
		{"mend 5 second \"Dov Lev\"", moved, "put right: motion 1: seconded by Dov Lev"},
		{"mend 4 move \"That we meet weekly.\" by \"Dov Lev\"", amended, "put right: motion 1: moved by Dov Lev"},
		{"mend 4 move \"That we meet weekly.\" by \"Dov Lev\"", moved, "put right: motion 1: moved by Dov Lev"},
		{"undo", amended + "mend 5 second \"Dov Lev\"\n", "the correction was taken back, again as it was: motion 1: seconded by Ben Sarr"},
		{"undo", moved + "mend 4 move \"That we meet weekly.\" by \"Dov Lev\"\n", "the correction was taken back, again as it was: motion 1: moved by Ana Ruiz"},
		{"redo", moved + "mend 5 second \"Dov Lev\"\nundo\n", "put right: motion 1: seconded by Dov Lev"},
		{"undo", moved + "mend 5 second \"Vera Lind\"\nmend 5 second \"Dov Lev\"\n", "the correction was taken back, again as it was: motion 1: seconded by Vera Lind"},
		{"undo", decided + "mend 7 count 4 1 0 because \"misread\"\n", "the correction was taken back, again as it was: motion 1: 3 for, 1 against, 0 abstained; a simple majority of 4 needs 3; CARRIED"},
		{"rename \"Vera Lind\" to \"Vera Lindt\"", elected + "round\n", "a name was put right: Vera Lindt"},
		{"undo", begun + "rename \"Vera Lind\" to \"Vera Lindt\"\n", "the name that was put right is again as it was"},
		{"same \"Cleo Fox\" as \"Ben Sarr\"", begun, "two entries on the roll are one person: Ben Sarr"},
	} {
		if told := last(t, c.script+c.line+"\n"); !slices.Contains(told, c.told) {
			t.Errorf("%s: told is %q, not %q", c.line, told, c.told)
		}
	}
	is(t, last(t, decided+"undo\n"), "the verdict on motion 1 was taken back", "again before the assembly: motion 1", "the question is put on motion 1: 5 voters", "entered, not yet declared: 3 for, 1 against, 0 abstentions")
	is(t, last(t, decided+"undo\nredo\n"), "motion 1 is carried: 3 for, 1 against, 0 abstentions, a simple majority of 4 needs 3")
	is(t, last(t, moved+"mend 5 second \"Dov Lev\"\n"), "put right: motion 1: seconded by Dov Lev")
	is(t, last(t, decided+"mend 7 count 4 1 0 because \"misread\"\nmend 7 count 4 0 0 because \"once more\"\nundo\n"), "the correction was taken back, again as it was: motion 1: 4 for, 1 against, 0 abstained; a simple majority of 5 needs 3; CARRIED")
	is(t, last(t, begun+"same \"Cleo Fox\" as \"Ben Sarr\"\n"), "two entries on the roll are one person: Ben Sarr", "now 4 present, 4 voters")
}

// Who spoke in a closed session is told as somebody who did not, whatever place among those who wait that gives them.
func TestTurnsOfAClosedSessionAreNotTold(t *testing.T) {
	const begun = "convene \"A\" on 2026-05-14\n@18:00\narrive \"Ana Ruiz\" \"Ben Sarr\"\nopen\n"
	const closed = begun + "in-camera on\nhand \"Ana Ruiz\"\ncall\n@18:05\ndone\nin-camera off\n"
	is(t, last(t, closed+"hand \"Ana Ruiz\"\n"), last(t, begun+"hand \"Ana Ruiz\"\n")...)
	is(t, last(t, closed+"rule order least-time\nhand \"Ana Ruiz\"\n"), last(t, begun+"rule order least-time\nhand \"Ana Ruiz\"\n")...)
	is(t, last(t, closed+"hand \"Ana Ruiz\"\ncall\ndone\nhand \"Ana Ruiz\"\n"), last(t, begun+"hand \"Ana Ruiz\"\ncall\ndone\nhand \"Ana Ruiz\"\n")...)
}
