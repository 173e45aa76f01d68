package formats

import (
	"archive/zip"
	"regexp"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

func officeFile(t *testing.T, name string, d minutes.Document) string {
	t.Helper()
	f, err := Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return written(t, f, d)
}

// What is read back from a word processor's file is what the document says, in its order, and nothing else.
func TestOfficeSaysWhatTheDocumentSays(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile()} {
		docx, _ := unzipped(t, officeFile(t, "docx", d))
		if at, is, was := difference(dense(docxText(t, docx["word/document.xml"], docx["word/numbering.xml"])), dense(said(d))); at > 0 {
			t.Errorf("%s.docx reads\n%q\nand says\n%q", name, is, was)
		}
		odt, _ := unzipped(t, officeFile(t, "odt", d))
		if at, is, was := difference(dense(odtText(t, odt["content.xml"])), dense(said(d))); at > 0 {
			t.Errorf("%s.odt reads\n%q\nand says\n%q", name, is, was)
		}
	}
}

// Blanks beside each other are kept, where they would become one.
func TestOfficeKeepsBlanks(t *testing.T) {
	var d minutes.Document
	d.Say(minutes.Text("a   b "), minutes.Strong("  c"))
	odt, _ := unzipped(t, officeFile(t, "odt", d))
	if got := odtText(t, odt["content.xml"]); got != "a   b   c " {
		t.Errorf("ODT reads %q", got)
	}
	docx, _ := unzipped(t, officeFile(t, "docx", d))
	if got := docxText(t, docx["word/document.xml"]); got != "a   b   c " {
		t.Errorf("DOCX reads %q", got)
	}
}

// Every part is XML, every part that is referred to is there, and every style that is used is one.
func TestOfficeIsWhole(t *testing.T) {
	for _, d := range []minutes.Document{meeting(), hostile(), {}} {
		docx, files := unzipped(t, officeFile(t, "docx", d))
		checkTimes(t, files)
		for name, text := range docx {
			for _, n := range xmlNodes(t, text) {
				if n.name == "Relationship" {
					target := n.attr["Target"]
					if strings.HasPrefix(name, "word/") {
						target = "word/" + target
					}
					if docx[target] == "" {
						t.Errorf("%s refers to %s, which is not there", name, target)
					}
				}
				if n.name == "Override" && docx[strings.TrimPrefix(n.attr["PartName"], "/")] == "" {
					t.Errorf("%s is given a type, and is not there", n.attr["PartName"])
				}
			}
		}
		used := regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"`)
		for _, m := range used.FindAllStringSubmatch(docx["word/document.xml"]+docx["word/header.xml"]+docx["word/footer.xml"]+docx["word/styles.xml"], -1) {
			if !strings.Contains(docx["word/styles.xml"], `w:styleId="`+m[1]+`"`) {
				t.Errorf("the style %s is used in the DOCX and is none", m[1])
			}
		}
		odt, files := unzipped(t, officeFile(t, "odt", d))
		checkTimes(t, files)
		if first := files[0]; first.Name != "mimetype" || first.Method != zip.Store || odt["mimetype"] != "application/vnd.oasis.opendocument.text" {
			t.Errorf("the ODT begins with %s, method %d: %q", first.Name, first.Method, odt["mimetype"])
		}
		defined := regexp.MustCompile(`style:name="([^"]*)"`)
		var known []string
		for _, m := range defined.FindAllStringSubmatch(odt["styles.xml"]+odt["content.xml"], -1) {
			known = append(known, m[1])
		}
		used = regexp.MustCompile(`(?:text:style-name|table:style-name|parent-style-name|style:next-style-name)="([^"]*)"`)
		for _, m := range used.FindAllStringSubmatch(odt["styles.xml"]+odt["content.xml"], -1) {
			if !slices.Contains(known, m[1]) {
				t.Errorf("the style %s is used in the ODT and is none", m[1])
			}
		}
		for name, text := range odt {
			if strings.HasSuffix(name, ".xml") {
				xmlNodes(t, text)
			}
			if name != "mimetype" && name != "META-INF/manifest.xml" && !strings.Contains(odt["META-INF/manifest.xml"], `full-path="`+name+`"`) {
				t.Errorf("%s is not in the manifest", name)
			}
		}
	}
}

