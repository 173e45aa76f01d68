package orderpaper_test

import (
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// Each paragraph of a document is told of: its words stand in a motion, or it is left out, and no motion is without words. Words are what the
// reader takes for them: a label and what is glued to it are two. The mark before somebody who is known, in a list of movers, is none.
func FuzzPaper(f *testing.F) {
	for _, seed := range []string{
		"# Paper\n\n## Motion 1: Fund\n\nMoved by Ana Lund, seconded by Ben Sarr\n\n1. A\n2. B\n\n## Amendment 1 to motion 1\n\nC\n", "Antrag 3\n\nTitel: Fonds\n\nAntragsteller*innen:\n- Ana Lund\n\nDass wir ihn haben.\n",
		"Moción: Caja\n\n(Presentada por: Ana Lund y Ben Sarr)\n\nQue haya caja.\n", "MOTION n° 2 : La caisse\nProposant : Ana Lund\nQue la caisse soit tenue.\n", "Moved by Ana Lund\n\nThat we meet every week in the canteen.\n\nMoved by Ben Sarr\n\nNo.\n",
		"Motion 3: Fund\n\n1. A\n\nAmendment 1 to Motion 3 (moved by Ana Lund, seconded by Ben Sarr): Delete resolves 1 and 2.\n", "Motion 3: Fund\n\n1. A\n\nAmendment 1 to Motion 3 (moved by Ana Lund): Delete resolves 2 a) and b).\n\n## 3A.1 Ward\n\nB\n",
		"Motion 3: Fund\n\n1. A\n\nMotion 3, amendment A\nMoved by Ana Lund\nIn paragraph 2 delete \"A\" and insert: B\n\nEnmienda 2 a la moción 3: Sustituir «A» por «C»\n\nReason: D\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := documents.Read("a.md", []byte(text))
		if err != nil {
			return
		}
		d = orderpaper.Parted(d, known)
		p, err := orderpaper.Read(d, known)
		if err != nil {
			if strings.HasPrefix(err.Error(), "[") || strings.HasPrefix(err.Error(), "the motions in it cannot be read") {
				t.Fatal(err)
			}
			return
		}
		var result strings.Builder
		for _, m := range p.Motions {
			for _, said := range []string{m.Number, m.Title, m.Text, strings.Join(m.Movers, " "), strings.Join(m.Seconders, " "), strings.Join(m.More, " ")} {
				result.WriteString(said + " ")
			}
			if m.Text == "" || m.Paragraphs < 1 {
				t.Fatalf("a motion without words: %+v", m)
			}
		}
		left := make([]bool, len(d.Paragraphs))
		for _, l := range p.Left {
			for i := l.From; i <= l.To; i++ {
				left[i-1] = true
			}
		}
		for _, a := range p.Amendments { // what is changed is told, and has no words but those of the amendment
			var all []string
			for i := a.From; i <= a.To; i++ {
				left[i-1] = true
				all = append(all, d.Paragraphs[i-1].Text)
			}
			var says []string
			for _, w := range a.Wants {
				says = append(says, w.Old, w.New)
			}
			for _, said := range says {
				for word := range strings.FieldsSeq(said) {
					if !strings.Contains(strings.Join(all, " "), word) {
						t.Fatalf("%q is said by no amendment: %+v", word, a)
					}
				}
			}
			if a.From < 1 || a.To < a.From {
				t.Fatalf("an amendment of no paragraphs: %+v", a)
			}
		}
		for i, paragraph := range d.Paragraphs {
			if left[i] || len(p.Motions) == 0 {
				continue
			}
			for _, word := range orderpaper.Words(paragraph.Text) {
				if word := strings.Trim(word, ".,:;()[]|/&–—-#*•°"); len(word) > 1 && !strings.Contains(result.String(), word) && !orderpaper.Label(word) {
					t.Fatalf("%q of %q is lost: %+v", word, paragraph.Text, p)
				}
			}
		}
	})
}
