package assembly

import (
	"bytes"
	"encoding/json"
	"slices"
)

// Decisions are the decisions in force of all earlier meetings. After many years they are by far the most of what a
// meeting takes over, and hardly ever asked for: they are read when they are.
type Decisions struct {
	written json.RawMessage // nil: all stands as it is
	all     []Decision
}

// All are the decisions, the oldest first.
func (d Decisions) All() []Decision {
	if d.written == nil {
		return slices.Clone(d.all)
	}
	var all []Decision
	if json.Unmarshal(d.written, &all) != nil {
		return nil // in no form that any version wrote
	}
	return all
}

// IsZero tells whether there are none.
func (d Decisions) IsZero() bool { return len(d.written) == 0 && len(d.all) == 0 }

// MarshalJSON writes them as a list.
func (d Decisions) MarshalJSON() ([]byte, error) {
	if d.written != nil {
		return d.written, nil
	}
	return encode(d.all)
}

// UnmarshalJSON takes over a list as it is written.
func (d *Decisions) UnmarshalJSON(b []byte) error {
	d.written, d.all = bytes.Clone(b), nil
	if b[0] != '[' { // in another form than this version writes it
		d.written = nil
		return json.Unmarshal(b, &d.all)
	}
	return nil
}
