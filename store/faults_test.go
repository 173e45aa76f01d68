package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// The Nth write, sync, grow or link fails, for every N: what was acknowledged is there, what was told not to be saved
// is not, and the record is whole. It needs strace, and runs where STACKTAKER_FAULTS is 1.
func TestFaults(t *testing.T) {
	if os.Getenv("STACKTAKER_FAULTS") != "1" {
		t.Skip("STACKTAKER_FAULTS is not 1")
	}
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range []string{
		"pwrite64:error=EIO", "pwrite64:error=ENOSPC", "fdatasync:error=EIO", "fsync:error=EIO", "ftruncate:error=ENOSPC",
		"linkat:error=EPERM", "unlinkat:error=EIO", "renameat:error=EIO", "flock:error=EIO",
	} {
		for _, lasting := range []string{"", "+"} {
			t.Run(fault+lasting, func(t *testing.T) {
				t.Parallel()
				hits := 0
				for n := 1; ; n++ {
					if !failing(t, strace, fault+fmt.Sprintf(":when=%d%s", n, lasting)) {
						break
					}
					hits++
				}
				t.Logf("%d faults", hits)
				if call, _, _ := strings.Cut(fault, ":"); hits == 0 && call != "renameat" {
					t.Error("nothing ever failed, so nothing is shown")
				}
			})
		}
	}
}

// failing runs an evening in which a system call fails, and tells whether it came to that.
func failing(t *testing.T, strace, fault string) bool {
	t.Helper()
	path, log := filepath.Join(t.TempDir(), "a.meeting"), filepath.Join(t.TempDir(), "log")
	call, _, _ := strings.Cut(fault, ":")
	c := exec.Command(strace, "-f", "-o", log, "-e", "trace="+call, "-e", "inject="+fault, os.Args[0], "-test.run=^TestFaultyEvening$")
	c.Env = append(os.Environ(), "STACKTAKER_FAULTY="+path)
	out, err := c.CombinedOutput()
	traced, logErr := os.ReadFile(log)
	if err != nil || logErr != nil || !bytes.Contains(out, []byte("\nover\n")) {
		t.Fatalf("%s: %v, %v\n%s\n%s", fault, err, logErr, out, traced)
	}
	if err := judge(path, string(out)); err != nil {
		t.Errorf("%s: %v\n%s\n%s", fault, err, out, traced)
	}
	for _, copied := range []string{path + ".copy"} {
		if _, err := Verify(copied); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: the copy: %v\n%s", fault, err, out)
		}
	}
	return bytes.Contains(traced, []byte("(INJECTED)"))
}

// judge compares the record with what the evening told.
func judge(path, told string) error {
	var want, may []string
	for _, line := range strings.Split(told, "\n") {
		verdict, said, _ := strings.Cut(line, ": ")
		switch verdict {
		case "saved":
			want = append(want, said)
		case "unknown":
			may = append(may, said)
		}
	}
	f, err := Open(path)
	if errors.Is(err, os.ErrNotExist) && len(want) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	var got []string
	for _, e := range f.Meeting().Entries() {
		got = append(got, e.Line)
	}
	if len(got) == len(want)+len(may) {
		want = append(want, may...)
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		return fmt.Errorf("the record has\n%s\nand not\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	return nil
}

// TestFaultyEvening is the evening that TestFaults runs; by itself it does nothing.
func TestFaultyEvening(t *testing.T) {
	path := os.Getenv("STACKTAKER_FAULTY")
	if path == "" {
		t.Skip("it is run by TestFaults")
	}
	runtime.LockOSThread() // the Nth call is counted by thread
	v := &evening{}
	fmt.Println()
	defer fmt.Println("\nover")
	f, _, err := Create(path, convening, v.stamp())
	if err != nil {
		fmt.Printf("unknown: %s\nbecause: %v\n", convening, err)
		return
	}
	fmt.Printf("saved: %s\n", convening)
	for i := range 30 {
		line := fmt.Sprintf("note \"%d %s\"", i, strings.Repeat("The canteen was cold. ", 60))
		_, err := f.Do(line, v.stamp())
		var not *NotSaved
		var unknown *UnknownOutcome
		var refused *assembly.Refusal
		switch {
		case err == nil:
			fmt.Printf("saved: %s\n", line)
		case errors.As(err, &not):
			fmt.Printf("not saved: %s\nbecause: %v\n", line, err)
		case errors.As(err, &unknown):
			fmt.Printf("unknown: %s\nbecause: %v\n", line, err)
			return
		case errors.As(err, &refused):
			t.Fatal(err)
		default:
			t.Fatalf("%T: %v", err, err)
		}
	}
	fmt.Printf("copied: %v\n", f.Backup(path+".copy"))
	fmt.Printf("closed: %v\n", f.Close())
}
