package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// handedRows ask how many papers were given out.
func (p *panel) handedRows(c *console, w int) body {
	lines := append([]string{""}, c.wrapped(c.tell("box.handed", c.state().Count.MayVote()), w, 1)...)
	lines = append(lines, c.fewVote(w)...)
	lines = append(lines, "", " "+c.pen.signs.Pointer+" "+c.pen.Selected.Render(" "+look.PadLeft(p.handed, 6)+" "))
	return body{lines: lines, row: len(lines), x: 10}
}

// lotRows ask by which lot the names on the papers stand in their order.
func (p *panel) lotRows(c *console, w int) body {
	lines := append([]string{""}, c.wrapped(c.tell("box.lot"), w, 1)...)
	lines = append(lines, "", " "+c.pen.signs.Pointer+" "+c.pen.Selected.Render(" "+look.PadLeft(p.lotSaid, 6)+" "))
	b := body{row: len(lines), x: 10}
	if p.lotShown {
		lines = append(lines, c.wrapped(c.tell("box.lot.first", p.firstNames(c), c.keyName("enter"), c.keyName("backspace")), w, 1)...)
	}
	b.lines = lines
	return b
}

// fewVote warns where so few vote on paper that a paper may tell whose it is.
func (c *console) fewVote(w int) []string {
	n := c.state().Count
	if !n.Ballot || n.MayVote() >= assembly.FewOnPaper {
		return nil
	}
	var lines []string
	for _, l := range c.wrapped(c.pen.signs.Alarm+" "+c.tell("box.few.voters", n.MayVote()), w, 1) {
		lines = append(lines, c.pen.Amber.Render(l))
	}
	return lines
}

// typistRows are the two who may type, each with how many of the batches they have typed.
func (p *panel) typistRows(c *console, w int) body {
	lines := append([]string{""}, c.wrapped(c.tell("box.who"), w, 1)...)
	lines = append(lines, "")
	b := body{row: len(lines) + 1 + p.asked, x: 1}
	all := c.state().Count.Batches
	for n := range 2 {
		in := 0
		for i := range all {
			if all[i].By[n+1] != nil {
				in++
			}
		}
		name := c.teller("", n+1)
		if name == "" {
			name = c.tell("panel.teller", n+1)
		}
		if h := p.heaps[n+1]; h != nil && len(h.papers) > 0 {
			name += " " + c.pen.signs.Dot + " " + c.tell("box.open", h.batch)
		}
		sign, told := " ", c.pen.ends(w-4, name, c.tell("box.in", in, len(all))+" ")
		if n == p.asked && p.isMarked(c) {
			sign, told = c.pen.signs.Pointer, c.pen.Selected.Render(told)
		}
		lines = append(lines, " "+sign+" "+told)
	}
	b.lines = append(append(lines, ""), c.batchesTold(w)...)
	return b
}

// batchesTold is which batches are settled, and what the others wait for.
func (c *console) batchesTold(w int) []string {
	var agreed []string
	var lines []string
	all := c.state().Count.Batches
	for i := range all {
		switch b := &all[i]; {
		case b.Settled() != nil:
			agreed = append(agreed, itoa(b.Number))
		case b.Differs():
			told := c.says(words.Say("batch.differs", b.Number, c.state().BatchDiffers(b)))
			if strings.Contains(c.message.text, told) { // which is told below
				continue
			}
			for _, l := range c.wrapped(c.pen.signs.Cross+" "+told, w, 1) {
				lines = append(lines, c.pen.Red.Render(l))
			}
		default:
			lines = append(lines, c.wrapped(c.says(words.Say("batch.teller", b.Number, b.Awaits())), w, 1)...)
		}
	}
	if len(agreed) > 0 {
		lines = append(lines, c.wrapped(c.pen.signs.Check+" "+c.tell("box.settled", strings.Join(agreed, ", "), c.papersIn()), w, 1)...)
	}
	return lines
}

// papersIn is how many papers are in the batches that are settled.
func (c *console) papersIn() int {
	box := c.state().Count.Box()
	return box.Sum()
}

