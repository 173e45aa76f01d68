package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// verdict tells one count of a motion: when, who facilitated, the figures by section, what they led to.
func (c *scribe) verdict(f *followed) {
	round := f.Rounds[len(f.Rounds)-1]
	was := f.outcome
	switch f.State {
	case assembly.Counted:
		f.outcome = Undecided // in this room alone
	case assembly.Carried:
		f.outcome = Carried
	default:
		f.outcome = NotCarried
	}
	f.counted, c.cause = true, f
	f.rounds = append(f.rounds, c.roundOf(f, round))
	c.keepVote(f, round)

	put, besides := c.putWords(f, round)
	var quoted Block
	if !f.again {
		as := "put"
		if f.outcome == Carried && !f.Amendment() {
			as = "decided"
		}
		quoted = c.quoteAgain(f, as)
	}
	follows := Paragraph{Text: Plain(strings.Join(c.consequences(f, was), " "))}
	decided := append(append(c.figures(f, round), c.calledVotes(f, round)...), Verdict{f.outcome, Plain(c.verdictWords(f)), c.verdictOf(f)}, follows)
	switch p := (passage{head: f.head, says: Plain(strings.TrimSpace(put + " " + besides)), blocks: []Block{quoted}}); {
	case quoted == nil && !f.again && f.Text == f.Original && !round.Division && c.putAtOnce(f):
		in := &c.items[f.intro.spot.item][f.intro.spot.at]
		in.says = c.presented(f, words.Say("moved.put", f.intro.says, c.clock(f.putAt)), in.blocks[0] != nil)
		in.blocks = append(append(in.blocks, Paragraph{Text: Plain(besides)}), decided...)
		c.last = f.intro.spot
	case c.here() == f.spot:
		p.blocks = append(p.blocks, decided...)
		c.tellAt(f.spot, p)
	default: // something else was told while hands were counted: it stands between the two
		c.tellAt(f.spot, p)
		c.tell(f.head, Plain(c.say("put.ended", c.object(f.ID), c.clock(f.DecidedAt))), decided...)
	}
}

// countEnded tells that hands were to be counted again and were not: the meeting closed over it, or the quorum went.
func (c *scribe) countEnded(s *assembly.State) {
	f := c.put
	if f == nil || s.Count != nil && s.Count.Of == f.ID {
		return
	}
	c.put = nil
	if f.State != assembly.Carried && f.State != assembly.NotCarried && f.State != assembly.Counted {
		return
	}
	c.tellAt(f.spot, passage{head: f.head, says: Plain(c.say("recount.ended", c.subject(f), c.clock(f.putAt)))})
}

// noConsensus tells that consensus was sought in vain, and under what the hands were counted instead.
func (c *scribe) noConsensus(f *followed, at time.Time, open *assembly.Count) {
	o := f.Missed[len(f.Missed)-1]
	voters := 0
	if open != nil {
		voters = open.Voters
	}
	c.keepMissed(f, at, voters)
	key := "consensus.missed"
	if c.nameless() && voters < smallest {
		key = "consensus.missed.bare"
	}
	c.tell(f.head, Plain(c.say(key, c.object(f.ID), o.Blocks, o.Asides, c.threshold(f.Threshold))), c.quoteAgain(f, "put"))
	f.spot = c.here()
}

// putWords tells that a motion was put to the hands; and besides with whom in the chair, and how.
func (c *scribe) putWords(f *followed, r assembly.Round) (put, besides string) {
	key := "put"
	switch {
	case f.adopted && !c.bare(f.Result) && f.Text != f.Original:
		key = "put.adopted.amended"
	case f.adopted && !c.bare(f.Result):
		key = "put.adopted"
	case r.Division:
		key = "put.division"
	case r.Recount != "" && c.hides(r.Recount):
		key = "put.one-section"
	case r.Recount != "":
		key = "put.section"
	case f.again:
		key = "put.again"
	case f.Text != f.Original:
		key = "put.amended"
	}
	if f.again && f.Result.Manner == assembly.ByBallot {
		key += ".ballot"
	}
	put = c.say(key, c.subject(f), c.object(f.ID), c.clock(f.putAt), r.Present, c.section(r.Recount)) + c.sumPut(f)
	if n := len(f.Rounds) - 2; n >= 0 && r.Recount == "" && f.Rounds[n].Present != r.Present { // who came or went since
		put += " " + c.say("put.changed", f.Rounds[n].Present, r.Present)
	}
	switch {
	case f.PutBy != "" && !f.again:
		besides = c.table.Say(c.another("put.by", f.PutBy, c.object(f.ID)))
	default:
		besides = c.facilitated(f.Facilitator)
	}
	if f.NoObjection && !f.again && !f.adopted {
		besides += " " + c.say("put.no-objection")
	}
	switch {
	case f.Result.Manner == assembly.ByRollCall:
		besides += " " + c.say("roll-call")
	case f.Result.Manner == assembly.ByBallot && !f.again:
		besides += " " + c.say("ballot")
	}
	return put, strings.TrimSpace(besides + c.tellers(f, r))
}

