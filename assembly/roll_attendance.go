package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Headcount is the voters as they were counted at the door, in all or by section (docs/rules.md, section 1).
type Headcount struct {
	On       bool
	Total    int
	Sections []SectionVoters // empty: counted in all
}

// SectionVoters is how many of a section are entitled to vote.
type SectionVoters struct {
	Name   string `json:"name"`
	Voters int    `json:"voters"`
}

// Quorum is whether enough are present, and when that changed.
type Quorum struct {
	Met bool
	// Reached tells whether a quorum that was set has been met since the opening: before that it is not lost, but not yet reached.
	Reached  bool
	Changes  []QuorumChange
	Presence []Presence // of the open meeting, each time another number
}

// QuorumChange is one loss or regaining of the quorum.
type QuorumChange struct {
	At      time.Time
	Present int
	Needed  int
	Met     bool
	Again   bool // it had been met before

	ended *Count // that was open
	waits bool   // regained in a recess: what was suspended waits until that is over
}

// Voters is P: how many are entitled to vote now, on the question that is pending.
func (s *State) Voters() int { return s.votersOn(s.matter()) }

// votersOn is how many are entitled to vote on a question.
func (s *State) votersOn(q question) int {
	p := s.Roll.voting
	switch {
	case s.Roll.Headcount.On && s.facilitatorVotes():
		p = s.Roll.Headcount.Total + 1
	case s.Roll.Headcount.On:
		p = s.Roll.Headcount.Total
	case s.ChairApart() != nil:
		p--
	}
	return max(p-len(s.apartFrom(q)), 0)
}

// ChairApart is who facilitates, is here with a vote and does not use it; nil where nobody does, where they vote, and where voters were
// counted at the door, since the facilitator is not in that number.
func (s *State) ChairApart() *Person {
	f := s.Roll.Person(s.Roles.Facilitator())
	if f == nil || s.Roll.Headcount.On || !f.Present || f.Credential != Vote || s.Rules.Yes("facilitator-votes") {
		return nil
	}
	return f
}

// facilitatorVotes tells whether somebody facilitates who has a vote, and may use it.
func (s *State) facilitatorVotes() bool {
	f := s.Roll.Person(s.Roles.Facilitator())
	return f != nil && f.Credential == Vote && s.Rules.Yes("facilitator-votes")
}

// countedBySection is who was counted at the door, and in their section the facilitator who votes.
func (s *State) countedBySection() []SectionVoters {
	counted := s.Roll.Headcount.Sections
	if len(counted) == 0 || !s.facilitatorVotes() {
		return counted
	}
	section := s.Roll.Person(s.Roles.Facilitator()).Section
	if section == "" {
		section = NoSection
	}
	counted = slices.Clone(counted)
	if i := findSection(counted, section); i >= 0 {
		counted[i].Voters++
		return counted
	}
	return append(counted, SectionVoters{section, 1})
}

// QuorumPresent is whom the quorum counts: all present with vote, the facilitator included.
func (s *State) QuorumPresent() int {
	if s.Roll.Headcount.On {
		n := s.Roll.Headcount.Total
		if s.Roles.Facilitator() != "" {
			n++
		}
		return n
	}
	return s.Roll.voting
}

// Present is everybody who is present.
func (s *State) Present() int {
	if s.Roll.Headcount.On {
		return s.QuorumPresent() + s.Roll.present - s.Roll.voting
	}
	return s.Roll.present
}

// votersBySection is P by section, in the order in which the sections came up; empty where there are none.
func (s *State) votersBySection() []SectionVoters { return s.votersBySectionOn(s.matter()) }

func (s *State) votersBySectionOn(q question) []SectionVoters {
	return without(s.presentBySection(), s.apartFrom(q))
}

// presentBySection is the same with those who have an interest. Sections stand in the order in which the roll has them, whoever comes and
// goes: a row of figures keeps its place.
func (s *State) presentBySection() []SectionVoters {
	if s.Roll.Headcount.On {
		return s.countedBySection()
	}
	var found []SectionVoters
	place, named := map[string]int{}, false
	facilitator := s.Roles.Facilitator()
	for _, p := range s.Roll.People {
		votes := p.Present && p.Credential == Vote && (p.ID != facilitator || s.Rules.Get("facilitator-votes") == "yes")
		name := sectionOf(p)
		i, ok := place[name]
		if !ok {
			i = len(found)
			place[name] = i
			found = append(found, SectionVoters{Name: name})
		}
		if votes {
			found[i].Voters++
			named = named || name != NoSection
		}
	}
	if !named {
		return nil
	}
	return slices.DeleteFunc(found, func(v SectionVoters) bool { return v.Voters == 0 })
}

func (s *State) quorumMet() bool { return s.QuorumPresent() >= s.QuorumNeeded() }

// HeadcountTaken is how many were counted at the door, in all or by section.
type HeadcountTaken struct {
	Total    int             `json:"total"`
	Sections []SectionVoters `json:"sections,omitempty"`
}

func (e *HeadcountTaken) apply(s *State, _ moment) {
	s.Roll.Headcount = Headcount{On: true, Total: e.Total, Sections: e.Sections}
}

// HeadcountEnded goes back to who was checked in by name.
type HeadcountEnded struct{}

func (*HeadcountEnded) apply(s *State, _ moment) { s.Roll.Headcount = Headcount{} }

// noteQuorum keeps that a quorum that is set was met in the open meeting.
func (s *State) noteQuorum() {
	if s.Info.Phase == Open && s.QuorumNeeded() > 0 && s.quorumMet() {
		s.Quorum.Reached = true
	}
}

