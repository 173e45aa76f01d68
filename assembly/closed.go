package assembly

import (
	"maps"
	"slices"
)

// Reader is somebody who is told of a meeting.
type Reader uint8

// The readers. What a closed session entered is told to Outside never: to no wall, no paper, no export, no screen once
// the session is over. InRoom is the desk's own screen, on which those who hold the session see what they do while it
// lasts. OfRecord is whoever opens the record itself, as the log does.
const (
	Outside Reader = iota
	InRoom
	OfRecord
)

// Told is what the meeting knows as it may be told to a reader, and the one place where that is decided (docs/record.md,
// section 6): facts of a closed session are not in it, nor what would follow from them. Things that others hang
// on stand in it without their words, with Closed set. Where there was no closed session it is [Meeting.State] itself.
// It must not be changed, and is another one after the next command.
func (m *Meeting) Told(to Reader) *State {
	switch {
	case m.outside == nil, to == OfRecord, to == InRoom && m.state.Info.InCamera:
		return m.state
	case to == Outside, m.state.Count == nil:
		return m.outside
	}
	if m.counting == nil { // who counts sees what is counted, whenever the count was begun
		room := *m.outside
		room.Count = m.state.Count
		m.counting = &room
	}
	return m.counting
}

// Tells tells whether the line of an entry may be told to a reader: it was not said in a closed session, and names
// nothing that began in one.
func (m *Meeting) Tells(e Entry, to Reader) bool {
	switch {
	case to == OfRecord, to == InRoom && m.state.Info.InCamera:
		return true
	case e.Closed:
		return false
	case m.outside == nil:
		return true
	}
	for _, ev := range e.Facts {
		if mend, is := ev.(*LineMended); is {
			if !m.tellsMend(mend, to) {
				return false
			}
			continue
		}
		switch ev.(type) {
		case *CarriedOver, *ItemAdded: // what stands over of a closed session is not in the line
		default:
			if (hearing{false, m.state, m.outside}).of(ev) != ev {
				return false
			}
		}
	}
	return true
}

// fold folds the live entries, and shows after each what of its facts may be told, the whole state and the one that may be told: the
// same where nothing was closed. It stops at an entry that cannot be.
func (m *Meeting) fold(after func(e Entry, facts []Fact, whole, told *State)) (whole, told *State, wrong *Impossible) {
	whole = newState(m.names)
	told = whole
	if slices.ContainsFunc(m.live, func(seq uint64) bool { return m.entries[seq-1].withholds() }) {
		told = newState(m.names)
		told.outside = true
	}
	back := m.lotsBack()
	whole.backLots, told.backLots = back, back
	for l := range m.eachLine {
		whole.noteNumbers(l.was...)
		e := l.Entry
		if l.off {
			continue
		}
		if wrong = whole.takeEntry(e); wrong != nil {
			return whole, told, wrong
		}
		facts := e.Facts
		if told != whole {
			facts = e.tell(whole, told)
		}
		after(e, facts, whole, told)
	}
	return whole, told, nil
}

// withholds tells whether from this entry on there may be something that is not told to everybody.
func (e Entry) withholds() bool {
	return slices.ContainsFunc(e.Facts, func(ev Fact) bool {
		switch ev := ev.(type) {
		case *SessionClosed:
			return ev.On
		case *CarriedOver:
			return ev.withholds()
		case *LineMended:
			return slices.ContainsFunc(ev.Changed, func(c MendedEntry) bool { return Entry{Facts: c.Facts}.withholds() })
		}
		return false
	})
}

// moment is when the facts of the entry came to be.
func (e Entry) moment() moment { return moment{seq: e.Seq, at: e.At, closed: e.Closed} }