// typing is the paper that is typed, beside its names, and how far the batch is.
func (p *panel) typing(c *console, w, h int) body {
	heap, n := p.heap(c), c.state().Count
	count, marks := c.readPaper(heap.line)
	if !strings.Contains(heap.line, "*") && c.cannotBe(marks) != "" { // the digits may yet be a count
		marks = nil
	}
	at := c.tell("box.paper", heap.batch, heap.sum()+1)
	if teller := p.typist(c); teller > 0 {
		name := c.teller("", teller)
		if name == "" {
			name = c.tell("panel.teller", teller)
		}
		at += " " + c.pen.signs.Dot + " " + name
	}
	if p.lot > 0 {
		at += " " + c.pen.signs.Dot + " " + c.tell("box.lot.is", p.lot)
	}
	printed := p.printed(c)
	if strings.Contains(heap.line, "*") {
		at += " " + c.pen.signs.Dot + " " + c.tell("box.same", count)
	}
	lines := []string{c.pen.ends(w, " "+c.pen.Strong.Render(at), c.tell("box.voids", heap.voids(true), heap.voids(false))+" ")}
	foot := p.lastPapers(c, w, heap)
	if again := n.Batch(heap.batch); again != nil && (again.By[0] != nil || again.By[max(p.typist(c), 1)] != nil) {
		foot = append(foot, c.pen.Amber.Render(look.Cut(" "+c.tell("box.again", heap.batch), w)))
	}
	room := max(h-len(lines)-len(foot), 1)
	next := list{at: min(len(marks), len(n.Choices)-1)}
	if !c.isRanked() && len(marks) > 0 {
		next.at = min(marks[len(marks)-1], len(n.Choices)) - 1
	}
	from, to := next.window(len(n.Choices), room)
	b := body{}
	for i := from; i < to; i++ {
		sign, cell := " ", c.pen.signs.Dot
		if c.isRanked() {
			if i < len(marks) && marks[i] > 0 {
				cell = itoa(marks[i])
			} else if i < len(marks) {
				cell = "-"
			}
		} else if slices.Contains(marks, i+1) {
			cell = c.pen.signs.Check
		}
		cell = "[" + look.PadLeft(cell, 2) + "]"
		if chosen := c.isRanked() && i == len(marks) && p.isMarked(c); chosen {
			sign, cell = c.pen.signs.Pointer, c.pen.Selected.Render(cell)
			b.row, b.x = len(lines)+1, 3
		}
		number := look.PadLeft(itoa(i+1), 2) + " "
		if c.isRanked() {
			number = ""
		}
		lines = append(lines, sign+cell+" "+number+look.Cut(c.choiceName(n.Contest, printed[i]), w-10))
	}
	if to < len(n.Choices) || from > 0 {
		last := &lines[len(lines)-1]
		*last = c.pen.ends(w, *last, c.moreRows(from, len(n.Choices)-to))
	}
	b.lines = append(lines, foot...)
	return b
}

// lastPapers are the papers typed last, as they were typed; with two tellers, how many there are.
func (p *panel) lastPapers(c *console, w int, h *heap) []string {
	switch {
	case len(h.papers) == 0:
		return c.wrapped(c.tell("box.how."+p.manner(c)), w, 1)
	case p.twoType(c):
		return []string{look.Cut(" "+c.tell("box.typed", h.sum()), w)}
	}
	told := ""
	for i := len(h.papers) - 1; i >= 0; i-- {
		one := h.papers[i]
		said := one.line
		switch {
		case one.blank:
			said = c.tell("column.blank")
		case one.line == "":
			said = c.tell("column.spoilt")
		}
		if one.count > 1 {
			said = itoa(one.count) + "*" + said
		}
		if told == "" {
			told = said
		} else {
			told = said + "  " + told
		}
		if look.Width(told) > w {
			break
		}
	}
	line := " " + c.tell("box.last") + " "
	if room := w - look.Width(line) - 1; look.Width(told) > room {
		told = c.pen.signs.Ellipsis + told[max(len(told)-room+1, 0):]
	}
	return []string{look.Cut(line+told, w)}
}

// manner is how papers of this kind are typed.
func (p *panel) manner(c *console) string {
	switch c.state().Count.Contest.Kind {
	case assembly.RankedBallot:
		return "ranked"
	case assembly.SingleBallot:
		return "single"
	}
	return "approval"
}

// toBatches types papers, where their sums were to be typed.
func (p *panel) toBatches(c *console) {
	if c.state().Count.Hands != nil || p.drafted(c) {
		c.complain(c.tell("box.sums"))
		return
	}
	p.toSums(c)
}

