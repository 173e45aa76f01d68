package assembly

import "stacktaker/assembly/words"

// Refusal is the answer to a command that is not in order: what was wrong, and what would be right. A refused
// command changes nothing.
type Refusal struct {
	words.Phrase
}

// Error tells the refusal in English.
func (r *Refusal) Error() string { return words.English().Say(r.Phrase) }

// refuse makes a refusal.
func refuse(key string, args ...any) *Refusal { return &Refusal{words.Say(key, args...)} }
