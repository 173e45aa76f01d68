package tty

import (
	"io"
	"strings"
	"testing"
)

// reads gives what a terminal sends read by read.
type reads struct{ parts []string }

func (r *reads) Read(data []byte) (int, error) {
	if len(r.parts) == 0 {
		return 0, io.EOF
	}
	n := copy(data, r.parts[0])
	r.parts = r.parts[1:]
	return n, nil
}

// keysOf is what a program is given of what a terminal sends in these reads, with a bar between the reads. What comes right behind a read is
// marked by its first letter +.
func keysOf(boxed bool, parts ...string) string {
	var said []string
	more := make([]bool, len(parts))
	for i, part := range parts {
		if rest, is := strings.CutPrefix(part, "+"); is {
			parts[i], more[i-1] = rest, true
		}
	}
	at := -1
	in := &reads{parts}
	p := &pasted{in: in, boxed: func() bool { return boxed }, more: func() bool { return more[len(more)-len(in.parts)-1] }}
	data := make([]byte, 4096)
	for at = 0; at < len(more); at++ {
		n, _ := p.Read(data)
		said = append(said, string(data[:n]))
	}
	return strings.NewReplacer(pasteBegins, "<", pasteEnds, ">", "\r", "/", "\x1b", "^").Replace(strings.Join(said, "|"))
}

func TestPastesWithoutMarks(t *testing.T) {
	const line = "that wages fell again."
	for _, c := range []struct {
		what  string
		boxed bool
		reads []string
		want  string
	}{
		{"a text of two lines", true, []string{"We note\r" + line + "\r"}, "<We note/" + line + "/>"},
		{"the same where no box is open", false, []string{"We note\r" + line + "\r"}, "We note/" + line + "/"},
		{"keys that somebody types", true, []string{"weekly\r", "fortnightly\rcl\r\r"}, "weekly/|fortnightly/cl//"},
		{"nineteen letters behind Enter, and twenty", true, []string{"a\r1234567890123456789", "a\r12345678901234567890"}, "a/1234567890123456789|<a/12345678901234567890>"},
		{"twenty that are no bytes", true, []string{"a\r" + strings.Repeat("é", 19), "a\r" + strings.Repeat("é", 20)}, "a/" + strings.Repeat("é", 19) + "|<a/" + strings.Repeat("é", 20) + ">"},
		{"several reads", true, []string{"a\r" + line, "+ b", "+\r", "\r"}, "<a/" + line + "| b|/>|/"},
		{"a letter parted by two reads", true, []string{"a\r" + line + "\xc3", "+\xa9\r"}, "<a/" + line + "\xc3|\xa9/>"},
		{"arrows right behind", true, []string{"a\r" + line, "+\x1b[A"}, "<a/" + line + "|>^[A"},
		{"a terminal that marks", true, []string{pasteBegins + "a\r" + line, "\r" + line + line + "\x1b[20", "1~", "x"}, "<a/" + line + "|/" + line + line + "^[20|1~|x"},
		{"and what is typed behind its mark", true, []string{pasteBegins + "a" + pasteEnds, "a\r" + line}, "<a>|<a/" + line + ">"},
	} {
		if got := keysOf(c.boxed, c.reads...); got != c.want {
			t.Errorf("%s: %q, not %q", c.what, got, c.want)
		}
	}
}
