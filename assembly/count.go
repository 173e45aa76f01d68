package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Count is a count that is open: who may vote is frozen, and the figures come in (docs/rules.md, section 5).
type Count struct {
	Of       string           // the motion, by id; "" for a round of a contest
	Contest  *Contest         // whose round it is; nil for a motion
	Choices  []string         // of the round
	Hands    []int            // for each choice, nil until they are entered
	Papers   threshold.Papers // beside those hands
	Each     []EachName       // of a yes-no ballot, for each choice
	Given    int              // papers that were given out, 0 where nobody said
	Batches  []Batch          // of papers, by their numbers
	Voters   int              // P
	Members  int              // M
	Sections []SectionVoters  // P by section, empty where there are none
	Figures  []Figure
	Differed []string // the sections, "" for all, in which two tellers counted differently at some time
	Anew     []string // and those in which they had agreed, and count once more
	Agreeing []string // those in which they agreed at some time, whatever was entered after it
	// Objections and Clear stand instead of figures: consensus, or what was decided without a count, and in which manner.
	Objections *Objections
	Clear      *bool
	Manner     Manner
	Casting    *Casting // the chair's, on a tie
	Only       string   // the one section that is counted again, "" for all
	Division   bool
	RollCall   bool         // each one who may vote votes by name
	Ballot     bool         // on paper: nobody sees how anybody votes
	Votes      []CalledVote // in it, in the order in which they were given
	Round      int          // from 1, since the question was put first, or anew
	Again      bool         // a recount: the verdict before it stands until it is declared

	since  uint64            // the entry that opened it
	called map[string]string // who may vote in a roll-call, with their section; nil before the first vote
}

// lone is the name that is put for and against, "" for none.
func (c *Count) lone() string {
	if c.Contest == nil || c.Contest.Stage != OneByOne {
		return ""
	}
	return c.Choices[0]
}

// Figure is what one teller, or everybody together (teller 0), counted in a section or in all ("").
type Figure struct {
	Section string `json:"section,omitempty"`
	Teller  int    `json:"teller,omitempty"`
	For     int    `json:"for"`
	Against int    `json:"against"`
	Abstain int    `json:"abstain"` // without the blank papers
	threshold.Papers
}

func (f Figure) same(g Figure) bool {
	return f.For == g.For && f.Against == g.Against && f.Abstain == g.Abstain && f.Papers == g.Papers
}

// SectionTally is the figures of one section in a round.
type SectionTally struct {
	Name    string `json:"name"`
	For     int    `json:"for"`
	Against int    `json:"against"`
	Abstain int    `json:"abstain"` // with the blank papers
	Present int    `json:"present"`
	threshold.Papers
}

// Round is one count of a motion that led to a verdict. Every one is kept.
type Round struct {
	threshold.Tally
	Sections []SectionTally
	Recount  string // the one section that was counted again
	Division bool
	Carried  bool
	Closed   bool // declared in a closed session
	// Uncounted is set where it was decided without figures.
	Uncounted bool
	Votes     []CalledVote // of a roll-call

	Paired   []string // the sections, "" for all, in which two tellers agreed on a figure
	Differed []string // those in which they had counted differently before, each once
	Anew     []string // those in which they had agreed before, and counted once more
	Replaced []string // of the paired ones those in which everybody's figure came in place of theirs, in the room or by a mend
}

// Counts is how many counts led to its verdict, since the question was put first, or anew.
func (m *Motion) Counts() int { return len(m.Rounds) - m.earlier }

// FigureState is how far the figures of a section are.
type FigureState uint8

// The states of a section's figures.
const (
	Missing    FigureState = iota
	OneTeller              // the other teller's figure is awaited
	Differ                 // two tellers counted differently: count again
	FigureIsIn             // settled
)

// Started tells whether a figure is entered.
func (c *Count) Started() bool { return len(c.Figures) > 0 || len(c.Batches) > 0 || c.uncounted() }

// uncounted tells whether something else than figures for and against is entered.
func (c *Count) uncounted() bool {
	return c.Hands != nil || c.Each != nil || c.Objections != nil || c.Clear != nil
}