// tellers tells that two tellers counted, each apart from the other, where they differed at first, and where theirs is not what stands. Of sections that the audience may
// not tell apart none is named.
func (c *scribe) tellers(f *followed, r assembly.Round) string {
	if len(r.Paired) == 0 || c.bare(f.Result) {
		return ""
	}
	counted := 1
	if r.Recount == "" && len(r.Sections) > 0 {
		counted = 0
		for _, s := range r.Sections {
			if s.Present > 0 {
				counted++
			}
		}
	}
	named := func(sections []string) []any {
		var names []any
		for _, s := range sections {
			if s != "" && !c.nameless() {
				names = append(names, c.section(s))
			}
		}
		return names
	}
	says := ""
	switch in := named(r.Paired); {
	case len(r.Paired) >= counted:
		says = " " + c.say("tellers")
	case len(in) > 0:
		says = " " + c.say("tellers.sections", and(in))
	default:
		return ""
	}
	for _, besides := range []struct {
		key      string
		sections []string
	}{{"tellers.differed", r.Differed}, {"tellers.anew", r.Anew}, {"tellers.replaced", r.Replaced}} {
		var paired []string
		for _, s := range besides.sections {
			if slices.Contains(r.Paired, s) {
				paired = append(paired, s)
			}
		}
		switch in := named(paired); {
		case len(paired) == 0:
		case len(in) == 0 || len(r.Paired) == 1:
			says += " " + c.say(besides.key)
		default:
			says += " " + c.say(besides.key+".sections", and(in))
		}
	}
	return says
}

// figures is a round by section, as a table and as a chart; nothing where the hands were counted in all, for then the verdict says
// everything, or where the audience may not read it.
func (c *scribe) figures(f *followed, r assembly.Round) []Block {
	sections := c.bySection(f, r)
	if len(sections) == 0 || c.bare(f.Result) {
		return nil
	}
	key := "figures.caption"
	switch {
	case r.Recount != "" && !c.hides(r.Recount):
		key = "figures.caption.section"
	case f.again:
		key = "figures.caption.again"
	}
	t := Table{Caption: c.say(key, c.named(f), len(f.rounds)), Columns: []Column{
		{Title: c.say("column.section")},
		{Title: c.say("column.for"), Align: End},
		{Title: c.say("column.against"), Align: End},
		{Title: c.say("column.abstained"), Align: End},
		{Title: c.say("column.not-voting"), Align: End},
		{Title: c.say("column.entitled"), Align: End},
	}}
	if r.Sum() > 0 {
		t.Columns = slices.Insert(t.Columns, len(t.Columns)-2, Column{Title: c.say("column.blank"), Align: End}, Column{Title: c.say("column.spoilt"), Align: End})
	}
	row := func(name string, s assembly.SectionTally) Row {
		cells := PlainRow(name)
		figures := []int{s.For, s.Against, s.Raised()}
		if r.Sum() > 0 {
			figures = append(figures, s.Blank, s.Spoilt)
		}
		for _, n := range append(figures, s.Silent(), s.Present) {
			cells = append(cells, Plain(c.say("number", n)))
		}
		return cells
	}
	chart := Chart{Kind: Bars, Caption: t.Caption, Series: []ChartSeries{
		{c.say("column.for"), RoleFor},
		{c.say("column.against"), RoleAgainst},
		{c.say("column.abstained"), RoleAbstained},
		{c.say("column.not-voting"), RoleNotVoting},
	}}
	for _, s := range sections {
		name := c.section(s.Name)
		chart.Points = append(chart.Points, Point{Label: name, Values: []int{s.For, s.Against, s.Abstain, s.Silent() + s.Spoilt}})
		if s.Name == r.Recount {
			name = c.say("section.again", name)
		}
		t.Rows = append(t.Rows, row(name, s))
	}
	t.Total = row(c.say("in-all"), assembly.SectionTally{For: r.For, Against: r.Against, Abstain: r.Abstain, Present: r.Present, Papers: r.Papers})
	if len(sections) < 2 {
		return []Block{t}
	}
	return []Block{t, chart}
}

// verdictWords is the verdict in one sentence, with its working where that says more than the figures.
func (c *scribe) verdictWords(f *followed) string {
	return c.verdictTold(f, c.tellsWorking(f))
}

// tellsWorking tells whether the working of a count stands beside its figures: the threshold was not the ordinary one, or it was close.
func (c *scribe) tellsWorking(f *followed) bool {
	return f.Result.Counted() && (!f.Threshold.Simple() || f.Result.Close() || f.again)
}

