package look

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Rosa Duarte", "Rosa Duarte"},
		{"accents", "Zoë Müller-Łukasz, Ñandú", "Zoë Müller-Łukasz, Ñandú"},
		{"decomposed accent", "Zoe\u0308", "Zoe\u0308"},
		{"greek, cyrillic", "Ελένη Жанна", "Ελένη Жанна"},
		{"wide", "田中さん", "田中さん"},
		{"line breaks", "a\nb\r\nc\rd\u0085e\u2028f", "a b c d e f"},
		{"tabs", "a\tb\vc\fd", "a b c d"},
		{"color", "\x1b[31mred\x1b[0m", "[31mred[0m"},
		{"title of the window", "\x1b]0;gone\x07", "]0;gone"},
		{"one-byte CSI", "a\u009b31mb", "a31mb"},
		{"bell, backspace, delete", "a\a\b\x7fb", "ab"},
		{"override", "abc\u202edef\u202c", "abcdef"},
		{"isolates and marks", "\u2066a\u2069\u200eb\u200f\u061c", "ab"},
		{"invisible", "a\u200bb\u2060c\ufeffd\u00ade\u3164f", "abcdef"},
		{"family", "👨\u200d👩\u200d👧 Khan", "👨 Khan"},
		{"shaking head", "🙂\u200d↔\ufe0f no", "🙂 no"},
		{"heart", "❤\ufe0f", "❤"},
		{"keycap", "1\ufe0f\u20e3", "1\u20e3"},
		{"skin", "👍🏽", "👍"},
		{"flag", "🇩🇪 Berlin", "DE Berlin"},
		{"not UTF-8", "a\xffb\xc3", "a\ufffdb\ufffd"},
		{"mark at the start", "\u0301\u0302abc", "abc"},
		{"mark after dropped control", "a\x1b\u0301", "a\u0301"},
		{"many marks", "a" + strings.Repeat("\u0301", 50) + "b", "a" + strings.Repeat("\u0301", maxMarks) + "b"},
		{"Hindi vowel is kept", "राम", "र\u200bाम"},
		{"Hindi conjunct is kept", "क्षमा", "क्\u200cषम\u200bा"},
		{"Thai", "ทำ", "ท\u0e4dา"},
		{"Korean from a Mac", "\u1112\u1161\u11ab\u1100\u116e\u11a8\u1109\u1161", "한국사"},
		{"half-width katakana", "ｶﾞ", "ｶ\u200bﾞ"},
		{"nothing joins over a gap", "\u0d4e🏽a", "\u0d4e\u200ca"},
		{"nor over a tone", "각🏽ᆨ", "각\u200cᆨ"},
		{"not a character", "क्\ufffeष", "क्\u200cष"},
		{"empty", "", ""},
		{"only dropped", "\x1b\u200d\ufe0f", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Clean(c.in); got != c.want {
				t.Errorf("Clean(%q) = %q, want %q", c.in, got, c.want)
			}
			isSafe(t, c.in)
		})
	}
}

func TestCleanBlock(t *testing.T) {
	for in, want := range map[string]string{
		"a\nb":               "a\nb",
		"a\r\nb\rc\u2029d\n": "a\nb\nc\nd\n",
		"a\n\u0301b\x1b[1m":  "a\nb[1m",
		"\n\n":               "\n\n",
		"one\tline":          "one line",
		"":                   "",
	} {
		if got := CleanBlock(in); got != want {
			t.Errorf("CleanBlock(%q) = %q, want %q", in, got, want)
		}
	}
}

// isSafe is what is promised of every text.
func isSafe(t interface {
	Helper()
	Errorf(string, ...any)
}, in string,
) {
	t.Helper()
	got := Clean(in)
	if g, w := ansi.StringWidth(got), ansi.StringWidthWc(got); g != w {
		t.Errorf("Clean(%q) = %q is %d cells by clusters and %d by characters", in, got, g, w)
	}
	if !utf8.ValidString(got) {
		t.Errorf("Clean(%q) = %q is not UTF-8", in, got)
	}
	for _, r := range got {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && !strings.ContainsRune(breaker+nonJoiner, r) {
			t.Errorf("Clean(%q) = %q has %U", in, got, r)
		}
	}
	if again := Clean(got); again != got {
		t.Errorf("Clean(%q) = %q, and cleaned again %q", in, got, again)
	}
	// Whatever it stands beside, it keeps its width and so does the other.
	for _, other := range []string{"a", "e\u0301", "한", "가", "क", Clean("ᄀ"), "👍", "DE"} {
		for _, pair := range []string{other + got, got + other} {
			want := Width(other) + Width(got)
			if ansi.StringWidth(pair) != want || ansi.StringWidthWc(pair) != want {
				t.Errorf("Clean(%q) = %q beside %q: %d and %d cells, want %d",
					in, got, other, ansi.StringWidth(pair), ansi.StringWidthWc(pair), want)
			}
		}
	}
}

