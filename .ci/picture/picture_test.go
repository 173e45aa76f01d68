package main

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func svg(t *testing.T, dump string, p page) string {
	t.Helper()
	var b strings.Builder
	if err := convert(strings.NewReader(dump), &b, p); err != nil {
		t.Fatal(err)
	}
	d := xml.NewDecoder(strings.NewReader(b.String()))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return b.String()
		} else if err != nil {
			t.Fatalf("no XML: %v\n%s", err, b.String())
		}
	}
}

func TestStyles(t *testing.T) {
	for _, c := range []struct {
		name, dump string
		want       style
	}{
		{"none", "x", style{}},
		{"bold, faint, italic, underline, reverse, strike", "\x1b[1;2;3;4;7;9mx", style{
			bold: true, faint: true, italic: true, underline: true, reverse: true, strike: true,
		}},
		{"ended one by one", "\x1b[1;2;3;4;7;9m\x1b[22;23;24;27;29mx", style{}},
		{"reset", "\x1b[1;31mx\x1b[m", style{bold: true, fg: rgb(205, 0, 0)}},
		{"reset by nothing", "\x1b[1m\x1b[mx", style{}},
		{"underline by colon", "\x1b[4:3mx", style{underline: true}},
		{"no underline by colon", "\x1b[4m\x1b[4:0mx", style{}},
		{"sixteen", "\x1b[92;44mx", style{fg: rgb(0, 255, 0), bg: rgb(0, 0, 238)}},
		{"two hundred and fifty-six", "\x1b[38;5;208;48;5;250;1mx", style{fg: rgb(255, 135, 0), bg: rgb(188, 188, 188), bold: true}},
		{"true color", "\x1b[38;2;1;2;3;48;2;4;5;6;1mx", style{fg: rgb(1, 2, 3), bg: rgb(4, 5, 6), bold: true}},
		{"true color by colon", "\x1b[38:2::1:2:3;1mx", style{fg: rgb(1, 2, 3), bold: true}},
		{"true color by colon, short", "\x1b[38:2:1:2:3;1mx", style{fg: rgb(1, 2, 3), bold: true}},
		{"color of the underline is left out", "\x1b[58;2;1;2;3;1mx", style{bold: true}},
		{"default again", "\x1b[31;41m\x1b[39;49mx", style{}},
		{"goes on in the next line", "\x1b[1m\nx", style{bold: true}},
	} {
		rows := read(c.dump)
		last := rows[len(rows)-1]
		if len(last) != 1 || last[0].text != "x" || last[0].style != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, last, c.want)
		}
	}
}

func TestCells(t *testing.T) {
	rows := read("a日e\u0301!\r\nsecond\n")
	if len(rows) != 2 || len(rows[0]) != 5 {
		t.Fatalf("%d rows, the first of %d cells", len(rows), len(rows[0]))
	}
	if c := rows[0][1]; c.text != "日" || c.width != 2 || rows[0][2].text != "" {
		t.Errorf("the wide character is %+v, %+v", c, rows[0][2])
	}
	if c := rows[0][3]; c.text != "e\u0301" {
		t.Errorf("the letter with a mark is %+v", c)
	}
}

func TestPicture(t *testing.T) {
	got := svg(t, "a<b & \x1b[7mrev\x1b[m 日\n▀█│", page{})
	for _, want := range []string{
		`width="140" height="60"`, // twelve cells and two rows, and the margins
		`x="10" y="25" textLength="30" fill="#f2f2f2">a&lt;b<`,
		`<rect x="70" y="10" width="30" height="20" fill="#f2f2f2"`,
		`fill="#121212">rev<`,
		`<text x="112" y="25" fill="#f2f2f2">日<`,
		`<path d="M10 30h10v10h-10zM20 30h10v20h-10z"`, // ▀ and █ are one path
		`M35 30V50`, // │ from edge to edge
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if light := svg(t, "x", page{light: true}); !strings.Contains(light, `fill="#ffffff"/>`) || !strings.Contains(light, `fill="#000000">x<`) {
		t.Errorf("the light page is\n%s", light)
	}
	if sized := svg(t, "x", page{cols: 80, rows: 24}); !strings.Contains(sized, `width="820" height="500"`) {
		t.Errorf("80×24 is\n%s", sized)
	}
	if cut := svg(t, "abc\ndef", page{cols: 2, rows: 1}); strings.Contains(cut, "c") && strings.Contains(cut, ">abc<") || strings.Contains(cut, "de") {
		t.Errorf("2×1 is\n%s", cut)
	}
}

// Every block, and every line of one weight, is drawn and not left to a font.
func TestShapes(t *testing.T) {
	for r := rune(0x2580); r <= 0x259f; r++ {
		if b, ok := blockOf(string(r)); !ok || len(b.parts) == 0 {
			t.Errorf("%q is not drawn", r)
		}
	}
	for _, r := range "─│┌┐└┘├┤┬┴┼━┃┏┓┗┛┣┫┳┻╋═║╔╗╚╝╠╣╦╩╬╭╮╰╯" {
		if _, ok := strokesOf(string(r)); !ok {
			t.Errorf("%q is not drawn", r)
		}
	}
	for text, want := range map[string]strokes{
		"┌": {right: 1, down: 1}, "┛": {up: 2, left: 2}, "╦": {right: 3, down: 3, left: 3}, "╯": {up: 1, left: 1, round: true},
	} {
		if got, _ := strokesOf(text); got != want {
			t.Errorf("%s is %+v, want %+v", text, got, want)
		}
	}
	for text, want := range map[string][]part{
		"▀": {{0, 0, 8, 4}}, "▄": {{0, 4, 8, 8}}, "█": {{0, 0, 8, 8}}, "▌": {{0, 0, 4, 8}}, "▐": {{4, 0, 8, 8}},
		"▁": {{0, 7, 8, 8}}, "▏": {{0, 0, 1, 8}}, "▖": {{0, 4, 4, 8}}, "▝": {{4, 0, 8, 4}}, "▚": {{0, 0, 4, 4}, {4, 4, 8, 8}},
	} {
		b, _ := blockOf(text)
		if len(b.parts) != len(want) {
			t.Errorf("%s is %v, want %v", text, b.parts, want)
			continue
		}
		for i := range want {
			if b.parts[i] != want[i] {
				t.Errorf("%s is %v, want %v", text, b.parts, want)
			}
		}
	}
	if _, ok := blockOf("x"); ok {
		t.Error("a letter is no block")
	}
}

func FuzzPicture(f *testing.F) {
	for _, s := range []string{"", "a", "\x1b[38;2m", "\x1b[38:2:1m", "\x1b[4:", "日\u0301", "\x1b]0;x\x07", "a\x00<", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { svg(t, s, page{}) })
}
