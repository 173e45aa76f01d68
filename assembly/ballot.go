package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// BallotKind is how a paper of an election is marked (docs/rules.md, section 12).
type BallotKind string

// The kinds of ballot.
const (
	Hands         BallotKind = ""         // none: hands are raised
	SingleBallot  BallotKind = "single"   // one name
	ApproveBallot BallotKind = "approval" // any number of names
	YesNoBallot   BallotKind = "yes-no"   // each name for, against or abstained
	RankedBallot  BallotKind = "ranked"   // names in order of preference
)

// BallotKinds are those that are marked on paper.
var BallotKinds = []BallotKind{SingleBallot, ApproveBallot, YesNoBallot, RankedBallot}

// MostInBatch is how many papers a batch has at most.
const MostInBatch = 50

// Marked are papers that say the same: the choices on them, of ranked ones in order of preference.
type Marked struct {
	Choices []string `json:"choices"`
	Count   int      `json:"n"`
}

// Typed is what was typed of a batch.
type Typed struct {
	Marked []Marked `json:"marked,omitempty"` // sorted, so that their order tells nothing; each once
	threshold.Papers
}

// Sum is how many papers it is.
func (t *Typed) Sum() int { return t.Valid() + t.Papers.Sum() }

// Valid is how many of them name somebody.
func (t *Typed) Valid() int {
	sum := 0
	for _, m := range t.Marked {
		sum += m.Count
	}
	return sum
}

func (t *Typed) same(u *Typed) bool {
	return t.Papers == u.Papers && slices.EqualFunc(t.Marked, u.Marked, func(a, b Marked) bool {
		return a.Count == b.Count && slices.Equal(a.Choices, b.Choices)
	})
}

// Batch is a heap of papers, typed by everybody's one typist or by two tellers, blind to each other.
type Batch struct {
	Number int
	By     [3]*Typed // by nobody in particular, or by teller 1 and 2; nil where it was not typed so
}

// Settled is what stands of a batch, nil as long as the other teller is awaited or the two differ.
func (b *Batch) Settled() *Typed {
	switch {
	case b.By[0] != nil:
		return b.By[0]
	case b.By[1] != nil && b.By[2] != nil && b.By[1].same(b.By[2]):
		return b.By[1]
	}
	return nil
}

// Differs tells whether both tellers typed it and not the same.
func (b *Batch) Differs() bool { return b.By[1] != nil && b.By[2] != nil && b.Settled() == nil }

// Awaits is the teller whose typing is awaited, 0 for none.
func (b *Batch) Awaits() int {
	switch {
	case b.By[0] != nil || b.By[1] != nil && b.By[2] != nil:
		return 0
	case b.By[1] != nil:
		return 2
	}
	return 1
}

// Batch is what was typed of a batch in the open count, nil for nothing.
func (c *Count) Batch(number int) *Batch {
	for i := range c.Batches {
		if c.Batches[i].Number == number {
			return &c.Batches[i]
		}
	}
	return nil
}

// Box is all papers of the batches that are settled, together.
func (c *Count) Box() Typed {
	var box Typed
	for i := range c.Batches {
		if typed := c.Batches[i].Settled(); typed != nil {
			box.Marked, box.Papers = append(box.Marked, typed.Marked...), box.Plus(typed.Papers)
		}
	}
	box.Marked = gathered(box.Marked)
	return box
}

// gathered are papers sorted, those that say the same together.
func gathered(papers []Marked) []Marked {
	sorted := slices.Clone(papers)
	slices.SortFunc(sorted, func(a, b Marked) int { return slices.Compare(a.Choices, b.Choices) })
	var all []Marked
	for _, p := range sorted {
		if n := len(all); n > 0 && slices.Equal(all[n-1].Choices, p.Choices) {
			all[n-1].Count += p.Count
			continue
		}
		all = append(all, p)
	}
	return all
}

// PapersGiven is how many papers were given out for the open count.
type PapersGiven struct {
	Number int `json:"number"`
}

func (e *PapersGiven) apply(s *State, _ moment) { s.Count.Given = e.Number }

func (e *PapersGiven) tell(h hearing) Fact {
	return but(h.closed || h.whole.Contest() != nil && h.contest(), e)
}

