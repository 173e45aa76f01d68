package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// papers ballots prints the papers of the election that is pending, with the lot that was called out; the same number gives the same file, another
// one another order, and where nothing is to be voted on that is said.
func TestBallotPapers(t *testing.T) {
	h := newHouse(t)
	for _, kind := range []string{"ranked", "approval", "yes-no", "single"} {
		path := h.held("2026-05-04", "@18:00", "headcount 40", "open", `elect "Committee" seats 2 ballot `+kind, "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov", "nominate Eve")
		for _, language := range []string{"en", "es", "fr", "de"} {
			read := func(name string, more ...string) string {
				out := filepath.Join(t.TempDir(), name+".pdf")
				h.must("", append([]string{"papers", "ballots", path, "-o", out, "--lang", language}, more...)...)
				b, err := os.ReadFile(out)
				if err != nil {
					t.Fatal(err)
				}
				return string(b)
			}
			if read("a", "--lot", "12") != read("b", "--lot", "12") || read("a", "--lot", "12") == read("b", "--lot", "13") || read("a") == read("b", "--lot", "12") {
				t.Errorf("%s in %s: the order is not that of the lot", kind, language)
			}
		}
		h.must("", "papers", "teller", path, "-o", filepath.Join(t.TempDir(), "t.pdf"))
	}
	bare := h.held("2026-05-05", "@18:00", "open")
	if said := h.call("", "papers", "ballots", bare, "-o", filepath.Join(t.TempDir(), "x.pdf")); said.code == 0 || !strings.Contains(said.err, "nothing is to be voted on") {
		t.Error(said)
	}
	if said := h.call("", "papers", "ballots", bare, "--lot", "-3"); said.code == 0 || !strings.Contains(said.err, "a number from 1") {
		t.Error(said)
	}
}
