package room

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// staged tells of a ranked election up to one of its stages, from 1, and nothing of what comes after it: neither who is elected then, nor that it is
// decided, nor that a lot is wanted. It is nil where there is no such stage.
func (v viewer) staged(c *assembly.Contest, stage int) *Contest {
	if c.State != assembly.Chosen && c.State != assembly.ByLot {
		return nil
	}
	r := v.s.Ranking(c, len(c.Rounds)-1)
	if r == nil || stage > len(r.Stages) {
		return nil
	}
	stage--
	name := func(choice string) any { return v.candidate(choice) }
	told := &Stage{Number: stage + 1, Quota: v.tell("stage.number", r.Quota), Did: v.say(r.Did(stage, name)), Moved: v.say(words.Say("ranked.moved", r.Moved(stage, name)))}
	st := r.Stages[stage]
	whole := !r.Fractions(stage) && (stage == 0 || !r.Fractions(stage-1))
	for _, s := range r.Stands(stage) {
		one := Stand{Name: v.candidate(s.Choice), Votes: v.votes(int64(s.Votes), whole), State: choiceStands, New: s.New}
		switch {
		case s.Elected:
			one.State = choiceElected
		case s.Excluded:
			one.State = choiceFallen
		}
		switch {
		case stage == 0 || s.Gained == 0:
		case s.Gained > 0:
			one.Gained = "+" + v.votes(int64(s.Gained), whole)
		default:
			one.Gained = v.votes(int64(s.Gained), whole)
		}
		told.Stands = append(told.Stands, one)
	}
	if left := st.Exhausted + st.Lost; left > 0 {
		told.Exhausted = v.votes(int64(left), whole)
	}
	for _, choice := range r.ElectedIn(stage) {
		told.Elected = append(told.Elected, v.candidate(choice))
	}
	return &Contest{Office: c.Office, Seats: c.Seats, Stage: told, Papers: c.Rounds[len(c.Rounds)-1].Papers, Anyway: v.anyway("", v.s.DeparturesFor(c))}
}

// votes is hundred-thousandths of a vote in figures: with all their places, or whole.
func (v viewer) votes(n int64, whole bool) string {
	const places, one = 5, 100_000
	if whole {
		return v.tell("stage.number", int(n/one))
	}
	return v.assembly.Decimal(words.Decimal{Amount: n, Places: places})
}
