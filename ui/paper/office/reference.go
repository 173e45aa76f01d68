package office

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/packed"
	"stacktaker/ui/paper"
)

// What a reference document may be at most. One with a letterhead and its fonts is a few megabytes.
const (
	LargestReference     = 32 << 20 // bytes
	largestReferencePart = 16 << 20 // bytes of one part of it, unpacked
	largestReferenceAll  = 48 << 20 // bytes of all that is taken from it
	mostReferenceParts   = 5000     // files in it
	mostTaken            = 200      // files that are taken from it
	deepestReference     = 200      // elements in each other
)

// The names that Word has for its vocabulary and for what belongs to what. Those of "Strict Open XML" are others.
const (
	wordNames   = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	strictNames = "http://purl.oclc.org/ooxml/"
	idNames     = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// Reference is a document of Word whose styles, page, head and foot a DOCX has, as pandoc does with its --reference-doc. Of its text nothing is
// taken.
type Reference struct {
	styles   [][]byte // its styles, without numberings, in pieces between which a language is told
	known    []referenceStyle
	section  string      // what is in the w:sectPr of the last section, with our ids of its heads and feet
	settings string      // the elements of its settings that change how a page looks
	taken    []takenPart // every other part, under our name
	body     []string    // the relationships of the body to them
	width    float64     // millimeters of a line
	size     float64     // points of its letters
}

// referenceStyle is a style that a reference has.
type referenceStyle struct {
	kind, id, name string
	usual          bool // it is the one that holds where no other is named
}

// takenPart is a part that goes into the document as it is, under a name of ours.
type takenPart struct {
	part
	kind string // its content type
}

// ReadReference reads a document of Word, or a template. The name is that of its file, for the refusals.
func ReadReference(name string, b []byte) (*Reference, error) {
	file := words.Quote(name)
	switch {
	case len(b) > LargestReference:
		return nil, paper.Refuse("reference.large", file, LargestReference>>20)
	case bytes.HasPrefix(b, []byte("\xD0\xCF\x11\xE0")): // a compound file: the safe of an encrypted document, or one of Word before 2007
		if bytes.Contains(b, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
			return nil, paper.Refuse("reference.encrypted", file)
		}
		return nil, paper.Refuse("reference.none", file)
	case !bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return nil, paper.Refuse("reference.none", file)
	}
	a, err := packed.Open(b, packed.Limits{Parts: mostReferenceParts, Part: largestReferencePart})
	if err == nil {
		r := referenceReader{Archive: a, left: largestReferenceAll}
		if err = r.document(); err == nil {
			return &r.Reference, nil
		}
	}
	var refused *paper.Refusal
	switch {
	case errors.As(err, &refused):
		if len(refused.Phrase.Args) == 0 {
			return nil, paper.Refuse(refused.Phrase.Key, file)
		}
		return nil, paper.Refuse(refused.Phrase.Key, append([]any{file}, refused.Phrase.Args...)...)
	case errors.Is(err, packed.ErrBomb):
		return nil, paper.Refuse("reference.bomb", file)
	case errors.Is(err, packed.ErrEncrypted):
		return nil, paper.Refuse("reference.encrypted", file)
	}
	return nil, paper.Refuse("reference.damaged", file)
}

// referenceReader takes from a document what a reference gives.
type referenceReader struct {
	packed.Archive
	Reference
	types contentTypes
	left  int               // bytes that may still be taken
	named map[string]string // our names of the parts that were taken
}

// bytes is a part that has to be there. What is taken of it counts once for each time that it is asked for.
func (r *referenceReader) bytes(name string) ([]byte, error) {
	b, err := r.Bytes(name)
	switch r.left -= len(b); {
	case err != nil:
		return nil, err
	case b == nil:
		return nil, packed.ErrDamaged
	case r.left < 0:
		return nil, packed.ErrBomb
	}
	return b, nil
}

// document reads all of it.
func (r *referenceReader) document() error {
	r.named = map[string]string{}
	if r.Has("EncryptedPackage") {
		return packed.ErrEncrypted
	}
	if !r.Has("[Content_Types].xml") || !r.Has("_rels/.rels") {
		return paper.Refuse("reference.none")
	}
	if err := r.readTypes(); err != nil {
		return err
	}
	top, err := r.relations("")
	if err != nil {
		return err
	}
	body := ""
	for _, to := range top {
		switch {
		case strings.HasPrefix(to.kind, strictNames):
			return paper.Refuse("reference.strict")
		case to.short() == "officeDocument":
			body = to.target
		}
	}
	switch kind := r.types.of(body); {
	case body == "":
		return paper.Refuse("reference.none")
	case strings.Contains(kind, "macroEnabled"):
		return paper.Refuse("reference.macros")
	case kind != wordType+"document.main+xml" && kind != wordType+"template.main+xml":
		return paper.Refuse("reference.none")
	}
	beside, err := r.relations(body)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(beside, func(to relation) bool { return to.short() == "vbaProject" }) {
		return paper.Refuse("reference.macros")
	}
	return r.parts(body, beside)
}

// parts takes what stands beside the body, and the page of its last section.
func (r *referenceReader) parts(body string, beside []relation) error {
	for _, to := range beside {
		if to.external {
			continue
		}
		var err error
		switch to.short() {
		case "styles":
			err = r.readStyles(to.target)
		case "settings":
			err = r.readSettings(to.target)
		case "theme", "fontTable":
			err = r.beside(to, to.short()+"1.xml")
		}
		if err != nil {
			return err
		}
	}
	if r.styles == nil {
		return packed.ErrDamaged
	}
	return r.readSection(body, beside)
}

// beside takes a part that belongs to the body.
func (r *referenceReader) beside(to relation, name string) error {
	if r.named[to.target] != "" {
		return nil
	}
	if err := r.take(to.target, name); err != nil {
		return err
	}
	r.body = append(r.body, fmt.Sprintf(`<Relationship Id="rIdReference%d" Type="%s" Target="%s"/>`, len(r.body)+1, officeSpace+"relationships/"+to.short(), name))
	return nil
}

// take takes a part under a name of ours, and what belongs to it. It has to be whole, and of XML.
func (r *referenceReader) take(target, name string) error {
	r.named[target] = name
	b, err := r.bytes(target)
	if err != nil {
		return err
	}
	if b, err = withoutNumberings(b); err != nil {
		return err
	}
	to, err := r.relations(target)
	if err != nil {
		return err
	}
	r.put(name, b, r.types.of(target))
	var rels strings.Builder
	for _, each := range to {
		target, outside := each.target, ""
		switch short := each.short(); {
		case each.external && short == "hyperlink":
			outside = ` TargetMode="External"`
		case each.external:
			return paper.Refuse("reference.outside")
		case short == "image", short == "font", short == "hdphoto":
			if target, err = r.file(target, short); err != nil {
				return err
			}
		default:
			return paper.Refuse("reference.object")
		}
		rels.WriteString(`<Relationship Id="` + paper.EscapeXML(each.id) + `" Type="` + paper.EscapeXML(each.kind) + `" Target="` + paper.EscapeXML(target) + `"` + outside + "/>")
	}
	if rels.Len() > 0 {
		r.put("_rels/"+name+".rels", []byte(xmlHead+`<Relationships xmlns="`+relationSpace+`">`+rels.String()+"</Relationships>"), "")
	}
	return nil
}

// file takes a picture or a font, which nobody looks into, once.
func (r *referenceReader) file(target, kind string) (string, error) {
	if name := r.named[target]; name != "" {
		return name, nil
	}
	b, err := r.bytes(target)
	if err != nil {
		return "", err
	}
	if len(r.taken) >= mostTaken {
		return "", packed.ErrBomb
	}
	folder := "media"
	if kind == "font" {
		folder = "fonts"
	}
	name := fmt.Sprintf("%s/reference%d%s", folder, len(r.taken)+1, strings.ToLower(extension(target)))
	r.named[target] = name
	r.put(name, b, r.types.of(target))
	return name, nil
}

// extension is the ending of a name where it is a plain one.
func extension(name string) string {
	e := path.Ext(name)
	if len(e) > 8 || strings.ContainsFunc(strings.TrimPrefix(e, "."), func(c rune) bool { return !paper.IsWord(c) || c > '\u007f' }) {
		return ""
	}
	return e
}

func (r *referenceReader) put(name string, b []byte, kind string) {
	r.taken = append(r.taken, takenPart{part{name: "word/" + name, text: string(b)}, kind})
}

// relation is what belongs to a part: as what, and where it stands.
type relation struct {
	id, kind, target string
	external         bool
}

// short is the last word of its kind.
func (r relation) short() string { return path.Base(r.kind) }

// relations is what belongs to a part, "" for the whole file; nothing where none of it is told.
func (r *referenceReader) relations(of string) ([]relation, error) {
	folder, name := path.Split(of)
	b, err := r.Bytes(folder + "_rels/" + name + ".rels")
	if b == nil || err != nil {
		return nil, err
	}
	var all []relation
	err = elements(b, func(e xml.StartElement, _ []string, _ int64) error {
		if e.Name.Local != "Relationship" {
			return nil
		}
		to := relation{id: attributeOf(e, "Id"), kind: attributeOf(e, "Type"), target: attributeOf(e, "Target"), external: attributeOf(e, "TargetMode") == "External"}
		if !to.external {
			if !strings.HasPrefix(to.target, "/") {
				to.target = "/" + folder + to.target
			}
			to.target = strings.TrimPrefix(path.Clean(to.target), "/")
		}
		if all = append(all, to); len(all) > mostReferenceParts {
			return packed.ErrBomb
		}
		return nil
	}, nil)
	return all, err
}

// contentTypes is of which type the parts are.
type contentTypes struct{ parts, endings map[string]string }

func (r *referenceReader) readTypes() error {
	r.types = contentTypes{map[string]string{}, map[string]string{}}
	b, err := r.bytes("[Content_Types].xml")
	if err != nil {
		return err
	}
	return elements(b, func(e xml.StartElement, _ []string, _ int64) error {
		switch kind := attributeOf(e, "ContentType"); e.Name.Local {
		case "Default":
			r.types.endings[strings.ToLower(attributeOf(e, "Extension"))] = kind
		case "Override":
			r.types.parts[strings.ToLower(strings.TrimPrefix(attributeOf(e, "PartName"), "/"))] = kind
		}
		return nil
	}, nil)
}

func (c contentTypes) of(part string) string {
	part = strings.ToLower(part)
	if kind := c.parts[part]; kind != "" {
		return kind
	}
	return c.endings[strings.TrimPrefix(path.Ext(part), ".")]
}

// elements walks over the elements of a part: from is told where each begins and in which it stands, to where it ends. What is no XML, or may pull
// in something else by a DOCTYPE, is damaged.
func elements(b []byte, from func(e xml.StartElement, in []string, at int64) error, to func(e xml.EndElement, in []string, at int64) error) error {
	d := xml.NewDecoder(bytes.NewReader(b))
	var in []string
	for {
		at := d.InputOffset()
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return packed.ErrDamaged
		}
		switch e := token.(type) {
		case xml.Directive:
			return packed.ErrDamaged
		case xml.StartElement:
			if strings.HasPrefix(e.Name.Space, strictNames) {
				return paper.Refuse("reference.strict")
			}
			if len(in) == deepestReference {
				return packed.ErrBomb
			}
			if err := from(e, in, at); err != nil {
				return err
			}
			in = append(in, e.Name.Local)
		case xml.EndElement:
			in = in[:len(in)-1]
			if to == nil {
				continue
			}
			// An element without content ends where it begins: its end has no letters.
			if err := to(e, in, d.InputOffset()); err != nil {
				return err
			}
		}
	}
}

