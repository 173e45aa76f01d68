package cli

import (
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
	"stacktaker/assembly/words"
)

// page tells a meeting in lines that can be read, or read out. What the meeting has not used is left out.
type page struct{ strings.Builder }

func (p *page) line(indent int, text string) {
	p.WriteString(strings.Repeat(" ", indent) + oneLine(text) + "\n")
}

// part begins a part of the page.
func (p *page) part(heading string) {
	p.WriteByte('\n')
	p.line(0, heading)
}

// pageOf tells the state of a meeting as the snapshot has it.
func pageOf(m *assembly.Meeting, record snapshot.Record) string {
	told := snapshot.Of(m, record)
	p := &page{}
	p.head(m.State(), told)
	p.attendance(told.Attendance)
	p.roles(m.State().Roles.Holders, m.State().Roll)
	p.agenda(told.Agenda)
	if told.Meeting.State != string(assembly.Closed) {
		p.floor(told.Floor)
	}
	p.motions(m.State(), told.Motions)
	p.elections(told.Elections)
	p.standing(told)
	p.competitions(told.Competitions)
	p.straws(told.Straws)
	p.actions(told.Actions)
	p.mandates(told.Mandates)
	p.grievances(told.Grievances)
	p.fund(told.Fund)
	p.record(m.State(), record)
	return p.String()
}

func (p *page) head(s *assembly.State, told snapshot.Snapshot) {
	about, i := told.Meeting, s.Info
	p.line(0, about.Title)
	if about.Place != nil {
		p.line(2, say("about.place", about.Number, about.Kind, about.Date, *about.Place))
	} else {
		p.line(2, say("about", about.Number, about.Kind, about.Date))
	}
	switch i.Phase {
	case assembly.Convened:
		p.line(2, say("convened"))
	case assembly.Open:
		p.line(2, say("open", i.Opened))
	case assembly.InRecess:
		p.line(2, say("recess", i.RecessSince))
	case assembly.Closed:
		p.line(2, say("closed", i.Opened, i.Closed))
	}
	if next := i.Next; next.Place != "" {
		p.line(2, say("next.place", next.Date, next.Time, next.Place))
	} else if next.Date != "" {
		p.line(2, say("next", next.Date, next.Time))
	}
}

func (p *page) attendance(a snapshot.Attendance) {
	p.part(say("attendance"))
	p.line(2, say("attendance.figures", a.Present, a.Voting, a.Members))
	switch q := a.Quorum; {
	case q.Rule == "none":
		p.line(2, say("quorum.none"))
	case q.Met:
		p.line(2, say("quorum.met", q.Rule, q.Present, q.Needed))
	default:
		p.line(2, say("quorum.lost", q.Rule, q.Present, q.Needed))
	}
}

func (p *page) roles(holders []assembly.Holder, roll assembly.Roll) {
	if len(holders) == 0 {
		return
	}
	p.part(say("roles"))
	for _, h := range holders {
		p.line(2, say("role", h.Role, roll.Name(h.Person), h.Since))
	}
}

func (p *page) agenda(items []snapshot.Item) {
	if len(items) == 0 {
		return
	}
	p.part(say("agenda"))
	for _, i := range items {
		p.line(2, strconv.Itoa(i.Number)+" "+i.State+": "+i.Title)
	}
}

func (p *page) floor(f snapshot.Floor) {
	p.part(say("floor"))
	if sp := f.Speaker; sp != nil {
		p.line(2, say("floor.speaker", sp.Person, sp.Kind, clock(sp.Elapsed), clock(sp.Limit)))
	}
	if len(f.Stack) == 0 {
		p.line(2, say("floor.nobody"))
	}
	for _, h := range f.Stack {
		p.line(2, say("floor.place", h.Place, h.Person, h.Kind, h.Why))
	}
	if f.ListClosed {
		p.line(2, say("floor.closed"))
	}
}

func (p *page) motions(s *assembly.State, all []snapshot.Motion) {
	if len(all) == 0 {
		return
	}
	p.part(say("motions"))
	for i, told := range all {
		m := s.Motions.All[i]
		p.line(2, m.ID+" "+told.State+": "+words.English().Say(s.Title(m)))
		switch {
		case told.Mover == nil: // what survived a competition was moved by nobody
		case told.Seconder != nil:
			p.line(4, say("motion.seconded", *told.Mover, *told.Seconder))
		default:
			p.line(4, say("motion.moved", *told.Mover))
		}
		if told.Original != told.Text && !m.Amendment() {
			p.line(4, say("motion.original", told.Original))
		}
		if told.Result != nil {
			p.line(4, told.Result.Words)
		}
	}
}

func (p *page) record(s *assembly.State, record snapshot.Record) {
	p.part(say("record"))
	p.line(2, say("record.entries", int(record.Entries), s.Last.Format(time.DateOnly), s.Last))
	if record.Seal != nil {
		p.line(2, say("record.sealed", *record.Seal))
	} else {
		p.line(2, say("record.open"))
	}
}

// clock tells seconds as a clock does.
func clock(seconds int) string { return words.Clock(time.Duration(seconds) * time.Second) }
