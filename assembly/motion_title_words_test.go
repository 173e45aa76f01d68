package assembly_test

import (
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// TestEveryKindOfMotionIsCalledInWords: whatever stands in a motion of a kind (a text, another motion, a person, neither), there is a sentence
// for what it is called, and one for what it asks for in the minutes: a key is never shown to people.
func TestEveryKindOfMotionIsCalledInWords(t *testing.T) {
	english := words.English()
	minutes, room := english.Own("minutes"), english.Own("room")
	s := assembly.New().State()
	for _, kind := range assembly.KindNames() {
		with := map[assembly.KindText][]assembly.Motion{
			assembly.NoText:        {{}},
			assembly.AnyText:       {{Text: "words"}},
			assembly.ADuration:     {{Text: "10m"}},
			assembly.MaybeDuration: {{}, {Text: "10m"}},
			assembly.APerson:       {{Person: "1"}},
			assembly.ADecision:     {{Target: "1"}},
			assembly.ARule:         {{Rule: "order", Text: "fifo"}},
			assembly.ARolePerson:   {{Role: "teller", Person: "1"}},
			assembly.MaybeSection:  {{}, {Target: "1"}, {Target: "1", Text: "Arts"}},
		}[assembly.TextOfKind(kind)]
		if kind == "rescind" { // a decision of which no record has the number
			with = append(with, assembly.Motion{Text: "words"})
		}
		if kind == "ratify" {
			with = append(with, assembly.Motion{Target: "#1/3", Text: "words"}, assembly.Motion{Target: `#1/"Chair"`, Text: "Chair"})
		}
		for _, m := range with {
			m.Kind, m.ID = kind, "p1"
			if assembly.OfMainRank(kind) {
				m.ID = "1"
			}
			if title := s.Title(&m); !english.Has(title.Key) {
				t.Errorf("%s of %q with %q is called by the key %q, which has no words", kind, m.Target, m.Text, title.Key)
			}
		}
		if kind != "main" && !minutes.HasOwn("asks."+kind) {
			t.Errorf("the minutes have no words for what %s asks for", kind)
		}
		if kind != "main" && assembly.OfMainRank(kind) && !room.HasOwn("motion."+kind) {
			t.Errorf("the wall has no words for %s", kind)
		}
	}
}
