package assembly

import (
	"cmp"
	"maps"
	"slices"

	"stacktaker/assembly/tally"
)

// Legacy is what a closed meeting leaves to the next one (docs/rules.md, sections 2 and 8): who its people are and what they
// served, what stands over and what is still to be done. With it the next file needs no other.
type Legacy struct {
	// Assembly is the id of the first meeting of all, by which the meetings of one assembly know each other.
	Assembly string `json:"assembly"`
	ID       string `json:"id"` // of the meeting that leaves it
	Number   int    `json:"number"`
	Title    string `json:"title"`
	Date     string `json:"date"`           // YYYY-MM-DD
	Seal     string `json:"seal,omitempty"` // its words, "" where the meeting was not sealed
	Approved bool   `json:"approved,omitempty"`
	// Rescued tells that its file had been put together of a damaged one, and Doubtful that nothing proved then that its seal is the one
	// that was read out.
	Rescued  bool `json:"rescued,omitempty"`
	Doubtful bool `json:"doubtful,omitempty"`
	// Entries and Hash are its last entry, and the chain's hash there in hex: what was entered after its seal is bound by them.
	Entries uint64 `json:"entries,omitempty"`
	Hash    string `json:"hash,omitempty"`
	// Organisation is what the body that meets is called, as it was said in the open.
	Organisation string `json:"-"`
	// Next is when and where the next meeting is, as it was fixed last.
	Next NextMeeting `json:"-"`
	// Language is that of the titles of the agenda that writes itself, "" for English.
	Language string `json:"-"`

	People      []Heir       `json:"-"` // they join the roll, each by an event
	Imported    bool         `json:"imported,omitempty"`
	Spreadsheet bool         `json:"spreadsheet,omitempty"`
	Members     int          `json:"members,omitempty"` // as stated
	Rules       [][2]string  `json:"-"`                 // standing orders that are not the defaults
	Attended    []Attended   `json:"attended,omitempty"`
	Services    []Service    `json:"services,omitempty"`
	InARow      []TermsInRow `json:"in_a_row,omitempty"`
	// CoFacilitator is who held that role last, by id.
	CoFacilitator string `json:"co_facilitator,omitempty"`
	// Facilitates is who was proposed to facilitate, by id: first of those whom the rules do not tell apart.
	Facilitates string `json:"facilitates,omitempty"`

	Motions   []Standing `json:"motions,omitempty"`
	Decisions Decisions  `json:"decisions,omitzero"`
	// Provisional is what was decided without a quorum and is to be ratified.
	Provisional []Provisional `json:"provisional,omitempty"`
	Elections   []string      `json:"elections,omitempty"` // offices for which an election is pending
	// Pending is what of these elections stands over.
	Pending    []LeftElection `json:"pending,omitempty"`
	Officers   []Officer      `json:"officers,omitempty"`
	Items      []LeftItem     `json:"items,omitempty"`
	Actions    []OpenAction   `json:"actions,omitempty"`
	LastAction int            `json:"last_action,omitempty"` // the highest number that any action had
	Mandates   []Mandate      `json:"mandates,omitempty"`
	Grievances []Grievance    `json:"grievances,omitempty"`
	Fund       []Grant        `json:"fund,omitempty"`

	// Told is what may be told of all that, nil where it is everything.
	Told *ToldLegacy `json:"told,omitempty"`
}

// Heir is somebody on the roll of the meeting before.
type Heir struct {
	ID, Name, Section string
	Credential        Credential
	Number            MemberNumber
}

// Attended is in how many meetings somebody was.
type Attended struct {
	Person   string `json:"person"`
	Meetings int    `json:"meetings"`
}

// Service is in how many meetings somebody served in a role, and the number of the last of them.
type Service struct {
	Person   string `json:"person"`
	Role     string `json:"role"`
	Meetings int    `json:"meetings"`
	Last     int    `json:"last"`
}

// TermsInRow is who served in a role last, and how many terms one after the other.
type TermsInRow struct {
	Role   string `json:"role"`
	Person string `json:"person"`
	Terms  int    `json:"terms"`
}

