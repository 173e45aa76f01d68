package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// moments gathers what a moment asks for and has no key: lines that are ready, lines to be completed, and cards.
type moments struct {
	c    *console
	rows []row
}

// add is a row that does something else than say a line.
func (m *moments) add(says string, do func(*console), args ...any) {
	m.rows = append(m.rows, row{says: m.c.tell("ready."+says, args...), do: do})
}

// line is a row that says a line, where its verb is in order.
func (m *moments) line(says, line string, args ...any) {
	if m.c.meeting.May(language.Verb(line)) {
		m.add(says, func(c *console) { c.say(line) }, args...)
		m.rows[len(m.rows)-1].verb = language.Verb(line)
	}
}

// begin is a row that begins a line, and asks for its rest, where its verb is in order. Its verb finds it: nothing is done before
// the rest is said.
func (m *moments) begin(says, line string, args ...any) {
	if m.c.meeting.May(language.Verb(line)) {
		m.add(says, m.c.writing(line), args...)
		m.rows[len(m.rows)-1].verb, m.rows[len(m.rows)-1].asks = language.Verb(line), true
	}
}

// momentRows are in an order that stays: what the screen itself points to Tab for, then what is always there, then what a
// moment adds, and what ends or denies something last, where no blind arrow comes.
func (c *console) momentRows() []row {
	m := &moments{c: c}
	s := c.state()
	open := s.Info.Phase == assembly.Open
	switch s.Info.Phase {
	case assembly.Convened:
		m.line("open", "open")
	case assembly.InRecess:
		m.line("resume", "resume")
	case assembly.Closed:
		m.ofClose()
		m.ofMinutes()
		return m.rows
	}
	if open {
		m.ofRefusal()
	}
	if back := c.sight.handBack; back != "" && open {
		m.line("handback", "hand-over ~"+back, c.name(back))
	}
	if !c.gap.from.IsZero() {
		m.add("gap", (*console).leaveOut, clockTime(c.gap.from), clockTime(c.gap.to))
	}
	m.always()
	if open {
		m.ofAgenda()
		m.ofMotions()
		m.ofFloor()
		m.ofCount()
	}
	if c.screen == rollScreen {
		m.ofRoll()
	}
	m.ofMinutes()
	if open {
		m.ofEnds()
	}
	if refused := c.refusal; refused.rule != "" {
		m.add("rule", func(c *console) { c.showRule(refused) }, m.c.ruleName(refused.rule))
	}
	return m.rows
}

// always are the rows that are there throughout.
func (m *moments) always() {
	c := m.c
	switch facilitates := c.state().Roles.Facilitator() != ""; {
	case facilitates && c.may("hand-over"):
		m.add("handover", func(c *console) { c.push(newHandover(c)) })
	case !facilitates && c.may("take"):
		m.add("facilitator", func(c *console) { c.askPerson("take facilitator", "facilitator", true) })
	}
	if c.may("arrive") {
		m.add("checkin", (*console).askArrival)
	}
	m.begin("headcount", "headcount ")
	m.add("orders", (*console).showOrders)
	if c.minutes {
		m.add("seconds.show", (*console).toggleSeconds)
	} else {
		m.add("seconds.hide", (*console).toggleSeconds)
	}
}

func (m *moments) ofClose() {
	if len(m.c.seal) > 0 { // before another seal, which is asked for where more was said since
		m.add("sealed", func(c *console) { c.push(c.newSealCard()) })
	}
	m.begin("seal", "seal ")
	m.ofElected(true)
	m.ofElected(false)
}

// ofElected is whether those accept, or not, who were elected last and have not said so.
func (m *moments) ofElected(accepts bool) {
	s := m.c.state()
	n := len(s.Contests)
	if n == 0 || s.Contests[n-1].State != assembly.Chosen || s.Contests[n-1].Item != s.Agenda.CurrentID() && s.Info.Phase != assembly.Closed {
		return
	}
	for _, id := range s.Contests[n-1].Unanswered() {
		if accepts {
			m.line("accepts", "accepts ~"+id, m.c.name(id), look.Clean(s.Contests[n-1].Office))
		} else {
			m.line("refuses", "refuses ~"+id, m.c.name(id), look.Clean(s.Contests[n-1].Office))
		}
	}
}

// ofMinutes is about the minutes that are read.
func (m *moments) ofMinutes() {
	if m.c.screen == minutesScreen && m.c.may("note") && len(m.c.state().Agenda.Items) > 0 {
		m.add("itemnote", (*console).askItemNote)
	}
	if m.c.hasMinutes() && (m.c.screen == minutesScreen || m.c.state().Info.Phase == assembly.Closed) {
		m.add("unready", (*console).showUnready)
	}
}

