package cli_test

import (
	"os"
	"strings"
	"testing"
)

// TestMinutesForOthers makes sure that people outside read no names, and that each name that was found is shown.
func TestMinutesForOthers(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Depot 4" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov", "take facilitator Dov", "open",
		`item "Thanks"`, "go", `move "That Cleo be thanked." by Ana`, "second Ben", "put", "count 2 1", "declare", "no-action", `note "Dov wept."`, "next-meeting 2026-06-11 18:00", "close")

	s := h.call("", "minutes", file, "--for", "circulation")
	if s.code != 0 {
		t.Fatal(s.err)
	}
	has(t, s.out, `That \[a member] be thanked.`, `\[A member] wept.`, "R-0")
	lacks(t, s.out, "Ana", "Ben", "Cleo", "Dov")
	has(t, s.err, `a name, replaced by "a member": That «Cleo» be thanked.`, `a name, replaced by "a member": «Dov» wept.`)

	s = h.call("", "minutes", file, "--for", "notice", "--names-found", "keep")
	has(t, s.out, "That Cleo be thanked.", "11 June 2026")
	lacks(t, s.out, "Ana", "Ben", "Dov", "wept", "2 to 1")
	has(t, s.err, "a name, kept: That «Cleo» be thanked.")
	lacks(t, s.err, "Dov")

	out := h.file("c.md")
	s = h.call("", "minutes", file, "--for", "circulation", "--names-found", "fail", "-o", out)
	if s.code != 1 || s.out != "" {
		t.Errorf("with names found it exits %d", s.code)
	}
	has(t, s.err, "«Cleo»", "2 in all", "--names-found replace")
	if _, err := os.Stat(out); err == nil {
		t.Error("with names found and fail a file is written")
	}

	for args, words := range map[string][]string{
		"--for circulation --names": {"--names", "members"}, "--names-found shout": {"shout", "ask, replace, keep, fail"}, "--for nobody": {"members, circulation, notice"},
	} {
		s := h.call("", append([]string{"minutes", file}, strings.Fields(args)...)...)
		if s.code != 2 || s.out != "" {
			t.Errorf("%s exits %d", args, s.code)
		}
		has(t, s.err, words...)
	}
	has(t, h.must("", "minutes", file, "--names"), "With a vote: Ana, Ben, Cleo and Dov.")
	lacks(t, h.must("", "minutes", file), "With a vote: Ana")
}

func TestAnnounceAndBulletin(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Depot 4" on 2026-05-14 place "Canteen"`, "rule quorum 3", `item "Overtime" time 40m`, `notice "That overtime be refused, says Ana." by Ana needs "2/3 of cast"`)
	call := h.must("", "announce", file)
	has(t, call, "14 May 2026", "Canteen", "Overtime", "40 minutes", "That overtime be refused, says Ana.", "2/3 of the votes cast", "How to amend", "3 people")
	lacks(t, call, "DRAFT")
	has(t, h.call("", "announce", file).err, "a name, kept: That overtime be refused, says «Ana».")
	replaced := h.must("", "announce", file, "--names-found", "replace")
	has(t, replaced, `That overtime be refused, says \[a member].`)
	lacks(t, replaced, "Ana")
	if s := h.call("", "announce", file, "--names-found", "fail"); s.code != 1 || s.out != "" {
		t.Errorf("a name that is found fails nothing: %+v", s)
	}
	h.must("", "announce", file, "-o", h.file("call.html"))
	has(t, h.content(h.file("call.html")), "</html>", "That overtime be refused, says Ana.")
	if s := h.call("", "announce", file, "-o", h.file("call.html")); s.code != 1 {
		t.Errorf("what is there is overwritten: exit %d", s.code)
	}
	has(t, h.must("", "announce", file, "-f", "ics"), "DTSTART;VALUE=DATE:20260514", "Canteen")
	if s := h.call("", "announce", file, "-f", "frob"); s.code != 2 {
		t.Errorf("an unknown format exits %d", s.code)
	}

	h.must("@18:00\narrive Ana Ben Cleo\nopen\ngo\nmove 1 by Ana\nsecond Ben\nput\ncount 3 0\ndeclare\n", "run", file, "-")
	s := h.call("", "bulletin", file)
	has(t, s.out, "What was decided", `That overtime be refused, says \[a member].`)
	lacks(t, s.out, "Ana", "Ben", "unanimous", "3 for")
	has(t, s.err, "says «Ana».")
	lacks(t, h.must("", "bulletin", file, "--names-found", "keep"), "a member")
}
