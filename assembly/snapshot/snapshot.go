// Package snapshot is the state of a meeting as other programs read it: the JSON of "show --json", schema 1. A field
// is never dropped or renamed within a schema; one without a value is null, a list is never null.
package snapshot

import (
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Snapshot is everything that is told about a meeting as of its last entry.
type Snapshot struct {
	Schema       int               `json:"schema"`
	Meeting      Meeting           `json:"meeting"`
	Attendance   Attendance        `json:"attendance"`
	Rules        map[string]string `json:"rules"`
	Roles        []Role            `json:"roles"`
	Rotation     []Rotation        `json:"rotation"`
	Agenda       []Item            `json:"agenda"`
	Floor        Floor             `json:"floor"`
	Motions      []Motion          `json:"motions"`
	Elections    []Election        `json:"elections"`
	Pending      []Pending         `json:"elections_pending"`
	Officers     []Officer         `json:"officers"`
	Competitions []Competition     `json:"competitions"`
	Straws       []Straw           `json:"straws"`
	Actions      []Action          `json:"actions"`
	Mandates     []Mandate         `json:"mandates"`
	Grievances   []Grievance       `json:"grievances"`
	Fund         []Grant           `json:"fund"`
	Notes        []Note            `json:"notes"`
	Papers       []Paper           `json:"papers"`
	Departures   []Departure       `json:"departures"`
	Record       Record            `json:"record"`
}

// Meeting is the meeting as a whole; times are RFC 3339.
type Meeting struct {
	ID           string       `json:"id"`
	Number       int          `json:"number"`
	Title        string       `json:"title"`
	Place        *string      `json:"place"`
	Kind         string       `json:"kind"`
	Date         string       `json:"date"`
	Time         *string      `json:"time"`
	State        string       `json:"state"`
	Call         *string      `json:"call"` // first or second
	Called       *Called      `json:"called"`
	Organisation *string      `json:"organisation"`
	Opened       *string      `json:"opened"`
	Closed       *string      `json:"closed"`
	NextMeeting  *NextMeeting `json:"next_meeting"`
	Previous     *Previous    `json:"previous"`
	Approved     *Approved    `json:"approved"` // its minutes
}

// Called is when the meeting was called, by whom and how.
type Called struct {
	Date string  `json:"date"`
	By   string  `json:"by"`
	How  *string `json:"how"`
}

// Approved is that minutes were approved, and by which meeting: null where it was said on their own file, and of those of the meeting before,
// which this one approved.
type Approved struct {
	ByMeeting   *int     `json:"by_meeting"`
	At          string   `json:"at"`
	Corrections []string `json:"corrections"`
}

func approved(a *assembly.Approval, by int) *Approved {
	if a == nil {
		return nil
	}
	told := Approved{At: a.At.Format(time.RFC3339), Corrections: append([]string{}, a.Corrections...)}
	if by > 0 {
		told.ByMeeting = &by
	}
	return &told
}

// Previous is the meeting from which this one took over; null for the first of all. Seal is its words, null where it was
// not sealed when this one was convened.
type Previous struct {
	Number int     `json:"number"`
	Title  string  `json:"title"`
	Date   string  `json:"date"`
	Seal   *string `json:"seal"`
	// Rescued tells that its file had been put together of a damaged one, and Doubtful that nothing proved then that its seal is the one
	// that was read out.
	Rescued  bool `json:"rescued,omitempty"`
	Doubtful bool `json:"seal_doubtful,omitempty"`
	// Approved are its minutes, where this meeting approved them.
	Approved *Approved `json:"approved,omitempty"`
}

// NextMeeting is when and where the assembly meets next.
type NextMeeting struct {
	Date  string  `json:"date"`
	Time  string  `json:"time"`
	Place *string `json:"place"`
}

// Attendance is who is present and who may vote.
type Attendance struct {
	Members int    `json:"members"`
	Present int    `json:"present"`
	Voting  int    `json:"voting"`
	Quorum  Quorum `json:"quorum"`
}

// Quorum is what is needed, and when it was lost and regained.
type Quorum struct {
	Rule    string         `json:"rule"`
	Present int            `json:"present"`
	Needed  int            `json:"needed"`
	Met     bool           `json:"met"`
	Changes []QuorumChange `json:"changes"`
}

// QuorumChange is one loss or regaining.
type QuorumChange struct {
	At      string `json:"at"`
	Present int    `json:"present"`
	Met     bool   `json:"met"`
}

// Role is somebody in a role.
type Role struct {
	Role   string `json:"role"`
	Person string `json:"person"`
	Since  string `json:"since"`
}

// Rotation is who is next for a role.
type Rotation struct {
	Role     string      `json:"role"`
	Proposed *string     `json:"proposed"`
	Dropped  []string    `json:"dropped"`
	Order    []Candidate `json:"order"`
}

// Candidate is one who could serve, and why they stand where they do.
type Candidate struct {
	Person string `json:"person"`
	ID     string `json:"id"`
	Why    string `json:"why"`
}

// Item is one point of the agenda.
type Item struct {
	Number int     `json:"number"`
	Title  string  `json:"title"`
	State  string  `json:"state"`
	By     *string `json:"by"` // who reports on it
}

// Note is the minute-taker's own words; the item is the number that it has now.
type Note struct {
	Number int     `json:"number"`
	Text   string  `json:"text"`
	Item   *int    `json:"item"`
	Motion *string `json:"motion"`
}

// Paper is a document that the meeting had before it; pages are null where nobody counted them.
type Paper struct {
	Number int    `json:"number"`
	Title  string `json:"title"` // its own, or the name of its file
	File   string `json:"file"`
	SHA256 string `json:"sha256"`
	Pages  *int   `json:"pages"`
	Item   *int   `json:"item"`
}

func papers(s *assembly.State) []Paper {
	told := []Paper{}
	for _, p := range s.Papers {
		paper := Paper{Number: p.Number, Title: p.Head(), File: p.File, SHA256: p.SHA256}
		if p.Pages > 0 {
			paper.Pages = &p.Pages
		}
		if at := s.Agenda.Number(s.Agenda.Item(p.Item)); at > 0 {
			paper.Item = &at
		}
		told = append(told, paper)
	}
	return told
}

// Floor is who speaks and who waits.
type Floor struct {
	Speaker    *Speaker `json:"speaker"`
	ListClosed bool     `json:"list_closed"`
	Stack      []Place  `json:"stack"`
	Next       []string `json:"next"`
}

// Speaker is who has the floor; times are whole seconds.
type Speaker struct {
	Person  string `json:"person"`
	Kind    string `json:"kind"`
	Elapsed int    `json:"elapsed_s"`
	Limit   int    `json:"limit_s"`
}

// Place is one row of the stack.
type Place struct {
	Place        int    `json:"place"`
	Person       string `json:"person"`
	Kind         string `json:"kind"`
	TurnsItem    int    `json:"turns_item"`
	TurnsMeeting int    `json:"turns_meeting"`
	Why          string `json:"why"`
}

// Straw is a temperature check.
type Straw struct {
	Question string `json:"question"`
	For      int    `json:"for"`
	Against  int    `json:"against"`
	Abstain  int    `json:"abstain"`
}

// Action is what somebody is to do.
type Action struct {
	Number int     `json:"number"`
	What   string  `json:"what"`
	Who    string  `json:"who"`
	By     *string `json:"by"`
	Report *string `json:"report"`
	Done   bool    `json:"done"`
}

// Record is how far the record goes. The record itself tells it, not the meeting.
type Record struct {
	Entries uint64   `json:"entries"`
	Head    string   `json:"head"`
	Seal    *string  `json:"seal"`
	Mended  []Mended `json:"mended"`
	// Rescued is there where the file was put together of a damaged one, and Doubtful where nothing proves that its seal is the one that
	// was read out.
	Rescued  *Rescued `json:"rescued,omitempty"`
	Doubtful bool     `json:"seal_doubtful,omitempty"`
}

// Rescued is how much of a damaged record was saved: so many entries of those that there were, of which the first Proved are certain.
type Rescued struct {
	Entries uint64 `json:"entries"`
	Of      uint64 `json:"of"`
	Proved  uint64 `json:"proved"`
	Changed bool   `json:"changed"` // one of the others is not as it was written
}

// rules are the standing orders as they are in force.
func rules(s *assembly.State) map[string]string {
	all := s.Rules.All()
	all["newcomers"] = s.Newcomers() // on a roll that was imported it is another one that is usual
	return all
}

// Of tells the state of a meeting as of its last entry, in English.
func Of(m *assembly.Meeting, record Record) Snapshot { return In(words.English(), m, record) }

// In is Of with its sentences in a language: verdicts and reasons. States, kinds and roles are the words of the language of the assembly.
func In(language words.Table, m *assembly.Meeting, record Record) Snapshot {
	s := m.State()
	say := language.Say
	return Snapshot{
		Schema: 1, Meeting: meeting(s), Attendance: attendance(s), Rules: rules(s), Roles: roles(s), Rotation: rotation(s, say),
		Agenda: agenda(s), Floor: floor(s, say), Motions: motions(s, say), Straws: straws(s), Actions: actions(s),
		Elections: elections(s), Pending: pending(s), Officers: officers(s), Competitions: competitions(s), Mandates: mandates(s), Grievances: grievances(s), Fund: fund(s), Notes: notes(s), Papers: papers(s), Departures: departures(s, s.Departures),
		Record: record.withMends(m),
	}
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func instant(t time.Time) *string {
	if t.IsZero() {
		return nil
	}
	return orNull(t.Format(time.RFC3339))
}

func meeting(s *assembly.State) Meeting {
	i := s.Info
	told := Meeting{
		ID: i.ID, Number: i.Number, Title: i.Title, Place: orNull(i.Place), Kind: i.Kind, Date: i.Date, Time: orNull(i.Time), State: string(i.Phase),
		Opened: instant(i.Opened), Closed: instant(i.Closed), Call: orNull(i.Call), Organisation: orNull(i.Organisation),
	}
	if by := i.Called; by.Date != "" {
		told.Called = &Called{by.Date, by.By, orNull(by.How)}
	}
	if n := i.Next; n.Date != "" {
		told.NextMeeting = &NextMeeting{n.Date, n.Time, orNull(n.Place)}
	}
	if last := s.Past.Last; last != nil {
		told.Previous = &Previous{last.Number, last.Title, last.Date, orNull(last.Seal), last.Rescued, last.Doubtful, approved(s.Past.Approval, i.Number)}
	}
	if a := i.Approval; a != nil {
		told.Approved = approved(a, a.Meeting)
	}
	return told
}

func attendance(s *assembly.State) Attendance {
	q := Quorum{
		Rule: s.Rules.Get("quorum"), Present: s.QuorumPresent(), Needed: s.QuorumNeeded(), Changes: []QuorumChange{},
	}
	q.Met = q.Present >= q.Needed
	for _, c := range s.Quorum.Changes {
		q.Changes = append(q.Changes, QuorumChange{c.At.Format(time.RFC3339), c.Present, c.Met})
	}
	return Attendance{Members: s.Roll.Standing(), Present: s.Present(), Voting: s.Voters(), Quorum: q}
}

func roles(s *assembly.State) []Role {
	told := []Role{}
	for _, h := range s.Roles.Holders {
		told = append(told, Role{h.Role, s.Roll.Name(h.Person), h.Since.Format(time.RFC3339)})
	}
	return told
}

func rotation(s *assembly.State, say func(words.Phrase) string) []Rotation {
	told := []Rotation{}
	for _, role := range s.RolesNamed() {
		list := s.Rotation(role)
		r := Rotation{Role: role, Dropped: []string{}, Order: []Candidate{}}
		for _, c := range list {
			r.Order = append(r.Order, Candidate{s.Roll.Name(c.Person), c.Person, say(c.Why)})
		}
		if p, ok := s.Roles.Proposed[role]; ok {
			r.Proposed = orNull(s.Roll.Name(p.Person))
			r.Dropped = append(r.Dropped, p.Dropped...)
		}
		told = append(told, r)
	}
	return told
}

func agenda(s *assembly.State) []Item {
	told := []Item{}
	for n, i := range s.Agenda.Items {
		item := Item{Number: n + 1, Title: i.Title, State: string(i.State)}
		if i.By != "" {
			item.By = orNull(s.Roll.Name(i.By))
		}
		told = append(told, item)
	}
	return told
}

func notes(s *assembly.State) []Note {
	told := []Note{}
	for _, n := range s.Notes {
		note := Note{Number: n.Number, Text: n.Text, Motion: orNull(n.Motion)}
		if at := s.Agenda.Number(s.Agenda.Item(n.Item)); at > 0 {
			note.Item = &at
		}
		told = append(told, note)
	}
	return told
}

func floor(s *assembly.State, say func(words.Phrase) string) Floor {
	f := Floor{ListClosed: !s.Floor.ListClosed.IsZero(), Stack: []Place{}, Next: []string{}}
	if sp := s.Floor.Speaker; sp != nil {
		f.Speaker = &Speaker{
			s.Roll.Name(sp.Person), string(sp.Kind), int(s.Spoken(sp, s.Last) / time.Second), int(sp.Limit / time.Second),
		}
	}
	for n, p := range s.Stack() {
		who := s.Roll.Person(p.Person)
		turns, _ := who.Heard()
		f.Stack = append(f.Stack, Place{n + 1, who.Name, string(p.Kind), p.TurnsItem, turns, say(p.Why)})
		f.Next = append(f.Next, who.Name)
	}
	return f
}

func straws(s *assembly.State) []Straw {
	told := []Straw{}
	for _, st := range s.Straws {
		told = append(told, Straw{st.Question, st.For, st.Against, st.Abstain})
	}
	return told
}

func actions(s *assembly.State) []Action {
	told := []Action{}
	for _, a := range s.Actions {
		told = append(told, Action{a.Number, a.What, s.Roll.Name(a.Who), orNull(a.By), orNull(a.Report), a.Done})
	}
	return told
}
