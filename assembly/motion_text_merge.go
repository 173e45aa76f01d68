package assembly

import "strings"

// An amendment that gives the whole text anew was written against the text as it stood then. Where another is carried before it, what that one
// changed stays changed: the two are put together by paragraphs (docs/rules.md, section 4), so that it does not bring back in silence what was struck.

// hunk is a run of paragraphs of a text, numbered from 0, that another text has otherwise: those from to to became those from at to end.
type hunk struct{ from, to, at, end int }

// mostAligned is how many pairs of paragraphs are compared at most; beyond that all between the same beginning and the same end is one hunk.
const mostAligned = 1_000_000

// hunksOf are the runs of paragraphs in which two texts differ. Within a run paragraphs that are alike are one and the same, with other words.
func hunksOf(a, b []string) []hunk {
	var all []hunk
	for _, h := range aligned(a, b, hunk{0, len(a), 0, len(b)}, func(x, y string) bool { return x == y }) {
		if h.to-h.from == h.end-h.at || h.from == h.to || h.at == h.end {
			all = append(all, h)
			continue
		}
		from, at := h.from, h.at
		for _, within := range append(aligned(a, b, h, alike), hunk{h.to, h.to, h.end, h.end}) {
			for ; from < within.from; from, at = from+1, at+1 { // alike
				if a[from] != b[at] {
					all = append(all, hunk{from, from + 1, at, at + 1})
				}
			}
			if within.from < within.to || within.at < within.end {
				all = append(all, within)
			}
			from, at = within.to, within.end
		}
	}
	return all
}

// alike tells whether half of a paragraph is the same as half of another: its beginning and its end.
func alike(a, b string) bool {
	head, tail := unchanged(a, b)
	return 2*(head+tail) >= max(len(a), len(b))
}

// aligned are the runs within a hunk that no paragraphs lie in that are the same on both sides.
func aligned(a, b []string, h hunk, same func(x, y string) bool) []hunk {
	for h.from < h.to && h.at < h.end && same(a[h.from], b[h.at]) {
		h.from, h.at = h.from+1, h.at+1
	}
	tail := 0
	for h.from < h.to && h.at < h.end && same(a[h.to-1], b[h.end-1]) {
		h.to, h.end, tail = h.to-1, h.end-1, tail+1
	}
	in, out := a[h.from:h.to], b[h.at:h.end]
	switch {
	case len(in)+len(out) == 0:
		return nil
	case len(in) == 0, len(out) == 0, len(in)*len(out) > mostAligned:
		return []hunk{h}
	}
	common := make([][]int, len(in)+1) // how many paragraphs two ends have in common
	for i := range common {
		common[i] = make([]int, len(out)+1)
	}
	for i := len(in) - 1; i >= 0; i-- {
		for j := len(out) - 1; j >= 0; j-- {
			if common[i][j] = max(common[i+1][j], common[i][j+1]); same(in[i], out[j]) {
				common[i][j] = max(common[i][j], common[i+1][j+1]+1)
			}
		}
	}
	var all []hunk
	i, j := 0, 0
	pair := func() bool {
		return i < len(in) && j < len(out) && same(in[i], out[j]) && common[i][j] == common[i+1][j+1]+1
	}
	for i < len(in) || j < len(out) {
		from, at := i, j
		for (i < len(in) || j < len(out)) && !pair() {
			if j == len(out) || i < len(in) && common[i+1][j] >= common[i][j+1] {
				i++
			} else {
				j++
			}
		}
		if from < i || at < j {
			all = append(all, hunk{h.from + from, h.from + i, h.at + at, h.at + j})
		}
		for pair() {
			i, j = i+1, j+1
		}
	}
	return all
}

// editsOfParagraphs are the stretches of a text in which another has other paragraphs.
func editsOfParagraphs(was, now string) []edit {
	before, after := Paragraphs(was), Paragraphs(now)
	bytesOf := func(all []Paragraph, text string, from, to int) (int, int) {
		start, end := len(text), len(text)
		if from < len(all) {
			start = all[from].From
		}
		if to < len(all) {
			end = all[to].From
		}
		return start, end
	}
	var all []edit
	for _, h := range hunksOf(paragraphTexts(was), paragraphTexts(now)) {
		from, to := bytesOf(before, was, h.from, h.to)
		at, end := bytesOf(after, now, h.at, h.end)
		all = append(all, edit{from, to, at, end})
	}
	return all
}

// merged is what a new whole text, written against a text, says once that became another.
type merged struct {
	text   string
	left   []string // what it changes of paragraphs that went: those as it would have them
	undoes bool     // it rewords what was changed since, and says it in its own words
}

