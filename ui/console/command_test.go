package console

import (
	"slices"
	"strings"
	"testing"
)

func (d *desk) typedLine() string {
	d.t.Helper()
	l, ok := d.c.top().(*command)
	if !ok {
		d.t.Fatalf("the command line is not open:\n%s", d.screen())
	}
	return l.field.text
}

func TestCompletion(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"decl", "decline "},                   // declare is not in order now
		{"hand ro", `hand "Rosa Duarte"`},      // two people fit; the first
		{"hand ros", `hand "Rosa Duarte" `},    // one fits
		{`hand "ros`, `hand "Rosa Duarte" `},   // within a quotation
		{"hand Rosa ag", "hand Rosa against "}, // a keyword of the verb
		{"take fac", "take facilitator "},      // a role
		{"rule ord", "rule order "},            // a standing order
		{"pack cit", "pack citrine "},          // a pack
		{"amend 1.", "amend 1.1 "},             // a motion
		{"move close-d", "move close-debate "}, // a kind
		{"count 1 2 section ni", `count 1 2 section "Night shift" `},
		{"xyz", "xyz"},
		{"hand xyz", "hand xyz"},
	} {
		d := newDesk(t, 80, 24, debateLines()...)
		d.keys(":")
		for _, r := range c.typed {
			d.update(letter(r))
		}
		if c.typed == "decl" {
			d.keys("tab", "shift+tab", "tab")
		}
		if d.keys("tab"); !strings.HasPrefix(d.typedLine(), strings.TrimRight(c.want, " ")) && c.typed != "decl" {
			t.Errorf("%q is completed to %q, not %q", c.typed, d.typedLine(), c.want)
		}
		d.whole()
	}
}

// What is in order is offered first.
func TestCompletionInOrder(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana")...)
	_, fits := d.c.completions("re")
	var seen []bool
	for _, verb := range fits {
		seen = append(seen, d.c.meeting.May(verb.line))
	}
	first := slices.Index(seen, false)
	if first < 1 || slices.Contains(seen[first:], true) {
		t.Errorf("of %q in order are %v", fits, seen)
	}
}

// Where several words fit, Tab completes what they share, and then goes through them and round.
func TestCompletionGoesRound(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys(":", "re", "tab")
	var seen []string
	for range 12 {
		seen = append(seen, d.typedLine())
		d.keys("tab")
	}
	if first := seen[0]; !strings.HasPrefix(first, "re") {
		t.Errorf("the first is %q", first)
	}
	again := 0
	for _, s := range seen[1:] {
		if s == seen[0] {
			again++
		}
		if !strings.HasPrefix(s, "re") {
			t.Errorf("%q was offered for re", s)
		}
	}
	if again == 0 {
		t.Errorf("it does not go round: %q", seen)
	}
	last := d.typedLine()
	d.keys("shift+tab", "tab").is(last, d.typedLine())
}

// ↑ brings back the lines typed before, but for what nobody may read.
func TestHeard(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys(":", "note \"one\"", "enter", ":", "note \"two\"", "enter", ":", "priority Ana", "enter")
	d.keys("esc", ":", "up").is(`note "two"`, d.typedLine())
	d.keys("up").is(`note "one"`, d.typedLine())
	d.keys("up").is(`note "one"`, d.typedLine())
	d.keys("down", "down").is("", d.typedLine())
}

// Who asked to go first is in no screen: what follows priority is dots, while it is typed and after.
func TestPriorityIsDots(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("rule order progressive")...)
	d.keys(":", "priority Ana").shows(": priority •••").hides("priority Ana", "priority A")
	frame := d.screen()
	if strings.Contains(frame, `"Ana"`) || strings.Contains(frame, "  Ana") {
		t.Errorf("the name is offered while it is typed:\n%s", frame)
	}
	d.keys("tab").hides("priority Ana")
	d.keys("home", "x").shows(": xpriority •••").hides("Ana").keys("backspace", "end")
	d.keys("enter").hides("priority Ana", "Ana asked")

	// A refusal quotes nothing of it, not even where it is asked for later.
	d.keys(":", "priority zed quietly", "enter").shows("that was not noted", ": priority •••").hides("zed", "quietly")
	d.keys("esc", "tab").hides("zed", "quietly")
	d.keys("esc", ":", `note "priority of zed"`, "enter").shows("noted") // a word like any other
	d.keys("u").hides("Ana")
}

// The form of a verb is shown while it is typed.
func TestFormIsShown(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys(":", "recess ").shows("recess [FOR]")
	d.keys("ctrl+u", "put ").shows("no motion is pending; there is nothing to put")
	d.keys("esc", "tab", "recess", "enter").shows("recess", "how long it lasts", "may be left out")
}

// A name of several words is completed as one, without quotation marks; the words before it are left alone.
func TestCompletionOfWholeNames(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"take facilitator Mina R", `take facilitator "Mina Roy" `},
		{"take facilitator  mina  r", `take facilitator  "Mina Roy" `},
		{"arrive Mina Ro", `arrive "Mina Roy" `},
		{"arrive Ana Ruiz Mina Ro", `arrive Ana Ruiz "Mina Roy" `},
		{`arrive "Ana Ruiz" Ro`, `arrive "Ana Ruiz" "Rosa Duarte"`}, // two fit
		{"hand Ana Ruiz ag", "hand Ana Ruiz against "},
		{"hand Eva Ros", "hand Eva Ros"},
		{`note "x" Mina`, `note "x" Mina`}, // no person belongs there
	} {
		d := newDesk(t, 80, 24, debateLines()...)
		d.keys(":")
		for _, r := range c.typed {
			d.update(letter(r))
		}
		d.keys("tab").is(c.want, d.typedLine())
	}
}

// Where several people fit, Tab goes round them, and a keyword among them keeps its place.
func TestCompletionOfNamesGoesRound(t *testing.T) {
	d := newDesk(t, 80, 24, append(debateLines(), `arrive "Mina Aydin" "Mina Zorn"`)...)
	d.keys(":", "take facilitator Mina")
	var seen []string
	for range 4 {
		seen = append(seen, d.keys("tab").typedLine())
	}
	want := []string{`take facilitator "Mina Roy"`, `take facilitator "Mina Aydin"`, `take facilitator "Mina Zorn"`, `take facilitator "Mina Roy"`}
	if !slices.Equal(seen, want) {
		t.Errorf("Tab goes through %q", seen)
	}
	d.keys("shift+tab").is(want[2], d.typedLine())

	d.keys("ctrl+u", "hand Mina a", "tab").is("hand Mina against", d.typedLine())
	d.keys("tab").is("hand Mina answer", d.typedLine()).keys("tab").is(`hand "Mina Aydin"`, d.typedLine()).keys("tab").is("hand Mina against", d.typedLine())
}
