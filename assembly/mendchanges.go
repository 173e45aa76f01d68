package assembly

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// writingUp are the verbs whose lines are put right below the room's seal too, until the minutes are approved: names of things, notes, what is
// done by whom.
var writingUp = []string{"note", "assign", "finished", "next-meeting", "apologies", "organisation", "title", "accepts", "refuses"}

// mayMend asks whether a mend that is in order may be made as it is said: what changes a decision needs its reason, and after the close none
// does.
func (m *Meeting) mayMend(d mending, r *review) error {
	decided := !slices.Equal(m.state.decidedSo(), r.now.decidedSo())
	closed := m.state.Info.Phase == Closed
	if refused := m.belowSeal(d); refused != nil {
		return refused
	}
	switch {
	case closed && (decided || !slices.Equal(m.state.votersThen(), r.now.votersThen())):
		return refuse("mend.closed")
	case decided && !d.said:
		return refuse("mend.because")
	}
	return nil
}

// belowSeal refuses what stands below the room's seal, but for what is written up afterwards.
func (m *Meeting) belowSeal(d mending) *Refusal {
	n, seal := d.entry+d.after, m.state.Info.LastSeal()
	if d.after > 0 && n >= seal || d.after == 0 && (n > seal || slices.Contains(writingUp, m.entries[n-1].Verb)) {
		return nil
	}
	return refuse("mend.seal", int(n))
}

// decidedSo is what was decided, and how: verdicts with their figures, elections, and the words of motions that were seconded.
func (s *State) decidedSo() []string {
	var all []string
	for _, m := range s.Motions.All {
		if m.State != Moved || len(m.Rounds) > 0 {
			all = append(all, m.ID+" "+m.Text)
		}
		for _, r := range m.Rounds {
			all = append(all, fmt.Sprint(m.ID, r.Tally, r.Carried, r.Sections))
		}
		if m.Result != nil {
			all = append(all, fmt.Sprint(m.ID, m.State, m.Threshold.String()))
		}
	}
	for _, c := range s.Contests {
		all = append(all, fmt.Sprint(c.Office, c.Elected, c.Survivor, c.Reopened))
		for _, r := range c.Rounds {
			all = append(all, fmt.Sprint(r.Choices, r.Hands, r.Single, r.Papers, r.Manner))
		}
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
	mend := mended(e)
	if mend == nil || mend.Because == "" || !m.Tells(e, Outside) {
		return nil, ""
	}
	if told := m.right.Load(); told != nil && told.of == e.Seq {
		return told.changes, mend.Because
	}
	was, err := m.Until(e.Seq - 1)
	if err != nil {
		return nil, ""
	}
	is, err := m.Until(e.Seq)
	if err != nil {
		return nil, ""
	}
	changes = MendChanges(was.Told(Outside), is.Told(Outside))
	changes = changes[:len(changes)-1] // and nothing else
	m.right.Store(&toldRight{e.Seq, changes})
	return changes, mend.Because
}

// toldRight is what was told last of a mend.
type toldRight struct {
	of      uint64
	changes []words.Phrase
}

// MendChanges is what a mend changes, in words: of the meeting before and after it.
func MendChanges(was, is *State) []words.Phrase {
	var said []words.Phrase
	changed := func(key string, of any, a, b string) {
		if a != b {
			said = append(said, words.Say("mend.changed."+key, of, orNothing(a), orNothing(b)))
		}
	}
	for _, m := range is.Motions.All {
		old := was.Motions.Get(m.ID)
		if old == nil {
			said = append(said, words.Say("mend.changed.new", is.Called(m)))
			continue
		}
		of := is.Called(m)
		changed("mover", of, was.Roll.Name(old.Mover), is.Roll.Name(m.Mover))
		changed("seconder", of, was.Roll.Name(old.Seconder), is.Roll.Name(m.Seconder))
		if old.Text != m.Text {
			said = append(said, words.Say("mend.changed.text", of, words.Quote(old.Text), words.Quote(m.Text)))
		}
		switch a, b := old.outcome(), m.outcome(); {
		case fmt.Sprint(a) == fmt.Sprint(b):
		case a.Empty():
			said = append(said, words.Say("mend.changed.decided", of, b))
		case b.Empty():
			said = append(said, words.Say("mend.changed.undecided", of, a))
		default:
			said = append(said, words.Say("mend.changed.result", of, a, b))
		}
	}
	for _, m := range was.Motions.All {
		if is.Motions.Get(m.ID) == nil {
			said = append(said, words.Say("mend.changed.gone", was.Called(m)))
		}
	}
	for i, c := range is.Contests {
		if i < len(was.Contests) && !c.Competition() {
			changed("elected", c.Office, was.elected(was.Contests[i]), is.elected(c))
		}
	}
	for _, a := range is.Actions {
		if old := was.Action(a.Number); old != nil {
			changed("action", a.Number, was.owes(old), is.owes(a))
		}
	}
	changed("voters", "", fmt.Sprint(was.Voters()), fmt.Sprint(is.Voters()))
	return append(said, words.Say("mend.changed.else"))
}

func orNothing(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// outcome is the verdict of a motion in words; nothing while it has none.
func (m *Motion) outcome() words.Phrase {
	if m.Result == nil || m.State == Counting {
		return words.Phrase{}
	}
	return m.Result.Words()
}

func (s *State) elected(c *Contest) string {
	names := make([]string, len(c.Elected))
	for i, id := range c.Elected {
		names[i] = s.Roll.Name(id)
	}
	return strings.Join(names, ", ")
}

func (s *State) owes(a *Action) string {
	return strings.Join(slices.DeleteFunc([]string{a.What, s.Roll.Name(a.Who), a.By}, func(part string) bool { return part == "" }), ", ")
}
