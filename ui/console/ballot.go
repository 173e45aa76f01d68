package console

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// ballot is what is counted in a count.
type ballot int

const (
	figures    ballot = iota // hands for, against and abstaining
	choices                  // hands for each of several
	eachName                 // papers for, against and abstaining, for each of several
	objections               // blocks and stand-asides
)

// ballot is that of the count that is open.
func (c *console) ballot() ballot {
	n := c.state().Count
	switch {
	case n.Contest != nil && n.Contest.Stage != assembly.OneByOne && n.Contest.Kind == assembly.YesNoBallot:
		return eachName
	case n.Contest != nil && n.Contest.Stage != assembly.OneByOne:
		return choices
	case n.Contest == nil && c.state().Motions.Get(n.Of).Threshold.Consensus():
		return objections
	}
	return figures
}

// columns are what is counted in a row: as the language calls it, and in a contest the choices; on paper also the papers that name nothing,
// which stand last.
func (p *panel) columns(c *console) []string {
	n := c.state().Count
	var columns []string
	switch c.ballot() {
	case choices:
		columns = n.Choices
	case eachName:
		for range n.Choices {
			columns = append(columns, "for", "against", "abstain")
		}
	case objections:
		columns = []string{"blocks", "asides"}
	default:
		columns = []string{"for", "against", "abstain"}
	}
	if n.Ballot {
		columns = append(slices.Clone(columns), "blank", "spoilt")
	}
	return columns
}

// papersApart are the hands of a row, and the papers that name nothing: those that stand in its cells, else those that were entered.
func (c *console) papersApart(at place, row []int) (hands []int, papers threshold.Papers) {
	if n := len(row) - 2; c.state().Count.Ballot {
		return row[:n], threshold.Papers{Blank: row[n], Spoilt: row[n+1]}
	}
	return row, c.papers(at)
}

// figure is what was entered somewhere, nil for nothing.
func figure(n *assembly.Count, at place) *assembly.Figure {
	for i := range n.Figures {
		if f := &n.Figures[i]; f.Section == at.section && f.Teller == at.teller {
			return f
		}
	}
	return nil
}

// entered is what was entered in a row, cell by cell; nil for nothing, and where two tellers differ.
func (c *console) entered(at place) []int {
	n := c.state().Count
	switch c.ballot() {
	case choices:
		if n.Hands == nil {
			return nil
		}
		return c.withPapers(n.Hands, n.Papers)
	case eachName:
		if n.Each == nil {
			return nil
		}
		var cells []int
		for _, e := range n.Each {
			cells = append(cells, e.For, e.Against, e.Abstain)
		}
		return c.withPapers(cells, n.Papers)
	case objections:
		if o := n.Objections; o != nil {
			return []int{o.Blocks, o.Asides}
		}
		return nil
	}
	if f := figure(n, at); f != nil && !c.differ(at) {
		return c.withPapers([]int{f.For, f.Against, f.Abstain}, f.Papers)
	}
	return nil
}

// withPapers are the cells of a row: its hands, and on paper those that name nothing.
func (c *console) withPapers(hands []int, papers threshold.Papers) []int {
	if !c.state().Count.Ballot {
		return hands
	}
	return append(slices.Clone(hands), papers.Blank, papers.Spoilt)
}

// choicesLine enters the hands for all choices at once.
func (p *panel) choicesLine(c *console, row []int) string {
	n := c.state().Count
	hands, papers := c.papersApart(place{}, row)
	line := "count"
	for i, choice := range n.Choices {
		if !n.Contest.Competition() && choice != assembly.Reopen {
			choice = "~" + choice
		}
		line += " " + language.Quoted(choice) + " " + strconv.Itoa(hands[i])
	}
	return line + papersSaid(papers)
}

// eachLine enters for, against and abstained of every name on a yes-no paper.
func (p *panel) eachLine(c *console, row []int) string {
	n := c.state().Count
	cells, papers := c.papersApart(place{}, row)
	line := "count"
	for i, choice := range n.Choices {
		line += " " + language.Quoted("~"+choice)
		for _, figure := range cells[3*i : 3*i+3] {
			line += " " + strconv.Itoa(figure)
		}
	}
	return line + papersSaid(papers)
}

