package console

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// printing is a desk that has minutes, and a folder to which they are written.
type printing struct {
	*desk
	wrote []string // as it was asked for
	fail  error
}

func newPrinting(t *testing.T, w, h int, lines ...string) *printing {
	t.Helper()
	p := &printing{}
	p.desk = newDeskWith(t, w, h, func(o *Options) {
		o.Minutes = func(m *assembly.Meeting) Minutes {
			var told Minutes
			for n := range 40 {
				told.Lines = append(told.Lines, fmt.Sprintf("minutes of %d entries, line %d", m.Len(), n+1))
			}
			told.Lines = append(told.Lines, strings.Repeat("long ", 30)+"end")
			told.Items = []ItemPlace{{Line: 7}, {Line: 20, Item: 1}, {Line: 30, Item: 2}}
			told.Places = []Place{{Line: 9, Says: "Heating: carried"}, {Line: 35, Says: "Hall: not carried"}}
			for _, n := range m.State().Notes {
				told.Places = append(told.Places, Place{Line: len(told.Lines) + 1, Says: n.Text, Note: n.Number})
				told.Lines = append(told.Lines, "", n.Text, "more of note "+itoa(n.Number))
			}
			return told
		}
		o.Folder = func() string { return "/media/STICK" }
		o.Write = func(m *assembly.Meeting, formats []string, folder string) ([]string, error) {
			p.wrote = append(p.wrote, fmt.Sprint(m.Len(), formats, folder))
			if p.fail != nil {
				return nil, p.fail
			}
			return []string{folder + "/evening-minutes.pdf"}, nil
		}
	}, lines...)
	return p
}

func TestMinutesScreen(t *testing.T) {
	d := newPrinting(t, 80, 24, debateLines()...)
	d.keys("7").shows("MINUTES, as they would be printed now", "line 1", "w write", "Esc")
	before := d.c.meeting.Len()
	d.keys("end").shows("line 40", "long long", "end")
	d.keys("home").shows(fmt.Sprintf("minutes of %d entries, line 1", before))
	d.keys("tab", "note on an item", "enter").shows("on which item")
	d.keys("backspace", "9", "enter").shows("numbered from 1 to")
	d.keys("backspace", "2", "enter", "enter").shows("say it in words first")
	d.keys(`Somebody "asked".`, "enter")
	if last := d.keeper.lines[len(d.keeper.lines)-1]; last != `note "Somebody \"asked\"." item 2` {
		t.Errorf("the note is %s", last)
	}
	d.shows(fmt.Sprintf("minutes of %d entries, line 1", before+1)) // live
	d.keys("2").shows("AGENDA")
	d.keys("7", "esc")
	if d.c.top() != nil || d.c.screen != floorScreen {
		t.Error("the minutes are not left for the floor")
	}
}

func TestWritingPapers(t *testing.T) {
	d := newPrinting(t, 80, 24, debateLines()...)
	d.keys("7", "w").shows("WRITE THE MINUTES", "in which formats", "pdf")
	d.keys("backspace", "backspace", "backspace", "enter").shows("name a format")
	d.keys("pdf, docx", "enter").shows("to which folder", "/media/STICK")
	d.keys("enter").shows("written: /media/STICK/evening-minutes.pdf")
	if want := fmt.Sprint(d.c.meeting.Len(), []string{"pdf", "docx"}, "/media/STICK"); !slices.Equal(d.wrote, []string{want}) {
		t.Errorf("written is %q, and not %q", d.wrote, want)
	}
	d.fail = errors.New("the stick is full")
	d.keys("w", "enter", "enter").shows("the stick is full", "/media/STICK") // to be mended
	d.keys("esc", "esc", "esc", "esc")
	if n := len(d.keeper.lines); n != 0 {
		t.Errorf("papers are %d lines of the language", n)
	}
}

// The screen is left once what is being written is written.
func TestLeavingWhileWriting(t *testing.T) {
	d := newPrinting(t, 80, 24, debateLines()...)
	d.keys("7", "w", "enter")
	d.stalled = true
	d.keys("enter", "ctrl+c", "enter")
	if d.left {
		t.Fatal("the screen is left in the middle of writing")
	}
	d.stalled = false
	for _, cmd := range d.waiting {
		d.run(cmd)
	}
	if len(d.wrote) != 1 || !d.left {
		t.Errorf("written %d times, left: %t", len(d.wrote), d.left)
	}
}

func TestNoMinutes(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys("7").shows("stacktaker minutes")
	p := newPrinting(t, 80, 24, twoLines("close", "approve-minutes")...)
	p.keys("7", "n").shows("the minutes are approved, so note is not in order any more")
	for c, offered := range map[*console]bool{d.c: false, p.c: true} {
		if slices.ContainsFunc(newMenu(c).rows, func(r row) bool { return r.side == "7" }) != offered {
			t.Errorf("the menu offers the minutes: %t", !offered)
		}
	}
}

// The decisions of the minutes are gone to by arrows, or found by their letters; the cursor stays in its line when an entry comes.
func TestMinutesByDecision(t *testing.T) {
	d := newPrinting(t, 80, 24, debateLines()...)
	line := func(n int) string { return fmt.Sprintf("▸minutes of %d entries, line %d ", d.c.meeting.Len(), n) }
	d.keys("7").shows(line(1))
	d.keys("right").shows(line(10))
	d.keys("right").shows(line(36))
	d.keys("right").shows("that was the last decision")
	d.keys("left").shows(line(10))
	d.keys("left").shows("that was the first decision", line(10))
	d.keys("down", "down").shows(line(12))
	d.keys("enter").shows("MINUTES: go to a decision", "ready to be signed?", "Heating: carried", "Hall: not carried")
	d.keys("h", "a", "l", "l", "enter").shows(line(36))
}

