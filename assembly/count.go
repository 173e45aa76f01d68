package assembly

import (
	"slices"

	"stacktaker/assembly/words"
)

// Count is a count that is open: who may vote is frozen, and the figures come in (rules, section 5).
type Count struct {
	Of       string          // the motion, by id; "" for a round of a contest
	Contest  *Contest        // whose round it is; nil for a motion
	Choices  []string        // of the round
	Hands    []int           // for each choice, nil until they are entered
	Voters   int             // P
	Members  int             // M
	Sections []SectionVoters // P by section, empty where there are none
	Figures  []Figure
	// Objections and Clear stand instead of figures: consensus, or a majority that everybody could see.
	Objections *Objections
	Clear      *bool
	Only       string // the one section that is counted again, "" for all
	Division   bool
	Round      int // from 1
}

// Figure is what one teller, or everybody together (teller 0), counted in a section or in all ("").
type Figure struct {
	Section string `json:"section,omitempty"`
	Teller  int    `json:"teller,omitempty"`
	For     int    `json:"for"`
	Against int    `json:"against"`
	Abstain int    `json:"abstain"`
}

func (f Figure) same(g Figure) bool {
	return f.For == g.For && f.Against == g.Against && f.Abstain == g.Abstain
}

// SectionTally is the figures of one section in a round.
type SectionTally struct {
	Name    string `json:"name"`
	For     int    `json:"for"`
	Against int    `json:"against"`
	Abstain int    `json:"abstain"`
	Present int    `json:"present"`
}

// Round is one count of a motion that led to a verdict. Every one is kept.
type Round struct {
	Tally
	Sections []SectionTally
	Recount  string // the one section that was counted again
	Division bool
	Carried  bool
}

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
func (c *Count) Started() bool { return len(c.Figures) > 0 || c.uncounted() }

// uncounted tells whether something else than figures for and against is entered.
func (c *Count) uncounted() bool { return c.Hands != nil || c.Objections != nil || c.Clear != nil }