// boxPane is the question, the paper that is typed, and how far it is.
func (p *panel) boxPane(c *console, w, h int) body {
	lines, foot := p.question(c, w, h), p.boxFoot(c, w)
	const names = 5
	lines = c.shortened(lines, w, max(h-names-len(foot)-1, 1))
	var b body
	switch room := h - len(lines) - len(foot); {
	case p.asksTypist(c):
		b = p.typistRows(c, w)
	case p.asksHanded(c):
		b = p.handedRows(c, w)
	case p.asksLot(c):
		b = p.lotRows(c, w)
	default:
		b = p.typing(c, w, room)
	}
	room := h - len(lines) - len(foot)
	if len(b.lines) > room && b.row > 0 { // without the air above
		for len(b.lines) > room && b.lines[0] == "" {
			b.lines, b.row = b.lines[1:], b.row-1
		}
	}
	if b.row > 0 {
		b.row += len(lines)
	}
	b.lines = append(append(lines, look.Fit(b.lines, w, room)...), foot...)
	return b
}

// boxFoot is how many papers there are, and what stands between them and the verdict.
func (p *panel) boxFoot(c *console, w int) []string {
	n := c.state().Count
	left := " " + c.tell("box.of", c.papersIn(), n.MostPapers())
	if n.Given == 0 {
		left = " " + c.tell("box.of.voters", c.papersIn(), n.MayVote())
	}
	if p.asksHanded(c) {
		return nil
	}
	told, style := "", c.pen.Text
	switch r := n.Unready(); {
	case len(n.Batches) == 0 || p.asksTypist(c) && r != nil:
	case r != nil:
		told = c.says(r.Phrase)
	case p.leftTyped(c) == 0 && len(p.heap(c).papers) == 0 && p.heap(c).line == "":
		told, style = c.tell("panel.ready"), c.pen.Good
	}
	if told != "" && told == c.message.text {
		told = ""
	}
	if look.Width(left)+look.Width(told)+3 <= w {
		return append(c.fewVote(w), c.pen.ends(w, left, style.Render(told)+" "))
	}
	lines := append(c.fewVote(w), left)
	for _, l := range c.wrapped(told, w, 1) {
		lines = append(lines, style.Render(l))
	}
	return lines
}

// nameBeside is the cell of a yes-no paper one name, or several, below or above another: for, against and abstained stand beside each other, and
// what names nobody below them all.
func (c *console) nameBeside(column, by int) int {
	names := len(c.state().Count.Choices)
	row, beside := column/3, column%3
	if column >= 3*names {
		row, beside = names+column-3*names, 0
	}
	row = min(max(row+by, 0), names+1)
	if row >= names {
		return 3*names + row - names
	}
	return 3*row + beside
}

// eachList is the one row of a yes-no paper: for every choice a line with its three figures.
func (p *panel) eachList(c *console, row part, w, h int) body {
	hands := []int{8, 9, 9}
	name := min(w-1-hands[0]-hands[1]-hands[2]-1, 34)
	n := c.state().Count
	head := look.Pad("", name+1)
	for i, side := range []string{"for", "against", "abstain"} {
		head += p.columnStyle(c, i).Render(look.PadLeft(c.tell("column."+side), hands[i]))
	}
	lines := []string{head}
	at := list{at: p.column / 3}
	if p.column >= 3*len(n.Choices) {
		at.at = len(n.Choices) + p.column - 3*len(n.Choices)
	}
	from, to := at.window(len(n.Choices)+2, h-len(lines))
	b := body{}
	for i := from; i < to; i++ {
		first, cells, said := 3*i, 3, ""
		if i >= len(n.Choices) {
			first, cells = 3*len(n.Choices)+i-len(n.Choices), 1
			said = c.tell("column." + p.columns(c)[first])
		} else {
			said = c.choiceName(n.Contest, n.Choices[i])
		}
		sign := " "
		if i == at.at && p.isMarked(c) {
			sign = c.pen.signs.Pointer
		}
		line := sign + look.Pad(look.Cut(said, name), name)
		if i == at.at {
			b.row, b.x = len(lines)+1, name-1
		}
		for cell := range cells {
			chosen := first+cell == p.column && p.isMarked(c)
			line += look.PadLeft(p.cell(c, row.place, first+cell, chosen), hands[cell])
			if i == at.at && first+cell <= p.column {
				b.x += hands[cell]
			}
		}
		lines = append(lines, line)
	}
	if rest := c.moreRows(from, len(n.Choices)+2-to); rest != "" {
		lines[len(lines)-1] = c.pen.ends(w, lines[len(lines)-1], rest)
	}
	b.lines = lines
	return b
}
