package formats

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/html"
)

// element is a piece of HTML as it is read back: an element with its attributes, or text.
type element struct {
	name string // "p", "/p", or "" for text
	attr map[string]string
	text string
}

// parsed is HTML as its elements; it fails where they do not nest.
func parsed(doc string) ([]element, error) {
	d := xml.NewDecoder(strings.NewReader(doc))
	d.Strict = false
	d.AutoClose = []string{"meta", "br", "hr"}
	var all []element
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			all = append(all, e)
		case xml.EndElement:
			all = append(all, element{name: "/" + token.Name.Local})
		case xml.CharData:
			all = append(all, element{text: string(token)})
		case xml.Directive:
			if string(token) != "DOCTYPE html" {
				return nil, fmt.Errorf("directive %q", token)
			}
		default:
			return nil, fmt.Errorf("%T is none of ours", token)
		}
	}
}

func readBack(t *testing.T, d minutes.Document) []element {
	t.Helper()
	all, err := parsed(written(t, Format{Name: "html", write: html.HTML}, d))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What is read back from the HTML is what the document says, in its order, and nothing else.
func TestHTMLSaysWhatTheDocumentSays(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile(), "lists": lists(0), "numbered": lists(1)} {
		if at, is, was := difference(dense(htmlText(readBack(t, d))), dense(said(d))); at > 0 {
			t.Errorf("%s reads\n%s\nand says\n%s", name, is, was)
		}
	}
}

// htmlText is what a body of HTML says, with the marks that a browser prints before quoted words.
func htmlText(all []element) string {
	var got strings.Builder
	inBody, hidden, quoted := false, false, false
	var open []element // the lists
	value := map[int]int{}
	for _, e := range all {
		switch name := e.name; {
		case name == "blockquote", name == "/blockquote":
			quoted = name == "blockquote"
		case name == "ol", name == "ul":
			open = append(open, e)
			value[len(open)], _ = strconv.Atoi(e.attr["start"])
		case name == "/ol", name == "/ul":
			open = open[:len(open)-1]
		case name == "li" && quoted:
			of := open[len(open)-1]
			got.WriteString(" ")
			if sign := map[string]string{"dot": "•", "hyphen": "-", "dash": "–", "star": "*"}[of.attr["class"]]; of.name == "ul" {
				got.WriteString(sign)
			} else {
				got.WriteString(counting(of.attr["type"], value[len(open)]) + ".")
			}
			value[len(open)]++
		}
		switch {
		case e.name != "":
			inBody = inBody || e.name == "body"
			hidden = e.attr["aria-hidden"] == "true"
			if !slices.Contains([]string{"strong", "em", "del", "ins", "code"}, strings.TrimPrefix(e.name, "/")) {
				got.WriteString(" ")
			}
		case inBody && !hidden:
			got.WriteString(e.text)
		}
	}
	return got.String()
}

// dense is text with one word on a line, so that blanks between blocks make no difference.
func dense(s string) string { return strings.Join(strings.Fields(s), "\n") }

