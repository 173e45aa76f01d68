package formats

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

var update = flag.Bool("update", false, "write the golden files anew; read them before they are accepted")

func TestGolden(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile(), "empty": {}, "lists": lists(0), "numbered": lists(1)} {
		for _, f := range Formats() {
			t.Run(name+f.Extension, func(t *testing.T) {
				got := written(t, f, fit(f, d))
				if again := written(t, f, fit(f, d)); again != got {
					t.Error("writing the same document again gives other bytes")
				}
				if f.Binary {
					return // read back in tests of its own
				}
				golden(t, filepath.Join("testdata", name+f.Extension), got)
			})
		}
	}
}

// golden compares what was written with its file. The style sheet of HTML is the same in all of them and stands in one file alone, at
// which browsers look (.ci/papers).
func golden(t *testing.T, path, got string) {
	t.Helper()
	if filepath.Ext(path) == ".html" && filepath.Base(path) != "hostile.html" {
		before, rest, styled := strings.Cut(got, "<style>")
		_, behind, closed := strings.Cut(rest, "</style>")
		if !styled || !closed {
			t.Errorf("%s has no style sheet", path)
		}
		got = before + "<style>as in hostile.html</style>" + behind
	}
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if at, is, was := difference(got, string(want)); at > 0 {
		t.Errorf("%s:%d differs\n is %q\nwas %q", path, at, is, was)
	}
}

// style is the style sheet of a page.
func style(page string) string {
	_, rest, _ := strings.Cut(page, "<style>")
	sheet, _, _ := strings.Cut(rest, "</style>")
	return sheet
}

// The style sheet does not depend on what a document says, so that one golden file shows it for all.
func TestOneStyleSheet(t *testing.T) {
	page := Formats()[2]
	want := style(written(t, page, meeting()))
	for name, d := range map[string]minutes.Document{"hostile": hostile(), "empty": {}, "lists": lists(0)} {
		if got := style(written(t, page, d)); want == "" || got != want {
			t.Errorf("the page of %s has another style sheet", name)
		}
	}
}

// fit is a document as a format can hold it: the PDF without the letters that it cannot show.
func fit(f Format, d minutes.Document) minutes.Document {
	if f.Name == "pdf" {
		return printable(d)
	}
	return d
}

// written is a document in a format.
func written(t *testing.T, f Format, d minutes.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, d); err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return b.String()
}

// difference is the number of the first line in which two texts differ, and that line in both; 0 where they are the same.
func difference(a, b string) (at int, inA, inB string) {
	if a == b {
		return 0, "", ""
	}
	for at = 1; ; at++ {
		inA, a, _ = strings.Cut(a, "\n")
		inB, b, _ = strings.Cut(b, "\n")
		if inA != inB || a == "" || b == "" {
			return at, inA, inB
		}
	}
}
