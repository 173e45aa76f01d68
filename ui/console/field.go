package console

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// field is a text that is being typed, in one line or in several. Its zero value is empty.
type field struct {
	text  string
	at    int  // the cursor, in bytes
	lines bool // it keeps its line breaks
	ended bool // what was pasted there ended its line: the next word is another
	given bool // it holds what was there before: what is typed takes its place, unless it is edited first
}

// prose is an empty text that keeps its line breaks.
func prose() field { return field{lines: true} }

func newField(text string) field { return field{text: text, at: len(text)} }

// givenField is a text in the place of which another is typed, or that is edited by the arrows.
func givenField(text string) field { return field{text: text, at: len(text), given: text != ""} }

// insert puts text at the cursor. In one line a pasted line break is a blank; neither there nor in several does it join two words, also of
// two pastes. Breaks at the ends of what was copied are no part of it.
func (f *field) insert(text string) {
	if f.given {
		f.text, f.at, f.given = "", 0, false
	}
	text = language.LineBreaks(text)
	bare := strings.Trim(text, "\n")
	ends := bare != text && strings.HasSuffix(text, "\n")
	if f.ended || strings.HasPrefix(text, "\n") {
		bare = f.between(f.text[:f.at], bare) + bare
	}
	if ends {
		bare += f.between(bare, f.text[f.at:])
	}
	if !f.lines {
		bare = language.OneLine(bare)
	}
	f.put(withoutControls(bare))
	f.ended = ends
}

// newLine breaks the line at the cursor.
func (f *field) newLine() { f.put("\n") }

// between is what stands between two texts that stood in two lines: a break where they are kept, else a blank; "" where there is one, or a
// sign that ends the first.
func (f *field) between(before, after string) string {
	if before == "" || after == "" || strings.HasSuffix(before, " ") || strings.HasSuffix(before, "\n") || strings.ContainsAny(after[:1], " \n.,;:!?)") {
		return ""
	}
	if f.lines {
		return "\n"
	}
	return " "
}

func (f *field) put(text string) {
	f.text = f.text[:f.at] + text + f.text[f.at:]
	f.at += len(text)
}

// withoutControls makes a blank of a tab, and drops every other control character but a line feed.
func withoutControls(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, text)
}

func (f *field) set(text string) {
	lines := f.lines
	*f = newField(text)
	f.lines = lines
}

// before is the character left of the cursor, in bytes; after the one at it. It is looked for from the last place where no character goes on:
// between two letters of ASCII.
func (f *field) before() int {
	from := max(f.at-1, 0)
	for from > 0 && (f.text[from-1] >= utf8.RuneSelf || f.text[from] >= utf8.RuneSelf) {
		from--
	}
	size, rest := 0, f.text[from:f.at]
	for len(rest) > 0 {
		cluster, _ := ansi.FirstGraphemeCluster(rest, ansi.GraphemeWidth)
		size, rest = len(cluster), rest[len(cluster):]
	}
	return size
}

func (f *field) after() int {
	cluster, _ := ansi.FirstGraphemeCluster(f.text[f.at:], ansi.GraphemeWidth)
	return len(cluster)
}

func (f *field) left()  { f.at -= f.before() }
func (f *field) right() { f.at += f.after() }
func (f *field) home()  { f.at = strings.LastIndexByte(f.text[:f.at], '\n') + 1 }

// end goes behind the last letter of the line.
func (f *field) end() {
	line, _, _ := strings.Cut(f.text[f.at:], "\n")
	f.at += len(line)
}

func (f *field) erase() {
	n := f.before()
	f.text = f.text[:f.at-n] + f.text[f.at:]
	f.at -= n
}

func (f *field) eraseAfter() { f.text = f.text[:f.at] + f.text[f.at+f.after():] }

func (f *field) eraseWord() {
	kept := strings.TrimRight(f.text[:f.at], " ")
	kept = kept[:strings.LastIndexAny(kept, " \n")+1]
	f.text, f.at = kept+f.text[f.at:], len(kept)
}

// wordLeft goes to the beginning of the word left of the cursor; wordRight behind the one right of it.
func (f *field) wordLeft() {
	kept := strings.TrimRight(f.text[:f.at], " \n")
	f.at = strings.LastIndexAny(kept, " \n") + 1
}

func (f *field) wordRight() {
	rest := strings.TrimLeft(f.text[f.at:], " \n")
	f.at = len(f.text) - len(rest)
	if n := strings.IndexAny(rest, " \n"); n >= 0 {
		f.at += n
		return
	}
	f.at = len(f.text)
}

// vertical goes to the line above, or below, and there as far in as it was.
func (f *field) vertical(by int) {
	begin := strings.LastIndexByte(f.text[:f.at], '\n') + 1
	in := look.Width(f.text[begin:f.at])
	to := begin
	if by < 0 && begin > 0 {
		to = strings.LastIndexByte(f.text[:begin-1], '\n') + 1
	}
	if end := strings.IndexByte(f.text[f.at:], '\n'); by > 0 && end >= 0 {
		to = f.at + end + 1
	}
	line, _, _ := strings.Cut(f.text[to:], "\n")
	if to == begin { // there is none
		return
	}
	f.at = to
	if in > 0 && line != "" {
		f.at += fitting(line, in)
	}
}

