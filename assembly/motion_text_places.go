package assembly

import (
	"strings"
	"unicode/utf8"
)

// edit is a stretch of a text that another takes the place of: the bytes from to to, which become those from at to end of the new text.
type edit struct{ from, to, at, end int }

// editsBy are the stretches that an amendment changed as it made one text of another. Of one that gives the whole text anew, or that was
// taken back, they are found by what both texts have in common.
func editsBy(c Change, says, was, now string) []edit {
	if from, to, insert, ok := c.Span(was, says); ok && !c.Whole && was[:from]+insert+was[to:] == now {
		return []edit{{from, to, from, from + len(insert)}}
	}
	if c.Whole {
		return editsOfParagraphs(was, now)
	}
	head, tail := unchanged(was, now)
	return []edit{{head, len(was) - tail, head, len(now) - tail}}
}

// followWords keeps hold of the words to strike where they stand, and not of the same words elsewhere. Where a change touched them, they are
// those that stand as often in what it put there; else they are gone.
func (c Change) followWords(was, now string, by []edit) Change {
	at := c.place(was)
	if at < 0 {
		c.gone = true
		return c
	}
	to := at + len(c.Strike)
	moved := 0 // bytes, by the changes before
	stretch := edit{at, to, at, to}
	touched := false
	for _, e := range by {
		switch {
		case e.to < at || e.to == at && (e.from < e.to || e.from < at):
			moved = e.end - e.to
		case e.from >= to:
		default:
			touched = true
			stretch.from, stretch.to = min(stretch.from, e.from), max(stretch.to, e.to)
		}
	}
	stretch.at = stretch.from + moved
	stretch.end = stretch.to + moved
	if touched {
		for _, e := range by {
			if e.from >= stretch.from && e.to <= stretch.to {
				stretch.end = e.end + stretch.to - e.to
			}
		}
		n := 0
		if n = sameAgain(was, now, c.Strike, stretch, at); n < 0 {
			c.gone = true
			return c
		}
		at = n
	} else {
		at = stretch.at
	}
	n, step := 1, c
	for ; ; n++ {
		step.Nth = n
		if found := step.place(now); found < 0 {
			c.gone = true
			return c
		} else if found == at {
			break
		}
	}
	if n > 1 || c.Nth > 0 {
		c.Nth = n
	}
	return c
}

// sameAgain is where words that stand at a byte of a changed stretch stand in what took its place: the same of several, where there are as many;
// -1 where they do not stand there as often.
func sameAgain(was, now, said string, e edit, at int) int {
	before := startsOf(was[e.from:e.to], said)
	after := startsOf(now[e.at:e.end], said)
	if len(before) != len(after) {
		return -1
	}
	for i, n := range before {
		if e.from+n == at {
			return e.at + after[i]
		}
	}
	return -1
}

// startsOf are the bytes at which words stand in a text, also where they overlap.
func startsOf(text, said string) []int {
	var all []int
	for at := range text {
		if strings.HasPrefix(text[at:], said) {
			all = append(all, at)
		}
	}
	return all
}

// follow tells where the bytes from to to of a text stand after it was changed; -1 where they were touched.
func follow(from, to int, was, now string) int {
	head, tail := unchanged(was, now)
	switch {
	case to <= head:
		return from
	case from >= len(was)-tail:
		return from + len(now) - len(was)
	}
	return -1
}

// unchanged is how many bytes of two texts are the same at their beginning, and at their end; no letter is split.
func unchanged(a, b string) (head, tail int) {
	most := min(len(a), len(b))
	for head < most && a[head] == b[head] {
		head++
	}
	for tail < most-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	for head > 0 && (head < len(a) && !utf8.RuneStart(a[head]) || head < len(b) && !utf8.RuneStart(b[head])) {
		head--
	}
	for tail > 0 && !utf8.RuneStart(a[len(a)-tail]) {
		tail--
	}
	return head, tail
}

// takenOut is a text without one change of it, from was to made, whatever was changed elsewhere since. Where others
// changed its very words since, the text is as it was before.
func takenOut(was, made, now string) string {
	head, tail := unchanged(was, made)
	at := follow(head, len(made)-tail, made, now)
	if at < 0 {
		return was
	}
	return now[:at] + was[head:len(was)-tail] + now[at+len(made)-tail-head:]
}
