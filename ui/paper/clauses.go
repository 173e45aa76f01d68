package paper

import (
	"strings"

	"stacktaker/assembly/minutes"
)

// Clause is a paragraph of somebody's exact words. Where it begins with the mark of a list ("1.", "a)", "(ii)", "•") that stands apart,
// so that every format hangs the words behind it.
type Clause struct {
	Number int    // that stands beside it; 0: none
	Beside bool   // there is room for a number beside it, as beside the others of its text
	Gap    bool   // an empty line stands before it
	Mark   string // as it was typed; "" where it begins with none, or where an amendment changes it
	Words  Line   // what stands behind the mark
	Level  int    // how deep its list stands within others
	Marking
	Value int // of the mark, in its numbering
	// List is the numbering of this text, counted from 1, that prints just this mark here; 0 where none does, and the mark has to be
	// written as text: it is the one that was adopted.
	List int
}

// Clauses are the paragraphs of a quote. Of a text that is a single one nothing is a list.
func Clauses(q minutes.Quote) []Clause {
	var all []Clause
	for i, part := range Paragraphs(q.Text) {
		for j, l := range part {
			all = append(all, Clause{Words: l, Gap: i > 0 && j == 0})
		}
	}
	if len(all) > 1 || q.From > 0 {
		number(all, q.From)
		outline(all, q.From == 0)
	}
	return all
}

// number puts numbers beside paragraphs, from one on; what an amendment puts in has none yet.
func number(all []Clause, from int) {
	for i := range all {
		all[i].Beside = from > 0
		if from > 0 && stood(all[i].Words) {
			all[i].Number = from
			from++
		}
	}
}

// stood tells whether a line has words that are not put in.
func stood(l Line) bool {
	for _, r := range l {
		if r.Mark != Inserted && strings.TrimSpace(r.Text) != "" {
			return true
		}
	}
	return false
}

// outline finds the marks of lists, how deep each stands, and which numbering prints it. A mark of another kind than those of the lists
// that are open begins a list within them, but behind an empty line where none parts their items; one of their kinds goes on there; a
// paragraph without a mark ends them all. Where numbers stand beside the text a list has none of its own: two numbers would be one.
func outline(all []Clause, numbered bool) {
	var open []Clause // the last mark of each list, the outermost first
	lists := 0
	for i := range all {
		c := &all[i]
		mark, readings := marks(c.Words[0].Text)
		switch {
		case c.Words[0].Mark != Plain:
			continue
		case len(readings) == 0 || !c.cut(mark):
			open = nil
			continue
		}
		read, at := inList(open, readings)
		if at == len(open) && at > 0 && c.Gap && !open[at-1].Gap {
			open, at = nil, 0
		}
		c.Marking, c.Value, c.Level = read.Marking, read.Value, min(at, DeepestList)
		goesOn := at < len(open) && open[at].follows(*c)
		switch prints := numbered && c.prints(c.Value) == mark; {
		case prints && goesOn && open[at].List > 0:
			c.List = open[at].List
		case prints:
			lists++
			c.List = lists
		}
		open = append(open[:min(at, len(open))], *c)
	}
}

// DeepestList is how deep lists within lists are set in.
const DeepestList = 4

// follows tells whether a mark is the one behind another.
func (c Clause) follows(next Clause) bool {
	return c.Marking == next.Marking && (c.Numbering == Bullets || c.Value+1 == next.Value)
}

// cut takes the mark off the words, where some are left.
func (c *Clause) cut(mark string) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(c.Words[0].Text, mark), " \u00a0")
	words := trimmed(append(Line{{Plain, rest}}, c.Words[1:]...))
	if len(words) == 0 {
		return false
	}
	c.Mark, c.Words = mark, words
	return true
}

// inList is how a mark is read, and in which of the open lists it stands: where it goes on with one, else in one of its kind, else in a
// new one within them all.
func inList(open []Clause, readings []Clause) (Clause, int) {
	for _, r := range readings {
		for at := len(open) - 1; at >= 0; at-- {
			if open[at].follows(r) {
				return r, at
			}
		}
	}
	for _, r := range readings {
		for at := len(open) - 1; at >= 0; at-- {
			if open[at].Marking == r.Marking {
				return r, at
			}
		}
	}
	return readings[0], len(open)
}

// ClauseTree is a clause with those below it that stand in lists within it.
type ClauseTree struct {
	Clause
	Within []ClauseTree
}

// Nested puts clauses below those in whose lists they stand.
func Nested(all []Clause) []ClauseTree {
	var out []ClauseTree
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && all[end].Level > all[i].Level {
			end++
		}
		out = append(out, ClauseTree{all[i], Nested(all[i+1 : end])})
		i = end
	}
	return out
}

// ByList parts clauses into those that stand in one list and those that stand in none, in their order.
func ByList(all []ClauseTree) [][]ClauseTree {
	var out [][]ClauseTree
	for i, c := range all {
		if i == 0 || all[i-1].List != c.List || (all[i-1].Mark == "") != (c.Mark == "") {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], c)
	}
	return out
}
