package assembly

import "slices"

// MandateGiven sends people out with a mandate.
type MandateGiven struct {
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

func (e *MandateGiven) apply(s *State, at moment) {
	m := &Mandate{
		Name: e.Name, Delegates: e.Delegates, Alternate: e.Alternate, From: e.From, Must: e.Must, May: e.May, Refer: e.Refer,
		Term: e.Term, ReportDue: e.Report, State: MandateActive, Seats: len(e.Delegates), Closed: at.closed,
	}
	m.settle(s.Info.Date)
	s.Mandates = append(s.Mandates, m)
	if mo := s.Motions.Get(e.From); mo != nil {
		mo.NeedsAction = false
	}
	s.mandateGrievances(m)
}

// DelegateRecalled vacates the seats of a delegate at once; the alternate takes them, and the reports stay due.
type DelegateRecalled struct {
	Person string `json:"person"`
	Back   bool   `json:"back,omitempty"` // a recount found the recall not carried
}

func (e *DelegateRecalled) apply(s *State, _ moment) {
	for _, m := range s.Mandates {
		if e.Back {
			m.takeBackRecall(e.Person)
			continue
		}
		m.was = nil
		if m.Open() && (m.Alternate == e.Person || slices.Contains(m.Delegates, e.Person)) {
			m.recall(e.Person)
		}
	}
}

func (m *Mandate) recall(person string) {
	was := *m
	m.was = &was
	m.Recalled = append(slices.Clone(m.Recalled), person)
	if m.Alternate == person {
		m.Alternate = ""
		return
	}
	m.Delegates = slices.DeleteFunc(slices.Clone(m.Delegates), func(d string) bool { return d == person })
	if m.Alternate != "" {
		m.Delegates, m.Alternate = append(m.Delegates, m.Alternate), ""
	}
	if len(m.Delegates) == 0 {
		m.State = MandateRecalled
	}
}

func (m *Mandate) takeBackRecall(person string) {
	if m.was == nil || len(m.Recalled) == 0 || m.Recalled[len(m.Recalled)-1] != person {
		return
	}
	if m.State == MandateRecalled {
		m.State = m.was.State
		if m.Heard && !m.was.Heard { // the report that stayed due came before the recount
			m.State = MandateReported
		}
	}
	m.Delegates, m.Alternate, m.Recalled, m.was = m.was.Delegates, m.was.Alternate, m.was.Recalled, nil
}

// DelegateSeated is somebody elected to a seat that a recall left empty.
type DelegateSeated struct {
	Name   string `json:"name"`
	Person string `json:"person"`
}

func (e *DelegateSeated) apply(s *State, _ moment) {
	m := s.Mandate(e.Name)
	m.Delegates = append(slices.Clone(m.Delegates), e.Person)
	if m.State == MandateRecalled {
		m.State = MandateActive
		if m.Heard {
			m.State = MandateReported
		}
		m.settle(s.Info.Date)
	}
}

// ReportHeard is the report of a delegate.
type ReportHeard struct {
	Name     string `json:"name"`
	Text     string `json:"text"`
	Proposal string `json:"proposal,omitempty"`
}

func (e *ReportHeard) apply(s *State, m moment) {
	of := s.Mandate(e.Name)
	of.Reports = append(slices.Clone(of.Reports), Report{m.at, e.Text, e.Proposal, m.closed || of.Closed})
	of.Heard, of.Missed = true, 0
	if of.Open() {
		of.State = MandateReported
	}
}

// DelegateRenewed is a mandate that goes on, from when its term was over.
type DelegateRenewed struct {
	Name   string `json:"name"`
	Report string `json:"report"`
	Term   string `json:"term,omitempty"`
}

func (e *DelegateRenewed) apply(s *State, _ moment) {
	m := s.Mandate(e.Name)
	m.State, m.ReportDue, m.Heard, m.Missed = MandateRenewed, e.Report, false, 0
	if e.Term != "" {
		m.Term = e.Term
	}
}

// DelegateDischarged ends a mandate with the thanks, or without them, of the room.
type DelegateDischarged struct {
	Name string `json:"name"`
}

func (e *DelegateDischarged) apply(s *State, _ moment) { s.Mandate(e.Name).State = MandateDischarged }

func mandateFacts() []factKind {
	return []factKind{
		fact[MandateGiven]("mandate", 1), fact[DelegateRecalled]("recalled", 1), fact[DelegateSeated]("seated-delegate", 1),
		fact[ReportHeard]("report", 1), fact[DelegateRenewed]("renewed", 1), fact[DelegateDischarged]("discharged", 1),
	}
}
