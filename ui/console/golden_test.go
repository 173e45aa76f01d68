package console

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

var update = flag.Bool("update", false, "write the golden screens anew; read them before they are kept")

// scene is a screen that is drawn for keeping: a meeting, and the keys that lead to it.
type scene struct {
	name  string
	lines []string
	keys  []string
}

func scenes() []scene {
	debate := debateLines()
	return []scene{
		{"title", nil, nil},
		{"five", twoLines("hand Ana", "hand Ben for"), nil},
		{"floor", debate, nil},
		{"order", append(debate[:len(debate):len(debate)], "call"), nil},
		{"overtime", append(debate[:len(debate):len(debate)], "@19:50", "headcount 5"), nil},
		{"agenda", debate, []string{"2"}},
		{"roll", debate, []string{"3"}},
		{"evening", eveningLines(), []string{"2"}},
		{"attendance", eveningLines(), []string{"3"}},
		{"quorum-lost", append(eveningLines(), "leave Fay Gil"), nil},
		{"item-question", debate, []string{"2", "end", "enter"}},
		{"roll-question", debate, []string{"3", "enter"}},
		{"convened", []string{`convene "Next week" on 2026-05-14`}, nil},
		{"no-seconds", debate, []string{"tab", "hide seconds", "enter"}},
		{"long", secretLines(), nil},
		{"long-motion", secretLines(), []string{"4", "enter", "end", "enter", "down"}},
		{"long-name", secretLines(), []string{"a", "barth"}},
		{"verbs", debate, []string{":", "re"}},
		{"help-ruling", append(debate[:len(debate):len(debate)], "call"), []string{"?"}},
		{"motions", debate, []string{"4"}},
		{"motion", debate, []string{"4", "enter", "end", "enter"}},
		{"mandates", dutyLines(), []string{"5"}},
		{"mandate", dutyLines(), []string{"5", "enter"}},
		{"mandate-full", dutyLines(), []string{"5", "enter", "end", "right", "right", "right", "right", "enter"}},
		{"grievances", grievanceLines(), []string{"6"}},
		{"grievance", grievanceLines(), []string{"6", "enter"}},
		{"box", grievanceLines(), []string{"6", "i", "The lift has been out of order since March."}},
		{"count", countLines(), []string{"2", "enter", "1", "enter"}},
		{"count-order", countLines(), strings.Fields("2 right 1 o be enter")},
		{"sections", sectionLines(), strings.Fields("enter 11 enter 9 enter 3 enter 8 enter")},
		{"readers", sectionLines(), nil},
		{"table", tableLines(), strings.Fields("c 10 enter 4 enter 2 enter 12 enter")},
		{"door", tableLines(), strings.Fields("c 10 enter 4 enter 3 enter down")},
		{"few", countLines(), strings.Fields("1 enter enter")},
		{"election", electionLines(), strings.Fields("1 5 enter 1 5 enter 9")},
		{"elected", electionLines(), strings.Fields("2 5 enter 6 enter 9 enter enter")},
		{"standing", electionLines("undo"), nil},
		{"consensus", consensusLines(), []string{"right", "3"}},
		{"verdict", countLines(), strings.Fields("1 enter 2 enter 0 enter enter")},
		{"decided", countLines("count 3 0", "declare"), nil},
		{"menu", debate, []string{"tab"}},
		{"hand", debate, []string{"a", "be", "tab"}},
		{"motion-prompt", twoLines(), []string{"m", "That the branch meets on the first Monday of every month, in the canteen, at six, and not before."}},
		{"amend", debate, []string{"e", "15 April", "enter", "22 April"}},
		{"command", debate, []string{":", "second ro"}},
		{"refused", debate, []string{"c"}},
		{"rule", debate, []string{"c", "?"}},
		{"orders", debate, []string{"tab", "standing orders", "enter"}},
		{"handback", handedOver("go"), nil},
		{"check-in", debate, []string{"3", "i", "yu"}},
		{"find", debate, []string{"/", "ana"}},
		{"help", debate, []string{"?"}},
		{"handover", debate, []string{"tab", "hand over", "enter"}},
		{"leave", debate, []string{"q"}},
		{"recess", twoLines("recess 10m"), nil},
		{"closed", twoLines("close"), nil},
		{"seal", twoLines("close"), []string{":", "seal 4 17", "enter"}},
		{"sealed", twoLines("close", "seal 4 17"), nil},
		{"record", recordLines(), []string{"8"}},
		{"record-up", recordLines(), []string{"8", "home", "down"}},
		{"entry", recordLines(), []string{"8", "home", "down", "down", "enter"}},
	}
}