func attributeOf(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// readStyles reads the styles, and of which size letters are that say nothing of it.
func (r *referenceReader) readStyles(name string) error {
	b, err := r.bytes(name)
	if err != nil {
		return err
	}
	if b, err = withoutNumberings(b); err != nil {
		return err
	}
	if r.styles, err = without(b, "lang"); err != nil {
		return err
	}
	const unsaid = 10 // points
	all, usual := float64(unsaid), 0.0
	r.known = nil
	err = elements(b, func(e xml.StartElement, in []string, _ int64) error {
		if e.Name.Space != wordNames {
			return nil
		}
		value := attributeOf(e, "val")
		switch last := len(r.known) - 1; e.Name.Local {
		case "style":
			usual := attributeOf(e, "default")
			r.known = append(r.known, referenceStyle{kind: attributeOf(e, "type"), id: attributeOf(e, "styleId"), usual: usual == "1" || usual == "true" || usual == "on"})
		case "name":
			if last >= 0 && len(in) == 2 {
				r.known[last].name = value
			}
		case "sz":
			half, err := strconv.ParseFloat(value, 64)
			switch {
			case err != nil || half < 8 || half > 144:
			case slices.Contains(in, "docDefaults"):
				all = half / 2
			case last >= 0 && r.known[last].usual && r.known[last].kind == "paragraph" && len(in) == 3:
				usual = half / 2
			}
		}
		return nil
	}, nil)
	if r.size = all; usual > 0 {
		r.size = usual
	}
	if end := r.styles[len(r.styles)-1]; err == nil && !bytes.Contains(end, []byte("</")) { // <w:styles/>
		return packed.ErrDamaged
	}
	return err
}

// pageSettings are the settings that change how a page looks, and the one by which its theme has colors.
var pageSettings = []string{
	"mirrorMargins", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "embedTrueTypeFonts", "saveSubsetFonts", "autoHyphenation",
	"hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator",
}

func (r *referenceReader) readSettings(name string) error {
	b, err := r.bytes(name)
	if err != nil {
		return err
	}
	var out strings.Builder
	err = elements(b, func(e xml.StartElement, in []string, _ int64) error {
		kept := len(in) == 1 && slices.Contains(pageSettings, e.Name.Local) || len(in) == 2 && in[1] == "compat"
		if kept && e.Name.Space == wordNames {
			out.WriteString(wordElement(e))
		}
		return nil
	}, func(e xml.EndElement, in []string, _ int64) error {
		kept := len(in) == 1 && slices.Contains(pageSettings, e.Name.Local) || len(in) == 2 && in[1] == "compat"
		if kept && e.Name.Space == wordNames {
			out.WriteString("</w:" + e.Name.Local + ">")
		}
		return nil
	})
	r.settings = out.String()
	return err
}

// wordElement is how an element of Word begins, with those of its attributes that are of Word.
func wordElement(e xml.StartElement) string {
	var b strings.Builder
	b.WriteString("<w:" + e.Name.Local)
	for _, a := range e.Attr {
		if a.Name.Space == wordNames && !strings.HasPrefix(a.Name.Local, "rsid") {
			b.WriteString(" w:" + a.Name.Local + `="` + paper.EscapeXML(paper.Clean(a.Value)) + `"`)
		}
	}
	b.WriteString(">")
	return b.String()
}

// pageProperties are what a section says of its page.
var pageProperties = []string{"type", "pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "vAlign", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"}

// pageSection is a section while it is read: its page, and its heads and feet by their kind.
type pageSection struct {
	page   strings.Builder
	heads  map[string]string // "headerReference first" to an id
	size   map[string]float64
	column struct{ count, space float64 }
}

// readSection reads the last section. Heads and feet that it does not have are those of the sections before it.
func (r *referenceReader) readSection(body string, beside []relation) error {
	b, err := r.bytes(body)
	if err != nil {
		return err
	}
	s := pageSection{heads: map[string]string{}}
	// Within a section stand w:sectPrChange and what it was before, which is passed over.
	kept := func(e xml.Name, in []string) bool {
		at := slices.Index(in, "sectPr")
		return e.Space == wordNames && at >= 0 && (len(in) == at+1 && slices.Contains(pageProperties, e.Local) || len(in) == at+2 && (in[at+1] == "pgBorders" || in[at+1] == "cols"))
	}
	err = elements(b, func(e xml.StartElement, in []string, _ int64) error {
		switch name := e.Name.Local; {
		case name == "sectPr" && e.Name.Space == wordNames && !slices.Contains(in, "sectPrChange"):
			s.page.Reset()
			s.size, s.column.count, s.column.space = map[string]float64{}, 1, 0
		case (name == "headerReference" || name == "footerReference") && len(in) > 0 && in[len(in)-1] == "sectPr":
			for _, a := range e.Attr {
				if a.Name.Space == idNames && a.Name.Local == "id" {
					s.heads[name+" "+cmp.Or(attributeOf(e, "type"), "default")] = a.Value
				}
			}
		case kept(e.Name, in):
			s.page.WriteString(wordElement(e))
			s.measures(e)
		}
		return nil
	}, func(e xml.EndElement, in []string, _ int64) error {
		if kept(e.Name, in) {
			s.page.WriteString("</w:" + e.Name.Local + ">")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return r.readHeads(&s, beside)
}

// measures takes down how wide a line is, in twentieths of a point.
func (s *pageSection) measures(e xml.StartElement) {
	number := func(name string) float64 {
		n, _ := strconv.ParseFloat(attributeOf(e, name), 64)
		return n
	}
	switch e.Name.Local {
	case "pgSz":
		s.size["width"] = number("w")
	case "pgMar":
		s.size["left"], s.size["right"], s.size["gutter"] = number("left")+number("start"), number("right")+number("end"), number("gutter")
	case "cols":
		s.column.count, s.column.space = max(1, number("num")), number("space")
	}
}

// line is how wide a line is in millimeters, or as it is usual where the page says nothing that can be.
func (s *pageSection) line() float64 {
	const least, most = 60, 1000
	all := s.size["width"] - s.size["left"] - s.size["right"] - s.size["gutter"]
	width := (all - (s.column.count-1)*s.column.space) / s.column.count * 25.4 / 1440
	if !(width >= least && width <= most) {
		sheet, _ := paper.A4.Millimeters()
		return sheet - paper.MarginStart - paper.MarginEnd
	}
	return math.Round(width*10) / 10
}

// readHeads takes the heads and feet of a section.
func (r *referenceReader) readHeads(s *pageSection, beside []relation) error {
	var heads strings.Builder
	for _, kind := range []string{"header", "footer"} {
		for _, of := range []string{"even", "default", "first"} {
			id, is := s.heads[kind+"Reference "+of]
			at := slices.IndexFunc(beside, func(to relation) bool { return to.id == id && to.short() == kind && !to.external })
			if !is || at < 0 {
				continue
			}
			name := fmt.Sprintf("%s-%s.xml", kind, of)
			if err := r.take(beside[at].target, name); err != nil {
				return err
			}
			r.body = append(r.body, fmt.Sprintf(`<Relationship Id="rIdReference%d" Type="%s" Target="%s"/>`, len(r.body)+1, officeSpace+"relationships/"+kind, name))
			fmt.Fprintf(&heads, `<w:%sReference w:type="%s" r:id="rIdReference%d"/>`, kind, of, len(r.body))
		}
	}
	r.section, r.width = heads.String()+s.page.String(), s.line()
	if len(s.size) == 0 || s.size["width"] == 0 {
		width, height := paper.A4.Millimeters()
		r.section = heads.String() + `<w:pgSz w:w="` + twips(width) + `" w:h="` + twips(height) + `"/>` + s.page.String()
	}
	return nil
}
