package assembly

import (
	"strings"
	"unicode"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// What is settled stays settled (docs/rules.md, section 4): a text that was lost at this meeting is not moved a second time; its way back
// is to reconsider it.

// sameWords folds a text to its letters and digits: case, accents, spaces and punctuation do not make another motion of it.
func sameWords(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, names.Fold(text))
}

// lost finds the motion of its own by which words, a person to be recalled or a decision to be rescinded were lost at this meeting;
// nil where none was, or where what was lost has been carried since.
func (ms *Motions) lost(k motionKind, text, person, target string) *Motion {
	for _, m := range ms.All {
		if m.State != NotCarried || m.kind().rank != MainRank {
			continue
		}
		switch {
		case person != "" || target != "":
			if m.Kind == k.name && m.Person == person && m.Target == target {
				return m
			}
		case blank(text) || m.Person != "" || m.Target != "":
		case sameWords(m.Text) == sameWords(text) && (m.Text == text || sameWords(text) != ""):
			return m
		}
	}
	return nil
}

// guardLost refuses business that was lost at this meeting.
func (s *State) guardLost(k motionKind, text, person, target string) *Refusal {
	if k.rank != MainRank {
		return nil
	}
	if m := s.Motions.lost(k, text, person, target); m != nil {
		return s.bars("settled.motion", m.ID)
	}
	return nil
}

// guardLostAmendment refuses an amendment that would make of a text what one that was lost at this meeting would make of it. Where
// the motion was reconsidered since, its words are open again; with another sum it is another amendment.
func (s *State) guardLostAmendment(c Change, target *Motion, insert string, sum *Spend) *Refusal {
	if sum == nil {
		sum = &Spend{}
	}
	made, ok := c.makes(target.Text, insert)
	if !ok {
		return nil
	}
	same := func(other string) bool { return sameWords(other) == sameWords(made) }
	if same(target.Text) { // no word is changed, only how it is written: that counts as it stands
		same = func(other string) bool { return other == made }
	}
	for _, m := range s.Motions.All {
		if m.Parent != target.ID || m.State != NotCarried || m.since < target.reopened {
			continue
		}
		if other, fits := m.Amends.makes(target.Text, m.Text); fits && same(other) && m.Spend == *sum {
			return s.bars("settled.amendment", m.ID, words.Names(s.Motions.Chain[:1]))
		}
	}
	return nil
}