// Standing is a motion that stands over, under the number that it gets at the next meeting.
type Standing struct {
	ID        string      `json:"id"`
	Of        int         `json:"of"` // the meeting in which it was moved
	Kind      string      `json:"kind"`
	Parent    string      `json:"parent,omitempty"`
	Text      string      `json:"text"`
	Original  string      `json:"original"`
	Mover     string      `json:"mover,omitempty"`
	Seconder  string      `json:"seconder,omitempty"`
	With      []string    `json:"with,omitempty"` // who moved it beside the mover, and who seconded it beside the seconder
	Seconded  []string    `json:"seconded-with,omitempty"`
	Backers   []string    `json:"backers,omitempty"` // who is to second it, as its notice says
	State     MotionState `json:"state"`
	Before    MotionState `json:"before,omitempty"`
	Threshold string      `json:"threshold"`
	Needs     string      `json:"needs,omitempty"` // that its notice named
	Amends    *Change     `json:"amends,omitempty"`
	Person    string      `json:"person,omitempty"`
	Waits     bool        `json:"waits,omitempty"`
	Camera    bool        `json:"camera,omitempty"`   // it began in a closed session
	Reworded  bool        `json:"reworded,omitempty"` // its words are those of one
	Noticed   bool        `json:"noticed,omitempty"`
	Published bool        `json:"published,omitempty"`
	Grievance int         `json:"grievance,omitempty"`
	Spend     Spend       `json:"spend,omitzero"`
	Behind    bool        `json:"behind,omitempty"` // its words were amended since its sum was given
	Hung      []string    `json:"hung,omitempty"`   // what was pending with it
	Title     string      `json:"title,omitempty"`  // that it was given
	tally.Floors
}

// Decision is one in force that was taken at an earlier meeting; a later one may rescind it.
type Decision struct {
	Meeting int    `json:"meeting"`
	ID      string `json:"id"`
	Text    string `json:"text"`
}

// OpenAction is an action that nobody said was finished.
type OpenAction struct {
	Number  int    `json:"number,omitempty"` // which it keeps; 0 in records from before it did
	What    string `json:"what"`
	Who     string `json:"who"`
	By      string `json:"by,omitempty"`
	Report  string `json:"report,omitempty"`
	Meeting int    `json:"meeting"`          // in which it was assigned
	Camera  bool   `json:"camera,omitempty"` // in a closed session
}

// Leaves is what the meeting leaves to the next one; seal is the words of its seal. The order of everything in it
// follows from the record alone.
func (m *Meeting) Leaves(seal string) Legacy {
	l := m.leaves(m.state, seal)
	l.Organisation = m.Told(Outside).Info.Organisation
	if m.outside != nil {
		told := m.leaves(m.outside, seal)
		// Which turn it is for a known office does not depend on what is told of a closed session.
		named := m.outside.RolesNamed()
		told.Services = slices.DeleteFunc(slices.Clone(l.Services), func(v Service) bool { return !slices.Contains(named, v.Role) })
		told.InARow = slices.DeleteFunc(slices.Clone(l.InARow), func(r TermsInRow) bool { return !slices.Contains(named, r.Role) })
		closeGrants(l.Fund, told.Fund)
		l.tells(told)
	}
	return l
}