func (f *field) eraseAll() { f.text, f.at = f.text[f.at:], 0 }

// boxKeys are those of a text of several lines: they break a line, and go from line to line where there are several.
func (f *field) boxKeys() []binding {
	if !f.lines {
		return nil
	}
	keys := []binding{
		{"ctrl+j", "key.line", func(*console) { f.newLine() }, nil},
		{"shift+enter", "", func(*console) { f.newLine() }, nil},
		{"alt+enter", "", func(*console) { f.newLine() }, nil},
	}
	if strings.Contains(f.text, "\n") {
		keys = append(keys, binding{"up", "", func(*console) { f.vertical(-1) }, nil}, binding{"down", "", func(*console) { f.vertical(1) }, nil})
	}
	return keys
}

// fieldKeys are the keys that edit the field that get gives.
func fieldKeys(get func() *field) []binding {
	edit := func(do func(*field)) func(*console) {
		return func(*console) {
			f := get()
			f.ended, f.given = false, false
			do(f)
		}
	}
	return []binding{
		{"left", "", edit((*field).left), nil},
		{"right", "", edit((*field).right), nil},
		{"ctrl+left", "", edit((*field).wordLeft), nil},
		{"alt+b", "", edit((*field).wordLeft), nil},
		{"ctrl+right", "", edit((*field).wordRight), nil},
		{"alt+f", "", edit((*field).wordRight), nil},
		{"home", "", edit((*field).home), nil},
		{"ctrl+a", "", edit((*field).home), nil},
		{"end", "", edit((*field).end), nil},
		{"ctrl+e", "", edit((*field).end), nil},
		{"backspace", "", edit((*field).erase), nil},
		{"delete", "", edit((*field).eraseAfter), nil},
		{"ctrl+w", "", edit((*field).eraseWord), nil},
		{"alt+backspace", "", edit((*field).eraseWord), nil},
		{"ctrl+u", "", edit((*field).eraseAll), nil},
	}
}

// draw breaks the text between its words into at most h lines of w cells around the cursor, and says where that stands in
// them. show says how a text is shown; nil: as it is. Only so much of the text is looked at as may be seen.
func (f *field) draw(w, h int, show func(string) string) (lines []string, x, y int) {
	if show == nil {
		show = func(s string) string { return s }
	}
	rows := func(part string) []string {
		drawn, _, _ := drawLine(look.Clean(show(part)), 0, w, false)
		return drawn
	}
	from := strings.LastIndexByte(f.text[:f.at], '\n') + 1
	part, _, more := strings.Cut(f.text[from:], "\n")
	to := from + len(part)
	text := look.Clean(show(part))
	lines, x, y = drawLine(text, min(len(look.Clean(show(part[:f.at-from]))), len(text)), w, true)

	var above [][]string // the nearest first
	for n := 0; from > 0 && n < h; n += len(above[len(above)-1]) {
		begin := strings.LastIndexByte(f.text[:from-1], '\n') + 1
		above = append(above, rows(f.text[begin:from-1]))
		from = begin
	}
	for n := 0; more && n < h; n = len(lines) - y {
		part, _, more = strings.Cut(f.text[to+1:], "\n")
		to += 1 + len(part)
		lines = append(lines, rows(part)...)
	}
	slices.Reverse(above)
	before := slices.Concat(above...)
	lines, y = append(before, lines...), len(before)+y
	first := max(min(y-h/2, len(lines)-h), 0)
	return lines[first:min(first+h, len(lines))], x, y - first
}

// drawLine breaks one line of a text, and says where in it the cursor stands, if it is here.
func drawLine(rest string, at, w int, here bool) (lines []string, x, y int) {
	for found := !here; ; {
		end, next := lineEnd(rest, w)
		lines = append(lines, rest[:end])
		switch last := next == len(rest); {
		case found:
		case at < next:
			found, x, y = true, min(look.Width(rest[:min(at, end)]), w-1), len(lines)-1
		case last && end == next && look.Width(rest) < w:
			x, y = look.Width(rest), len(lines)-1
		case last: // what is typed next begins another line
			x, y = 0, len(lines)
			lines = append(lines, "")
		}
		at -= next
		if rest = rest[next:]; rest == "" {
			return lines, x, y
		}
	}
}

// lineEnd is where the first line of w cells of a text ends, and where the next begins: behind a blank, which may hang over
// the edge unseen, or within a word that is longer than a line.
func lineEnd(s string, w int) (end, next int) {
	n := fitting(s, w)
	switch blank := strings.LastIndexByte(s[:n], ' '); {
	case n == len(s):
	case s[n] == ' ':
		return n, n + 1
	case blank >= 0:
		n = blank + 1
	}
	return n, n
}

// fitting is how many bytes of a text fit into w cells, at least one character.
func fitting(s string, w int) int {
	cells, size := 0, 0
	for size < len(s) {
		cluster, width := ansi.FirstGraphemeCluster(s[size:], ansi.GraphemeWidth)
		if cells+width > w && size > 0 {
			break
		}
		cells += width
		size += len(cluster)
	}
	return size
}
