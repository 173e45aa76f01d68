package rescue

import (
	"time"

	"stacktaker/store/chain"
)

// Saved tells what was saved of a damaged file.
type Saved struct {
	// Entries were saved, from the first one on. Of is how many there were, as far as that can still be told.
	Entries, Of uint64
	// Proved is how many of them are certain: the chain leads to a hash that was written down at the time. The others
	// can be read and follow from each other.
	Proved uint64
	// Changed tells that among the others one is not as it was written; which, nothing tells.
	Changed bool
	Until   time.Time // of the last one saved
	// Names were saved. Nameless is how many people's names were not; they read "a member".
	Names, Nameless int
	Sealed          bool
	Seal            chain.Seal
	Loose           []Loose // what can be read beyond that, and was not saved
}

// Whole tells whether nothing is missing: what was damaged was no more than the pages around it.
func (s Saved) Whole() bool {
	return s.Entries == s.Of && s.Proved == s.Entries && s.Nameless == 0
}
