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
				path := filepath.Join("testdata", name+f.Extension)
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
			})
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
