// Package html writes papers as one HTML file: its blocks, the lists in quoted words, charts, and the sheet with its styles.
package html

import (
	"crypto/sha256"
	"encoding/base64"
	"io"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// HTML writes a document as one HTML file that asks the network for nothing and runs no script: its policy forbids both. It reads
// on a phone and with a screen reader, in light and dark, and prints on A4 and letter. It fails only as w fails.
func HTML(w io.Writer, d minutes.Document, o paper.Options) error {
	p := &page{ids: map[string]bool{}, direction: paper.DirectionOf(paper.LanguageTag(d.Language))}
	p.head(d)
	p.write("<header>\n")
	paper.Typeset(d, o.Letterhead, p)
	p.write("</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, p.out.String())
	return err
}

type page struct {
	out       strings.Builder
	direction string          // in which the document runs
	ids       map[string]bool // given so far
	tables    int             // with a caption so far
	charts    int
	// caption is the one of the table that was written last, until other words come: a chart of the same figures has no other
	caption string
}

func (p *page) write(pieces ...string) {
	for _, s := range pieces {
		p.out.WriteString(s)
	}
}

func (p *page) head(d minutes.Document) {
	language := paper.LanguageTag(d.Language)
	sum := sha256.Sum256([]byte(sheet))
	p.write("<!DOCTYPE html>\n", `<html lang="`, language, `" dir="`, p.direction, "\">\n<head>\n",
		`<meta charset="utf-8">`, "\n",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-`,
		base64.StdEncoding.EncodeToString(sum[:]), `'">`, "\n",
		`<meta name="viewport" content="width=device-width, initial-scale=1">`, "\n",
		`<meta name="color-scheme" content="light dark">`, "\n",
		`<meta name="robots" content="noindex">`, "\n")
	p.meta("author", d.Meta.Publisher)
	p.meta("generator", d.Meta.Program)
	p.write("<title>", paper.EscapeXML(paper.OneLine(d.Title)), "</title>\n<style>", sheet, "</style>\n</head>\n<body>\n<main>\n")
}

func (p *page) meta(name, content string) {
	if content = paper.OneLine(content); content != "" {
		p.write(`<meta name="`, name, `" content="`, paper.EscapeXML(content), "\">\n")
	}
}

// turned is the attribute of something whose lines run the other way than those of the document.
func (p *page) turned(content string) string {
	if to := paper.Leans(content); to != "" && to != p.direction {
		return ` dir="` + to + `"`
	}
	return ""
}

// Letterhead has the logo within the file.
func (p *page) Letterhead(l paper.Letterhead, alt string) {
	p.write("<div class=\"letterhead\">\n")
	if logo := l.Logo; logo.Kind != "" {
		width, height := logo.Millimeters()
		p.write(`<img src="data:image/`, logo.Kind, ";base64,", base64.StdEncoding.EncodeToString(logo.Data), `" alt="`, paper.EscapeXML(alt),
			`" width="`, pixels(width), `" height="`, pixels(height), "\">\n")
	}
	if len(l.Lines) > 0 {
		p.write("<p><strong>", paper.EscapeXML(paper.OneLine(l.Lines[0])), "</strong>")
		for _, text := range l.Lines[1:] {
			p.write("<br>\n", paper.EscapeXML(paper.OneLine(text)))
		}
		p.write("</p>\n")
	}
	p.write("</div>\n")
}

// pixels is millimeters as browsers count them.
func pixels(mm float64) string { return strconv.Itoa(max(1, int(mm*96/25.4+0.5))) }

func (p *page) Title(d minutes.Document) {
	if title := paper.OneLine(d.Title); title != "" {
		p.write("<h1", p.turned(paper.EscapeXML(title)), ">", paper.EscapeXML(title), "</h1>\n")
	}
	p.paragraphs(`<p class="subtitle">`, paper.Paragraphs(minutes.Plain(d.Subtitle)))
	status := `<p class="status">`
	if d.Draft {
		status = `<p class="status draft">`
	}
	p.paragraphs(status, paper.Paragraphs(minutes.Plain(d.Status)))
	p.Facts(d.Facts)
	p.write("</header>\n")
}

func (p *page) Heading(level int, number, text string) {
	tag := "h" + strconv.Itoa(level+1)
	p.write("<", tag, p.id(number), p.turned(paper.EscapeXML(text)), ">", numberHTML(strings.TrimSpace(paper.BeforeHeading(number))), paper.EscapeXML(text), "</", tag, ">\n")
}

// id is the attribute by which a numbered heading or paragraph can be linked to: "#n5.3". A number that stands twice leads to the
// first.
func (p *page) id(number string) string {
	name := strings.Map(func(r rune) rune {
		if r == '.' || r == '-' || paper.IsWord(r) && r <= '\u007f' {
			return r
		}
		return -1
	}, number)
	if name == "" || p.ids[name] {
		return ""
	}
	p.ids[name] = true
	return ` id="n` + name + `"`
}

func numberHTML(number string) string {
	if number == "" {
		return ""
	}
	return `<span class="number">` + paper.EscapeXML(number) + "</span> "
}

func (p *page) Paragraph(para minutes.Paragraph) {
	parts := paper.Paragraphs(para.Text)
	number := paper.OneLine(para.Number)
	if number == "" {
		p.paragraphs("<p>", parts)
		return
	}
	first := flowHTML(parts[0])
	p.write(`<p class="point"`, p.id(number), p.turned(first), ">", numberHTML(number), first, "</p>\n")
	p.paragraphs("<p>", parts[1:])
}

// paragraphs writes each part between a tag that opens a paragraph and its end.
func (p *page) paragraphs(open string, parts [][]paper.Line) {
	for _, part := range parts {
		text := flowHTML(part)
		p.write(strings.TrimSuffix(open, ">"), p.turned(text), ">", text, "</p>\n")
	}
}

func (p *page) List(l minutes.List) {
	tag := "ul"
	if l.Ordered {
		tag = "ol"
	}
	p.write("<", tag, ">\n")
	for _, item := range l.Items {
		text := flowHTML(paper.Lines(item))
		p.write("<li", p.turned(text), ">", text, "</li>\n")
	}
	p.write("</", tag, ">\n")
}

func (p *page) Quote(q minutes.Quote) {
	p.write("<figure class=\"quote\">\n")
	if label := paper.OneLine(q.Label); label != "" {
		p.write("<figcaption>", paper.EscapeXML(label), "</figcaption>\n")
	}
	numbered := ""
	if q.From > 0 {
		numbered = ` class="numbered"`
	}
	p.write("<blockquote", numbered, " dir=\"auto\">\n")
	p.clauses(paper.Nested(paper.Clauses(q)))
	p.write("</blockquote>\n</figure>\n")
}

func (p *page) Verdict(v minutes.Verdict) {
	class, sign := "", "" // color is never alone: the text has the word, and a sign stands before it
	switch v.Outcome {
	case minutes.Carried:
		class, sign = " carried", "✓"
	case minutes.NotCarried:
		class, sign = " not-carried", "✕"
	case minutes.Aside:
		class, sign = " aside", "–"
	}
	p.write(`<div class="verdict`, class, "\">\n")
	if sign != "" {
		p.write(`<span class="sign" aria-hidden="true">`, sign, "</span>\n")
	}
	p.paragraphs("<p>", paper.Paragraphs(v.Text))
	p.write("</div>\n")
}

func (p *page) Facts(facts minutes.Facts) {
	if len(facts) == 0 {
		return
	}
	p.write("<dl>\n")
	for _, f := range facts {
		value := flowHTML(paper.Lines(f.Value))
		p.write("<div><dt>", paper.EscapeXML(paper.OneLine(f.Label)), "</dt><dd", p.turned(value), ">", value, "</dd></div>\n")
	}
	p.write("</dl>\n")
}

func (p *page) Signatures(s minutes.Signatures) {
	date := paper.OneLine(s.Date)
	p.write("<div class=\"signatures\">\n")
	for _, each := range s.Lines {
		p.write(`<div class="signature"><p>`, paper.EscapeXML(paper.SignedBy(each)), "</p>")
		if date != "" {
			p.write("<p>", paper.EscapeXML(date), "</p>")
		}
		p.write("</div>\n")
	}
	p.write("</div>\n")
}

func (p *page) Rule() {
	p.write("<hr>\n")
}

// flowHTML is lines as HTML, with breaks between them.
func flowHTML(all []paper.Line) string {
	out := make([]string, len(all))
	for i, l := range all {
		out[i] = lineHTML(l)
	}
	return strings.Join(out, "<br>\n")
}

func lineHTML(l paper.Line) string {
	var b strings.Builder
	for _, r := range l {
		tag := [...]string{paper.Plain: "", paper.Strong: "strong", paper.Emphasis: "em", paper.Struck: "del", paper.Inserted: "ins", paper.Code: "code"}[r.Mark]
		if tag == "" {
			b.WriteString(paper.EscapeXML(r.Text))
			continue
		}
		apart := ""
		if strings.IndexFunc(r.Text, func(c rune) bool { return c >= paper.FirstOfRight && paper.DirectionOfLetter(c) == paper.RightToLeft }) >= 0 {
			apart = ` dir="auto"` // as a unit: figures behind it are not drawn in among its words
		}
		b.WriteString("<" + tag + apart + ">" + paper.EscapeXML(r.Text) + "</" + tag + ">")
	}
	return b.String()
}