func checkTimes(t *testing.T, files []*zip.File) {
	t.Helper()
	for _, f := range files {
		if f.Modified.Year() != 1980 {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
	}
}

func TestOfficeProperties(t *testing.T) {
	docx, _ := unzipped(t, officeFile(t, "docx", meeting()))
	for _, want := range []string{
		"<dc:title>Minutes of the Depot 4 General Assembly</dc:title>", "<dc:creator>Depot 4 General Assembly</dc:creator>", "<dc:language>en</dc:language>",
		">2026-05-14T18:05:00Z</dcterms:created>", "<cp:revision>2</cp:revision>",
	} {
		if !strings.Contains(docx["docProps/core.xml"], want) {
			t.Errorf("the DOCX lacks %s", want)
		}
	}
	for _, want := range []string{`<w:lang w:val="en"`, `w:styleId="Heading1"`, `<w:outlineLvl w:val="2"/>`} {
		if !strings.Contains(docx["word/styles.xml"], want) {
			t.Errorf("the styles of the DOCX lack %s", want)
		}
	}
	body := docx["word/document.xml"]
	if heads, tables := strings.Count(body, "<w:tblHeader/>"), strings.Count(body, "<w:tbl>"); heads != tables || tables != 3 {
		t.Errorf("%d tables, %d heads that stand on each page", tables, heads)
	}
	for _, want := range []string{" PAGE ", " NUMPAGES "} {
		if !strings.Contains(docx["word/footer.xml"], want) {
			t.Errorf("the foot lacks %s", want)
		}
	}
	odt, _ := unzipped(t, officeFile(t, "odt", meeting()))
	for _, want := range []string{"<dc:title>Minutes of the Depot 4 General Assembly</dc:title>", "<dc:date>2026-05-14T18:05:00Z</dc:date>"} {
		if !strings.Contains(odt["meta.xml"], want) {
			t.Errorf("the ODT lacks %s", want)
		}
	}
	if got := strings.Count(odt["content.xml"], "<table:table-header-rows>"); got != 3 {
		t.Errorf("%d tables of the ODT have a head", got)
	}
}

// A page of the other size is one.
func TestOfficePages(t *testing.T) {
	for page, want := range map[paper.Page][2]string{"": {`w:w="11906" w:h="16838"`, `page-width="210mm"`}, paper.Letter: {`w:w="12240" w:h="15840"`, `page-width="215.9mm"`}} {
		for i, name := range []string{"docx", "odt"} {
			f, _ := Find(name)
			parts, _ := unzipped(t, written(t, f.With(paper.Options{Page: page}), meeting()))
			if !strings.Contains(parts["word/document.xml"]+parts["styles.xml"], want[i]) {
				t.Errorf("%s on %q lacks %s", name, page, want[i])
			}
		}
	}
}

// Each numbered list begins at 1.
func TestOfficeNumbersBeginAnew(t *testing.T) {
	var d minutes.Document
	list := minutes.List{Ordered: true, Items: []minutes.Words{minutes.Plain("a"), minutes.Plain("b")}}
	d.Add(list, minutes.List{Items: list.Items}, list)
	parts, _ := unzipped(t, officeFile(t, "docx", d))
	var got []string
	for _, m := range regexp.MustCompile(`<w:numId w:val="(\d)"/>`).FindAllStringSubmatch(parts["word/document.xml"], -1) {
		got = append(got, m[1])
	}
	if strings.Join(got, "") != "221133" || strings.Count(parts["word/numbering.xml"], "<w:num ") != 3 || strings.Count(parts["word/numbering.xml"], "<w:abstractNum ") != 3 {
		t.Errorf("numberings %q in %s", got, parts["word/numbering.xml"])
	}
}

// What leads to something stays on its page.
func TestOfficeLeads(t *testing.T) {
	var d minutes.Document
	d.Point(minutes.Text("It was moved:"))
	d.Add(minutes.Quote{Text: minutes.Plain("That …")})
	d.Point(minutes.Text("Nothing follows."))
	d.Point(minutes.Text("At the end."))
	parts, _ := unzipped(t, officeFile(t, "odt", d))
	if got := strings.Count(parts["content.xml"], `"PointLead"`); got != 1 || strings.Count(parts["content.xml"], `"Point"`) != 2 {
		t.Errorf("%s", parts["content.xml"])
	}
}
