package snapshot

import (
	"time"

	"stacktaker/assembly"
)

// Departure is a rule of conduct that the room departed from (docs/rules.md, section 11).
type Departure struct {
	At     time.Time `json:"at"`
	Entry  uint64    `json:"entry"`
	Rule   string    `json:"rule"`
	Words  string    `json:"words"`
	Reason string    `json:"reason"`
}

func departures(s *assembly.State, of []assembly.Departure) []Departure {
	told := []Departure{}
	for _, d := range of {
		told = append(told, Departure{d.At, d.Entry, d.Rule, s.DepartureWords(d), d.Reason})
	}
	return told
}
