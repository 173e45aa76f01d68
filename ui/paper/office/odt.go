package office

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// ODT writes a document for word processors that read OpenDocument 1.3 (ISO/IEC 26300): the same document in the same styles as
// DOCX. It fails only as w fails.
func ODT(w io.Writer, d minutes.Document, o paper.Options) error {
	d = paper.WithStatus(d)
	width, height := o.Page.Millimeters()
	text := &opendocument{right: paper.DirectionOf(paper.LanguageTag(d.Language)) == paper.RightToLeft}
	body := &office{as: text, width: width - paper.MarginStart - paper.MarginEnd, right: text.right}
	paper.Typeset(d, o.Letterhead, body)
	content := text.content(body.body())
	parts := []part{
		{name: "mimetype", text: odtType, stored: true}, // first and as it is, so that the kind of the file is seen at once
		{name: "META-INF/manifest.xml", text: odtManifest(text.logo)},
		{name: "content.xml", text: content},
		{name: "meta.xml", text: odtMeta(d)},
		{name: "styles.xml", text: odtStyles(d, officeStyles(body.width), width, height)},
	}
	if l := text.logo; l.Kind != "" {
		parts = append(parts, part{name: "Pictures/logo." + l.Extension(), text: string(l.Data), stored: true})
	}
	return zipped(w, parts)
}

// opendocument is the dialect of ODT.
type opendocument struct {
	tables   strings.Builder // the styles of the tables so far: the widths of their columns
	count    int
	styles   strings.Builder // of quotes and of the lists in them
	made     map[string]bool // the names of those
	logo     paper.Logo      // that stands in it
	right    bool            // the document runs from right to left
	lists    int             // of sections so far
	sections map[bool]string // the name of the list of sections, by whether they have letters
}

// mm is a length as ODT has it.
func mm(length float64) string {
	return strconv.FormatFloat(math.Round(length*100)/100, 'f', -1, 64) + "mm"
}

func (*opendocument) text(m paper.Mark, text string) string {
	// Blanks beside each other would become one: all but the first have a sign of their own, and so has one that stands first.
	out := strings.ReplaceAll(paper.EscapeXML(text), "  ", " <text:s/>")
	out = strings.ReplaceAll(out, "> ", "><text:s/>")
	if rest, is := strings.CutPrefix(out, " "); is {
		out = "<text:s/>" + rest
	}
	if m == paper.Plain || text == "" {
		return out
	}
	return `<text:span text:style-name="` + markStyle(m) + `">` + out + "</text:span>"
}

// picture stands in the line as a letter does.
func (o *opendocument) picture(l paper.Logo, alt string) string {
	o.logo = l
	width, height := l.Millimeters()
	return `<draw:frame draw:name="logo" text:anchor-type="as-char" svg:width="` + mm(width) + `" svg:height="` + mm(height) + `"><draw:image xlink:href="Pictures/logo.` + l.Extension() +
		`" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/` + l.Kind + `"/><svg:title>` + paper.EscapeXML(alt) + `</svg:title></draw:frame>`
}

func (*opendocument) tab() string  { return "<text:tab/>" }
func (*opendocument) turn() string { return "<text:line-break/>" }

func (o *opendocument) paragraph(style, content string) string {
	if o.turned(content) {
		style = o.turnedStyle(style)
	}
	return o.plainly(style, content)
}

// plainly is a paragraph in a style that knows in which direction it runs.
func (*opendocument) plainly(style, content string) string {
	return `<text:p text:style-name="` + style + `">` + content + "</text:p>\n"
}

// turned tells whether the lines of a paragraph run the other way than those of the document.
func (o *opendocument) turned(content string) bool {
	to := paper.Leans(content)
	return to != "" && (to == paper.RightToLeft) != o.right
}

// otherWay is the direction that is not the document's.
func (o *opendocument) otherWay() string {
	if o.right {
		return paper.LeftToRight
	}
	return paper.RightToLeft
}

// otherMode is that direction as properties of a paragraph have it. That "start" is at the right then is not known to every program.
func (o *opendocument) otherMode() string {
	if o.right {
		return ` style:writing-mode="lr-tb" fo:text-align="left"`
	}
	return ` style:writing-mode="rl-tb" fo:text-align="right"`
}

// turnedStyle is a style for words that run the other way. Cells that are aligned stay so: their column is.
func (o *opendocument) turnedStyle(style string) string {
	all := officeStyles(0)
	i := slices.IndexFunc(all, func(s officeStyle) bool { return s.id == style })
	properties := o.otherMode()
	if i >= 0 && all[i].align != "" {
		properties, _, _ = strings.Cut(properties, " fo:")
	}
	if i >= 0 && all[i].frame == paper.BarBefore {
		properties += odtBarBefore(!o.right)
	}
	name := style + "-" + o.otherWay()
	return o.automatic(name, `<style:style style:name="`+name+`" style:family="paragraph" style:parent-style-name="`+style+`"><style:paragraph-properties`+properties+"/></style:style>\n")
}

