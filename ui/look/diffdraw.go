package look

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
)

func runeStart(b byte) bool { return utf8.RuneStart(b) }

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

// Around is which lines of a change [DrawAround] draws.
type Around struct {
	Paragraph int // from which on, where nothing is changed; counted from 1
	Rows      int // so many at most
	Further   int // so many lines further down
}

// DrawAround is [DrawDiff] in no more lines than are asked for: those from the first change on or, where there is none, from a paragraph on. It
// looks at no more of the text than may stand in them. It tells how many lines further down they really are.
func DrawAround(segs []Segment, in Around, w int, th Theme, utf8 bool) (lines []string, further int) {
	of, changed := in.Paragraph, slices.IndexFunc(segs, func(sg Segment) bool { return sg.Change != Kept })
	var whole, kept strings.Builder
	at := -1
	for i, sg := range segs {
		if i == changed {
			at = whole.Len()
		}
		whole.WriteString(sg.Text)
		if sg.Change != Inserted {
			kept.WriteString(sg.Text)
		}
	}
	text, count := whole.String(), 0
	if at < 0 {
		at = 0
		for begin := 0; begin < len(text) && of > 0; {
			line, _, _ := strings.Cut(text[begin:], "\n")
			if strings.TrimSpace(line) != "" {
				if count++; count == of {
					at = begin
					break
				}
			}
			begin += len(line) + 1
		}
	}
	most := (in.Rows + max(in.Further, -in.Further)) * w
	from := strings.LastIndexByte(text[:at], '\n') + 1
	for from > 0 && (in.Further < 0 || at+most >= len(text)) && at-from < most {
		from = strings.LastIndexByte(text[:from-1], '\n') + 1
	}
	if at-from > most {
		for from = at - most; !runeStart(text[from]); from++ {
		}
	}
	to := min(at+most, len(text))
	for to < len(text) && !runeStart(text[to]) {
		to++
	}
	marks, pieces := marked(clipped(segs, from, to), utf8)
	g := numbered(marks, pieces, paragraphsIn(text[:strings.LastIndexByte(text[:from], '\n')+1]), paragraphsIn(kept.String()))
	spans := wrapSpans(marks, measure{w: max(w-g.width, 2)})
	lines = drawn(marks, pieces, spans, g, th)
	focus := 0
	for i, sp := range spans {
		for _, p := range pieces {
			if changed >= 0 && p.change != Kept && p.start >= sp.start && focus == 0 {
				if p.start <= sp.end {
					focus = i + 1
				}
				break
			}
		}
		if changed < 0 && g.numbers[sp.start] == of && of > 0 && focus == 0 {
			focus = i + 1
		}
	}
	focus = max(focus-1, 0)
	top := max(min(focus+in.Further, len(lines)-in.Rows), 0)
	return lines[top:min(top+in.Rows, len(lines))], top - focus
}

// clipped is what of some segments lies between two bytes.
func clipped(segs []Segment, from, to int) []Segment {
	var all []Segment
	at := 0
	for _, sg := range segs {
		a, b := min(max(from-at, 0), len(sg.Text)), min(max(to-at, 0), len(sg.Text))
		all = append(all, Segment{sg.Change, sg.Text[a:b]})
		at += len(sg.Text)
	}
	return merged(all)
}

// paragraphsIn is how many lines of a text are not blank.
func paragraphsIn(text string) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			n++
		}
	}
	return n
}

// gutter is the numbers of paragraphs that stand beside a text, by where in it they begin. It has no width where there are no several.
type gutter struct {
	width   int
	numbers map[int]int
}

// gutterOf numbers the lines of a marked text that are not blank, as it was before it was changed: one that is put in has no number yet.
func gutterOf(text string, pieces []piece) gutter { return numbered(text, pieces, 0, 0) }

// numbered is gutterOf of a text before which stand some paragraphs, with room for the number of the last of so many.
func numbered(text string, pieces []piece, before, last int) gutter {
	g := gutter{numbers: map[int]int{}}
	n, at := before, 0
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
	if n = max(n, last); n > 1 {
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
		if i+1 < len(segs) && segs[i+1].Change != Kept && at+len(body) == len(text) {
			switch next := segs[i+1].Text; {
			case strings.HasPrefix(next, " "), strings.HasPrefix(next, "\n"):
			case strings.Contains(body, "\n") && strings.Contains(next, "\n"): // whole paragraphs begin on a line of their own
				add(piece{}, "\n")
			default:
				add(piece{}, " ")
			}
		}
	}
	return b.String(), pieces
}
