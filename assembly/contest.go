package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/threshold"
)

// Contest is a choice between several: people for an office, or competing proposals (docs/rules.md, section 5).
type Contest struct {
	Office   string // "" for competing proposals
	Seats    int
	Kind     BallotKind
	Choices  []string // ids of people, or texts, in the order in which they were named
	Rounds   []ContestRound
	Elected  []string
	Fallen   []string
	Survivor string // of competing proposals
	State    ContestState
	Item     int
	Closed   bool      // begun in a closed session
	Back     []BackLot // the lots in it that were drawn and taken back
	ToRatify bool      // decided without a quorum, as the room wished

	Accepted  []string // of those elected
	Refused   []string // and those who do not take it
	Withdrawn []string // who was put forward and stands no more
	Reopened  bool     // "re-open nominations" won: the seats that were left stay vacant

	Standing []string // who is in the next round, or in the one that is open
	Left     int      // seats still to be filled
	Stage    Stage
	Manner   Manner // in which it was decided; "" before
	Decided  time.Time

	about   string         // what tells it from others
	began   uint64         // the entry that began it
	settled uint64         // the entry in which it was decided
	ballot  bool           // its round is, or was last, held on paper
	held    bool           // its first round was open when the quorum was lost
	needs   threshold.Base // more than half of this is needed, as it was when the round was put; "": the most hands
}

// ContestState is where a contest stands.
type ContestState string

// The states of a contest.
const (
	Nominating ContestState = "naming"   // choices are named; it is yet to be put
	Choosing   ContestState = "counting" // a round is open
	ByLot      ContestState = "lot"      // a tie that a lot decides: lot N
	Chosen     ContestState = "decided"
)

// Stage is what a round of a contest is for.
type Stage string

// The stages of a contest.
const (
	AllStanding Stage = "all"    // between all who stand
	LowestTied  Stage = "lowest" // between those tied for the lowest place: who falls
	EdgeTied    Stage = "edge"   // between those tied for the last seats
	OneByOne    Stage = "single" // no contest: each name is put for and against
	ByRank      Stage = "ranked" // a ranked count: between those who are level at all of its stages
)

// ContestRound is one count of a contest.
type ContestRound struct {
	Choices          []string
	Hands            []int
	Present          int
	Single           *threshold.Tally // of a name that was put for and against
	Lot              *int             // the number that the room called out, where a lot decided after this round
	Closed           bool             // declared in a closed session
	threshold.Papers                  // blank and spoilt
	Manner           Manner           // of a name that was decided on without figures; "" where they were counted
	Ballot           bool             // held on paper

	Given  int        // how many papers were given out, 0 where nobody said
	Marked []Marked   // the papers, where they were typed in batches; Hands are how many name a choice, and of ranked ones how many name it first
	Each   []EachName // of a yes-no ballot, by choice; Hands are those for it
	Lots   []int      // of a ranked count, in the order in which they were drawn
}

// Valid is how many papers named somebody, where they were typed or are of a yes-no ballot; else 0.
func (r ContestRound) Valid() int {
	sum := 0
	for _, m := range r.Marked {
		sum += m.Count
	}
	for _, e := range r.Each {
		sum = max(sum, e.Sum())
	}
	return sum
}

// TieElects tells whether what is tied are the last two for one seat: whichever drops out, the other is elected by that.
func (c *Contest) TieElects() bool {
	in := len(c.stillStanding())
	return !c.Competition() && c.Stage == LowestTied && c.Left == 1 && in == 2 && len(c.Standing) == 2 && c.needs != threshold.Present
}

// DecidedBy tells whether it was an entry that decided the contest: a declared round, a lot, a withdrawal.
func (c *Contest) DecidedBy(entry uint64) bool { return c.State == Chosen && c.settled == entry }

// Each is how many names everybody may raise a hand for, or mark: as many as seats are left to fill, one on a paper of the kind single; 0 where
// as many as one likes, in an order or not.
func (c *Contest) Each() int {
	switch c.Kind {
	case Hands:
		return c.Left
	case SingleBallot:
		return 1
	}
	return 0
}

// Competition tells whether proposals compete, and not people.
func (c *Contest) Competition() bool { return c.Office == "" }

// Tied is with how many hands each those who stand were tied in the round before: they stand in another, or in the lot. It is false
// where nothing is tied.
func (c *Contest) Tied() (hands int, tied bool) {
	n := len(c.Rounds)
	if n == 0 || len(c.Standing) == 0 || c.State == Chosen || c.Stage != EdgeTied && c.Stage != LowestTied {
		return 0, false
	}
	r := c.Rounds[n-1]
	if i := slices.Index(r.Choices, c.Standing[0]); i >= 0 && i < len(r.Hands) {
		return r.Hands[i], true
	}
	return 0, false
}

// ChoiceName is what a choice is called: a person's name, or the text of a proposal.
func (s *State) ChoiceName(c *Contest, choice string) string {
	if c.Competition() || choice == Reopen {
		return choice
	}
	return s.Roll.Name(choice)
}

// Contest is the election or competition that is pending, nil without one.
func (s *State) Contest() *Contest {
	if n := len(s.Contests); n > 0 && s.Contests[n-1].State != Chosen {
		return s.Contests[n-1]
	}
	return nil
}