// tell makes of the facts of the entry what may be told part of a state, and gives it; whole is the whole state after the entry.
func (e Entry) tell(whole, told *State) (facts []Fact) {
	if came := told.saidHere(e, whole); came != nil {
		came.apply(told, e.moment())
		facts = append(facts, came)
	}
	for _, ev := range e.Facts {
		if !e.Closed {
			ev = told.knownToLeave(ev)
		}
		if ev == nil {
			continue
		}
		at := e.moment()
		at.place = told.place + 1
		if told.endsSession(ev) {
			facts = append(facts, told.comeOut(whole, moment{seq: e.Seq, at: e.At})...)
		}
		may := hearing{e.Closed, whole, told}.of(ev)
		if may == nil {
			continue
		}
		at.closed = at.closed || may != ev
		may.apply(told, at)
		if _, quiet := may.(quietly); !quiet {
			facts = append(facts, may)
		}
	}
	told.Roll.unsaid = maps.Clone(whole.Roll.unsaid)
	told.place++
	told.Last = e.At
	told.notePresence(e.At)
	return facts
}

// closes tells whether an entry that is made now belongs to a closed session. The one that begins it and the one that ends
// it are open: that it was held, from when to when, is told.
func (m *Meeting) closes(verb string) bool {
	n := len(m.doors)
	return n > 0 && inSession(verb, m.doors[n-1])
}

// inSession tells whether a line belongs to the closed session that lasts: not the one that begins it, and not the one that ends it.
func inSession(verb string, shut bool) bool { return shut && verb != "in-camera" && verb != "close" }

// doorsAfter tells whether a closed session lasts after an entry, and before it.
func doorsAfter(e Entry, closed bool) bool {
	for _, ev := range e.Facts {
		switch ev := ev.(type) {
		case *SessionClosed:
			closed = ev.On
		case *MeetingClosed:
			closed = false
		}
	}
	return closed
}

// shutDoors keeps whether a closed session lasts after an entry that is live now.
func (m *Meeting) shutDoors(e Entry) {
	n := len(m.doors)
	m.doors = append(m.doors, doorsAfter(e, n > 0 && m.doors[n-1]))
}

// movesDoors tells whether an entry puts right when a closed session begins or ends.
func (m *Meeting) movesDoors(e Entry) bool {
	return slices.ContainsFunc(changes(e), func(c MendedEntry) bool {
		was := m.entries[c.Entry-1]
		return c.Verb == "in-camera" || was.Verb == "in-camera" || c.Entry < e.Seq && m.movesDoors(was)
	})
}

// restamp keeps of every entry whether it belongs to a closed session, as it does with what was put right. What was put in is no entry of its
// own. Where an entry changes, the list becomes another one: whoever has the list may be looking at it now.
func (m *Meeting) restamp() {
	m.apart = nil
	own := false
	for l := range m.eachLine {
		switch e := m.entries[l.Seq-1]; {
		case mended(e) == nil && e.Closed != l.Closed:
			if !own {
				m.entries, own = slices.Clone(m.entries), true
			}
			m.entries[l.Seq-1].Closed = l.Closed
		case mended(e) != nil && l.Closed:
			if m.apart == nil {
				m.apart = map[uint64]bool{}
			}
			m.apart[l.Seq] = true
		}
	}
}

// doorsNow tells whether a closed session lasts.
func (m *Meeting) doorsNow() (shut bool) {
	for l := range m.eachLine {
		shut = doorsAfter(l.Entry, shut)
	}
	return shut
}

// hearing is what is known where a fact is to be told to those outside: whether its entry was made in a closed session, and
// the state after it, the whole one and the one that is told.
type hearing struct {
	closed bool
	whole  *State
	told   *State
}

// discreet is a fact that says something which a closed session keeps to itself. Every other fact is told as it is.
type discreet interface {
	Fact
	// tell is what of the fact may be told: itself, less of it, or nil for nothing.
	tell(h hearing) Fact
}

// of is what of a fact may be told.
func (h hearing) of(ev Fact) Fact {
	if d, ok := ev.(discreet); ok {
		return d.tell(h)
	}
	return ev
}

// but is a fact, or nothing where it is kept.
func but(kept bool, ev Fact) Fact {
	if kept {
		return nil
	}
	return ev
}

// quietly does to the state that is told what a fact does beside what it says.
type quietly func(s *State, m moment)

func (q quietly) apply(s *State, m moment) { q(s, m) }