// Enter on a note gives it other words where it stands, from those that it has.
func TestNoteIsEditedInTheMinutes(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := newPrinting(t, size[0], size[1], append(debateLines(), `note "It was cold."`, `note "It was late."`)...)
		d.keys("7", "end").shows("▸more of note 2")
		d.keys("enter").shows("NOTE, put right", "It was late.")
		d.keys("esc").shows("▸more of note 2")
		d.keys("up", "up", "up", "up", "enter").shows("It was cold.")
		d.keys("end", "backspace", "!", "enter").shows("▸It was cold!")
		if last := d.keeper.lines[len(d.keeper.lines)-1]; last != `note 1 "It was cold!"` {
			t.Errorf("the line is %s", last)
		}
	}
}

// What the minutes lack is listed, and each row leads to where it is mended.
func TestReadyToBeSigned(t *testing.T) {
	lines := []string{`convene "Branch" on 2026-05-14`, "arrive Ana Ben", "open", `move "That we let the hall for one year from June to whoever asks for it first and pays on the day." by Ana`, "second Ben", "put", "count 2 0", "declare", `assign "Ask the owner" to Ben`}
	d := newPrinting(t, 80, 24, lines...)
	d.keys("7", "enter", "down", "enter")
	d.shows("BEFORE THE MINUTES ARE SIGNED", "nobody is named who facilitated", "nobody is named who took the minutes", "motion 1 has no title", "action 1 has no day: Ask the owner", "the meeting is not closed")
	d.keys("t", "i", "t", "l", "enter").shows("title 1")
	d = newPrinting(t, 80, 24, lines...)
	d.keys("7", "tab", "ready", "enter").shows("BEFORE THE MINUTES").keys("day", "enter").shows("Ask the owner", "put it right")
	d = newPrinting(t, 80, 24, append(lines, "close")...)
	d.keys("7", "tab", "ready", "enter").shows("the record is not sealed").keys("sealed", "enter").shows("seal")
	d = newPrinting(t, 80, 24, append(lines, `title 1 "Hall"`, "finished 1", "take facilitator Ana", "take minute-taker Ben", "close", "seal 1")...)
	d.keys("7", "tab", "ready", "enter").shows("nothing is missing: the minutes are ready to be signed")
}

// Minutes are not ready while something stands that no seal covers, and while one of those elected has not answered where others did.
func TestNotReadyAfterTheSeal(t *testing.T) {
	lines := []string{`convene "Branch" on 2026-05-14`, "arrive Ana Ben Cleo", "take facilitator Ben", "take minute-taker Ben", "open", `elect "Chair"`, "nominate Ana", "adopt", "accepts Ana", "close", "seal 1"}
	d := newPrinting(t, 80, 24, lines...)
	d.keys("7", "tab", "ready", "enter").shows("ready to be signed")
	d = newPrinting(t, 80, 24, append(lines, `note "It was late."`)...)
	d.keys("7", "tab", "ready", "enter").shows("1 entry stands after the last seal: seal again").keys("stands", "enter").shows("seal")
	d = newPrinting(t, 80, 24, append(lines, `note "It was late."`, "seal 2")...)
	d.keys("7", "tab", "ready", "enter").shows("ready to be signed")
	lines = append(slices.Clone(lines[:9]), `elect "Treasurer"`, "nominate Cleo", "adopt", "close", "seal 1")
	d = newPrinting(t, 80, 24, lines...)
	d.keys("7", "tab", "ready", "enter").shows("Cleo did not say whether they accept: Treasurer").keys("Cleo", "enter").shows("accepts")
}

// A note on the screen of the minutes belongs to the item in which the cursor stands; in front of the items it goes to the item under way, and
// after the close it is asked for.
func TestNoteBelongsToTheItemOfTheCursor(t *testing.T) {
	last := func(d *printing) string { return d.keeper.lines[len(d.keeper.lines)-1] }
	d := newPrinting(t, 80, 24, debateLines()...)
	d.keys("7", "right", "right", "n").shows("NOTE on item 2").keys("Late.", "enter")
	if last(d) != `note "Late." item 2` {
		t.Errorf("the note is %s", last(d))
	}
	d.keys("home", "n", "Soon.", "enter")
	if last(d) != `note "Soon."` {
		t.Errorf("the note is %s", last(d))
	}
	d = newPrinting(t, 80, 24, append(debateLines(), "close")...)
	d.keys("7", "right", "right", "n", "Late.", "enter")
	if last(d) != `note "Late." item 2` {
		t.Errorf("the note is %s", last(d))
	}
	d.keys("home", "n").shows("on which item")
}

// After the close who took the minutes is put in where the meeting opened.
func TestWhoTookTheMinutesAfterTheClose(t *testing.T) {
	d := newPrinting(t, 80, 24, `convene "Café" on 2026-05-14`, "open", "arrive Ana Ben", "take facilitator Ana", "close")
	d.keys("7", "tab", "ready", "enter").shows("nobody is named who took the minutes").keys("took", "enter").shows("WHO TOOK THE MINUTES").keys("ben", "enter")
	if said := d.keeper.lines[len(d.keeper.lines)-1]; !strings.HasPrefix(said, "mend after 2 take minute-taker ~") {
		t.Errorf("the line is %s", said)
	}
}