// ofRefusal is the way out of what was refused just now: who pressed c finds it where Tab opens.
func (m *moments) ofRefusal() {
	if m.c.mayPutOver() && m.c.putWasRefused() {
		m.line("put", "put no-objection")
	}
	on := m.c.state().Motions.Pending()
	if on == nil || m.c.refusal.rule != "tellers" {
		return
	}
	for _, id := range m.c.state().Roles.Tellers() {
		if id == on.Mover || id == on.Seconder || id == on.Person {
			m.line("relieve", noTeller(id), m.c.name(id))
		}
	}
}

// putWasRefused tells whether the last thing that was tried was to put the question.
func (c *console) putWasRefused() bool { return c.refusal.rule == "putting" }

// ofFloor is about who speaks and who waits.
func (m *moments) ofFloor() {
	c := m.c
	if sp := c.state().Floor.Speaker; sp != nil && !c.isRuling() {
		m.line("extend", "extend 1m", c.name(sp.Person))
		if sp.Stopped() {
			m.line("continue", "continue")
		} else {
			m.line("pause", "pause")
		}
	}
	if c.may("reopen-list") {
		m.line("reopen-list", "reopen-list")
	}
}

// ofEnds is what takes somebody's turn, or ends something.
func (m *moments) ofEnds() {
	c := m.c
	if c.may("close-list") && len(c.sight.stack) > 0 {
		m.line("close-list", "close-list")
	}
	if open := c.state().Motions.Open(); open != nil {
		m.line("no-action", "no-action", open.ID)
	}
	m.ofElected(false)
	switch sp := c.state().Floor.Speaker; {
	case c.isRuling():
	case sp != nil:
		m.line("pass", "pass ~"+sp.Person, c.name(sp.Person))
		m.line("absent", "absent ~"+sp.Person, c.name(sp.Person))
	case len(c.sight.stack) > 0:
		next := c.sight.stack[0]
		m.line("absent", "absent ~"+next.Person, c.name(next.Person))
	}
	m.ofAllOff()
}

// ofMotions is about what is pending, or was decided.
func (m *moments) ofMotions() {
	c := m.c
	ms := &c.state().Motions
	if c.mayPutOver() && !c.putWasRefused() {
		m.line("put", "put no-objection")
	}
	if c.mayCallRoll() {
		m.line("roll-call", strings.Join([]string{"put", "roll-call"}, " "))
	}
	if c.mayVoteOnPaper() {
		m.add("ballot", (*console).voteOnPaper)
	}
	m.begin("vote", "vote ")
	if c.may("nominate") {
		m.add("nominate", (*console).askNominee)
		if k := c.state().Contest(); !slices.Contains(k.Standing, assembly.Reopen) {
			m.line("reopen", "nominate "+assembly.Reopen)
		}
	}
	m.ofElected(true)
	if c.may("needs") {
		m.begin("needs", "needs", c.state().Called(ms.Pending()), c.needs(ms.Pending()))
	}
	if c.may("lot") {
		m.begin("lot", "lot ")
	}
	if c.may("papers") {
		m.begin("handed", strings.Join([]string{"papers", "given", ""}, " "))
	}
	if c.may("accept") {
		m.line("accept", "accept", ms.Pending().ID)
	}
	if c.screen == motionsScreen && len(ms.All) > 0 {
		c.lists.motions.clamp(len(ms.All))
		if chosen := ms.ByNumber()[c.lists.motions.at]; chosen.Noticed {
			m.rows = append(m.rows, c.noticeRows(chosen)...)
		} else if !chosen.Closed {
			m.rows = append(m.rows, c.reopeningRows(chosen)...)
		}
	}
	m.ofStanding()
	if open := ms.Open(); open != nil {
		m.begin("assign", "assign ", open.ID)
	}
}

// ofDecision is what a decision needs before the next: who does what, or that nothing is to be done.
func (m *moments) ofDecision(of *assembly.Motion) {
	m.begin("assign", "assign ", of.ID)
	m.line("no-action", "no-action", of.ID)
}

