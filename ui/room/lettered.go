package room

import (
	"slices"
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// token is a word of a motion, or a part of one, in large letters.
type token struct {
	text   string
	change look.Change
	glued  bool // it follows the one before without a blank
}

// tokens are the words of a text with the marks of what is changed.
func (p page) tokens(segs []look.Segment) []token {
	signs := look.Signs(p.UTF8)
	var all []token
	parted, before := true, look.Kept
	for _, seg := range segs {
		text := look.Clean(seg.Text)
		mark := ""
		switch seg.Change {
		case look.Struck:
			mark = signs.Minus
		case look.Inserted:
			mark = signs.Plus
		}
		parted = parted || strings.HasPrefix(text, " ") || seg.Change != look.Kept && before != look.Kept
		words := strings.Fields(text)
		for i, word := range words {
			if i == 0 {
				word = mark + word
			}
			if i == len(words)-1 {
				word += mark
			}
			all = append(all, token{word, seg.Change, i == 0 && !parted})
		}
		if len(words) > 0 {
			parted, before = strings.HasSuffix(text, " "), seg.Change
		}
	}
	return all
}

// lettering is how large a text is written: letters are rows high, and each of their dots is stroke cells wide.
type lettering struct {
	rows   int
	stroke int
	dots   []int // the width of each token
	gap    int   // between two words, in dots
}

// endless is more cells than any line of letters takes.
const endless = 1 << 16

// lettered is a text in large letters that fill w×h as well as its words allow, starting at the left; nil where they
// do not fit, or where a character has no large letter.
func (p page) lettered(segs []look.Segment, w, h int) []string {
	const least = 6 // cells that the narrowest letter takes, with what parts it from the next
	tokens := p.tokens(segs)
	letters := 0
	for _, t := range tokens {
		letters += utf8.RuneCountInString(t.text)
	}
	if letters == 0 || letters*least > w*h {
		return nil // and a text of many pages is not measured word by word
	}
	all := p.letterings(tokens, h)
	for _, l := range slices.Backward(all) {
		if lines := p.spaced(tokens, l, w, h, 1+l.rows/8); lines != nil {
			return lines
		}
	}
	const smallest = 4 // such letters end half a row above the next line, and may stand close
	for _, l := range slices.Backward(all) {
		if l.rows <= smallest && p.UTF8 {
			if lines := p.spaced(tokens, l, w, h, 0); lines != nil {
				return lines
			}
		}
	}
	return nil
}

// letterings are those of at most h rows in which every token can be written, the smallest first. A face is measured
// once, at its smallest: the dots of a letter stay as many.
func (p page) letterings(tokens []token, h int) []lettering {
	var all []lettering
	faces := map[int]lettering{}
	for rows := 1; rows <= h; rows++ {
		letter, pair := look.Big("H", endless, rows, p.UTF8), look.Big("HH", endless, rows, p.UTF8)
		if len(letter) != rows {
			continue
		}
		l := lettering{rows: rows, stroke: look.Width(pair[0]) - 2*look.Width(letter[0])}
		face := look.Width(letter[0]) / l.stroke
		if _, measured := faces[face]; !measured {
			faces[face] = p.measured(tokens, l)
		}
		if l.dots, l.gap = faces[face].dots, faces[face].gap; l.dots != nil {
			all = append(all, l)
		}
	}
	return all
}

// spaced is the tokens in a lettering, its dots as wide as fit, with so many rows between two lines.
func (p page) spaced(tokens []token, l lettering, w, h, leading int) []string {
	for ; l.stroke > 0; l.stroke-- {
		lines := l.broken(tokens, w)
		if lines == nil || len(lines)*l.rows+(len(lines)-1)*leading > h {
			continue
		}
		if drawn := p.written(tokens, lines, l, leading); drawn != nil {
			return drawn
		}
	}
	return nil
}

// measured is a lettering with the widths of the tokens in its face.
func (p page) measured(tokens []token, l lettering) lettering {
	width := func(text string) int {
		drawn := look.Big(text, endless, l.rows, p.UTF8)
		if len(drawn) != l.rows {
			return 0
		}
		return look.Width(drawn[0]) / l.stroke
	}
	l.gap = width("H H") - 2*width("H")
	for _, t := range tokens {
		dots := width(t.text)
		if dots == 0 {
			return lettering{}
		}
		l.dots = append(l.dots, dots)
	}
	return l
}

// before is the dots between a token and the one before it.
func (l lettering) before(t token) int {
	if t.glued {
		return 1
	}
	return l.gap
}

// broken says with which token each line of w cells starts; nil where a word is too wide.
func (l lettering) broken(tokens []token, w int) []int {
	starts := []int{0}
	used := 0
	for from := 0; from < len(tokens); {
		to, word := from+1, l.dots[from]
		for to < len(tokens) && tokens[to].glued {
			word += 1 + l.dots[to]
			to++
		}
		switch {
		case word*l.stroke > w:
			return nil
		case from == 0:
			used = word
		case (used+l.gap+word)*l.stroke <= w:
			used += l.gap + word
		default:
			starts = append(starts, from)
			used = word
		}
		from = to
	}
	return starts
}

// written draws the lines; nil where the letters do not come out as they were measured.
func (p page) written(tokens []token, starts []int, l lettering, leading int) []string {
	var out []string
	for n, from := range starts {
		to := len(tokens)
		if n+1 < len(starts) {
			to = starts[n+1]
		}
		rows := make([]string, l.rows)
		for i := from; i < to; i++ {
			drawn := look.Big(tokens[i].text, l.dots[i]*l.stroke, l.rows, p.UTF8)
			if len(drawn) != l.rows || look.Width(drawn[0]) != l.dots[i]*l.stroke {
				return nil
			}
			style, gap := p.changed(tokens[i].change), ""
			if i > from {
				gap = strings.Repeat(" ", l.before(tokens[i])*l.stroke)
				if tokens[i].change != tokens[i-1].change {
					gap = p.Theme.Text.Render(gap)
				} else {
					gap = style.Render(gap)
				}
			}
			for r := range rows {
				rows[r] += gap + style.Render(drawn[r])
			}
		}
		if n > 0 {
			out = append(out, slices.Repeat([]string{""}, leading)...)
		}
		out = append(out, rows...)
	}
	return out
}

// changed is the style of large letters that a change strikes, inserts or keeps.
func (p page) changed(c look.Change) lipgloss.Style {
	switch c {
	case look.Struck:
		return solid(p.Theme.Struck)
	case look.Inserted:
		return solid(p.Theme.Inserted)
	}
	return p.Theme.Strong
}
