package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLetterheadOfTheFolder: papers go out under the letterhead that lies beside the meeting's file, whoever is to read them; one that cannot be
// used is said, and no file is left. Formats for programs do not ask for it.
func TestLetterheadOfTheFolder(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	h.put("letterhead.md", "# Harbour Branch\n4 Quay Street")
	for _, args := range []string{"minutes FILE", "minutes FILE --for notice", "announce FILE", "bulletin FILE"} {
		if got := h.must("", strings.Fields(strings.ReplaceAll(args, "FILE", file))...); !strings.HasPrefix(got, "**Harbour Branch**\\\n4 Quay Street\n\n# ") {
			t.Errorf("%s begins %.80q", args, got)
		}
	}
	before := h.files()
	h.put("letterhead.jpg", "no picture")
	for _, format := range []string{"md", "pdf", "html", "docx"} {
		s := h.call("", "minutes", file, "-o", h.file("out."+format))
		if s.code != 1 || s.out != "" || !strings.HasSuffix(s.err, "letterhead.jpg\" is no picture that is known here; a logo is PNG or JPEG\n") {
			t.Errorf("%s: exit %d, %s", format, s.code, s.err)
		}
	}
	h.must("", "minutes", file, "-f", "json")
	if err := os.Remove(h.file("letterhead.jpg")); err != nil {
		t.Fatal(err)
	}
	if after := h.files(); after != before {
		t.Errorf("it leaves\n%s", after)
	}
	if err := os.Mkdir(filepath.Join(h.dir, "letterhead.png"), 0o700); err != nil {
		t.Fatal(err)
	}
	if s := h.call("", "minutes", file); s.code != 1 || !strings.HasSuffix(s.err, "letterhead.png\" is no file; a letterhead is one\n") {
		t.Errorf("exit %d, %s", s.code, s.err)
	}
}