// contestHeading is what a contest is about, and beside it the office and the seats of an election.
func (c *console) contestHeading(k *assembly.Contest) (heading, beside string) {
	if k.Competition() {
		return c.pen.Heading.Render(c.tell("contest.proposals")), ""
	}
	heading, beside = c.pen.Heading.Render(c.tell("contest.election")), " "+look.Clean(k.Office)
	if k.Seats > 1 {
		beside += " " + c.pen.signs.Dot + " " + c.tell("contest.seats", k.Seats)
	}
	return heading, beside
}

func (c *console) choiceName(k *assembly.Contest, choice string) string {
	switch {
	case k.Competition():
		return look.Clean(choice)
	case choice == assembly.Reopen:
		return c.says(words.Say("reopen"))
	}
	return c.name(choice)
}

// contestNames are some of the choices in one line.
func (c *console) contestNames(k *assembly.Contest, of []string) string {
	names := make([]string, len(of))
	for i, choice := range of {
		names[i] = c.choiceName(k, choice)
	}
	return strings.Join(names, ", ")
}

// contestRound tells the hands of a round.
func (c *console) contestRound(k *assembly.Contest, n int) string {
	r := k.Rounds[n]
	told := make([]string, 0, len(r.Choices))
	if t := r.Single; t != nil {
		told = append(told, c.choiceName(k, r.Choices[0])+" "+c.tell("motions.figures", t.For, t.Against, t.Raised()))
	} else if r.Manner != "" {
		told = append(told, c.choiceName(k, r.Choices[0])+" "+c.says(words.Say("manner."+string(r.Manner))))
	} else {
		for i, choice := range r.Choices {
			told = append(told, c.choiceName(k, choice)+" "+itoa(r.Hands[i]))
		}
	}
	if r.Sum() > 0 {
		told = append(told, c.says(r.Words()))
	}
	line := c.tell("contest.round", n+1) + " " + strings.Join(told, ", ")
	back := k.Backs(n + 1)
	switch {
	case r.Lot != nil && len(back) > 0:
		line += " " + c.pen.signs.Dot + " " + c.tell("contest.drawn.again", *r.Lot)
	case r.Lot != nil:
		line += " " + c.pen.signs.Dot + " " + c.tell("contest.drawn", *r.Lot)
	}
	for _, lot := range back {
		key, who := "contest.back.for", lot.Elected
		if len(who) == 0 {
			key, who = "contest.back.without", lot.Fallen
		}
		line += " " + c.pen.signs.Dot + " " + c.tell("contest.back", c.tell(key, lot.Number, c.contestNames(k, who)))
	}
	return line
}

// contestLines is the pane of an election or a competition: who stands, what was counted, and what comes next. Where there is no room for
// all of it the earlier rounds give way, then the choices: what comes next follows from the last round.
func (c *console) contestLines(k *assembly.Contest, w, h int) []string {
	air := h >= tall
	head, beside := c.contestHeading(k)
	lines := append(c.headed(head, beside, "", w, 3), gap(air)...)
	var choices []string
	for _, choice := range k.Offered() {
		choices = append(choices, c.wrapped(c.choiceMark(k, choice)+" "+c.choiceName(k, choice), w, 1)...)
	}
	if len(k.Offered()) == 0 {
		choices = c.wrapped(c.tell("contest.nobody"), w, 1)
	}
	next := append(gap(air && len(k.Rounds) > 0), c.wrapped(c.contestNext(k), w, 1)...)
	if k.State == assembly.Chosen {
		next = append(next, c.wrapped(c.departing(c.state().DeparturesFor(k)), w, 1)...)
	}
	first := 0
	rounds := c.contestRounds(k, first, w)
	room := h - len(lines) - len(gap(air)) - len(next)
	if h <= 0 {
		room = len(choices) + len(rounds)
	}
	for len(choices)+len(rounds) > room && first < len(k.Rounds)-1 {
		first++
		rounds = c.contestRounds(k, first, w)
	}
	choices = choices[:min(len(choices), max(room-len(rounds), 0))]
	lines = append(append(append(append(lines, choices...), gap(air)...), rounds...), next...)
	if h > 0 && len(lines) > h {
		next = look.Fit(next, w, min(h, len(next)))
		lines = append(lines[:h-len(next)], next...)
	}
	return lines
}

