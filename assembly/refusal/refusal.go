// Package refusal is the answer to a command that is not in order: what was wrong and what would be right, by which rule, and whether
// that rule is one that a room may depart from.
package refusal

import "stacktaker/assembly/words"

// Refusal is the answer to a command that is not in order: what was wrong, and what would be right. A refused
// command changes nothing.
type Refusal struct {
	words.Phrase
}

// New refuses by a key of the book. What it cites is cut: a line may hold a page, and stands on a screen.
func New(key string, args ...any) *Refusal {
	for i, arg := range args {
		switch cited := arg.(type) {
		case string:
			args[i] = cut(cited)
		case words.Quote:
			args[i] = words.Quote(cut(string(cited)))
		}
	}
	return &Refusal{words.Say(key, args...)}
}

// Error tells the refusal in English.
func (r *Refusal) Error() string { return words.English().Say(r.Phrase) }

// Rule is the short name of the rule by which a command was refused, "" where the line itself could not be read.
func (r *Refusal) Rule() string { return rows()[r.Key].rule }

// Kind tells whether a room may depart from what it was refused by.
func (r *Refusal) Kind() Kind { return rows()[r.Key].kind }

// OfConduct tells whether a room may depart from what it was refused by.
func (r *Refusal) OfConduct() bool { return r.Kind() == Conduct }

// cut is what is cited in a refusal, no longer than what helps to find it.
func cut(cited string) string {
	const longest = 80 // letters
	n := 0
	for at := range cited {
		if n++; n > longest {
			return cited[:at] + "…"
		}
	}
	return cited
}
