package minutes

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// ReceivedPaper is a paper that the meeting had before it, for programs.
type ReceivedPaper struct {
	Number int
	Title  string
	Pages  int    // 0 where nobody counted them
	SHA256 string // of the whole file, in hex
}

// shownHash is how many signs of a hash stand on paper: enough to see that two are not the same file. Programs get all of it.
const shownHash = 8

// hearPapers tells of a paper where it was received.
func (c *scribe) hearPapers(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	taken, is := fact.(*assembly.PaperTaken)
	if !is || c.hidden.now {
		return
	}
	p := s.Paper(taken.Number)
	says := c.writtenUp(Plain(c.say("stop", words.Say("paper.received", p.Number, words.Quote(c.typed(p.Head()))))), e.At)
	switch {
	case c.opening == nil: // it came with the call, and stands in the list of papers
	case taken.Item == c.place.item && !c.place.over:
		c.tell(c.pendingHead(), says)
	default:
		c.tellUnder(taken.Item, says)
	}
}

// received are the papers of which readers know.
func (c *scribe) received() []*assembly.Paper {
	return slices.DeleteFunc(slices.Clone(c.s.Papers), func(p *assembly.Paper) bool { return p.Closed })
}

// papers lists what the meeting had before it, so that each can be told from another file of that name.
func (c *scribe) papers() {
	all := c.received()
	if len(all) == 0 {
		return
	}
	c.newSection(c.say("section.papers"))
	t := Table{Caption: c.say("papers.caption"), Columns: []Column{
		{Title: c.say("column.number"), Align: End}, {Title: c.say("column.paper")},
	}}
	pages := slices.ContainsFunc(all, func(p *assembly.Paper) bool { return p.Pages > 0 })
	if pages {
		t.Columns = append(t.Columns, Column{Title: c.say("column.pages"), Align: End})
	}
	t.Columns = append(t.Columns, Column{Title: c.say("column.hash")})
	for _, p := range all {
		row := PlainRow(c.say("number", p.Number), c.typed(p.Head()))
		if pages {
			counted := ""
			if p.Pages > 0 {
				counted = c.say("number", p.Pages)
			}
			row = append(row, Plain(counted))
		}
		t.Rows = append(t.Rows, append(row, Words{Code(p.SHA256[:min(shownHash, len(p.SHA256))])}))
	}
	c.doc.Add(t)
}

// papersForPrograms are the papers with the whole of their hashes.
func (c *scribe) papersForPrograms() {
	for _, p := range c.received() {
		c.doc.Papers = append(c.doc.Papers, ReceivedPaper{p.Number, c.typed(p.Head()), p.Pages, p.SHA256})
	}
}
