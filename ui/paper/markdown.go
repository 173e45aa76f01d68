package paper

import (
	"io"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
)

// Markdown writes a document as Markdown (CommonMark with GitHub's tables and strikethrough), one line to a paragraph, so that a
// sentence can be searched for. Struck words are ~~struck~~ and inserted words **bold**. It fails only as w fails.
func Markdown(w io.Writer, d minutes.Document, o Options) error {
	m := &markdown{colon: colon(d.Language)}
	typeset(d, o.Letterhead, m)
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

// letterhead has the name in bold and the lines below it; a picture cannot be in one file with the text.
func (m *markdown) letterhead(l Letterhead, _ string) {
	var set []line
	for i, text := range l.Lines {
		mark := plain
		if i == 0 {
			mark = strong
		}
		set = append(set, line{{mark, phrase(text)}})
	}
	m.block(flowed([][]line{set}))
}

func (m *markdown) title(d minutes.Document) {
	m.block(atx(1, phrase(d.Title)))
	m.block(flow(minutes.Plain(d.Subtitle)))
	status := minutes.Plain(d.Status)
	if d.Draft {
		status = minutes.Words{minutes.Strong(d.Status)}
	}
	m.block(flow(status))
	m.facts(d.Facts)
}

func (m *markdown) heading(level int, number, text string) {
	m.block(atx(level+1, numbered(number)+text))
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

func (m *markdown) paragraph(p minutes.Paragraph) {
	m.block(flowed(labeled(phrase(p.Number), paragraphs(p.Text))))
}

// labeled puts a label in bold before the first line.
func labeled(label string, parts [][]line) [][]line {
	if label == "" {
		return parts
	}
	if len(parts) == 0 {
		return [][]line{{{{strong, label}}}}
	}
	parts[0][0] = append(line{{strong, label}, {plain, " "}}, parts[0][0]...)
	return parts
}

func (m *markdown) list(l minutes.List) {
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
		items[i] = hung(first, flow(item))
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

func (m *markdown) facts(facts minutes.Facts) {
	marker := m.unlike("-", "*")
	items := make([]string, len(facts))
	for i, f := range facts {
		items[i] = hung(marker+" ", flowed(labeled(m.label(phrase(f.Label)), paragraphs(f.Value))))
	}
	m.block(strings.Join(items, "\n"))
	m.marker = marker
}

func (m *markdown) quote(q minutes.Quote) {
	set := clausesMarkdown(clauses(q))
	if label := phrase(q.Label); label != "" {
		set = strings.TrimSuffix(inline(line{{strong, label}}, atStart)+"\n\n"+set, "\n\n")
	}
	m.block(hanging("> ", "> ", set))
}

func (m *markdown) verdict(v minutes.Verdict) {
	parts := paragraphs(v.Text)
	for _, part := range parts {
		for i, l := range part {
			part[i] = heavy(l)
		}
	}
	m.block(flowed(parts))
}

// heavy is the line in bold; what has a mark keeps it.
func heavy(l line) line {
	var bold line
	for _, r := range l {
		if r.mark == plain {
			r.mark = strong
		}
		bold = bold.add(r)
	}
	return bold
}

func (m *markdown) signatures(s minutes.Signatures) {
	date := m.label(phrase(s.Date))
	for _, each := range s.Lines {
		text := `\` + strings.Repeat("_", 30) // else a line across the page
		if who := m.label(signer(each)); who != "" {
			text = escaped(who, atStart) + " " + text[1:]
		}
		if date != "" {
			text += " " + escaped(date, inLine) + " " + strings.Repeat("_", 15)
		}
		m.block(text)
	}
}

// signer is the name and the office below or before a line to sign on.
func signer(s minutes.Signature) string {
	name, role := phrase(s.Name), phrase(s.Role)
	if name == "" || role == "" {
		return name + role
	}
	return name + ", " + role
}

func (m *markdown) rule() {
	m.block("---")
}

// flow is words as paragraphs of Markdown that begin at the start of a line.
func flow(words minutes.Words) string {
	return flowed(paragraphs(words))
}

func flowed(parts [][]line) string {
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
