package console

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// recordLines are an evening with something undone, a closed session, and what came after the seal.
func recordLines() []string {
	return twoLines("hand Ana", "hand Ben", "call", `note "taken back"`, "undo", "in-camera on", `note "Ana was ill."`, "in-camera off",
		`note "The canteen was cold, and nobody had brought the long table from the other side of the yard."`,
		"call", "done", "close", "seal 4 17 2", `note "after"`, "undo", "next-meeting 2026-06-11 18:00")
}

func TestRecordScreen(t *testing.T) {
	d := newDesk(t, 80, 24, recordLines()...)
	d.keys("8").shows("RECORD", "19 entries", "sealed by entry 16: zebra yellow wrong visit", "next-meeting 2026-06-11 18:00", "after the seal, undone",
		"the seal", "undone", "10 18:00 closed session, 1 line", "hash "+d.c.head+"…")
	if hash := d.keeper.Hash(); d.c.head != hex.EncodeToString(hash[:6]) {
		t.Errorf("the chain ends in %s", d.c.head)
	}
	d.hides("Ana was ill", "note …")
	d.keys("home").shows("1 00:00 convene", "hand Ana")
	d.keys("down", "enter").shows("ENTRY 2", "2026-05-14 18:00:00", "open").keys("esc").shows("RECORD")
}

// The record follows what is entered, unless one looks at what was before.
func TestRecordFollows(t *testing.T) {
	var lines []string
	for n := range 30 {
		lines = append(lines, fmt.Sprintf("note \"number %d.\"", n))
	}
	d := newDesk(t, 60, 16, twoLines(lines...)...)
	d.keys("8").shows("number 29.").hides("number 5.")
	d.keys(":", `note "and one more"`, "enter").shows("and one more")
	d.keys("home").shows("convene").hides("and one more")
	d.keys("n", "the last", "enter").shows("convene").hides("the last")
	d.keys("end").shows("the last")
	d.keys("u").shows("undone")
}

// What was said behind closed doors is not shown, also where it or the closing itself was undone; and of a priority
// nobody is named.
func TestRecordHidesWhatIsSecret(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		seen  string // the notes that are seen
	}{
		"a closed session":            {[]string{`note "a1"`, "in-camera on", `note "b1"`, "in-camera off", `note "c1"`}, "a1 c1"},
		"one that goes on":            {[]string{"in-camera on", `note "b1"`, `note "b2"`}, ""},
		"one that the close ends":     {[]string{"in-camera on", `note "b1"`, "close", `note "c1"`}, "c1"},
		"an undone note":              {[]string{"in-camera on", `note "b1"`, "undo", "in-camera off", `note "c1"`}, "c1"},
		"an undone closing":           {[]string{"in-camera on", `note "b1"`, "undo", "undo", `note "c1"`, `note "c2"`, "undo"}, "c1 c2"},
		"an undone opening":           {[]string{"in-camera on", `note "b1"`, "in-camera off", "undo", `note "b2"`, "in-camera off", `note "c1"`}, "c1"},
		"what is undone after doors":  {[]string{"in-camera on", "in-camera off", `note "c1"`, "undo", `note "c2"`}, "c1 c2"},
		"a closing that is undone":    {[]string{"in-camera on", `note "b1"`, "close", "undo", `note "b2"`}, ""},
		"a second one, after an undo": {[]string{"in-camera on", "undo", `note "c1"`, "in-camera on", `note "b1"`}, "c1"},
	} {
		d := newDesk(t, 120, 40, twoLines(c.lines...)...)
		d.keys("8")
		for _, note := range []string{"a1", "b1", "b2", "c1", "c2"} {
			said := strings.Contains(strings.Join(c.lines, " "), note)
			if seen := strings.Contains(d.screen(), note); seen != strings.Contains(c.seen, note) && said {
				t.Errorf("%s: %s is seen %v:\n%s", name, note, seen, d.screen())
			}
		}
	}
	d := newDesk(t, 120, 40, twoLines("hand Ana", "hand Ben", "priority Ben")...)
	d.keys("8").shows("priority …")
	d.keys("end", "enter").shows("priority …").hides("priority Ben")
}

// A backup that fails beside a line is told, and the line stands.
func TestWarning(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keeper.kept = func(e assembly.Entry) {
		d.keeper.warning = nil
		if e.Verb == "recess" {
			d.keeper.warning = errors.New("the meeting is kept, but its backup is not: the disk is full")
		}
	}
	d.keys(":", "recess 5m", "enter").shows("RECESS since", "its backup is not")
	d.keys(":", "resume", "enter").hides("its backup is not")
}

// A closed session that is over is one row of the record, which tells how many lines it has and opens nothing. While it lasts each line is
// a row that can be put right.
func TestRecordOfAClosedSession(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("in-camera on", `move "Zebra." by Ana`, "second Ben", "put", "clear carried", "declare", `assign "Zebra" to Ben`)...)
	d.keys("8").shows("move …", "assign …").keys(":", "in-camera off", "enter")
	d.shows("closed session, 6 lines").hides("move", "second", "clear", "declare", "assign", "Zebra")
	d.keys("up", "enter").shows("what was said in a closed session is shown on no screen")
	d.keys("up", "enter").shows("ENTRY 4").keys("esc", "down", "down", "enter").shows("in-camera off")
}
