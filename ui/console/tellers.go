package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// twoTellers tells whether two tellers count, each for themselves.
func (c *console) twoTellers() bool {
	s := c.state()
	for _, f := range s.Count.Figures {
		if f.Teller > 0 {
			return true
		}
	}
	return len(s.Roles.Tellers()) >= 2 && !s.Count.RollCall
}

// twoRead tells whether two tellers read their figures into the table, one after the other.
func (p *panel) twoRead(c *console) bool {
	if c.state().Count == nil || c.ballot() != figures || c.seen() != "" {
		return false
	}
	return slices.ContainsFunc(p.parts(c), func(row part) bool { return row.teller > 0 })
}

// asksReader tells whether the table asks which teller is reading, before a figure is taken: one that is missing, or another for what
// both have agreed on.
func (p *panel) asksReader(c *console) bool {
	if p.asksTypist(c) {
		return true
	}
	return p.reader == 0 && p.twoRead(c) && (c.state().Count.Unready() != nil || p.anew)
}

// askReader asks it again: who reads next is the other.
func (p *panel) askReader(c *console) {
	next := p.asked
	if p.reader > 0 {
		next = 2 - p.reader
	}
	p.asks(c, next)
}

// asks asks who is reading, with one of the rows of that question marked. What was typed stays, and where every figure is in, too, it is
// asked, since what is typed then counts a row anew.
func (p *panel) asks(c *console, marked int) {
	if p.drafted(c) {
		p.half = half{p.part(c).place, p.column, p.fresh}
	}
	p.reader, p.asked, p.excess, p.out = 0, marked, nil, false
	p.anew = p.twoRead(c) && c.state().Count.Unready() == nil
}

// comesBack asks whoever comes back to the table who is reading: somebody else may be at the keys. Where every figure is in and nothing was
// typed there is nothing to read.
func (p *panel) comesBack(c *console) {
	switch {
	case p.twoType(c):
		p.asks(c, max(p.reader-1, 0))
	case c.state().Count.Unready() == nil && !p.forgets(c):
	case p.reader > 0:
		p.asks(c, p.reader-1)
	case p.leftBy(c) > 0:
		p.asks(c, p.leftBy(c)-1)
	}
}

// read lets a teller read: on in what they left, else from the first row that is missing, or in the one where it was asked.
func (p *panel) read(c *console, teller int) {
	was := p.anew
	p.reader, p.given, p.anew = teller, map[place]bool{}, false
	n := p.forgotten(c)
	switch {
	case n >= 0:
		p.at = n
		p.goOn(c)
	case was:
		p.column, p.fresh = 0, true
	default:
		p.at = 0
		p.toMissing(c)
	}
}

// goOn goes to the cell of the row that was half typed, else to the first in which nothing stands.
func (p *panel) goOn(c *console) {
	if p.half.place == p.part(c).place && !p.isEmpty(c, p.half.place, p.half.column) {
		p.column, p.fresh = p.half.column, p.half.fresh
		return
	}
	p.toEmptyCell(c)
}

// leftBy is the teller, other than the one whose rows are shown, who typed a figure and did not enter it; 0 for nobody.
func (p *panel) leftBy(c *console) int {
	for _, row := range p.parts(c) {
		if _, drafted := p.drafts[row.other()]; drafted && row.teller > 0 {
			return row.other().teller
		}
	}
	return 0
}

// forgets tells whether a figure was typed that is not entered, whoever reads it.
func (p *panel) forgets(c *console) bool { return p.forgotten(c) >= 0 || p.leftBy(c) > 0 }

// hidden tells whether a teller's hands are dots: until the two agree, and while one of them counts anew what both agreed on, since
// whoever counts after must not know.
func (p *panel) hidden(c *console, at place) bool {
	if at.teller == 0 {
		return false
	}
	_, drafted := p.drafts[at]
	return drafted || !c.state().Count.IsIn(at.section)
}

