package console

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// Papers are typed in batches where they rank names, and where somebody wants it so, of one name or of several to approve of (docs/rules.md, section 12).
//
// A ranked paper is typed as it is read, from its first printed name to its last: the number beside each, and - beside which there is none; what
// follows the last number may be left away. Of a paper to approve of, and of one name, the numbers of the names that are marked are typed. Names
// are in the order of nomination. Up to nine names each digit is a number; of more, a space ends it. Enter takes the paper. 5* before it says that
// five are the same, b is a blank one and x a spoilt one. Backspace takes a sign back, then paper after paper. Enter with nothing typed enters the
// batch as one line.
//
// What is typed is a draft of this screen and of nothing else: where it stood in a file, so would the order in which papers were typed, and who
// typed them. With two tellers nothing of a paper is seen but while it is typed, since the other types the same ones.

// heap is the papers of a batch that are typed and not yet entered.
type heap struct {
	batch  int
	chosen bool // by an arrow
	papers []paperTyped
	line   string // the paper that is being typed
}

// paperTyped are papers that say the same, as they were typed one after the other.
type paperTyped struct {
	count int
	line  string // as it was typed, without its count
	said  string // as the language has it; "" where it is none of these but blank or spoilt
	blank bool
}

func (h *heap) sum() int {
	sum := 0
	for _, p := range h.papers {
		sum += p.count
	}
	return sum
}

// types tells whether papers are typed here, and not figures.
func (p *panel) types(c *console) bool { return p.mayType(c) && (p.inBatches || c.isRanked()) }

// mayType tells whether the count takes batches of papers.
func (p *panel) mayType(c *console) bool {
	n := c.state().Count
	return n != nil && n.Ballot && c.ballot() == choices && !n.Contest.Competition()
}

func (c *console) isRanked() bool { return c.state().Count.Contest.Kind == assembly.RankedBallot }

// twoType tells whether two tellers type the papers, each for themselves.
func (p *panel) twoType(c *console) bool {
	if !p.types(c) {
		return false
	}
	return len(c.state().Roles.Tellers()) >= 2 ||
		slices.ContainsFunc(c.state().Count.Batches, func(b assembly.Batch) bool { return b.By[0] == nil })
}

// asksTypist tells whether it is asked which teller types.
func (p *panel) asksTypist(c *console) bool { return p.twoType(c) && p.reader == 0 }

// teller is who types: 1 or 2, or 0 for everybody together.
func (p *panel) typist(c *console) int {
	if p.twoType(c) {
		return max(p.reader, 1)
	}
	return 0
}

// heap is what who types has typed; a new one is of the batch that is theirs next.
func (p *panel) heap(c *console) *heap {
	teller := p.typist(c)
	if p.heaps == nil {
		p.heaps = map[int]*heap{}
	}
	h := p.heaps[teller]
	if h == nil {
		h = &heap{}
		p.heaps[teller] = h
	}
	if !h.chosen && h.line == "" && len(h.papers) == 0 {
		h.batch = c.batchNext(teller)
	}
	return h
}

// batchNext is which batch a teller types next: one in which both differ, one that waits for them, else a new one.
func (c *console) batchNext(teller int) int {
	n, last := c.state().Count, 0
	for i := range n.Batches {
		b := &n.Batches[i]
		last = max(last, b.Number)
		if teller > 0 && (b.Differs() || b.Awaits() == teller) {
			return b.Number
		}
	}
	return last + 1
}

// typistNext is the row of the teller who has most to type: whose batch is waited for, else the first.
func (c *console) typistNext() int {
	for i := range c.state().Count.Batches {
		if c.state().Count.Batches[i].Awaits() == 2 {
			return 1
		}
	}
	return 0
}

// boxKeys are the keys while papers are typed.
func (p *panel) boxKeys(c *console) []binding {
	enter := binding{"enter", p.boxEnterSays(c), p.boxEnter, nil}
	order := binding{"o", "key.order", (*console).askOrder, nil}
	if p.asksTypist(c) {
		return []binding{enter, {"up", "", p.upDown(-1), nil}, {"down", "key.choose", p.upDown(1), nil}, order}
	}
	if p.asksHanded(c) {
		return []binding{enter, {"backspace", "", p.eraseHanded, nil}, order}
	}
	keys := []binding{
		enter,
		{"b", "key.paper.blank", func(c *console) { p.boxVoid(c, true) }, nil},
		{"x", "key.paper.spoilt", func(c *console) { p.boxVoid(c, false) }, nil},
		{"backspace", "", p.boxErase, nil},
		{"space", "", p.boxSign(" "), nil},
	}
	if c.isRanked() {
		keys = append(keys, binding{"-", "key.paper.gap", p.boxSign("-"), nil})
	}
	keys = append(keys, binding{"*", "key.paper.count", p.boxSign("*"), nil})
	keys = append(keys, binding{"left", "", p.otherBatch(-1), nil}, binding{"right", "key.paper.batch", p.otherBatch(1), nil})
	if p.twoType(c) {
		keys = append(keys, binding{"r", "key.reader", p.askReader, nil})
	}
	if !c.isRanked() {
		keys = append(keys, binding{"t", "key.paper.sums", p.toSums, nil})
	}
	return append(keys, order)
}

