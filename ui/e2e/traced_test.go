package e2e

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// syscall is one call to the system that the program made, as strace saw it.
type syscall struct {
	at       float64 // seconds; it orders the calls of several threads
	name     string
	paths    []string // of files: those opened, and those named
	data     []byte
	numbers  []int // those that stand by themselves, in order
	failed   bool
	injected bool
}

// tracing is what strace looks at, and what it makes fail.
type tracing struct {
	calls  string
	inject string   // "": nothing
	paths  []string // calls on these alone; nil: all
}

// traced runs the program under strace, with a script on its standard input, and gives its calls in order.
func (h home) traced(t *testing.T, what tracing, script string, args ...string) (outcome, []syscall) {
	t.Helper()
	log := filepath.Join(t.TempDir(), "trace")
	// One log for each thread: in one for all, calls that overlap are torn in two.
	strace := []string{"-ff", "--seccomp-bpf", "--absolute-timestamps=format:unix,precision:ns", "-y", "-xx", "-s", "1000000", "-o", log, "-e", "trace=" + what.calls}
	if what.inject != "" {
		strace = append(strace, "-e", "inject="+what.inject)
	}
	for _, path := range what.paths {
		strace = append(strace, "-P", path)
	}
	program := h.command(args...)
	c := exec.Command("strace", append(append(strace, program.Path), args...)...)
	// strace counts by thread. So the program seldom changes threads: there is always an idle processor, and no
	// collector at work.
	c.Env, c.Dir = append(program.Env, "GOMAXPROCS=4", "GOGC=off"), program.Dir
	var stdout, stderr bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(script), &stdout, &stderr
	watchdog := time.AfterFunc(time.Minute, func() { c.Process.Kill() })
	err := c.Run()
	if !watchdog.Stop() {
		t.Fatalf("it hangs under strace: %+v", what)
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return outcome{stdout.String(), stderr.String(), c.ProcessState.ExitCode()}, threads(t, log)
}

// threads reads the logs of all threads, in the order of the calls.
func threads(t *testing.T, log string) []syscall {
	t.Helper()
	logs, err := filepath.Glob(log + ".*")
	if err != nil || len(logs) == 0 {
		t.Fatalf("strace wrote nothing: %v", err)
	}
	var all []syscall
	for _, thread := range logs {
		text, err := os.ReadFile(thread)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(text), "\n") {
			if s, is := parseSyscall(line); is {
				all = append(all, s)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b syscall) int { return cmp.Compare(a.at, b.at) })
	return all
}

var (
	callForm   = regexp.MustCompile(`^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+)`)
	openedForm = regexp.MustCompile(`<((?:\\x[0-9a-f]{2})+)>`)
	quotedForm = regexp.MustCompile(`"((?:\\x[0-9a-f]{2})*)"`)
	numberForm = regexp.MustCompile(`(?:^|, )(-?\d+)\b`)
)

// parseSyscall reads a line of strace's log; signals, exits and calls that did not end are none.
func parseSyscall(line string) (syscall, bool) {
	m := callForm.FindStringSubmatch(line)
	if m == nil {
		return syscall{}, false
	}
	s := syscall{name: m[2], failed: strings.HasPrefix(m[4], "-"), injected: strings.Contains(line, "(INJECTED)")}
	s.at, _ = strconv.ParseFloat(m[1], 64)
	for _, opened := range openedForm.FindAllStringSubmatch(m[3], -1) {
		s.paths = append(s.paths, string(unhex(opened[1])))
	}
	quoted := quotedForm.FindAllStringSubmatch(m[3], -1)
	switch {
	case strings.HasSuffix(s.name, "write") || s.name == "pwrite64":
		if len(quoted) == 1 {
			s.data = unhex(quoted[0][1])
		}
	default:
		for _, q := range quoted {
			s.paths = append(s.paths, string(unhex(q[1])))
		}
	}
	for _, n := range numberForm.FindAllStringSubmatch(m[3], -1) {
		number, _ := strconv.Atoi(n[1])
		s.numbers = append(s.numbers, number)
	}
	return s, true
}

// unhex is text that strace wrote as \x62\x79\x74\x65\x73.
func unhex(s string) []byte {
	b, _ := hex.DecodeString(strings.ReplaceAll(s, `\x`, "")) // the form is matched already
	return b
}

// touches tells whether a call has to do with what lies below a folder, or with standard output.
func (s syscall) touches(folder string) bool {
	if len(s.numbers) > 0 && s.numbers[0] == 1 && s.name == "write" {
		return true
	}
	return slices.ContainsFunc(s.paths, func(path string) bool { return strings.HasPrefix(path, folder) })
}

func TestParseSyscall(t *testing.T) {
	s, is := parseSyscall(`1795357915.000000003 pwrite64(7<\x2f\x61>, "\x00\x01", 2, 4096) = 2`)
	if !is || s.name != "pwrite64" || !slices.Equal(s.paths, []string{"/a"}) || !bytes.Equal(s.data, []byte{0, 1}) || !slices.Equal(s.numbers, []int{7, 2, 4096}) {
		t.Errorf("a write is read as %+v", s)
	}
	s, is = parseSyscall(`1.5 linkat(AT_FDCWD<\x2f>, "\x2f\x62", AT_FDCWD<\x2f>, "\x2f\x63", 0) = -1 EPERM (Operation not permitted) (INJECTED)`)
	if !is || !s.failed || !s.injected || !slices.Contains(s.paths, "/c") || !s.touches("/c") || s.touches("/d") {
		t.Errorf("a link is read as %+v", s)
	}
	for _, none := range []string{"", "1.5 +++ exited with 0 +++", "1.5 --- SIGURG {si_signo=SIGURG} ---", `1.5 write(1, "\x00" <unfinished ...>`} {
		if s, is := parseSyscall(none); is {
			t.Errorf("%q is read as %+v", none, s)
		}
	}
}
