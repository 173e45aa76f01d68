package minutes

import (
	"encoding/hex"
	"strings"

	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// OfTally writes what several floors decided together on one question: its words, how their counts combine, what each
// counted, and the verdict with its working.
func OfTally(t tally.Tally, o Options) Document {
	c := &scribe{o: o, table: tableOf(o.Language)}
	q, v := t.Question, t.Verdict
	sum := q.Sum()
	d := Document{Title: c.say("tally.title"), Language: c.table.Language, Version: 1, Meta: Meta{ID: hex.EncodeToString(sum[:8]), Program: o.Program}}
	d.Section(c.say("tally.question"))
	d.Add(Quote{Text: Plain(q.Text)})
	th, _ := threshold.Parse(q.Threshold)
	d.Point(Text(c.say("stop", words.Say("tally.needs", c.threshold(th), words.Say("tally.mode."+q.Mode)))))
	d.Section(c.say("tally.floors"))
	table := Table{Caption: c.say("tally.floors.caption"), Columns: []Column{
		{Title: c.say("column.floor")},
		{Title: c.say("column.members"), Align: End},
		{Title: c.say("column.voters"), Align: End},
		{Title: c.say("column.for"), Align: End},
		{Title: c.say("column.against"), Align: End},
		{Title: c.say("column.abstained"), Align: End},
	}}
	var seals Facts
	sums := tally.Count{}
	number := func(n int) string { return c.say("number", n) }
	for _, f := range t.Floors {
		table.Add(f.Title, number(f.Members), number(f.Present), number(f.For), number(f.Against), number(f.Abstain))
		sums.Members += f.Members
		sums.Present += f.Present
		sums.For += f.For
		sums.Against += f.Against
		sums.Abstain += f.Abstain
		seal := f.Seal
		if seal == "" {
			seal = c.say("tally.unsealed")
		}
		seals.Add(f.Title, seal)
	}
	table.Total = PlainRow(c.say("column.all"), number(sums.Members), number(sums.Present), number(sums.For), number(sums.Against), number(sums.Abstain))
	d.Add(table)
	outcome := NotCarried
	if v.Carried {
		outcome = Carried
	}
	d.Section(c.say("tally.verdict"))
	d.Add(Verdict{Outcome: outcome, Text: Plain(c.table.Say(v.Words()))})
	d.Section(c.say("tally.seals"))
	d.Point(Text(c.say("tally.seals.what")))
	d.Add(seals)
	d.Decisions = []Decision{{
		Number: "1", Kind: "ratify", Text: q.Text, Needs: q.Threshold, Outcome: outcome, Rounds: []Round{floorRound(t, outcome)},
	}}
	d.Subtitle = strings.Join(titles(t.Floors), " · ")
	return d
}

func floorRound(t tally.Tally, outcome Outcome) Round {
	r := Round{Outcome: outcome}
	for _, f := range t.Floors {
		r.Counts = append(r.Counts, Count{Section: f.Title, For: f.For, Against: f.Against, Abstain: f.Abstain, NotVoted: f.Present - f.For - f.Against - f.Abstain})
	}
	return r
}

func titles(floors []tally.Count) []string {
	told := make([]string, len(floors))
	for i, f := range floors {
		told[i] = f.Title
	}
	return told
}