func (m *Meeting) leaves(s *State, seal string) Legacy {
	l := Legacy{
		Assembly: s.Past.assembly(s.Info.ID), ID: s.Info.ID, Number: s.Info.Number, Title: s.Info.Title, Date: s.Info.Date,
		Seal: seal, Approved: !s.Info.Approved.IsZero(), Imported: s.Roll.Imported, Spreadsheet: s.Roll.Spreadsheet, Members: s.Roll.Members,
		Rules: s.Rules.lasting(), InARow: s.leavesInARow(), CoFacilitator: s.lastHolder(CoFacilitator),
		Facilitates: s.NextFacilitator(), Next: s.Info.Next, Items: s.leavesItems(), LastAction: s.lastAction(),
	}
	for _, p := range slices.Concat(s.Roll.People, s.Roll.Bodies) {
		if _, named := m.names[p.ID]; named { // who was forgotten is on no other roll
			l.People = append(l.People, Heir{p.ID, p.Name, p.Section, p.Credential, p.Number})
		}
	}
	known := func(id string) bool { return slices.ContainsFunc(l.People, func(h Heir) bool { return h.ID == id }) }
	l.Attended = slices.DeleteFunc(s.leavesAttended(), func(a Attended) bool { return !known(a.Person) })
	l.Services = slices.DeleteFunc(s.leavesServices(), func(v Service) bool { return !known(v.Person) })
	l.Provisional = s.provisional()
	l.Motions, l.Decisions = s.leavesMotions(), Decisions{all: s.leavesDecisions()}
	l.Mandates, l.Grievances, l.Fund = s.leavesMandates(), s.leavesGrievances(), s.leavesFund()
	for _, e := range s.PendingElections() {
		e.Nominees = slices.DeleteFunc(slices.Clone(e.Nominees), func(id string) bool { return !known(id) })
		l.Elections, l.Pending = append(l.Elections, e.Office), append(l.Pending, e)
	}
	l.Officers = slices.DeleteFunc(s.Officers(), func(o Officer) bool { return !known(o.Person) || s.electionFell(o) })
	for _, a := range s.Actions {
		if !a.Done {
			l.Actions = append(l.Actions, OpenAction{a.Number, a.What, a.Who, a.By, a.Report, cmp.Or(a.Meeting, s.Info.Number), a.Closed})
		}
	}
	return l
}

// lasting are the standing orders that are not the defaults; what was suspended was suspended for one meeting.
func (r Rules) lasting() [][2]string {
	values := newRules().values
	usual := maps.Clone(values)
	for _, c := range r.Changes {
		if !c.Suspended {
			values[c.Key] = c.Value
		}
	}
	var lasting [][2]string
	for _, o := range standingOrders() {
		if v := values[o.key]; v != usual[o.key] {
			lasting = append(lasting, [2]string{o.key, v})
		}
	}
	return lasting
}

// leavesAttended counts the meetings that everybody was in. Where nobody was checked in, whoever held a role, moved or
// spoke attended (docs/rules.md, section 1).
func (s *State) leavesAttended() []Attended {
	var all []Attended
	for _, p := range s.Roll.People {
		n := s.Past.attended(p.ID)
		if s.attendedTonight(p) {
			n++
		}
		if n > 0 {
			all = append(all, Attended{p.ID, n})
		}
	}
	return all
}

func (s *State) attendedTonight(p *Person) bool {
	if slices.ContainsFunc(s.Roll.People, s.Attended) {
		return s.Attended(p)
	}
	return p.Turns > 0 ||
		slices.ContainsFunc(s.Roles.Terms, func(t Term) bool { return t.Person == p.ID }) ||
		slices.ContainsFunc(s.Motions.All, func(m *Motion) bool { return slices.Contains(m.Movers(), p.ID) })
}

func (s *State) leavesServices() []Service {
	var all []Service
	for _, p := range s.Roll.People {
		roles := s.Past.roles(p.ID)
		for _, t := range s.Roles.Terms {
			if t.Person == p.ID && !slices.Contains(roles, t.Role) {
				roles = append(roles, t.Role)
			}
		}
		for _, role := range roles {
			n, last := s.served(role, p.ID)
			all = append(all, Service{p.ID, role, n, last})
		}
	}
	return all
}

// leavesInARow tells of every role who served last, and how often one after the other.
func (s *State) leavesInARow() []TermsInRow {
	var all []TermsInRow
	told := map[string]bool{}
	for i := len(s.Roles.Terms) - 1; i >= 0; i-- {
		t := s.Roles.Terms[i]
		if !told[t.Role] {
			told[t.Role] = true
			all = append(all, TermsInRow{t.Role, t.Person, s.termsInRow(t.Role, t.Person)})
		}
	}
	for _, r := range s.Past.inARow() {
		if !told[r.Role] {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b TermsInRow) int { return cmp.Compare(a.Role, b.Role) })
	return all
}

// lastHolder is who held a role last tonight, by id; "" where nobody did.
func (s *State) lastHolder(role string) string {
	for _, t := range slices.Backward(s.Roles.Terms) {
		if t.Role == role {
			return t.Person
		}
	}
	return ""
}
