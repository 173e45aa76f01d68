package assembly

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// A room may go on without its quorum, or forget the seconder. A line that a rule of conduct refuses can be said with `anyway "REASON"`
// at its end: it is then done as if that rule did not stand, and the record keeps what was departed from (docs/rules.md, section 11).

// Departure is a rule that a room departed from, and why.
type Departure struct {
	At     time.Time
	Entry  uint64
	Rule   string // its short name
	Words  string // what stood against the line, in English, with ~ID for people
	Reason string

	Motion  string // what it is bound to: a motion by its id,
	Contest uint64 // or an election by the entry that began it; neither where nothing was pending
	Item    int    // id of the agenda item, 0 before the first
	Present int    // where the rule is the quorum: how many it counted, and how many it needs
	Needed  int
	Closed  bool // in a closed session
}

// RulesDepartedFrom is one line that departed from rules of conduct, each once.
type RulesDepartedFrom struct {
	Reason  string         `json:"reason"`
	Motion  string         `json:"motion,omitempty"`
	Contest uint64         `json:"contest,omitempty"` // the entry that began it
	Rules   []DepartedRule `json:"rules"`
}

// DepartedRule is a rule of conduct that a line departed from, and what of it stood against the line.
type DepartedRule struct {
	Rule    string `json:"rule"`
	Words   string `json:"words,omitempty"`
	Present int    `json:"present,omitempty"`
	Needed  int    `json:"needed,omitempty"`
}

func (e *RulesDepartedFrom) apply(s *State, m moment) {
	for _, r := range e.Rules {
		s.Departures = append(s.Departures, Departure{
			At: m.at, Entry: m.seq, Rule: r.Rule, Words: r.Words, Reason: e.Reason, Motion: e.Motion, Contest: e.Contest,
			Item: s.Agenda.CurrentID(), Present: r.Present, Needed: r.Needed, Closed: m.closed,
		})
		if r.Rule == "quorum" {
			s.ratifyLater(e, m)
		}
	}
}

// tell keeps of one in the open, about something closed, nothing either.
func (e *RulesDepartedFrom) tell(h hearing) Fact {
	about := e.Motion != "" && h.motion(e.Motion) || e.Contest > 0 && h.contest()
	return but(h.closed || about, e)
}

// Told says what was done, as a part of a sentence: without a second, while people waited to speak.
func (r DepartedRule) Told() words.Phrase { return words.Say("departs."+r.Rule, r.Present, r.Needed) }

// Told lists what was done against rules, each once; empty where nothing was.
func Told(departures []Departure) words.List {
	var told words.List
	var rules []string
	for _, d := range departures {
		if !slices.Contains(rules, d.Rule) {
			rules = append(rules, d.Rule)
			told = append(told, DepartedRule{Rule: d.Rule, Present: d.Present, Needed: d.Needed}.Told())
		}
	}
	return told
}

func departureFacts() []factKind {
	return []factKind{fact[RulesDepartedFrom]("departed", 1), fact[HeldResumed]("held-resumed", 1)}
}

// departing splits off `anyway "REASON"` at the end of a line; without it the reason is "". What a `mend` has at its end belongs to the line
// within.
func departing(tokens []language.Token) (rest []language.Token, reason string, refused *Refusal) {
	n := len(tokens)
	if n < 2 || tokens[0].Is("mend") {
		return tokens, "", nil
	}
	last := tokens[n-1]
	switch {
	case last.Is("anyway"), tokens[n-2].Is("anyway") && (!last.Quoted || blank(last.Text)):
		return nil, "", refuse("anyway.reason")
	case tokens[n-2].Is("anyway"):
		tokens[n-1].Text = language.OneLine(last.Text)
		return tokens[:n-2], tokens[n-1].Text, nil
	}
	return tokens, "", nil
}

// anyway judges a line that departs from rules of conduct: every such rule in its way is passed over, and kept with it. A line that needs
// none is refused.
func (m *Meeting) anyway(v *verb, t *turn, reason string) error {
	over := &departures{}
	m.state.departs = over
	defer func() { m.state.departs = nil }()
	was := m.state.questionPending()
	if v.name == "undo" || v.name == "redo" {
		return refuse("anyway.history", v.name)
	}
	t.takeUpHeld(v)
	if err := m.judge(v, t); err != nil {
		return err
	}
	if len(over.from) == 0 {
		return refuse("anyway.needless", v.name)
	}
	e := &RulesDepartedFrom{Reason: reason}
	e.Motion, e.Contest = t.s.departsOn(t.facts, was)
	for _, r := range over.from {
		e.Rules = append(e.Rules, t.s.departedRule(r))
	}
	t.emit(e)
	return nil
}

// question is what a departure is bound to.
type question struct {
	motion  string
	contest uint64
}

// questionPending is what is before the assembly now.
func (s *State) questionPending() question {
	if m := s.Motions.Pending(); m != nil {
		return question{motion: m.ID}
	}
	if c := s.Contest(); c != nil {
		return question{contest: c.began}
	}
	return question{}
}

