package formats

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/pdf"
)

// unzipped is the parts of a zip by their names, with the order in which they stand.
func unzipped(t *testing.T, file string) (parts map[string]string, order []*zip.File) {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	parts = map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if _, twice := parts[f.Name]; twice {
			t.Errorf("%s stands twice in the file", f.Name)
		}
		parts[f.Name] = string(text)
	}
	return parts, z.File
}

// xmlNode is a piece of XML as it is read back: the start or the end of an element, or text.
type xmlNode struct {
	name string // with a slash before it at its end; "" for text
	attr map[string]string
	text string
}

// xmlNodes reads XML strictly; it fails where that is no XML.
func xmlNodes(t *testing.T, text string) []xmlNode {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	var all []xmlNode
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("%v in %.2000s", err, text)
		}
		switch token := token.(type) {
		case xml.StartElement:
			n := xmlNode{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			all = append(all, n)
		case xml.EndElement:
			all = append(all, xmlNode{name: "/" + token.Name.Local})
		case xml.CharData:
			all = append(all, xmlNode{text: string(token)})
		}
	}
}

// docxText is what a body of DOCX says, with the marks that a word processor prints before quoted words by a numbering.
func docxText(t *testing.T, xml string, numbering ...string) string {
	t.Helper()
	marks := docxMarks(t, strings.Join(numbering, ""))
	var b strings.Builder
	in, quoted, level := "", false, ""
	for _, n := range xmlNodes(t, xml) {
		switch n.name {
		case "":
			if in == "t" {
				b.WriteString(n.text)
			}
		case "pStyle":
			quoted = strings.HasPrefix(n.attr["val"], "Quote") || n.attr["val"] == "Heading1" || strings.HasPrefix(n.attr["val"], "Point")
		case "ilvl":
			level = n.attr["val"]
		case "numId":
			if quoted {
				b.WriteString(marks(n.attr["val"], level) + " ")
			}
		case "tab", "br", "/p":
			b.WriteString(" ")
		}
		if n.name != "" {
			in = n.name
		}
	}
	return b.String()
}

// docxMarks are the marks of numberings, each in its turn, as the standard says that they are printed.
func docxMarks(t *testing.T, numbering string) func(id, level string) string {
	t.Helper()
	type kind struct{ format, text string }
	formats, starts, of, passed := map[string]kind{}, map[string]int{}, map[string]string{}, map[string]int{}
	abstract, level, id, format := "", "", "", ""
	if numbering != "" {
		for _, n := range xmlNodes(t, numbering) {
			switch n.name {
			case "abstractNum":
				abstract = n.attr["abstractNumId"]
			case "lvl":
				level = n.attr["ilvl"]
			case "start":
				starts[abstract+" "+level], _ = strconv.Atoi(n.attr["val"])
			case "numFmt":
				format = n.attr["val"]
			case "lvlText":
				formats[abstract+" "+level] = kind{format, n.attr["val"]}
			case "num":
				id = n.attr["numId"]
			case "abstractNumId":
				of[id] = n.attr["val"]
			}
		}
	}
	return func(id, level string) string {
		depth, _ := strconv.Atoi(level)
		passed[of[id]+" "+level]++
		passed[of[id]+" "+strconv.Itoa(depth+1)] = 0
		text := formats[of[id]+" "+level].text
		for n := range depth + 1 {
			at := of[id] + " " + strconv.Itoa(n)
			text = strings.ReplaceAll(text, "%"+strconv.Itoa(n+1), counting(formats[at].format, starts[at]+max(passed[at], 1)-1))
		}
		return text
	}
}

// counting is a number as a word processor or a browser writes it, by the name that it has there.
func counting(format string, n int) string {
	letter := string(rune('a' + n - 1))
	latin := []string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"}
	switch format {
	case "decimal", "1":
		return strconv.Itoa(n)
	case "lowerLetter", "a":
		return letter
	case "upperLetter", "A":
		return strings.ToUpper(letter)
	case "lowerRoman", "i":
		return latin[n]
	case "upperRoman", "I":
		return strings.ToUpper(latin[n])
	}
	return ""
}