// bySection tells whether the figures come section by section; false also before the first.
func (c *Count) bySection() bool {
	return c.Only != "" || len(c.Figures) > 0 && c.Figures[0].Section != ""
}

// toldBy writes into a round which of its sections two tellers counted, and how. What they agreed on they have counted, also where
// everybody's figure stands in its place.
func (c *Count) toldBy(r *Round) {
	for _, part := range c.Expected() {
		if slices.Contains(c.Agreeing, part.Name) {
			r.Paired = append(r.Paired, part.Name)
			if !c.Agreed(part.Name) {
				r.Replaced = append(r.Replaced, part.Name)
			}
		}
		if slices.Contains(c.Differed, part.Name) {
			r.Differed = append(r.Differed, part.Name)
		}
		if slices.Contains(c.Anew, part.Name) {
			r.Anew = append(r.Anew, part.Name)
		}
	}
}

// RoomWeighs tells whether the verdict of the open count depends on how many are present or members, and not on the hands alone.
func (s *State) RoomWeighs() bool {
	c := s.Count
	switch {
	case c == nil:
		return false
	case c.Contest != nil:
		return c.Contest.needs == threshold.Present
	}
	th := s.Motions.Get(c.Of).Threshold
	return th.Consensus() || th.Of(threshold.Present) || th.Of(threshold.Members)
}

// Figure is what is known of a section ("" for all): the figure where it is settled, and else which teller is
// awaited (1 or 2).
func (c *Count) Figure(section string) (f Figure, state FigureState, awaited int) {
	var by [3]*Figure
	for i := range c.Figures {
		if c.Figures[i].Section == section {
			by[c.Figures[i].Teller] = &c.Figures[i]
		}
	}
	switch {
	case by[0] != nil:
		return *by[0], FigureIsIn, 0
	case by[1] != nil && by[2] != nil && by[1].same(*by[2]):
		return *by[1], FigureIsIn, 0
	case by[1] != nil && by[2] != nil:
		return Figure{}, Differ, 0
	case by[1] != nil:
		return Figure{}, OneTeller, 2
	case by[2] != nil:
		return Figure{}, OneTeller, 1
	}
	return Figure{}, Missing, 0
}

// MayVote is how many may vote on what is counted: all, or those of the one section that is counted again.
func (c *Count) MayVote() int {
	if c.Only != "" {
		return c.Sections[findSection(c.Sections, c.Only)].Voters
	}
	return c.Voters
}

// Expected lists the parts that still need figures: sections with voters, or all ("").
func (c *Count) Expected() []SectionVoters {
	switch {
	case c.Only != "":
		i := findSection(c.Sections, c.Only)
		return c.Sections[i : i+1]
	case c.bySection():
		return slices.DeleteFunc(slices.Clone(c.Sections), func(s SectionVoters) bool { return s.Voters == 0 })
	}
	return []SectionVoters{{"", c.Voters}}
}

// Unready says what still stands between the figures and a verdict; nil where it can be declared.
func (c *Count) Unready() *Refusal {
	if c.uncounted() {
		return nil
	}
	if len(c.Batches) > 0 {
		return c.unreadyBatches()
	}
	if !c.Started() {
		if c.RollCall {
			return refuse("declare.roll-call")
		}
		if c.Only != "" {
			return refuse("declare.missing", words.Names([]string{c.Only}), 1)
		}
		return refuse("declare.nothing")
	}
	var missing []string
	for _, s := range c.Expected() {
		_, state, awaited := c.Figure(s.Name)
		switch state {
		case Missing:
			missing = append(missing, s.Name)
		case OneTeller:
			return refuse("declare.teller", named(s.Name), awaited)
		case Differ:
			return refuse("declare.differ", named(s.Name))
		}
	}
	if len(missing) > 0 {
		return refuse("declare.missing", words.Names(missing), len(missing))
	}
	return nil
}

