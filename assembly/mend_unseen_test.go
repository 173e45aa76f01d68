package assembly_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// Of a teller's figure that is not out yet, and of who asked to go first, a mend tells only that something was put right: in the log, in the
// state and in the answer. Once both tellers are in, the figure is told.
func TestMendsTellNothingUnseen(t *testing.T) {
	m, clock := assembly.New(), assembly.ScriptClock{}
	say := func(lines ...string) (last assembly.Entry) {
		t.Helper()
		for _, line := range lines {
			rest, at, err := clock.Read(m, line, time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))
			if err != nil || rest == "" {
				continue
			}
			if last, err = m.Do(rest, assembly.Stamp{At: at, Seed: seed(m.Len())}); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		return last
	}
	all := func() string {
		told := told(m)
		for _, e := range m.Entries() {
			told += "\n" + m.Written(e)
			for _, said := range m.Ended(e) {
				told += "\n" + said.Key
			}
		}
		return told
	}
	say(`convene "Café" on 2026-05-14`, "@18:00", "headcount 40", "open", "rule order progressive", "hand Quirin", "priority Quirin", `move "That we print." by Ana`, "second Ben")
	say("put no-objection", "count 31 3 2 teller 1", "mend 10 count 29 5 2 teller 1")
	for _, figure := range []string{"31", "29"} {
		if strings.Contains(all(), figure) {
			t.Errorf("the figure %s of one teller is told:\n%s", figure, all())
		}
	}
	say("undo")
	if strings.Contains(all(), "29") {
		t.Errorf("taken back, the figure is told:\n%s", all())
	}
	say("redo", "count 29 5 2 teller 2")
	if !strings.Contains(all(), `mend 10 count 29 5 2 teller 1`) {
		t.Errorf("both are in, and it is not told what was put right:\n%s", all())
	}
	say("declare")
	if e := say("mend after 5 priority Quirin"); strings.Contains(m.Written(e), "Quirin") {
		t.Errorf("who asked to go first is told: %s", m.Written(e))
	}
	if told := told(m); strings.Contains(told[strings.Index(told, `"mended"`):], "priority") && strings.Contains(told[strings.Index(told, `"mended"`):], "Quirin") {
		t.Errorf("the state tells who asked to go first: %s", told)
	}
}