// differ tells whether the two tellers of a row counted differently. Then the table shows neither of their figures, and asks both again:
// the first who has counted again gives up both (see [assembly.Count]).
func (c *console) differ(at place) bool { return at.teller > 0 && c.state().Count.Differs(at.section) }

// again tells whether the two tellers of a row differed in this round, or have agreed, so that who counts it now counts it again.
func (c *console) again(at place) bool {
	n := c.state().Count
	return at.teller > 0 && (slices.Contains(n.Differed, at.section) || n.Agreed(at.section))
}

// ofRow is of which section and teller a figure is that is not written, behind the line; "" for any other entry.
func (c *console) ofRow(e assembly.Entry) string {
	if c.meeting.Written(e) == e.Line {
		return "" // which says it
	}
	for _, fact := range e.Facts {
		f, is := fact.(*assembly.FigureEntered)
		if !is || f.Teller == 0 || c.state().Count == nil {
			continue
		}
		who := c.teller(f.Section, f.Teller)
		if who == "" {
			who = c.tell("panel.teller", f.Teller)
		}
		if f.Section != "" {
			who = c.sectionName(f.Section) + ", " + who
		}
		return " (" + who + ")"
	}
	return ""
}

// other is the same row of the other teller.
func (at place) other() place { return place{at.section, 3 - at.teller} }

// asOne tells whether a row has one figure where two tellers count. It stands, and the row says so.
func (p *panel) asOne(c *console, at place) bool {
	return c.ballot() == figures && at.teller == 0 && p.isIn(c, at) && c.twoTellers()
}

// teller is what the first or second teller of a section is called, "" where nobody said who that is: the two of that
// section, else the only two that there are.
func (c *console) teller(section string, n int) string {
	all := c.state().Roles.Tellers()
	var own []string
	for _, id := range all {
		if p := c.state().Roll.Person(id); p != nil && section != "" && p.Section == section {
			own = append(own, id)
		}
	}
	if len(own) == 2 {
		all = own
	}
	if len(all) != 2 {
		return ""
	}
	if short := c.sight.short[all[n-1]]; short != "" {
		return short
	}
	return c.name(all[n-1])
}

// readerName is what the first or the second tellers are called: by their names, where it was said who that is.
func (p *panel) readerName(c *console, n int) string {
	var names []string
	whole := true
	for _, row := range p.parts(c) {
		name := c.teller(row.section, n)
		whole = whole && name != ""
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	told := strings.Join(names, ", ")
	if !whole {
		told = strings.TrimRight(c.tell("panel.teller", n)+" "+told, " ")
	}
	return told
}

// readsNext is the row of the first teller who has figures to give.
func (p *panel) readsNext(c *console) int {
	if p.twoRead(c) {
		for n := range 2 {
			for _, row := range p.parts(c) {
				if row.teller > 0 && !p.isIn(c, place{row.section, n + 1}) {
					return n
				}
			}
		}
	}
	return 0
}

// readerRows are the two who may read, and how far each is. The first of them stands at the line after the question.
func (p *panel) readerRows(c *console, w int) body {
	lines := append([]string{""}, c.wrapped(c.tell("panel.who.reads"), w, 1)...)
	lines = append(lines, "")
	rows := p.parts(c)
	b := body{row: len(lines) + 1 + p.asked, x: 1}
	for n := range 2 {
		in, of := 0, 0
		for _, row := range rows {
			if row.teller > 0 {
				of++
				if p.isIn(c, place{row.section, n + 1}) {
					in++
				}
			}
		}
		sign, told := " ", c.pen.ends(w-4, p.readerName(c, n+1), c.tell("panel.who.in", in, of)+" ")
		if n == p.asked && p.isMarked(c) {
			sign, told = c.pen.signs.Pointer, c.pen.Selected.Render(told)
		}
		lines = append(lines, " "+sign+" "+told)
	}
	b.lines = lines
	return b
}
