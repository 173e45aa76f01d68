package look

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

const drawable = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆĐŁØŒÞ0123456789:;.,…%+-–—×/?¿!¡'’‘\"“”„«»()= ✓✗"

func TestEveryLetterIsWellFormed(t *testing.T) {
	for _, f := range []face{smallFace(), tallFace()} {
		seen := map[string]rune{}
		for _, r := range drawable {
			glyph := f.glyph(r)
			rows := strings.Split(glyph, "/")
			if len(rows) != f.height {
				t.Errorf("%d high: %q has %d rows", f.height, r, len(rows))
			}
			for _, row := range rows {
				if len(row) != len(rows[0]) || strings.Trim(row, "#.") != "" {
					t.Errorf("%d high: %q has the row %q", f.height, r, row)
				}
			}
			if other, ok := seen[glyph]; ok && string(other)+string(r) != "O0" {
				t.Errorf("%d high: %q looks like %q", f.height, r, other)
			}
			seen[glyph] = r
			if r >= '0' && r <= '9' && len(rows[0]) != len(strings.Split(f.glyph('0'), "/")[0]) {
				t.Errorf("%d high: the digit %q has a width of its own, a clock would jump", f.height, r)
			}
		}
	}
}

func TestBig(t *testing.T) {
	for _, c := range []struct {
		name string
		got  []string
		want string
	}{
		{"small", Big("12:47", 20, 3, true), `
▄█  ▀▀█ ▄ █ █ ▀▀█
 █  █▀▀ ▄ ▀▀█  ▄▀
▀▀▀ ▀▀▀     ▀  ▀ `},
		{"tall", Big("Zoe", 20, 4, true), `
▀▀▀▀█ ▄▀▀▀▄ █▀▀▀▀
  ▄▀  █   █ █▄▄▄ 
▄▀    █   █ █    
▀▀▀▀▀  ▀▀▀  ▀▀▀▀▀`},
		{"marks", Big("Año", 20, 4, true), `
     ▄▀▄▀     
 ▄▄  ▄  ▄  ▄▄ 
█▄▄█ █▀▄█ █  █
█  █ █  █ ▀▄▄▀`},
		{"marks of many", Big("Zoë", 20, 5, true), `
             ▄ ▄ 
▄▄▄▄▄  ▄▄▄  ▄▄▄▄▄
   ▄▀ █   █ █    
 ▄▀   █   █ █▀▀▀ 
█▄▄▄▄ ▀▄▄▄▀ █▄▄▄▄`},
		{"cedilla", Big("ça", 20, 4, true), `
▄▀▀ ▄▀▀▄
█   █▀▀█
 █▀ ▀  ▀
▀▀      `},
		{"sloped", Big("X", 10, 5, true), `
██▄    ▄██
 ▀██▄▄██▀ 
   ████   
 ▄██▀▀██▄ 
██▀    ▀██`},
		{"plain", Big("1?", 10, 5, false), `
 #  ## 
##    #
 #   # 
 #     
###  # `},
	} {
		if got := "\n" + strings.Join(c.got, "\n"); got != c.want {
			t.Errorf("%s:%s\nwant:%s", c.name, got, c.want)
		}
	}
}

// The room view at its usual size: the clock in eleven rows, the verdict in two
// lines of five.
func TestBigInTheRoom(t *testing.T) {
	for _, c := range []struct {
		name       string
		rows       []string
		width, min int
	}{
		{"clock", Big("12:47", 60, 16, true), 60, 11},
		{"verdict", BigLines("NOT CARRIED", 60, 16, true), 60, 12},
		{"verdict, plain", BigLines("NOT CARRIED", 60, 16, false), 60, 11},
		{"hands up", BigLines("hands up: FOR", 60, 16, true), 60, 11},
	} {
		if len(c.rows) < c.min || len(c.rows) > 16 {
			t.Errorf("%s: %d rows, want %d or more", c.name, len(c.rows), c.min)
		}
		for _, row := range c.rows {
			if Width(row) > c.width || Width(row) != Width(c.rows[0]) {
				t.Errorf("%s: a row of %d cells", c.name, Width(row))
			}
		}
	}
}

func TestBigSaysWhenItCannot(t *testing.T) {
	for name, got := range map[string][]string{
		"too low":     Big("12:47", 60, 2, true),
		"too narrow":  Big("12:47", 16, 10, true),
		"plain":       Big("12:47", 60, 4, false),
		"no letter":   Big("Жанна", 200, 50, true),
		"no room":     Big("Ñ", 60, 3, true),
		"nothing":     Big("", 60, 16, true),
		"no words":    BigLines("  ", 60, 16, true),
		"long word":   BigLines("a Donaudampfschifffahrt", 40, 16, true),
		"no place":    Big("A", -1, -1, true),
		"many a line": BigLines("one two three four", 20, 4, true),
	} {
		if got != nil {
			t.Errorf("%s: drawn all the same\n%s", name, strings.Join(got, "\n"))
		}
	}
}

func TestBigFits(t *testing.T) {
	text := rapid.StringOfN(rapid.SampledFrom([]rune(drawable)), 1, 20, -1)
	rapid.Check(t, func(t *rapid.T) {
		s := text.Draw(t, "s")
		w, h := rapid.IntRange(0, 130).Draw(t, "w"), rapid.IntRange(0, 40).Draw(t, "h")
		utf8 := rapid.Bool().Draw(t, "utf8")
		one, many := Big(s, w, h, utf8), BigLines(s, w, h, utf8)
		for _, rows := range [][]string{one, many} {
			if len(rows) > h {
				t.Errorf("%q in %d×%d has %d rows", s, w, h, len(rows))
			}
			for _, row := range rows {
				if Width(row) > w || Width(row) != Width(rows[0]) || ansi.StringWidthWc(row) != Width(row) {
					t.Errorf("%q in %d×%d has a row of %d cells", s, w, h, Width(row))
				}
				if !utf8 && strings.Trim(row, "# ") != "" {
					t.Errorf("%q is not plain", row)
				}
			}
		}
		// More room never makes less of it, and what fits on one line fits on lines.
		if one != nil && Big(s, w+1, h+1, utf8) == nil {
			t.Errorf("%q fits into %d×%d and not into more", s, w, h)
		}
		if one != nil && many == nil && strings.TrimSpace(s) != "" {
			t.Errorf("%q fits on a line of %d×%d and not on lines", s, w, h)
		}
	})
}

func BenchmarkBig(b *testing.B) {
	for _, c := range []struct {
		name string
		f    func() []string
	}{
		{"clock60x16", func() []string { return Big("12:47", 60, 16, true) }},
		{"verdict60x16", func() []string { return BigLines("✗ NOT CARRIED", 60, 16, true) }},
		{"clock240x67", func() []string { return Big("12:47", 240, 67, true) }},
		{"long that fits nowhere", func() []string { return BigLines(strings.Repeat("overtime ", 500), 60, 16, true) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.f()
			}
		})
	}
}
