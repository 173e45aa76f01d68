package data

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Popolo writes the decisions as Popolo JSON (popoloproject.com), for archives of what assemblies decide: the assembly and its
// sections as organizations, the meeting as an event, and every motion with its counts. A show of hands has counts and no votes, so
// none are written. Names of fields are the specification's; options and results are the ones of its examples. It fails as w fails,
// and where a time has no place in a calendar of four-digit years.
func Popolo(w io.Writer, d minutes.Document) error {
	p := archive{prefix: paper.OneLine(d.Meta.ID)}
	p.assembly = p.id("assembly")
	if id := paper.OneLine(d.Meta.Assembly); id != "" {
		p.assembly = id + "-assembly" // the same in every paper of the same body
	}
	p.Organizations = []popoloOrganization{{ID: p.assembly, Name: paper.OneLine(d.Meta.Publisher)}}
	p.Events, p.Motions = []popoloEvent{}, []popoloMotion{}
	for _, m := range d.Meetings {
		p.event(m)
		p.day = paper.OneLine(m.Day)
	}
	if len(d.Meetings) == 0 { // a paper that is about no meeting of its own
		p.Events = append(p.Events, popoloEvent{ID: p.id("meeting"), Name: paper.OneLine(cmp.Or(d.Meta.Publisher, d.Title)), Start: popoloTime(d.Meta.Date), Organization: p.assembly})
	}
	for _, each := range d.Decisions {
		p.motion(each)
	}
	for _, each := range d.Elections {
		p.election(each)
	}
	return writeJSON(w, p)
}

// archive is what is written. The assembly stands first among the organizations, then its sections as they come up.
type archive struct {
	Organizations []popoloOrganization `json:"organizations"`
	Events        []popoloEvent        `json:"events"`
	Motions       []popoloMotion       `json:"motions"`
	Memberships   []popoloMembership   `json:"memberships,omitempty"`

	prefix   string   // of every id but the assembly's: the meeting's own
	assembly string   // the id of the assembly
	day      string   // of the meeting
	sections []string // by name, in the order of the organizations behind the first
}

type popoloOrganization struct {
	ID             string `json:"id"`
	Name           string `json:"name"`
	Classification string `json:"classification,omitempty"`
	Parent         string `json:"parent_id,omitempty"`
}

type popoloEvent struct {
	ID           string             `json:"id"`
	Name         string             `json:"name"`
	Start        string             `json:"start_date,omitempty"`
	End          string             `json:"end_date,omitempty"`
	Location     string             `json:"location,omitempty"`
	Class        string             `json:"classification,omitempty"`
	Identifiers  []popoloIdentifier `json:"identifiers,omitempty"`
	Organization string             `json:"organization_id"`
}

type popoloIdentifier struct {
	Identifier string `json:"identifier"`
}

type popoloMembership struct {
	ID           string       `json:"id"`
	Role         string       `json:"role"`
	Person       popoloPerson `json:"person"`
	Organization string       `json:"organization_id"`
	Start        string       `json:"start_date,omitempty"`
}

type popoloMotion struct {
	ID             string            `json:"id"`
	Organization   string            `json:"organization_id"`
	Session        string            `json:"legislative_session_id"`
	Creator        *popoloPerson     `json:"creator,omitempty"`
	Text           string            `json:"text"`
	Classification string            `json:"classification,omitempty"`
	Requirement    string            `json:"requirement,omitempty"`
	Result         string            `json:"result,omitempty"`
	VoteEvents     []popoloVoteEvent `json:"vote_events"`
}

type popoloPerson struct {
	Name string `json:"name"`
}

type popoloVoteEvent struct {
	ID           string        `json:"id"`
	Organization string        `json:"organization_id"`
	Session      string        `json:"legislative_session_id"`
	Identifier   string        `json:"identifier"`
	Motion       string        `json:"motion_id"`
	Class        string        `json:"classification,omitempty"`
	End          string        `json:"end_date,omitempty"`
	Result       string        `json:"result,omitempty"`
	Counts       []popoloCount `json:"counts"`
}

type popoloCount struct {
	Option string `json:"option"`
	Value  int    `json:"value"`
	Group  string `json:"group_id,omitempty"`
}

// id is the name of something, unlike that of anything else in any meeting.
func (p *archive) id(of string) string {
	if p.prefix == "" {
		return of
	}
	return p.prefix + "-" + of
}

func (p *archive) motion(d minutes.Decision) {
	m := popoloMotion{
		ID: p.id("motion-" + paper.OneLine(d.Number)), Organization: p.assembly, Session: p.id("meeting"), Text: cleanText(d.Text),
		Classification: paper.OneLine(d.Kind), Requirement: paper.OneLine(d.Needs), Result: popoloResult(d.Outcome), VoteEvents: []popoloVoteEvent{},
	}
	if name := paper.OneLine(d.Mover); name != "" {
		m.Creator = &popoloPerson{name}
	}
	for i, r := range d.Rounds {
		e := popoloVoteEvent{
			ID: p.id("vote-" + paper.OneLine(d.Number) + "-" + strconv.Itoa(i+1)), Organization: m.Organization, Session: m.Session, Motion: m.ID,
			Identifier: paper.OneLine(d.Number) + "/" + strconv.Itoa(i+1), Result: popoloResult(r.Outcome), Counts: p.counts(r.Counts),
		}
		e.End = popoloTime(r.At)
		m.VoteEvents = append(m.VoteEvents, e)
	}
	p.Motions = append(p.Motions, m)
}

