// Package tally puts together what several rooms, shifts or workplaces counted on one question (docs/rules.md, section 5). It is arithmetic alone, and
// knows no file: floors that cannot be put together are named, each trouble in its words.
package tally

import (
	"slices"

	"stacktaker/assembly/names"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Count is what one floor counted on a question.
type Count struct {
	Title   string
	Members int // in good standing
	Present int // voters when the count was opened
	For     int
	Against int
	Abstain int
	Seal    string // its words, "" where the floor's record is not sealed
}

// Tally is a question with the counts of all its floors.
type Tally struct {
	Question Question
	Floors   []Count // in the order of the paper, else as they came
	Verdict  Verdict
}

// Verdict is what the floors decided together, with its working. Its unit is that of the mode: hands, floors, or
// members of floors.
type Verdict struct {
	Mode      string
	Threshold string
	Carried   bool
	For       int
	Against   int
	Abstain   int // hands, or floors or members on neither side
	NotVoting int // hands alone
	Base      int
	Needed    int
	Margin    int

	other *threshold.Working
	by    string // the condition whose working this is, as the language writes it
}

// Combine tallies the floors of a question as it was fixed beforehand (docs/rules.md, section 5). It is refused, and each
// trouble named, where a floor is missing, stands there twice, is not expected, or counted more votes than voters.
func Combine(q Question, counts []Count) (Tally, []words.Phrase) {
	wrong := wrongFloors(q, counts)
	th, err := threshold.Parse(q.Threshold)
	if err != nil || th.Consensus() {
		wrong = append(wrong, words.Say("floors.consensus"))
	}
	if len(wrong) > 0 {
		return Tally{}, wrong
	}
	t := Tally{Question: q, Floors: slices.Clone(counts)}
	if len(q.Of) > 0 {
		slices.SortStableFunc(t.Floors, func(a, b Count) int { return q.place(a.Title) - q.place(b.Title) })
	}
	t.Verdict = combined(q.Mode, th, t.Floors)
	return t, nil
}

// place is where a floor stands on the paper, -1 for one that is not expected.
func (q Question) place(title string) int {
	return slices.IndexFunc(q.Of, func(name string) bool { return names.Fold(name) == names.Fold(title) })
}

// wrongFloors names everything because of which floors cannot be tallied together.
func wrongFloors(q Question, counts []Count) []words.Phrase {
	var wrong []words.Phrase
	for i, c := range counts {
		name := words.Quote(c.Title)
		if slices.ContainsFunc(counts[:i], func(o Count) bool { return names.Fold(o.Title) == names.Fold(c.Title) }) {
			wrong = append(wrong, words.Say("floors.double", name))
		}
		if min(c.For, c.Against, c.Abstain, c.Present, c.Members) < 0 || c.For+c.Against+c.Abstain > c.Present {
			wrong = append(wrong, words.Say("floors.votes", name, c.For+c.Against+c.Abstain, c.Present))
		}
		at := q.place(c.Title)
		if len(q.Of) > 0 && at < 0 {
			wrong = append(wrong, words.Say("floors.unexpected", name, words.Names(q.Of)))
		}
		if at >= 0 && q.Size(at) > 0 && q.Size(at) != c.Members {
			wrong = append(wrong, words.Say("floors.size", name, c.Members, q.Size(at)))
		}
	}
	for _, expected := range q.Of {
		if !slices.ContainsFunc(counts, func(c Count) bool { return names.Fold(c.Title) == names.Fold(expected) }) {
			wrong = append(wrong, words.Say("floors.missing", words.Quote(expected)))
		}
	}
	if len(counts) == 0 {
		wrong = append(wrong, words.Say("floors.none"))
	}
	return wrong
}

// combined applies a mode to the counts of all floors. Integers only.
func combined(mode string, th threshold.Threshold, floors []Count) Verdict {
	v := Verdict{Mode: mode, Threshold: th.String()}
	switch mode {
	case "every-floor", "majority-of-floors":
		for _, f := range floors {
			switch {
			case th.Judge(f.tally()).Carried:
				v.For++
			default:
				v.Against++
			}
		}
		v.Base = len(floors)
		v.Needed = v.Base/2 + 1
		if mode == "every-floor" {
			v.Needed = v.Base
		}
		v.Margin = v.For - v.Needed
		v.Carried = v.Margin >= 0
		return v
	}
	var sum threshold.Tally
	for _, f := range floors {
		t := f.tally()
		if mode == "card" {
			t = f.card()
		}
		sum.For += t.For
		sum.Against += t.Against
		sum.Abstain += t.Abstain
		sum.Present += t.Present
		sum.Members += t.Members
	}
	judged := th.Judge(sum)
	v.For, v.Against, v.Abstain = sum.For, sum.Against, sum.Abstain
	v.Carried, v.Base, v.Needed, v.Margin, v.by = judged.Carried, judged.Base, judged.Needed, judged.Margin, judged.By()
	v.other = th.Other(judged, sum)
	if mode == "aggregate" {
		v.NotVoting = sum.Present - sum.For - sum.Against - sum.Abstain
	}
	return v
}

func (f Count) tally() threshold.Tally {
	return threshold.Tally{For: f.For, Against: f.Against, Abstain: f.Abstain, Present: f.Present, Members: f.Members}
}

// card gives a floor's membership to its majority side, and that of a tied floor to neither.
func (f Count) card() threshold.Tally {
	t := threshold.Tally{Present: f.Members, Members: f.Members}
	switch {
	case f.For > f.Against:
		t.For = f.Members
	case f.Against > f.For:
		t.Against = f.Members
	default:
		t.Abstain = f.Members
	}
	return t
}

// Words tells the verdict with its working in one sentence.
func (v Verdict) Words() words.Phrase {
	return words.Say("verdict", v.Figures(), v.Working(), v.Outcome())
}

// Figures tells what stood on which side.
func (v Verdict) Figures() words.Phrase {
	switch v.Mode {
	case "aggregate":
		return words.Say("verdict.figures", v.For, v.Against, v.Abstain)
	case "card":
		return words.Say("floors.figures.card", v.For, v.Against, v.Abstain)
	}
	return words.Say("floors.figures", v.For, v.Base)
}

// Working tells what was needed, and of what.
func (v Verdict) Working() words.Phrase {
	switch v.Mode {
	case "every-floor":
		return words.Say("floors.every", v.Base)
	case "majority-of-floors":
		return words.Say("floors.majority", v.Base, v.Needed)
	}
	working := threshold.Working{Condition: v.by, Base: v.Base, Needed: v.Needed}.Words()
	if v.other != nil {
		return words.Say("verdict.both", working, v.other.Words())
	}
	return working
}

// Outcome tells whether it is carried.
func (v Verdict) Outcome() words.Phrase {
	switch {
	case v.Carried:
		return words.Say("outcome.carried")
	case v.Mode != "aggregate" && v.Mode != "card":
	case v.For == v.Against && v.For > 0 && v.by == "simple":
		return words.Say("outcome.tie")
	case !threshold.TellsShort(v.by):
		return words.Say("outcome.lost")
	}
	return words.Say("outcome.not-carried", words.Say("verdict.short", -v.Margin))
}
