package room

import (
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// solid is a style for large letters: a line under or through half-blocks cannot be read.
func solid(st lipgloss.Style) lipgloss.Style { return st.Underline(false).Strikethrough(false) }

// letters is a line in letters of at most rows high; where there is no room for large ones, or none for these
// characters, it is one line as it is.
func (p page) letters(text string, w, rows int) []string {
	text = look.Clean(text)
	if drawn := look.Big(text, w, rows, p.UTF8); drawn != nil {
		return drawn
	}
	return []string{look.Cut(text, w)}
}

// said is a line of words; where the page is roomy, in the smallest of the large letters, over two lines if need be.
func (p page) said(text string, st lipgloss.Style) []string {
	if !p.roomy() {
		return []string{line(p.inner(), span{text, st})}
	}
	one := p.small(text)
	if letters := p.letters(text, p.inner(), one); len(letters) == one {
		return painted(letters, st)
	}
	return p.poster(text, p.inner(), 2*one+1, st)
}

// small is the rows that a line takes which is no heading: large ones only where the page is roomy.
func (p page) small(text string) int {
	if p.roomy() {
		return least + p.marks(text)
	}
	return 1
}

// least is the rows of the smallest large letters without marks, from half-blocks.
const least = 3

// marks is the rows that the marks of a text add to the smallest large letters.
func (p page) marks(text string) int {
	written, _ := look.Write(look.Clean(text))
	for _, l := range look.Letterings(least, p.UTF8) {
		return l.Height(written.Over, written.Under) - least
	}
	return 0
}

// beside is texts in the smallest large letters, all equally high, their letters at one height; nil where a text has none
// or is wider than its share of the cells, or where there are no half-blocks.
func (p page) beside(w []int, texts ...string) [][]string {
	sizes := look.Letterings(least, p.UTF8)
	if len(sizes) == 0 {
		return nil
	}
	l := sizes[0]
	var all []look.Written
	over, under := false, false
	for i, text := range texts {
		written, can := look.Write(look.Clean(text))
		if !can || l.Width(written) > w[i] {
			return nil
		}
		over, under = over || written.Over, under || written.Under
		all = append(all, written)
	}
	var drawn [][]string
	for _, written := range all {
		drawn = append(drawn, l.Draw(written, over, under))
	}
	return drawn
}

// poster is a text in letters as large as fit, over several lines; else in lines as it is, as many as fit.
func (p page) poster(text string, w, rows int, st lipgloss.Style) []string {
	text = look.Clean(text)
	if drawn := look.BigLines(text, w, rows, p.UTF8); drawn != nil {
		return painted(drawn, st)
	}
	return painted(p.atMost(look.Wrap(text, w), w, rows), st)
}

// atMost is so many of some lines, at least one, the last of them with a sign where there were more.
func (p page) atMost(lines []string, w, rows int) []string {
	if rows = max(rows, 1); len(lines) <= rows {
		return lines
	}
	sign := look.Signs(p.UTF8).Ellipsis
	lines = lines[:rows]
	lines[rows-1] = look.More(lines[rows-1], w, sign)
	return lines
}

// painted is lines in a style.
func painted(lines []string, st lipgloss.Style) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = solid(st).Render(l)
	}
	return out
}

// boxed is letters with a cell of their style around them, so that they stand in a fill and not at its edge. A style
// without a fill looks the same at the same place, and nothing moves when a clock turns red.
func boxed(letters []string, st lipgloss.Style) []string {
	if len(letters) == 0 {
		return nil
	}
	blank := strings.Repeat(" ", look.Width(letters[0])+2)
	rows := append([]string{blank}, letters...)
	rows = append(rows, blank)
	for i := 1; i <= len(letters); i++ {
		rows[i] = " " + rows[i] + " "
	}
	return painted(rows, st)
}

// band is an outcome across the page, in h lines where the words allow it: a sign and a word in large letters, and a
// note under them.
func (p page) band(sign, word, note string, style lipgloss.Style, h int) []string {
	if sign != "" {
		word = sign + " " + word
	}
	var notes []string
	if note = look.Clean(note); note != "" && p.roomy() {
		notes = look.Big(note, p.w-2, p.small(note), p.UTF8)
	}
	if note != "" && len(notes) == 0 {
		notes = p.atMost(look.Wrap(note, p.inner()), p.inner(), min(max(h-3, 1), 2))
	}
	air := 1
	if len(notes) == 2 {
		air = 0 // the letters need all that there is
	}
	rows := p.letters(word, p.w-2, h-air-max(len(notes), 1))
	if len(rows) == 1 {
		if broken := look.BigLines(look.Clean(word), p.w-2, h-len(notes), p.UTF8); broken != nil {
			rows = broken
		}
	}
	if len(notes) > 0 && len(rows)+len(notes)+2 < h {
		rows = append(rows, "")
	}
	rows = sheet{middle: append(rows, notes...)}.rows(h)
	for i, r := range rows {
		rows[i] = p.held(look.Center(r, p.w))
	}
	return painted(rows, style)
}

// held ends a row of a band with a blank that is drawn as a letter is: plain ones at a line's end are only cleared,
// and who records or captures a terminal loses their color.
func (p page) held(row string) string {
	if rest, ok := strings.CutSuffix(row, " "); ok && p.UTF8 {
		return rest + "\u00a0"
	}
	return row
}
