package assembly

import (
	"strings"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// A decision is rescinded by a simple majority where notice was given, whether it is named by its number or by its words (docs/rules.md,
// section 4).

// rescission finds the notice by which a decision is to be rescinded, by the decision's words: a text that has them and says that
// they are to be rescinded, or that has nothing else. Nil where no notice was given.
func (ms *Motions) rescission(of ...string) *Motion {
	for _, m := range ms.All {
		if !m.Noticed || m.Amendment() {
			continue
		}
		for _, said := range of {
			said, notice := sameWords(said), sameWords(m.Text)
			if said != "" && (said == notice || strings.Contains(notice, said) && saysRescind(m.Text)) {
				return m
			}
		}
	}
	return nil
}

// saysRescind tells whether a text has a word for rescinding, in any language.
func saysRescind(text string) bool {
	text = names.Fold(text)
	for _, language := range words.Languages() {
		for _, stem := range strings.Fields(words.Of(language).Say(words.Say("rescind.stems"))) {
			if names.StartsWord(text, stem) {
				return true
			}
		}
	}
	return false
}

// noticeToRescind is the notice of what a motion is to rescind; nil without one.
func (s *State) noticeToRescind(e *MotionMoved) *Motion {
	of := []string{e.Text}
	if m := s.Motions.Get(e.Target); m != nil {
		of = append(of, m.Text)
	} else if d, ok := s.Past.decision(e.Text); ok {
		of = append(of, d.Text)
	}
	return s.Motions.rescission(of...)
}

// rescindable finds the decision of this meeting whose words stand in a notice; "" where none does, or an earlier meeting's is
// meant.
func (s *State) rescindable(notice string) string {
	if _, ok := decisionMeant(s.Past.decisions(), notice); ok {
		return ""
	}
	for _, m := range s.Motions.All {
		if m.State == Carried && !m.Rescinded && m.kind().rank == MainRank && m.Kind != "rescind" && strings.Contains(sameWords(notice), sameWords(m.Text)) {
			return m.ID
		}
	}
	return ""
}

// decisionMeant finds a decision by its words or a part of them, or, as a notice has them, by a text in which they stand.
func decisionMeant(all []Decision, text string) (Decision, bool) {
	if d, ok := decisionSaid(all, text); ok {
		return d, true
	}
	for _, d := range all {
		if said := sameWords(d.Text); said != "" && strings.Contains(sameWords(text), said) {
			return d, true
		}
	}
	return Decision{}, false
}
