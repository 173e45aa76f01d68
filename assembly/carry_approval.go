package assembly

import (
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Approval is that minutes were approved: those of the last meeting, in this one, or those of this one.
type Approval struct {
	At          time.Time
	Meeting     int      // in this one: whose minutes; of this one's own: the meeting that approved them, 0 where it was said on their file
	Corrections []string // that the room made
}

// LastMinutesApproved approves the minutes of the meeting before, as its record stood when this one took over from it. Their own file is
// told by whoever keeps both.
type LastMinutesApproved struct {
	Meeting     int      `json:"meeting"`
	Corrections []string `json:"corrections,omitempty"`
	Entries     uint64   `json:"entries,omitempty"` // of that record, and the chain's hash there
	Hash        string   `json:"hash,omitempty"`
}

func (e *LastMinutesApproved) apply(s *State, m moment) {
	s.Past.Approval = &Approval{m.at, e.Meeting, e.Corrections}
}

// tell keeps the corrections of a closed session; that the minutes were approved is no secret.
func (e *LastMinutesApproved) tell(h hearing) Fact {
	if !h.closed || len(e.Corrections) == 0 {
		return e
	}
	return &LastMinutesApproved{Meeting: e.Meeting, Entries: e.Entries, Hash: e.Hash}
}

// MinutesApproved binds everything so far: no undo reaches below it.
type MinutesApproved struct {
	By int       `json:"by,omitempty"` // the number of the meeting that approved them; 0: it was said on their own file
	At time.Time `json:"at,omitzero"`  // when that meeting did, which said it here when it closed; zero: it is not known
}

func (e *MinutesApproved) apply(s *State, m moment) {
	i := &s.Info
	approval := Approval{At: m.at, Meeting: e.By}
	if !e.At.IsZero() {
		approval.At = e.At
	}
	for _, c := range i.Corrections {
		approval.Corrections = append(approval.Corrections, c.Text)
	}
	i.Approved, i.corrected, i.entered, i.Approval = m.at, len(i.Corrections), false, &approval
}

// guardApprove refuses to approve what is approved already, and in an open meeting what there is not: that approves the minutes of the
// meeting before.
func guardApprove(s *State) *Refusal {
	last := s.Past.Last
	switch {
	case s.Info.Phase == Closed && !s.Info.Approved.IsZero():
		return refuse("approve.again")
	case s.Info.Phase == Closed:
		return nil
	case last == nil:
		return refuse("approve.none")
	case last.Approved || s.Past.Approval != nil:
		return refuse("approve.last", last.Number)
	}
	return nil
}

func judgeApprove(t *turn, a language.Args) error {
	var corrections []string
	for _, said := range a.Words("corrections") {
		if blank(said.Text) {
			return refuse("correct.empty")
		}
		corrections = append(corrections, said.Text)
	}
	if last := t.s.Past.Last; t.s.Info.Phase != Closed {
		t.emit(&LastMinutesApproved{last.Number, corrections, last.Entries, last.Hash})
		return nil
	}
	for _, c := range corrections {
		t.emit(&MinutesCorrected{c})
	}
	t.emit(&t.by)
	t.emit(&MeetingSealed{Approval: true})
	return nil
}

// approvedTold tells what follows from approving the minutes of the meeting before.
func (e *LastMinutesApproved) approvedTold() words.Phrase {
	if n := len(e.Corrections); n > 0 {
		return words.Say("approve.told.with", e.Meeting, n)
	}
	return words.Say("approve.told", e.Meeting)
}