func (p *panel) boxEnterSays(c *console) string {
	switch h := p.heaps[p.typist(c)]; {
	case p.asksTypist(c), p.asksHanded(c):
		return "key.ok"
	case h != nil && h.line != "":
		return "key.paper"
	case h != nil && len(h.papers) > 0:
		return "key.paper.enter"
	case c.state().Count.Unready() == nil:
		return "key.declare"
	}
	return ""
}

// boxTyped takes a digit.
func (p *panel) boxTyped(c *console, text string) bool {
	if len(text) != 1 || text[0] < '0' || text[0] > '9' {
		return false
	}
	switch {
	case p.asksTypist(c):
		c.complain(c.tell("panel.who.first"))
	case p.asksHanded(c):
		if len(p.handed) < 6 {
			p.handed += text
		}
	default:
		p.boxSign(text)(c)
	}
	return true
}

// boxSign adds a sign to the paper that is typed.
func (p *panel) boxSign(sign string) func(*console) {
	return func(c *console) {
		h := p.heap(c)
		p.sure = false
		switch {
		case h.sum() >= assembly.MostInBatch:
			c.complain(c.tell("box.full", assembly.MostInBatch))
			return
		case sign == " " && h.line == "":
			return
		case sign == "*" && (strings.Contains(h.line, "*") || !c.mayBeCount(h.line)):
			c.complain(c.tell("box.count"))
			return
		}
		was := h.line
		h.line += sign
		if _, marks := c.readPaper(h.line); sign != "*" && !strings.Contains(h.line, "*") && c.mayBeCount(h.line) {
			return // it may yet be how many there are of it
		} else if told := c.cannotBe(marks); told != "" {
			h.line = was
			c.complain(told)
		}
	}
}

// mayBeCount tells whether what is typed may be how many papers there are that are the same: a number, before * says so.
func (c *console) mayBeCount(line string) bool {
	const digits = 2 // as many as a batch has papers
	return line != "" && strings.Trim(line, "0123456789") == "" && len(line) <= digits
}

// readPaper reads a paper as it is typed: how many there are of it, and its numbers; 0 for a name without one.
func (c *console) readPaper(line string) (count int, marks []int) {
	count = 1
	if before, after, is := strings.Cut(line, "*"); is {
		count, _ = strconv.Atoi(before)
		line = after
	}
	if len(c.state().Count.Choices) <= 9 {
		for _, sign := range line {
			switch {
			case sign >= '0' && sign <= '9':
				marks = append(marks, int(sign-'0'))
			case sign == '-':
				marks = append(marks, 0)
			}
		}
		return count, marks
	}
	for _, one := range strings.Fields(strings.ReplaceAll(line, "-", " 0 ")) {
		n, _ := strconv.Atoi(one)
		marks = append(marks, n)
	}
	return count, marks
}

// cannotBe says what of a paper's numbers no paper can have; "" where they can be.
func (c *console) cannotBe(marks []int) string {
	names := len(c.state().Count.Choices)
	most := names
	if !c.isRanked() {
		most = c.mostOnPaper()
	}
	for i, n := range marks {
		switch {
		case n > names && c.isRanked():
			return c.tell("box.rank", n, names)
		case n > names || n == 0 && !c.isRanked():
			return c.tell("box.name", n, names)
		case !c.isRanked() && slices.Contains(marks[:i], n):
			return c.tell("box.twice", n)
		}
	}
	switch {
	case len(marks) <= most:
		return ""
	case c.isRanked():
		return c.tell("box.all", names)
	}
	return c.tell("box.most", most)
}

// mostOnPaper is how many names a paper may mark.
func (c *console) mostOnPaper() int {
	switch k := c.state().Count.Contest; k.Kind {
	case assembly.SingleBallot:
		return 1
	case assembly.Hands:
		return k.Left
	}
	return len(c.state().Count.Choices)
}

