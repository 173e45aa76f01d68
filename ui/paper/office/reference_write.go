package office

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"

	"stacktaker/ui/paper"
)

// styleNames is under which id each of our styles stands in a document, and which of them are the reference's own.
type styleNames struct {
	ids map[string]string
	own map[string]bool
}

// id is that of a style of ours.
func (n styleNames) id(style string) string {
	if id := n.ids[style]; id != "" {
		return id
	}
	return style
}

// names finds our styles in a reference: by the names that people read, since their ids are of the language that Word was in. What it lacks gets
// our id, or one that is free.
func (r *Reference) names(styles []officeStyle) styleNames {
	n := styleNames{map[string]string{}, map[string]bool{}}
	find := func(kind, id, name string, usual bool) {
		at := -1
		if usual {
			at = slices.IndexFunc(r.known, func(k referenceStyle) bool { return k.kind == kind && k.usual && k.id != "" })
		}
		if at < 0 {
			at = slices.IndexFunc(r.known, func(k referenceStyle) bool {
				return k.kind == kind && k.id != "" && strings.EqualFold(strings.TrimSpace(k.name), strings.TrimSpace(name))
			})
		}
		if at >= 0 {
			n.ids[id], n.own[id] = r.known[at].id, true
			return
		}
		free := id
		for slices.ContainsFunc(r.known, func(k referenceStyle) bool { return strings.EqualFold(k.id, free) }) {
			free = "Minutes" + free
		}
		n.ids[id] = free
	}
	find("paragraph", "Normal", "Normal", true)
	find("table", "TableNormal", "Normal Table", true)
	find("table", "MinutesTable", "Minutes Table", false)
	for _, s := range styles {
		find("paragraph", s.id, s.name, false)
	}
	for _, c := range characterStyles() {
		find("character", c.id, c.id, false)
	}
	return n
}

// sheet is the styles of a reference with those of ours that it lacks, in a language.
func (r *Reference) sheet(styles []officeStyle, n styleNames, tag string) string {
	const usual = 10.5 // points, of what our sizes are for
	var added strings.Builder
	if !n.own["Normal"] {
		added.WriteString(docxNormal(n))
	}
	for _, s := range styles {
		if n.own[s.id] {
			continue
		}
		s.size = float64(int(s.size*r.size/usual*2+0.5)) / 2
		if n.own[s.base] { // what it looks like is said there; where its words begin is said here
			s = officeStyle{id: s.id, name: s.name, base: s.base, left: s.left, hanging: s.hanging, keepNext: s.keepNext, keepLines: s.keepLines, tabs: s.tabs, inherits: true}
		}
		added.WriteString(docxStyle(s, paper.DirectionOf(tag) == paper.RightToLeft, n))
	}
	for _, c := range characterStyles() {
		if !n.own[c.id] {
			added.WriteString(docxCharacters(c.id, c.properties, n))
		}
	}
	if !n.own["TableNormal"] {
		added.WriteString(docxTableNormal(n))
	}
	if !n.own["MinutesTable"] {
		added.WriteString(docxTableStyle(n))
	}
	const here = ` xmlns:w="` + wordNames + `"`
	lang := `<w:lang` + here + ` w:val="` + tag + `" w:eastAsia="` + tag + `" w:bidi="` + tag + `"/>`
	all := bytes.Join(r.styles, []byte(lang))
	end := bytes.LastIndex(all, []byte("</"))
	return string(all[:end]) + strings.ReplaceAll(added.String(), "<w:style ", "<w:style"+here+" ") + string(all[end:])
}

// without is a part in pieces, between which elements of Word stood that are left out.
func without(b []byte, name string) ([][]byte, error) {
	var out [][]byte
	kept, begins, inside := int64(0), int64(0), 0
	err := elements(b, func(e xml.StartElement, _ []string, at int64) error {
		if e.Name.Space == wordNames && e.Name.Local == name {
			if inside++; inside == 1 {
				begins = at
			}
		}
		return nil
	}, func(e xml.EndElement, _ []string, at int64) error {
		if e.Name.Space == wordNames && e.Name.Local == name {
			if inside--; inside == 0 {
				out, kept = append(out, b[kept:begins]), at
			}
		}
		return nil
	})
	return append(out, b[kept:]), err
}

// withoutNumberings is a part in which nothing is numbered: the numberings that it means are not in the document, and their numbers are those of
// others there.
func withoutNumberings(b []byte) ([]byte, error) {
	pieces, err := without(b, "numPr")
	return bytes.Join(pieces, nil), err
}

// parts is a document's own parts with what it takes from its reference.
func (r *Reference) parts(body, styles string) []part {
	var types strings.Builder
	own := func(name, kind string) {
		types.WriteString(`<Override PartName="/` + name + `" ContentType="` + kind + `"/>`)
	}
	own("word/document.xml", wordType+"document.main+xml")
	for _, name := range []string{"numbering", "settings", "styles"} {
		own("word/"+name+".xml", wordType+name+"+xml")
	}
	var all []part
	for _, p := range r.taken {
		if all = append(all, p.part); p.kind != "" {
			own(p.name, paper.EscapeXML(p.kind))
		}
	}
	relations := strings.TrimSuffix(docxRelations("numbering.xml", "settings.xml", "styles.xml"), "</Relationships>") + strings.Join(r.body, "") + "</Relationships>"
	return append(all,
		part{name: "[Content_Types].xml", text: docxTypesOf(types.String())},
		part{name: "word/document.xml", text: xmlHead + "<w:document " + wordSpace + "><w:body>\n" + body + "<w:sectPr>" + r.section + "</w:sectPr></w:body></w:document>"},
		part{name: "word/_rels/document.xml.rels", text: relations},
		part{name: "word/settings.xml", text: docxSettings(r.settings)},
		part{name: "word/styles.xml", text: styles},
	)
}