// BySection tells whether the figures come section by section; false also before the first.
func (c *Count) BySection() bool {
	return c.Only != "" || len(c.Figures) > 0 && c.Figures[0].Section != ""
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

// Expected lists the parts that still need figures: sections with voters, or all ("").
func (c *Count) Expected() []SectionVoters {
	switch {
	case c.Only != "":
		i := findSection(c.Sections, c.Only)
		return c.Sections[i : i+1]
	case c.BySection():
		return slices.DeleteFunc(slices.Clone(c.Sections), func(s SectionVoters) bool { return s.Voters == 0 })
	}
	return []SectionVoters{{"", c.Voters}}
}

// Unready says what still stands between the figures and a verdict; nil where it can be declared.
func (c *Count) Unready() *Refusal {
	if c.uncounted() {
		return nil
	}
	if !c.Started() {
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

// named is a section in a sentence, or all.
func named(section string) words.Phrase {
	if section == "" {
		return words.Say("count.all")
	}
	return words.Say("count.section", section)
}

// countOpened freezes who may vote on what is put.
type countOpened struct {
	Of          string          `json:"of"`
	Voters      int             `json:"voters"`
	Members     int             `json:"members"`
	Sections    []SectionVoters `json:"sections,omitempty"`
	By          string          `json:"by,omitempty"`
	NoObjection bool            `json:"no-objection,omitempty"`
	Only        string          `json:"only,omitempty"`
	Division    bool            `json:"division,omitempty"`
	Again       bool            `json:"again,omitempty"` // a recount
}

func (e *countOpened) apply(s *State, _ moment) {
	m := s.Motions.Get(e.Of)
	m.State = Counting
	if e.Again {
		s.Motions.Chain = append(slices.DeleteFunc(slices.Clone(s.Motions.Chain), func(id string) bool {
			other := s.Motions.Get(id)
			other.Waits = m.Amendment() && other.Parent == m.Parent // an amendment that had come up meanwhile
			return other.Waits
		}), m.ID)
	} else {
		m.PutBy, m.NoObjection = e.By, e.NoObjection
	}
	s.Count = &Count{
		Of: e.Of, Voters: e.Voters, Members: e.Members, Sections: e.Sections, Only: e.Only, Division: e.Division, Round: len(m.Rounds) + 1,
	}
}

// votersFrozen corrects who may vote while no figure is entered.
type votersFrozen struct {
	Voters   int             `json:"voters"`
	Members  int             `json:"members"`
	Sections []SectionVoters `json:"sections,omitempty"`
}

func (e *votersFrozen) apply(s *State, _ moment) {
	s.Count.Voters, s.Count.Members, s.Count.Sections = e.Voters, e.Members, e.Sections
}

// freeze is who may vote now.
func (t *turn) freeze() *votersFrozen {
	return &votersFrozen{t.s.Voters(), t.s.Roll.Standing(), slices.Clone(t.s.VotersBySection())}
}

// figureEntered is a figure, or the correction of one.
type figureEntered struct{ Figure }

func (e *figureEntered) apply(s *State, _ moment) {
	c := s.Count
	c.Figures = slices.DeleteFunc(slices.Clone(c.Figures), func(f Figure) bool {
		// A figure of everybody replaces the tellers', and the other way round.
		return f.Section == e.Section && (f.Teller == e.Teller || f.Teller == 0 || e.Teller == 0)
	})
	c.Figures = append(c.Figures, e.Figure)
	c.Clear = nil
}

func countEvents() []eventKind {
	return []eventKind{
		fact[countOpened]("count-opened", 1), fact[votersFrozen]("voters-frozen", 1), fact[figureEntered]("figure", 1),
		fact[verdictDeclared]("verdict", 1), fact[strawTaken]("straw", 1),
	}
}

func countVerbs() []*verb {
	return []*verb{
		{
			name: "put", forms: forms("[ {no-objection:how} ] [ by <by:name> ]"), phases: open, topic: topicCount, aimed: true,
			guard: guardPut, judge: judgePut,
		},
		{
			name: "count", phases: open, topic: topicCount, guard: guardCount, judge: judgeCount,
			forms: forms(
				"<for:number> <against:number> [ <abstain:number> ] [ section <section:any> ] [ teller <teller:number> ]",
				"<choices:tally>",
			),
		},
		{name: "declare", forms: forms(""), phases: open, topic: topicCount, aimed: true, guard: guardDeclare, judge: judgeDeclare},
		{
			name: "recount", forms: forms("[ section <section:any> ] [ {division:how} ]"), phases: open, topic: topicCount,
			guard: (*State).guardRecount, judge: judgeRecount,
		},
		{
			name: "straw", forms: forms("<question:text> <for:number> <against:number> [ <abstain:number> ]"), phases: open, topic: topicCount,
			judge: judgeStraw,
		},
	}
}

// guardPut asks for a motion that can be put. People who wait are no obstacle here: they are for judgePut.
func guardPut(s *State) *Refusal {
	m := s.Motions.Pending()
	switch {
	case s.Count != nil:
		return s.guardNotCounting()
	case !s.Quorum.Met && (m == nil || !withoutQuorum(m.Kind)):
		return refuse("quorum.lost", s.QuorumPresent(), s.QuorumNeeded())
	case m == nil && s.Contest() != nil:
		return s.guardPutContest(s.Contest())
	case m == nil:
		return refuse("put.nothing")
	case m.State == Moved:
		return refuse("put.second", m.ID)
	case m.Amendment() && s.Rules.Get("amendments") == "friendly":
		return refuse("put.friendly", m.ID)
	}
	return s.guardNoRuling()
}

func judgePut(t *turn, a args) error {
	m := t.s.Motions.Pending()
	noObjection := a.has("how")
	if m == nil {
		t.endSpeeches()
		t.putContest(t.s.Contest())
		return nil
	}
	if m.kind().debate && !m.DebateClosed && !noObjection {
		var names []string
		for _, h := range t.s.laneThree() {
			names = append(names, t.s.Roll.Name(h.Person))
		}
		if len(names) > 0 {
			return refuse("put.waiting", words.Names(names), len(names))
		}
	}
	for _, h := range t.s.Roles.Holders {
		if h.Role == "teller" && (h.Person == m.Mover || h.Person == m.Seconder || h.Person == m.Person) {
			return refuse("put.teller", t.s.Roll.Name(h.Person), m.ID)
		}
	}
	by := ""
	if a.has("by") {
		p, err := t.person(a, "by")
		if err != nil {
			return err
		}
		if err := t.here(p); err != nil {
			return err
		}
		by = p.ID
	}
	t.checkQuorum()
	if t.s.Count != nil || t.s.Motions.Pending() != m {
		return nil
	}
	t.endSpeeches()
	t.openCount(m, by, noObjection)
	return nil
}

func (t *turn) openCount(m *Motion, by string, noObjection bool) {
	f := t.freeze()
	t.emit(&countOpened{Of: m.ID, Voters: f.Voters, Members: f.Members, Sections: f.Sections, By: by, NoObjection: noObjection})
}

// guardNotCounting refuses what waits until an open count is declared.
func (s *State) guardNotCounting() *Refusal {
	switch {
	case s.Count == nil:
		return nil
	case s.Count.Contest == nil:
		return refuse("count.open", s.Count.Of)
	case s.Count.Contest.Competition():
		return refuse("count.open.choices")
	}
	return refuse("count.open.election", s.Count.Contest.Office)
}

// choiceNames lists what stands in a round.
func (s *State) choiceNames(c *Count) words.List {
	names := make([]string, len(c.Choices))
	for i, choice := range c.Choices {
		names[i] = s.ChoiceName(c.Contest, choice)
	}
	return words.Names(names)
}

func guardCount(s *State) *Refusal {
	if s.Count == nil {
		return refuse("count.none")
	}
	return nil
}

func judgeCount(t *turn, a args) error {
	c := t.s.Count
	single := c.Contest != nil && c.Contest.Stage == OneByOne
	switch {
	case a.has("choices") && (c.Contest == nil || single):
		return refuse("hands.figures")
	case a.has("choices"):
		return judgeHands(t, a)
	case c.Contest != nil && !single:
		return refuse("hands.choices", t.s.choiceNames(c))
	case c.Contest == nil && t.s.Motions.Get(c.Of).Threshold.consensus:
		return refuse("consensus.figures")
	}
	f := Figure{Teller: a.number("teller"), For: a.number("for"), Against: a.number("against"), Abstain: a.number("abstain")}
	if a.has("teller") && f.Teller != 1 && f.Teller != 2 {
		return refuse("count.teller", f.Teller)
	}
	voters := c.Voters
	if a.has("section") {
		i := findSection(c.Sections, a.text("section"))
		switch {
		case len(c.Sections) == 0:
			return refuse("count.no-sections")
		case i < 0:
			return refuse("count.section.unknown", words.Quote(a.text("section")), sectionNames(c.Sections))
		case c.Started() && !c.BySection():
			return refuse("count.in-all")
		case c.Only != "" && c.Sections[i].Name != c.Only:
			return refuse("count.only", c.Only)
		}
		f.Section, voters = c.Sections[i].Name, c.Sections[i].Voters
	} else if c.BySection() {
		return refuse("count.by-section", sectionNames(c.Expected()))
	}
	if f.For < 0 || f.Against < 0 || f.Abstain < 0 {
		return refuse("count.negative", named(f.Section), voters)
	}
	if sum := f.For + f.Against + f.Abstain; sum > voters {
		return refuse("count.too-many", sum, named(f.Section), voters)
	}
	t.emit(&figureEntered{f})
	return nil
}

// guardRecount asks for a verdict that can still be counted again.
func (s *State) guardRecount() *Refusal {
	if r := s.guardNotCounting(); r != nil {
		return r
	}
	m := s.Motions.Get(s.Motions.Last)
	switch {
	case m == nil:
		return refuse("recount.none")
	case m.final:
		return refuse("recount.final", m.ID)
	case s.Motions.Pending() != nil && s.Motions.Pending().State == Moved && s.Motions.Pending().Parent != m.Parent:
		return refuse("recount.later", m.ID)
	}
	return nil
}

func judgeRecount(t *turn, a args) error {
	m := t.s.Motions.Get(t.s.Motions.Last)
	division := a.has("how")
	if m.turned && !division {
		return refuse("recount.division", m.ID)
	}
	if division && a.has("section") {
		return refuse("recount.all")
	}
	return t.recount(m, a.text("section"), division)
}

func (t *turn) recount(m *Motion, section string, division bool) error {
	last := m.Rounds[len(m.Rounds)-1]
	f := t.freeze()
	e := &countOpened{Of: m.ID, Voters: f.Voters, Members: f.Members, Sections: f.Sections, Division: division, Again: true}
	if section != "" {
		if len(last.Sections) == 0 {
			return refuse("recount.no-sections")
		}
		e.Sections, e.Voters, e.Members = nil, last.Present, last.Members
		for _, s := range last.Sections {
			e.Sections = append(e.Sections, SectionVoters{s.Name, s.Present})
		}
		i := findSection(e.Sections, section)
		if i < 0 {
			return refuse("count.section.unknown", words.Quote(section), sectionNames(e.Sections))
		}
		e.Only = e.Sections[i].Name
	}
	t.endSpeeches()
	t.emit(e)
	return nil
}

// Straw is a temperature check: figures, and no verdict.
type Straw struct {
	Question string
	For      int
	Against  int
	Abstain  int
	Item     int
}

type strawTaken struct {
	Question string `json:"question"`
	For      int    `json:"for"`
	Against  int    `json:"against"`
	Abstain  int    `json:"abstain"`
}

func (e *strawTaken) apply(s *State, _ moment) {
	s.Straws = append(s.Straws, Straw{e.Question, e.For, e.Against, e.Abstain, s.Agenda.CurrentID()})
}

func judgeStraw(t *turn, a args) error {
	e := &strawTaken{a.text("question"), a.number("for"), a.number("against"), a.number("abstain")}
	if e.For < 0 || e.Against < 0 || e.Abstain < 0 {
		return refuse("count.negative", named(""), t.s.Voters())
	}
	if p := t.s.Voters(); e.For+e.Against+e.Abstain > p {
		return refuse("count.too-many", e.For+e.Against+e.Abstain, named(""), p)
	}
	t.emit(e)
	return nil
}