// ContestBegun is an election or a competition that is the business now.
type ContestBegun struct {
	Office  string   `json:"office,omitempty"`
	Seats   int      `json:"seats"`
	Choices []string `json:"choices,omitempty"`

	Kind BallotKind `json:"ballot,omitempty"`
}

func (e *ContestBegun) apply(s *State, m moment) {
	s.endBusiness()
	s.Contests = append(s.Contests, &Contest{
		Office: e.Office, Seats: e.Seats, Kind: e.Kind, Left: e.Seats, Choices: e.Choices, Standing: slices.Clone(e.Choices), State: Nominating,
		Item: s.Agenda.CurrentID(), Stage: AllStanding, Closed: m.closed,
		Back: s.backIn(e, m), about: e.about(), began: m.seq,
	})
}

// PersonNominated stands for the pending election.
type PersonNominated struct {
	Person string `json:"person"`
	By     string `json:"by,omitempty"`
}

func (e *PersonNominated) apply(s *State, _ moment) {
	s.Contest().stand(e.Person)
}

// ContestPut opens a round.
type ContestPut struct {
	Choices []string `json:"choices"`
	Stage   Stage    `json:"stage"`
	Voters  int      `json:"voters"`
	Members int      `json:"members"`
	// Majority of those present, or more than half of the votes cast, is what the standing orders asked for: what is put is
	// locked (docs/rules.md, section 5).
	Majority bool `json:"majority,omitempty"`
	Cast     bool `json:"majority-of-cast,omitempty"`
	Ballot   bool `json:"ballot,omitempty"` // on paper
}

// needs is of what more than half is needed, "" where the most hands win.
func (e *ContestPut) needs() threshold.Base {
	switch {
	case e.Majority:
		return threshold.Present
	case e.Cast:
		return threshold.Cast
	}
	return ""
}

func (e *ContestPut) apply(s *State, at moment) {
	c := s.Contest()
	c.State, c.Stage, c.held, c.needs, c.ballot = Choosing, e.Stage, false, e.needs(), e.Ballot
	for _, choice := range e.Choices { // who was named in a closed session is known once they are put in the open
		if !slices.Contains(c.Choices, choice) {
			c.Choices, c.Standing = append(c.Choices, choice), append(c.Standing, choice)
		}
	}
	s.Count = &Count{Contest: c, Choices: e.Choices, Voters: e.Voters, Members: e.Members, Round: len(c.Rounds) + 1, Ballot: e.Ballot, since: at.seq}
}

// HandsEntered is the hands for each choice of a round, in the order of its choices.
type HandsEntered struct {
	Hands []int `json:"hands"`
	threshold.Papers
}

func (e *HandsEntered) apply(s *State, _ moment) { s.Count.Hands, s.Count.Papers = e.Hands, e.Papers }

// ContestDeclared is what a round led to.
type ContestDeclared struct {
	Hands   []int            `json:"hands,omitempty"`
	Single  *threshold.Tally `json:"single,omitempty"`
	outcome `json:"outcome"`
	threshold.Papers
	Manner Manner `json:"manner,omitempty"` // of a name on which it was decided without figures

	Marked []Marked   `json:"marked,omitempty"`
	Each   []EachName `json:"each,omitempty"`
}

func (e *ContestDeclared) apply(s *State, m moment) {
	c := s.Contest()
	c.Rounds = append(c.Rounds, ContestRound{Choices: s.Count.Choices, Hands: e.Hands, Present: s.Count.Voters, Single: e.Single, Closed: m.closed, Papers: e.Papers, Manner: e.Manner, Ballot: s.Count.Ballot, Given: s.Count.Given, Marked: e.Marked, Each: e.Each})
	s.endCount(m.at)
	c.take(e.outcome, m)
	if c.State == Chosen && e.Manner != "" {
		c.Manner = e.Manner
	}
	c.ToRatify = c.State == Chosen && !s.Quorum.Met && s.departedFor("quorum", c)
}

// LotDrawn is a tie that a lot decided.
type LotDrawn struct {
	Number int `json:"number"`
	outcome
}

func (e *LotDrawn) apply(s *State, m moment) {
	c := s.Contest()
	last := &c.Rounds[len(c.Rounds)-1]
	if last.Lot = &e.Number; c.Stage == ByRank {
		last.Lots = append(slices.Clip(last.Lots), e.Number)
	}
	c.take(e.outcome, m)
	c.ToRatify = c.State == Chosen && !s.Quorum.Met && s.departedFor("quorum", c)
}

// take makes the outcome of a round part of the contest.
func (c *Contest) take(o outcome, m moment) {
	c.Elected = append(c.Elected, o.Elected...)
	c.Fallen = append(c.Fallen, o.Fallen...)
	c.Left -= len(o.Elected)
	c.Standing, c.Stage, c.Survivor, c.Reopened = o.Standing, o.Stage, o.Survivor, o.Reopened
	c.State = Nominating
	if o.Lot {
		c.State = ByLot
	}
	if o.Decided {
		c.State, c.Decided, c.settled = Chosen, m.at, m.seq
		c.Manner = ByFigures
		if c.ballot {
			c.Manner = ByBallot
		}
	}
}

func contestFacts() []factKind {
	return []factKind{
		fact[ContestBegun]("contest", 1), fact[PersonNominated]("nominated", 1), fact[ContestPut]("contest-put", 1),
		fact[HandsEntered]("hands", 1), fact[ContestDeclared]("contest-round", 1), fact[LotDrawn]("contest-lot", 1),
	}
}
