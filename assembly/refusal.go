package assembly

import "stacktaker/assembly/refusal"

// Refusal is the answer to a command that is not in order: what was wrong, and what would be right. A refused
// command changes nothing.
type Refusal = refusal.Refusal

// refuse makes a refusal by its key.
func refuse(key string, args ...any) *Refusal { return refusal.New(key, args...) }
