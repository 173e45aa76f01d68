package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavuserif"
)

// TestFontsOfTheComputer: where a PDF lacks signs, fonts of the computer that have them are offered by their paths, and with these it is
// written. Where nothing here has all of them, none is offered.
func TestFontsOfTheComputer(t *testing.T) {
	h := newHouse(t)
	fonts := filepath.Join(h.dir, "fonts", "some more")
	if err := os.MkdirAll(fonts, 0o700); err != nil {
		t.Fatal(err)
	}
	mono, serif := filepath.Join(fonts, "mono.TTF"), filepath.Join(h.dir, "fonts", "serif.ttf")
	for path, b := range map[string][]byte{
		mono: dejavusansmono.TTF, filepath.Join(fonts, "mono longer.ttf"): dejavusansmono.TTF, serif: dejavuserif.TTF,
		filepath.Join(fonts, "broken.ttc"): []byte("ttcf and no more"), filepath.Join(fonts, "read me.txt"): []byte("none"),
	} {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h.fonts = []string{filepath.Join(h.dir, "none"), filepath.Join(h.dir, "fonts")}
	odd := h.meeting("odd.db", `convene "Search ⌕" on 2026-05-14`)
	s := h.call("", "minutes", odd, "-o", h.file("x.pdf"))
	if s.code != 1 || !strings.HasSuffix(s.err, "⌕ (U+2315); html and docx can show them; fonts of this computer have them: --font \""+mono+"\"\n") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	h.must("", "minutes", odd, "-o", h.file("x.pdf"), "--font", serif, "--font", mono)
	both := h.meeting("both.db", `convene "⌕ 日" on 2026-05-14`)
	if s := h.call("", "minutes", both, "-f", "pdf"); s.code != 1 || !strings.HasSuffix(s.err, "name a font that has them with --font FILE\n") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	large := h.file("large.ttf")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, 65<<20); err != nil {
		t.Fatal(err)
	}
	if s := h.call("", "minutes", odd, "-f", "pdf", "--font", large); s.code != 1 || !strings.Contains(s.err, "large.ttf\" is larger than 64 MB; choose another font") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
}
