package archive

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
	"stacktaker/assembly/words"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
)

// page tells a meeting in lines that can be read, or read out. What the meeting has not used is left out.
type page struct {
	env.Voice
	strings.Builder
	apart withheld
}

func (p *page) line(indent int, text string) {
	p.WriteString(strings.Repeat(" ", indent) + env.OneLine(text) + "\n")
}

// part begins a part of the page.
func (p *page) part(heading string) {
	p.WriteByte('\n')
	p.line(0, heading)
}

// pageOf tells the state of a meeting as the snapshot has it.
func pageOf(v env.Voice, m *assembly.Meeting, kept snapshot.Record) string {
	told := snapshot.In(v.Assembly, m, kept)
	p := &page{Voice: v, apart: withheldFrom(m)}
	p.head(m.State(), told)
	p.attendance(told.Attendance)
	p.roles(m.State())
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
	p.fund(m.State(), told.Fund)
	p.record(m.State(), kept)
	return p.String()
}

func (p *page) head(s *assembly.State, told snapshot.Snapshot) {
	about, i := told.Meeting, s.Info
	p.line(0, about.Title)
	if about.Place != nil {
		p.line(2, p.Say("show.about.place", about.Number, p.WordFor("is.meeting.", about.Kind), about.Date, *about.Place))
	} else {
		p.line(2, p.Say("show.about", about.Number, p.WordFor("is.meeting.", about.Kind), about.Date))
	}
	switch i.Phase {
	case assembly.Convened:
		p.line(2, p.Say("show.convened"))
	case assembly.Open:
		p.line(2, p.Say("show.open", i.Opened))
	case assembly.InRecess:
		p.line(2, p.Say("show.recess", i.RecessSince))
	case assembly.Closed:
		p.line(2, p.Say("show.closed", i.Opened, i.Closed))
	}
	if next := i.Next; next.Place != "" {
		p.line(2, p.Say("show.next.place", next.Date, next.Time, next.Place))
	} else if next.Date != "" {
		p.line(2, p.Say("show.next", next.Date, next.Time))
	}
}

func (p *page) attendance(a snapshot.Attendance) {
	p.part(p.Say("show.attendance"))
	p.line(2, p.Say("show.attendance.figures", a.Present, a.Voting, a.Members))
	switch q := a.Quorum; {
	case q.Rule == "none":
		p.line(2, p.Say("show.quorum.none"))
	case q.Met:
		p.line(2, p.Say("show.quorum.met", q.Rule, q.Present, q.Needed))
	default:
		p.line(2, p.Say("show.quorum.lost", q.Rule, q.Present, q.Needed))
	}
}

func (p *page) roles(s *assembly.State) {
	if len(s.Roles.Holders)+len(s.Roles.Proposed) == 0 {
		return
	}
	p.part(p.Say("show.roles"))
	for _, h := range s.Roles.Holders {
		p.line(2, p.Say("show.role", p.WordFor("is.role.", h.Role), s.Roll.Name(h.Person), h.Since))
	}
	for _, role := range slices.Sorted(maps.Keys(s.Roles.Proposed)) {
		p.line(2, p.Say("show.role.proposed", p.WordFor("is.role.", role), s.Roll.Name(s.Roles.Proposed[role].Person)))
	}
}

func (p *page) agenda(items []snapshot.Item) {
	if len(items) == 0 {
		return
	}
	p.part(p.Say("show.agenda"))
	for n, i := range items {
		p.line(2, p.marked(p.apart.item(n), strconv.Itoa(i.Number)+" "+p.WordFor("is.item.", i.State)+": "+i.Title))
	}
}

func (p *page) floor(f snapshot.Floor) {
	p.part(p.Say("show.floor"))
	if sp := f.Speaker; sp != nil {
		p.line(2, p.Say("show.floor.speaker", sp.Person, p.WordFor("is.hand.", sp.Kind), clock(sp.Elapsed), clock(sp.Limit)))
	}
	if len(f.Stack) == 0 {
		p.line(2, p.Say("show.floor.nobody"))
	}
	for _, h := range f.Stack {
		p.line(2, p.Say("show.floor.place", h.Place, h.Person, p.WordFor("is.hand.", h.Kind), h.Why))
	}
	if f.ListClosed {
		p.line(2, p.Say("show.floor.closed"))
	}
}

func (p *page) motions(s *assembly.State, all []snapshot.Motion) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.motions"))
	byID := map[string]snapshot.Motion{}
	for _, told := range all {
		byID[told.ID] = told
	}
	for _, m := range s.Motions.ByNumber() {
		told, there := byID[m.ID]
		if !there {
			continue
		}
		p.line(2, p.marked(p.apart.motion(m), m.ID+" "+p.MotionIs(m, told.State)+": "+p.Assembly.Say(s.InList(m))))
		switch {
		case told.Mover == nil: // what survived a competition was moved by nobody
		case m.Noticed:
			p.line(4, p.Say("show.motion.noticed", *told.Mover))
		case told.Seconder != nil:
			p.line(4, p.Say("show.motion.seconded", *told.Mover, *told.Seconder))
		default:
			p.line(4, p.Say("show.motion.moved", *told.Mover))
		}
		if told.Original != told.Text && !m.Amendment() {
			p.line(4, p.Say("show.motion.original", told.Original))
		}
		if told.Result != nil {
			p.line(4, told.Result.Words)
		}
	}
}

func (p *page) record(s *assembly.State, kept snapshot.Record) {
	p.part(p.Say("show.record"))
	p.line(2, p.Say("show.record.entries", int(kept.Entries), s.Last.Format(time.DateOnly), s.Last))
	if r := kept.Rescued; r != nil {
		p.line(2, p.RescuedWhole((*record.RescueMark)(r)))
	}
	switch {
	case kept.Seal == nil:
		p.line(2, p.Say("show.record.open"))
	case kept.Doubtful:
		p.line(2, p.Say("show.record.doubtful", *kept.Seal))
	default:
		p.line(2, p.Say("show.record.sealed", *kept.Seal))
	}
}

// clock tells seconds as a clock does.
func clock(seconds int) string { return words.Clock(time.Duration(seconds) * time.Second) }
