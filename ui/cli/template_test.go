package cli_test

import (
	"os"
	"strings"
	"testing"
)

// The minutes by a template: one that comes with the program, one of a file, and that of the folder of meetings. What is wrong with one is said
// in a sentence, and nothing is written.
func TestMinutesByTemplate(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "arrive Ana Ben Cleo", "take facilitator Ana", "open", `move "That we sing." by Ben`, "second Cleo", "put", "count 2 0", "declare", "close")
	has(t, h.call("", "minutes", file, "--template", "acta").out, "siendo las", "Sello", "Vº Bº, la presidencia")
	if told := h.call("", "minutes", file, "--template", "short"); strings.Contains(told.out, "Moved by") || told.code != 0 {
		t.Errorf("short tells the debate: %s", told.out)
	}
	own := h.file("minutes.tmpl")
	if err := os.WriteFile(own, []byte("# Ours\n\nAll of {{organisation}}:\n\n{{decided}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	told := h.call("", "minutes", file)
	has(t, told.out, "## A. Ours\n\nAll of Branch:\n\n- **Motion 1")
	if strings.Contains(told.out, "Who was there") {
		t.Errorf("the folder's own template is not used: %s", told.out)
	}
	has(t, h.call("", "minutes", file, "--template", "full").out, "Who was there")
	has(t, h.call("", "minutes", file, "--names").err, "--names changes nothing: the template has no place for who was there")
	if err := os.WriteFile(own, []byte("# Ours\n{{decision}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out := h.file("paper.md")
	told = h.call("", "minutes", file, "-o", out)
	has(t, told.err, `minutes.tmpl", line 2: there is no part or field "decision"; the parts are decided, called`)
	if _, err := os.Stat(out); told.code != 1 || err == nil || strings.Count(told.err, "\n") != 1 {
		t.Errorf("code %d, %v: %s", told.code, err, told.err)
	}
	told = h.call("", "minutes", file, "--template", "none")
	has(t, told.err, `there is no template "none": name a file, or one of full, short, acta, protokoll, pv, board`)
	if told.code != 2 {
		t.Errorf("code %d", told.code)
	}
}
