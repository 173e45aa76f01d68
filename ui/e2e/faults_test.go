package e2e

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/cli"
	"stacktaker/ui/cli/env"
)

// needsFaults skips the test where faults are not wanted. Where they are, strace must be there and may trace, or the
// test fails: what could not be tried is not shown.
func needsFaults(t *testing.T) {
	t.Helper()
	if os.Getenv("STACKTAKER_FAULTS") != "1" {
		t.Skip("set STACKTAKER_FAULTS=1 to make faults under the built program")
	}
	needs(t, "strace")
	if said, err := exec.Command("strace", "-f", "-e", "trace=write", "true").CombinedOutput(); err != nil {
		t.Fatalf("faults are made with strace, which may not trace here: %v\n%s", err, said)
	}
}

// drawn is the chance of a test: the same in every run, so that a run fails for what it tests or not at all. STACKTAKER_SEED is
// the number of another one.
func drawn(t *testing.T) *rand.Rand {
	t.Helper()
	seed := wish(t, "STACKTAKER_SEED", 1)
	t.Logf("what is drawn comes of STACKTAKER_SEED=%d", seed)
	return rand.New(rand.NewPCG(uint64(seed), 0))
}

// wish is a number from the environment, or what it is by itself.
func wish(t *testing.T, name string, otherwise int) int {
	t.Helper()
	said := os.Getenv(name)
	if said == "" {
		return otherwise
	}
	n, err := strconv.Atoi(said)
	if err != nil || n < 1 {
		t.Fatalf("%s is %q, and should be a number", name, said)
	}
	return n
}

// finding is one row of the table that .ci/long prints.
type finding struct {
	what                            string
	tried, lost, unopenable, unseen int
	control                         string // how the control failed, "" where there is none
}

// tell logs a row, and adds it to the file that STACKTAKER_TABLE names.
func (f finding) tell(t *testing.T, since time.Time) {
	t.Helper()
	row := fmt.Sprintf("%s|%d|%d|%d|%d|%s|%.0f", f.what, f.tried, f.lost, f.unopenable, f.unseen, f.control, time.Since(since).Seconds())
	t.Log(row)
	path := os.Getenv("STACKTAKER_TABLE")
	if path == "" {
		return
	}
	table, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = fmt.Fprintln(table, row)
		err = errors.Join(err, table.Close())
	}
	if err != nil {
		t.Error(err)
	}
}

// wholeEvening is a meeting from its convening to its seal, with so many long notes that its file grows.
func wholeEvening(notes int) string {
	var b strings.Builder
	b.WriteString("convene \"Faults\" on 2026-05-14\n@18:00 open\nheadcount 37\nhand Ana\nhand Ben\ncall\ncall\ndone\n")
	for i := range notes {
		fmt.Fprintf(&b, "@+10s note \"%d: %s\"\n", i, strings.Repeat("The canteen was cold. ", 1+i*37%150))
	}
	b.WriteString("mend 9 note \"It was warm.\"\nmend after 9 note \"And dark.\"\nmove \"That we march at dawn.\" by Ana\nsecond Ben\nrecess 5m\n@+5m resume\nput\ncount 30 7\n")
	b.WriteString("declare\nno-action\nclose\nseal 4 17 2\ntitle 1 \"Dawn\"\nrename Ben to \"Benno\"\n")
	return b.String()
}

// briefEvening is a meeting whose file is made, grows once, and is backed up once.
func briefEvening() string {
	return "convene \"Brief\" on 2026-05-14\n@18:00 open\nnote \"" + strings.Repeat("The canteen was cold. ", 800) + "\"\nclose\n"
}

// inside calls the program within the test, at a clock of the test's own. It is the same program without the time
// that starting it takes.
func (h home) inside(now func() time.Time, stdin string, args ...string) outcome {
	around := map[string]string{}
	for _, pair := range h.env() {
		name, value, _ := strings.Cut(pair, "=")
		around[name] = value
	}
	var stdout, stderr bytes.Buffer
	code := cli.Main(context.Background(), args, env.Surroundings{
		In: strings.NewReader(stdin), Out: &stdout, Err: &stderr, Now: now, Version: "tested",
		Getenv: func(name string) string { return around[name] },
	})
	return outcome{stdout.String(), stderr.String(), code}
}

// clean tells whether what was said to people is a sentence: no panic, and nothing of the program's inside.
func (o outcome) clean() error {
	for _, inner := range []string{"panic", "goroutine ", ".go:", "0x"} {
		if strings.Contains(o.stderr, inner) {
			return fmt.Errorf("people are told %q", o.stderr)
		}
	}
	if o.code != 0 && strings.TrimSpace(o.stderr) == "" {
		return fmt.Errorf("it exits %d without a word", o.code)
	}
	return nil
}

// acknowledgements are the lines of standard output, each without its number and time. A last line that was cut short
// is none.
func acknowledgements(stdout string) []string {
	lines := strings.SplitAfter(stdout, "\n")
	var said []string
	for _, line := range lines[:len(lines)-1] {
		words := strings.SplitN(strings.TrimSuffix(line, "\n"), " ", 3)
		said = append(said, words[len(words)-1])
	}
	return said
}

// holdsAll compares a record with what was acknowledged: all of it is there, in order, and at most one entry more.
func (h home) holdsAll(file string, acknowledged []string) error {
	if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) && len(acknowledged) == 0 {
		return nil
	}
	o := h.inside(time.Now, "", "verify", file)
	if o.code != 0 {
		return fmt.Errorf("verify exits %d: %s", o.code, o.stderr)
	}
	entries, err := h.entries(file)
	if err != nil {
		return err
	}
	if n := len(entries); n < len(acknowledged) || n > len(acknowledged)+1 {
		return fmt.Errorf("%d entries are there, and %d were acknowledged", n, len(acknowledged))
	}
	for i, line := range acknowledged {
		if entries[i].Line != line {
			return fmt.Errorf("entry %d is %q, and %q was acknowledged", i+1, entries[i].Line, line)
		}
	}
	return nil
}

// entries reads the log of a file.
func (h home) entries(file string) ([]logged, error) {
	o := h.inside(time.Now, "", "log", file, "--json")
	if o.code != 0 {
		return nil, fmt.Errorf("log exits %d: %s", o.code, o.stderr)
	}
	return decodeLog([]byte(o.stdout))
}