// onPaper is a paper as the language has it, with what is to be told of it: that it counts as spoilt, or up to where. said is "" for one that
// names nobody first.
func (c *console) onPaper(marks []int) (said, told string) {
	n := c.state().Count
	name := func(i int) string {
		if n.Choices[i] == assembly.Reopen {
			return assembly.Reopen
		}
		return "~" + n.Choices[i]
	}
	var names []string
	if !c.isRanked() {
		for _, m := range marks {
			names = append(names, name(m-1))
		}
		return strings.Join(names, "+"), ""
	}
	highest := slices.Max(marks)
	for rank := 1; rank <= highest; rank++ {
		first := slices.Index(marks, rank)
		twice := first >= 0 && slices.Contains(marks[first+1:], rank)
		if first >= 0 && !twice {
			names = append(names, name(first))
			continue
		}
		key := "box.gap"
		if twice {
			key = "box.double"
		}
		if len(names) == 0 || c.state().Rules.Get("ranked-gaps") == "spoilt" {
			told = c.tell(key+".spoilt", rank)
		} else {
			told = c.tell(key, rank)
		}
		if len(names) > 0 { // whether it counts up to there, the standing orders say when it is entered
			said = strings.Join(names, ">") + ">>" + name(slices.IndexFunc(marks, func(m int) bool { return m >= rank }))
		}
		return said, told
	}
	return strings.Join(names, ">"), ""
}

// boxEnter takes the paper that is typed; with none, enters the batch, or declares.
func (p *panel) boxEnter(c *console) {
	n := c.state().Count
	switch {
	case !c.line.idle():
		c.flash(c.tell("moved-on"))
		return
	case p.asksTypist(c):
		p.reader = p.asked + 1
		return
	case p.asksHanded(c):
		p.hand(c)
		return
	}
	switch h := p.heap(c); {
	case h.line != "":
		p.takePaper(c, h)
	case len(h.papers) > 0 && !p.sure && h.sum() < assembly.MostInBatch:
		p.sure = true
	case len(h.papers) > 0:
		p.enterBatch(c, h)
	case n.Unready() != nil:
		c.refuse(n.Unready())
	case p.leftTyped(c) > 0:
		p.asks(c, p.leftTyped(c)-1)
		c.complain(c.tell("box.left"))
	case p.boxed(c) < n.MostPapers() && !p.sure:
		p.sure = true
	default:
		c.say("declare")
	}
}

// boxed is how many papers are in the batches on which nobody is awaited.
func (p *panel) boxed(c *console) int {
	box := c.state().Count.Box()
	return box.Sum()
}

// leftTyped is the teller who typed papers that are not entered, and does not type now; 0 for nobody.
func (p *panel) leftTyped(c *console) int {
	for teller, h := range p.heaps {
		if teller > 0 && teller != p.typist(c) && len(h.papers) > 0 {
			return teller
		}
	}
	return 0
}

func (p *panel) takePaper(c *console, h *heap) {
	count, marks := c.readPaper(h.line)
	switch told := c.cannotBe(marks); {
	case told != "":
		c.complain(told)
		return
	case len(marks) == 0 || slices.Max(marks) == 0:
		c.complain(c.tell("box.nobody"))
		return
	case count < 1:
		c.complain(c.tell("box.count"))
		return
	case h.sum()+count > assembly.MostInBatch:
		c.complain(c.tell("box.many", h.sum()+count, assembly.MostInBatch))
		return
	}
	said, told := c.onPaper(marks)
	_, line, is := strings.Cut(h.line, "*")
	if !is {
		line = h.line
	}
	h.papers = append(h.papers, paperTyped{count: count, line: line, said: said})
	if h.line = ""; told != "" {
		c.flash(told)
	}
	p.sure = h.sum() == assembly.MostInBatch
}

// boxVoid takes a blank or a spoilt paper; of one whose numbers are typed, that it is spoilt.
func (p *panel) boxVoid(c *console, blank bool) {
	h := p.heap(c)
	count := 1
	if strings.Contains(h.line, "*") {
		count, _ = c.readPaper(h.line)
	}
	_, rest, counted := strings.Cut(h.line, "*")
	switch {
	case blank && h.line != "" && (!counted || rest != ""):
		c.complain(c.tell("box.blank"))
		return
	case h.sum()+count > assembly.MostInBatch || count < 1:
		c.complain(c.tell("box.full", assembly.MostInBatch))
		return
	}
	h.papers, h.line = append(h.papers, paperTyped{count: count, blank: blank}), ""
	p.sure = h.sum() == assembly.MostInBatch
}

// boxErase takes back the last sign, and where nothing is typed the last paper, which stands there again to be put right.
func (p *panel) boxErase(c *console) {
	h := p.heap(c)
	p.sure = false
	if h.line != "" {
		h.line = h.line[:len(h.line)-1]
		return
	}
	if len(h.papers) == 0 {
		c.complain(c.tell("box.nothing"))
		return
	}
	last := h.papers[len(h.papers)-1]
	h.papers = h.papers[:len(h.papers)-1]
	if h.line = last.line; last.count > 1 {
		h.line = itoa(last.count) + "*" + last.line
	}
	c.flash(c.tell("box.back", h.sum()+1))
}

