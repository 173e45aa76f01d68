package assembly

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

func ballotVerbs() []*verb {
	return []*verb{
		{name: "papers", forms: language.NewForms("given <given:number>"), phases: open, topic: topicCount, guard: guardPapers, judge: judgePapersGiven},
		{
			name: "ballot", phases: open, topic: topicCount, guard: guardBatch, judge: judgeBatch,
			forms: language.FormsApart(
				"batch <batch:number> [ teller <teller:number> ] [ <papers:tally> ] [ blank <blank:number> ] [ spoilt <spoilt:number> ]",
			),
		},
	}
}

// guardPapers asks for a count on paper that is open.
func guardPapers(s *State) *Refusal {
	switch {
	case s.Count == nil:
		return refuse("papers.none")
	case !s.Count.Ballot:
		return refuse("papers.hands")
	}
	return nil
}

func judgePapersGiven(t *turn, a language.Args) error {
	c, n := t.s.Count, a.Number("given")
	switch returned := c.returned(); {
	case n < 1 || n > c.Voters:
		return refuse("papers.number", n, c.Voters)
	case n < returned:
		return refuse("papers.fewer", n, returned)
	}
	t.emit(&PapersGiven{n})
	return nil
}

// returned is how many papers have been counted so far: of batches the most that one teller has typed.
func (c *Count) returned() int {
	papers := 0
	for _, n := range c.typed() {
		papers = max(papers, n)
	}
	for _, f := range c.Figures {
		if _, state, _ := c.Figure(f.Section); state == FigureIsIn && f.Teller != 2 {
			papers += f.For + f.Against + f.Abstain + f.Sum()
		}
	}
	for _, e := range c.Each {
		papers = max(papers, e.Sum()+c.Papers.Sum())
	}
	if c.Contest != nil && c.Contest.Kind == SingleBallot {
		sum := c.Papers.Sum()
		for _, n := range c.Hands {
			sum += n
		}
		papers = max(papers, sum)
	}
	return papers
}

// typed is how many papers teller 1 and 2 have typed in all batches; what was typed for both counts for each.
func (c *Count) typed() (sums [2]int) {
	for i := range c.Batches {
		for teller := range sums {
			if by := cmp.Or(c.Batches[i].By[0], c.Batches[i].By[teller+1]); by != nil {
				sums[teller] += by.Sum()
			}
		}
	}
	return sums
}

// MostPapers is how many papers may come back: as many as were given out, or as many as may vote.
func (c *Count) MostPapers() int { return cmp.Or(c.Given, c.Voters) }

// moreThanGiven refuses figures of more papers than were given out: on a paper for and against or of one name each figure is of other papers,
// else a paper may stand in each of them.
func (c *Count) moreThanGiven(section string, hands []int, papers threshold.Papers, several bool) *Refusal {
	if c.Given == 0 {
		return nil
	}
	sum, most := 0, 0
	for _, n := range hands {
		sum, most = sum+n, max(most, n)
	}
	if several && c.Contest.Kind != SingleBallot {
		sum = most
	}
	sum += papers.Sum()
	for _, part := range c.Expected() {
		if f, state, _ := c.Figure(part.Name); part.Name != section && state == FigureIsIn {
			sum += f.For + f.Against + f.Abstain + f.Sum()
		}
	}
	if sum > c.Given {
		return refuse("batch.given", sum, c.Given)
	}
	return nil
}

// guardBatch asks for an election on papers that name people.
func guardBatch(s *State) *Refusal {
	c := s.Count
	switch {
	case c == nil:
		return refuse("papers.none")
	case !c.Ballot:
		return refuse("papers.hands")
	case c.Contest == nil || c.Contest.Competition() || c.Contest.Stage == OneByOne:
		return refuse("batch.figures")
	case c.Contest.Kind == YesNoBallot:
		return refuse("hands.yes-no", s.choiceNames(c))
	}
	return nil
}

func judgeBatch(t *turn, a language.Args) error {
	c, number, teller := t.s.Count, a.Number("batch"), a.Number("teller")
	e := &BatchTyped{Batch: number, Teller: teller, Typed: Typed{Papers: papersNamed(a)}}
	switch {
	case number < 1 || number > 10_000:
		return refuse("batch.number", number)
	case a.Has("teller") && teller != 1 && teller != 2:
		return refuse("count.teller", teller)
	case e.Blank < 0 || e.Spoilt < 0:
		return refuse("count.negative", named(""), c.Voters)
	}
	if err := t.marked(a, e); err != nil {
		return err
	}
	if r := t.batchFits(e); r != nil {
		return r
	}
	t.sayBatch(e)
	t.emit(e)
	return nil
}

// marked reads what stands on the papers. A paper with a gap in its ranks, or a name twice, is spoilt, or counts up to there.
func (t *turn) marked(a language.Args, e *BatchTyped) error {
	c := t.s.Count
	v, ok := a.Find("papers")
	if !ok {
		return nil
	}
	for place := v.From; place+1 < v.To; place += 2 {
		n := a.Tokens[place+1].Number()
		if n < 0 {
			return refuse("count.negative", named(""), c.Voters)
		}
		choices, whole, err := t.readMarks(a.Tokens[place])
		switch {
		case err != nil:
			return err
		case !whole && (len(choices) == 0 || t.s.Rules.Get("ranked-gaps") == "spoilt"):
			e.Spoilt += n
		case n > 0:
			e.Marked = append(e.Marked, Marked{choices, n})
		}
	}
	e.Marked = gathered(e.Marked)
	return nil
}

