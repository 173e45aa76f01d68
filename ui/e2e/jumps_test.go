package e2e

import (
	"strings"
	"testing"
	"time"
)

// A clock that is set back and forward, within a run and between two: entries stay in order, their times never run
// backwards, and the log notes the jump.
func TestClockJumps(t *testing.T) {
	needsFaults(t)
	h := newHome(t)
	file := h.file("a.db")
	clock := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	begun := time.Now()
	jumps := []time.Duration{time.Minute, -time.Hour, 10 * time.Second, 3 * time.Hour, -50 * 24 * time.Hour, 0, 24 * time.Hour, 80 * 24 * time.Hour, -time.Second}
	lines := []string{"open", "hand Ana", "call", "pause", "continue", "done", `note "a"`, "recess 5m", "resume"}
	h.inside(func() time.Time { return clock }, "convene \"Clock\"\n", "run", file, "-")
	for i, by := range jumps {
		clock = clock.Add(by)
		if o := h.inside(func() time.Time { return clock }, lines[i]+"\n", "run", file, "-"); o.code != 0 {
			t.Fatalf("%s after a jump by %v: %s", lines[i], by, o.stderr)
		}
	}
	// And at every look at it, within one run.
	wild := func() time.Time { clock = clock.Add(-7 * time.Minute); return clock }
	if o := h.inside(wild, "note \"b\"\nhand Ben\nclose\nseal 1 2 3\n", "run", file, "-"); o.code != 0 {
		t.Fatalf("a clock that runs backwards: %s", o.stderr)
	}
	entries, err := h.entries(file)
	if err != nil || len(entries) != 1+len(jumps)+4 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	for i := 1; i < len(entries); i++ {
		if entries[i].At.Before(entries[i-1].At) || entries[i].Seq != entries[i-1].Seq+1 {
			t.Errorf("entry %d is at %v, after one at %v", i+1, entries[i].At, entries[i-1].At)
		}
	}
	log := h.inside(time.Now, "", "log", file).stdout
	if noted := strings.Count(log, "the clock stood"); noted < 6 {
		t.Errorf("%d jumps are noted:\n%s", noted, log)
	}
	if o := h.inside(time.Now, "", "verify", file); o.code != 0 {
		t.Errorf("verify exits %d: %s", o.code, o.stderr)
	}
	finding{what: "clock set back and forward", tried: len(jumps) + 4}.tell(t, begun)
}