// otherBatch goes to another batch, to be typed again, or to the next that is new.
func (p *panel) otherBatch(by int) func(*console) {
	return func(c *console) {
		h := p.heap(c)
		if h.line != "" || len(h.papers) > 0 {
			c.complain(c.tell("box.other"))
			return
		}
		last := 0
		for _, b := range c.state().Count.Batches {
			last = max(last, b.Number)
		}
		h.batch, h.chosen = min(max(h.batch+by, 1), last+1), true
		p.sure = false
	}
}

// enterBatch makes the papers one line of the language: sorted, and those that say the same together.
func (p *panel) enterBatch(c *console, h *heap) {
	teller := p.typist(c)
	c.sayAll(saying{
		lines:   []string{h.said(teller)},
		refused: func(*console, *assembly.Refusal) { p.sure = false },
		then: func(c *console) {
			delete(p.heaps, teller)
			p.sure = false
			if c.state().Count != nil && teller > 0 { // the other has the same papers to type
				p.reader, p.asked = 0, c.typistNext()
				if b := c.state().Count.Batch(h.batch); b != nil && b.Differs() {
					p.asked = teller - 1 // who has them in hand
				}
			}
		},
	})
}

// said is the line that enters it.
func (h *heap) said(teller int) string {
	line := strings.Join([]string{"ballot", "batch", itoa(h.batch)}, " ")
	if teller > 0 {
		line += " teller " + itoa(teller)
	}
	counts, papers := map[string]int{}, assembly.Papers{}
	var all []string
	for _, p := range h.papers {
		switch {
		case p.blank:
			papers.Blank += p.count
		case p.said == "":
			papers.Spoilt += p.count
		default:
			if counts[p.said] == 0 {
				all = append(all, p.said)
			}
			counts[p.said] += p.count
		}
	}
	slices.Sort(all)
	for _, said := range all {
		line += " " + assembly.Quoted(said) + " " + itoa(counts[said])
	}
	return line + papersSaid(papers)
}

// toSums goes to the table of sums, and back.
func (p *panel) toSums(c *console) {
	if p.inBatches && len(c.state().Count.Batches) > 0 {
		c.complain(c.says(words.Say("hands.batches")))
		return
	}
	p.inBatches, p.sure = !p.inBatches, false
	p.reader, p.asked = 0, 0
}

// asksHanded tells whether it is asked how many papers were given out: once, of an election on paper, before the first is typed.
func (p *panel) asksHanded(c *console) bool {
	n := c.state().Count
	return n != nil && n.Ballot && n.Contest != nil && n.Contest.Kind != assembly.Hands && n.Given == 0 && !p.handedOut && !n.Started()
}

// hand says how many papers were given out; nothing typed leaves it out.
func (p *panel) hand(c *console) {
	if p.handed == "" {
		p.handedOut = true
		return
	}
	c.sayAll(saying{
		lines:   []string{strings.Join([]string{"papers", "given", p.handed}, " ")},
		refused: func(*console, *assembly.Refusal) { p.handed = "" },
		then:    func(*console) { p.handed, p.handedOut = "", true },
	})
}

func (p *panel) eraseHanded(*console) {
	if n := len(p.handed); n > 0 {
		p.handed = p.handed[:n-1]
	}
}

// boxTold is what Enter does where that is more than taking a paper.
func (p *panel) boxTold(c *console) string {
	if p.asksTypist(c) || p.asksHanded(c) || !p.sure {
		return ""
	}
	if h := p.heap(c); len(h.papers) > 0 {
		return c.tell("box.enters", h.batch, h.sum(), h.voids(true), h.voids(false))
	}
	return c.tell("box.few", p.boxed(c), c.state().Count.MostPapers())
}

// voids are the blank ones, or those typed as spoilt.
func (h *heap) voids(blank bool) int {
	sum := 0
	for _, p := range h.papers {
		if p.said == "" && p.blank == blank {
			sum += p.count
		}
	}
	return sum
}

// handedRows ask how many papers were given out.
func (p *panel) handedRows(c *console, w int) body {
	lines := append([]string{""}, c.wrapped(c.tell("box.handed", c.state().Count.MayVote()), w, 1)...)
	lines = append(lines, c.fewVote(w)...)
	lines = append(lines, "", " "+c.pen.signs.Pointer+" "+c.pen.Selected.Render(" "+look.PadLeft(p.handed, 6)+" "))
	return body{lines: lines, row: len(lines), x: 10}
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
		lines = append(lines, sign+cell+" "+number+look.Cut(c.choiceName(n.Contest, n.Choices[i]), w-10))
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
