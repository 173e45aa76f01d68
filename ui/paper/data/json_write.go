package data

import (
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// each is a list with every part put into another form; never nil, so that an empty list is written as one.
func each[A, B any](list []A, put func(A) B) []B {
	out := make([]B, len(list))
	for i, a := range list {
		out[i] = put(a)
	}
	return out
}

// encoded is a document as it stands in JSON.
func encoded(d minutes.Document) jsonDocument {
	out := jsonDocument{
		Schema: schema, Title: d.Title, Subtitle: d.Subtitle, Status: d.Status, Draft: d.Draft, Version: d.Version, Language: d.Language,
		Meta:      jsonMeta(d.Meta),
		Facts:     each(d.Facts, encodedFact),
		Blocks:    []jsonBlock{},
		Decisions: each(d.Decisions, encodedDecision),
		Meetings:  each(d.Meetings, func(e minutes.Event) jsonEvent { return jsonEvent(e) }),
		Elections: each(d.Elections, encodedElection),
		Papers:    each(d.Papers, func(p minutes.ReceivedPaper) jsonPaper { return jsonPaper(p) }),
		Dates:     each(d.Dates, func(d minutes.Date) jsonDate { return jsonDate(d) }),
	}
	for _, b := range d.Blocks {
		if b != nil {
			out.Blocks = append(out.Blocks, encodedBlock(b))
		}
	}
	return out
}

func encodedElection(e minutes.Election) jsonElection {
	return jsonElection{e.Number, e.Kind, e.Text, string(e.Outcome), e.Holders, each(e.Polls, func(p minutes.Poll) jsonPoll {
		return jsonPoll{p.At, string(p.How), p.Choice, p.Elected, each(p.Options, func(o minutes.Option) jsonOption { return jsonOption(o) })}
	})}
}

func encodedDecision(d minutes.Decision) jsonDecision {
	return jsonDecision{
		Number: d.Number, Kind: d.Kind, Text: d.Text, Mover: d.Mover, Seconder: d.Seconder, Needs: d.Needs, Outcome: string(d.Outcome),
		Rounds: each(d.Rounds, func(r minutes.Round) jsonRound {
			return jsonRound{
				r.At, string(r.Outcome), each(r.Counts, func(c minutes.Count) jsonCount { return jsonCount(c) }), (*jsonObjections)(r.Objections),
			}
		}),
	}
}

func encodedBlock(b minutes.Block) jsonBlock {
	switch b := b.(type) {
	case minutes.Heading:
		return jsonBlock{Type: "heading", Level: b.Level, Number: b.Number, Text: b.Text}
	case minutes.Paragraph:
		return jsonBlock{Type: "paragraph", Number: b.Number, Words: encodedWords(b.Text)}
	case minutes.List:
		return jsonBlock{Type: "list", Ordered: b.Ordered, Items: each(b.Items, encodedWords)}
	case minutes.Table:
		return jsonBlock{
			Type: "table", Caption: b.Caption,
			Columns: each(b.Columns, func(c minutes.Column) jsonColumn { return jsonColumn{c.Title, alignName(c.Align)} }),
			Rows:    each(b.Rows, encodedRow), Total: encodedRow(b.Total), ByHand: b.ByHand,
		}
	case minutes.Quote:
		return jsonBlock{Type: "quote", Label: b.Label, Words: encodedWords(b.Text), From: b.From}
	case minutes.Verdict:
		return jsonBlock{Type: "verdict", Outcome: string(b.Outcome), Words: encodedWords(b.Text), Of: b.Of}
	case minutes.Facts:
		return jsonBlock{Type: "facts", Facts: each(b, encodedFact)}
	case minutes.Signatures:
		return jsonBlock{
			Type: "signatures", Date: b.Date, Lines: each(b.Lines, func(s minutes.Signature) jsonSignature { return jsonSignature(s) }),
		}
	case minutes.Chart:
		return jsonBlock{
			Type: "chart", Kind: string(b.Kind), Caption: b.Caption,
			Series: each(b.Series, func(s minutes.ChartSeries) jsonSeries { return jsonSeries{s.Title, string(s.Role)} }),
			Points: each(b.Points, func(p minutes.Point) jsonPoint { return jsonPoint(p) }),
		}
	}
	return jsonBlock{Type: "rule"} // there are no others
}

func encodedFact(f minutes.Fact) jsonFact { return jsonFact{f.Label, encodedWords(f.Value)} }

func encodedRow(r minutes.Row) []jsonWords { return each(r, encodedWords) }

func encodedWords(w minutes.Words) jsonWords {
	out := make(jsonWords, 0, len(w))
	for _, in := range w {
		if in != nil {
			text, as := paper.Marked(in)
			out = append(out, jsonInline{markName(as), text})
		}
	}
	return out
}

// markName is what a mark is called, "" for none.
func markName(m paper.Mark) string {
	return [...]string{paper.Plain: "", paper.Strong: "strong", paper.Emphasis: "emphasis", paper.Struck: "struck", paper.Inserted: "inserted", paper.Code: "code"}[m]
}

// alignName is how a column is aligned, "" where as usual.
func alignName(a minutes.Align) string {
	switch a {
	case minutes.Center:
		return "center"
	case minutes.End:
		return "end"
	}
	return ""
}