// Overfull says that hands are more than the voters of a section, "" for all, can raise in the open count: for and against and
// abstaining, or for each of several choices, beside papers that name nothing. Cells that are not counted yet are 0. It is nil where they
// can.
func (s *State) Overfull(section string, hands []int, papers threshold.Papers) *Refusal {
	c := s.Count
	voters, each, sum := c.Voters, 1, 0
	if i := findSection(c.Sections, section); section != "" && i >= 0 {
		voters = c.Sections[i].Voters
	}
	several := c.Contest != nil && c.Contest.Stage != OneByOne
	switch {
	case several && c.Contest.Kind == ApproveBallot:
		each = len(hands)
	case several && c.Contest.Kind == SingleBallot: // one name on a paper
	case several && !c.Contest.Competition():
		each = c.Contest.Left
	}
	if r := c.moreThanGiven(section, hands, papers, several); r != nil {
		return r
	}
	for _, n := range hands {
		if sum += n; several && n+papers.Sum() > voters {
			return s.tooMany(n+papers.Sum(), "", voters)
		}
	}
	switch void := papers.Sum(); {
	case void <= voters && sum <= each*(voters-void):
		return nil
	case several && void == 0:
		return refuse("hands.too-many", sum, voters, each)
	case several && each > 1 && void <= voters:
		return refuse("hands.too-many.papers", sum, voters, each, void)
	}
	return s.tooMany(sum+papers.Sum(), section, voters)
}

// TellersDiffer says that the two tellers of a section, "" for all, counted differently.
func TellersDiffer(section string) words.Phrase { return words.Say("declare.differ", named(section)) }

// named is a section in a sentence, or all.
func named(section string) words.Phrase {
	if section == "" {
		return words.Say("count.all")
	}
	return words.Say("count.section", section)
}

// CountOpened freezes who may vote on what is put.
type CountOpened struct {
	Of          string          `json:"of"`
	Voters      int             `json:"voters"`
	Members     int             `json:"members"`
	Sections    []SectionVoters `json:"sections,omitempty"`
	By          string          `json:"by,omitempty"`
	NoObjection bool            `json:"no-objection,omitempty"`
	Only        string          `json:"only,omitempty"`
	Division    bool            `json:"division,omitempty"`
	RollCall    bool            `json:"roll-call,omitempty"`
	Ballot      bool            `json:"ballot,omitempty"`
	Again       bool            `json:"again,omitempty"` // a recount
	// Holds keeps the floor for who has it: their clock stands until the count ends.
	Holds bool `json:"holds,omitempty"`
}

func (e *CountOpened) apply(s *State, at moment) {
	m := s.Motions.Get(e.Of)
	m.State = Counting
	if e.Again {
		s.Motions.Chain = append(slices.DeleteFunc(slices.Clone(s.Motions.Chain), func(id string) bool {
			other := s.Motions.Get(id)
			other.Waits = m.Amendment() && other.Parent == m.Parent // an amendment that had come up meanwhile
			return other.Waits
		}), m.ID)
	} else {
		m.PutBy, m.NoObjection, m.RollCall, m.Ballot = e.By, e.NoObjection, e.RollCall, e.Ballot
	}
	s.Count = &Count{
		Of: e.Of, Voters: e.Voters, Members: e.Members, Sections: e.Sections, Only: e.Only, Division: e.Division, RollCall: e.RollCall, Ballot: e.Ballot, Round: len(m.Rounds) - m.earlier + 1, Again: e.Again || m.Result != nil,
		since: at.seq,
	}
	if e.Holds && s.Floor.Speaker != nil {
		s.hold(s.Floor.Speaker, at.at)
	}
}

// endCount takes the count away, and lets whoever was held for it speak on.
func (s *State) endCount(at time.Time) {
	s.Count = nil
	s.Floor.speakOn(at)
}

// dropRecount ends a recount without a figure: the verdict before it stands. It takes no other count away.
func (s *State) dropRecount(at time.Time) {
	c := s.Count
	if c == nil || c.Contest != nil {
		return
	}
	if m := s.Motions.Get(c.Of); c.Again {
		m.State = m.decidedState()
		s.Motions.pop(m.ID)
		s.endCount(at)
	}
}

