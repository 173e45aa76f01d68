package assembly

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strconv"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Floors is how a question that is put in several rooms, shifts or workplaces is tallied (docs/rules.md, section 5); it is fixed
// before the first is counted.
type Floors struct {
	Mode string   `json:"mode,omitempty"` // one of [FloorModes]; "" for a question of this room alone
	Of   []string `json:"of,omitempty"`   // the floors expected; none: nobody said
	// Sizes are their memberships, in the order of Of; 0 where the paper does not state it.
	Sizes []int `json:"sizes,omitempty"`
}

// FloorModes are the ways to combine the tallies of several floors.
func FloorModes() []string { return []string{"aggregate", "every-floor", "majority-of-floors", "card"} }

const floorModes = "{aggregate|every-floor|majority-of-floors|card:mode}"

// floorsOf reads the mode and the floors of a line: each floor's name, and its membership where it is stated.
func floorsOf(a language.Args) (Floors, error) {
	f := Floors{Mode: a.Text("mode")}
	stated := false
	for _, tok := range a.Words("of") {
		if tok.Quoted {
			if blank(tok.Text) {
				return Floors{}, refuse("floors.empty")
			}
			if slices.ContainsFunc(f.Of, func(name string) bool { return names.Fold(name) == names.Fold(tok.Text) }) {
				return Floors{}, refuse("floors.twice", words.Quote(tok.Text))
			}
			f.Of, f.Sizes = append(f.Of, tok.Text), append(f.Sizes, 0)
			continue
		}
		n, _ := strconv.Atoi(tok.Text)
		if n < 1 {
			return Floors{}, refuse("floors.members", words.Quote(f.Of[len(f.Of)-1]))
		}
		f.Sizes[len(f.Sizes)-1], stated = n, true
	}
	if !stated {
		f.Sizes = nil
	}
	return f, nil
}

// Question is what is put on every floor in the same words, under the same threshold, and how the tallies combine.
type Question struct {
	Text      string
	Threshold string // as the language writes it
	Floors
}

// Question is the motion as it is put on every floor; false for one of this room alone. A text that this room amended is
// another question than the one that the other rooms are asked.
func (m *Motion) Question() (Question, bool) {
	return Question{m.Text, m.Threshold.String(), m.Floors}, m.Floors.Mode != ""
}

// Sum is SHA-256 over all of the question, by which papers are compared: "stacktaker question 1|", then text,
// threshold, mode, and each floor with its membership, each with its length as u64 before it.
func (q Question) Sum() [32]byte {
	h := sha256.New()
	h.Write([]byte("stacktaker question 1|"))
	put := func(s string) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(s))))
		h.Write([]byte(s))
	}
	put(q.Text)
	put(q.Threshold)
	put(q.Mode)
	for i, floor := range q.Of {
		put(floor)
		put(strconv.Itoa(q.size(i)))
	}
	return [32]byte(h.Sum(nil))
}

// size is the membership of a floor as the paper states it, 0 where it does not.
func (q Question) size(i int) int {
	if i < len(q.Sizes) {
		return q.Sizes[i]
	}
	return 0
}

// Line is the question as the paper has it: a notice, by somebody of the floor.
func (q Question) Line(by string) string {
	line := "notice " + language.Quoted(q.Text) + " by " + language.Quoted(by) + " needs " + language.Quoted(q.Threshold) + " floors " + q.Mode
	for i, floor := range q.Of {
		if i == 0 {
			line += " of"
		}
		line += " " + language.Quoted(floor)
		if n := q.size(i); n > 0 {
			line += " " + strconv.Itoa(n)
		}
	}
	return line
}
