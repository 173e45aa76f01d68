package tally

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"
)

// Floors is how a question that is put in several rooms, shifts or workplaces is tallied (docs/rules.md, section 5); it is fixed
// before the first is counted.
type Floors struct {
	Mode string   `json:"mode,omitempty"` // one of [Modes]; "" for a question of this room alone
	Of   []string `json:"of,omitempty"`   // the floors expected; none: nobody said
	// Sizes are their memberships, in the order of Of; 0 where the paper does not state it.
	Sizes []int `json:"sizes,omitempty"`
}

// Modes are the ways to combine the tallies of several floors.
func Modes() []string { return []string{"aggregate", "every-floor", "majority-of-floors", "card"} }

// Question is what is put on every floor in the same words, under the same threshold, and how the tallies combine.
type Question struct {
	Text      string
	Threshold string // as the language writes it
	Floors
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
		put(strconv.Itoa(q.Size(i)))
	}
	return [32]byte(h.Sum(nil))
}

// Size is the membership of a floor as the paper states it, 0 where it does not.
func (q Question) Size(i int) int {
	if i < len(q.Sizes) {
		return q.Sizes[i]
	}
	return 0
}