// Every character there is, alone and between letters; of the large blocks whose
// characters are all alike, some.
func TestCleanOfEveryCharacter(t *testing.T) {
	alike := func(r rune) bool {
		return r >= 0x3400 && r < 0xa000 || r >= 0xac00 && r < 0xd7a4 || r >= 0xd800 && r < 0xf900 || r >= 0x12000 && r < 0x1b000 || r >= 0x20000
	}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if (alike(r) || testing.Short() && r > 0x300) && r%101 != 0 {
			continue
		}
		isSafe(t, string(r))
		isSafe(t, "a"+string(r)+"b")
		if t.Failed() {
			t.Fatalf("stopped at %U", r)
		}
	}
}

// What is called simple is what the library measures as one cell and one cluster.
func TestSimpleCharactersAreSimple(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !isSimple(r) {
			continue
		}
		s := string(r)
		if ansi.StringWidth(s) != 1 || ansi.StringWidthWc(s) != 1 || clingsAnywhere(s) {
			t.Errorf("%U is not simple", r)
		}
		if Clean(s) != s {
			t.Errorf("%U is simple and does not stay: %q", r, Clean(s))
		}
	}
}

func clingsAnywhere(s string) bool {
	for _, other := range []string{"a", "é", "क", "한", "👍"} {
		for _, pair := range []string{s + other, other + s} {
			if cluster, _ := ansi.FirstGraphemeCluster(pair, ansi.GraphemeWidth); cluster == pair {
				return true
			}
		}
	}
	return false
}

// awkward draws texts from characters that join, mark, control and turn.
func awkward() *rapid.Generator[string] {
	pool := []rune("ab -é日👍👩❤क्षाᄀ각ᅡᆨｶﾞทำ́̈\u200d\ufe0f\u200b\u200c\u202e\u2066\U0001F3FD\U0001F1E9\U0001F1EA" +
		"\x1b[m\x00\n\r\t\u0085\u00ad\u0600\u0d4e\U000110bd\U000E0067\ufffd…─█")
	return rapid.Custom(func(t *rapid.T) string {
		s := string(rapid.SliceOfN(rapid.SampledFrom(pool), 0, 14).Draw(t, "runes"))
		if rapid.IntRange(0, 9).Draw(t, "broken") == 0 && s != "" {
			at := rapid.IntRange(0, len(s)-1).Draw(t, "at")
			s = s[:at] + s[at+1:]
		}
		return s
	})
}

func TestCleanProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(awkward(), rapid.String()).Draw(t, "s")
		isSafe(t, s)
		other := Clean(awkward().Draw(t, "other"))
		pair, want := Clean(s)+other, Width(Clean(s))+Width(other)
		if ansi.StringWidth(pair) != want || ansi.StringWidthWc(pair) != want {
			t.Errorf("%q beside %q: not %d cells", Clean(s), other, want)
		}
	})
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "Zoë", "👨\u200d👩\u200d👧", "क्षमा", "\x1b[31m", "a\xff", "ᄀ각ᅡ", "\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		isSafe(t, s)
		for line := range strings.SplitSeq(CleanBlock(s), "\n") {
			isSafe(t, line)
		}
	})
}

// A name of nothing but marks may come in by import: it must not take seconds.
func BenchmarkClean(b *testing.B) {
	for name, s := range map[string]string{
		"ascii5000":   strings.Repeat("the motion ", 455),
		"accents5000": strings.Repeat("där Änderung é ", 334),
		"hindi5000":   strings.Repeat("क्षमा करें ", 455),
		"marks5000":   "a" + strings.Repeat("\u0301", 5000),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Clean(s)
			}
		})
	}
}
