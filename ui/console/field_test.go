package console

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

func TestField(t *testing.T) {
	for _, c := range []struct {
		keys func(f *field)
		want string
	}{
		{func(f *field) { f.insert("weekly") }, "weekly|"},
		{func(f *field) { f.insert("a\tb\nc\x1b\x07d") }, "a b cd|"},
		{func(f *field) { f.insert("ab"); f.left(); f.insert("x") }, "ax|b"},
		{func(f *field) { f.insert("é́n"); f.erase(); f.erase() }, "|"},
		{func(f *field) { f.insert("ab"); f.home(); f.eraseAfter() }, "|b"},
		{func(f *field) { f.insert("a b  c "); f.eraseWord() }, "a b  |"},
		{func(f *field) { f.insert("abc"); f.left(); f.eraseAll() }, "|c"},
		{func(f *field) { f.erase(); f.left(); f.right(); f.eraseAfter(); f.eraseWord() }, "|"},
		{func(f *field) { f.insert("ab"); f.home(); f.right(); f.end(); f.insert("c") }, "abc|"},
	} {
		var f field
		c.keys(&f)
		if got := f.text[:f.at] + "|" + f.text[f.at:]; got != c.want {
			t.Errorf("it is %q, not %q", got, c.want)
		}
	}
}

// However text is typed and edited, in one line or in several, it fits into its lines, the cursor stands in them and between two characters,
// and what is seen is the part around the cursor of the whole.
func TestFieldAnyKeys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := field{lines: rapid.Bool().Draw(t, "lines")}
		for range rapid.IntRange(0, 60).Draw(t, "keys") {
			switch rapid.IntRange(0, 10).Draw(t, "key") {
			case 0:
				f.left()
			case 1:
				f.right()
			case 2:
				f.erase()
			case 3:
				f.eraseAfter()
			case 4:
				f.home()
			case 5:
				f.end()
			case 6:
				f.eraseWord()
			case 7:
				f.vertical(rapid.SampledFrom([]int{-1, 1}).Draw(t, "by"))
			default:
				f.insert(rapid.StringOfN(rapid.SampledFrom([]rune("ab é\u0301李👩\u200d🏭\x1b\u200f\n ")), 0, 9, -1).Draw(t, "text"))
			}
			if want := lastCharacter(f.text[:f.at]); f.before() != want {
				t.Fatalf("the character before %d of %q has %d bytes, and %d are found", f.at, f.text, want, f.before())
			}
			w, h := rapid.IntRange(2, 30).Draw(t, "w"), rapid.IntRange(1, 4).Draw(t, "h")
			lines, x, y := f.draw(w, h, nil)
			if len(lines) > h || x < 0 || x >= w || y < 0 || y >= len(lines) {
				t.Fatalf("the cursor stands at %d, %d of %d lines of %d cells", x, y, len(lines), w)
			}
			for _, l := range lines {
				if ansi.StringWidth(l) > w {
					t.Fatalf("%q is wider than %d cells", l, w)
				}
			}
			all, _, at := f.draw(w, 1<<20, nil)
			from := max(min(at-h/2, len(all)-h), 0)
			if !slices.Equal(lines, all[from:min(from+h, len(all))]) || y != at-from {
				t.Fatalf("seen are %q with the cursor in line %d, of %q with it in line %d", lines, y, all, at)
			}
		}
	})
}

// lastCharacter is the length of the last character, found from the first on.
func lastCharacter(text string) (size int) {
	for len(text) > 0 {
		cluster, _ := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
		size, text = len(cluster), text[len(cluster):]
	}
	return size
}

func TestFieldWraps(t *testing.T) {
	f := newField(strings.Repeat("abcdefghij", 3))
	lines, x, y := f.draw(10, 5, nil)
	if got := strings.Join(lines, "|"); got != "abcdefghij|abcdefghij|abcdefghij|" || x != 0 || y != 3 {
		t.Errorf("it is %q with the cursor at %d, %d", got, x, y)
	}
	f.home()
	if lines, x, y = f.draw(10, 2, nil); lines[0] != "abcdefghij" || x != 0 || y != 0 {
		t.Errorf("at its start it is %q with the cursor at %d, %d", lines, x, y)
	}
}

// A line ends between words; a blank at its end may hang over the edge, and only a word that is longer than a line is cut.
func TestFieldWrapsAtWords(t *testing.T) {
	for _, c := range []struct {
		text string // with the cursor at the bar
		want string
		x, y int
	}{
		{"That we meet weekly|", "That we |meet |weekly", 6, 2},
		{"That we |", "That we ", 8, 0},
		{"That we me|", "That we me|", 0, 1},
		{"That we me |", "That we me|", 0, 1},
		{"That we me|et", "That we |meet", 2, 1},
		{"That we ab| weekly", "That we ab|weekly", 9, 0},
		{"That we ab |weekly", "That we ab|weekly", 0, 1},
		{"|a unconditionally", "a |unconditio|nally", 0, 0},
		{"", "", 0, 0},
	} {
		before, after, _ := strings.Cut(c.text, "|")
		f := field{text: before + after, at: len(before)}
		lines, x, y := f.draw(10, 5, nil)
		if got := strings.Join(lines, "|"); got != c.want || x != c.x || y != c.y {
			t.Errorf("%q is %q with the cursor at %d, %d", c.text, got, x, y)
		}
	}
}
