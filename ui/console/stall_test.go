package console

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/ui/hub"
)

// Whatever is aimed at what is on the screen misses, and says so, where the record has moved on meanwhile: each of call,
// done, put, declare and undo, pressed while the line before it waits for the disk.
func TestAimedKeysMiss(t *testing.T) {
	speaking := twoLines("hand Ana", "hand Ben", "call")
	amended := twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "daily" by Ben`, "second Cleo")
	for _, c := range []struct {
		verb  string
		lines []string
		keys  []string // the first is in order, the last is aimed
		given []string // verbs that reach the record
		left  string   // what the last would have hit, and did not
		look  func(d *desk) string
	}{
		{"call", twoLines("hand Ana", "hand Ben"), []string{"space", "space"}, []string{"call"}, "Ana", (*desk).speaker},
		{"done", speaking, []string{"space", "d"}, []string{"call"}, "Ben", (*desk).speaker},
		{"put", amended, []string{"u", "c"}, []string{"undo"}, "", func(d *desk) string {
			if d.state().Count != nil {
				return "counted"
			}
			return ""
		}},
		{"declare", countLines("count 3 0"), []string{"u", "enter"}, []string{"undo"}, "counting", func(d *desk) string {
			return string(d.state().Motions.Get("1").State)
		}},
		{"undo", speaking, []string{"d", "u"}, []string{"done"}, "", (*desk).speaker},
	} {
		t.Run(c.verb, func(t *testing.T) {
			d := newDesk(t, 80, 24, c.lines...)
			d.keys("esc") // the panel of a count has keys of its own
			before := d.keeper.meeting.Len()
			d.stalled = true
			d.keys(c.keys...)
			if len(d.keeper.lines) != 0 {
				t.Fatalf("%q was judged before the disk answered", d.keeper.lines)
			}
			if got := d.c.meeting.Len(); got != before {
				t.Errorf("the screen shows entry %d, of which %d are durable", got, before)
			}
			d.release()
			d.shows("the screen had moved on; press again")
			var verbs []string
			for _, e := range d.keeper.meeting.Entries()[before:] {
				verbs = append(verbs, e.Verb)
			}
			if strings.Join(verbs, " ") != strings.Join(c.given, " ") {
				t.Errorf("the record was given %q, not %q", verbs, c.given)
			}
			d.is(c.left, c.look(d))
			if line := d.keeper.lines[len(d.keeper.lines)-1]; !strings.HasPrefix(line, c.verb) {
				t.Errorf("the last line is %q", line) // it was judged, with what its screen showed
			}
			judged := len(d.keeper.lines)
			if d.keys(c.keys[len(c.keys)-1]).hides("moved on"); len(d.keeper.lines) != judged+1 {
				t.Error("pressed again it is not judged by what is on the screen now")
			}
		})
	}
}

// What is not aimed waits its turn and is kept, in the order in which it was pressed.
func TestKeysWaitTheirTurn(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.stalled = true
	d.keys("a", "an", "enter", "a", "be", "enter", "n", "one", "enter")
	if len(d.keeper.lines) != 0 || len(d.c.line.waiting) != 3 {
		t.Fatalf("%d lines were given, %d wait", len(d.keeper.lines), len(d.c.line.waiting))
	}
	d.release()
	d.said("convene open arrive hand hand note").is("Ana speak, Ben speak", d.stack())
}

// The whole of it on a disk that takes a second for every line: the screen says so and goes on, a second press misses, and
// leaving waits for what was given.
func TestDiskStallsASecond(t *testing.T) { inTime(t, diskStalls) }

func diskStalls(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana", "hand Ben")...)
	r := &slow{keeper{meeting: d.keeper.meeting}, time.Second}
	in, keys := pipe(t)
	out := &wire{}
	type look struct{ what, seen string }
	looked := make(chan look, 8)
	go func() {
		defer close(looked)
		press := func(typed string, wait time.Duration) {
			for _, key := range typed {
				fmt.Fprint(keys, string(key))
				time.Sleep(5 * time.Millisecond)
			}
			time.Sleep(wait)
		}
		time.Sleep(300 * time.Millisecond)
		out.since()
		press(" ", 50*time.Millisecond)
		press(" d", 300*time.Millisecond) // aimed at what is on the screen, which the first changes
		press("acle", 100*time.Millisecond)
		looked <- look{"while it stalls", out.since()}
		time.Sleep(time.Second)
		looked <- look{"afterwards", out.since()}
		press("\r", 0)
		press("q", 0)
		press("\r", 0)
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	left, err := Run(ctx, Options{
		Hub: hub.New(r, hub.Options{}), UTF8: true, NoColor: true, Now: func() time.Time { return d.now },
		Program: []tea.ProgramOption{tea.WithInput(in), tea.WithOutput(out), tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"})},
	})
	if err != nil || left.Entries != 7 {
		t.Fatalf("left is %+v, %v", left, err)
	}
	var verbs []string
	for _, e := range r.meeting.Entries()[5:] {
		verbs = append(verbs, e.Verb)
	}
	if got := strings.Join(verbs, " "); got != "call hand" {
		t.Errorf("the record has %q after the start, not \"call hand\"", got)
	}
	if sp := r.meeting.State().Floor.Speaker; sp == nil || r.meeting.State().Roll.Name(sp.Person) != "Ana" {
		t.Errorf("the floor has %+v", sp)
	}
	for l := range looked {
		saving, speaks := strings.Contains(l.seen, "saving"), strings.Contains(l.seen, "ANA")
		if l.what == "while it stalls" && (!saving || speaks || !strings.Contains(l.seen, "HAND")) {
			t.Errorf("%s, saving is told: %v, what is not kept is shown: %v: %q", l.what, saving, speaks, l.seen)
		}
		if l.what == "afterwards" && !speaks {
			t.Errorf("%s what is kept is not shown: %q", l.what, l.seen)
		}
	}
}
