package office

import (
	"fmt"
	"strings"

	"stacktaker/ui/paper"
)

// clauses are somebody's words as in DOCX: lists within lists, where a word processor numbers them as they were typed.
func (o *opendocument) clauses(all []paper.Clause, whole, lead bool) string {
	q := odtQuote{o, following(all), whole, lead}
	return q.within(paper.Nested(all))
}

// odtQuote is a quote that is written down.
type odtQuote struct {
	*opendocument
	left        int // paragraphs behind the one that is next
	whole, lead bool
}

// style is that of the next paragraph.
func (q *odtQuote) style() string {
	q.left--
	return quoteStyle(q.left+1, q.whole, q.lead)
}

func (q *odtQuote) within(all []paper.ClauseTree) string {
	var b strings.Builder
	for _, stretch := range paper.ByList(all) {
		if stretch[0].List > 0 {
			b.WriteString(q.realList(stretch))
			continue
		}
		for i, c := range stretch {
			switch {
			case !unlisted(c.Clause):
				content := content(c.Clause, q)
				b.WriteString(q.plainly(q.hanging(q.style(), c.Clause, q.turned(content)), q.tab()+content))
			case i > 0 && !c.Gap && unlisted(stretch[i-1].Clause):
				continue // it stands in the paragraph before
			default:
				b.WriteString(q.paragraph(q.style(), unlistedContent(q, flat(stretch[i:]))))
			}
			b.WriteString(q.within(c.Within))
		}
	}
	return b.String()
}

func flat(all []paper.ClauseTree) []paper.Clause {
	out := make([]paper.Clause, len(all))
	for i, c := range all {
		out[i] = c.Clause
	}
	return out
}

// realList is a list whose marks the word processor prints.
func (q *odtQuote) realList(items []paper.ClauseTree) string {
	var b strings.Builder
	first := items[0]
	fmt.Fprintf(&b, `<text:list text:style-name="%s">`+"\n", q.listStyle(first.Marking, q.turned(lineContent(q, first.Words)) != q.right))
	for i, item := range items {
		start := ""
		if i == 0 && first.Value != 1 {
			start = fmt.Sprintf(` text:start-value="%d"`, first.Value)
		}
		content := lineContent(q, item.Words)
		b.WriteString("<text:list-item" + start + ">" + q.plainly(q.inList(q.style(), item.Level, q.turned(content)), content) + q.within(item.Within) + "</text:list-item>\n")
	}
	b.WriteString("</text:list>\n")
	return b.String()
}

// automatic is the name of a style of this file, which is made where it is used first.
func (o *opendocument) automatic(name, style string) string {
	if !o.made[name] {
		if o.made == nil {
			o.made = map[string]bool{}
		}
		o.made[name] = true
		o.styles.WriteString(style)
	}
	return name
}

// hanging is the style of a clause whose mark or number is written as text. A tabulator leads from the bar to where words of a quote begin:
// to all that hang behind others, lines that are broken too, they would be nearer than what is padded.
func (o *opendocument) hanging(style string, c paper.Clause, turned bool) string {
	hang := hang(c)
	tabs := `<style:tab-stop style:position="` + mm(-hang) + `"/>`
	name := "Clause" + style
	for _, at := range stops(c) {
		name += fmt.Sprintf("-%.0f", at)
		tabs += `<style:tab-stop style:position="` + mm(at-hang) + `"/>`
	}
	return o.quoted(name, style, turned, odtHang{hang + odtInset, 0, 0}, "<style:tab-stops>"+tabs+"</style:tab-stops>")
}

// inList is the style of an item of a list within so many others.
func (o *opendocument) inList(style string, level int, turned bool) string {
	return o.quoted(fmt.Sprintf("Item%s-%d", style, level+1), style, turned, odtHang{markIndent, markIndent * float64(level), odtPadding}, "")
}

// odtBar is the bar of a quote.
const odtBar = "2.25pt solid #" + officeGrey

// odtPadding is from the bar of a quote to its words, and odtInset the bar as well: tabulators lead to places counted without these.
const (
	odtPadding = 3.0
	odtInset   = odtPadding + 0.8
)

// odtHang is how words of a quote hang: how far they stand behind what is before them, how far the lists around them are set in, and how far
// they are from the bar; millimeters.
type odtHang struct{ hang, in, padding float64 }

// quoted is the name of the style of words of a quote that hang, set in as far as those of the lists around them: the bar stays where it is.
func (o *opendocument) quoted(name, parent string, turned bool, h odtHang, within string) string {
	side, mode := "left", ""
	if turned {
		name += "-" + o.otherWay()
		mode = o.otherMode() + ` fo:border-left="none"`
		if side = "right"; o.right {
			side, mode = "left", o.otherMode()+` fo:border-right="none"`
		}
	} else if o.right {
		side = "right"
	}
	return o.automatic(name, `<style:style style:name="`+name+`" style:family="paragraph" style:parent-style-name="`+parent+`"><style:paragraph-properties fo:margin-left="`+mm(quoteIndent+h.hang)+
		`" fo:text-indent="`+mm(-h.hang)+`"`+mode+` fo:padding-`+side+`="`+mm(h.padding+h.in)+`" fo:border-`+side+`="`+odtBar+`">`+within+"</style:paragraph-properties></style:style>\n")
}

// listStyle is the style of lists with marks of a kind. The marks of one whose lines begin at the right end where its words may begin.
func (o *opendocument) listStyle(m paper.Marking, right bool) string {
	name, align := fmt.Sprintf("Marks-%d-%x-%x", m.Numbering, m.Before, m.Behind), ""
	if right {
		name, align = name+"-right", ` fo:text-align="end"`
	}
	var b strings.Builder
	b.WriteString(`<text:list-style style:name="` + name + `">`)
	for level := range paper.DeepestList + 1 {
		kind, attributes := "number", fmt.Sprintf(`style:num-format="%s" style:num-prefix="%s" style:num-suffix="%s"`, paper.OrderType(m.Numbering), m.Before, m.Behind)
		if m.Numbering == paper.Bullets {
			kind, attributes = "bullet", `text:bullet-char="`+paper.EscapeXML(m.Before)+`"`
		}
		at := mm(quoteIndent + markIndent*float64(level+1) + odtInset)
		fmt.Fprintf(&b, `<text:list-level-style-%s text:level="%d" %s><style:list-level-properties%s text:list-level-position-and-space-mode="label-alignment">`+
			`<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="%s" fo:text-indent="%s" fo:margin-left="%s"/></style:list-level-properties></text:list-level-style-%s>`,
			kind, level+1, attributes, align, at, mm(-markIndent), at, kind)
	}
	b.WriteString("</text:list-style>\n")
	return o.automatic(name, b.String())
}
