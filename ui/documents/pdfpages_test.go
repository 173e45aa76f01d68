package documents_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"

	"stacktaker/ui/documents"
)

// The pages of a PDF are those of the last root of its tree of pages, packed or not; of what is no PDF, or says nothing, there are none.
func TestPagesOfPDF(t *testing.T) {
	packed := func(text string) string {
		var b bytes.Buffer
		z := zlib.NewWriter(&b)
		fmt.Fprint(z, text)
		z.Close()
		return "5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\r\n" + b.String() + "\nendstream endobj\n"
	}
	const head = "%PDF-1.7\n"
	for name, c := range map[string]struct {
		file string
		want int
	}{
		"plain":      {head + "1 0 obj << /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >> endobj", 2},
		"any order":  {head + "1 0 obj<</Count 12/Kids[2 0 R]/MediaBox[0 0 1 1]/Resources<</Font<</A 3 0 R>>>>/Type/Pages>>endobj", 12},
		"a branch":   {head + "1 0 obj << /Type /Pages /Count 7 >> endobj 2 0 obj << /Type /Pages /Parent 1 0 R /Count 3 >> endobj", 7},
		"changed":    {head + "1 0 obj << /Type /Pages /Count 7 >> endobj\n%%EOF\n1 0 obj << /Type /Pages /Count 8 >> endobj", 8},
		"packed":     {head + packed("1 0 << /Type /Pages /Count 5 /Kids [2 0 R] >>"), 5},
		"broken":     {head + "5 0 obj << /Type /ObjStm >> stream\nnothing that is packed", 0},
		"no pages":   {head + "1 0 obj << /Type /Page >> endobj", 0},
		"a text":     {"Pages: /Type /Pages /Count 5", 0},
		"far larger": {head + "1 0 obj << /Type /Pages /Count 9999999 >> endobj", 0},
	} {
		if got := documents.PagesOfPDF(strings.NewReader(c.file), int64(len(c.file))); got != c.want {
			t.Errorf("%s: %d pages, not %d", name, got, c.want)
		}
	}
}

// Whatever a file holds, counting its pages ends.
func FuzzPagesOfPDF(f *testing.F) {
	f.Add("%PDF-1.7\n1 0 obj << /Type /Pages /Count 2 >> endobj")
	f.Add("%PDF->>/Type/Pages<<")
	f.Fuzz(func(t *testing.T, file string) {
		if n := documents.PagesOfPDF(strings.NewReader(file), int64(len(file))); n < 0 {
			t.Errorf("%d pages", n)
		}
	})
}
