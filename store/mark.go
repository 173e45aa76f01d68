package store

import (
	"encoding/json"

	"stacktaker/store/chain"
)

// RescueMark is what a file that was put together of a damaged one says of that, for as long as it exists. It stands beside the chain
// and not in it, since the entries are those that were written.
type RescueMark struct {
	// Entries were saved, of so many as there were; of them the first Proved are certain, as [Rescued] has it.
	Entries uint64 `json:"entries"`
	Of      uint64 `json:"of"`
	Proved  uint64 `json:"proved"`
	Changed bool   `json:"changed,omitempty"` // one of the others is not as it was written
}

// doubts tells whether an entry was saved and is not certain: a seal there may be another than the one that was read out.
func (r *RescueMark) doubts(seq uint64) bool { return r != nil && seq > r.Proved && seq <= r.Entries }

// sealsOf are the seals of a record, with the number of its last entry.
func sealsOf(at []chain.Head, last uint64, rescued *RescueMark) []chain.Seal {
	var all []chain.Seal
	for _, h := range at {
		seal := chain.NewSeal(h, last)
		seal.Doubtful = rescued.doubts(h.Seq)
		all = append(all, seal)
	}
	return all
}

// rescueMark reads what a file says of its rescue, nil where it says nothing. What cannot be read proves nothing.
func rescueMark(b []byte) *RescueMark {
	if len(b) == 0 {
		return nil
	}
	var r RescueMark
	if json.Unmarshal(b, &r) != nil {
		return &RescueMark{Entries: ^uint64(0)}
	}
	return &r
}

// mark makes the saved record say that it is one. Of a file that was rescued before, nothing is more certain than it was then.
func (w *wreck) mark(s *salvage) error {
	for _, b := range w.meta[rescuedKey] {
		if before := rescueMark(b); before.Proved < before.Entries {
			s.Proved, s.Changed = min(s.Proved, before.Proved), s.Changed || before.Changed
		}
	}
	b, err := json.Marshal(RescueMark{s.Entries, s.Of, s.Proved, s.Changed})
	s.rec.rescued = b
	return err
}