// contestRounds is the rounds of a contest from one on, counted from 0.
func (c *console) contestRounds(k *assembly.Contest, first, w int) []string {
	var lines []string
	for n := first; n < len(k.Rounds); n++ {
		lines = append(lines, c.wrapped(c.contestRound(k, n), w, 1)...)
	}
	return lines
}

// tie is who is tied, with how many hands each, and for what; "" where nobody is.
func (c *console) tie(k *assembly.Contest) string {
	if k.State == assembly.ByLot && k.Stage == assembly.ByRank {
		return c.tell("contest.tie.ranked", c.contestNames(k, k.Standing))
	}
	hands, tied := k.Tied()
	if !tied {
		return ""
	}
	key := "contest.tie"
	switch {
	case k.Stage == assembly.LowestTied && !k.TieElects():
		key = "contest.tie.lowest"
	case k.Left == k.Seats:
		key = "contest.tie.all"
	}
	names := make(words.List, len(k.Standing))
	for i, choice := range k.Standing {
		names[i] = c.choiceName(k, choice)
	}
	told := c.tell(key, names, hands, k.Left)
	if k.State == assembly.Choosing { // of the round before the one whose figures come to stand beside it
		return c.tell("contest.round", len(k.Rounds)) + " " + told
	}
	return told
}

// soFar is who is elected so far, what the round is for that is open, and who is tied; nil in the first round.
func (c *console) soFar(k *assembly.Contest, w int) []string {
	tie := c.wrapped(c.tie(k), w, 1)
	switch {
	case len(k.Rounds) == 0 || k.Seats == 1:
		return tie
	case len(k.Elected) == 0:
		return append(c.wrapped(c.tell("contest.nobody.yet", k.Left), w, 1), tie...)
	}
	return append(c.wrapped(c.tell("contest.sofar", c.contestNames(k, k.Elected), k.Left), w, 1), tie...)
}

// choiceMark stands before a choice: won, or out of it.
func (c *console) choiceMark(k *assembly.Contest, choice string) string {
	sign := " "
	for _, won := range append([]string{k.Survivor}, k.Elected...) {
		if won == choice && choice != "" {
			sign = c.pen.signs.Check
		}
	}
	for _, fell := range k.Fallen {
		if fell == choice {
			sign = c.pen.signs.Cross
		}
	}
	return look.Pad(sign, look.Width(c.pen.signs.Check))
}

// contestNext is what a contest asks for now, or what came of it.
func (c *console) contestNext(k *assembly.Contest) string {
	switch {
	case k.State == assembly.ByLot:
		return c.tie(k) + " " + c.pen.signs.Dot + " " + c.tell("contest.lot")
	case k.State == assembly.Choosing:
		return c.tell("motion.counting")
	case k.State == assembly.Chosen && k.Competition():
		return c.tell("contest.survives", look.Clean(k.Survivor))
	case k.State == assembly.Chosen && k.Reopened && len(k.Elected) == 0:
		return c.tell("contest.reopened")
	case k.State == assembly.Chosen && len(k.Elected) == 0:
		return c.tell("contest.vacant")
	case k.State == assembly.Chosen:
		return c.tell("contest.elected", c.contestNames(k, k.Elected))
	case !k.Competition() && len(k.Rounds) == 0:
		return c.tell("contest.nominate")
	}
	return c.tell("contest.put")
}

// shownContest is the contest that is pending, or the one decided last as long as nothing else was begun.
func (c *console) shownContest() *assembly.Contest {
	s := c.state()
	if k := s.Contest(); k != nil {
		if k.Closed && len(k.Choices) == 0 && k.Office == "" { // of a closed session
			return nil
		}
		return k
	}
	n := len(s.Contests)
	if n == 0 || len(s.Motions.Chain) > 0 || s.Motions.Get(s.Motions.Last) != nil || s.Contests[n-1].Item != s.Agenda.CurrentID() {
		return nil
	}
	if k := s.Contests[n-1]; !k.Closed || k.Office != "" || len(k.Choices) > 0 {
		return k
	}
	return nil
}
