package data

import (
	"fmt"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// document is what was read from JSON as a document.
func (j jsonDocument) document() (minutes.Document, error) {
	d := minutes.Document{
		Title: j.Title, Subtitle: j.Subtitle, Status: j.Status, Draft: j.Draft, Version: j.Version, Language: j.Language,
		Meta: minutes.Meta(j.Meta),
	}
	var read reading
	d.Facts = kept(j.Facts, read.fact)
	d.Blocks = kept(j.Blocks, read.block)
	d.Decisions = kept(j.Decisions, decision)
	d.Meetings = kept(j.Meetings, func(e jsonEvent) minutes.Event { return minutes.Event(e) })
	d.Elections = kept(j.Elections, election)
	d.Papers = kept(j.Papers, func(p jsonPaper) minutes.ReceivedPaper { return minutes.ReceivedPaper(p) })
	d.Dates = kept(j.Dates, func(d jsonDate) minutes.Date { return minutes.Date(d) })
	return d, read.wrong
}

// kept is each for what is read: an empty list is none.
func kept[A, B any](list []A, put func(A) B) []B {
	if len(list) == 0 {
		return nil
	}
	return each(list, put)
}

func election(j jsonElection) minutes.Election {
	return minutes.Election{
		Number: j.Number, Kind: j.Kind, Text: j.Text, Outcome: minutes.Outcome(j.Outcome), Holders: j.Holders,
		Polls: kept(j.Polls, func(p jsonPoll) minutes.Poll {
			return minutes.Poll{
				At: p.At, How: minutes.VoteBy(p.How), Choice: p.Choice, Elected: p.Elected, Options: kept(p.Options, func(o jsonOption) minutes.Option { return minutes.Option(o) }),
			}
		}),
	}
}

func decision(j jsonDecision) minutes.Decision {
	return minutes.Decision{
		Number: j.Number, Kind: j.Kind, Text: j.Text, Mover: j.Mover, Seconder: j.Seconder, Needs: j.Needs, Outcome: minutes.Outcome(j.Outcome),
		Rounds: kept(j.Rounds, func(r jsonRound) minutes.Round {
			return minutes.Round{
				At: r.At, Outcome: minutes.Outcome(r.Outcome), Counts: kept(r.Counts, func(c jsonCount) minutes.Count { return minutes.Count(c) }),
				Objections: (*minutes.Objections)(r.Objections),
			}
		}),
	}
}

// reading is a document that is being read, with the first thing in it that is not known.
type reading struct{ wrong error }

func (r *reading) unknown(what, name string) {
	if r.wrong == nil {
		r.wrong = fmt.Errorf("this document has a %s %q, which is not known", what, name)
	}
}

func (r *reading) block(j jsonBlock) minutes.Block {
	switch j.Type {
	case "heading":
		return minutes.Heading{Level: j.Level, Number: j.Number, Text: j.Text}
	case "paragraph":
		return minutes.Paragraph{Number: j.Number, Text: r.words(j.Words)}
	case "list":
		return minutes.List{Ordered: j.Ordered, Items: kept(j.Items, r.words)}
	case "table":
		return minutes.Table{
			Caption: j.Caption,
			Columns: kept(j.Columns, func(c jsonColumn) minutes.Column { return minutes.Column{Title: c.Title, Align: r.align(c.Align)} }),
			Rows:    kept(j.Rows, r.row), Total: r.row(j.Total), ByHand: j.ByHand,
		}
	case "quote":
		return minutes.Quote{Label: j.Label, Text: r.words(j.Words), From: j.From}
	case "verdict":
		return minutes.Verdict{Outcome: minutes.Outcome(j.Outcome), Text: r.words(j.Words), Of: j.Of}
	case "facts":
		return minutes.Facts(kept(j.Facts, r.fact))
	case "signatures":
		return minutes.Signatures{Date: j.Date, Lines: kept(j.Lines, func(s jsonSignature) minutes.Signature { return minutes.Signature(s) })}
	case "chart":
		return minutes.Chart{
			Kind: minutes.ChartKind(j.Kind), Caption: j.Caption,
			Series: kept(j.Series, func(s jsonSeries) minutes.ChartSeries {
				return minutes.ChartSeries{Title: s.Title, Role: minutes.ChartRole(s.Role)}
			}),
			Points: kept(j.Points, func(p jsonPoint) minutes.Point { return minutes.Point(p) }),
		}
	case "rule":
		return minutes.Rule{}
	}
	r.unknown("block of the type", j.Type)
	return nil
}

func (r *reading) fact(j jsonFact) minutes.Fact {
	return minutes.Fact{Label: j.Label, Value: r.words(j.Words)}
}

func (r *reading) row(j []jsonWords) minutes.Row { return minutes.Row(kept(j, r.words)) }

func (r *reading) words(j jsonWords) minutes.Words {
	return minutes.Words(kept([]jsonInline(j), r.inline))
}

func (r *reading) inline(j jsonInline) minutes.Inline {
	switch j.Mark {
	case markName(paper.Plain):
		return minutes.Text(j.Text)
	case markName(paper.Strong):
		return minutes.Strong(j.Text)
	case markName(paper.Emphasis):
		return minutes.Emphasis(j.Text)
	case markName(paper.Struck):
		return minutes.Struck(j.Text)
	case markName(paper.Inserted):
		return minutes.Inserted(j.Text)
	case markName(paper.Code):
		return minutes.Code(j.Text)
	}
	r.unknown("mark", j.Mark)
	return nil
}

func (r *reading) align(name string) minutes.Align {
	for _, a := range []minutes.Align{minutes.Start, minutes.Center, minutes.End} {
		if alignName(a) == name {
			return a
		}
	}
	r.unknown("alignment", name)
	return minutes.Start
}