// readMarks reads the names on a paper, up to where it no longer says what comes next: a rank that is empty, or somebody for the second time.
func (t *turn) readMarks(tok language.Token) (choices []string, whole bool, err error) {
	c := t.s.Count
	if i, err := t.choiceNamed(c, tok); err == nil { // also of a name that has such a sign in it
		return []string{c.Choices[i]}, true, nil
	}
	kind := c.Contest.Kind
	most := len(c.Choices)
	if each := c.Contest.Each(); each > 0 {
		most = each
	}
	for said := range strings.SplitSeq(strings.TrimRight(tok.Text, kind.between()+" "), kind.between()) {
		if blank(said) && kind == RankedBallot {
			return choices, false, nil
		}
		i, err := t.choiceNamed(c, language.Token{Text: strings.TrimSpace(said), Quoted: tok.Quoted})
		switch {
		case err != nil:
			return nil, false, err
		case slices.Contains(choices, c.Choices[i]) && kind == RankedBallot:
			return choices, false, nil
		case slices.Contains(choices, c.Choices[i]):
			return nil, false, refuse("batch.twice", t.s.ChoiceName(c.Contest, c.Choices[i]), words.Quote(tok.Text))
		case len(choices) == most:
			return nil, false, refuse("batch.most", words.Quote(tok.Text), most)
		}
		choices = append(choices, c.Choices[i])
	}
	if kind != RankedBallot {
		slices.Sort(choices) // in which order they are said is nothing
	}
	return choices, true, nil
}

// batchFits refuses more papers than a batch has, and more in all than were given out, or than can vote; of two tellers each has their own sum.
func (t *turn) batchFits(e *BatchTyped) *Refusal {
	c := t.s.Count
	switch n := e.Sum(); {
	case n == 0:
		return refuse("batch.empty", e.Batch)
	case n > MostInBatch:
		return refuse("batch.size", n, MostInBatch)
	}
	then := &Count{Batches: c.Batches}
	e.apply(&State{Count: then}, moment{})
	sums := then.typed()
	if most := max(sums[0], sums[1]); most > c.MostPapers() {
		if c.Given > 0 {
			return refuse("batch.given", most, c.Given)
		}
		return refuse("batch.voters", most, c.Voters)
	}
	return nil
}

// sayBatch writes the line as it goes into the record: people by their ids, papers that say the same together and sorted, so that nothing
// tells in which order they lay.
func (t *turn) sayBatch(e *BatchTyped) {
	number := func(n int) language.Token { return language.Token{Text: itoa(n)} }
	said := []language.Token{t.tokens[0], {Text: "batch"}, number(e.Batch)}
	if e.Teller > 0 {
		said = append(said, language.Token{Text: "teller"}, number(e.Teller))
	}
	for _, m := range e.Marked {
		ids := make([]string, len(m.Choices))
		for i, choice := range m.Choices {
			if ids[i] = choice; choice != Reopen {
				ids[i] = "~" + choice
			}
		}
		said = append(said, language.Token{Text: strings.Join(ids, t.s.Count.Contest.Kind.between())}, number(m.Count))
	}
	if e.Blank > 0 {
		said = append(said, language.Token{Text: "blank"}, number(e.Blank))
	}
	if e.Spoilt > 0 {
		said = append(said, language.Token{Text: "spoilt"}, number(e.Spoilt))
	}
	t.tokens = said
}

// judgeEachName is the figures of a yes-no paper: of each name for, against and abstained.
func judgeEachName(t *turn, a language.Args) error {
	c := t.s.Count
	e := &EachNameEntered{Each: make([]EachName, len(c.Choices)), Papers: papersNamed(a)}
	if e.Blank < 0 || e.Spoilt < 0 {
		return refuse("count.negative", named(""), c.Voters)
	}
	v, _ := a.Find("each")
	seen := make([]bool, len(c.Choices))
	for place := v.From; place < v.To; {
		i, err := t.choice(c, a.Tokens[place], place)
		if err != nil {
			return err
		}
		var figures [3]int
		count := 0
		for place++; place < v.To && count < 3 && !a.Tokens[place].Quoted && language.IsNumber(a.Tokens[place].Text); place++ {
			figures[count] = a.Tokens[place].Number()
			count++
		}
		name := t.s.ChoiceName(c.Contest, c.Choices[i])
		one := EachName{figures[0], figures[1], figures[2]}
		switch {
		case seen[i]:
			return refuse("hands.twice", words.Quote(name))
		case slices.Min(figures[:]) < 0:
			return refuse("count.negative", named(""), c.Voters)
		case one.Sum()+e.Papers.Sum() > c.MostPapers():
			return refuse("each.too-many", name, one.Sum()+e.Papers.Sum(), c.MostPapers())
		}
		e.Each[i], seen[i] = one, true
	}
	for i, known := range seen {
		if !known {
			return refuse("hands.missing", t.s.ChoiceName(c.Contest, c.Choices[i]))
		}
	}
	t.emit(e)
	return nil
}
