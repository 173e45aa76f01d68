package assembly

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
)

// misheard is somebody whose name was misheard in a line that is put right: what people did with whom it meant is kept, and named them by it.
type misheard struct {
	was, is string
	contest uint64 // the entry that began the election, of a nomination
	hand    uint64 // of a hand that was raised
}

// meant is the misheard of a line that is put right: of a nomination, of a hand, or of any other line that differs in one person alone; nil where
// it names nobody else than before.
func (r *review) meant(at line, facts []Fact, tokens []language.Token) *misheard {
	if n := r.nominee(at.Facts, facts); n != nil {
		return n
	}
	was, refused := language.Lex(at.Line)
	if refused != nil || len(was) != len(tokens) {
		return nil
	}
	var found *misheard
	for i, t := range was {
		if t.Quoted == tokens[i].Quoted && t.Text == tokens[i].Text {
			continue
		}
		a, isA := strings.CutPrefix(t.Text, "~")
		b, isB := strings.CutPrefix(tokens[i].Text, "~")
		if found != nil || t.Quoted || tokens[i].Quoted || !isA || !isB {
			return nil
		}
		found = &misheard{was: a, is: b}
	}
	if found != nil && at.Verb == "hand" {
		found.hand = at.Seq
	}
	return found
}

// followers are the verbs of lines that name somebody by what an earlier one said of them: that they wait, moved it, stand, or do something.
var followers = []string{
	"bump", "pass", "drop", "absent", "withdraw", "accept", "accepts", "refuses", "withdraw-name", "recorded", "hand-over", "leave-role", "leave",
}

// instead is a later line that makes no sense with the name that was misheard, with the one that was meant; "" where it does not name them, or
// where what it says is not of that kind.
func (n *misheard) instead(l line) string {
	if n == nil || !slices.Contains(followers, l.Verb) {
		return ""
	}
	if said := n.throughout(l.Line); said != l.Line {
		return said
	}
	return ""
}

// throughout is a line with whom was meant in the place of the name that was misheard.
func (n *misheard) throughout(said string) string {
	var b strings.Builder
	at := 0
	for _, t := range language.Typed(said) {
		if t.Is("~" + n.was) {
			b.WriteString(said[at:t.From] + "~" + n.is)
			at = t.To
		}
	}
	return b.String() + said[at:]
}

// moves tells whether a line did something with the hand.
func (n *misheard) moves(l line) bool {
	return n.hand > 0 && slices.ContainsFunc(l.Facts, func(f Fact) bool {
		switch f := f.(type) {
		case *HandMovedUp:
			return f.Hand == n.hand
		case *PersonNotThere:
			return f.Hand == n.hand
		case *HandChanged:
			return f.Hand == n.hand
		case *HandDropped:
			return f.Hand == n.hand
		}
		return false
	})
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
	return &misheard{was: a, is: b, contest: c.began}
}

// in is a later line, with whom was meant where it hits what was put right: the hands, papers and answers of that election are theirs, and so is
// what was done with their hand.
func (n *misheard) in(l line, hits string) string {
	switch {
	case n == nil:
		return l.Line
	case n.moves(l):
		return n.throughout(l.Line)
	case n.contest == 0:
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
	return n.throughout(l.Line)
}
