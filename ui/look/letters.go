package look

import (
	"slices"
	"strings"
)

// Big draws s, one line, in letters from half-blocks, as large as fits into w×h
// cells. All rows are equally wide, and no wider than they need be. It is nil
// when not even the smallest letters fit (three rows high, four with a mark
// above), or when s has a letter or a mark that there is no large one for: show
// the text as it is then.
//
// There are the letters A to Z, for small ones too, and some of other alphabets,
// with the marks of the languages of Europe, digits (all equally wide, so that a
// clock stands still), the usual punctuation, and ✓ and ✗. Without utf8 the
// letters are made of #.
func Big(s string, w, h int, utf8 bool) []string {
	return largest([]string{s}, w, h, utf8)
}

// BigLines is [Big] for a text that may break between words: the lines are
// centered above one another, and the letters as large as the breaking allows.
func BigLines(text string, w, h int, utf8 bool) []string {
	return largest(strings.Fields(text), w, h, utf8)
}

// largest draws the words in the largest lettering in which they fit.
func largest(words []string, w, h int, utf8 bool) []string {
	if strings.Join(words, "") == "" {
		return nil
	}
	written := make([]Written, len(words))
	for i, word := range words {
		var can bool
		if written[i], can = Write(word); !can {
			return nil
		}
	}
	for _, l := range Letterings(h, utf8) {
		lines := l.broken(written, w)
		if len(lines) > 0 && l.rows(l.stacked(lines)) <= h {
			return l.draw(lines)
		}
	}
	return nil
}

// stacked is the height of lines above one another in dots of the screen. Each is only as high as its marks ask for.
func (l Lettering) stacked(lines []Written) int {
	height := (len(lines) - 1) * l.leading()
	for _, line := range lines {
		height += l.dots(line.Over, line.Under)
	}
	return height
}

// broken fills lines of w cells with the words. It is nil when a word is wider.
func (l Lettering) broken(words []Written, w int) []Written {
	var lines []Written
	used := 0
	for _, word := range words {
		width := l.Width(word)
		if width > w {
			return nil
		}
		last := len(lines) - 1
		if last >= 0 && used+l.Blank()+width <= w {
			lines[last] = lines[last].and(word)
			used += l.Blank() + width
		} else {
			lines = append(lines, word)
			used = width
		}
	}
	return lines
}

// and is a line with one more word.
func (t Written) and(word Written) Written {
	letters := append(slices.Clip(t.letters), letter{base: ' '})
	return Written{append(letters, word.letters...), t.Over || word.Over, t.Under || word.Under}
}

// draw paints lines above one another.
func (l Lettering) draw(lines []Written) []string {
	width := 0
	for _, line := range lines {
		width = max(width, l.Width(line))
	}
	c := newCanvas(width, l.stacked(lines))
	y := 0
	for _, line := range lines {
		l.line(c, line, line.Over, (width-l.Width(line))/2, y)
		y += l.dots(line.Over, line.Under) + l.leading()
	}
	return c.drawn(l.utf8)
}