// said is all that a document says, in order.
func said(d minutes.Document) string {
	var all []string
	say := func(texts ...string) {
		for _, s := range texts {
			all = append(all, paper.Clean(s))
		}
	}
	words := func(w minutes.Words) {
		var b strings.Builder
		for _, in := range w {
			text, _ := paper.Marked(in)
			b.WriteString(paper.Clean(text))
		}
		all = append(all, b.String())
	}
	facts := func(facts minutes.Facts) {
		for _, f := range facts {
			say(f.Label)
			words(f.Value)
		}
	}
	say(d.Title, d.Subtitle, d.Status)
	facts(d.Facts)
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case minutes.Heading:
			say(paper.BeforeHeading(b.Number), b.Text)
		case minutes.Paragraph:
			if len(paper.Lines(b.Text)) > 0 {
				say(b.Number)
				words(b.Text)
			}
		case minutes.List:
			for _, item := range b.Items {
				words(item)
			}
		case minutes.Table:
			say(b.Caption)
			for _, c := range b.Columns {
				say(c.Title)
			}
			for _, row := range append(slices.Clone(b.Rows), b.Total) {
				for _, cell := range row {
					words(cell)
				}
			}
		case minutes.Quote:
			say(b.Label)
			if b.From == 0 {
				words(b.Text)
				continue
			}
			number := b.From
			for _, l := range paper.Lines(b.Text) {
				if !slices.ContainsFunc(l, func(r paper.Run) bool { return r.Mark != paper.Inserted }) {
					words(minutes.Plain(strings.Join(eachOf(l, func(r paper.Run) string { return r.Text }), "")))
					continue
				}
				say(strconv.Itoa(number), strings.Join(eachOf(l, func(r paper.Run) string { return r.Text }), ""))
				number++
			}
		case minutes.Verdict:
			words(b.Text)
		case minutes.Facts:
			facts(b)
		case minutes.Signatures:
			for _, s := range b.Lines {
				say(paper.SignedBy(s), b.Date)
			}
		}
	}
	return strings.Join(all, "\n")
}

// A reader with a screen reader, or without a network, gets all of it.
func TestHTMLIsAccessibleAndAlone(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile(), "empty": {}} {
		level, ids, refs, headed := 0, map[string]bool{}, []string{}, 0
		for i, e := range readBack(t, d) {
			for a, value := range e.attr {
				if strings.HasPrefix(a, "on") || slices.Contains([]string{"src", "href", "style", "action", "data", "srcset"}, a) {
					t.Errorf("%s: <%s %s=%q>", name, e.name, a, value)
				}
			}
			if id, ok := e.attr["id"]; ok {
				if ids[id] || id == "" || strings.ContainsFunc(id, unicode.IsSpace) {
					t.Errorf("%s: the id %q is given twice, or is none", name, id)
				}
				ids[id] = true
			}
			if ref, ok := e.attr["aria-labelledby"]; ok {
				refs = append(refs, ref)
			}
			switch e.name {
			case "html":
				if !regexp.MustCompile(`^[A-Za-z0-9-]+$`).MatchString(e.attr["lang"]) || e.attr["dir"] != "ltr" {
					t.Errorf("%s: the language is %q, %q", name, e.attr["lang"], e.attr["dir"])
				}
			case "h1", "h2", "h3", "h4", "h5", "h6":
				n, _ := strconv.Atoi(e.name[1:])
				if n > level+1 {
					t.Errorf("%s: a heading of level %d follows one of level %d", name, n, level)
				}
				level = n
			case "th":
				if e.attr["scope"] != "col" && e.attr["scope"] != "row" {
					t.Errorf("%s: element %d is a header without a scope", name, i)
				}
				headed++
			case "script", "link", "img", "a", "iframe", "object", "form", "input", "b", "x", "div>":
				t.Errorf("%s: <%s> is none of ours", name, e.name)
			}
		}
		for _, ref := range refs {
			if !ids[ref] {
				t.Errorf("%s: nothing has the id %q that is referred to", name, ref)
			}
		}
		if name != "empty" && (headed == 0 || len(refs) == 0) {
			t.Errorf("%s has no table with headers and a caption, so this proves nothing", name)
		}
	}
}

func TestHTMLDirection(t *testing.T) {
	for language, want := range map[string]string{"": "en ltr", "es": "es ltr", "he": "he rtl", "ar-EG": "ar-EG rtl", "fa": "fa rtl", "\"><b>": "b ltr", "art": "art ltr"} {
		all := readBack(t, minutes.Document{Language: language})
		root := all[slices.IndexFunc(all, func(e element) bool { return e.name == "html" })]
		if got := root.attr["lang"] + " " + root.attr["dir"]; got != want {
			t.Errorf("language %q: %s, want %s", language, got, want)
		}
	}
}
