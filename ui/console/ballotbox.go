package console

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Papers are typed in batches where they rank names, and where somebody wants it so, of one name or of several to approve of (docs/rules.md, section 12).
//
// A ranked paper is typed as it is read, from its first printed name to its last: the number beside each, and - beside which there is none; what
// follows the last number may be left away. Of a paper to approve of, and of one name, the numbers of the names that are marked are typed. Names
// are in the order of the lot that stands at the foot of the papers, else in that of nomination. Up to nine names each digit is a number; of more, a space ends it. Enter takes the paper. 5* before it says that
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
	void  bool // it names somebody and yet counts as spoilt
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
	if p.asksLot(c) {
		return []binding{enter, {"backspace", "", p.eraseLot, nil}, order}
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
	if p.lotAsked {
		keys = append(keys, binding{"l", "key.paper.lot", p.otherLot, nil})
	}
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
	case p.asksTypist(c), p.asksHanded(c), p.asksLot(c):
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
	case p.asksLot(c):
		if p.lotShown = false; len(p.lotSaid) < 6 {
			p.lotSaid += text
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
	printed := c.panel.printed(c)
	name := func(i int) string {
		if printed[i] == assembly.Reopen {
			return assembly.Reopen
		}
		return "~" + printed[i]
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
	case p.asksLot(c):
		p.lot, _ = strconv.Atoi(p.lotSaid)
		if !p.lotShown && (p.lot > 0 || len(c.state().Count.Batches) > 0) {
			p.lotShown = true
			return
		}
		p.lotAsked = true
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
	h.papers = append(h.papers, paperTyped{count: count, line: line, said: said, void: strings.Contains(said, ">>") && c.state().Rules.Get("ranked-gaps") == "spoilt"})
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
	counts, papers := map[string]int{}, threshold.Papers{}
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
		line += " " + language.Quoted(said) + " " + itoa(counts[said])
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

// asksLot tells whether it is asked by which lot the names on the papers stand in their order: once each time the screens are opened, before a paper is
// typed, since it stands in no entry and papers typed in another order would say something else. Where a lot was typed, or papers
// were typed before the screens were opened, the first names are shown and asked for once more.
func (p *panel) asksLot(c *console) bool {
	return p.types(c) && !p.lotAsked && len(c.state().Count.Choices) > 1 && !p.asksTypist(c) && !p.asksHanded(c)
}

// firstPrinted is so many of the names on the papers that another lot is seen by them.
const firstPrinted = 4

// firstNames are the names that stand first on the papers if the lot that was typed is theirs: they are looked at before a paper is typed, since a number that is
// misread gives every paper to other people, and nothing else would show it.
func (p *panel) firstNames(c *console) string {
	printed := p.printed(c)
	told := make([]string, 0, firstPrinted)
	for i, choice := range printed[:min(firstPrinted, len(printed))] {
		told = append(told, itoa(i+1)+" "+c.choiceName(c.state().Count.Contest, choice))
	}
	if len(printed) > firstPrinted {
		told = append(told, c.pen.signs.Ellipsis)
	}
	return strings.Join(told, ", ")
}

// printed are the choices in the order in which they stand on the papers.
func (p *panel) printed(c *console) []string {
	n := c.state().Count
	return assembly.Printed(c.state().Info.ID, n.Contest.Office, n.Choices, p.lot)
}

// otherLot asks once more by which lot the names stand on the papers, where none is in hand.
func (p *panel) otherLot(c *console) {
	if h := p.heap(c); h.line != "" || len(h.papers) > 0 {
		c.complain(c.tell("box.other"))
		return
	}
	p.lot, p.lotSaid, p.lotShown, p.lotAsked, p.sure = 0, "", false, false, false
}

func (p *panel) eraseLot(*console) {
	p.lotShown = false
	if n := len(p.lotSaid); n > 0 {
		p.lotSaid = p.lotSaid[:n-1]
	}
}

func (p *panel) eraseHanded(*console) {
	if n := len(p.handed); n > 0 {
		p.handed = p.handed[:n-1]
	}
}

// boxTold is what Enter does where that is more than taking a paper.
func (p *panel) boxTold(c *console) string {
	if p.asksTypist(c) || p.asksHanded(c) || p.asksLot(c) || !p.sure {
		return ""
	}
	if h := p.heap(c); len(h.papers) > 0 {
		return c.tell("box.enters", h.batch, h.sum(), h.voids(true), h.voids(false))
	}
	return c.tell("box.few", p.boxed(c), c.state().Count.MostPapers())
}

// voids are the blank ones, or those that count as spoilt.
func (h *heap) voids(blank bool) int {
	sum := 0
	for _, p := range h.papers {
		if p.said == "" && p.blank == blank || p.void && !blank {
			sum += p.count
		}
	}
	return sum
}
