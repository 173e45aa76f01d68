package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// The Nth write, sync, grow, link or open fails, once or from then on, for every N: people are told, by a sentence and
// by exit code 1, and nothing is acknowledged that is not there.
func TestNthCallFails(t *testing.T) {
	needsFaults(t)
	faults := []string{"pwrite64:error=ENOSPC", "fdatasync:error=EIO", "fsync:error=EIO", "ftruncate:error=ENOSPC", "linkat:error=EPERM"}
	lasting, script := []string{""}, briefEvening()
	if wish(t, "STACKTAKER_NTH", 0) > 0 {
		faults = append(faults, "pwrite64:error=EIO", "fdatasync:error=ENOSPC", "ftruncate:error=EIO", "linkat:error=EIO", "unlinkat:error=EIO",
			"renameat:error=EIO", "openat:error=EACCES", "openat:error=EMFILE", "flock:error=EIO", "copy_file_range:error=ENOSPC", "mkdirat:error=EROFS")
		lasting, script = append(lasting, "+"), wholeEvening(3)
	}
	begun := time.Now()
	found := make(chan [2]int)
	row := finding{what: "Nth call fails"}
	go func() {
		defer close(found)
		t.Run("", func(t *testing.T) { // which ends when all of them have
			for _, fault := range faults {
				for _, more := range lasting {
					t.Run(fault+more, func(t *testing.T) {
						t.Parallel()
						tried, lost := everyN(t, script, fault, more)
						found <- [2]int{tried, lost}
					})
				}
			}
		})
	}()
	for n := range found {
		row.tried += n[0]
		row.lost += n[1]
	}
	row.tell(t, begun)
	if row.tried == 0 {
		t.Error("nothing ever failed, so nothing is shown")
	}
}

// everyN makes every call of one sort fail in turn, until there is none left.
func everyN(t *testing.T, script, fault, lasting string) (tried, lost int) {
	call, _, _ := strings.Cut(fault, ":")
	h := newHome(t)
	file := h.file("a.db")
	o, calls := h.traced(t, tracing{calls: call, paths: opened(call, file)}, script, "run", file, "-")
	if o.code != 0 {
		t.Fatalf("without a fault it exits %d: %s", o.code, o.stderr)
	}
	var left []int
	for i, s := range calls {
		if s.touches(h.dir) {
			left = append(left, i+1)
		}
	}
	// A call may be missed where the program changed threads, since strace counts by thread; then it is tried again.
	for most := 5*len(left) + 20; len(left) > 0 && tried < most; tried++ {
		h := newHome(t)
		file := h.file("a.db")
		inject := fmt.Sprintf("%s:when=%d%s", fault, left[0], lasting)
		o, calls := h.traced(t, tracing{call, inject, opened(call, file)}, script, "run", file, "-")
		if err := h.bore(o, script, file); err != nil {
			t.Errorf("%s of number %d: %v\n%s", fault, left[0], err, o.stderr)
			lost++
		}
		hit := 1 + slices.IndexFunc(calls, func(s syscall) bool { return s.injected })
		left = slices.DeleteFunc(left, func(n int) bool { return n == hit })
	}
	if len(left) > 0 {
		t.Errorf("%s: the calls %v never failed", fault, left)
	}
	return tried, lost
}

// opened are the paths to which calls that open something are limited: the program's libraries and what the system
// tells of itself are not its record. That no hidden file can be made, TestReadOnly shows.
func opened(call, file string) []string {
	if call != "openat" {
		return nil
	}
	return []string{file, filepath.Dir(file), filepath.Join(filepath.Dir(file), "backups")}
}

// bore tells what is wrong with how a run took its fault, nil where nothing is.
func (h home) bore(o outcome, script, file string) error {
	acknowledged := acknowledgements(o.stdout)
	whole := strings.Count(script, "\n")
	switch {
	case o.code != 0 && o.code != 1:
		return fmt.Errorf("it exits %d", o.code)
	case o.code == 0 && len(acknowledged) != whole:
		return fmt.Errorf("it exits 0, and acknowledged %d lines of %d", len(acknowledged), whole)
	}
	if err := o.clean(); err != nil {
		return err
	}
	return h.holdsAll(file, acknowledged)
}
