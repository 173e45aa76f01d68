package assembly

import (
	"slices"
	"strconv"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/tally"
	"stacktaker/assembly/words"
)

const floorModes = "{aggregate|every-floor|majority-of-floors|card:mode}"

// floorsOf reads the mode and the floors of a line: each floor's name, and its membership where it is stated.
func floorsOf(a language.Args) (tally.Floors, error) {
	f := tally.Floors{Mode: a.Text("mode")}
	stated := false
	for _, tok := range a.Words("of") {
		if tok.Quoted {
			if blank(tok.Text) {
				return tally.Floors{}, refuse("floors.empty")
			}
			if slices.ContainsFunc(f.Of, func(name string) bool { return names.Fold(name) == names.Fold(tok.Text) }) {
				return tally.Floors{}, refuse("floors.twice", words.Quote(tok.Text))
			}
			f.Of, f.Sizes = append(f.Of, tok.Text), append(f.Sizes, 0)
			continue
		}
		n, _ := strconv.Atoi(tok.Text)
		if n < 1 {
			return tally.Floors{}, refuse("floors.members", words.Quote(f.Of[len(f.Of)-1]))
		}
		f.Sizes[len(f.Sizes)-1], stated = n, true
	}
	if !stated {
		f.Sizes = nil
	}
	return f, nil
}

// Question is the motion as it is put on every floor; false for one of this room alone. A text that this room amended is
// another question than the one that the other rooms are asked.
func (m *Motion) Question() (tally.Question, bool) {
	return tally.Question{Text: m.Text, Threshold: m.Threshold.String(), Floors: m.Floors}, m.Floors.Mode != ""
}

// PaperLine is a question as the paper has it: a notice, by somebody of the floor.
func PaperLine(q tally.Question, by string) string {
	line := "notice " + language.Quoted(q.Text) + " by " + language.Quoted(by) + " needs " + language.Quoted(q.Threshold) + " floors " + q.Mode
	for i, floor := range q.Of {
		if i == 0 {
			line += " of"
		}
		line += " " + language.Quoted(floor)
		if n := q.Size(i); n > 0 {
			line += " " + strconv.Itoa(n)
		}
	}
	return line
}
