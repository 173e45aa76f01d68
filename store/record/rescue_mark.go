package record

import (
	"encoding/json"

	"stacktaker/store/chain"
)

// RescueMark is what a file that was put together of a damaged one says of that, for as long as it exists. It stands beside the chain
// and not in it, since the entries are those that were written.
type RescueMark struct {
	// Entries were saved, of so many as there were; of them the first Proved are certain, as the report of a rescue has it.
	Entries uint64 `json:"entries"`
	Of      uint64 `json:"of"`
	Proved  uint64 `json:"proved"`
	Changed bool   `json:"changed,omitempty"` // one of the others is not as it was written
}

// doubts tells whether an entry was saved and is not certain: a seal there may be another than the one that was read out.
func (r *RescueMark) doubts(seq uint64) bool { return r != nil && seq > r.Proved && seq <= r.Entries }

// SealsOf are the seals of a record, with the number of its last entry.
func SealsOf(at []chain.Head, last uint64, rescued *RescueMark) []chain.Seal {
	var all []chain.Seal
	for _, h := range at {
		seal := chain.NewSeal(h, last)
		seal.Doubtful = rescued.doubts(h.Seq)
		all = append(all, seal)
	}
	return all
}

// ReadRescueMark reads what a file says of its rescue, nil where it says nothing. What cannot be read proves nothing.
func ReadRescueMark(b []byte) *RescueMark {
	if len(b) == 0 {
		return nil
	}
	var r RescueMark
	if json.Unmarshal(b, &r) != nil {
		return &RescueMark{Entries: ^uint64(0)}
	}
	return &r
}
