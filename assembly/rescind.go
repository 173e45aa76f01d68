package assembly

import "stacktaker/assembly/words"

// fillWords finds the decision that is to be rescinded by its words: one of an earlier meeting, else one of this. Of a
// decision that no record holds, such as one that is older than the records, they are taken as they are.
func (t *turn) fillWords(e *motionMoved, fits func(*Motion) bool) error {
	past := t.s.Past
	if _, ok := past.decision(e.Text); ok {
		return nil
	}
	for _, m := range t.s.Motions.All {
		if fits(m) && m.Kind != "rescind" && fold(m.Text) == fold(e.Text) {
			e.Target, e.Text = m.ID, ""
			return nil
		}
	}
	if _, again := decisionSaid(past.rescinded, e.Text); again {
		return refuse("decision.rescind.again", words.Quote(e.Text))
	}
	var could []string
	for _, d := range past.decisions() {
		if fitsName(fold(d.Text), fold(e.Text)) {
			could = append(could, earlier(d.Meeting, d.ID)+" "+d.Text)
		}
	}
	if len(could) > 1 {
		return refuse("decision.rescind.several", words.Quote(e.Text), words.Names(could))
	}
	return nil
}
