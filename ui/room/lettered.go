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

// lettering is a size of large letters with what the tokens take in it.
type lettering struct {
	look.Lettering
	written []look.Written
	widths  []int
}

// lettered is a text in large letters that fill w×h as well as its words allow, starting at the left; nil where they
// do not fit, or where a character has no large letter.
func (p page) lettered(segs []look.Segment, w, h int) []string {
	if look.Numbered(segs) {
		return nil
	}
	const narrowest = 6 // cells that the narrowest letter takes, with what parts it from the next
	tokens := p.tokens(segs)
	letters := 0
	written := make([]look.Written, len(tokens))
	for i, t := range tokens {
		letters += utf8.RuneCountInString(t.text)
		var can bool
		if written[i], can = look.Write(t.text); !can {
			return nil
		}
	}
	if letters == 0 || letters*narrowest > w*h {
		return nil // and a text of many pages is not measured word by word
	}
	var all []lettering
	for _, l := range look.Letterings(h, p.UTF8) {
		sized := lettering{l, written, make([]int, len(tokens))}
		for i, t := range written {
			sized.widths[i] = l.Width(t)
		}
		all = append(all, sized)
	}
	for _, l := range all {
		if lines := p.spaced(tokens, l, w, h, 1+l.Height(false, false)/8); lines != nil {
			return lines
		}
	}
	const smallest = 4 // such letters end half a row above the next line, and may stand close
	for _, l := range all {
		if l.Height(false, false) <= smallest && p.UTF8 {
			if lines := p.spaced(tokens, l, w, h, 0); lines != nil {
				return lines
			}
		}
	}
	return nil
}

// spaced is the tokens in a lettering with so many rows between two lines; nil where they do not fit.
func (p page) spaced(tokens []token, l lettering, w, h, leading int) []string {
	lines := l.broken(tokens, w)
	if lines == nil {
		return nil
	}
	rows := (len(lines) - 1) * leading
	for _, line := range lines {
		rows += l.Height(l.marks(line))
	}
	if rows > h {
		return nil
	}
	return p.written(tokens, lines, l, leading)
}

// before is the cells between a token and the one before it.
func (l lettering) before(t token) int {
	if t.glued {
		return l.Gap()
	}
	return l.Blank()
}

// stretch is the tokens of a line, the last not among them.
type stretch struct{ from, to int }

// marks tells whether a line needs room for marks above its letters, and below.
func (l lettering) marks(line stretch) (over, under bool) {
	for _, t := range l.written[line.from:line.to] {
		over, under = over || t.Over, under || t.Under
	}
	return over, under
}

// broken is lines of w cells; nil where a word is too wide.
func (l lettering) broken(tokens []token, w int) []stretch {
	var lines []stretch
	used := 0
	for from := 0; from < len(tokens); {
		to, word := from+1, l.widths[from]
		for to < len(tokens) && tokens[to].glued {
			word += l.Gap() + l.widths[to]
			to++
		}
		last := len(lines) - 1
		switch {
		case word > w:
			return nil
		case last >= 0 && used+l.Blank()+word <= w:
			used += l.Blank() + word
			lines[last].to = to
		default:
			lines = append(lines, stretch{from, to})
			used = word
		}
		from = to
	}
	return lines
}

// written draws the lines.
func (p page) written(tokens []token, lines []stretch, l lettering, leading int) []string {
	var out []string
	for n, line := range lines {
		over, under := l.marks(line)
		rows := make([]string, l.Height(over, under))
		for i := line.from; i < line.to; i++ {
			style, gap := p.changed(tokens[i].change), ""
			if i > line.from {
				gap = strings.Repeat(" ", l.before(tokens[i]))
				if tokens[i].change != tokens[i-1].change {
					gap = p.Theme.Text.Render(gap)
				} else {
					gap = style.Render(gap)
				}
			}
			for r, drawn := range l.Draw(l.written[i], over, under) {
				rows[r] += gap + style.Render(drawn)
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
