package console

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// At every place of every verb only what fits that place is offered, and what the language has for it is.
func TestOffersFitTheirPlace(t *testing.T) {
	seen := 0
	for _, lines := range [][]string{debateLines(), dutyLines(), grievanceLines(), electionLines()} {
		d := newDesk(t, 80, 24, lines...)
		language := d.c.meeting.Language()
		for _, verb := range language.Verbs() {
			walked := map[string]bool{}
			var walk func(line string, depth int)
			walk = func(line string, depth int) {
				next := language.Expects(line)
				var usages []string
				for _, e := range next {
					usages = append(usages, e.Usage)
				}
				if key := strings.Join(usages, "\n"); len(next) == 0 || depth == 6 || walked[key] {
					return
				} else {
					walked[key] = true
				}
				seen++
				fitTheirPlace(d, line, next)
				for _, e := range next {
					walk(line+filledWith(e)+" ", depth+1)
				}
			}
			walk(verb+" ", 0)
		}
	}
	if seen < 300 {
		t.Errorf("only %d places were walked through", seen)
	}
}

// fitTheirPlace makes sure of what is offered behind a line.
func fitTheirPlace(d *desk, line string, next []language.Expected) {
	d.t.Helper()
	_, fits := d.c.completions(line)
	var offered []string
	for _, k := range fits {
		offered = append(offered, k.line)
		if !slices.ContainsFunc(next, func(e language.Expected) bool { return fitsPlace(d, k.line, e) }) {
			d.t.Errorf("%q is offered behind %q, where nothing like it stands", k.line, line)
		}
	}
	for _, e := range next {
		for _, word := range e.Words {
			if !slices.Contains(offered, word) {
				d.t.Errorf("%q is not offered behind %q, but %q", word, line, offered)
			}
		}
		if takesPeople(e) && !slices.ContainsFunc(offered, func(s string) bool { return len(d.state().Roll.Find(strings.Trim(s, `"`))) > 0 }) {
			d.t.Errorf("nobody is offered behind %q", line)
		}
	}
}

// fitsPlace tells whether something is of the kind that a place takes.
func fitsPlace(d *desk, offered string, e language.Expected) bool {
	if len(e.Words) > 0 {
		return slices.Contains(e.Words, offered)
	}
	quoted := strings.HasPrefix(offered, `"`) && strings.HasSuffix(offered, `"`) && len(offered) > 1
	is := func(pattern string) bool { return regexp.MustCompile(pattern).MatchString(offered) }
	switch e.Type {
	case "name", "names":
		return len(d.state().Roll.Find(strings.Trim(offered, `"`))) > 0
	case "text", "texts", "tally", "floors":
		return quoted
	case "number", "pairs":
		return is(`^[0-9]+$`)
	case "id":
		return is(`^p?[0-9]+(\.[0-9]+)*$`)
	case "change":
		return offered == "off"
	case "date":
		_, err := time.Parse(time.DateOnly, offered)
		return err == nil
	case "word", "words", "rest":
		return is(`^[a-z0-9][a-z0-9 %/-]*$`) && len(d.state().Roll.Find(offered)) == 0
	case "any": // a section, a threshold, a motion, a pack
		return quoted || is(`^p?[0-9.]+$`) || slices.Contains(assembly.Packs(), offered)
	}
	return false
}

// filledWith is a word that goes on from a place.
func filledWith(e language.Expected) string {
	before := ""
	switch {
	case len(e.Words) > 0 && e.Type == "":
		return e.Words[0]
	case len(e.Words) > 0:
		before = e.Words[0] + " "
	}
	return before + map[string]string{
		"name": "Ana", "names": "Ana", "text": `"x"`, "texts": `"x"`, "tally": `"x" 3`, "floors": `"x"`, "number": "1", "pairs": "1 2", "id": "1", "change": "3",
		"date": "2026-05-17", "time": "18:05", "duration": "2m", "word": "teller", "words": "1", "rest": "x", "any": `"x"`,
	}[e.Type]
}

// The places at which the first slot's values were offered at the second.
func TestOffersOfTheSecondPlace(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	for _, c := range []struct{ line, want string }{
		{"take facilitator Mi", `take facilitator "Mina Roy" `},
		{`amend strike "a" insert "b" by Mi`, `amend strike "a" insert "b" by "Mina Roy" `},
		{"hand Ana ", "hand Ana speak"},
		{"hand Rosa Duarte ag", "hand Rosa Duarte against "},
		{`mandate "Talks" delegates Mi`, `mandate "Talks" delegates "Mina Roy" `},
		{`mandate "Talks" delegates Mina al`, `mandate "Talks" delegates Mina alternate `},
		{"take facilitator Mina ", "take facilitator Mina "}, // nothing more belongs there
		{"second Mina Roy ", "second Mina Roy and "},
		{`assign "x" to Mina b`, `assign "x" to Mina by `},
		{"rule order first", "rule order first-time "},
		{"go ", "go 4"},
	} {
		d.keys(":", "ctrl+u")
		for _, r := range c.line {
			d.update(letter(r))
		}
		d.keys("tab")
		if strings.HasSuffix(c.line, " ") && d.typedLine() == c.line && c.want != c.line {
			d.keys("tab")
		}
		d.is(c.want, d.typedLine()).keys("esc")
	}
}

