package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// rescuedMeeting is a sealed meeting of which one sum was changed in the file, as doctor puts it together; the file that was changed is
// gone.
func rescuedMeeting(h *house) string {
	h.t.Helper()
	path := h.held("2026-01-05", "@10:00", `member "Ann Able"`, `member "Bob Baker"`, `member "Cid Cole"`, "arrive all", `take facilitator "Ann Able"`, "open",
		`move "That £25 is donated." by "Bob Baker"`, `second "Cid Cole"`, "put", "count 2 0", "declare", "no-action", "close", "seal 1 2 3")
	h.put("damaged", strings.ReplaceAll(h.content(path), "£25 is", "£95 is"))
	if err := os.Remove(path); err != nil {
		h.t.Fatal(err)
	}
	saved := filepath.Join(filepath.Dir(path), "r.meeting")
	if s := h.call("", "doctor", h.file("damaged"), "-o", saved); s.code != 3 {
		h.t.Fatalf("%+v", s)
	}
	return saved
}

// Whatever tells of a rescued record says that it is one, on paper where there is a place and else beside it, and no seal is told as the
// one that was read out.
func TestWhateverTellsOfARescuedRecordSaysSo(t *testing.T) {
	h := newHouse(t)
	file := rescuedMeeting(h)
	paper, beside := "Put together of a damaged file: 15 of 15 entries are in it.", "this file was put together of a damaged one: 15 of 15"
	for _, args := range [][]string{{"minutes", file}, {"bulletin", file}, {"minutes", file, "--for", "notice"}, {"year", "2026"}} {
		s := h.call("", args...)
		has(t, s.out, paper)
		has(t, s.err, file+": "+beside)
	}
	for _, table := range []string{"votes", "attendance", "actions", "fund"} {
		has(t, h.call("", "export", table, file).err, beside)
	}
	s := h.call("", "search", "donated")
	has(t, s.out, "#1 2026-01-05, rescued  ")
	has(t, s.err, beside)
	has(t, h.must("", "list"), "rescued, seal not proved")
	has(t, h.must("", "list", "--json"), `"seal_doubtful": true`)
	s = h.call("", "show", file)
	has(t, s.out, "this file was put together of a damaged one", "not known to be what was sealed; if these are the words that were read out, it is: ")
	lacks(t, s.out, "\n  sealed: ")
	has(t, h.must("", "show", file, "--json"), `"changed": true`, `"seal_doubtful": true`)
}

// The meeting that follows a rescued one says so for as long as it exists, and its own file knows it without the other.
func TestTheMeetingAfterARescuedOneSaysSo(t *testing.T) {
	h := newHouse(t)
	before := rescuedMeeting(h)
	s := h.call("", "new", "Branch", "--on", "2026-02-02")
	has(t, s.err, "this file was put together of a damaged one", "nothing proves what stands before the seal of meeting 1")
	lacks(t, s.err, "\nthe seal of meeting 1, of")
	file := strings.TrimSpace(s.out)
	s = h.call("", "verify", file)
	has(t, s.err, before+": this file was put together of a damaged one")
	if err := os.Remove(before); err != nil {
		t.Fatal(err)
	}
	minutes := h.must("", "minutes", file)
	has(t, minutes, "Its record was put together of a damaged file", "Nothing proved then that what stands before its seal is as it was")
	lacks(t, minutes, "The seal of its record, in")
	has(t, h.must("", "show", file, "--json"), `"seal_doubtful": true`)
}
