package assembly

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Where words that are to be struck stand nowhere in a text, or at several places, the refusal shows what does stand there, so that nobody has
// to search a page for a letter.

// wordAt is a word of a text, and where it stands.
type wordAt struct {
	folded   string
	from, to int
}

func wordsAt(text string) []wordAt {
	var all []wordAt
	from := -1
	for at, r := range text + " " {
		switch blank := unicode.IsSpace(r); {
		case !blank && from < 0:
			from = at
		case blank && from >= 0:
			all = append(all, wordAt{names.Fold(text[from:at]), from, at})
			from = -1
		}
	}
	return all
}

// alike tells whether a word is another, or one letter away from it.
func (w wordAt) alike(other wordAt) bool {
	const shortest = 4
	if w.folded == other.folded {
		return true
	}
	long, short := max(len(w.folded), len(other.folded)), min(len(w.folded), len(other.folded))
	return short >= shortest && long-short < utf8.UTFMax && names.OneAway(w.folded, other.folded)
}

// nearestPassage is the passage of a text that most of some words begin and end as, of as many words or a few more or less; false where none has half
// of them.
func nearestPassage(text, said string) (from, to int, ok bool) {
	const most, more = 40, 3 // words that are compared, and how many more a passage may have
	in, want := wordsAt(text), wordsAt(said)
	want = want[:min(len(want), most)]
	best, off := 0, 0
	for i := range in {
		head := 0
		for head < len(want) && i+head < len(in) && in[i+head].alike(want[head]) {
			head++
		}
		for end := max(i+head, i+1); end <= min(i+len(want)+more, len(in)); end++ {
			tail := 0
			for tail < len(want)-head && end-tail > i+head && in[end-1-tail].alike(want[len(want)-1-tail]) {
				tail++
			}
			far := max(end-i-len(want), len(want)-end+i)
			if score := head + tail; score > best || score == best && score > 0 && far < off {
				best, off, from, to = score, far, in[i].from, in[end-1].to
			}
		}
	}
	return from, to, best > 0 && 2*best >= len(want)
}

// StandNowhere says that words do not stand in a motion's text, and what is nearest to them there.
func (s *State) StandNowhere(said string, m *Motion) *Refusal {
	from, to, ok := nearestPassage(m.Text, said)
	if !ok {
		return refuse("amend.gone", words.Quote(said), s.Called(m), words.Quote(m.Text))
	}
	stands := m.Text[from:to]
	differs := differing(stands, said)
	if n := ParagraphAt(m.Text, from); n > 0 {
		return refuse("amend.near.paragraph", words.Quote(said), s.Called(m), words.Quote(stands), differs, n)
	}
	return refuse("amend.near", words.Quote(said), s.Called(m), words.Quote(stands), differs)
}

// differing says which words stand in a passage for which that were said.
func differing(stands, said string) words.Phrase {
	a, b := wordsAt(stands), wordsAt(said)
	head, tail := 0, 0
	same := func(x, y wordAt) bool { return stands[x.from:x.to] == said[y.from:y.to] }
	for head < min(len(a), len(b)) && same(a[head], b[head]) {
		head++
	}
	for tail < min(len(a), len(b))-head && same(a[len(a)-1-tail], b[len(b)-1-tail]) {
		tail++
	}
	between := func(text string, all []wordAt) words.Quote {
		if all = all[head : len(all)-tail]; len(all) > 0 {
			return words.Quote(text[all[0].from:all[len(all)-1].to])
		}
		return ""
	}
	switch is, was := between(stands, a), between(said, b); {
	case was == "":
		return words.Say("amend.differs.more", is)
	case is == "":
		return words.Say("amend.differs.less", was)
	default:
		return words.Say("amend.differs", is, was)
	}
}

// ParagraphAt is the number of the paragraph of a text in which a byte stands; 0 where the text has no several.
func ParagraphAt(text string, at int) int {
	all := Paragraphs(text)
	for i, p := range all {
		if at <= p.To && len(all) > 1 {
			return i + 1
		}
	}
	return 0
}

// StandSeveral says that words stand at several places of a text, and where.
func StandSeveral(said, text string, places [][2]int) *Refusal {
	const most = 4
	var told []any
	for i, at := range places[:min(len(places), most)] {
		around := words.Quote(WithNeighbors(text, at[0], at[1]))
		if n := ParagraphAt(text, at[0]); n > 0 {
			told = append(told, words.Say("amend.place.paragraph", i+1, around, n))
		} else {
			told = append(told, words.Say("amend.place", i+1, around))
		}
	}
	if len(places) > most {
		return refuse("amend.where.more", words.Quote(said), len(places), words.List(told))
	}
	return refuse("amend.where", words.Quote(said), len(places), words.List(told))
}

// WithNeighbors is a stretch of a text with two words before it and behind it in its paragraph.
func WithNeighbors(text string, from, to int) string {
	const neighbors = 2
	begin := strings.LastIndexByte(text[:from], '\n') + 1
	end := len(text)
	if at := strings.IndexByte(text[to:], '\n'); at >= 0 {
		end = to + at
	}
	first, last := begin, end
	before, behind := wordsAt(text[begin:from]), wordsAt(text[to:end])
	if n := len(before) - neighbors - 1; n >= 0 {
		first = begin + before[n+1].from
	}
	if len(behind) > neighbors {
		last = to + behind[neighbors-1].to
	}
	return text[first:last]
}
