package cli_test

import (
	"strings"
	"testing"
)

// Whoever reads the line reads the file: its hash and its pages stand in the record, and a file that is another one later is told when
// papers are written.
func TestPaperIsReadWithTheLine(t *testing.T) {
	h := newHouse(t)
	file := h.file("m.db")
	h.put("accounts.pdf", "%PDF-1.7\n1 0 obj << /Type /Pages /Count 4 >> endobj")
	lines := `convene "Branch" on 2026-05-14` + "\n" + `paper "accounts.pdf" "Accounts"` + "\n"
	h.must(lines, "run", file, "-")
	log := h.must("", "log", file)
	if !strings.Contains(log, `paper "accounts.pdf" "Accounts" sha256 `) || !strings.Contains(log, " pages 4") {
		t.Errorf("the log has no hash: %s", log)
	}
	if s := h.call(`paper "gone.pdf"`+"\n", "run", file, "-"); s.code != 1 || !strings.Contains(s.err, "gone.pdf") || strings.Contains(h.must("", "log", file), "gone") {
		t.Errorf("a paper that is not there: %+v", s)
	}
	if s := h.call("paper "+`"`+strings.TrimSuffix(file, "m.db")+`"`+"\n", "run", file, "-"); s.code != 1 {
		t.Errorf("a folder is no paper: %+v", s)
	}
	if s := h.call("", "minutes", file); s.code != 0 || strings.Contains(s.err, "accounts.pdf") {
		t.Errorf("the minutes of a paper that is as it was: %+v", s)
	}
	h.put("accounts.pdf", "%PDF-1.7 another one")
	if s := h.call("", "minutes", file); s.code != 0 || !strings.Contains(s.err, "accounts.pdf") {
		t.Errorf("nobody says that the paper is another one: %+v", s)
	}
}
