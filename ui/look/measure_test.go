package look

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

func TestWidthIsTheLibrarys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(awkward(), styled(), rapid.String()).Draw(t, "s")
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	})
}

// styled draws cleaned text with escape sequences in it.
func styled() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		th := rapid.SampledFrom(themes()).Draw(t, "theme")
		a, b, c := Clean(awkward().Draw(t, "a")), Clean(awkward().Draw(t, "b")), Clean(awkward().Draw(t, "c"))
		return a + th.Red.Render(b) + th.Struck.Render(c)
	})
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		in   string
		w    int
		want string
	}{
		{"Rosa Duarte", 11, "Rosa Duarte"},
		{"Rosa Duarte", 10, "Rosa Duar…"},
		{"Rosa Duarte", 1, "…"},
		{"Rosa Duarte", 0, ""},
		{"Rosa Duarte", -3, ""},
		{"", 5, ""},
		{"Zoë Łukasz", 5, "Zoë …"},
		{"Zoe\u0308 L", 3, "Zo…"},
		{"Zoe\u0308 L", 4, "Zoe\u0308…"},
		{"Zoe\u0308", 3, "Zoe\u0308"},
		{"田中さん", 8, "田中さん"},
		{"田中さん", 7, "田中さ…"},
		{"田中さん", 6, "田中…"}, // a cell narrower: さ is two
		{"田", 1, "…"},
		{"\x1b[1mbold text\x1b[0m", 5, "\x1b[1mbold…\x1b[0m"},
	} {
		if got := Cut(c.in, c.w); got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.in, c.w, got, c.want)
		}
	}
}

func TestPadding(t *testing.T) {
	for _, c := range []struct {
		name string
		f    func(string, int) string
		in   string
		w    int
		want string
	}{
		{"Pad", Pad, "Ana", 5, "Ana  "},
		{"Pad", Pad, "Ana", 2, "A…"},
		{"Pad", Pad, "田中さん", 6, "田中… "},
		{"Pad", Pad, "Ana", 0, ""},
		{"Pad", Pad, "Ana", -1, ""},
		{"Pad", Pad, "\x1b[1mAna\x1b[0m", 5, "\x1b[1mAna\x1b[0m  "},
		{"PadLeft", PadLeft, "23", 5, "   23"},
		{"PadLeft", PadLeft, "1234", 3, "12…"},
		{"Center", Center, "ab", 5, " ab  "},
		{"Center", Center, "ab", 6, "  ab  "},
	} {
		if got := c.f(c.in, c.w); got != c.want {
			t.Errorf("%s(%q, %d) = %q, want %q", c.name, c.in, c.w, got, c.want)
		}
	}
	if got := Pad("", 5000); got != strings.Repeat(" ", 5000) {
		t.Errorf("Pad of nothing to 5000 cells is %d long", len(got))
	}
}

func TestCutAndPadAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.Map(awkward(), Clean), styled(), rapid.Map(rapid.StringN(0, 30, -1), Clean)).Draw(t, "s")
		w := rapid.IntRange(0, 12).Draw(t, "w")
		cut := Cut(s, w)
		if Width(cut) > w {
			t.Errorf("Cut(%q, %d) = %q is %d cells", s, w, cut, Width(cut))
		}
		if Width(s) <= w && w > 0 && cut != s {
			t.Errorf("Cut(%q, %d) = %q, and it fitted", s, w, cut)
		}
		if Width(s) > w && Width(cut) < w-1 {
			t.Errorf("Cut(%q, %d) = %q wastes cells", s, w, cut)
		}
		for name, f := range map[string]func(string, int) string{"Pad": Pad, "PadLeft": PadLeft, "Center": Center} {
			if got := f(s, w); Width(got) != w {
				t.Errorf("%s(%q, %d) = %q is %d cells", name, s, w, got, Width(got))
			}
		}
		// What was clean stays so: both ways of measuring agree on a cut.
		if ansi.StringWidth(cut) != ansi.StringWidthWc(cut) {
			t.Errorf("Cut(%q, %d) = %q is measured differently", s, w, cut)
		}
	})
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in   string
		w    int
		want string // lines joined by |
	}{
		{"That overtime is refused", 10, "That|overtime|is refused"},
		{"That overtime is refused", 13, "That overtime|is refused"},
		{"That overtime is refused", 80, "That overtime is refused"},
		{"one\n\ntwo", 10, "one||two"},
		{"", 10, ""},
		{"   ", 10, ""},
		{"  indented text", 10, "  indented|text"},
		{"two  blanks  between", 10, "two|blanks|between"},
		{"trailing   ", 20, "trailing"},
		{"AA \u0300", 2, "AA| \u0300"},
		{"Donaudampfschiff", 5, "Donau|dampf|schif|f"},
		{"a Donaudampfschiff", 5, "a|Donau|dampf|schif|f"},
		{"stack-keeper speaks", 8, "stack-|keeper|speaks"},
		{"say put no-objection", 14, "say put|no-objection"}, // as it is typed
		{"on 2026-05-01 we", 8, "on|2026-05-|01 we"},         // a word too long breaks anywhere
		{"by 05-01 we", 7, "by|05-01|we"},
		{"use -x now", 5, "use|-x|now"},
		{"this—or that", 6, "this—|or|that"},
		{"残業を拒否する。", 7, "残業を|拒否す|る。"},
		{"残業を拒否する。", 14, "残業を拒否す|る。"}, // the full stop takes its word along
		{"日本", 1, "…|…"},
		{"abc", 0, "a|b|c"},
		{"Zoe\u0308Zoe\u0308", 3, "Zoe\u0308|Zoe\u0308"},
	} {
		if got := strings.Join(Wrap(c.in, c.w), "|"); got != c.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.w, got, c.want)
		}
	}
}

