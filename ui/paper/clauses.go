package paper

import (
	"strings"

	"stacktaker/assembly/minutes"
)

// clause is a paragraph of somebody's exact words. Where it begins with the mark of a list ("1.", "a)", "(ii)", "•") that stands apart,
// so that every format hangs the words behind it.
type clause struct {
	number int    // that stands beside it; 0: none
	beside bool   // there is room for a number beside it, as beside the others of its text
	gap    bool   // an empty line stands before it
	mark   string // as it was typed; "" where it begins with none, or where an amendment changes it
	words  line   // what stands behind the mark
	level  int    // how deep its list stands within others
	marking
	value int // of the mark, in its numbering
	// list is the numbering of this text, counted from 1, that prints just this mark here; 0 where none does, and the mark has to be
	// written as text: it is the one that was adopted.
	list int
}

// clauses are the paragraphs of a quote. Of a text that is a single one nothing is a list.
func clauses(q minutes.Quote) []clause {
	var all []clause
	for i, part := range paragraphs(q.Text) {
		for j, l := range part {
			all = append(all, clause{words: l, gap: i > 0 && j == 0})
		}
	}
	if len(all) > 1 || q.From > 0 {
		number(all, q.From)
		outline(all, q.From == 0)
	}
	return all
}

// number puts numbers beside paragraphs, from one on; what an amendment puts in has none yet.
func number(all []clause, from int) {
	for i := range all {
		all[i].beside = from > 0
		if from > 0 && stood(all[i].words) {
			all[i].number = from
			from++
		}
	}
}

// stood tells whether a line has words that are not put in.
func stood(l line) bool {
	for _, r := range l {
		if r.mark != inserted && strings.TrimSpace(r.text) != "" {
			return true
		}
	}
	return false
}

// outline finds the marks of lists, how deep each stands, and which numbering prints it. A mark of another kind than those of the lists
// that are open begins a list within them, but behind an empty line where none parts their items; one of their kinds goes on there; a
// paragraph without a mark ends them all. Where numbers stand beside the text a list has none of its own: two numbers would be one.
func outline(all []clause, numbered bool) {
	var open []clause // the last mark of each list, the outermost first
	lists := 0
	for i := range all {
		c := &all[i]
		mark, readings := marks(c.words[0].text)
		switch {
		case c.words[0].mark != plain:
			continue
		case len(readings) == 0 || !c.cut(mark):
			open = nil
			continue
		}
		read, at := inList(open, readings)
		if at == len(open) && at > 0 && c.gap && !open[at-1].gap {
			open, at = nil, 0
		}
		c.marking, c.value, c.level = read.marking, read.value, min(at, deepestList)
		goesOn := at < len(open) && open[at].follows(*c)
		switch prints := numbered && c.prints(c.value) == mark; {
		case prints && goesOn && open[at].list > 0:
			c.list = open[at].list
		case prints:
			lists++
			c.list = lists
		}
		open = append(open[:min(at, len(open))], *c)
	}
}

// deepestList is how deep lists within lists are set in.
const deepestList = 4

// follows tells whether a mark is the one behind another.
func (c clause) follows(next clause) bool {
	return c.marking == next.marking && (c.numbering == bullets || c.value+1 == next.value)
}

// cut takes the mark off the words, where some are left.
func (c *clause) cut(mark string) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(c.words[0].text, mark), " \u00a0")
	words := trimmed(append(line{{plain, rest}}, c.words[1:]...))
	if len(words) == 0 {
		return false
	}
	c.mark, c.words = mark, words
	return true
}

// inList is how a mark is read, and in which of the open lists it stands: where it goes on with one, else in one of its kind, else in a
// new one within them all.
func inList(open []clause, readings []clause) (clause, int) {
	for _, r := range readings {
		for at := len(open) - 1; at >= 0; at-- {
			if open[at].follows(r) {
				return r, at
			}
		}
	}
	for _, r := range readings {
		for at := len(open) - 1; at >= 0; at-- {
			if open[at].marking == r.marking {
				return r, at
			}
		}
	}
	return readings[0], len(open)
}

// clauseTree is a clause with those below it that stand in lists within it.
type clauseTree struct {
	clause
	within []clauseTree
}

// nested puts clauses below those in whose lists they stand.
func nested(all []clause) []clauseTree {
	var out []clauseTree
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && all[end].level > all[i].level {
			end++
		}
		out = append(out, clauseTree{all[i], nested(all[i+1 : end])})
		i = end
	}
	return out
}

// stretches parts clauses into those that stand in one list and those that stand in none, in their order.
func stretches(all []clauseTree) [][]clauseTree {
	var out [][]clauseTree
	for i, c := range all {
		if i == 0 || all[i-1].list != c.list || (all[i-1].mark == "") != (c.mark == "") {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], c)
	}
	return out
}
