package snapshot

import (
	"bytes"
	"cmp"
	"encoding/json"

	"stacktaker/assembly"
	"stacktaker/assembly/stv"
)

// Ordered is a JSON object whose keys stand in the order in which they were named, and not by the alphabet.
type Ordered[T any] []Pair[T]

// Pair is one key of an object and what stands under it.
type Pair[T any] struct {
	Key   string
	Value T
}

// MarshalJSON writes the object.
func (o Ordered[T]) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		key, err := json.Marshal(p.Key)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(p.Value)
		if err != nil {
			return nil, err
		}
		b.Write(key)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Election is a choice of people for an office.
type Election struct {
	Office  string          `json:"office"`
	Seats   int             `json:"seats"`
	State   string          `json:"state"`
	Manner  *string         `json:"manner"`
	Rounds  []Ordered[int]  `json:"rounds"`
	Elected []string        `json:"elected"`
	IDs     Ordered[string] `json:"ids"`
	Against Ordered[int]    `json:"against"` // those who were put for and against
	Blank   int             `json:"blank"`   // papers of the last round
	Spoilt  int             `json:"spoilt"`
	Void    []Void          `json:"void"` // papers of each round

	Accepted  []string `json:"accepted"`
	Refused   []string `json:"refused"`   // elected, and not taking it
	Withdrawn []string `json:"withdrawn"` // who was put forward and stands no more
	Reopened  bool     `json:"reopened"`  // "re-open nominations" won

	Ballot string  `json:"ballot"` // its kind: "hands", "single", "approval", "yes-no", "ranked"
	Papers *int    `json:"papers"` // given out for the last round, null where nobody said
	Valid  *int    `json:"valid"`  // of them that named somebody, null where that is not known
	Stages []Stage `json:"stages"` // of a ranked count
	Vacant int     `json:"vacant"` // seats that it left, once it is decided

	Interests  []Interest  `json:"interests"`
	Departures []Departure `json:"departures"`
	ToRatify   bool        `json:"to_ratify"`
}

// Stage is one stage of a ranked count. Votes are in hundred-thousandths of a vote, written with their point.
type Stage struct {
	Quota     int             `json:"quota"`
	Votes     Ordered[string] `json:"votes"`
	Elected   []string        `json:"elected"`
	Excluded  []string        `json:"excluded"`
	Exhausted string          `json:"exhausted"`
	Lost      string          `json:"lost"`
	Surplus   *string         `json:"surplus"` // whose was handed on
	Lot       []string        `json:"lot"`     // between whom one decided who was excluded, or whose surplus went first
}

// ballot is how an election is voted on; without a kind of its own, on paper if a round of it was.
func ballot(c *assembly.Contest) string {
	if n := len(c.Rounds); c.Kind == assembly.Hands && n > 0 && c.Rounds[n-1].Ballot {
		return string(assembly.SingleBallot)
	}
	return cmp.Or(string(c.Kind), "hands")
}

// stages are those of the last round of a ranked count.
func stages(s *assembly.State, c *assembly.Contest) []Stage {
	told := []Stage{}
	r := s.Ranking(c, len(c.Rounds)-1)
	if r == nil {
		return told
	}
	names := func(numbers []int) []string {
		all := []string{}
		for _, choice := range r.Who(numbers) {
			all = append(all, called(s, c, choice))
		}
		return all
	}
	for _, st := range r.Stages {
		one := Stage{
			Quota: r.Quota, Votes: Ordered[string]{}, Elected: names(st.Elected), Excluded: []string{}, Exhausted: st.Exhausted.String(), Lost: st.Lost.String(), Lot: names(st.Level),
		}
		for i, v := range st.Votes {
			one.Votes = append(one.Votes, Pair[string]{called(s, c, r.Choices[i]), v.String()})
		}
		switch st.Step {
		case stv.Exclusion:
			one.Excluded = names([]int{st.Whose})
		case stv.Surplus:
			one.Surplus = &names([]int{st.Whose})[0]
		}
		told = append(told, one)
	}
	return told
}

// Competition is a choice between proposals.
type Competition struct {
	Choices  []string       `json:"choices"`
	State    string         `json:"state"`
	Rounds   []Ordered[int] `json:"rounds"`
	Fallen   []string       `json:"fallen"`
	Survivor *string        `json:"survivor"`
	Void     []Void         `json:"void"`

	Interests []Interest `json:"interests"`
}

// Void are the papers of a round that named nothing.
type Void struct {
	Blank  int `json:"blank"`
	Spoilt int `json:"spoilt"`
}

// voids are those papers by round.
func voids(c *assembly.Contest) []Void {
	told := []Void{}
	for _, r := range c.Rounds {
		told = append(told, Void{r.Blank, r.Spoilt})
	}
	return told
}

