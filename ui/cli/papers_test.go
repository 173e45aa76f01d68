package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Papers for the room are PDF on either size of paper, and overwrite nothing; what cannot be printed is told in one sentence.
func TestPapers(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Works" on 2126-05-14`, `member "Ana Lund" section "Day"`, `item "Fund"`, `notice "We sing." by Ana`)
	empty := h.meeting("empty.db", `convene "Works" on 2126-05-14`)
	for _, kind := range []string{"sign-in", "teller", "booklet"} {
		out := h.file(kind + ".pdf")
		h.must("", "papers", kind, file, "-o", out, "--page", "letter")
		if got := h.content(out); !strings.HasPrefix(got, "%PDF-") || got == h.must("", "papers", kind, file, "--page", "a4") {
			t.Errorf("%s begins %.20q, or is the same on a4", kind, got)
		}
		if s := h.call("", "papers", kind, file, "-o", out); s.code != 1 || !strings.Contains(s.err, "--force") {
			t.Errorf("%s: %d %s", kind, s.code, s.err)
		}
		if got := h.must("", "papers", kind, file); !strings.HasPrefix(got, "%PDF-") {
			t.Errorf("%s begins %.20q", kind, got)
		}
	}
	h.must("", "papers", "teller", empty)
	before := h.files()
	for args, c := range map[string]struct {
		code  int
		words string
	}{
		"papers":                             {2, "sign-in|ballots|teller|booklet"},
		"papers badges FILE":                 {2, `there is no paper "badges" to print; there is: sign-in, ballots, teller, booklet`},
		"papers ballots FILE":                {1, "nothing is to be voted on"},
		"papers sign-in EMPTY":               {1, "nobody is on the roll yet"},
		"papers booklet EMPTY":               {1, "no agenda and no motion"},
		"papers teller missing.db":           {1, "missing.db"},
		"papers teller FILE -o x.odt":        {2, "end it in .pdf"},
		"papers teller FILE -o no/where.pdf": {1, "no folder"},
		"papers teller FILE --page a3":       {2, "a4, letter"},
	} {
		s := h.call("", strings.Fields(strings.NewReplacer("FILE", file, "EMPTY", empty, "x.odt", h.file("x.odt"), "no/where.pdf", h.file("no/where.pdf")).Replace(args))...)
		if s.code != c.code || s.out != "" || !strings.Contains(s.err, c.words) || strings.Count(strings.TrimSpace(s.err), "\n") > 0 {
			t.Errorf("%s exits %d: %s", args, s.code, s.err)
		}
	}
	if h.files() != before {
		t.Errorf("it leaves\n%s", h.files())
	}
	if _, err := os.Stat(filepath.Join(h.dir, "x.odt")); err == nil {
		t.Error("a refused paper was written")
	}
}