// hundreds is how many lines of the help are not seen: each new verb adds one, and changes nothing else of the picture.
var hundreds = regexp.MustCompile(`\d{3} more`)

// The screens as they are drawn, in three sizes. A theme never changes a word: the text is the same on dark, on light and
// without color.
func TestScreens(t *testing.T) {
	for _, s := range scenes() {
		for _, size := range []size{{60, 16}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s.%dx%d", s.name, size.w, size.h), func(t *testing.T) {
				d := newDesk(t, size.w, size.h, s.lines...).keys(s.keys...)
				d.whole()
				text := d.screen()
				golden(t, fmt.Sprintf("%s.%dx%d.txt", s.name, size.w, size.h), hundreds.ReplaceAllString(text, "··· more"))
				for _, th := range []look.Theme{look.Light(), look.Plain(), look.HighContrast()} {
					d.c.redraw(th)
					if d.screen() != text {
						t.Errorf("theme %s changes words:\n%s", th.Name, d.screen())
					}
				}
			})
		}
	}
}

// Colors and signs as the terminal gets them, on dark, on light, in high contrast and without color.
func TestStyledScreens(t *testing.T) {
	for _, s := range scenes() {
		switch s.name {
		case "floor", "order", "overtime", "sections", "verdict", "menu":
		default:
			continue
		}
		for _, th := range []look.Theme{look.Dark(), look.Light(), look.HighContrast(), look.Plain()} {
			t.Run(s.name+"."+th.Name, func(t *testing.T) {
				d := newDesk(t, 80, 24, s.lines...).keys(s.keys...)
				d.c.redraw(th)
				golden(t, s.name+"."+th.Name+".ansi", strings.ReplaceAll(d.c.frame().text(), "\x1b", "␛")+"\n")
			})
		}
	}
}

// Without color nothing is lost: no sequence sets one.
func TestNoColor(t *testing.T) {
	for _, s := range scenes() {
		d := newDeskWith(t, 80, 24, func(o *Options) { o.NoColor = true }, s.lines...).keys(s.keys...)
		for _, l := range d.c.frame().lines {
			if setsColor(l) {
				t.Errorf("%s: a color is set in %q", s.name, l)
			}
		}
	}
	if !setsColor(newDesk(t, 80, 24, debateLines()...).c.frame().text()) {
		t.Error("with color none is set")
	}
}

// setsColor tells whether what is sent to a terminal sets a color of text or ground.
func setsColor(sent string) bool {
	for _, style := range regexp.MustCompile(`\x1b\[([0-9;:]*)m`).FindAllStringSubmatch(sent, -1) {
		for _, p := range strings.FieldsFunc(style[1], func(r rune) bool { return r == ';' || r == ':' }) {
			if n, _ := strconv.Atoi(p); n >= 30 && n <= 49 || n >= 90 && n <= 107 {
				return true
			}
		}
	}
	return false
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "screens", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the screen is\n%s\nand not\n%s", got, want)
	}
}

// On a terminal without UTF-8 everything that is ours is ASCII, in every language and size. What people wrote here is ASCII
// too, so that whatever is not is ours.
func TestNoUTF8(t *testing.T) {
	plainly := func(texts []string) []string {
		var plain []string
		for _, text := range texts {
			plain = append(plain, strings.Map(func(r rune) rune {
				if r > 0x7e {
					return 'a' + r%26
				}
				return r
			}, text))
		}
		return plain
	}
	for _, language := range words.Languages() {
		for _, s := range scenes() {
			keys := s.keys
			if language != "en" {
				keys = typedIn(language, keys)
			}
			d := newDeskWith(t, 80, 24, func(o *Options) { o.UTF8, o.Language = false, language }, plainly(s.lines)...).keys(plainly(keys)...)
			for _, size := range []size{{120, 40}, {80, 24}, {60, 16}, {40, 12}, {30, 8}} {
				d.update(tea.WindowSizeMsg{Width: size.w, Height: size.h})
				d.whole()
				for _, l := range d.c.frame().lines {
					for _, r := range ansi.Strip(l) {
						if r > 0x7e {
							t.Errorf("%s %s at %d cells: %q in %q", language, s.name, size.w, r, ansi.Strip(l))
							break
						}
					}
				}
			}
		}
	}
}
