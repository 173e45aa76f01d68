package assembly

import (
	"slices"

	"stacktaker/assembly/stv"
	"stacktaker/assembly/words"
)

// Stand is how a candidate of a ranked count stands after one of its stages.
type Stand struct {
	Choice   string
	Votes    stv.Value
	Gained   stv.Value // by this stage; below 0: handed on
	Elected  bool      // in this stage or before
	Excluded bool
	New      bool // it is this stage that elected or excluded them
}

// Stands is how everybody stands after a stage, counted from 0, in order of nomination. It rests on this stage and those before it alone.
func (r *Ranking) Stands(stage int) []Stand {
	stands := make([]Stand, len(r.Choices))
	for i, choice := range r.Choices {
		stands[i] = Stand{Choice: choice, Votes: r.Stages[stage].Votes[i]}
		if stands[i].Gained = stands[i].Votes; stage > 0 {
			stands[i].Gained -= r.Stages[stage-1].Votes[i]
		}
	}
	for n, st := range r.Stages[:stage+1] {
		for _, who := range st.Elected {
			stands[who].Elected, stands[who].New = true, n == stage
		}
		if st.Step == stv.Exclusion {
			stands[st.Whose].Excluded, stands[st.Whose].New = true, n == stage
		}
	}
	if i := slices.Index(r.Choices, Reopen); r.Reopened && i >= 0 && stage == len(r.Stages)-1 {
		stands[i].Elected, stands[i].New = true, true
	}
	return stands
}

// Did tells what a stage did, by what choices are called.
func (r *Ranking) Did(stage int, name func(choice string) any) words.Phrase {
	st := r.Stages[stage]
	var did words.Phrase
	switch st.Step {
	case stv.FirstChoices:
		return words.Say("ranked.first")
	case stv.TheRest:
		return words.Say("ranked.rest")
	case stv.Surplus:
		surplus := r.Stages[stage-1].Votes[st.Whose] - st.Votes[st.Whose]
		did = words.Say("ranked.surplus", name(r.Choices[st.Whose]), VotesTold(surplus))
	default:
		did = words.Say("ranked.excluded", name(r.Choices[st.Whose]))
	}
	if len(st.Level) > 0 {
		level := make(words.List, len(st.Level))
		for i, who := range st.Level {
			level[i] = name(r.Choices[who])
		}
		return words.Say("ranked.lot", did, level)
	}
	return did
}

// Moved tells where the votes went in a stage: who has how many, and how many of these came by it; at the end the papers without a next name.
// Who neither gained nor has any is left out.
func (r *Ranking) Moved(stage int, name func(choice string) any) words.List {
	var told words.List
	for _, s := range r.Stands(stage) {
		switch {
		case stage == 0:
			told = append(told, words.Say("ranked.has", name(s.Choice), VotesTold(s.Votes)))
		case s.Gained > 0:
			told = append(told, words.Say("ranked.gains", name(s.Choice), VotesTold(s.Votes), VotesTold(s.Gained)))
		}
	}
	exhausted, lost := r.gone(stage)
	if exhausted > 0 {
		told = append(told, words.Say("ranked.exhausted", VotesTold(exhausted)))
	}
	if lost > 0 {
		told = append(told, words.Say("ranked.lost", VotesTold(lost)))
	}
	return told
}

// gone is what a stage left without a next name, and what cutting off lost in it.
func (r *Ranking) gone(stage int) (exhausted, lost stv.Value) {
	exhausted, lost = r.Stages[stage].Exhausted, r.Stages[stage].Lost
	if stage > 0 {
		exhausted, lost = exhausted-r.Stages[stage-1].Exhausted, lost-r.Stages[stage-1].Lost
	}
	return exhausted, lost
}

// ElectedIn is who was elected in a stage, "re-open nominations" among them.
func (r *Ranking) ElectedIn(stage int) []string {
	who := r.Who(r.Stages[stage].Elected)
	if r.Reopened && stage == len(r.Stages)-1 {
		who = append(who, Reopen)
	}
	return who
}

// Fractions tells whether somebody has a part of a vote after a stage: its figures then have all their places.
func (r *Ranking) Fractions(stage int) bool {
	st := r.Stages[stage]
	broken := func(v stv.Value) bool { return v%stv.Whole != 0 }
	return slices.ContainsFunc(st.Votes, broken) || broken(st.Exhausted) || broken(st.Lost)
}

// VotesTold is votes as they stand in a sentence: whole ones as a number, else to the last digit.
func VotesTold(v stv.Value) any {
	if v%stv.Whole == 0 {
		return int(v / stv.Whole)
	}
	return words.Decimal{Amount: int64(v), Places: 5}
}
