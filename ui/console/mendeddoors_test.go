package console_test

import (
	"strings"
	"testing"
)

// What a mend puts behind doors is told nowhere: what was said in the open before it was put right that the session had begun, and what is
// put into it later.
func TestMendedDoorsTellNothing(t *testing.T) {
	h := house{t, t.TempDir()}
	file := h.file("1.db")
	h.must(strings.Join([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo", "headcount 30", "open", `item "Money"`, "go 1", `note "Open."`,
		`note "Zebroid one"`, `move "Zebroid motion" by Ana`, "second Ben", "mend after 7 in-camera on", "put", "count 20 0", "declare", "no-action", `note "Zebroid two"`,
		"in-camera off", `note "Open again."`, `mend after 11 note "Zebroid late"`, `mend 8 note "Zebroid mended"`, "undo", "redo",
		"in-camera on", "in-camera off", `mend after 23 note "Zebroid again"`,
	}, "\n"), "run", file, "-")
	searchTellers(t, h, file)
	h.must("close\nseal 4 17 2", "run", file, "-")
	searchTellers(t, h, file)
	if told := h.must("", "log", file); strings.Count(told, "Zebroid") < 5 {
		t.Errorf("the record lacks it:\n%s", told)
	}
}