// QuorumChanged is the loss or the regaining of the quorum: what is pending is suspended, or on the floor again. Regained in a recess,
// what was suspended waits until that is over ([HeldResumed]).
type QuorumChanged struct {
	Present int  `json:"present"`
	Needed  int  `json:"needed"`
	Met     bool `json:"met"`
	Waits   bool `json:"waits,omitempty"`
}

func (e *QuorumChanged) apply(s *State, m moment) {
	s.keepQuorum(e, m.at).ended = s.turnQuorum(e, m)
	s.noteQuorum()
}

// keepQuorum keeps that the quorum was lost, or is there again.
func (s *State) keepQuorum(e *QuorumChanged, at time.Time) *QuorumChange {
	s.Quorum.Met = e.Met
	s.Quorum.Changes = append(s.Quorum.Changes, QuorumChange{At: at, Present: e.Present, Needed: e.Needed, Met: e.Met, Again: s.Quorum.Reached, waits: e.Waits})
	return &s.Quorum.Changes[len(s.Quorum.Changes)-1]
}

// turnQuorum suspends what is pending, or brings it back, and gives the count that it ended; nil for none.
func (s *State) turnQuorum(e *QuorumChanged, m moment) (ended *Count) {
	switch {
	case !e.Met:
		return s.loseQuorum(m)
	case !e.Waits:
		s.Motions.bringBack()
	}
	return nil
}

func headcountFacts() []factKind {
	return []factKind{
		fact[HeadcountTaken]("headcount", 1), fact[HeadcountEnded]("headcount-off", 1), fact[QuorumChanged]("quorum", 1),
	}
}

func headcountVerbs() []*verb {
	return []*verb{{
		name: "headcount", forms: language.NewForms("<n:change> [ section <section:any> ]"), phases: notClosed, topic: topicRoll,
		judge: judgeHeadcount,
	}}
}

func judgeHeadcount(t *turn, a language.Args) error {
	h := t.s.Roll.Headcount
	said := a.Text("n")
	section := strings.TrimSpace(a.Text("section"))
	if said == "off" {
		if !h.On {
			return refuse("headcount.off")
		}
		if a.Has("section") {
			return refuse("headcount.off.section", words.Quote(section))
		}
		t.emit(&HeadcountEnded{})
		t.attendanceChanged()
		return nil
	}
	n, relative := a.Number("n"), said[0] == '+' || said[0] == '-'
	e := &HeadcountTaken{}
	if !a.Has("section") {
		if relative && len(h.Sections) > 0 {
			return refuse("headcount.which", sectionNames(h.Sections))
		}
		if relative {
			n += h.Total
		}
		e.Total = n
	} else {
		e.Sections = append(e.Sections, h.Sections...)
		i := findSection(e.Sections, section)
		if i < 0 {
			if section == "" {
				return refuse("headcount.section")
			}
			i = len(e.Sections)
			e.Sections = append(e.Sections, SectionVoters{Name: section})
		}
		if relative {
			n += e.Sections[i].Voters
		}
		e.Sections[i].Voters = n
		for _, s := range e.Sections {
			e.Total += s.Voters
		}
	}
	if n < 0 {
		return refuse("headcount.negative", n)
	}
	t.emit(e)
	t.attendanceChanged()
	return nil
}

func findSection(sections []SectionVoters, name string) int {
	want := names.Fold(strings.TrimSpace(name))
	for i, s := range sections {
		if names.Fold(s.Name) == want {
			return i
		}
	}
	return -1
}

func sectionNames(sections []SectionVoters) words.List {
	names := make([]string, len(sections))
	for i, s := range sections {
		names[i] = s.Name
	}
	return words.Names(names)
}

// attendanceChanged draws what follows from a change of who is here. While hands are counted without a figure it
// freezes anew; once there is one, it waits for the verdict (docs/rules.md, section 5).
func (t *turn) attendanceChanged() {
	if c := t.s.Count; c != nil {
		if c.Started() || c.Only != "" { // where one section is counted again, the others stand as they were
			return
		}
		frozen := t.freeze()
		if c.Contest != nil {
			frozen.Sections = nil // contests are counted in all
		}
		if frozen.Voters != c.Voters || frozen.Members != c.Members || !sameSections(frozen.Sections, c.Sections) {
			t.emit(frozen)
		}
	}
	t.checkQuorum()
}

// checkQuorum stamps a loss or a regaining of the quorum.
func (t *turn) checkQuorum() {
	if phase := t.s.Info.Phase; phase != Open && phase != InRecess {
		return
	}
	met := t.s.quorumMet()
	if met == t.s.Quorum.Met {
		return
	}
	waits := met && t.s.Info.Phase == InRecess // nothing is put before that is over
	t.emit(&QuorumChanged{t.s.QuorumPresent(), t.s.QuorumNeeded(), met, waits})
	if met && !waits {
		t.takesUp()
	}
}

// takesUp opens again what was open when the quorum was lost, and brings up what was to come up next.
func (t *turn) takesUp() {
	if m := t.s.Motions.Pending(); m != nil && m.State == Counting && t.s.Count == nil {
		t.openCount(m, m.PutBy, m.NoObjection, putting{m.RollCall && !t.s.Roll.Headcount.On, m.Ballot}) // it was open when the quorum went
	}
	t.nextAmendment()
	if c := t.s.Contest(); c != nil && t.s.Count == nil && c.State == Nominating && (c.held || len(c.Rounds) > 0) {
		t.putContest(c, c.ballot)
	}
}

func sameSections(a, b []SectionVoters) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
