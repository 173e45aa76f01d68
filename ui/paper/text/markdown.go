package text

import (
	"io"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Markdown writes a document as Markdown (CommonMark with GitHub's tables and strikethrough), one line to a paragraph, so that a
// sentence can be searched for. Struck words are ~~struck~~ and inserted words **bold**. It fails only as w fails.
func Markdown(w io.Writer, d minutes.Document, o paper.Options) error {
	m := &markdown{colon: colon(d.Language)}
	paper.Typeset(d, o.Letterhead, m)
	_, err := io.WriteString(w, m.out.String())
	return err
}

type markdown struct {
	out    strings.Builder
	colon  string // after a label
	marker string // of the list that was written last, where nothing stands between it and what comes
}

// colon is what stands after a label. French sets a blank before it.
func colon(language string) string {
	if tag := strings.ToLower(language); tag == "fr" || strings.HasPrefix(tag, "fr-") {
		return "\u00a0:"
	}
	return ":"
}

// block writes a block, an empty line before it; one without text is left out.
func (m *markdown) block(text string) {
	if text == "" {
		return
	}
	if m.out.Len() > 0 {
		m.out.WriteString("\n")
	}
	m.out.WriteString(text)
	m.out.WriteString("\n")
	m.marker = ""
}

// label is a label with its colon, where there is one.
func (m *markdown) label(text string) string {
	if text == "" {
		return ""
	}
	return text + m.colon
}

// Letterhead has the name in bold and the lines below it; a picture cannot be in one file with the text.
func (m *markdown) Letterhead(l paper.Letterhead, _ string) {
	var set []paper.Line
	for i, text := range l.Lines {
		mark := paper.Plain
		if i == 0 {
			mark = paper.Strong
		}
		set = append(set, paper.Line{{Mark: mark, Text: paper.OneLine(text)}})
	}
	m.block(flowed([][]paper.Line{set}))
}

func (m *markdown) Title(d minutes.Document) {
	m.block(atx(1, paper.OneLine(d.Title)))
	m.block(flow(minutes.Plain(d.Subtitle)))
	status := minutes.Plain(d.Status)
	if d.Draft {
		status = minutes.Words{minutes.Strong(d.Status)}
	}
	m.block(flow(status))
	m.Facts(d.Facts)
}

func (m *markdown) Heading(level int, number, text string) {
	m.block(atx(level+1, paper.BeforeHeading(number)+text))
}

// atx is a heading with its number signs. Number signs at its end would be taken for a frame.
func atx(level int, text string) string {
	if text == "" {
		return ""
	}
	text = escaped(text, inLine)
	if bare := strings.TrimRight(text, "#"); bare != text && (bare == "" || strings.HasSuffix(bare, " ")) {
		text = bare + `\` + text[len(bare):]
	}
	return strings.Repeat("#", level) + " " + text
}

func (m *markdown) Paragraph(p minutes.Paragraph) {
	m.block(flowed(labeled(paper.OneLine(p.Number), paper.Paragraphs(p.Text))))
}

// labeled puts a label in bold before the first line.
func labeled(label string, parts [][]paper.Line) [][]paper.Line {
	if label == "" {
		return parts
	}
	if len(parts) == 0 {
		return [][]paper.Line{{{{Mark: paper.Strong, Text: label}}}}
	}
	parts[0][0] = append(paper.Line{{Mark: paper.Strong, Text: label}, {Mark: paper.Plain, Text: " "}}, parts[0][0]...)
	return parts
}

func (m *markdown) List(l minutes.List) {
	marker := m.unlike("-", "*")
	if l.Ordered {
		marker = m.unlike(".", ")")
	}
	items := make([]string, len(l.Items))
	for i, item := range l.Items {
		first := marker + " "
		if l.Ordered {
			first = strconv.Itoa(i+1) + first
		}
		items[i] = paper.Hung(first, flow(item))
	}
	m.block(strings.Join(items, "\n"))
	m.marker = marker
}

// unlike is the marker of a list, or the other one right after a list with that marker, which would go on otherwise.
func (m *markdown) unlike(marker, other string) string {
	if m.marker == marker {
		return other
	}
	return marker
}

func (m *markdown) Facts(facts minutes.Facts) {
	marker := m.unlike("-", "*")
	items := make([]string, len(facts))
	for i, f := range facts {
		items[i] = paper.Hung(marker+" ", flowed(labeled(m.label(paper.OneLine(f.Label)), paper.Paragraphs(f.Value))))
	}
	m.block(strings.Join(items, "\n"))
	m.marker = marker
}

func (m *markdown) Quote(q minutes.Quote) {
	set := clausesMarkdown(paper.Clauses(q))
	if label := paper.OneLine(q.Label); label != "" {
		set = strings.TrimSuffix(inline(paper.Line{{Mark: paper.Strong, Text: label}}, atStart)+"\n\n"+set, "\n\n")
	}
	m.block(paper.Hanging("> ", "> ", set))
}

func (m *markdown) Verdict(v minutes.Verdict) {
	parts := paper.Paragraphs(v.Text)
	for _, part := range parts {
		for i, l := range part {
			part[i] = heavy(l)
		}
	}
	m.block(flowed(parts))
}

// heavy is the line in bold; what has a mark keeps it.
func heavy(l paper.Line) paper.Line {
	var bold paper.Line
	for _, r := range l {
		if r.Mark == paper.Plain {
			r.Mark = paper.Strong
		}
		bold = bold.Add(r)
	}
	return bold
}

func (m *markdown) Signatures(s minutes.Signatures) {
	date := m.label(paper.OneLine(s.Date))
	for _, each := range s.Lines {
		text := `\` + strings.Repeat("_", 30) // else a line across the page
		if who := m.label(paper.SignedBy(each)); who != "" {
			text = escaped(who, atStart) + " " + text[1:]
		}
		if date != "" {
			text += " " + escaped(date, inLine) + " " + strings.Repeat("_", 15)
		}
		m.block(text)
	}
}

func (m *markdown) Rule() {
	m.block("---")
}

// flow is words as paragraphs of Markdown that begin at the start of a line.
func flow(words minutes.Words) string {
	return flowed(paper.Paragraphs(words))
}

func flowed(parts [][]paper.Line) string {
	texts := make([]string, len(parts))
	for i, part := range parts {
		set := make([]string, len(part))
		for j, l := range part {
			set[j] = inline(l, atStart)
		}
		texts[i] = strings.Join(set, "\\\n")
	}
	return strings.Join(texts, "\n\n")
}
