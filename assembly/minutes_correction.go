package assembly

import "strings"

// Words tells what a correction takes out and what it puts in its place, where it says so with an arrow ("10 May -> 12 May"): whoever
// prints the minutes then strikes the one where it stands and puts in the other. Nothing behind the arrow strikes alone. False where
// the correction says in words of its own what was wrong.
func (c Correction) Words() (old, put string, is bool) {
	for _, arrow := range []string{"->", "→"} {
		if strings.Count(c.Text, arrow) == 1 {
			old, put, _ = strings.Cut(c.Text, arrow)
			old, put = strings.TrimSpace(old), strings.TrimSpace(put)
			return old, put, old != "" && old != put
		}
	}
	return "", "", false
}