// departsOn is what a line is about: what it puts before the assembly, else what was pending, else what is pending since.
func (s *State) departsOn(facts []Fact, was question) (motion string, contest uint64) {
	for _, f := range facts {
		switch f := f.(type) {
		case *MotionMoved:
			return f.ID, 0
		case *NoticeMoved:
			return f.ID, 0
		case *DecisionAgreed:
			return f.ID, 0
		case *ContestBegun:
			return "", s.Contests[len(s.Contests)-1].began
		}
	}
	if was == (question{}) {
		was = s.questionPending()
	}
	return was.motion, was.contest
}

// departedRule is what the record keeps of a rule that was passed over.
func (s *State) departedRule(r *Refusal) DepartedRule {
	kept := DepartedRule{Rule: r.Rule()}
	said := r.Phrase
	if kept.Rule == "quorum" {
		kept.Present, kept.Needed = s.QuorumPresent(), s.QuorumNeeded()
		said = words.Say("departed.quorum", kept.Present, kept.Needed)
	}
	kept.Words = s.withIDs(words.English().Say(said))
	return kept
}

// withIDs is a sentence with ~ID in the place of names, which stand nowhere in the record but beside it.
func (s *State) withIDs(said string) string {
	people := slices.Clone(s.Roll.People)
	slices.SortFunc(people, func(a, b *Person) int { return len(b.Name) - len(a.Name) }) // Ana Lund before Ana
	for _, p := range people {
		said = strings.ReplaceAll(said, p.Name, "~"+p.ID)
	}
	return said
}

var idInWords = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`~[0-9a-f]{8}`) })

// DepartureWords is what stood against a line that departed from a rule, in English, with the names of people.
func (s *State) DepartureWords(d Departure) string {
	return idInWords().ReplaceAllStringFunc(d.Words, func(id string) string { return s.Roll.Name(id[1:]) })
}

// departed tells whether a rule was departed from for what is pending: it does not stop the same question twice.
func (s *State) departed(rule string) bool {
	if len(s.Departures) == 0 {
		return false
	}
	contest := s.questionPending().contest
	for i, d := range s.Departures {
		if d.Rule == rule && (d.Motion != "" && slices.Contains(s.Motions.Chain, d.Motion) && s.bound(i) || d.Contest > 0 && d.Contest == contest) {
			return true
		}
	}
	return false
}

// bound tells whether a departure is bound to a motion as it is decided now, or will be: what a decision was departed for that was
// reconsidered since is that decision's, and ends with it; how the motion itself came before the assembly stays true of it.
func (s *State) bound(i int) bool {
	d := s.Departures[i]
	m := s.Motions.Get(d.Motion)
	return m == nil || i >= m.departed || d.Rule == "seconding" || d.Entry == m.moved
}

// departedOn tells whether a rule was ever departed from for a motion, or for what it amends. A record is folded by it, so that a decision that
// was reconsidered keeps what it led to.
func (s *State) departedOn(rule string, m *Motion) bool {
	return slices.ContainsFunc(s.Departures, func(d Departure) bool {
		return d.Rule == rule && d.Motion != "" && (d.Motion == m.ID || strings.HasPrefix(m.ID, d.Motion+"."))
	})
}

// departedFor tells whether a rule was departed from for an election or a competition.
func (s *State) departedFor(rule string, c *Contest) bool {
	return slices.ContainsFunc(s.Departures, func(d Departure) bool { return d.Rule == rule && d.Contest > 0 && d.Contest == c.began })
}

// DeparturesOf are the rules that were departed from for a motion, as it is decided now or was decided last.
func (s *State) DeparturesOf(motion string) []Departure {
	var of []Departure
	for i, d := range s.Departures {
		if motion != "" && d.Motion == motion && s.bound(i) {
			of = append(of, d)
		}
	}
	return of
}

// DeparturesFor are the rules that were departed from for an election or a competition.
func (s *State) DeparturesFor(c *Contest) []Departure {
	var of []Departure
	for _, d := range s.Departures {
		if d.Contest > 0 && d.Contest == c.began {
			of = append(of, d)
		}
	}
	return of
}

// HeldResumed puts on the floor again, as it stood, what was suspended for want of a quorum: one that is still not there, or that was
// regained in the recess that is over.
type HeldResumed struct{}

func (*HeldResumed) apply(s *State, _ moment) { s.Motions.bringBack() }

func (e *HeldResumed) tell(hearing) Fact { return e }

// takeUpHeld lets a question that was suspended for want of a quorum be put anyway.
func (t *turn) takeUpHeld(v *verb) {
	if v.name == "put" && t.s.Info.Phase == Open && len(t.s.Motions.Chain) == 0 && len(t.s.Motions.held) > 0 {
		t.emit(&HeldResumed{})
		t.s.bars("quorum.lost", t.s.QuorumPresent(), t.s.QuorumNeeded())
	}
}
