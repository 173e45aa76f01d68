package snapshot

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Motion is a motion in its words, and what became of it.
type Motion struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Parent    string   `json:"parent"`
	Text      string   `json:"text"`
	Original  string   `json:"original"`
	Mover     *string  `json:"mover"`
	Seconder  *string  `json:"seconder"`
	Movers    []string `json:"movers"`
	Seconders []string `json:"seconders"`
	State     string   `json:"state"`
	Threshold string   `json:"threshold"`
	Spend     *Spend   `json:"spend"`
	Rounds    []Round  `json:"rounds"`
	Result    *Result  `json:"result"`

	Recorded   []Recorded  `json:"recorded"` // votes that voters wished recorded
	Interests  []Interest  `json:"interests"`
	Departures []Departure `json:"departures"`
	ToRatify   bool        `json:"to_ratify"`
	Title      *string     `json:"title"`
	Change     *Change     `json:"change"` // of an amendment
}

// Change is what an amendment does: words, a paragraph that has others or goes (strike), a paragraph that is put in (insert), or a whole new
// text. At is the paragraph, of an insertion the one before it; of words which of several places, 0 for the only one.
type Change struct {
	Kind string `json:"kind"`
	At   int    `json:"at"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

func change(m *assembly.Motion) *Change {
	switch c := m.Amends; {
	case !m.Amendment():
		return nil
	case c.Whole:
		return &Change{Kind: "text", New: m.Text}
	case c.Insert:
		return &Change{Kind: "insert", At: c.After, New: m.Text}
	case c.Struck:
		return &Change{Kind: "strike", At: c.Paragraph, Old: c.Strike}
	case c.Paragraph > 0:
		return &Change{"paragraph", c.Paragraph, c.Strike, m.Text}
	default:
		return &Change{"words", c.Nth, c.Strike, m.Text}
	}
}

// Recorded is how somebody wished their own vote to be recorded.
type Recorded struct {
	Person string `json:"person"`
	Vote   string `json:"vote"`
}

// Round is one count of a motion.
type Round struct {
	For      *int      `json:"for"`
	Against  *int      `json:"against"`
	Abstain  *int      `json:"abstain"` // without the blank papers
	Blank    int       `json:"blank"`
	Spoilt   int       `json:"spoilt"`
	Present  int       `json:"present"`
	Sections []Section `json:"sections"`
	Final    bool      `json:"final"`
	Votes    []Voted   `json:"votes"` // of a roll-call
}

// Voted is how somebody voted when the roll was called.
type Voted struct {
	Person string `json:"person"`
	Vote   string `json:"vote"`
}

// Section is the figures of one section.
type Section struct {
	Name    string `json:"name"`
	For     int    `json:"for"`
	Against int    `json:"against"`
	Abstain int    `json:"abstain"` // without the blank papers
	Blank   int    `json:"blank"`
	Spoilt  int    `json:"spoilt"`
	Present int    `json:"present"`
}

// Result is the verdict with its working; who abstained is told with the blank papers. What nobody counted has no figures.
type Result struct {
	Carried   bool    `json:"carried"`
	Manner    string  `json:"manner"`
	Casting   *string `json:"casting"`
	For       *int    `json:"for"`
	Against   *int    `json:"against"`
	Abstain   *int    `json:"abstain"`
	NotVoting int     `json:"not_voting"`
	Base      *int    `json:"base"`
	Needed    *int    `json:"needed"`
	Margin    *int    `json:"margin"`
	Words     string  `json:"words"`
}

func motions(s *assembly.State, say func(words.Phrase) string) []Motion {
	told := []Motion{}
	for _, m := range s.Motions.All {
		told = append(told, motion(s, m, say))
	}
	return told
}

// asked is what stands in a motion in the place of a text (docs/rules.md, section 4, the table); "" where it has words of its own.
func asked(s *assembly.State, m *assembly.Motion) string {
	switch {
	case m.Role != "":
		return m.Role + " " + s.Roll.Name(m.Person)
	case m.Person != "":
		return s.Roll.Name(m.Person)
	case m.Rule != "":
		return m.Rule + " " + m.Text
	case m.Text == "" && m.Kind != "recount": // a recount is of a section, or of all
		return m.Target
	}
	return ""
}

// named are people by their names.
func named(s *assembly.State, ids []string) []string {
	names := []string{}
	for _, id := range ids {
		names = append(names, s.Roll.Name(id))
	}
	return names
}

func motion(s *assembly.State, m *assembly.Motion, say func(words.Phrase) string) Motion {
	told := Motion{
		ID: m.ID, Kind: m.Kind, Parent: m.Parent, Text: m.Text, Original: m.Original,
		State: string(m.State), Threshold: m.Threshold.String(), Spend: spend(m), Rounds: []Round{},
		Interests: interests(s, s.InterestsIn(m)), Departures: departures(s, s.DeparturesOf(m.ID)), ToRatify: m.ToRatify, Title: orNull(m.Head()), Change: change(m),
	}
	if m.Mover != "" { // the survivor of a competition has none
		told.Mover = orNull(s.Roll.Name(m.Mover))
	}
	if text := asked(s, m); text != "" {
		told.Text, told.Original = text, text
	}
	if m.Seconder != "" {
		told.Seconder = orNull(s.Roll.Name(m.Seconder))
	}
	told.Recorded = []Recorded{}
	for _, r := range m.Recorded {
		told.Recorded = append(told.Recorded, Recorded{person(s, r.Person), r.Vote})
	}
	told.Movers, told.Seconders = named(s, m.Movers()), named(s, m.Seconders())
	for i, r := range m.Rounds {
		round := Round{Blank: r.Blank, Spoilt: r.Spoilt, Present: r.Present, Sections: []Section{}, Votes: []Voted{}, Final: i == len(m.Rounds)-1 && m.State != assembly.Counting}
		if !r.Uncounted {
			raised := r.Raised()
			round.For, round.Against, round.Abstain = &r.For, &r.Against, &raised
		}
		for _, v := range r.Votes {
			round.Votes = append(round.Votes, Voted{person(s, v.Person), v.Vote})
		}
		for _, p := range r.Sections {
			round.Sections = append(round.Sections, Section{p.Name, p.For, p.Against, p.Raised(), p.Blank, p.Spoilt, p.Present})
		}
		told.Rounds = append(told.Rounds, round)
	}
	if r := m.Result; r != nil && m.State != assembly.Counting {
		told.Result = &Result{
			Carried: r.Carried, Manner: string(r.Manner), NotVoting: r.NotVoting, Words: say(r.Words()),
		}
		if !r.Uncounted() {
			told.Result.For, told.Result.Against, told.Result.Abstain, told.Result.Base = &r.For, &r.Against, &r.Abstain, &r.Base
		}
		if r.Casting != nil {
			told.Result.Casting = orNull(r.Casting.Side())
		}
		if r.Counted() {
			told.Result.Needed, told.Result.Margin = &r.Needed, &r.Margin
		}
		if m.State == assembly.Counted { // a floor's own figures decide nothing
			told.Result.Carried = false
			told.Result.Words = say(words.Say("verdict.uncounted", r.Figures(), words.Say("outcome.counted")))
		}
	}
	return told
}
