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
		o.Minutes = func(m *assembly.Meeting) []string {
			var lines []string
			for n := range 40 {
				lines = append(lines, fmt.Sprintf("minutes of %d entries, line %d", m.Len(), n+1))
			}
			return append(lines, strings.Repeat("long ", 30)+"end")
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
