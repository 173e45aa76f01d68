package assembly

import (
	"slices"
	"strconv"
	"strings"
)

// misheard is who was put forward under a name that was misheard: the hands that were counted for them are of whom it was meant for.
type misheard struct {
	was, is string
	contest uint64 // the entry that began the election
}

// nominee is the misheard of a nomination that is put right to another person; nil for anything else.
func (r *review) nominee(was, is []Fact) *misheard {
	of := func(facts []Fact) string {
		at := slices.IndexFunc(facts, func(f Fact) bool { _, put := f.(*PersonNominated); return put })
		if at < 0 {
			return ""
		}
		return facts[at].(*PersonNominated).Person
	}
	c, a, b := r.now.Contest(), of(was), of(is)
	if c == nil || a == "" || b == "" || a == b {
		return nil
	}
	return &misheard{a, b, c.began}
}

// in is a later line, with whom a nomination was meant for where it hits that election: its hands, papers and answers are theirs.
func (n *misheard) in(l line, hits string) string {
	if n == nil {
		return l.Line
	}
	began := strconv.FormatUint(n.contest, 10)
	here := slices.Contains(strings.Fields(hits), began)
	for _, f := range l.Facts {
		answered, is := f.(*ElectionAnswered)
		here = here || is && answered.Contest == n.contest
	}
	if !here || l.Verb == "nominate" {
		return l.Line
	}
	return strings.ReplaceAll(l.Line, "~"+n.was, "~"+n.is)
}