// BatchTyped is a batch as it was typed, or typed again.
type BatchTyped struct {
	Batch  int `json:"batch"`
	Teller int `json:"teller,omitempty"` // 1 or 2; 0 where two tellers were not asked for
	Typed
}

func (e *BatchTyped) apply(s *State, _ moment) {
	c := s.Count
	c.Hands, c.Papers = nil, threshold.Papers{}
	batch := Batch{Number: e.Batch}
	at, known := slices.BinarySearchFunc(c.Batches, e.Batch, func(b Batch, n int) int { return cmp.Compare(b.Number, n) })
	if known {
		batch = c.Batches[at]
	}
	typed := e.Typed
	if e.Teller == 0 {
		batch.By = [3]*Typed{}
	} else {
		batch.By[0] = nil
	}
	batch.By[e.Teller] = &typed
	if c.Batches = slices.Clone(c.Batches); known {
		c.Batches[at] = batch
		return
	}
	c.Batches = slices.Insert(c.Batches, at, batch)
}

func (e *BatchTyped) tell(h hearing) Fact { return but(h.contest(), e) }

// EachName is how a name on a yes-no paper was voted on.
type EachName struct {
	For     int `json:"for"`
	Against int `json:"against"`
	Abstain int `json:"abstain,omitempty"`
}

// Sum is how many valid papers it is on.
func (e EachName) Sum() int { return e.For + e.Against + e.Abstain }

// EachNameEntered is the figures of each name on a yes-no paper, in the order of the round's choices.
type EachNameEntered struct {
	Each []EachName `json:"each"`
	threshold.Papers
}

func (e *EachNameEntered) apply(s *State, _ moment) {
	c := s.Count
	c.Each, c.Papers, c.Batches = e.Each, e.Papers, nil
}

func (e *EachNameEntered) tell(h hearing) Fact { return but(h.contest(), e) }

func ballotFacts() []factKind {
	return []factKind{fact[PapersGiven]("papers-given", 1), fact[BatchTyped]("batch", 1), fact[EachNameEntered]("each-name", 1)}
}

// unreadyBatches says which batch still stands between the papers and a verdict; nil where none does.
func (c *Count) unreadyBatches() *Refusal {
	for i := range c.Batches {
		switch b := &c.Batches[i]; {
		case b.Differs():
			return refuse("batch.differ", b.Number)
		case b.Settled() == nil:
			return refuse("batch.teller", b.Number, b.Awaits())
		}
	}
	return nil
}

// BatchDiffers says which papers two tellers typed differently, and none of their figures.
func (s *State) BatchDiffers(b *Batch) words.List {
	var told words.List
	say := func(more int, what any) {
		switch {
		case more > 0:
			told = append(told, words.Say("batch.more", 1, more, what))
		case more < 0:
			told = append(told, words.Say("batch.more", 2, -more, what))
		}
	}
	first, second := b.By[1], b.By[2]
	all := gathered(slices.Concat(first.Marked, second.Marked))
	of := func(t *Typed, choices []string) int {
		for _, m := range t.Marked {
			if slices.Equal(m.Choices, choices) {
				return m.Count
			}
		}
		return 0
	}
	for _, m := range all {
		say(of(first, m.Choices)-of(second, m.Choices), s.MarkedSo(s.Count.Contest, m.Choices))
	}
	say(first.Blank-second.Blank, words.Say("batch.blank"))
	say(first.Spoilt-second.Spoilt, words.Say("batch.spoilt"))
	return told
}

// MarkedSo is a paper as the language writes it: "Ana>Ben", "Ana+Ben", "Ana".
func (s *State) MarkedSo(c *Contest, choices []string) string {
	said := ""
	for i, choice := range choices {
		if i > 0 {
			said += c.Kind.between()
		}
		said += s.ChoiceName(c, choice)
	}
	return said
}

// between is what stands between the names on a paper.
func (k BallotKind) between() string {
	if k == RankedBallot {
		return ">"
	}
	return "+"
}

// unseenBatch tells of an entry that is a batch of the open count on which two tellers do not agree yet, or did not when it was taken back.
func (c *Count) unseenBatch(e *BatchTyped, undone bool) bool {
	b := c.Batch(e.Batch)
	return e.Teller > 0 && (undone || b == nil || b.Settled() == nil)
}

// FewOnPaper is so few voters that a paper may tell whose it is: fewer are warned of (docs/rules.md, section 12).
const FewOnPaper = 5
