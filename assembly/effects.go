package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/words"
)

func noTime() time.Time { return time.Time{} }

// fillMotion reads what stands in a motion of its kind.
func (t *turn) fillMotion(e *motionMoved, k motionKind, a args) error {
	if a.has("text") && (k.text == noText || k.text == aPerson || k.text == aRolePerson || k.text == aRule) {
		return refuse("move.no-text", k.name)
	}
	switch k.text {
	case anyText:
		if blank(e.Text) {
			return refuse("move.text", k.name)
		}
	case aDuration, maybeDuration:
		if a.has("time") {
			e.Text = a.text("time")
		}
		if e.Text == "" && k.text == maybeDuration {
			return nil
		}
		if d, err := parseDuration(e.Text); err != nil || d == 0 {
			return refuse("move.duration", k.name)
		}
	case aPerson:
		if !a.has("person") {
			return refuse("move.person", k.name)
		}
		p, err := t.knownPerson(a, "person")
		if err != nil {
			return err
		}
		e.Person = p.ID
	case aDecision:
		return t.fillDecision(e, k, a)
	case aRule:
		return t.fillRule(e, a)
	case aRolePerson:
		if !a.has("person") {
			return refuse("move.role", k.name)
		}
		p, err := t.person(a, "person")
		if err != nil {
			return err
		}
		e.Role, e.Person = a.text("role"), p.ID
	case maybeSection:
		if a.has("section") {
			e.Text = a.text("section")
		}
	}
	return nil
}

func (t *turn) fillRule(e *motionMoved, a args) error {
	said := a.words("rule")
	if len(said) < 2 {
		return refuse("move.rule")
	}
	key, value, refused := readRule(said[0].text, join(said[1:]))
	if refused != nil {
		return refused
	}
	e.Rule, e.Text = key, value
	return nil
}

// fillDecision finds what is reconsidered, taken up or rescinded: what is named, else the main motion decided, or
// laid aside, last.
func (t *turn) fillDecision(e *motionMoved, k motionKind, a args) error {
	ms := &t.s.Motions
	fits := func(m *Motion) bool {
		if m.kind().rank != MainRank {
			return false
		}
		switch k.name {
		case "take-up":
			return slices.Contains([]MotionState{Tabled, Postponed, Referred, Suspended}, m.State)
		case "rescind":
			return m.State == Carried && !m.Rescinded
		}
		return m.State == Carried || m.State == NotCarried
	}
	if a.has("id") {
		m := ms.Get(a.text("id"))
		if m == nil || !fits(m) {
			return refuse("decision."+k.name, a.text("id"))
		}
		e.Target = m.ID
	} else if k.name == "rescind" && a.has("text") {
		return t.fillWords(e, fits)
	} else {
		for i := len(ms.All) - 1; i >= 0 && e.Target == ""; i-- {
			if fits(ms.All[i]) {
				e.Target = ms.All[i].ID
			}
		}
		if e.Target == "" {
			return refuse("decision." + k.name + ".none")
		}
	}
	if k.name == "reconsider" {
		for _, m := range ms.All {
			if m.Kind == "reconsider" && m.Target == e.Target {
				return refuse("reconsider.once", e.Target)
			}
		}
	}
	return nil
}

// takeUp brings back at once what take-up names: it needs no second and no vote.
func (t *turn) takeUp(e *motionMoved) error {
	if e.Kind == "take-up" {
		t.emit(&motionEnded{e.ID, Carried, ""})
		t.emit(&motionReturned{e.Target})
	}
	return nil
}

// The events by which a carried motion takes effect by itself.

type chainLaidAside struct {
	Chain []string    `json:"chain"`
	State MotionState `json:"state"`
}

func (e *chainLaidAside) apply(s *State, _ moment) {
	s.Motions.layAside(e.Chain, e.State)
	s.Floor.given.side = ""
}

type motionReturned struct {
	ID string `json:"id"`
}

func (e *motionReturned) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	chain := m.hung
	if m.Settled() || len(chain) == 0 {
		chain = []string{m.ID}
	}
	for _, other := range s.Motions.with(chain) {
		other.State, other.Result, other.DebateClosed = Seconded, nil, false
		if other.before == Moved {
			other.State = Moved
		}
		other.NeedsAction = false
	}
	m.hung = nil
	s.followDemand(m)
	s.Motions.Chain = append(slices.Clone(chain), s.Motions.Chain...)
	s.Floor.given.side = For
}

type debateClosed struct {
	ID   string `json:"id"`
	Open bool   `json:"open,omitempty"` // reopened by a recount
}

func (e *debateClosed) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.DebateClosed = !e.Open
	if !e.Open {
		s.Floor.dropLane3(func(h *Hand) bool { return !m.Amendment() || h.Motion == m.ID })
	}
}

type limitSet struct {
	Seconds int `json:"seconds"`
}

func (e *limitSet) apply(s *State, _ moment) { s.Floor.limit = time.Duration(e.Seconds) * time.Second }

type decisionRescinded struct {
	ID   string `json:"id"`
	Back bool   `json:"back,omitempty"` // a recount found the rescission not carried
}

