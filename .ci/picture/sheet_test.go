package main

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/fstest"
)

const listed = "The floor\n\na.svg\tA debate: \"who\" & why\nb.svg\tThe same\nc.svg\tmore\n\nThe room\nd.svg\tA verdict\n"

func TestChapters(t *testing.T) {
	all, err := chapters(listed)
	if err != nil || len(all) != 2 || all[0].heading != "The floor" || len(all[0].shots) != 3 || all[1].shots[0] != (shot{"d.svg", "A verdict"}) {
		t.Errorf("the chapters are %+v, %v", all, err)
	}
	if _, err := chapters("a.svg\twithout a heading\n"); err == nil {
		t.Error("a picture before the first heading is taken")
	}
}

// The sheet is one whole SVG: every picture stands in it, scaled to a column, with its caption.
func TestSheet(t *testing.T) {
	pictures := fstest.MapFS{}
	for _, name := range []string{"a", "b", "c", "d"} {
		pictures[name+".svg"] = &fstest.MapFile{Data: []byte(svg(t, "screen-"+name, page{cols: 80, rows: 24}))}
	}
	all, _ := chapters(listed)
	var b strings.Builder
	if err := sheet(&b, pictures, all); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	for d := xml.NewDecoder(strings.NewReader(got)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("no XML: %v\n%s", err, got)
		}
	}
	for _, want := range []string{
		">The floor<", ">The room<", ">screen-a<", ">screen-d<", "A debate: &#34;who&#34; &amp; why",
		`<svg x="30" y="90" width="410" height="250" viewBox="0 0 820 500"`, `<svg x="470" y="90"`, "DejaVu Sans Mono",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	delete(pictures, "c.svg")
	if err := sheet(io.Discard, pictures, all); err == nil {
		t.Error("a picture that is not there is not missed")
	}
	pictures["c.svg"] = &fstest.MapFile{Data: []byte("<svg></svg>")}
	if err := sheet(io.Discard, pictures, all); err == nil || !strings.Contains(err.Error(), "c.svg") {
		t.Errorf("a picture without a size gives %v", err)
	}
}

func TestGallery(t *testing.T) {
	all, _ := chapters(listed)
	var b strings.Builder
	if err := gallery(&b, all); err != nil {
		t.Fatal(err)
	}
	const want = `
## The floor

| | |
|---|---|
| ![A debate: "who" & why](a.svg) | ![The same](b.svg) |
| A debate: "who" & why | The same |
| ![more](c.svg) |
| more |

## The room

| | |
|---|---|
| ![A verdict](d.svg) |
| A verdict |
`
	if !strings.HasSuffix(b.String(), want) {
		t.Errorf("the page is\n%s", b.String())
	}
}
