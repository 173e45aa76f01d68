package cli_test

import (
	"os"
	"strings"
	"testing"
)

// No command writes over the record of another meeting, or over one that is further on, with --force too. A copy takes the place of an
// older one of the same meeting.
func TestNothingOverARecord(t *testing.T) {
	h := newHouse(t)
	a := h.meeting("a.meeting", `convene "A" on 2026-05-14`, "@18:00 open")
	b := h.meeting("b.meeting", `convene "B" on 2026-05-14`, "@18:00 open", "close")
	kept, older := h.content(b), h.content(a)
	broken := h.put("broken.meeting", strings.Replace(older, `"verb":"open"`, `"verb":open"x`, 1))
	for _, args := range [][]string{
		{"backup", a, b}, {"doctor", broken, "-o", b}, {"minutes", a, "-f", "md", "-o", b},
	} {
		s := h.call("", append(args, "--force")...)
		if s.code != 1 || !strings.Contains(s.err, "name another file") {
			t.Errorf("%q exits %d: %s", args, s.code, s.err)
		}
		if h.content(b) != kept {
			t.Fatalf("%q wrote over another record", args)
		}
	}
	copied := h.file("copy.meeting")
	h.must("", "backup", a, copied)
	h.must(`@18:10 note "more"`, "run", a, "-")
	h.must("", "backup", a, copied, "--force")
	if h.must("", "log", copied) != h.must("", "log", a) {
		t.Error("a copy does not take the place of an older one")
	}
	old := h.put("old.meeting", older)
	if s := h.call("", "backup", old, copied, "--force"); s.code != 1 {
		t.Errorf("a copy takes the place of a newer one: exit %d", s.code)
	}
	h.must(`@18:10 note "else"`, "run", old, "-")
	if s := h.call("", "backup", old, copied, "--force"); s.code != 1 {
		t.Errorf("a copy takes the place of one that went another way: exit %d", s.code)
	}
	if err := os.WriteFile(copied, []byte("a letter"), 0o600); err != nil {
		t.Fatal(err)
	}
	h.must("", "backup", a, copied, "--force")
}
