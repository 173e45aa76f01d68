package paper

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"io"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
)

// HTML writes a document as one HTML file that asks the network for nothing and runs no script: its policy forbids both. It reads
// on a phone and with a screen reader, in light and dark, and prints on A4 and letter. It fails only as w fails.
func HTML(w io.Writer, d minutes.Document, o Options) error {
	p := &page{ids: map[string]bool{}, direction: direction(languageTag(d.Language))}
	p.head(d)
	p.write("<header>\n")
	typeset(d, o.Letterhead, p)
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
	language := languageTag(d.Language)
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
	p.write("<title>", escapedHTML(phrase(d.Title)), "</title>\n<style>", sheet, "</style>\n</head>\n<body>\n<main>\n")
}

func (p *page) meta(name, content string) {
	if content = phrase(content); content != "" {
		p.write(`<meta name="`, name, `" content="`, escapedHTML(content), "\">\n")
	}
}

// languageTag is a language tag without what none can have, and English where there is none.
func languageTag(tag string) string {
	tag = strings.Map(func(r rune) rune {
		if r == '-' || isWord(r) && r <= '\u007f' {
			return r
		}
		return -1
	}, tag)
	if tag == "" {
		return "en"
	}
	return tag
}

// direction is the one in which the script of a language runs.
func direction(language string) string {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	switch primary {
	case "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi":
		return rightToLeft
	}
	return leftToRight
}

// turned is the attribute of something whose lines run the other way than those of the document.
func (p *page) turned(content string) string {
	if to := leans(content); to != "" && to != p.direction {
		return ` dir="` + to + `"`
	}
	return ""
}

// letterhead has the logo within the file.
func (p *page) letterhead(l Letterhead, alt string) {
	p.write("<div class=\"letterhead\">\n")
	if logo := l.Logo; logo.kind != "" {
		width, height := logo.millimeters()
		p.write(`<img src="data:image/`, logo.kind, ";base64,", base64.StdEncoding.EncodeToString(logo.data), `" alt="`, escapedHTML(alt),
			`" width="`, pixels(width), `" height="`, pixels(height), "\">\n")
	}
	if len(l.Lines) > 0 {
		p.write("<p><strong>", escapedHTML(phrase(l.Lines[0])), "</strong>")
		for _, text := range l.Lines[1:] {
			p.write("<br>\n", escapedHTML(phrase(text)))
		}
		p.write("</p>\n")
	}
	p.write("</div>\n")
}

// pixels is millimeters as browsers count them.
func pixels(mm float64) string { return strconv.Itoa(max(1, int(mm*96/25.4+0.5))) }

func (p *page) title(d minutes.Document) {
	if title := phrase(d.Title); title != "" {
		p.write("<h1", p.turned(escapedHTML(title)), ">", escapedHTML(title), "</h1>\n")
	}
	p.paragraphs(`<p class="subtitle">`, paragraphs(minutes.Plain(d.Subtitle)))
	status := `<p class="status">`
	if d.Draft {
		status = `<p class="status draft">`
	}
	p.paragraphs(status, paragraphs(minutes.Plain(d.Status)))
	p.facts(d.Facts)
	p.write("</header>\n")
}

func (p *page) heading(level int, number, text string) {
	tag := "h" + strconv.Itoa(level+1)
	p.write("<", tag, p.id(number), p.turned(escapedHTML(text)), ">", numberHTML(strings.TrimSpace(numbered(number))), escapedHTML(text), "</", tag, ">\n")
}

// id is the attribute by which a numbered heading or paragraph can be linked to: "#n5.3". A number that stands twice leads to the
// first.
func (p *page) id(number string) string {
	name := strings.Map(func(r rune) rune {
		if r == '.' || r == '-' || isWord(r) && r <= '\u007f' {
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
	return `<span class="number">` + escapedHTML(number) + "</span> "
}

func (p *page) paragraph(para minutes.Paragraph) {
	parts := paragraphs(para.Text)
	number := phrase(para.Number)
	if number == "" {
		p.paragraphs("<p>", parts)
		return
	}
	first := flowHTML(parts[0])
	p.write(`<p class="point"`, p.id(number), p.turned(first), ">", numberHTML(number), first, "</p>\n")
	p.paragraphs("<p>", parts[1:])
}

// paragraphs writes each part between a tag that opens a paragraph and its end.
func (p *page) paragraphs(open string, parts [][]line) {
	for _, part := range parts {
		text := flowHTML(part)
		p.write(strings.TrimSuffix(open, ">"), p.turned(text), ">", text, "</p>\n")
	}
}

func (p *page) list(l minutes.List) {
	tag := "ul"
	if l.Ordered {
		tag = "ol"
	}
	p.write("<", tag, ">\n")
	for _, item := range l.Items {
		text := flowHTML(lines(item))
		p.write("<li", p.turned(text), ">", text, "</li>\n")
	}
	p.write("</", tag, ">\n")
}

func (p *page) quote(q minutes.Quote) {
	p.write("<figure class=\"quote\">\n")
	if label := phrase(q.Label); label != "" {
		p.write("<figcaption>", escapedHTML(label), "</figcaption>\n")
	}
	numbered := ""
	if q.From > 0 {
		numbered = ` class="numbered"`
	}
	p.write("<blockquote", numbered, " dir=\"auto\">\n")
	p.clauses(nested(clauses(q)))
	p.write("</blockquote>\n</figure>\n")
}

func (p *page) verdict(v minutes.Verdict) {
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
	p.paragraphs("<p>", paragraphs(v.Text))
	p.write("</div>\n")
}

func (p *page) facts(facts minutes.Facts) {
	if len(facts) == 0 {
		return
	}
	p.write("<dl>\n")
	for _, f := range facts {
		value := flowHTML(lines(f.Value))
		p.write("<div><dt>", escapedHTML(phrase(f.Label)), "</dt><dd", p.turned(value), ">", value, "</dd></div>\n")
	}
	p.write("</dl>\n")
}

func (p *page) signatures(s minutes.Signatures) {
	date := phrase(s.Date)
	p.write("<div class=\"signatures\">\n")
	for _, each := range s.Lines {
		p.write(`<div class="signature"><p>`, escapedHTML(signer(each)), "</p>")
		if date != "" {
			p.write("<p>", escapedHTML(date), "</p>")
		}
		p.write("</div>\n")
	}
	p.write("</div>\n")
}

func (p *page) rule() {
	p.write("<hr>\n")
}

// flowHTML is lines as HTML, with breaks between them.
func flowHTML(all []line) string {
	out := make([]string, len(all))
	for i, l := range all {
		out[i] = lineHTML(l)
	}
	return strings.Join(out, "<br>\n")
}

func lineHTML(l line) string {
	var b strings.Builder
	for _, r := range l {
		tag := [...]string{plain: "", strong: "strong", emphasis: "em", struck: "del", inserted: "ins", code: "code"}[r.mark]
		if tag == "" {
			b.WriteString(escapedHTML(r.text))
			continue
		}
		apart := ""
		if strings.IndexFunc(r.text, func(c rune) bool { return c >= firstOfRight && runs(c) == rightToLeft }) >= 0 {
			apart = ` dir="auto"` // as a unit: figures behind it are not drawn in among its words
		}
		b.WriteString("<" + tag + apart + ">" + escapedHTML(r.text) + "</" + tag + ">")
	}
	return b.String()
}

// escapedHTML is cleaned text as HTML, in text and in a quoted attribute.
func escapedHTML(s string) string { return html.EscapeString(s) }