// version is what a text makes of each paragraph of another, and what it puts in before each, and behind the last.
type version struct {
	texts  []string
	hunks  []hunk
	before map[int]hunk // by the paragraph: what is put in
	other  map[int]hunk // by each of its paragraphs: what is put in their place
}

func versionOf(base []string, text string) version {
	v := version{texts: paragraphTexts(text), before: map[int]hunk{}, other: map[int]hunk{}}
	v.hunks = hunksOf(base, v.texts)
	for _, h := range v.hunks {
		if h.from == h.to {
			v.before[h.from] = h
			continue
		}
		if h.to-h.from == h.end-h.at { // one for one
			for i := h.from; i < h.to; i++ {
				v.other[i] = hunk{i, i + 1, h.at + i - h.from, h.at + i - h.from + 1}
			}
			continue
		}
		for i := h.from; i < h.to; i++ {
			v.other[i] = h
		}
	}
	return v
}

// anew tells whether a version keeps no paragraph, and none that is alike.
func (v version) anew(base []string) bool {
	for i := range base {
		h, is := v.other[i]
		if !is || h.end-h.at == 1 && h.to-h.from == 1 && alike(base[i], v.texts[h.at]) {
			return false
		}
	}
	return true
}

// merge puts a whole text that was written against was onto now. A paragraph that both reword has both changes where they touch different
// words of it.
func merge(was, says, now string) merged {
	base := paragraphTexts(was)
	mine, theirs := versionOf(base, says), versionOf(base, now)
	if says == now {
		return merged{text: now}
	}
	if len(base) == 0 || mine.anew(base) {
		return merged{text: says, undoes: len(theirs.hunks) > 0}
	}
	m := merged{}
	gaps := map[string]bool{} // the paragraphs before which a line is blank
	for _, text := range []string{now, says} {
		for _, p := range Paragraphs(text) {
			gaps[text[p.From:p.To]] = gaps[text[p.From:p.To]] || p.Gap
		}
	}
	var out strings.Builder
	add := func(said string, from ...string) {
		apart := gaps[said]
		for _, other := range from {
			apart = apart || gaps[other]
		}
		if out.Len() > 0 {
			if out.WriteByte('\n'); apart {
				out.WriteByte('\n')
			}
		}
		out.WriteString(said)
	}
	put := func(v version, h hunk) {
		for _, said := range v.texts[h.at:h.end] {
			add(said)
		}
	}
	for i := 0; i <= len(base); i++ {
		added, is := theirs.before[i]
		put(theirs, added)
		if own, has := mine.before[i]; has && (!is || strings.Join(theirs.texts[added.at:added.end], "\n") != strings.Join(mine.texts[own.at:own.end], "\n")) {
			put(mine, own)
		}
		if i == len(base) {
			break
		}
		own, rewords := mine.other[i]
		other, changed := theirs.other[i]
		one := func(h hunk) bool { return h.to-h.from == 1 && h.end-h.at == 1 }
		switch {
		case !rewords && !changed:
			add(base[i])
		case !changed:
			if i == own.from {
				put(mine, own)
			}
		case !rewords:
			if i == other.from {
				put(theirs, other)
			}
		case own.at == own.end: // it is struck
		case other.at == other.end && one(own):
			m.left = append(m.left, mine.texts[own.at])
		case one(own) && one(other):
			said, clean := mergeWords(base[i], mine.texts[own.at], theirs.texts[other.at])
			m.undoes = m.undoes || !clean
			add(said, mine.texts[own.at], theirs.texts[other.at])
		case one(own):
			m.left = append(m.left, mine.texts[own.at])
			if i == other.from {
				put(theirs, other)
			}
		default:
			m.undoes = true
			if i == own.from {
				put(mine, own)
			}
		}
	}
	m.text = out.String()
	return m
}

// mergeWords puts two changes of a paragraph together that touch different words; else it is as the first has it.
func mergeWords(base, mine, theirs string) (said string, clean bool) {
	if mine == theirs {
		return mine, true
	}
	head, tail := unchanged(base, mine)
	from, to := head, len(base)-tail
	said = mine[head : len(mine)-tail]
	head, tail = unchanged(base, theirs)
	if from <= len(base)-tail && head <= to { // one beside the other is no other place
		return mine, false
	}
	if to < head {
		return base[:from] + said + base[to:head] + theirs[head:], true
	}
	return theirs[:len(theirs)-tail] + base[len(base)-tail:from] + said + base[to:], true
}