func TestWrapKeepsEverything(t *testing.T) {
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r == ' ' || r == '\n' {
				return -1
			}
			return r
		}, s)
	}
	word := rapid.StringMatching(`[a-zé日-]{1,12}`)
	rapid.Check(t, func(t *rapid.T) {
		s := CleanBlock(rapid.OneOf(
			awkward(),
			rapid.String(),
			rapid.Custom(func(t *rapid.T) string {
				return strings.Join(rapid.SliceOfN(word, 0, 12).Draw(t, "words"), " ")
			}),
		).Draw(t, "s"))
		w := rapid.IntRange(2, 20).Draw(t, "w")
		lines := Wrap(s, w)
		for _, l := range lines {
			if Width(l) > w || strings.HasSuffix(l, " ") || ansi.StringWidth(l) != ansi.StringWidthWc(l) {
				t.Errorf("Wrap(%q, %d) has the line %q, %d cells", s, w, l, Width(l))
			}
		}
		if got := strings.Join(lines, ""); letters(got) != letters(s) {
			t.Errorf("Wrap(%q, %d) = %q has lost or found something", s, w, lines)
		}
		if len(lines) == 0 {
			t.Errorf("Wrap(%q, %d) has no line", s, w)
		}
	})
}

// Drawn in every frame: what is ASCII costs one allocation at most.
func TestASCIIAllocatesOnce(t *testing.T) {
	name := "Rosa Duarte of the night shift"
	for what, f := range map[string]func() string{
		"Cut":          func() string { return Cut(name, 12) },
		"Pad":          func() string { return Pad(name, 40) },
		"Pad, cut":     func() string { return Pad(name, 12) },
		"PadLeft":      func() string { return PadLeft(name, 40) },
		"Center":       func() string { return Center(name, 40) },
		"Cut, fitting": func() string { return Cut(name, 40) },
	} {
		var kept string
		if got := testing.AllocsPerRun(100, func() { kept = f() }); got > 1 {
			t.Errorf("%s allocates %.0f times", what, got)
		}
		_ = kept
	}
	if got := testing.AllocsPerRun(100, func() { Clean(name); Width(name) }); got > 0 {
		t.Errorf("Clean and Width of plain text allocate %.0f times", got)
	}
}

func BenchmarkMeasure(b *testing.B) {
	texts := map[string]string{
		"name":        "Rosa Duarte of the night shift",
		"accents":     "Zoë Müller of the Łódź shift",
		"ascii5000":   strings.Repeat("the motion ", 455),
		"accents5000": strings.Repeat("där Änderung é ", 334),
		"marks5000":   strings.Repeat("e\u0301 o\u0308 ", 1250),
	}
	for _, name := range []string{"name", "accents", "ascii5000", "accents5000", "marks5000"} {
		s := texts[name]
		for what, f := range map[string]func(){
			"Width": func() { Width(s) },
			"Cut":   func() { Cut(s, 20) },
			"Pad":   func() { Pad(s, 40) },
			"Wrap":  func() { Wrap(s, 40) },
		} {
			b.Run(fmt.Sprintf("%s/%s", what, name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					f()
				}
			})
		}
	}
}
