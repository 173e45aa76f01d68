package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// MandateState is where a mandate stands (docs/rules.md, section 6).
type MandateState string

// The states of a mandate. Due and expired ones are so on the day of the meeting; no clock makes them so.
const (
	MandateActive     MandateState = "active"
	MandateReportDue  MandateState = "report-due"
	MandateReported   MandateState = "reported"
	MandateRenewed    MandateState = "renewed"
	MandateDischarged MandateState = "discharged"
	MandateRecalled   MandateState = "recalled"
	MandateExpired    MandateState = "expired"
)

// Mandate is what delegates are sent with. They conclude nothing: what they bring back is a proposal.
type Mandate struct {
	Name      string       `json:"name"`
	Delegates []string     `json:"delegates,omitempty"` // person ids
	Alternate string       `json:"alternate,omitempty"` // person id, "" without one
	From      string       `json:"from,omitempty"`      // the decision it stems from, as [State.Decided] names it
	Must      string       `json:"must,omitempty"`
	May       string       `json:"may,omitempty"`
	Refer     string       `json:"refer,omitempty"`
	Term      string       `json:"term,omitempty"`   // YYYY-MM-DD
	ReportDue string       `json:"report,omitempty"` // YYYY-MM-DD
	State     MandateState `json:"state"`
	Recalled  []string     `json:"recalled,omitempty"` // person ids
	Seats     int          `json:"seats"`              // how many delegates it was given to
	Missed    int          `json:"missed,omitempty"`   // meetings one after the other that waited for its report
	Heard     bool         `json:"heard,omitempty"`    // the report that was due was heard
	Reports   []Report     `json:"reports,omitempty"`
	Closed    bool         `json:"closed,omitempty"` // given in a closed session

	was *Mandate // before the recall that a recount may still reverse
}

// Report is what delegates brought back.
type Report struct {
	At       time.Time `json:"at"`
	Text     string    `json:"text"`
	Proposal string    `json:"proposal,omitempty"` // the motion under whose number their proposal was published
	Closed   bool      `json:"closed,omitempty"`   // heard in a closed session
}

// Open tells whether the mandate is in force.
func (m *Mandate) Open() bool {
	switch m.State {
	case MandateDischarged, MandateRecalled, MandateExpired:
		return false
	}
	return true
}

// Owing tells whether a report is still to come: a recall and the end of a term do not wipe it out.
func (m *Mandate) Owing() bool {
	return !m.Heard && m.State != MandateDischarged && (m.Open() || m.ReportDue != "")
}

// Vacant is how many seats are empty since a recall; an election under the mandate's name fills them.
func (m *Mandate) Vacant() int { return max(0, m.Seats-len(m.Delegates)) }

// settle makes of a mandate in force what it is on the day of the meeting: its term is over, or its report is due.
func (m *Mandate) settle(day string) {
	switch {
	case !m.Open() || day == "":
	case m.Term != "" && m.Term < day:
		m.State = MandateExpired
	case !m.Heard && m.ReportDue != "" && m.ReportDue <= day:
		m.State = MandateReportDue
	}
}

// Mandate finds a mandate by name: the one in force, else the last of that name; nil for an unknown one.
func (s *State) Mandate(name string) *Mandate {
	var found *Mandate
	for _, m := range s.Mandates {
		if names.Fold(m.Name) == names.Fold(name) && (found == nil || !found.Open()) {
			found = m
		}
	}
	return found
}

// seatDelegates gives the empty seats of a mandate to those who were elected under its name.
func (t *turn) seatDelegates(c *Contest) {
	m := t.s.Mandate(c.Office)
	if c.Competition() || m == nil || !m.Open() && m.State != MandateRecalled {
		return
	}
	for _, person := range c.Holders() {
		if m.Vacant() > 0 && !slices.Contains(m.Delegates, person) && m.Alternate != person {
			t.emit(&DelegateSeated{m.Name, person})
		}
	}
}

// unpublished finds the mandate that brought back a text of which no notice was given: the text is published before it
// is put (docs/rules.md, section 6).
func (s *State) unpublished(text string) *Mandate {
	same := func(other string) bool { return names.Fold(other) == names.Fold(text) }
	for _, m := range s.Mandates {
		for _, r := range m.Reports {
			if same(r.Text) && !slices.ContainsFunc(s.Motions.All, func(mo *Motion) bool { return mo.Published && same(mo.Original) }) {
				return m
			}
		}
	}
	return nil
}

// leavesMandates are the mandates that go on at the next meeting, or for which a report is still to come. A report that
// was due and was not heard is a missed one.
func (s *State) leavesMandates() []Mandate {
	var all []Mandate
	for _, m := range s.Mandates {
		if !m.Open() && !m.Owing() {
			continue
		}
		left := *m
		left.was, left.From = nil, s.asEarlier(m.From)
		left.Reports = slices.Clone(m.Reports)
		for i := range left.Reports {
			left.Reports[i].Proposal = ""
		}
		if m.State == MandateReportDue {
			left.Missed++
		}
		all = append(all, left)
	}
	return all
}

// inheritMandates takes over what the last meeting left, as it stands on the day of this one.
func (s *State) inheritMandates(all []Mandate) {
	for _, m := range all {
		m.settle(s.Info.Date)
		s.Mandates = append(s.Mandates, &m)
	}
}

// missedReports are the mandates of which the assembly asks: renew or recall? Two reports were missed.
func (s *State) missedReports() []*Mandate {
	var missed []*Mandate
	for _, m := range s.Mandates {
		if m.Open() && m.Missed >= 2 {
			missed = append(missed, m)
		}
	}
	return missed
}

// dueMandates are the mandates whose report is due, what was due first before the rest.
func (s *State) dueMandates() []*Mandate {
	var due []*Mandate
	for _, m := range s.Mandates {
		if m.Owing() && m.ReportDue != "" && m.ReportDue <= s.Info.Date {
			due = append(due, m)
		}
	}
	slices.SortStableFunc(due, func(a, b *Mandate) int { return strings.Compare(a.ReportDue, b.ReportDue) })
	return due
}

// mandateNamed finds a mandate for a verb, or says which there are.
func (s *State) mandateNamed(name string) (*Mandate, error) {
	if m := s.Mandate(name); m != nil {
		return m, nil
	}
	var names []string
	for _, m := range s.Mandates {
		names = append(names, m.Name)
	}
	return nil, refuse("mandate.unknown", words.Quote(name), words.Names(names))
}
