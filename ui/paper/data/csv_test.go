package data

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"
)

func asCSV(t *testing.T, table [][]string) string {
	t.Helper()
	var b strings.Builder
	if err := CSV(&b, table); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// No cell is a formula, with blanks before it or without; everything else comes out as it was.
func TestCSVFormulas(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1":                 "'=1+1",
		"+1":                   "'+1",
		"-2":                   "'-2",
		"@SUM(A1)":             "'@SUM(A1)",
		"\t=1":                 "'=1",
		"\r=1":                 "'=1",
		" \u00a0=1":            "'\u00a0=1",
		"\ufeff=1":             "'\ufeff=1",
		"＝1":                   "'＝1",
		"\x00=1":               "'=1",
		"\u202e=1":             "'=1",
		"a=1":                  "a=1",
		"'=1":                  "'=1",
		"1-2":                  "1-2",
		"":                     "",
		"a,b":                  "a,b",
		"say \"no\"":           "say \"no\"",
		"two\nlines":           "two\nlines",
		"two\r\nlines":         "two\nlines",
		"ta\tb":                "ta b",
		"\x1b[31mred\u202eder": "[31mredder",
	} {
		got, err := csv.NewReader(strings.NewReader(asCSV(t, [][]string{{"head", "x"}, {cell, cell}}))).ReadAll()
		if err != nil || len(got) != 2 || !slices.Equal(got[1], []string{want, want}) {
			t.Errorf("%q reads %q, %v; want %q", cell, got, err, want)
		}
	}
}

// Lines end in CR LF (RFC 4180).
func TestCSVLines(t *testing.T) {
	if got, want := asCSV(t, [][]string{{"a", "b"}, {"1", "x\ny"}}), "a,b\r\n1,\"x\r\ny\"\r\n"; got != want {
		t.Errorf("got %q", got)
	}
	if err := CSV(noRoom{}, [][]string{{"a", "b"}, {"1", "2"}}); err == nil {
		t.Error("a full disk is not told")
	}
}

func FuzzCSV(f *testing.F) {
	for _, s := range []string{"plain", "1 May", "+5 and -3, well-known", "- item", "\tcode", "title\n---", "a | b", "=1", "\r\n=", "\"", "a\"b,c", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := asCSV(t, [][]string{{"a", "b"}, {s, "x"}})
		got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(got) != 2 || len(got[1]) != 2 {
			t.Fatalf("%q: %v, %q", text, err, got)
		}
		if cell := got[1][0]; cell != inertCell(cleanText(s)) {
			t.Errorf("%q reads %q", s, cell)
		}
		if cell := strings.TrimSpace(got[1][0]); cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
			t.Errorf("%q is a formula: %q", s, cell)
		}
	})
}

// noRoom is a disk that is full.
type noRoom struct{}

func (noRoom) Write([]byte) (int, error) { return 0, errors.New("no space left") }
