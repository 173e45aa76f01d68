package formats

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/html"
)

// lists is a text with lists of every kind, as people write them; numbers stand beside its paragraphs from one on.
func lists(from int) minutes.Document {
	d := minutes.Document{Title: "Lists", Language: "en"}
	d.Add(minutes.Quote{Label: "Motion 1", From: from, Text: minutes.Plain(strings.Join([]string{
		"Strike on 1 May", "", "This branch notes", "1. that wages fell;", "2. that rents rose:", "(i) in the east;", "(ii) in the west:", "• at the river;", "• on the hill;",
		"(iii) in the north;", "3. that no offer was made.", "", "This branch resolves", "4) to strike:", "a) at depot 1;", "b) at depot 2;", "5) to meet:", "A. on Monday;",
		"B. on Tuesday.", "", "It thanks", "- the cooks;", "- the drivers.", "", "h. an item;", "i. another;", "j. one more.", "", "1. one", "3. three", "4. four", "1. anew", "1.1 in part",
		"01. as typed", "– dash", "* star", "+ plus", "I. one", "II. two", "2026. A year", "(a one)", "1.5 percent", "1.no mark", "div. no Roman number",
	}, "\n"))})
	return d
}

// The mark that was adopted is the mark on paper, in every format, whether a numbering prints it or it is written.
func TestMarksOfListsStayAsTheyWereTyped(t *testing.T) {
	for name, d := range map[string]minutes.Document{"plain": lists(0), "numbered": lists(1), "from 7": lists(7)} {
		want := dense(said(d))
		docx, _ := unzipped(t, officeFile(t, "docx", d))
		if at, is, was := difference(dense(docxText(t, docx["word/document.xml"], docx["word/numbering.xml"])), want); at > 0 {
			t.Errorf("%s as docx: line %d reads %q and says %q", name, at, is, was)
		}
		odt, _ := unzipped(t, officeFile(t, "odt", d))
		if at, is, was := difference(dense(odtText(t, odt["content.xml"])), want); at > 0 {
			t.Errorf("%s as odt: line %d reads %q and says %q", name, at, is, was)
		}
		if at, is, was := difference(dense(htmlText(readBack(t, d))), want); at > 0 {
			t.Errorf("%s as html: line %d reads %q and says %q", name, at, is, was)
		}
	}
}

// Lists are lists for word processors and browsers, one within the other, where those print the same marks.
func TestListsAreLists(t *testing.T) {
	docx, _ := unzipped(t, officeFile(t, "docx", lists(0)))
	if got := strings.Count(docx["word/document.xml"], "<w:numPr>"); got < 28 {
		t.Errorf("%d paragraphs of the DOCX are numbered", got)
	}
	odt, _ := unzipped(t, officeFile(t, "odt", lists(0)))
	page := written(t, Format{write: html.HTML}, lists(0))
	for _, want := range []string{`num-format="i" style:num-prefix="(" style:num-suffix=")"`, `text:start-value="4"`, `bullet-char="•"`} {
		if !strings.Contains(odt["content.xml"], want) {
			t.Errorf("the ODT lacks %s", want)
		}
	}
	for _, want := range []string{`<ol type="1" start="1">`, `<ol type="A" start="1">`, `<ol type="a" start="8">`, `<ul class="dot">`, `<ul class="hyphen">`, `<span class="mark">(i)</span>`} {
		if !strings.Contains(page, want) {
			t.Errorf("the HTML lacks %s", want)
		}
	}
	if numbered := written(t, Format{write: html.HTML}, lists(1)); strings.Contains(numbered, "<ol ") {
		t.Error("a list has numbers of its own beside those of the paragraphs")
	}
}
