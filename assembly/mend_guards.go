package assembly

import (
	"fmt"
	"slices"

	"stacktaker/assembly/words"
)

// writingUp are the verbs whose lines are put right below the room's seal too, until the minutes are approved: names of things, notes, what is
// done by whom.
var writingUp = []string{"note", "paper", "assign", "finished", "next-meeting", "apologies", "organisation", "title", "accepts", "refuses"}

// mayMend asks whether a mend that is in order may be made as it is said: what changes a decision needs its reason, and after the close none
// does.
func (m *Meeting) mayMend(d mending, r *review) error {
	decided := !slices.Equal(m.state.decidedSo(), r.now.decidedSo())
	heard := !slices.Equal(m.state.heardSo(), r.now.heardSo())
	closed := m.state.Info.Phase == Closed
	if refused := m.belowSeal(d); refused != nil {
		return refused
	}
	switch {
	case closed && (decided || heard || !slices.Equal(m.state.votersThen(), r.now.votersThen())):
		return refuse("mend.closed")
	case m.state.Info.Sealed > 0 && m.state.sealedIn(&r.now.Roll) != r.now.sealedIn(&r.now.Roll):
		return refuse("mend.closed")
	case decided && !d.said:
		return refuse("mend.because")
	case heard && !d.said:
		return refuse("mend.because.heard")
	}
	return nil
}

// belowSeal refuses what stands below the room's seal, but for what is written up afterwards.
func (m *Meeting) belowSeal(d mending) *Refusal {
	n, seal := d.entry+d.after, m.state.Info.LastSeal()
	writesUp := slices.Contains(writingUp, m.entries[n-1].Verb) && (len(d.inner) == 0 || d.off || slices.Contains(writingUp, d.inner[0].Text)) // and stays what it is
	if d.after > 0 && n >= seal || d.after == 0 && (n > seal || writesUp) {
		return nil
	}
	return refuse("mend.seal", int(n))
}

// heardSo is the words of motions that were seconded: the room has them before it, decided or not.
func (s *State) heardSo() []string {
	var all []string
	for _, m := range s.Motions.All {
		if m.State != Moved || len(m.Rounds) > 0 {
			all = append(all, m.ID+" "+m.Text)
		}
	}
	return all
}

// decidedSo is what was decided, and how: verdicts with their figures and the words that were put, and elections.
func (s *State) decidedSo() []string {
	var all []string
	for _, m := range s.Motions.All {
		if len(m.Rounds) > 0 || m.Result != nil {
			all = append(all, m.ID+" "+m.Text)
		}
		for _, r := range m.Rounds {
			all = append(all, fmt.Sprint(m.ID, r.Tally, r.Carried, r.Sections))
		}
		if m.Result != nil {
			all = append(all, fmt.Sprint(m.ID, m.State, m.Threshold.String(), m.ToRatify, withoutQuorumSo(s.DeparturesOf(m.ID))))
		}
	}
	for _, c := range s.Contests {
		all = append(all, fmt.Sprint(c.Office, c.Elected, c.Survivor, c.Reopened, c.ToRatify))
		if len(c.Elected) > 0 {
			all = append(all, withoutQuorumSo(s.DeparturesFor(c)))
		}
		for _, r := range c.Rounds {
			all = append(all, fmt.Sprint(r.Choices, r.Hands, r.Single, r.Papers, r.Manner))
		}
	}
	if len(all) > 0 {
		all = append(all, s.quorumSo()...)
	}
	return all
}

// withoutQuorumSo is how many were present, and how many were needed, where something was decided without a quorum; "" where it was not.
func withoutQuorumSo(departures []Departure) string {
	for _, d := range departures {
		if d.Rule == "quorum" {
			return fmt.Sprint(d.Present, d.Needed)
		}
	}
	return ""
}

// quorumSo is whether there was a quorum, from each change on.
func (s *State) quorumSo() []string {
	all := make([]string, len(s.Quorum.Changes))
	for i, c := range s.Quorum.Changes {
		all[i] = fmt.Sprint(c.At.Unix(), c.Met)
	}
	return all
}

// votersThen is who could vote on what was counted.
func (s *State) votersThen() []string {
	var all []string
	for _, m := range s.Motions.All {
		for _, r := range m.Rounds {
			all = append(all, fmt.Sprint(m.ID, r.Present, r.Members))
		}
	}
	return all
}

// PutRight tells what a mend changed of what was decided, and why; nothing of any other entry, of a mend that was made without a word, and of
// what belongs to a closed session. It is asked of one entry again and again, and folds the record twice the first time.
func (m *Meeting) PutRight(e Entry) (changes []words.Phrase, because string) {
	if because = putRightFor(e); because == "" || !m.Tells(e, Outside) {
		return nil, ""
	}
	if told := m.right.Load(); told != nil && told.of == e.Seq {
		return told.changes, because
	}
	was, err := m.Until(e.Seq - 1)
	if err != nil {
		return nil, ""
	}
	is, err := m.Until(e.Seq)
	if err != nil {
		return nil, ""
	}
	changes = decisionsChanged(was.Told(Outside), is.Told(Outside))
	m.right.Store(&toldRight{e.Seq, changes})
	return changes, because
}

// putRightFor is why an entry put right what was decided: a mend, or that two are one person; "" where it does not say.
func putRightFor(e Entry) string {
	switch f := firstFact(e).(type) {
	case *LineMended:
		return f.Because
	case *PeopleSame:
		return f.Because
	}
	return ""
}

// toldRight is what was told last of a mend.
type toldRight struct {
	of      uint64
	changes []words.Phrase
}
