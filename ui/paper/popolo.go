package paper

import (
	"io"
	"slices"
	"strconv"
	"time"

	"stacktaker/assembly/minutes"
)

// Popolo writes the decisions as Popolo JSON (popoloproject.com), for archives of what assemblies decide: the assembly and its
// sections as organizations, the meeting as an event, and every motion with its counts. A show of hands has counts and no votes, so
// none are written. Names of fields are the specification's; options and results are the ones of its examples. It fails as w fails,
// and where a time has no place in a calendar of four-digit years.
func Popolo(w io.Writer, d minutes.Document) error {
	p := archive{prefix: phrase(d.Meta.ID)}
	p.assembly = p.id("assembly")
	if id := phrase(d.Meta.Assembly); id != "" {
		p.assembly = id + "-assembly" // the same in every paper of the same body
	}
	p.Organizations = []popoloOrganization{{ID: p.assembly, Name: phrase(d.Meta.Publisher)}}
	event := popoloEvent{ID: p.id("meeting"), Name: phrase(d.Title), Organization: p.assembly}
	if !d.Meta.Date.IsZero() {
		event.Start = d.Meta.Date.Format(time.RFC3339)
	}
	p.Events = []popoloEvent{event}
	p.Motions = []popoloMotion{}
	for _, each := range d.Decisions {
		p.motion(each)
	}
	return writeJSON(w, p)
}

// archive is what is written. The assembly stands first among the organizations, then its sections as they come up.
type archive struct {
	Organizations []popoloOrganization `json:"organizations"`
	Events        []popoloEvent        `json:"events"`
	Motions       []popoloMotion       `json:"motions"`

	prefix   string   // of every id but the assembly's: the meeting's own
	assembly string   // the id of the assembly
	sections []string // by name, in the order of the organizations behind the first
}

type popoloOrganization struct {
	ID             string `json:"id"`
	Name           string `json:"name"`
	Classification string `json:"classification,omitempty"`
	Parent         string `json:"parent_id,omitempty"`
}

type popoloEvent struct {
	ID           string `json:"id"`
	Name         string `json:"name"`
	Start        string `json:"start_date,omitempty"`
	Organization string `json:"organization_id"`
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
		ID: p.id("motion-" + phrase(d.Number)), Organization: p.assembly, Session: p.id("meeting"), Text: cleanText(d.Text),
		Classification: phrase(d.Kind), Requirement: phrase(d.Needs), Result: popoloResult(d.Outcome), VoteEvents: []popoloVoteEvent{},
	}
	if name := phrase(d.Mover); name != "" {
		m.Creator = &popoloPerson{name}
	}
	for i, r := range d.Rounds {
		e := popoloVoteEvent{
			ID: p.id("vote-" + phrase(d.Number) + "-" + strconv.Itoa(i+1)), Organization: m.Organization, Session: m.Session, Motion: m.ID,
			Identifier: phrase(d.Number) + "/" + strconv.Itoa(i+1), Result: popoloResult(r.Outcome), Counts: p.counts(r.Counts),
		}
		if !r.At.IsZero() {
			e.End = r.At.Format(time.RFC3339)
		}
		m.VoteEvents = append(m.VoteEvents, e)
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
	return phrase(string(o))
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
		out = append(out, p.options(c, p.section(phrase(c.Section)))...)
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