// odtText is what a body of ODT says, with the marks that a word processor prints before quoted words.
func odtText(t *testing.T, xml string) string {
	t.Helper()
	type list struct {
		style   string
		counts  *[12]int // the last number at each depth; those of a list that goes on are its own
		waiting bool     // an item began, and nothing stands in it
		start   int
	}
	var b strings.Builder
	var open []list
	marks := map[string]xmlNode{}
	for name, format := range map[string]string{"Sections": "1", "Letters": "A"} { // of the other part
		marks[name+" 1"] = xmlNode{attr: map[string]string{"num-format": format, "num-suffix": "."}}
		marks[name+" 2"] = xmlNode{attr: map[string]string{"num-format": "1", "display-levels": "2"}}
	}
	begun := map[string]*[12]int{}
	depth, style := 0, ""
	for _, n := range xmlNodes(t, xml) {
		switch n.name {
		case "list-style":
			style = n.attr["name"]
		case "list-level-style-number", "list-level-style-bullet":
			marks[style+" "+n.attr["level"]] = n
		case "list":
			l := list{style: n.attr["style-name"], counts: &[12]int{}}
			if goes, is := n.attr["continue-list"]; is {
				if l.counts = begun[goes]; l.counts == nil {
					t.Fatalf("the list %q, which is to go on, did not begin", goes)
				}
			} else if len(open) > 0 && l.style == "" {
				l.style, l.counts = open[len(open)-1].style, open[len(open)-1].counts
			}
			if id := n.attr["id"]; id != "" {
				begun[id] = l.counts
			}
			open = append(open, l)
		case "/list":
			open = open[:len(open)-1]
		case "list-item":
			l := &open[len(open)-1]
			l.waiting, l.start = true, 0
			if start, is := n.attr["start-value"]; is {
				l.start, _ = strconv.Atoi(start)
			}
		case "p", "h":
			depth++
			if len(open) == 0 || !open[len(open)-1].waiting {
				break
			}
			l, at := &open[len(open)-1], len(open)
			l.waiting = false
			l.counts[at]++
			if l.start > 0 {
				l.counts[at] = l.start
			}
			clear(l.counts[at+1:])
			m, is := marks[l.style+" "+strconv.Itoa(at)]
			if !is {
				break
			}
			before := m.attr["num-prefix"]
			if m.attr["display-levels"] == "2" {
				before = counting(marks[l.style+" "+strconv.Itoa(at-1)].attr["num-format"], l.counts[at-1]) + "."
			}
			b.WriteString(before + counting(m.attr["num-format"], l.counts[at]) + m.attr["num-suffix"] + m.attr["bullet-char"] + " ")
		case "/p", "/h":
			depth--
			b.WriteString(" ")
		case "tab", "line-break", "s":
			b.WriteString(" ")
		case "":
			if depth > 0 {
				b.WriteString(n.text)
			}
		}
	}
	return b.String()
}

// pdfPages is what is drawn on each page, piece by piece.
func pdfPages(t *testing.T, file string) [][]string {
	t.Helper()
	var pages [][]string
	drawn, escape := regexp.MustCompile(`(?s) Td \(((?:\\.|[^\\)])*)\) Tj`), regexp.MustCompile(`(?s)\\(.)`)
	for _, rest := range strings.Split(file, "stream\n")[1:] {
		z, err := zlib.NewReader(strings.NewReader(rest))
		if err != nil {
			continue // not compressed: no page
		}
		content, err := io.ReadAll(z)
		if err != nil || !bytes.Contains(content, []byte("BT ")) {
			continue
		}
		var page []string
		for _, s := range drawn.FindAllStringSubmatch(string(content), -1) {
			page = append(page, utf16Text(escape.ReplaceAllStringFunc(s[1], func(e string) string {
				if e[1] == 'r' {
					return "\r"
				}
				return e[1:]
			})))
		}
		pages = append(pages, page)
	}
	return pages
}

func utf16Text(s string) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}

// readable is all that a file of any format says to people, as well as it can be told without a program of its own.
func readable(t *testing.T, f Format, file string) string {
	t.Helper()
	switch f.Name {
	case "docx":
		parts, _ := unzipped(t, file)
		return docxText(t, parts["word/header.xml"]) + docxText(t, parts["word/document.xml"], parts["word/numbering.xml"])
	case "odt":
		parts, _ := unzipped(t, file)
		return odtText(t, parts["styles.xml"]) + odtText(t, parts["content.xml"])
	case "pdf":
		var all []string
		for _, page := range pdfPages(t, file) {
			all = append(all, strings.Join(page, " "))
		}
		return strings.Join(all, "\n")
	}
	return file
}

// forPeople is the formats that hold the whole document for people to read.
func forPeople() []Format {
	var all []Format
	for _, f := range Formats() {
		switch f.Name {
		case "json", "popolo", "ics":
		default:
			all = append(all, f)
		}
	}
	return all
}

// printable is a document without the letters that a PDF cannot show.
func printable(d minutes.Document) minutes.Document {
	cannot := &paper.UnprintableError{}
	if err := pdf.PDF(&strings.Builder{}, d, paper.Options{}); err != nil && !errors.As(err, &cannot) {
		return d
	}
	return retold(d, func(s string) string {
		return strings.Map(func(r rune) rune {
			if slices.Contains(cannot.Missing, r) || slices.Contains(cannot.Joined, r) {
				return 'x'
			}
			return r
		}, s)
	})
}
