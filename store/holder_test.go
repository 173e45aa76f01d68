package store

import (
	"os"
	"testing"
)

// Whoever has a file open is told where the system knows it.
func TestHolder(t *testing.T) {
	f := (&evening{}).convene(t)
	pid, program, known := Holder(f.Path())
	if _, err := os.Stat("/proc/locks"); err != nil {
		if known {
			t.Errorf("%d %s is known", pid, program)
		}
		return
	}
	if !known || pid != os.Getpid() || program == "" {
		t.Errorf("it is held by %d (%s), %v", pid, program, known)
	}
	closeFile(t, f)
	if pid, _, known := Holder(f.Path()); known {
		t.Errorf("nobody has it open, and it is held by %d", pid)
	}
}
