package assembly

import (
	"slices"

	"stacktaker/assembly/words"
)

// MandateState is where a mandate stands (rules, section 6).
type MandateState string

// The states of a mandate.
const (
	MandateActive   MandateState = "active"
	MandateRecalled MandateState = "recalled"
)

// Mandate is what delegates are sent with. They conclude nothing: what they bring back is a proposal.
type Mandate struct {
	Name      string
	Delegates []string // person ids
	Alternate string   // person id, "" without one
	From      string   // the decision it stems from, by id
	Must      string
	May       string
	Refer     string
	Term      string // YYYY-MM-DD
	ReportDue string // YYYY-MM-DD
	State     MandateState
	Recalled  []string // person ids
}

// Mandate finds a mandate by name; nil for an unknown one.
func (s *State) Mandate(name string) *Mandate {
	for _, m := range s.Mandates {
		if fold(m.Name) == fold(name) {
			return m
		}
	}
	return nil
}

type mandateGiven struct {
	Name      string   `json:"name"`
	Delegates []string `json:"delegates"`
	Alternate string   `json:"alternate,omitempty"`
	From      string   `json:"from,omitempty"`
	Must      string   `json:"must,omitempty"`
	May       string   `json:"may,omitempty"`
	Refer     string   `json:"refer,omitempty"`
	Term      string   `json:"term,omitempty"`
	Report    string   `json:"report,omitempty"`
}

func (e *mandateGiven) apply(s *State, _ moment) {
	s.Mandates = append(s.Mandates, &Mandate{
		Name: e.Name, Delegates: e.Delegates, Alternate: e.Alternate, From: e.From, Must: e.Must, May: e.May, Refer: e.Refer,
		Term: e.Term, ReportDue: e.Report, State: MandateActive,
	})
	if m := s.Motions.Get(e.From); m != nil {
		m.NeedsAction = false
	}
}

// delegateRecalled vacates the seats of a delegate at once; the alternate takes them, and the reports stay due.
type delegateRecalled struct {
	Person string `json:"person"`
}

func (e *delegateRecalled) apply(s *State, _ moment) {
	for _, m := range s.Mandates {
		if m.Alternate == e.Person {
			m.Alternate = ""
			m.Recalled = append(m.Recalled, e.Person)
		}
		if m.State != MandateActive || !slices.Contains(m.Delegates, e.Person) {
			continue
		}
		m.Delegates = slices.DeleteFunc(slices.Clone(m.Delegates), func(d string) bool { return d == e.Person })
		m.Recalled = append(m.Recalled, e.Person)
		if m.Alternate != "" {
			m.Delegates, m.Alternate = append(m.Delegates, m.Alternate), ""
		}
		if len(m.Delegates) == 0 {
			m.State = MandateRecalled
		}
	}
}

func mandateEvents() []eventKind {
	return []eventKind{fact[mandateGiven]("mandate", 1), fact[delegateRecalled]("recalled", 1)}
}

func mandateVerbs() []*verb {
	return []*verb{{
		name: "mandate", phases: open | recess, topic: topicActions, judge: judgeMandate,
		forms: forms("<name:text> delegates <delegates:names> [ alternate <alternate:name> ] [ from <from:id> ] [ must <must:text> ] [ may <may:text> ] [ refer <refer:text> ] [ term <term:date> ] [ report <report:date> ]"),
	}}
}

func judgeMandate(t *turn, a args) error {
	name := a.text("name")
	switch {
	case blank(name):
		return refuse("mandate.name")
	case t.s.Mandate(name) != nil:
		return refuse("mandate.again", words.Quote(name))
	}
	delegates, err := t.peopleAbsent(a, "delegates")
	if err != nil {
		return err
	}
	e := &mandateGiven{
		Name: name, From: a.text("from"), Must: a.text("must"), May: a.text("may"), Refer: a.text("refer"),
		Term: a.text("term"), Report: a.text("report"),
	}
	for _, p := range delegates {
		e.Delegates = append(e.Delegates, p.ID)
	}
	if a.has("alternate") {
		p, err := t.peopleAbsent(a, "alternate")
		if err != nil {
			return err
		}
		if slices.Contains(e.Delegates, p[0].ID) {
			return refuse("mandate.alternate", p[0].Name)
		}
		e.Alternate = p[0].ID
	}
	if e.From != "" {
		if m := t.s.Motions.Get(e.From); m == nil || m.State != Carried {
			return refuse("mandate.from", words.Quote(e.From))
		}
	}
	t.emit(e)
	return nil
}
