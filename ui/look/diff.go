package look

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Change is what an amendment does to a piece of a text.
type Change int

// The changes. Kept is the zero value.
const (
	Kept Change = iota
	Struck
	Inserted
)

// Segment is a piece of a text and what an amendment does to it.
type Segment struct {
	Change Change
	Text   string
}

// Numbered tells whether a text has several paragraphs, so that their numbers stand beside it.
func Numbered(segs []Segment) bool {
	text, pieces := marked(segs, true)
	return gutterOf(text, pieces).width > 0
}

// Diff is the change that strikes text[start:end] and inserts insert there.
// Start and end are bytes; where they lie outside of the text, before one
// another or within a character they are moved to what makes sense. What is put
// in the place of the same words is no change. No segment is empty.
func Diff(text string, start, end int, insert string) []Segment {
	start = min(max(start, 0), len(text))
	end = min(max(end, start), len(text))
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	if text[start:end] == insert { // which changes nothing
		return merged([]Segment{{Kept, text}})
	}
	return merged([]Segment{
		{Kept, text[:start]},
		{Struck, text[start:end]},
		{Inserted, insert},
		{Kept, text[end:]},
	})
}

// Rewrite is the change that gives text[start:end] other words: what of them stays is no change. It is for an amendment that gives a paragraph, or
// the whole text, anew. Of words that are struck by name [Diff] strikes all.
func Rewrite(text string, start, end int, insert string) []Segment {
	start = min(max(start, 0), len(text))
	end = min(max(end, start), len(text))
	return merged(slices.Concat([]Segment{{Kept, text[:start]}}, Compare(text[start:end], insert), []Segment{{Kept, text[end:]}}))
}

// Compare finds the change between two texts word by word, for an amendment
// that gives the whole new text. The few words that stay within a long change are struck and inserted with it, so that
// what is replaced can be read as a whole, and so can what takes its place. It takes time in proportion to the product of
// the words that differ: keep the result, do not compare in every frame. Texts
// of which more than some 500 words differ are struck and inserted as a whole
// between their common beginning and end.
func Compare(before, after string) []Segment {
	a, b := words(before), words(after)
	head := 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	segs := []Segment{{Kept, strings.Join(a[:head], "")}}
	segs = append(segs, between(a[head:len(a)-tail], b[head:len(b)-tail])...)
	segs = append(segs, Segment{Kept, strings.Join(a[len(a)-tail:], "")})
	return merged(segs)
}

// words are the words of a text, the blanks before each a piece of their own.
func words(s string) []string {
	var all []string
	start, blank := 0, false
	for i, r := range s {
		isBlank := r == ' ' || r == '\n' || r == '\t'
		if i > start && isBlank != blank {
			all = append(all, s[start:i])
			start = i
		}
		blank = isBlank
	}
	if start < len(s) {
		all = append(all, s[start:])
	}
	return all
}

// between compares by the longest common subsequence.
func between(a, b []string) []Segment {
	const most = 1 << 20 // table entries: about 2 MB, some milliseconds
	if (len(a)+1)*(len(b)+1) > most {
		return []Segment{{Struck, strings.Join(a, "")}, {Inserted, strings.Join(b, "")}}
	}
	// common[i][j] is how many words a[i:] and b[j:] have in common.
	cols := len(b) + 1
	common := make([]uint16, (len(a)+1)*cols)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			at := i*cols + j
			if a[i] == b[j] {
				common[at] = common[at+cols+1] + 1
			} else {
				common[at] = max(common[at+cols], common[at+1])
			}
		}
	}
	var segs []Segment
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			segs = append(segs, Segment{Kept, a[i]})
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[(i+1)*cols+j] >= common[i*cols+j+1]:
			segs = append(segs, Segment{Struck, a[i]})
			i++
		default:
			segs = append(segs, Segment{Inserted, b[j]})
			j++
		}
	}
	return gathered(together(gathered(segs)))
}

// together takes what stays between two changes into them where these have many more words: a few that two sentences happen to have in common.
// Whole paragraphs stay unless both changes are longer.
func together(segs []Segment) []Segment {
	const many = 4 // so many changed words for each that stays
	for joined := true; joined; {
		joined = false
		segs = merged(segs)
		for i, sg := range segs {
			before, behind := changed(segs, i, -1), changed(segs, i, 1)
			stays := len(strings.Fields(sg.Text))
			if sg.Change != Kept || before == 0 || behind == 0 {
				continue
			}
			if little := many*stays < before+behind; little && strings.Count(sg.Text, "\n") < 2 || stays <= min(before, behind) && little {
				segs = gathered(slices.Concat(segs[:i], []Segment{{Struck, sg.Text}, {Inserted, sg.Text}}, segs[i+1:]))
				joined = true
				break
			}
		}
	}
	return segs
}

// changed is how many words the change has that stands before a segment, or behind it: of those struck or of those inserted, whichever are more.
func changed(segs []Segment, at, by int) int {
	var words [Inserted + 1]int
	for i := at + by; i >= 0 && i < len(segs) && segs[i].Change != Kept; i += by {
		words[segs[i].Change] += len(strings.Fields(segs[i].Text))
	}
	return max(words[Struck], words[Inserted])
}

// gathered takes blanks that stay between two changed words into the change, so
// that "the first of May" is struck once and not word by word.
func gathered(segs []Segment) []Segment {
	var out []Segment
	var struck, inserted strings.Builder
	flush := func() {
		out = append(out, Segment{Struck, struck.String()}, Segment{Inserted, inserted.String()})
		struck.Reset()
		inserted.Reset()
	}
	for i, sg := range segs {
		changesOn := i > 0 && i+1 < len(segs) && segs[i-1].Change != Kept && segs[i+1].Change != Kept
		switch {
		case sg.Change == Struck:
			struck.WriteString(sg.Text)
		case sg.Change == Inserted:
			inserted.WriteString(sg.Text)
		case changesOn && strings.TrimSpace(sg.Text) == "":
			struck.WriteString(sg.Text)
			inserted.WriteString(sg.Text)
		default:
			flush()
			out = append(out, sg)
		}
	}
	flush()
	return out
}

// merged drops empty segments and joins neighbors of one kind.
func merged(segs []Segment) []Segment {
	out := make([]Segment, 0, len(segs))
	for _, sg := range segs {
		switch last := len(out) - 1; {
		case sg.Text == "":
		case last >= 0 && out[last].Change == sg.Change:
			out[last].Text += sg.Text
		default:
			out = append(out, sg)
		}
	}
	return slices.Clip(out)
}
