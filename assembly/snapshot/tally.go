package snapshot

import (
	"stacktaker/assembly"
	"stacktaker/assembly/tally"
	"stacktaker/assembly/words"
)

// Tally is a question that was put on several floors, and what they decided together: the JSON of "tally --json".
type Tally struct {
	Schema    int          `json:"schema"`
	Text      string       `json:"text"`
	Threshold string       `json:"threshold"`
	Mode      string       `json:"mode"`
	Floors    []FloorCount `json:"floors"`
	Result    Result       `json:"result"`
}

// FloorCount is what one floor counted.
type FloorCount struct {
	Title   string  `json:"title"`
	Members int     `json:"members"`
	Present int     `json:"present"`
	For     int     `json:"for"`
	Against int     `json:"against"`
	Abstain int     `json:"abstain"`
	Seal    *string `json:"seal"`
}

// OfTally tells a tally to programs. The figures of its result are in the unit of the mode: hands, floors, or members.
func OfTally(t tally.Tally) Tally {
	v := t.Verdict
	told := Tally{
		Schema: 1, Text: t.Question.Text, Threshold: t.Question.Threshold, Mode: t.Question.Mode, Floors: []FloorCount{},
		Result: Result{
			Carried: v.Carried, Manner: string(assembly.ByFigures), For: &v.For, Against: &v.Against, Abstain: &v.Abstain, NotVoting: v.NotVoting, Base: &v.Base,
			Needed: &v.Needed, Margin: &v.Margin, Words: words.English().Say(v.Words()),
		},
	}
	for _, f := range t.Floors {
		told.Floors = append(told.Floors, FloorCount{f.Title, f.Members, f.Present, f.For, f.Against, f.Abstain, orNull(f.Seal)})
	}
	return told
}
