package room

import (
	"strings"

	"stacktaker/ui/look"
)

// few is how many turns there must be until their shares say something about a meeting, and not about somebody.
const few = 5

// evening is how the meeting went so far, in two lines: whose turn it was for the first time, and who was
// present; none where the page is too small.
func (p page) evening() []string {
	e := p.Evening
	if e == nil || p.h < 20 {
		return nil
	}
	type row struct {
		heading, left string
		drawn         func(w int) string
		right         string
	}
	var rows []row
	if turns := e.First + e.Again; turns >= few {
		rows = append(rows, row{
			p.tell("evening"), p.tell("evening.first", e.First),
			func(w int) string { return look.Bar(w, int64(e.First), int64(turns), p.UTF8) }, p.tell("evening.again", e.Again),
		})
	}
	if n := len(e.Present); n > 1 {
		right := p.dotted(p.Theme.Text, p.tell("evening.now", e.Present[n-1]), p.tell("evening.quorum", e.Needed))
		rows = append(rows, row{
			p.tell("evening.present"), e.From, func(w int) string { return course(e.Present, e.Needed, w, p.UTF8) }, right.text,
		})
	}
	headings, lefts, rights := 0, 0, 0
	for _, r := range rows {
		headings, lefts, rights = max(headings, look.Width(r.heading)), max(lefts, look.Width(look.Clean(r.left))), max(rights, look.Width(r.right))
	}
	const gap, least = 2, 8
	w := min(p.inner()-headings-lefts-rights-3*gap, samples)
	if w < least {
		return nil
	}
	var lines []string
	for i, r := range rows {
		if i > 0 && p.h >= 28 {
			lines = append(lines, "")
		}
		lines = append(lines, look.Pad(p.Theme.Heading.Render(r.heading), headings+gap)+
			look.PadLeft(line(lefts, span{r.left, p.Theme.Text}), lefts)+strings.Repeat(" ", gap)+
			p.Theme.Text.Render(r.drawn(w))+strings.Repeat(" ", gap)+line(rights, span{r.right, p.Theme.Text}))
	}
	return lines
}

// course is numbers as a line of w cells, from zero to the greatest of them or what is needed.
func course(numbers []int, needed, w int, utf8 bool) string {
	levels := []rune("▁▂▃▄▅▆▇█")
	if !utf8 {
		levels = []rune("_.-=+*%#")
	}
	most := max(needed, 1)
	for _, n := range numbers {
		most = max(most, n)
	}
	var b strings.Builder
	for i := range w {
		n := max(numbers[i*(len(numbers)-1)/max(w-1, 1)], 0)
		b.WriteRune(levels[max((n*len(levels)+most-1)/most, 1)-1])
	}
	return b.String()
}
