package console

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// What is to be done, by whom and by when are asked one after the other, and nobody types a quotation mark.
func TestAssignStepByStep(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines(`move "That we print." by Ana`, "second Ben", "headcount 3", "put", "count 3 0", "declare")...)
	d.keys("tab", "who does what", "enter").shows("assign", "what is to be done").hides("quotation")
	d.keys("enter").shows("say it in words first").hides("quotation").keys("Notices at every gate", "enter").shows(`assign "Notices at every gate"`, "who does it")
	d.keys("be", "enter").shows(`to "Ben"`, "by when", "may be left out", "leave it out").keys("17 Mai da", "enter").shows("a day, such as friday")
	d.keys("ctrl+u", "2026-05-17", "enter").shows("by 2026-05-17")
	a := d.state().Actions
	if len(a) != 1 || a[0].What != "Notices at every gate" || d.state().Roll.Name(a[0].Who) != "Ben" || a[0].By != "2026-05-17" {
		t.Fatalf("the actions are %+v", a)
	}

	// Tab says it without the rest; Esc goes one question back, with what was typed.
	d.keys("tab", "who does what", "enter", "Sweep", "enter", "esc").shows("what is to be done", "Sweep").keys("enter", "an", "enter", "tab")
	d.is("2", itoa(len(d.state().Actions))).is("", d.state().Actions[1].By)
}

// What is refused comes back to be mended, with all that was answered.
func TestGuideComesBack(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys("tab", "item", "down", "enter")
	if g, ok := d.c.top().(*guide); !ok || g.begun != "item" {
		d.keys("esc")
		d.c.askLine("item")
	}
	d.keys("Heating", "enter", "10", "enter").shows(`item "Heating" time 10m`).keys("99", "enter").shows("who reports on it").keys("enter")
	if d.state().Agenda.Items == nil {
		d.keys("esc").shows("its place on the agenda", "99").keys("backspace", "backspace", "enter", "enter")
	}
	d.is("Heating", d.state().Agenda.Items[0].Title).is("10m0s", d.state().Agenda.Items[0].Planned.String())
}

// Several people are named one after the other; a first Enter without a name goes on.
func TestGuideSeveral(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines()...)
	d.c.askLine("mandate")
	d.keys("Talks", "enter").shows("who is sent").keys("an", "enter", "be", "enter").shows(`"Ana" "Ben"`, "that is all")
	d.keys("enter").shows("who goes where a delegate cannot").keys("enter", "enter").shows("what they must do").keys("Come back", "enter", "tab")
	m := d.state().Mandate("Talks")
	if m == nil || len(m.Delegates) != 2 || m.Must != "Come back" {
		t.Fatalf("the mandate is %+v", m)
	}
}

// A standing order is chosen, and its value from those that it can have.
func TestGuideRule(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines()...)
	d.c.askLine("rule")
	d.keys("order", "enter").shows("rounds", "fifo").keys("fifo", "enter").is("fifo", d.state().Rules.Get("order"))
	d.c.askLine("rule")
	d.keys("threshold main", "enter").shows("majority of members").keys("2/3 of cast", "enter").is("2/3 of cast", d.state().Rules.Get("threshold main"))
}

// No row of the menu leaves a half line that needs a quotation mark: it does something, or it asks in words.
func TestMenuLeavesNoHalfLine(t *testing.T) {
	if testing.Short() {
		t.Skip("one desk and one record, one thing after the other: there is nothing to race, and with the detector it takes minutes")
	}
	meetings := [][]string{debateLines(), dutyLines(), grievanceLines(), eveningLines(), electionLines(), consensusLines(), sectionLines(), twoLines(), twoLines("close"), twoLines("recess")}
	asked := map[string]bool{}
	for _, lines := range meetings {
		for i := range newMenu(newDesk(t, 80, 24, lines...).c).rows {
			d := newDesk(t, 60, 16, lines...)
			rows := newMenu(d.c).rows
			if rows[i].why != nil {
				continue
			}
			d.c.push(&menu{rows: rows, list: list{at: i}, chosen: true})
			d.keys("enter")
			d.whole()
			if l, ok := d.c.top().(*command); ok && l.field.text != "" && l.field.text != "priority " {
				t.Errorf("%s leaves %q", rows[i].says, l.field.text)
			}
			if g, ok := d.c.top().(*guide); ok {
				asked[g.begun] = true
				throughGuide(d, g)
			}
		}
	}
	if len(asked) < 40 {
		t.Errorf("only %d lines are asked for", len(asked))
	}
}