func (c *scribe) verdictTold(f *followed, working bool) string {
	r := f.Result
	key := "verdict.lost"
	switch {
	case c.bare(r) && f.State == assembly.Counted:
		return c.say("verdict.bare.floor", c.subject(f))
	case c.bare(r) && r.Carried:
		return c.say("verdict.bare.carried", c.subject(f))
	case c.bare(r):
		return c.say("verdict.bare.lost", c.subject(f))
	case f.State == assembly.Counted && r.Counted():
		key = "verdict.floor"
	case r.Uncounted():
		return c.uncountedWords(f)
	case r.Casting != nil:
		key = "casting." + r.Casting.Side()
	case r.Objections != nil && r.Carried:
		return c.say("verdict.consensus", c.subject(f), r.Objections.Blocks, r.Objections.Asides, r.Present)
	case r.Objections != nil:
		return c.say("verdict.no-consensus", c.subject(f), r.Objections.Blocks, r.Objections.Asides, r.Present)
	case r.Carried && r.Unanimous():
		key = "verdict.unanimous"
	case r.Carried && r.NemCon():
		key = "verdict.nem-con"
	case r.Carried:
		key = "verdict.carried"
	case r.For+r.Against == 0:
		key = "verdict.none"
	case r.Tie() && f.Threshold.Simple():
		key = "verdict.tie"
	case !r.FellShort():
		key = "verdict.lost.plain"
	}
	silent, because := 0, words.Phrase{}
	if working {
		silent, because = r.NotVoting, words.Say("verdict.working", r.Working())
	}
	return c.say(key, c.subject(f), r.For, r.Against, c.rest(r.Raised(), silent, r.Papers), because, r.Short())
}

// uncountedWords is the verdict where nobody counted, as it was decided.
func (c *scribe) uncountedWords(f *followed) string {
	key := "manner." + string(f.Result.Manner)
	if f.Result.Manner == assembly.BySight && !f.Threshold.Simple() && !f.Sustains() {
		key += ".of"
	}
	if f.Result.Carried {
		return c.say(key+".carried", c.subject(f), c.threshold(f.Threshold))
	}
	return c.say(key+".lost", c.subject(f), c.threshold(f.Threshold))
}

// rest tells of those who were neither for nor against: who abstained by hand, did nothing, or gave in a paper that names nothing.
func (c *scribe) rest(abstained, silent int, papers threshold.Papers) words.Phrase {
	var told words.Phrase
	switch {
	case abstained > 0 && silent > 0:
		told = words.Say("rest.both", abstained, silent)
	case abstained > 0:
		told = words.Say("rest.abstaining", abstained)
	case silent > 0:
		told = words.Say("rest.not-voting", silent)
	}
	if papers.Blank > 0 {
		told = words.Say("rest.blank", told, papers.Blank)
	}
	if papers.Spoilt > 0 {
		told = words.Say("rest.spoilt", told, papers.Spoilt)
	}
	return told
}

// consequences tells what followed from a verdict by itself; was is the outcome that a recount found.
func (c *scribe) consequences(f *followed, was Outcome) []string {
	var told []string
	if f.State == assembly.Counted {
		return append(told, c.say("floor.decides"))
	}
	if f.again {
		key := "recount.same"
		if was != f.outcome {
			key = "recount.changed"
		}
		told = append(told, c.say(key))
	}
	if was == f.outcome || f.Amendment() && was == Undecided { // the words as they are put show what was amended
		return told
	}
	over := c.object(f.over)
	way := "effect."
	switch {
	case f.outcome == NotCarried && was == Carried:
		way = "reversed."
	case f.outcome == NotCarried:
		way = "lost."
	}
	if f.Kind == "challenge" {
		way = f.challenged(was)
	}
	key := way + f.Kind
	if !c.table.Has(key) {
		return told
	}
	switch f.Kind {
	case "limit":
		told = append(told, c.say(key, c.duration(f.Text)))
	case "replace":
		told = append(told, c.table.Say(c.another(key, f.Person, c.office(f.Role))))
	case "suspend-rules":
		told = append(told, c.say(key, words.Quote(f.Rule), c.value(f.Rule, f.Text)))
	case "challenge":
		told = append(told, c.say(key, c.clock(f.ruled)))
	case "rescind":
		if f.Target != "" {
			told = append(told, c.say(key, c.object(f.Target)))
		}
	case "adjourn":
		told = append(told, c.say(key, c.clock(f.DecidedAt)))
	default:
		told = append(told, c.say(key, over))
	}
	return told
}

// challenged is how it is told what became of the ruling that a challenge was about; was is the outcome that a recount found.
func (f *followed) challenged(was Outcome) string {
	overturned := Carried
	if f.Sustains() {
		overturned = NotCarried
	}
	switch {
	case f.outcome == overturned:
		return "effect."
	case was == overturned:
		return "reversed."
	}
	return "lost."
}

// roundOf is a round for programs.
func (c *scribe) roundOf(f *followed, r assembly.Round) Round {
	told := Round{At: f.DecidedAt, Outcome: f.outcome}
	if f.Result.Uncounted() || c.bare(f.Result) {
		return told // not counted; or not told
	}
	if o := f.Result.Objections; o != nil {
		told.Objections = &Objections{o.Blocks, o.Asides}
		return told
	}
	sections := c.bySection(f, r)
	for _, s := range sections {
		s.Name = c.typed(s.Name)
		told.Counts = append(told.Counts, *sectionCount(s))
	}
	if len(sections) == 0 {
		told.Counts = []Count{*tallyCount(r.Tally)}
	}
	return told
}
