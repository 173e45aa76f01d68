package formats

import (
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// retold is a document with every text in it put into another form.
func retold(d minutes.Document, put func(string) string) minutes.Document {
	words := func(w minutes.Words) minutes.Words {
		out := make(minutes.Words, 0, len(w))
		for _, in := range w {
			text, as := paper.Marked(in)
			out = append(out, map[paper.Mark]minutes.Inline{
				paper.Plain: minutes.Text(put(text)), paper.Strong: minutes.Strong(put(text)), paper.Emphasis: minutes.Emphasis(put(text)), paper.Struck: minutes.Struck(put(text)),
				paper.Inserted: minutes.Inserted(put(text)), paper.Code: minutes.Code(put(text)),
			}[as])
		}
		return out
	}
	rows := func(rows []minutes.Row) []minutes.Row {
		var out []minutes.Row
		for _, row := range rows {
			out = append(out, minutes.Row(eachOf(row, words)))
		}
		return out
	}
	facts := func(facts minutes.Facts) minutes.Facts {
		return eachOf(facts, func(f minutes.Fact) minutes.Fact { return minutes.Fact{Label: put(f.Label), Value: words(f.Value)} })
	}
	d.Title, d.Subtitle, d.Status, d.Facts = put(d.Title), put(d.Subtitle), put(d.Status), facts(d.Facts)
	var blocks []minutes.Block
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case minutes.Heading:
			blocks = append(blocks, minutes.Heading{Level: b.Level, Number: put(b.Number), Text: put(b.Text)})
		case minutes.Paragraph:
			blocks = append(blocks, minutes.Paragraph{Number: put(b.Number), Text: words(b.Text)})
		case minutes.List:
			blocks = append(blocks, minutes.List{Ordered: b.Ordered, Items: eachOf(b.Items, words)})
		case minutes.Table:
			t := minutes.Table{Caption: put(b.Caption), Rows: rows(b.Rows)}
			t.Columns = eachOf(b.Columns, func(c minutes.Column) minutes.Column { return minutes.Column{Title: put(c.Title), Align: c.Align} })
			if b.Total != nil {
				t.Total = rows([]minutes.Row{b.Total})[0]
			}
			blocks = append(blocks, t)
		case minutes.Quote:
			blocks = append(blocks, minutes.Quote{Label: put(b.Label), Text: words(b.Text), From: b.From})
		case minutes.Verdict:
			blocks = append(blocks, minutes.Verdict{Outcome: b.Outcome, Text: words(b.Text)})
		case minutes.Facts:
			blocks = append(blocks, facts(b))
		case minutes.Signatures:
			blocks = append(blocks, minutes.Signatures{Date: put(b.Date), Lines: eachOf(b.Lines, func(s minutes.Signature) minutes.Signature {
				return minutes.Signature{Role: put(s.Role), Name: put(s.Name)}
			})})
		case minutes.Chart:
			b.Caption = put(b.Caption)
			b.Series = eachOf(b.Series, func(s minutes.ChartSeries) minutes.ChartSeries {
				return minutes.ChartSeries{Title: put(s.Title), Role: s.Role}
			})
			b.Points = eachOf(b.Points, func(p minutes.Point) minutes.Point {
				return minutes.Point{Label: put(p.Label), At: p.At, Values: p.Values}
			})
			blocks = append(blocks, b)
		default:
			blocks = append(blocks, b)
		}
	}
	d.Blocks = blocks
	return d
}

// eachOf is a list of what is made of each of another one, nil of none.
func eachOf[A, B any](list []A, put func(A) B) []B {
	var out []B
	for _, a := range list {
		out = append(out, put(a))
	}
	return out
}
