package assembly

import (
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Ended tells what an entry ended, or opened again, that its line did not say: amendments whose words are gone, a count that goes
// with the quorum, a recount that was carried and cannot be held, figures of two tellers that are not the same, a sum that an amendment
// leaves as it was; and of whoever comes, or is counted at the door, who is meant by
// it, and of what a line names by a number, in words, what. It is for the answer to the line, so that nobody counts hands for what is no longer there.
func (m *Meeting) Ended(e Entry) []words.Phrase {
	told := m.Told(InRoom)
	var said []words.Phrase
	for i, ev := range e.Facts {
		said = append(said, told.sumStays(ev)...)
		switch ev := ev.(type) {
		case *CommandUndone:
			said = append(said, m.openedBy(m.entries[ev.Seq-1], told, "ended.count")...)
		case *LineMended:
			if past, err := m.Until(e.Seq - 1); err == nil {
				said = append(append(said, MendChanges(past.Told(InRoom), told)...), m.StaysHere(e)...)
			}
		case *CommandRedone:
			return m.Ended(m.entries[ev.Seq-1])
		case *MotionEnded:
			itself := e.Verb == "lapse" && i == 0
			for _, mo := range told.FellBy(ev) {
				if !itself {
					said = append(said, told.FellTold(mo))
				}
			}
		case *TextChanged:
			for _, mo := range told.FellBy(ev) {
				said = append(said, told.FellTold(mo))
			}
		case *NoticeMoved:
			said = append(said, told.merges(ev.ID)...)
		case *AmendmentCameUp:
			if e.Verb != "move" {
				said = append(said, told.merges(ev.ID)...)
			}
		case *DecisionStands:
			for _, mo := range told.Motions.LapsedBy(e.Seq) {
				said = append(said, words.Say("ended.stands", told.Called(mo), told.Called(told.Motions.Get(ev.ID))))
			}
		case *ElectionAnswered:
			if c := told.Election(ev.Contest); c != nil && c.Office != "" && !ev.Accepts {
				said = append(said, words.Say("refuses.next", language.Quoted(c.Office)))
			}
		case *VerdictDeclared:
			said = append(said, told.recountWaits(ev)...)
		case *FigureEntered:
			if c := m.state.Count; ev.Teller > 0 && c != nil && c.Differs(ev.Section) {
				said = append(said, TellersDiffer(ev.Section))
			}
		case *BatchTyped:
			if c := m.state.Count; c != nil {
				if b := c.Batch(ev.Batch); b != nil && b.Differs() {
					said = append(said, words.Say("batch.differs", b.Number, m.state.BatchDiffers(b)))
				}
			}
		case *QuorumChanged:
			if !ev.Met {
				said = append(said, told.countLost(m.state)...)
			}
		case *PersonRenamed:
			said = append(said, words.Say("ended.renamed", told.Roll.Called(told.Roll.Person(ev.Person))))
		case *PeopleSame:
			said = append(said, words.Say("ended.renamed", told.Roll.Called(told.Roll.Person(ev.As))))
			said = append(said, m.sameChanges(e, ev, told)...)
		case *HandChanged:
			said = append(said, told.keepsPlace(ev.Hand)...)
		case *PeopleArrived:
			said = append(said, m.state.Roll.apologiesOf(ev, e.Verb == "arrive" && !strings.Contains(e.Line, "~"))...)
		case *ContestBegun:
			if names := told.Roll.names(ev.Choices); ev.Office != "" && len(names) > 0 {
				said = append(said, words.Say("elect.stands-over", ev.Office, words.Names(names), len(names), told.Past.Last.Number))
			}
		case *MeetingOpened:
			if day := e.At.Format(time.DateOnly); day != told.Info.Date {
				said = append(said, words.Say("open.other-day", told.Info.Date, day))
			}
		case *LastMinutesApproved:
			said = append(said, ev.approvedTold())
		case *RoleTaken:
			said = append(said, told.chairMoved(ev)...)
		case *ActionFinished:
			said = append(said, told.finishedMeant(ev.Number))
		case *GrievancePresented:
			said = append(said, told.grievancesMeant(ev.Number)...)
		case *GrievanceAnswered:
			said = append(said, told.grievancesMeant(ev.Number)...)
		case *GrievanceSettled:
			said = append(said, told.grievancesMeant(ev.Number)...)
		case *GrievanceMerged:
			said = append(said, told.grievancesMeant(ev.Number, ev.Into)...)
		case *ItemPutOff:
			if item := told.Agenda.Item(ev.ID); item != nil && item.Title != "" {
				said = append(said, words.Say("meant.item", item.Title))
			}
		case *PeopleLeft:
			said = append(said, told.doorStays(e.Verb, ev)...)
		case *HeadcountTaken:
			said = append(said, told.countedAtDoor(ev)...)
		}
	}
	return append(said, m.openedBy(e, told, "ended.opened")...)
}

// doorStays tells that the number counted at the door stays as it was when voters leave who are checked in by name: whether they were
// among it nobody knows but whoever counted.
func (s *State) doorStays(verb string, left *PeopleLeft) []words.Phrase {
	n := 0
	for _, id := range left.People {
		if p := s.Roll.Person(id); p != nil && p.Credential == Vote {
			n++
		}
	}
	if verb != "leave" || !s.Roll.Headcount.On || n == 0 {
		return nil
	}
	return []words.Phrase{words.Say("ended.door", s.Voters(), n)}
}

// openedBy tells of the count that an entry opened again since the quorum is back; key is what is said of it.
func (m *Meeting) openedBy(e Entry, told *State, key string) []words.Phrase {
	back := false
	for _, ev := range e.Facts {
		switch ev := ev.(type) {
		case *QuorumChanged:
			back = ev.Met
		case *MeetingResumed: // it was regained in the recess
			back = true
		case *CountOpened:
			if mo := told.Motions.Get(ev.Of); back && mo != nil {
				return []words.Phrase{words.Say(key, told.Called(mo))}
			}
		case *ContestPut:
			if c := told.Contest(); back && c != nil {
				return []words.Phrase{c.told(key)}
			}
		}
	}
	return nil
}

// recountWaits tells why a carried motion to count again opened no count.
func (s *State) recountWaits(e *VerdictDeclared) []words.Phrase {
	by := s.Motions.Get(e.Of)
	if by == nil || by.Kind != "recount" || !e.Carried || s.Count != nil {
		return nil
	}
	of := s.Motions.toRecount(by)
	if of == nil {
		return nil
	}
	if r := s.guardCountAgain(of, false); r != nil {
		return []words.Phrase{words.Say("ended.recount.waits", s.Called(of), r.Phrase)}
	}
	return nil
}

// told is what is said of a contest by the key of what is said of a motion.
func (c *Contest) told(key string) words.Phrase {
	if c.Competition() {
		return words.Say(key + ".choices")
	}
	return words.Say(key+".election", c.Office)
}

// countLost tells of the count that the last loss of the quorum ended. What was counted is named as far as s may tell it; whole is all
// that the meeting knows.
func (s *State) countLost(whole *State) []words.Phrase {
	c, really := s.Quorum.countLost(), whole.Quorum.countLost()
	switch {
	case really == nil:
		return nil
	case c == nil:
		return []words.Phrase{words.Say("ended.some")}
	case c.Contest != nil:
		return []words.Phrase{c.Contest.told("ended.count")}
	case c.Again:
		return []words.Phrase{words.Say("ended.recount", s.Called(s.Motions.Get(c.Of)))}
	}
	return []words.Phrase{words.Say("ended.count", s.Called(s.Motions.Get(c.Of)))}
}

// countLost is the count that the last change of the quorum ended; nil for none.
func (q *Quorum) countLost() *Count {
	if n := len(q.Changes); n > 0 {
		return q.Changes[n-1].ended
	}
	return nil
}

// keepsPlace tells at which place a hand waits whose kind was changed.
func (s *State) keepsPlace(hand uint64) []words.Phrase {
	if h := s.Floor.hand(hand); h != nil {
		return []words.Phrase{words.Say("hand.keeps", s.Roll.Name(h.Person), s.numberedAhead(h)+1)}
	}
	return nil
}

// apologiesOf tells who took apologies back by coming, and who sent some and is left out where everybody else comes: all, and nobody
// by name.
func (r *Roll) apologiesOf(e *PeopleArrived, all bool) []words.Phrase {
	var said []words.Phrase
	if back := r.names(e.Apologies); len(back) > 0 {
		said = append(said, words.Say("arrive.back", words.Names(back), len(back)))
	}
	if away := r.excused(); all && len(away) > 0 {
		said = append(said, words.Say("arrive.left-out", words.Names(away), len(away)))
	}
	return said
}

// names are what people are called.
func (r *Roll) names(ids []string) []string {
	var names []string
	for _, id := range ids {
		if p := r.Person(id); p != nil {
			names = append(names, r.Called(p))
		}
	}
	return names
}

// chairMoved tells what a change of the chair means for a count at the door by section: the number of each stays as it was counted
// (rules, section 1), and one section has a voter more since, another one less.
func (s *State) chairMoved(e *RoleTaken) []words.Phrase {
	counted := s.Roll.Headcount.Sections
	was, now := s.Roll.Person(e.From), s.Roll.Person(e.Person)
	if e.Role != Facilitator || was == nil || now == nil || s.Rules.Yes("facilitator-votes") || was.inSection() == now.inSection() {
		return nil
	}
	var said []words.Phrase
	for _, moved := range []struct {
		key string
		of  *Person
		by  int
	}{{"door.chair.with", was, 1}, {"door.chair.without", now, -1}} {
		section := moved.of.inSection()
		if i := findSection(counted, section); i >= 0 && moved.of.Credential == Vote && counted[i].Voters+moved.by >= 0 {
			said = append(said, words.Say(moved.key, named(section), s.Roll.Called(moved.of), "headcount "+strconv.Itoa(counted[i].Voters+moved.by)+" section "+language.Quoted(section)))
		}
	}
	return said
}

// countedAtDoor tells whom a count at the door leaves out: whoever facilitates, since P is without them.
func (s *State) countedAtDoor(e *HeadcountTaken) []words.Phrase {
	if f := s.Roles.Facilitator(); f != "" {
		return []words.Phrase{words.Say("headcount.without", e.Total, s.Roll.Name(f))}
	}
	return []words.Phrase{words.Say("headcount.without.whoever", e.Total)}
}

// finishedMeant is the action that a line finished by its number.
func (s *State) finishedMeant(n int) words.Phrase {
	a := s.Action(n)
	if a == nil || a.What == "" { // of a closed session
		return words.Say("meant.action.closed", n)
	}
	return words.Say("meant.action", a.What, s.Roll.Name(a.Who))
}

// grievancesMeant are the grievances that a line named by their numbers, but those of a closed session.
func (s *State) grievancesMeant(numbers ...int) []words.Phrase {
	var said []words.Phrase
	for _, n := range numbers {
		if g := s.Grievance(n); g != nil && !g.Closed {
			said = append(said, words.Say("meant.grievance", n, g.Text))
		}
	}
	return said
}

// merges says what becomes of a new whole text, written before the text was changed: which changes it would undo, and what it says no longer.
func (s *State) merges(id string) []words.Phrase {
	m := s.Motions.Get(id)
	if m == nil || s.outside && (m.Closed || m.Reworded) {
		return nil
	}
	var said []words.Phrase
	if len(m.Undoes) > 0 {
		said = append(said, words.Say("ended.undoes", s.Called(m), words.Names(m.Undoes)))
	}
	for _, left := range m.Left {
		said = append(said, words.Say("ended.left", s.Called(m), words.Quote(left)))
	}
	return said
}
