package assembly

import "unicode/utf8"

// followWords keeps hold of the place at which the words to strike stand.
func (c Change) followWords(was, now string) Change {
	at := c.place(was)
	if at < 0 {
		return c
	}
	if at = follow(at, at+len(c.Strike), was, now); at < 0 {
		return c // its own words were touched
	}
	n, step := 1, c
	for ; ; n++ {
		step.Nth = n
		if found := step.place(now); found < 0 {
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