// event is a meeting: its own title, not that of a paper on it.
func (p *archive) event(m minutes.Event) {
	id := "meeting"
	if m.ID != "" {
		id = paper.OneLine(m.ID) + "-meeting"
	}
	e := popoloEvent{
		ID: id, Name: paper.OneLine(m.Title), Location: paper.OneLine(m.Place), Class: paper.OneLine(m.Kind), Start: paper.OneLine(m.Day), End: popoloTime(m.End), Organization: p.assembly,
	}
	if !m.Start.IsZero() {
		e.Start = popoloTime(m.Start)
	}
	if m.Number > 0 {
		e.Identifiers = []popoloIdentifier{{strconv.Itoa(m.Number)}}
	}
	p.Events = append(p.Events, e)
}

// popoloTime is a moment as the specification has it, "" for none.
func popoloTime(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.Format(time.RFC3339)
}

// election is an election or a competition between proposals as a motion: what is asked is who, or which. Its rounds have what could be voted
// for as options; who holds the office since is a membership.
func (p *archive) election(e minutes.Election) {
	number := "e" + strconv.Itoa(e.Number)
	m := popoloMotion{
		ID: p.id("motion-" + number), Organization: p.assembly, Session: p.id("meeting"), Text: cleanText(e.Text), Classification: paper.OneLine(e.Kind),
		Result: popoloResult(e.Outcome), VoteEvents: []popoloVoteEvent{},
	}
	for i, poll := range e.Polls {
		at := strconv.Itoa(i + 1)
		v := popoloVoteEvent{
			ID: p.id("vote-" + number + "-" + at), Organization: m.Organization, Session: m.Session, Motion: m.ID, Identifier: number + "/" + at, Class: paper.OneLine(string(poll.How)),
			End: popoloTime(poll.At), Counts: []popoloCount{},
		}
		if len(poll.Elected) > 0 {
			v.Result = popoloResult(minutes.Carried)
		}
		for _, o := range poll.Options {
			v.Counts = append(v.Counts, popoloCount{Option: paper.OneLine(o.Name), Value: o.Votes})
		}
		m.VoteEvents = append(m.VoteEvents, v)
	}
	for i, name := range e.Holders {
		p.Memberships = append(p.Memberships, popoloMembership{
			ID: p.id("office-" + number + "-" + strconv.Itoa(i+1)), Role: paper.OneLine(e.Text), Person: popoloPerson{paper.OneLine(name)}, Organization: p.assembly, Start: p.day,
		})
	}
	p.Motions = append(p.Motions, m)
}

// popoloResult is an outcome in the specification's words, and where it has none in ours: "withdrawn", "referred".
func popoloResult(o minutes.Outcome) string {
	switch o {
	case minutes.Carried:
		return "pass"
	case minutes.NotCarried:
		return "fail"
	}
	return paper.OneLine(string(o))
}

// counts is the figures of a round in all, and then by section where they were counted so. Where no hands were counted, or none are
// told, there are none.
func (p *archive) counts(by []minutes.Count) []popoloCount {
	if len(by) == 0 {
		return []popoloCount{}
	}
	var all minutes.Count
	for _, c := range by {
		all.For, all.Against, all.Abstain, all.NotVoted = all.For+c.For, all.Against+c.Against, all.Abstain+c.Abstain, all.NotVoted+c.NotVoted
		all.Blank, all.Spoilt = all.Blank+c.Blank, all.Spoilt+c.Spoilt
	}
	out := p.options(all, "")
	if len(by) == 1 && by[0].Section == "" {
		return out
	}
	for _, c := range by {
		out = append(out, p.options(c, p.section(paper.OneLine(c.Section)))...)
	}
	return out
}

func (p *archive) options(c minutes.Count, group string) []popoloCount {
	told := []popoloCount{{"yes", c.For, group}, {"no", c.Against, group}, {"abstain", c.Abstain + c.Blank, group}, {"not voting", c.NotVoted, group}}
	if c.Spoilt > 0 {
		told = append(told, popoloCount{"spoilt", c.Spoilt, group})
	}
	return told
}

// section is the id of a section, which joins the organizations when it comes up first.
func (p *archive) section(name string) string {
	at := slices.Index(p.sections, name)
	if at < 0 {
		at = len(p.sections)
		p.sections = append(p.sections, name)
		p.Organizations = append(p.Organizations, popoloOrganization{
			ID: p.id("section-" + strconv.Itoa(at+1)), Name: name, Classification: "section", Parent: p.assembly,
		})
	}
	return p.Organizations[at+1].ID
}
