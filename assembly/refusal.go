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
func refuse(key string, args ...any) *Refusal {
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

// cut is what is cited in a refusal, no longer than what helps to find it: a line may hold a page, and stands on a screen.
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
