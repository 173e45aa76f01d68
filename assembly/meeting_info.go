package assembly

import (
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Phase is where a meeting stands between its calling and its close.
type Phase string

// The phases. A meeting before its first line has none.
const (
	Convened Phase = "convened"
	Open     Phase = "open"
	InRecess Phase = "recess"
	Closed   Phase = "closed"
)

func (p Phase) bit() phases {
	switch p {
	case Convened:
		return convened
	case Open:
		return open
	case InRecess:
		return recess
	case Closed:
		return closed
	}
	return unborn
}

// Info is the meeting as a whole.
type Info struct {
	ID     string // what lots are drawn with; random
	Number int    // the how manieth of its assembly, from 1
	Title  string
	Place  string
	Kind   string // ordinary, extraordinary or annual
	Call   string // first or second, "" where the call did not say which it is
	Date   string // as convened, YYYY-MM-DD
	Time   string // HH:MM, "" where the call named none
	Phase  Phase

	Organisation string // whose meeting it is, "" where nobody said
	Called       Calling

	ConvenedAt  time.Time
	convened    uint64 // the entry
	Opened      time.Time
	Closed      time.Time
	RecessSince time.Time
	RecessUntil time.Time // zero: open-ended

	Sealed      uint64 // the entry of the room's seal, or of the first there was; 0 = not sealed
	SealNumbers []int  // called out by the room, at that seal
	Seals       []Sealing
	Next        NextMeeting // as it was fixed last
	NextByRoom  NextMeeting // as it was when the meeting closed, or is while it is not closed
	nextBefore  NextMeeting // as it was fixed before Next

	InCamera    bool
	Approved    time.Time // when the minutes were approved, zero: not yet
	Approval    *Approval // and by whom; nil: not yet
	Corrections []Correction
	corrected   int // corrections that the approved minutes have
	entered     bool
}

// Version is that of the minutes: each correction makes the next, and overwrites nothing.
func (i Info) Version() int { return 1 + len(i.Corrections) }

// ApprovedVersion is the version of the minutes that was approved, 0 while none is.
func (i Info) ApprovedVersion() int {
	if i.Approved.IsZero() {
		return 0
	}
	return 1 + i.corrected
}

// CorrectedSince tells whether the minutes were approved and corrected after that: as they stand now they are not approved.
func (i Info) CorrectedSince() bool { return !i.Approved.IsZero() && i.Version() > i.ApprovedVersion() }

// EnteredSince tells whether something was entered after the minutes were approved that stands on them and is no correction: an action that
// was finished, another next meeting. They say so, since nobody approved it.
func (i Info) EnteredSince() bool { return i.entered }

// enter notes that something is entered that stands on the minutes.
func (i *Info) enter() { i.entered = i.entered || !i.Approved.IsZero() }

// Sealing is one seal of the record: it binds every entry up to its own.
type Sealing struct {
	Entry    uint64
	At       time.Time
	Approval bool // it came with the approval of the minutes
}

// LastSeal is the entry of the last seal, 0 without one. Nothing below it is taken back.
func (i Info) LastSeal() uint64 {
	if n := len(i.Seals); n > 0 {
		return i.Seals[n-1].Entry
	}
	return 0
}

// NextMeeting is where and when the assembly meets next; Date is "" while that is not fixed.
type NextMeeting struct {
	Date  string // YYYY-MM-DD
	Time  string // HH:MM
	Place string
}

// outOfPhase says why a verb is not in order in this phase at all.
func (i Info) outOfPhase(v *verb) *Refusal {
	if v.name == "convene" && i.Phase != Closed {
		return refuse("phase.again", i.Title)
	}
	if v.topic == topicMeeting && v.phases == closed && i.Number > 1 && i.Phase != "" && i.Phase != Closed && v.name != "seal" {
		return refuse("phase.minutes", v.name, i.Number-1) // of the meeting before, most likely
	}
	switch i.Phase {
	case "":
		return refuse("phase.unborn")
	case Closed:
		return refuse("phase.closed")
	case InRecess:
		return refuse("phase.recess")
	case Convened:
		if v.name == "resume" {
			return refuse("phase.not-recess")
		}
		return refuse("phase.convened")
	}
	switch v.name {
	case "open":
		return refuse("phase.open")
	case "resume":
		return refuse("phase.not-recess")
	}
	return refuse("phase.not-closed", v.name)
}

// MeetingConvened is a meeting that is called, and begins the record.
type MeetingConvened struct {
	ID     string `json:"id"`
	Number int    `json:"number"`
	Title  string `json:"title"`
	Date   string `json:"date"`
	Time   string `json:"time,omitempty"`
	Place  string `json:"place,omitempty"`
	Kind   string `json:"kind"`
	Call   string `json:"call,omitempty"`
	// Actions is the standing order of that name as it is by default. Records that do not say it were made when who does what was carried
	// was always asked.
	Actions string `json:"actions,omitempty"`
}

func (e *MeetingConvened) apply(s *State, m moment) {
	if e.Actions == "" {
		s.Rules.others = map[string]string{"actions": "ask"}
		s.Rules.values["actions"] = "ask"
	}
	s.Info = Info{
		ID: e.ID, Number: e.Number, Title: e.Title, Date: e.Date, Time: e.Time, Place: e.Place, Kind: e.Kind, Call: e.Call,
		Phase: Convened, ConvenedAt: m.at, convened: m.seq,
	}
}

// MeetingOpened is the beginning of the meeting itself.
type MeetingOpened struct{}

func (*MeetingOpened) apply(s *State, m moment) {
	s.Info.Phase, s.Info.Opened = Open, m.at
	s.noteQuorum()
}

// RecessBegun is a break, with the time that was given to it.
type RecessBegun struct {
	Seconds int `json:"seconds,omitempty"`
}

func (e *RecessBegun) apply(s *State, m moment) {
	s.Info.Phase, s.Info.RecessSince, s.Info.RecessUntil = InRecess, m.at, time.Time{}
	if e.Seconds > 0 {
		s.Info.RecessUntil = m.at.Add(time.Duration(e.Seconds) * time.Second)
	}
}

// MeetingResumed ends a break.
type MeetingResumed struct{}

func (*MeetingResumed) apply(s *State, m moment) {
	s.LeftOut = append(s.LeftOut, Span{s.Info.RecessSince, m.at})
	s.Info.Phase, s.Info.RecessSince, s.Info.RecessUntil = Open, time.Time{}, time.Time{}
}

// MeetingClosed ends the meeting; what may come after it is no decision.
type MeetingClosed struct{}

func (*MeetingClosed) apply(s *State, m moment) {
	if s.Info.Phase == InRecess {
		s.LeftOut = append(s.LeftOut, Span{s.Info.RecessSince, m.at})
	}
	s.Info.Phase, s.Info.Closed, s.Info.InCamera = Closed, m.at, false
	s.Floor.clear()
	s.Roles.endTerms(m.at)
	s.Agenda.end(s, m.at)
	s.dropRecount(m.at)
	s.Motions.suspendAll(m.seq)
	s.endCount(m.at)
	if c := s.Contest(); c != nil && c.State == Choosing {
		c.State = Nominating
	}
}

// MeetingSealed binds everything before it, once the room or its officers have written down the hash of the chain there.
type MeetingSealed struct {
	Numbers  []int `json:"numbers"`
	Approval bool  `json:"approval,omitempty"` // the minutes were approved by the same entry
}

func (e *MeetingSealed) apply(s *State, m moment) {
	i := &s.Info
	if i.Sealed == 0 {
		i.Sealed, i.SealNumbers = m.seq, e.Numbers
	}
	i.Seals = append(slices.Clone(i.Seals), Sealing{m.seq, m.at, e.Approval})
	s.Roll.forgetFormer()
}

// NextMeetingFixed is when and where the next meeting is.
type NextMeetingFixed struct {
	Date  string `json:"date"`
	Time  string `json:"time"`
	Place string `json:"place,omitempty"`
}

func (e *NextMeetingFixed) apply(s *State, _ moment) {
	s.Info.nextBefore, s.Info.Next = s.Info.Next, NextMeeting(*e)
	s.Info.enter()
	if s.Info.Phase != Closed {
		s.Info.NextByRoom = s.Info.Next
	}
}

func infoFacts() []factKind {
	return []factKind{
		fact[MeetingConvened]("convened", 1), fact[MeetingOpened]("opened", 1), fact[RecessBegun]("recess", 1),
		fact[MeetingResumed]("resumed", 1), fact[MeetingClosed]("closed", 1), fact[MeetingSealed]("sealed", 1),
		fact[NextMeetingFixed]("next-meeting", 1),
	}
}

func infoVerbs() []*verb {
	return []*verb{
		{
			name: "convene", phases: unborn, topic: topicMeeting, judge: judgeConvene,
			forms: language.NewForms("<title:text> [ on <date:date> ] [ at <time:time> ] [ place <place:text> ] [ kind {ordinary|extraordinary|annual:kind} ] [ call {first|second:call} ] [ number <number:number> ]"),
		},
		{name: "open", forms: language.NewForms(""), phases: convened, topic: topicMeeting, judge: judgeOpen},
		{
			name: "recess", forms: language.NewForms("[ <for:duration> ]"), phases: open, topic: topicMeeting,
			guard: guardNotCounting, judge: judgeRecess,
		},
		{name: "resume", forms: language.NewForms(""), phases: recess, topic: topicMeeting, judge: judgeResume},
		{
			name: "close", forms: language.NewForms(""), phases: open | recess, topic: topicMeeting,
			guard: (*State).guardNotCounting, judge: judgeClose,
		},
		{
			name: "next-meeting", forms: language.NewForms("<date:date> <time:time> [ <place:text> ]"), phases: anyPhase, topic: topicMeeting,
			judge: judgeNextMeeting,
		},
		{name: "seal", forms: language.NewForms("[ <numbers:words> ]"), phases: closed, topic: topicMeeting, judge: judgeSeal},
	}
}

func judgeConvene(t *turn, a language.Args) error {
	title := strings.TrimSpace(a.Text("title"))
	if title == "" {
		return refuse("convene.title")
	}
	number := 1
	if t.after != nil {
		number = t.after.Number + 1
	}
	if a.Has("number") {
		if number = a.Number("number"); number < 1 {
			return refuse("convene.number")
		}
	}
	kind, date := a.Text("kind"), a.Text("date")
	if kind == "" {
		kind = "ordinary"
	}
	if date == "" {
		date = t.at.Format(time.DateOnly)
	}
	if t.anew != nil && t.anew.convened != nil {
		return t.convenedAnew(a, title, kind)
	}
	sum := t.chance("meeting")
	t.emit(&MeetingConvened{hex.EncodeToString(sum[:8]), number, title, date, a.Text("time"), a.Text("place"), kind, a.Text("call"), t.s.Rules.Get("actions")})
	if t.after != nil {
		t.inherit(*t.after)
	}
	return nil
}

// convenedAnew puts right by what a meeting was convened: its title, its place and its kind (docs/rules.md, section 10). It is the same meeting,
// of the same day, and took over what it did.
func (t *turn) convenedAnew(a language.Args, title, kind string) error {
	was := *t.anew.convened[0].(*MeetingConvened)
	switch {
	case a.Has("date") && a.Text("date") != was.Date, a.Has("time") && a.Text("time") != was.Time, a.Has("number") && a.Number("number") != was.Number:
		return refuse("mend.convene")
	}
	was.Title, was.Place, was.Kind, was.Call = title, a.Text("place"), kind, a.Text("call")
	t.emit(&was)
	for _, took := range t.anew.convened[1:] {
		t.emit(took)
	}
	return nil
}

func judgeOpen(t *turn, _ language.Args) error {
	t.emit(&MeetingOpened{})
	t.checkQuorum()
	return nil
}

func guardNotCounting(s *State) *Refusal {
	if s.Count != nil && s.Count.Started() {
		return s.guardNotCounting()
	}
	return nil
}

func judgeRecess(t *turn, a language.Args) error {
	t.recess(a.Duration("for"))
	return nil
}

func (t *turn) recess(d time.Duration) {
	t.emit(&RecessBegun{int(d / time.Second)})
}

func judgeResume(t *turn, _ language.Args) error {
	t.emit(&MeetingResumed{})
	t.checkQuorum()
	if n := len(t.s.Quorum.Changes); n > 0 && t.s.Quorum.Changes[n-1].waits && t.s.Count == nil { // regained in the recess
		if len(t.s.Motions.held) > 0 {
			t.emit(&HeldResumed{})
		}
		t.takesUp()
	}
	return nil
}

func judgeClose(t *turn, _ language.Args) error {
	t.close()
	return nil
}

func (t *turn) close() {
	t.endSpeeches()
	t.emit(&MeetingClosed{})
}

// guardNextDay refuses a day before this meeting's for the next one.
func (s *State) guardNextDay(date string) *Refusal {
	if date < s.Info.Date { // both as ISO 8601 has them
		return refuse("next-meeting.past", date, s.Info.Date)
	}
	return nil
}

func judgeNextMeeting(t *turn, a language.Args) error {
	if r := t.s.guardNextDay(a.Text("date")); r != nil {
		return r
	}
	t.emit(&NextMeetingFixed{a.Text("date"), a.Text("time"), a.Text("place")})
	return nil
}

func judgeSeal(t *turn, a language.Args) error {
	if last := t.s.Info.LastSeal(); last != 0 && last == t.seq-1 {
		return refuse("seal.again")
	}
	var numbers []int
	for _, tok := range a.Words("numbers") {
		if tok.Quoted || !language.IsNumber(tok.Text) || tok.Text[0] == '-' {
			return refuse("seal.number", words.Quote(tok.Text))
		}
		numbers = append(numbers, tok.Number())
	}
	t.emit(&MeetingSealed{Numbers: numbers})
	return nil
}
