package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/words"
)

// MandateState is where a mandate stands (rules, section 6).
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

	was *Mandate // before the recall that a recount may still reverse
}

// Report is what delegates brought back.
type Report struct {
	At       time.Time `json:"at"`
	Text     string    `json:"text"`
	Proposal string    `json:"proposal,omitempty"` // the motion under whose number their proposal was published
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
		if fold(m.Name) == fold(name) && (found == nil || !found.Open()) {
			found = m
		}
	}
	return found
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
	m := &Mandate{
		Name: e.Name, Delegates: e.Delegates, Alternate: e.Alternate, From: e.From, Must: e.Must, May: e.May, Refer: e.Refer,
		Term: e.Term, ReportDue: e.Report, State: MandateActive, Seats: len(e.Delegates),
	}
	m.settle(s.Info.Date)
	s.Mandates = append(s.Mandates, m)
	if mo := s.Motions.Get(e.From); mo != nil {
		mo.NeedsAction = false
	}
	s.mandateGrievances(m)
}

// delegateRecalled vacates the seats of a delegate at once; the alternate takes them, and the reports stay due.
type delegateRecalled struct {
	Person string `json:"person"`
	Back   bool   `json:"back,omitempty"` // a recount found the recall not carried
}

func (e *delegateRecalled) apply(s *State, _ moment) {
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
	m.Delegates, m.Alternate, m.State, m.Recalled, m.was = m.was.Delegates, m.was.Alternate, m.was.State, m.was.Recalled, nil
}

// delegateSeated is somebody elected to a seat that a recall left empty.
type delegateSeated struct {
	Name   string `json:"name"`
	Person string `json:"person"`
}

func (e *delegateSeated) apply(s *State, _ moment) {
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

type reportHeard struct {
	Name     string `json:"name"`
	Text     string `json:"text"`
	Proposal string `json:"proposal,omitempty"`
}

func (e *reportHeard) apply(s *State, m moment) {
	of := s.Mandate(e.Name)
	of.Reports = append(slices.Clone(of.Reports), Report{m.at, e.Text, e.Proposal})
	of.Heard, of.Missed = true, 0
	if of.Open() {
		of.State = MandateReported
	}
}

type mandateRenewed struct {
	Name   string `json:"name"`
	Report string `json:"report"`
	Term   string `json:"term,omitempty"`
}

func (e *mandateRenewed) apply(s *State, _ moment) {
	m := s.Mandate(e.Name)
	m.State, m.ReportDue, m.Heard, m.Missed = MandateRenewed, e.Report, false, 0
	if e.Term != "" {
		m.Term = e.Term
	}
}

type mandateDischarged struct {
	Name string `json:"name"`
}

func (e *mandateDischarged) apply(s *State, _ moment) { s.Mandate(e.Name).State = MandateDischarged }

func mandateEvents() []eventKind {
	return []eventKind{
		fact[mandateGiven]("mandate", 1), fact[delegateRecalled]("recalled", 1), fact[delegateSeated]("seated-delegate", 1),
		fact[reportHeard]("report", 1), fact[mandateRenewed]("renewed", 1), fact[mandateDischarged]("discharged", 1),
	}
}

// seatDelegates gives the empty seats of a mandate to those who were elected under its name.
func (t *turn) seatDelegates(c *Contest) {
	m := t.s.Mandate(c.Office)
	if c.Competition() || m == nil || !m.Open() && m.State != MandateRecalled {
		return
	}
	for _, person := range c.Elected {
		if m.Vacant() > 0 && !slices.Contains(m.Delegates, person) && m.Alternate != person {
			t.emit(&delegateSeated{m.Name, person})
		}
	}
}

// unpublished finds the mandate that brought back a text of which no notice was given: the text is published before it
// is put (rules, section 6).
func (s *State) unpublished(text string) *Mandate {
	same := func(other string) bool { return fold(other) == fold(text) }
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

// MissedReports are the mandates of which the assembly asks: renew or recall? Two reports were missed.
func (s *State) MissedReports() []*Mandate {
	var missed []*Mandate
	for _, m := range s.Mandates {
		if m.Open() && m.Missed >= 2 {
			missed = append(missed, m)
		}
	}
	return missed
}

// DueMandates are the mandates whose report is due, what was due first before the rest.
func (s *State) DueMandates() []*Mandate {
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
	names := make([]string, len(s.Mandates))
	for i, m := range s.Mandates {
		names[i] = m.Name
	}
	return nil, refuse("mandate.unknown", words.Quote(name), words.Names(names))
}
