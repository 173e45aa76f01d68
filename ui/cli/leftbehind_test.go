package cli_test

import (
	"os"
	"runtime"
	"strings"
	"testing"
)

// What keeps a name after it was forgotten, or a text after it was made private, is told: the file's own name, another name of it on
// the disk, and the papers beside it.
func TestWhatIsLeftBehind(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	file := h.meeting("zebulon-quux.meeting", `convene "Depot Nine" on 2026-05-14`, `member "Zebulon Quux"`, `member "Ana Lund"`, "open", "close")
	link, elsewhere := h.file("link.meeting"), h.file("away/far.meeting")
	if err := os.Mkdir(h.file("away"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{link, elsewhere} {
		if err := os.Link(file, name); err != nil {
			t.Fatal(err)
		}
	}
	paper, clean := h.put("minutes.txt", "It was Z. Quux who came to Depot\nNine.\n"), h.put("list.csv", "Ana\n")
	h.must("", "minutes", file, "-f", "docx", "--names", "-o", h.file("m.docx"))
	h.must("", "minutes", file, "-f", "odt", "-o", h.file("m.odt"))
	pdf := h.put("scan.pdf", "%PDF-1.4")

	s := h.call("", "forget", file, "Zebulon", "--yes")
	has(t, s.err, "the names of these files say it themselves; give them others:\n  "+file+"\n", "copies of this meeting are as they were", "\n  "+link+"\n",
		"it stands in these papers, too", "\n  "+paper+"\n", "these papers cannot be looked through here; look yourself:\n  "+pdf+"\n")
	lacks(t, s.err, clean)
	if runtime.GOOS != "windows" {
		has(t, s.err, "other names on this disk (hard links, 1)")
	}
	if strings.Contains(h.content(file), "Quux") || !strings.Contains(h.content(elsewhere), "Quux") {
		t.Fatal("the name is not gone, or the link was written to")
	}

	s = h.call("", "passphrase", file, "--new-passphrase-file", h.put("pass", "correct horse battery\n"))
	has(t, s.err, "is private now", "\n  "+link+"\n", "it stands in these papers, too", "\n  "+paper+"\n", "\n  "+h.file("m.docx")+"\n", "\n  "+h.file("m.odt")+"\n")
	lacks(t, s.err, clean, "hard links")
}

// What is pasted is found though its lines end elsewhere than they did in the meeting.
func TestSearchOfWhatWasPasted(t *testing.T) {
	h := newHouse(t)
	h.held("2026-01-05", "arrive Ana Ben", "open", `move "That the committee shall meet the board, and report." by Ana`)
	for _, pasted := range []string{"shall meet\nthe  board,\r\nand", " meet\u2028the\u00a0board", "The\tCommittee"} {
		if s := h.call("", "search", pasted); s.code != 0 || !strings.Contains(s.out, "shall meet the board") {
			t.Errorf("%q: %+v", pasted, s)
		}
	}
	if s := h.call("", "search"); s.code != 2 || !strings.Contains(s.err, "search asks on a terminal") {
		t.Errorf("%+v", s)
	}
}