// odtBarBefore is the bar of a quote as properties of a paragraph: where its lines begin, and not on the other side.
func odtBarBefore(right bool) string {
	side, other := "left", "right"
	if right {
		side, other = other, side
	}
	return ` fo:border-` + side + `="` + odtBar + `" fo:padding-` + side + `="` + mm(odtPadding) + `" fo:border-` + other + `="none" fo:padding-` + other + `="0mm"`
}

func (o *opendocument) heading(level int, content string, number *numeral) string {
	style := "Heading" + strconv.Itoa(level)
	if o.turned(content) {
		style = o.turnedStyle(style)
	}
	heading := fmt.Sprintf(`<text:h text:style-name="%s" text:outline-level="%d">%s</text:h>`+"\n", style, level, content)
	if number == nil {
		return heading
	}
	return o.counted(heading, *number)
}

func (o *opendocument) point(style, content string, number numeral) string {
	return o.counted(o.paragraph(style, content), number)
}

// counted is something in the list that numbers it: a new one, or the one of its kind that goes on here.
func (o *opendocument) counted(what string, number numeral) string {
	name, attributes, item := "Sections", "", "<text:list-item>"
	if number.letters {
		name = "Letters"
	}
	if number.begins {
		o.lists++
		if o.sections == nil {
			o.sections = map[bool]string{}
		}
		o.sections[number.letters] = "sections" + strconv.Itoa(o.lists)
		attributes = ` xml:id="` + o.sections[number.letters] + `"`
		if number.value != 1 {
			item = fmt.Sprintf(`<text:list-item text:start-value="%d">`, number.value)
		}
	} else {
		attributes = ` text:continue-list="` + o.sections[number.letters] + `"`
	}
	if number.within {
		what = "<text:list><text:list-item>" + what + "</text:list-item></text:list>"
	}
	return `<text:list text:style-name="` + name + `"` + attributes + ">" + item + what + "</text:list-item></text:list>\n"
}

func (o *opendocument) list(ordered bool, items []string) string {
	style, list := "Bullet", "Bullets"
	if ordered {
		style, list = "Numbered", "Numbers"
	}
	var b strings.Builder
	b.WriteString(`<text:list text:style-name="` + list + `">` + "\n")
	for _, item := range items {
		b.WriteString("<text:list-item>" + o.paragraph(style, item) + "</text:list-item>\n")
	}
	b.WriteString("</text:list>\n")
	return b.String()
}

func (o *opendocument) table(head []string, rows [][]string, total []string, widths []float64) string {
	o.count++
	name := "Table" + strconv.Itoa(o.count)
	fmt.Fprintf(&o.tables, `<style:style style:name="%s" style:family="table"><style:table-properties style:width="%s" fo:margin-left="%s" table:align="left" `+
		`fo:margin-bottom="2mm" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`+"\n", name, mm(paper.Sum(widths)), mm(paper.TextIndent))
	var b strings.Builder
	fmt.Fprintf(&b, `<table:table table:name="%s" table:style-name="%s">`+"\n", name, name)
	for i, width := range widths {
		fmt.Fprintf(&o.tables, `<style:style style:name="%s.%d" style:family="table-column"><style:table-column-properties style:column-width="%s"/></style:style>`+"\n", name, i+1, mm(width))
		fmt.Fprintf(&b, `<table:table-column table:style-name="%s.%d"/>`, name, i+1)
	}
	row := func(cells []string, style string) {
		b.WriteString(`<table:table-row table:style-name="TableRow">`)
		for _, cell := range cells {
			b.WriteString(`<table:table-cell table:style-name="` + style + `" office:value-type="string">` + cell + "</table:table-cell>")
		}
		b.WriteString("</table:table-row>\n")
	}
	b.WriteString("<table:table-header-rows>")
	row(head, "HeadCell")
	b.WriteString("</table:table-header-rows>\n")
	for _, cells := range rows {
		row(cells, "BodyCell")
	}
	if total != nil {
		row(total, "TotalCell")
	}
	b.WriteString("</table:table>\n")
	return b.String()
}

func (o *opendocument) content(body string) string {
	return xmlHead + "<office:document-content " + odtSpace + ` office:version="1.3"><office:automatic-styles>` + "\n" +
		`<style:style style:name="TableRow" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>` + "\n" +
		odtCell("HeadCell", "fo:border-bottom", "1.5pt") + odtCell("BodyCell", "fo:border-bottom", "0.5pt") + odtCell("TotalCell", "fo:border-top", "1.5pt") +
		o.tables.String() + o.styles.String() + "</office:automatic-styles><office:body><office:text>\n" + body + "</office:text></office:body></office:document-content>"
}

// odtCell is the style of a cell with a line on one side.
func odtCell(name, side, thick string) string {
	return `<style:style style:name="` + name + `" style:family="table-cell"><style:table-cell-properties fo:padding-left="1.2mm" fo:padding-right="1.2mm" fo:padding-top="0.2mm" fo:padding-bottom="0.2mm" fo:border="none" ` + side + `="` + thick + " solid #" + officeGrey +
		`"/></style:style>` + "\n"
}