// throughGuide answers every question with something that fits, and makes sure that the line is one of the language: it is
// not refused for how it is written.
func throughGuide(d *desk, g *guide) {
	d.t.Helper()
	for range 60 {
		top, ok := d.c.top().(*guide)
		if !ok {
			break
		}
		q, before := top.question(), top.at
		if told := d.c.expected(language.Verb(top.begun), q.before, q.place); told == "" || strings.HasPrefix(told, d.c.tell("fill")) && len(q.place.Words) == 0 {
			d.t.Errorf("%s: %s is asked for without words", top.begun, q.place.Slot)
		}
		switch {
		case q.takesSeveral() && len(q.several) == 2:
		case q.isPerson() && concernsKnown(language.Verb(g.begun)): // the first
			d.keys("down")
		case q.isPerson():
			d.keys([]string{"an", "ben"}[len(q.several)%2])
		case q.hasRows(d.c) && (q.marked(d.c) < 0 || len(q.place.Words) == 0 && !q.place.Needed):
			d.keys("down")
		case !q.hasRows(d.c):
			d.keys(map[string]string{
				"text": "Say what.", "texts": "One " + itoa(len(q.several)), "number": "2", "any": "25", "change": "+2", "duration": "2m", "date": "2026-06-01", "time": "18:05", "id": "1",
				"pairs": "1 2", "words": "4 17", "rest": "x", "word": "greeter", "floors": "North",
			}[q.place.Type])
		}
		d.keys("enter")
		d.whole()
		if top == d.c.top() && top.at == before && !q.takesSeveral() && d.c.message.refusal {
			break
		}
	}
	if len(d.keeper.lines) == 0 {
		if top, ok := d.c.top().(*guide); ok && !(concernsKnown(language.Verb(g.begun)) && d.c.message.text == d.c.tell("who")) {
			d.t.Errorf("%s does not go on from %q: %s", g.begun, top.question().told, d.c.message.text)
		}
		return
	}
	line := d.keeper.lines[len(d.keeper.lines)-1]
	meeting := assembly.New()
	if err := meeting.Load(d.keeper.meeting.Entries()); err != nil {
		d.t.Fatal(err)
	}
	_, err := meeting.Do(line, assembly.Stamp{At: d.now})
	if refused, ok := err.(*assembly.Refusal); ok && slices.Contains([]string{"line.misfit", "line.short", "verb.unknown", "line.unclosed"}, refused.Key) {
		d.t.Errorf("%q is not a line: %v", line, err)
	}
}

// What is asked, and of whom, in three sizes; and in every language, without an English word.
func TestGuideScreens(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}, {120, 40}} {
		d := newDesk(t, size.w, size.h, dutyLines()...)
		d.c.askLine("assign")
		d.keys("Notices at every gate", "enter", "e")
		golden(t, fmt.Sprintf("assign.%dx%d.txt", size.w, size.h), d.screen())
		d.keys("enter", "down")
		d.whole()
		golden(t, fmt.Sprintf("assign-by.%dx%d.txt", size.w, size.h), d.screen())
	}
	for _, language := range []string{"es", "fr"} {
		d := newDeskWith(t, 60, 16, func(o *Options) { o.Language = language }, dutyLines()...)
		d.c.askLine("mandate")
		d.keys("X", "enter", "an", "enter").hides("who", "that is all").keys("enter").hides("may be left out", "leave it out")
	}
}
