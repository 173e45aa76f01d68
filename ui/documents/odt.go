package documents

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// readODT reads a document of LibreOffice: content.xml, with the lists of styles.xml, by which clauses are numbered.
func readODT(b []byte, to *sink) error {
	a, err := openArchive(b)
	switch {
	case err != nil:
		return err
	case !a.Has("content.xml"):
		return refuse("none", ".odt")
	}
	var m manifest
	if err := a.read("META-INF/manifest.xml", &m); err != nil {
		return err
	}
	if m.encrypted {
		return refuse("encrypted")
	}
	lists := newTextLists()
	d := textReader{rows: rows{sink: to}, lists: lists, regions: map[string]bool{}}
	if err := a.read("styles.xml", lists); err != nil {
		return err
	}
	if err := a.read("content.xml", &d); err != nil {
		return err
	}
	if !d.body { // a spreadsheet, or slides
		return refuse("none", ".odt")
	}
	if len(d.regions) > 0 {
		return refuse("tracked", d.next()-1, Begins(""))
	}
	return nil
}

// manifest says whether parts of a document are encrypted.
type manifest struct{ encrypted bool }

func (m *manifest) start(e xml.StartElement) (bool, error) {
	m.encrypted = m.encrypted || e.Name.Local == "encryption-data"
	return false, nil
}
func (m *manifest) end(xml.EndElement) error { return nil }
func (m *manifest) text([]byte) error        { return nil }

// textReader reads the paragraphs of a document of LibreOffice.
type textReader struct {
	rows
	lists   *textLists
	body    bool // there is a text
	regions map[string]bool
	open    []*textParagraph // in each other, as one in a text box in another
	within  []textList       // lists in each other
	notes   int              // in which we are
}

// textParagraph is a paragraph that is read.
type textParagraph struct {
	said  strings.Builder
	level int
	mark  string
	found string // the key of what is not settled in it
	note  bool   // it stands in a note, which is in brackets in the paragraph around it
}

// textList is a list that is open.
type textList struct {
	style string
	item  bool // the next paragraph is the first of an item
}

func isText(n xml.Name) bool { return strings.HasSuffix(n.Space, ":text:1.0") }

func (d *textReader) start(e xml.StartElement) (over bool, err error) {
	name := e.Name.Local
	if strings.HasSuffix(e.Name.Space, ":office:1.0") {
		switch name {
		case "text":
			d.body = true
		case "annotation":
			d.unsettled("comment")
			return true, nil
		case "automatic-styles", "styles":
			return false, nil
		}
	}
	if strings.HasSuffix(e.Name.Space, ":table:1.0") {
		switch name {
		case "table":
			d.begin()
		case "table-cell":
			d.cell()
		}
		return false, nil
	}
	if over, err := d.lists.start(e); over || err != nil || d.lists.at != nil {
		return over, err
	}
	if !isText(e.Name) {
		return false, nil
	}
	switch name {
	case "changed-region":
		d.regions[attribute(e, "id")] = true
		return true, nil
	case "change", "change-start", "change-end":
		d.unsettled("tracked")
	case "table-of-content", "alphabetical-index", "note-citation", "index-title-template", "sequence-decls", "variable-decls", "user-field-decls":
		return true, nil
	case "p", "h":
		d.paragraph(e)
	case "list":
		d.list(e)
	case "list-item":
		if n := len(d.within); n > 0 {
			d.within[n-1].item = true
			d.lists.restart(d.within[n-1].style, n, attribute(e, "start-value"))
		}
	case "note":
		d.notes++
	default:
		d.letters(e)
	}
	return false, nil
}

// letters reads what stands for letters.
func (d *textReader) letters(e xml.StartElement) {
	if len(d.open) == 0 {
		return
	}
	said := &d.open[len(d.open)-1].said
	switch e.Name.Local {
	case "s", "tab":
		said.WriteByte(' ')
	case "line-break":
		said.WriteByte('\n')
	}
}

// paragraph begins one.
func (d *textReader) paragraph(e xml.StartElement) {
	p := &textParagraph{note: d.notes > 0}
	d.open = append(d.open, p)
	if e.Name.Local == "h" {
		p.level, _ = strconv.Atoi(attribute(e, "outline-level"))
		p.level = max(p.level, 1)
		if len(d.within) == 0 && attribute(e, "is-list-header") != "true" {
			d.lists.restart(outline, p.level, attribute(e, "start-value"))
			p.mark = d.lists.mark(outline, p.level)
			return
		}
	} else if d.lists.titles[attribute(e, "style-name")] {
		p.level = 1
	}
	if n := len(d.within); n > 0 && d.within[n-1].item {
		d.within[n-1].item = false
		p.mark = d.lists.mark(d.within[n-1].style, n)
	}
}

// list begins one, numbered as it says, or as the one around it.
func (d *textReader) list(e xml.StartElement) {
	style := attribute(e, "style-name")
	n := len(d.within)
	if style == "" && n > 0 {
		style = d.within[n-1].style
	}
	goesOn := attribute(e, "continue-numbering") == "true" || attribute(e, "continue-list") != ""
	if n == 0 && !goesOn {
		d.lists.forget(style)
	}
	d.within = append(d.within, textList{style: style})
}

func (d *textReader) unsettled(key string) {
	if n := len(d.open); n > 0 {
		d.open[n-1].found = key
		return
	}
	d.regions[""] = true
}

func (d *textReader) end(e xml.EndElement) error {
	name := e.Name.Local
	if strings.HasSuffix(e.Name.Space, ":table:1.0") {
		switch name {
		case "table-row":
			return d.row()
		case "table":
			d.finish()
		}
		return nil
	}
	if d.lists.at != nil {
		return d.lists.end(e)
	}
	if !isText(e.Name) {
		return nil
	}
	switch n := len(d.open); {
	case (name == "p" || name == "h") && n > 0:
		p := d.open[n-1]
		d.open = d.open[:n-1]
		return d.whole(p)
	case name == "list" && len(d.within) > 0:
		d.within = d.within[:len(d.within)-1]
	case name == "note":
		d.notes--
	}
	return nil
}

func (d *textReader) text(b []byte) error {
	if n := len(d.open); n > 0 {
		d.open[n-1].said.WriteString(strings.Map(func(r rune) rune {
			if r == '\n' || r == '\t' || r == '\r' { // how the file is set, and no break of the text
				return ' '
			}
			return r
		}, string(b)))
	}
	return nil
}

// whole takes a paragraph that is whole.
func (d *textReader) whole(p *textParagraph) error {
	said := strings.TrimSpace(p.said.String())
	switch outer := len(d.open); {
	case p.found != "":
		return refuse(p.found, d.next(), Begins(said))
	case said == "":
		if !p.note {
			d.blank()
		}
		return nil
	case p.note && outer > 0:
		d.open[outer-1].said.WriteString(" [" + said + "]")
		return nil
	}
	out := Paragraph{Text: said, Level: p.level}
	if p.mark != "" {
		out.Text, out.Item = p.mark+" "+said, true
	}
	return d.add(out)
}
