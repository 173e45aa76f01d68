package look

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
)

// MarkDiff is a change as plain text: −struck− and +inserted+. The text is
// cleaned, and its line breaks stay. Blanks at the ends of a changed piece stand outside its
// marks, and a blank parts two pieces that touch, as in "−1 May− +15 April+".
func MarkDiff(segs []Segment, utf8 bool) string {
	text, _ := marked(segs, utf8)
	return text
}

// DrawDiff is [MarkDiff] in lines of at most w cells, at least two, the changed
// words in the styles of the theme as well. Each line is complete in itself. Of a text of several paragraphs their numbers stand beside it.
func DrawDiff(segs []Segment, w int, th Theme, utf8 bool) []string {
	text, pieces := marked(segs, utf8)
	g := gutterOf(text, pieces)
	return drawn(text, pieces, wrapSpans(text, measure{w: max(w-g.width, 2)}), g, th)
}

// gutter is the numbers of paragraphs that stand beside a text, by where in it they begin. It has no width where there are no several.
type gutter struct {
	width   int
	numbers map[int]int
}

// gutterOf numbers the lines of a marked text that are not blank, as it was before it was changed: one that is put in has no number yet.
func gutterOf(text string, pieces []piece) gutter {
	g := gutter{numbers: map[int]int{}}
	n, at := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		end := at + len(line)
		stood := slices.ContainsFunc(pieces, func(p piece) bool {
			from, to := max(p.start, at), min(p.end, end)
			return !p.mark && p.change != Inserted && from < to && strings.TrimSpace(text[from:to]) != ""
		})
		if stood {
			n++
			g.numbers[at] = n
		}
		at = end + 1
	}
	if n > 1 {
		g.width = len(strconv.Itoa(n)) + 1
	}
	return g
}

// beside is what stands in the gutter of a line.
func (g gutter) beside(at span, th Theme) string {
	switch n := g.numbers[at.start]; {
	case g.width == 0 || at.start == at.end:
		return ""
	case n == 0:
		return strings.Repeat(" ", g.width)
	default:
		return th.Faint.Render(PadLeft(strconv.Itoa(n), g.width-1)) + " "
	}
}

// drawn is lines of a marked text in the styles of a theme.
func drawn(text string, pieces []piece, spans []span, g gutter, th Theme) []string {
	var lines []string
	for _, at := range spans {
		var b strings.Builder
		b.WriteString(g.beside(at, th))
		for _, p := range pieces {
			from, to := max(p.start, at.start), min(p.end, at.end)
			if from < to {
				b.WriteString(p.style(th).Render(text[from:to]))
			}
		}
		lines = append(lines, b.String())
	}
	return lines
}

// piece is where a change, or one of its marks, lies in a marked text.
type piece struct {
	span
	change Change
	mark   bool
}

func (p piece) style(th Theme) lipgloss.Style {
	switch {
	case p.change == Inserted:
		return th.Inserted
	case p.change == Struck && p.mark:
		return th.Struck.Strikethrough(false) // or the minus would not be seen
	case p.change == Struck:
		return th.Struck
	}
	return th.Text
}

// marked is the text with its marks, and what lies where in it.
func marked(segs []Segment, utf8 bool) (string, []piece) {
	signs := Signs(utf8)
	var b strings.Builder
	var pieces []piece
	add := func(p piece, part string) {
		if part != "" {
			p.span = span{b.Len(), b.Len() + len(part)}
			pieces = append(pieces, p)
			b.WriteString(part)
		}
	}
	for i, sg := range segs {
		text := CleanBlock(sg.Text)
		mark := signs.Minus
		switch sg.Change {
		case Kept:
			add(piece{}, text)
			continue
		case Inserted:
			mark = signs.Plus
		}
		body := strings.Trim(text, " \n")
		if body == "" {
			body = text // a blank is changed: it needs its marks to be seen
		}
		at := strings.Index(text, body)
		add(piece{}, text[:at])
		add(piece{change: sg.Change, mark: true}, mark)
		add(piece{change: sg.Change}, body)
		add(piece{change: sg.Change, mark: true}, mark)
		add(piece{}, text[at+len(body):])
		touches := i+1 < len(segs) && segs[i+1].Change != Kept && at+len(body) == len(text)
		if touches && !strings.HasPrefix(segs[i+1].Text, " ") {
			add(piece{}, " ")
		}
	}
	return b.String(), pieces
}
