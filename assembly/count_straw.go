package assembly

import "stacktaker/assembly/language"

// Straw is a temperature check: figures, and no verdict.
type Straw struct {
	Question string
	For      int
	Against  int
	Abstain  int
	Item     int
	Closed   bool // taken in a closed session
}

// StrawTaken is a straw poll: it decides nothing.
type StrawTaken struct {
	Question string `json:"question"`
	For      int    `json:"for"`
	Against  int    `json:"against"`
	Abstain  int    `json:"abstain"`
}

func (e *StrawTaken) apply(s *State, m moment) {
	s.Straws = append(s.Straws, Straw{e.Question, e.For, e.Against, e.Abstain, s.Agenda.CurrentID(), m.closed})
}

func judgeStraw(t *turn, a language.Args) error {
	e := &StrawTaken{a.Text("question"), a.Number("for"), a.Number("against"), a.Number("abstain")}
	if e.For < 0 || e.Against < 0 || e.Abstain < 0 {
		return refuse("count.negative", named(""), t.s.Voters())
	}
	if p := t.s.Voters(); e.For+e.Against+e.Abstain > p {
		return t.s.tooMany(e.For+e.Against+e.Abstain, "", p)
	}
	t.emit(e)
	return nil
}