func elections(s *assembly.State) []Election {
	told := []Election{}
	for _, c := range s.Contests {
		if c.Competition() {
			continue
		}
		e := Election{
			Office: c.Office, Seats: c.Seats, State: string(c.State), Manner: orNull(string(c.Manner)), Rounds: rounds(s, c), Elected: []string{}, IDs: Ordered[string]{},
			Against: Ordered[int]{}, Interests: interests(s, s.InterestsFor(c)), Departures: departures(s, s.DeparturesFor(c)), ToRatify: c.ToRatify, Void: voids(c), Withdrawn: []string{}, Accepted: []string{}, Refused: []string{}, Reopened: c.Reopened,
			Ballot: ballot(c),
		}
		if n := len(c.Rounds); n > 0 {
			last := c.Rounds[n-1]
			e.Blank, e.Spoilt = last.Blank, last.Spoilt
			if last.Given > 0 {
				e.Papers = &last.Given
			}
			if valid := last.Valid(); last.Ballot && valid > 0 {
				e.Valid = &valid
			}
		}
		for _, id := range c.Accepted {
			e.Accepted = append(e.Accepted, called(s, c, id))
		}
		for _, id := range c.Refused {
			e.Refused = append(e.Refused, called(s, c, id))
		}
		for _, id := range c.Holders() {
			e.Elected = append(e.Elected, called(s, c, id))
		}
		for _, id := range c.Withdrawn {
			e.Withdrawn = append(e.Withdrawn, called(s, c, id))
		}
		if c.State == assembly.Chosen {
			e.Vacant = c.Seats - len(c.Holders())
		}
		for _, id := range c.Choices {
			if id == assembly.Reopen {
				continue
			}
			e.IDs = append(e.IDs, Pair[string]{called(s, c, id), id})
		}
		for _, r := range c.Rounds {
			if r.Single != nil {
				e.Against = append(e.Against, Pair[int]{called(s, c, r.Choices[0]), r.Single.Against})
			}
			for i, each := range r.Each {
				e.Against = append(e.Against, Pair[int]{called(s, c, r.Choices[i]), each.Against})
			}
		}
		if e.Stages = stages(s, c); c.Kind == assembly.RankedBallot {
			e.Rounds = []Ordered[int]{}
		}
		told = append(told, e)
	}
	return told
}

func competitions(s *assembly.State) []Competition {
	told := []Competition{}
	for _, c := range s.Contests {
		if c.Competition() {
			told = append(told, Competition{
				append([]string{}, c.Choices...), string(c.State), rounds(s, c), append([]string{}, c.Fallen...), orNull(c.Survivor), voids(c), interests(s, s.InterestsFor(c)),
			})
		}
	}
	return told
}

// called is a choice under which everything told of it can be joined: a person by a name that nobody else has.
func called(s *assembly.State, c *assembly.Contest, choice string) string {
	if c.Competition() || choice == assembly.Reopen {
		return s.ChoiceName(c, choice)
	}
	return person(s, choice)
}

// person is the name by which somebody can be told from everybody else.
func person(s *assembly.State, id string) string {
	if p := s.Roll.Person(id); p != nil {
		return s.Roll.Called(p)
	}
	return s.Roll.Name(id)
}

// rounds tells the hands of each round; of a name that was put for and against, the hands for it.
func rounds(s *assembly.State, c *assembly.Contest) []Ordered[int] {
	told := []Ordered[int]{}
	for _, r := range c.Rounds {
		hands := Ordered[int]{}
		for i, choice := range r.Choices {
			if r.Manner != "" { // nobody counted
				break
			}
			n := 0
			if r.Single != nil {
				n = r.Single.For
			} else {
				n = r.Hands[i]
			}
			hands = append(hands, Pair[int]{called(s, c, choice), n})
		}
		told = append(told, hands)
	}
	return told
}

// Pending is an election that was begun and is not decided: of this meeting, or one that stands over.
type Pending struct {
	Office   string   `json:"office"`
	Seats    int      `json:"seats"`
	Nominees []string `json:"nominees"`
}

// Officer is somebody who holds an office to which they were elected, and in which meeting.
type Officer struct {
	Office  string `json:"office"`
	Person  string `json:"person"`
	ID      string `json:"id"`
	Meeting int    `json:"meeting"`
}

func pending(s *assembly.State) []Pending {
	told := []Pending{}
	for _, e := range s.PendingElections() {
		p := Pending{e.Office, e.Seats, []string{}}
		for _, id := range e.Nominees {
			p.Nominees = append(p.Nominees, person(s, id))
		}
		told = append(told, p)
	}
	return told
}

func officers(s *assembly.State) []Officer {
	told := []Officer{}
	for _, o := range s.Officers() {
		told = append(told, Officer{o.Office, person(s, o.Person), o.Person, o.Meeting})
	}
	return told
}
