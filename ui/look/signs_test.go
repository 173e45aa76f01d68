package look

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

func TestSignsAreMeasuredAlike(t *testing.T) {
	for _, utf8 := range []bool{true, false} {
		v := reflect.ValueOf(Signs(utf8))
		for i := range v.NumField() {
			s, name := v.Field(i).String(), v.Type().Field(i).Name
			if s == "" || ansi.StringWidth(s) != ansi.StringWidthWc(s) {
				t.Errorf("%s %q is missing or measured differently", name, s)
			}
			if utf8 && (Width(s) != 1 || Clean(s) != s) {
				t.Errorf("%s %q is not one cell that stays as it is", name, s)
			}
			if !utf8 && !isPlain(s) {
				t.Errorf("%s %q is not ASCII", name, s)
			}
		}
	}
}

func TestUTF8(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want bool
	}{
		{nil, true},
		{map[string]string{"LANG": "de_DE.UTF-8"}, true},
		{map[string]string{"LANG": "C.utf8"}, true},
		{map[string]string{"LANG": "C"}, false},
		{map[string]string{"LANG": "de_DE.ISO-8859-1"}, false},
		{map[string]string{"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, false},
		{map[string]string{"LANG": "C", "LC_CTYPE": "en_US.UTF-8"}, true},
	} {
		if got := UTF8(func(k string) string { return c.env[k] }); got != c.want {
			t.Errorf("UTF8(%v) = %v, want %v", c.env, got, c.want)
		}
	}
}

func TestBar(t *testing.T) {
	for _, c := range []struct {
		w             int
		filled, total int64
		want          string
	}{
		{10, 0, 120, ".........."},
		{10, 60, 120, "#####....."},
		{10, 1, 120, "#........."},   // begun is seen
		{10, 119, 120, "#########."}, // not yet is seen
		{10, 120, 120, "##########"},
		{10, 500, 120, "##########"},
		{10, -5, 120, ".........."},
		{10, 5, 0, ".........."},
		{1, 5, 10, "."},
		{0, 5, 10, ""},
		{-1, 5, 10, ""},
		{10, math.MaxInt64 - 1, math.MaxInt64, "#########."},
		{10, math.MaxInt64 / 2, math.MaxInt64, "#####....."},
	} {
		if got := Bar(c.w, c.filled, c.total, false); got != c.want {
			t.Errorf("Bar(%d, %d, %d) = %q, want %q", c.w, c.filled, c.total, got, c.want)
		}
	}
	if got, want := Bar(5, 3, 5, true), "▓▓▓░░"; got != want {
		t.Errorf("Bar = %q, want %q", got, want)
	}
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.IntRange(0, 200).Draw(t, "w")
		if got := Bar(w, rapid.Int64().Draw(t, "filled"), rapid.Int64().Draw(t, "total"), true); Width(got) != w {
			t.Errorf("a bar of %d cells is %d", w, Width(got))
		}
	})
}

func TestRuleAndBox(t *testing.T) {
	if Rule(3, true) != "───" || Rule(3, false) != "---" || Rule(-1, true) != "" {
		t.Errorf("rules %q %q %q", Rule(3, true), Rule(3, false), Rule(-1, true))
	}
	if b := Box(false); b.Left != "|" || b.MiddleTop != "+" {
		t.Errorf("the plain box is not plain: %+v", b)
	}
}

func TestFitAndBeside(t *testing.T) {
	got := Fit([]string{"one", "far too long", "日本"}, 5, 4)
	if want := "one  |far …|日本 |     "; strings.Join(got, "|") != want {
		t.Errorf("Fit = %q, want %q", got, want)
	}
	if got := Fit([]string{"a", "b", "c"}, 1, 2); strings.Join(got, "|") != "a|b" {
		t.Errorf("Fit to fewer lines = %q", got)
	}
	if got := Fit([]string{"a"}, -1, -1); len(got) != 0 {
		t.Errorf("Fit to nothing = %q", got)
	}
	rows := Beside([]string{"left"}, []string{"r1", "r2"}, 6, "│")
	if want := "left  │r1|      │r2"; strings.Join(rows, "|") != want {
		t.Errorf("Beside = %q, want %q", rows, want)
	}
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(0, 20).Draw(t, "w"), rapid.IntRange(0, 8).Draw(t, "h")
		lines := Fit(rapid.SliceOfN(styled(), 0, 10).Draw(t, "lines"), w, h)
		if len(lines) != h {
			t.Errorf("%d lines, want %d", len(lines), h)
		}
		for _, l := range lines {
			if Width(l) != w {
				t.Errorf("%q is not %d cells", l, w)
			}
		}
	})
}
