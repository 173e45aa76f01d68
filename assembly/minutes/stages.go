package minutes

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/stv"
	"stacktaker/assembly/words"
)

// stagesBeside are so many stages of a ranked count that stand beside each other in a table: with the names they fit on a page, and into the 72
// columns of an e-mail.
const stagesBeside = 4

// stages tells those stages of a ranked count that are not told yet: what each did, and the votes after it in a table. It is nil for any other count.
func (c *scribe) stages(w *watched, round assembly.ContestRound, s *assembly.State) []Block {
	r := s.Ranking(w.Contest, len(w.Rounds)-1)
	if r == nil {
		return nil
	}
	if c.baresHands(round.Present, append(slices.Clone(round.Hands), round.Blank, round.Spoilt)) {
		return []Block{Paragraph{Text: Plain(c.say("contest.bare"))}}
	}
	var blocks []Block
	if w.stages == 0 {
		says := words.Say("ranked.quota", r.Valid, w.Seats, r.Quota)
		if round.Blank > 0 {
			says = words.Say("rest.blank", says, round.Blank)
		}
		if round.Spoilt > 0 {
			says = words.Say("rest.spoilt", says, round.Spoilt)
		}
		blocks = append(blocks, Paragraph{Text: Plain(c.say("stop", says))})
	}
	name := func(choice string) any { return c.choice(w, choice) }
	var did List
	first := w.stages
	for stage := first; stage < len(r.Stages); stage++ {
		says := words.Say("ranked.stage", stage+1, r.Did(stage, name))
		if elected := r.ElectedIn(stage); len(elected) > 0 {
			says = words.Say("ranked.stage.elected", says, c.choices(w, elected))
		}
		did.Items = append(did.Items, Plain(c.say("stop", says)))
	}
	if w.stages = len(r.Stages); len(did.Items) == 0 {
		return blocks
	}
	blocks = append(blocks, did)
	for from := first; from < len(r.Stages); {
		to := from + stagesBeside
		if to >= len(r.Stages)-1 { // one more rather than one alone
			to = len(r.Stages)
		}
		blocks = append(blocks, c.stageTable(w, r, from, to))
		from = to
	}
	return blocks
}

// stageTable is the votes after some of the stages, of everybody who was not excluded before.
func (c *scribe) stageTable(w *watched, r *assembly.Ranking, from, to int) Table {
	t := Table{Caption: c.say("stages.caption", from+1, to), Columns: []Column{{Title: c.say("column.person")}}}
	if to == from+1 {
		t.Caption = c.say("stages.caption.one", to)
	}
	whole := true
	for stage := from; stage < to; stage++ {
		t.Columns = append(t.Columns, Column{Title: c.say("column.stage", stage+1), Align: End})
		whole = whole && !r.Fractions(stage)
	}
	figures := func(v stv.Value) string {
		if whole {
			return c.say("number", int(v/stv.Whole))
		}
		return c.table.Decimal(words.Decimal{Amount: int64(v), Places: 5})
	}
	row := func(head string, of func(stv.Stage) stv.Value) {
		cells, any := []string{head}, false
		for _, st := range r.Stages[from:to] {
			v := of(st)
			any = any || v > 0
			cells = append(cells, figures(v))
		}
		if any {
			t.Add(cells...)
		}
	}
	for i, choice := range r.Choices {
		if from > 0 && r.Stands(from - 1)[i].Excluded {
			continue
		}
		cells := []string{c.table.Say(c.choice(w, choice))}
		for _, st := range r.Stages[from:to] {
			cells = append(cells, figures(st.Votes[i]))
		}
		t.Add(cells...)
	}
	row(c.say("stages.exhausted"), func(st stv.Stage) stv.Value { return st.Exhausted })
	row(c.say("stages.lost"), func(st stv.Stage) stv.Value { return st.Lost })
	return t
}
