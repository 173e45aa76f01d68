package documents

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// readDOCX reads a document of Word: word/document.xml, with the styles and lists that say what is a heading and how clauses are numbered, and
// with the notes, which stand in brackets where they are referred to.
func readDOCX(b []byte, to *sink) error {
	a, err := openArchive(b)
	switch {
	case err != nil:
		return err
	case a.Has("EncryptedPackage"):
		return refuse("encrypted")
	case !a.Has("word/document.xml"):
		return refuse("none", ".docx")
	}
	d := wordReader{rows: rows{sink: to}, styles: &wordStyles{all: map[string]*wordStyle{}}, lists: newWordLists(), notes: map[string]string{}}
	for _, part := range []struct {
		name string
		to   walker
	}{
		{"word/styles.xml", d.styles},
		{"word/numbering.xml", d.lists},
		{"word/footnotes.xml", &wordNotes{in: &d, kind: "footnote"}},
		{"word/endnotes.xml", &wordNotes{in: &d, kind: "endnote"}},
		{"word/document.xml", &d},
	} {
		if err := a.read(part.name, part.to); err != nil {
			return err
		}
	}
	return d.unfinished()
}

// wordReader reads the paragraphs of a document of Word.
type wordReader struct {
	rows
	styles *wordStyles
	lists  *wordLists
	notes  map[string]string // by kind and id
	open   []*wordParagraph  // in each other, as one in a text box in another
	inText bool
	found  string // the key of what is not settled and stands outside paragraphs: a row that is put in
}

// wordParagraph is a paragraph that is read.
type wordParagraph struct {
	said                 strings.Builder
	style, number, level string
	outline              int
	found                string // the key of what is not settled in it
}

// isWord tells whether an element is of the vocabulary of Word, in either of its two forms.
func isWord(n xml.Name) bool { return strings.Contains(n.Space, "wordprocessingml") }

func (d *wordReader) start(e xml.StartElement) (over bool, err error) {
	name := e.Name.Local
	if !isWord(e.Name) {
		switch name {
		case "Fallback": // the same once more, for old programs
			return true, nil
		case "t": // of a formula
			d.inText = true
		}
		return false, nil
	}
	switch name {
	case "p":
		d.open = append(d.open, &wordParagraph{outline: -1})
	case "tbl":
		d.begin()
	case "tc":
		d.cell()
	case "t":
		d.inText = true
	case "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge":
		d.unsettled("tracked")
	case "commentReference", "commentRangeStart":
		d.unsettled("comment")
	case "altChunk", "subDoc":
		return false, refuse("inside", d.next())
	case "tabs", "sectPr", "instrText", "delText":
		return true, nil
	}
	if strings.HasSuffix(name, "PrChange") { // how it looked before
		return true, nil
	}
	if n := len(d.open); n > 0 {
		d.within(d.open[n-1], e)
	}
	return false, nil
}

// within reads what stands in a paragraph beside its letters.
func (d *wordReader) within(p *wordParagraph, e xml.StartElement) {
	value := attribute(e, "val")
	switch e.Name.Local {
	case "pStyle":
		p.style = value
	case "numId":
		p.number = value
	case "ilvl":
		p.level = value
	case "outlineLvl":
		if n, err := strconv.Atoi(value); err == nil {
			p.outline = n
		}
	case "tab", "ptab":
		p.said.WriteByte(' ')
	case "br", "cr":
		p.said.WriteByte('\n')
	case "noBreakHyphen":
		p.said.WriteRune('\u2011')
	case "sym": // of a font that has signs for letters
		p.said.WriteRune('•')
	case "footnoteReference":
		d.note(p, "footnote"+attribute(e, "id"))
	case "endnoteReference":
		d.note(p, "endnote"+attribute(e, "id"))
	}
}

// note puts a note where it is referred to.
func (d *wordReader) note(p *wordParagraph, id string) {
	if said := d.notes[id]; said != "" {
		p.said.WriteString(" [" + said + "]")
	}
}

// unsettled takes down that something is not settled: in the paragraph that is open, else in what follows.
func (d *wordReader) unsettled(key string) {
	if n := len(d.open); n > 0 {
		d.open[n-1].found = key
		return
	}
	d.found = key
}

func (d *wordReader) end(e xml.EndElement) error {
	if e.Name.Local == "t" {
		d.inText = false
	}
	if !isWord(e.Name) {
		return nil
	}
	switch e.Name.Local {
	case "p":
		if n := len(d.open); n > 0 {
			p := d.open[n-1]
			d.open = d.open[:n-1]
			return d.paragraph(p)
		}
	case "tr":
		return d.row()
	case "tbl":
		d.finish()
	}
	return nil
}

func (d *wordReader) text(b []byte) error {
	if n := len(d.open); n > 0 && d.inText {
		d.open[n-1].said.Write(b)
	}
	return nil
}

// paragraph takes a paragraph that is whole, with its number.
func (d *wordReader) paragraph(p *wordParagraph) error {
	said := strings.TrimSpace(strings.ReplaceAll(p.said.String(), "\t", " "))
	if d.found != "" {
		p.found = d.found
	}
	if p.found != "" {
		return refuse(p.found, d.next(), Begins(said))
	}
	if said == "" {
		d.blank()
		return nil
	}
	if d.styles.contents(p.style) {
		return nil
	}
	out := Paragraph{Text: said, Level: d.styles.heading(p.style)}
	if p.outline >= 0 && p.outline < 9 {
		out.Level = p.outline + 1
	}
	if mark := d.mark(p); mark != "" {
		out.Text, out.Item = mark+" "+said, true
	}
	return d.add(out)
}

// mark is the number or sign before a paragraph, "" for none.
func (d *wordReader) mark(p *wordParagraph) string {
	number := p.number
	if number == "" {
		number = d.styles.list(p.style)
	}
	level, err := strconv.Atoi(p.level)
	if err != nil {
		level = d.lists.levelOf(number, p.style, d.styles)
	}
	return d.lists.mark(number, level, d.styles)
}

// unfinished tells of a change behind the last paragraph.
func (d *wordReader) unfinished() error {
	if d.found != "" {
		return refuse(d.found, len(d.all), Begins(""))
	}
	return nil
}

// wordNotes reads the notes of a document before it, since they stand in a part of their own.
type wordNotes struct {
	in       *wordReader
	kind, id string
	reader   wordReader
	said     sink
}

func (n *wordNotes) start(e xml.StartElement) (bool, error) {
	if isWord(e.Name) && e.Name.Local == n.kind {
		n.id, n.said = n.kind+attribute(e, "id"), sink{}
		n.reader = wordReader{rows: rows{sink: &n.said}, styles: n.in.styles, lists: n.in.lists}
		return false, nil
	}
	if n.id == "" {
		return false, nil
	}
	return n.reader.start(e)
}

func (n *wordNotes) end(e xml.EndElement) error {
	if isWord(e.Name) && e.Name.Local == n.kind {
		said := make([]string, len(n.said.all))
		for i, p := range n.said.all {
			said[i] = p.Text
		}
		n.in.notes[n.id], n.id = strings.Join(said, " "), ""
		return nil
	}
	if n.id == "" {
		return nil
	}
	return n.reader.end(e)
}

func (n *wordNotes) text(b []byte) error {
	if n.id == "" {
		return nil
	}
	return n.reader.text(b)
}