// VotersFrozen corrects who may vote while no figure is entered.
type VotersFrozen struct {
	Voters   int             `json:"voters"`
	Members  int             `json:"members"`
	Sections []SectionVoters `json:"sections,omitempty"`
}

func (e *VotersFrozen) apply(s *State, _ moment) {
	s.Count.Voters, s.Count.Members, s.Count.Sections = e.Voters, e.Members, e.Sections
}

// freeze is who may vote now.
func (t *turn) freeze() *VotersFrozen { return t.freezeOn(t.s.matter()) }

// freezeOn is who may vote on a question now.
func (t *turn) freezeOn(q question) *VotersFrozen {
	if t.anew != nil && t.anew.voters != nil {
		return t.anew.voters
	}
	return &VotersFrozen{t.s.votersOn(q), t.s.Roll.Standing(), slices.Clone(t.s.votersBySectionOn(q))}
}

// FigureEntered is a figure, or the correction of one.
type FigureEntered struct {
	Figure
	// Again is a teller's count of what the two had counted differently. As long as they differ it gives up both of their figures, so
	// that it waits for the other's new one and is not compared with the old one, which was of other hands.
	Again bool `json:"again,omitempty"`
	// Anew is a teller's count of what the two had agreed on. It gives up both figures, as Again does, and says of nobody that they
	// differed.
	Anew bool `json:"anew,omitempty"`
}

func (e *FigureEntered) apply(s *State, _ moment) {
	c := s.Count
	givenUp := e.Again && c.Differs(e.Section) || e.Anew
	c.Figures = slices.DeleteFunc(slices.Clone(c.Figures), func(f Figure) bool {
		// A figure of everybody replaces the tellers', and the other way round.
		return f.Section == e.Section && (givenUp || f.Teller == e.Teller || f.Teller == 0 || e.Teller == 0)
	})
	c.Figures = append(c.Figures, e.Figure)
	c.Clear, c.Manner, c.Casting = nil, "", nil
	keep := func(sections *[]string, is bool) {
		if is && !slices.Contains(*sections, e.Section) {
			*sections = append(slices.Clip(*sections), e.Section)
		}
	}
	keep(&c.Anew, e.Anew)
	keep(&c.Differed, c.Differs(e.Section))
	keep(&c.Agreeing, c.Agreed(e.Section))
}

// Differs tells whether the figures of a section's two tellers are in and not the same.
func (c *Count) Differs(section string) bool {
	_, state, _ := c.Figure(section)
	return state == Differ
}

// Agreed tells whether two tellers agree on the figure of a section, "" for all.
func (c *Count) Agreed(section string) bool {
	f, state, _ := c.Figure(section)
	return state == FigureIsIn && f.Teller > 0
}

// IsIn tells whether a section, "" for all, has a figure that stands: everybody's, or one on which its two tellers agree.
func (c *Count) IsIn(section string) bool {
	_, state, _ := c.Figure(section)
	return state == FigureIsIn
}

// unseen tells of an entry that is a teller's figure in the count that is open, of a section in which the two do not agree yet: what
// one has counted nobody may know who counts after (docs/rules.md, section 5). One that is undone stays unseen while the count is open.
func (m *Meeting) unseen(e Entry) bool {
	c := m.state.Count
	if c == nil || e.Seq <= c.since {
		return false
	}
	undone := !slices.Contains(m.live, e.Seq) // what was taken back may be brought back
	return slices.ContainsFunc(e.Facts, func(ev Fact) bool {
		switch f := ev.(type) {
		case *FigureEntered:
			return f.Teller > 0 && (undone || !c.IsIn(f.Section))
		case *BatchTyped:
			return c.unseenBatch(f, undone)
		}
		return false
	})
}

func countFacts() []factKind {
	return []factKind{
		fact[CountOpened]("count-opened", 1), fact[VotersFrozen]("voters-frozen", 1), fact[FigureEntered]("figure", 1),
		fact[VerdictDeclared]("verdict", 1), fact[StrawTaken]("straw", 1),
	}
}