// A name of several words may stand without quotation marks also when the line is said.
func TestNamesWithoutQuotationMarks(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys(":", "willing teller Mina Roy", "enter", ":", "hand Mina Roy information", "enter", ":", "unwilling teller Ana Ruiz Ben Sarr", "enter")
	if d.c.message.refusal || !strings.Contains(d.stack(), "Mina Roy information") {
		t.Errorf("%s: %s", d.stack(), d.c.message.text)
	}
}

// ↓ goes into what is offered and through all of it, the chosen one is seen, and it is told how many there are besides.
func TestOffersScroll(t *testing.T) {
	d := newDesk(t, 60, 16, debateLines()...)
	d.keys(":").shows("more ↑↓")
	all := len(d.c.meeting.Language().Verbs())
	var seen []string
	for range all {
		verb := d.keys("down").typedLine()
		d.shows(" "+verb+" ", ": "+verb)
		if !slices.Contains(seen, verb) {
			seen = append(seen, verb)
		}
	}
	if len(seen) != all {
		t.Errorf("%d of %d verbs were gone through", len(seen), all)
	}
	d.keys("up").is(seen[all-2], d.typedLine())

	// → takes what is chosen, and goes on behind it.
	d.keys("ctrl+u", "take ", "down").shows("→ take it").keys("right").is("take facilitator ", d.typedLine())
	d.keys("down", "down", "right")
	if !strings.HasPrefix(d.typedLine(), "take facilitator ") || strings.Count(d.typedLine(), "facilitator") != 1 || len(d.typedLine()) < 20 {
		t.Errorf("the line is %q", d.typedLine())
	}
	d.keys("ctrl+u", "rule ").shows("more ↑↓")

	// Lines that were said are still behind ↑.
	d.keys("esc", ":", `note "x"`, "enter", ":", "up").is(`note "x"`, d.typedLine()).keys("down").is("", d.typedLine())
}

// A refusal is told once, and the line is there to be mended.
func TestRefusedOnce(t *testing.T) {
	for _, size := range []size{{40, 12}, {60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, twoLines()...)
		d.keys(":", "put").keys("space").keys("enter").is("put ", d.typedLine())
		screen := strings.Join(strings.Fields(d.screen()), " ")
		if n := strings.Count(screen, "no motion is pending"); n != 1 {
			t.Errorf("the refusal is told %d times:\n%s", n, d.screen())
		}
		d.keys("backspace", "backspace").shows(": pu").hides("no motion is pending")
	}
}

// The forms of a verb break between words, and between the words of a choice, at every width.
func TestHelpBreaksBetweenWords(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	var all []string
	for _, v := range d.c.meeting.Language().Verbs() {
		all = append(all, d.c.meeting.Language().Forms(v)...)
	}
	for w := 40; w <= 120; w++ {
		for _, form := range all {
			lines := d.c.form(form, w, 4)
			joined := ""
			for _, l := range lines {
				if len([]rune(l)) > w {
					t.Fatalf("%q is wider than %d", l, w)
				}
				l = strings.TrimSpace(l)
				if joined != "" && !strings.HasSuffix(joined, "|") {
					joined += " "
				}
				joined += l
			}
			if joined != form {
				t.Fatalf("at %d cells %q became %q", w, form, lines)
			}
		}
	}
	d = newDesk(t, 40, 12, twoLines()...)
	d.keys("?", "quorum").hides("quoru m").shows("quorum")
	for _, l := range strings.Split(d.screen(), "\n") {
		if strings.HasSuffix(l, "quoru") {
			t.Errorf("a word is broken:\n%s", d.screen())
		}
	}
}

// Letters narrow the keys and the verbs; a first / is no letter.
func TestHelpNarrows(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys("?").shows("letters narrow it", "a hand goes up").keys("/assign").shows("assign", `assign "WHAT" to WHO`).hides("a hand goes up", "letters narrow it")
	d.keys("xyz").shows("nothing fits").keys("backspace", "backspace", "backspace").shows(`assign "WHAT" to WHO`)
	d.keys("ctrl+l", "ctrl+l", "?").hides("KEYS ON")
	d.keys("?", "q").shows("KEYS ON", "quorum").keys("esc").hides("KEYS ON")
}
