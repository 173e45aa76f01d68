package pdf

import (
	"strings"
	"unicode"

	"stacktaker/ui/paper"
)

// set parts a line of text into lines of a width.
func (k *ink) set(l paper.Line, as letters, width float64) []setLine {
	var out []setLine
	var here setLine
	x := 0.0
	turn := func() {
		if n := len(here); n > 0 { // a blank at the end of a line has no width; it parts words for whoever is told them
			last := &here[n-1]
			words := strings.TrimRight(last.text, " ")
			last.wide = k.width(last.as, words)
			if words != last.text {
				last.text = words + " "
			}
		}
		out = append(out, here)
		here, x = nil, 0
	}
	put := func(look letters, m paper.Mark, text string, wide float64) {
		if n := len(here); n > 0 && here[n-1].as == look && here[n-1].mark == m {
			here[n-1].text += text
			here[n-1].wide += wide
		} else {
			here = append(here, span{look, m, text, x, wide})
		}
		x += wide
	}
	words := k.words(l, as)
	for i, w := range words {
		// What cannot be parted from the word goes with it: letters of another look right behind it.
		need := k.width(w.as, strings.TrimRight(w.text, " "))
		for j := i; !strings.HasSuffix(words[j].text, " ") && words[j].glued && j+1 < len(words); j++ {
			need += k.width(words[j+1].as, strings.TrimRight(words[j+1].text, " "))
		}
		if x > 0 && x+need > width+0.01 && (i == 0 || !words[i-1].glued) {
			turn()
		}
		if wide := k.width(w.as, strings.TrimRight(w.text, " ")); x+wide <= width+0.01 {
			put(w.as, w.mark, w.text, k.width(w.as, w.text))
			continue
		}
		for _, r := range w.text { // longer than a line: parted anywhere
			wide := k.width(w.as, string(r))
			if x > 0 && x+wide > width {
				turn()
			}
			put(w.as, w.mark, string(r), wide)
		}
	}
	if len(here) > 0 {
		turn()
	}
	return out
}

// word is letters between two places where a line can end, with the blanks behind them.
type word struct {
	as    letters
	mark  paper.Mark
	text  string
	glued bool // the line cannot end behind it
}

func (k *ink) words(l paper.Line, as letters) []word {
	var all []word
	for _, r := range l {
		text := k.drawable(r.Text)
		look := as.with(r.Mark)
		for text != "" {
			cut := wordEnd(text)
			for whole := text[:cut]; whole != ""; {
				in, end := k.stretch(whole)
				look.font = in
				all = append(all, word{look, r.Mark, whole[:end], end < len(whole)})
				whole = whole[end:]
			}
			text = text[cut:]
		}
		if n := len(all); n > 0 {
			all[n-1].glued = !strings.HasSuffix(all[n-1].text, " ")
		}
	}
	return all
}

// wordEnd is where the first word of a text ends, behind its blanks. Between letters of scripts without blanks a line can end, but
// not before a sign that closes something.
func wordEnd(text string) int {
	blank := false
	var before rune
	for i, r := range text {
		switch {
		case r == ' ':
			blank = true
		case blank:
			return i
		case i > 0 && (unblanked(r) || unblanked(before)) && !unicode.In(r, unicode.Po, unicode.Pe, unicode.Pf) && !unicode.In(before, unicode.Ps, unicode.Pi):
			return i
		}
		before = r
	}
	return len(text)
}

func unblanked(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