func (e *decisionRescinded) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.Rescinded, m.NeedsAction = !e.Back, false
	s.followDemand(m)
}

type rulingReversed struct {
	Back bool `json:"back,omitempty"`
}

func (e *rulingReversed) apply(s *State, _ moment) {
	if n := len(s.Floor.Rulings); n > 0 {
		s.Floor.Rulings[n-1].Reversed = !e.Back
	}
}

func effectEvents() []eventKind {
	return []eventKind{
		fact[chainLaidAside]("laid-aside", 1), fact[motionReturned]("returned", 1), fact[debateClosed]("debate-closed", 1),
		fact[limitSet]("limit", 1), fact[rulingReversed]("ruling-reversed", 1),
		fact[decisionRescinded]("rescinded", 1),
	}
}

// takeEffect does what a carried motion says, where it takes effect by itself.
func (t *turn) takeEffect(m *Motion) {
	ms := &t.s.Motions
	switch m.Kind {
	case "amendment":
		t.rewrite(m)
	case "table":
		t.layAside(Tabled)
	case "postpone":
		t.layAside(Postponed)
	case "refer":
		t.layAside(Referred)
	case "close-debate":
		if under := ms.Pending(); under != nil {
			t.emit(&debateClosed{ID: under.ID})
		}
	case "limit":
		d, _ := parseDuration(m.Text)
		t.emit(&limitSet{int(d / time.Second)})
	case "recess":
		d, _ := parseDuration(m.Text)
		t.recess(d)
	case "adjourn":
		t.close()
	case "next-meeting":
		if f := strings.Fields(m.Text); len(f) >= 2 && isDate(f[0]) && isClock(f[1]) {
			t.emit(&nextFixed{f[0], f[1], strings.Join(f[2:], " ")})
		}
	case "challenge":
		t.emit(&rulingReversed{})
	case "replace":
		t.seat(m.Role, t.s.Roll.Person(m.Person))
	case "suspend-rules":
		t.setRule(ruleSet{Key: m.Rule, Value: m.Text, Suspended: true})
	case "reconsider":
		t.emit(&motionReturned{m.Target})
	case "recall":
		t.emit(&delegateRecalled{Person: m.Person})
	case "rescind":
		if d, ok := t.s.Past.decision(m.Text); m.Target != "" {
			t.emit(&decisionRescinded{ID: m.Target})
		} else if ok {
			t.emit(&pastRescinded{Meeting: d.Meeting, ID: d.ID})
		}
	}
}

func (t *turn) layAside(state MotionState) {
	if chain := t.s.Motions.Chain; len(chain) > 0 {
		t.emit(&chainLaidAside{slices.Clone(chain), state})
	}
}

// takeBack undoes the effect of a motion that a recount found not carried.
func (t *turn) takeBack(m *Motion) {
	ms := &t.s.Motions
	switch m.Kind {
	case "amendment":
		t.emit(&textChanged{m.Parent, m.ID, m.was})
	case "close-debate":
		if under := ms.Pending(); under != nil {
			t.emit(&debateClosed{ID: under.ID, Open: true})
		}
	case "limit":
		t.emit(&limitSet{})
	case "replace":
		t.unseat(m)
	case "rescind":
		if m.Target != "" {
			t.emit(&decisionRescinded{m.Target, true})
		} else if d, ok := decisionSaid(t.s.Past.rescinded, m.Text); ok {
			t.emit(&pastRescinded{d.Meeting, d.ID, true})
		}
	case "recall":
		t.emit(&delegateRecalled{m.Person, true})
	case "challenge":
		t.emit(&rulingReversed{Back: true})
	case "table", "postpone", "refer":
		for i := len(ms.All) - 1; i >= 0; i-- {
			if laid := ms.All[i]; len(laid.hung) > 0 && laid.State != Suspended {
				t.emit(&motionReturned{laid.ID})
				return
			}
		}
	}
}

func isDate(s string) bool { _, err := time.Parse(time.DateOnly, s); return err == nil }

func isClock(s string) bool { _, err := time.Parse("15:04", s); return err == nil }

// Title is what a motion is called in one line: its text, or what it asks for.
func (s *State) Title(m *Motion) words.Phrase {
	switch {
	case m.Amendment() && m.Amends.Whole:
		return words.Say("title.text", words.Quote(m.Text))
	case m.Amendment() && m.Text == "":
		return words.Say("title.strike", words.Quote(m.Amends.Strike))
	case m.Amendment():
		return words.Say("title.change", words.Quote(m.Amends.Strike), words.Quote(m.Text))
	case m.Kind == "recall":
		return words.Say("title.recall", s.Roll.Name(m.Person))
	case m.Kind == "replace":
		return words.Say("title.replace", m.Role, s.Roll.Name(m.Person))
	case m.Kind == "suspend-rules":
		return words.Say("title.suspend-rules", m.Rule, m.Text)
	case m.Target != "":
		return words.Say("title."+m.Kind, m.Target)
	case !m.Procedural():
		return words.Say("title.main", m.Text)
	case m.Text != "":
		return words.Say("title."+m.Kind+".text", m.Text)
	}
	return words.Say("title." + m.Kind)
}
