package paper

import (
	"fmt"
	"strings"
)

// clauses are somebody's words as in DOCX: lists within lists, where a word processor numbers them as they were typed.
func (o *opendocument) clauses(all []clause) string { return o.within(nested(all)) }

func (o *opendocument) within(all []clauseTree) string {
	var b strings.Builder
	for _, stretch := range stretches(all) {
		if stretch[0].list > 0 {
			b.WriteString(o.realList(stretch))
			continue
		}
		for i, c := range stretch {
			switch {
			case !c.unlisted():
				b.WriteString(o.paragraph(o.hanging(c.clause), o.tab()+c.content(o)))
			case i > 0 && !c.gap && stretch[i-1].unlisted():
				continue // it stands in the paragraph before
			default:
				b.WriteString(o.paragraph("Quote", unlistedContent(o, flat(stretch[i:]))))
			}
			b.WriteString(o.within(c.within))
		}
	}
	return b.String()
}

func flat(all []clauseTree) []clause {
	out := make([]clause, len(all))
	for i, c := range all {
		out[i] = c.clause
	}
	return out
}

// realList is a list whose marks the word processor prints.
func (o *opendocument) realList(items []clauseTree) string {
	var b strings.Builder
	first := items[0]
	fmt.Fprintf(&b, `<text:list text:style-name="%s">`+"\n", o.listStyle(first.marking))
	for i, item := range items {
		start := ""
		if i == 0 && first.value != 1 {
			start = fmt.Sprintf(` text:start-value="%d"`, first.value)
		}
		b.WriteString("<text:list-item" + start + ">" + o.paragraph(o.inList(item.level), lineContent(o, item.words)) + o.within(item.within) + "</text:list-item>\n")
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
func (o *opendocument) hanging(c clause) string {
	hang := c.hang()
	tabs := `<style:tab-stop style:position="` + mm(-hang) + `"/>`
	name := "Clause"
	for _, at := range c.stops() {
		name += fmt.Sprintf("-%.0f", at)
		tabs += `<style:tab-stop style:position="` + mm(at-hang) + `"/>`
	}
	return o.automatic(name, odtQuoted(name, hang+odtInset, 0, 0, "<style:tab-stops>"+tabs+"</style:tab-stops>"))
}

// inList is the style of an item of a list within so many others.
func (o *opendocument) inList(level int) string {
	name := fmt.Sprintf("Item-%d", level+1)
	return o.automatic(name, odtQuoted(name, markIndent, markIndent*float64(level), odtPadding, ""))
}

// odtBar is the bar of a quote.
const odtBar = "2.25pt solid #" + officeGrey

// odtPadding is from the bar of a quote to its words, and odtInset the bar as well: tabulators lead to places counted without these.
const (
	odtPadding = 3.0
	odtInset   = odtPadding + 0.8
)

// odtQuoted is the style of words of a quote that hang, set in as far as those of the lists around them: the bar stays where it is.
func odtQuoted(name string, hang, in, padding float64, within string) string {
	return `<style:style style:name="` + name + `" style:family="paragraph" style:parent-style-name="Quote"><style:paragraph-properties fo:margin-left="` + mm(quoteIndent+hang) +
		`" fo:text-indent="` + mm(-hang) + `" fo:padding-left="` + mm(padding+in) + `" fo:border-left="` + odtBar + `">` + within + "</style:paragraph-properties></style:style>\n"
}

// listStyle is the style of lists with marks of a kind.
func (o *opendocument) listStyle(m marking) string {
	name := fmt.Sprintf("Marks-%d-%x-%x", m.numbering, m.before, m.behind)
	var b strings.Builder
	b.WriteString(`<text:list-style style:name="` + name + `">`)
	for level := range deepestList + 1 {
		kind, attributes := "number", fmt.Sprintf(`style:num-format="%s" style:num-prefix="%s" style:num-suffix="%s"`, orderType(m.numbering), m.before, m.behind)
		if m.numbering == bullets {
			kind, attributes = "bullet", `text:bullet-char="`+escapedXML(m.before)+`"`
		}
		at := mm(quoteIndent + markIndent*float64(level+1) + odtInset)
		fmt.Fprintf(&b, `<text:list-level-style-%s text:level="%d" %s><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">`+
			`<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="%s" fo:text-indent="%s" fo:margin-left="%s"/></style:list-level-properties></text:list-level-style-%s>`,
			kind, level+1, attributes, at, mm(-markIndent), at, kind)
	}
	b.WriteString("</text:list-style>\n")
	return o.automatic(name, b.String())
}