// ofCount is what acts at once on a count or a verdict.
func (m *moments) ofCount() {
	c := m.c
	if c.may("clear") {
		m.line("clear.carried", "clear carried")
		m.line("clear.lost", "clear lost")
	}
	if chair := c.state().Roles.Facilitator(); chair != "" && c.mayCast() {
		for _, side := range []string{"for", "against"} {
			m.line("casting."+side, strings.Join([]string{"casting", side, "by", "~" + chair}, " "), c.name(chair))
		}
	}
	m.ofPanel()
	m.ofFigures()
	ms := &c.state().Motions
	if last := ms.Get(ms.Last); last != nil && c.may("recount") {
		key := "recount"
		if last.RecountOffered() {
			key = "recount.close"
		}
		m.line(key, "recount", c.state().Called(last))
	}
	switch r := c.freshRuling(); {
	case r == nil:
	case r.Kind == assembly.ThresholdRuling:
		m.add("challenge.needs", func(c *console) { c.askMotionOf("challenge") }, r.Motion)
	default:
		m.add("challenge", func(c *console) { c.askMotionOf("challenge") }, c.name(r.Person))
	}
}

// ofFigures puts right by what the last election was decided, or the last motion where that came after it: whoever hears a figure read out again is
// on the floor.
func (m *moments) ofFigures() {
	c := m.c
	if c.state().Count != nil { // what is counted is put right in its table
		return
	}
	of, by := c.decidedLast()
	rows := c.figureRows(by, func(said string) string { return c.tell("ready.figures", said, of) })
	for i := range rows {
		rows[i].called = c.peoplesWords(finding{key: "figure"})
	}
	m.rows = append(m.rows, rows...)
}

// decidedLast is what was decided last and by which lines: a motion, an election or a competition; none where nothing was since the last item.
func (c *console) decidedLast() (of words.Phrase, by []uint64) {
	s := c.state()
	if last := s.Motions.Get(s.Motions.Last); last != nil {
		of, by = s.Called(last), c.meeting.CountedBy(last.ID)
	}
	n := len(s.Contests)
	if n == 0 || s.Contests[n-1].Item != s.Agenda.CurrentID() {
		return of, by
	}
	k := s.Contests[n-1]
	rounds := c.meeting.ContestCountedBy(n - 1)
	if len(rounds) == 0 || len(by) > 0 && by[len(by)-1] > rounds[len(rounds)-1] {
		return of, by
	}
	if k.Competition() {
		return words.Say("mend.aim.competition"), rounds
	}
	return words.Say("mend.aim.election", words.Quote(k.Office)), rounds
}

// mayCast tells whether the figures are in and tied, and the order has a casting vote of the chair that was not given.
func (c *console) mayCast() bool { return c.may("casting") && c.state().Count.Casting == nil }

// freshRuling is the last ruling, where it was given on this item and can be challenged; nil without one.
func (c *console) freshRuling() *assembly.Ruling {
	all := c.state().Floor.Rulings
	if n := len(all); n > 0 && all[n-1].Item == c.state().Agenda.CurrentID() && slices.Contains(c.sight.movable, "challenge") {
		return &all[n-1]
	}
	return nil
}

// mayCallRoll tells whether what is pending may be put so that each one votes by name.
func (c *console) mayCallRoll() bool {
	return c.may("put") && c.state().PutInOrder() == nil && c.state().RollCallInOrder() == nil
}

// mayVoteOnPaper tells whether what is pending may be put to a ballot: it is not put yet, or was just now, and nothing of it is counted.
func (c *console) mayVoteOnPaper() bool {
	if c.state().BallotInOrder() != nil {
		return false
	}
	return c.putJustNow() || c.may("put") && c.state().PutInOrder() == nil
}

// putJustNow tells whether hands were called for with the last line, and none is counted.
func (c *console) putJustNow() bool {
	last, ok := c.meeting.LastLive()
	n := c.state().Count
	return ok && last.Verb == "put" && n != nil && !n.Started() && !n.Ballot && !n.RollCall && c.may("undo")
}

// voteOnPaper puts what is pending to a ballot; what was put to the hands just now is put again.
func (c *console) voteOnPaper() {
	lines := []string{strings.Join([]string{"put", "ballot"}, " ")}
	if c.putJustNow() {
		lines = append([]string{"undo"}, lines...)
	}
	c.dialogs = nil
	c.say(lines...)
}

// mayPutOver tells whether the question can be put though people wait.
func (c *console) mayPutOver() bool { return c.meeting.May("put") && c.laneThreeWaits() }

func (c *console) laneThreeWaits() bool {
	n := len(c.sight.stack)
	return n > 0 && c.sight.stack[n-1].Kind.Lane() == 3 // it comes last
}

// ofAgenda is what the current item is about, and the next one.
func (m *moments) ofAgenda() {
	a := &m.c.state().Agenda
	if a.Current != nil {
		m.left(a.Current)
		if a.Next() == nil && m.c.state().Info.Next.Date == "" {
			m.begin("next-meeting", "next-meeting")
		}
	}
	if i := a.Next(); i != nil && m.c.may("go") {
		m.line("go", "go", a.Number(i), m.c.itemTitle(i))
	}
}
