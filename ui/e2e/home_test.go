package e2e

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// home is an empty home of its own, in which the program finds nothing of the machine it runs on.
type home struct{ dir string }

func newHome(t *testing.T) home {
	t.Helper()
	h := home{t.TempDir()}
	if err := os.Mkdir(filepath.Join(h.dir, "runtime"), 0o700); err != nil {
		t.Fatal(err)
	}
	return h
}

// meetings is the folder of meetings. It does not exist until the program makes it.
func (h home) meetings() string { return filepath.Join(h.dir, "meetings") }

// file is the path of a file in this home.
func (h home) file(name string) string { return filepath.Join(h.dir, name) }

// env is all that the program sees of its environment.
func (h home) env() []string {
	return []string{
		"PATH=" + os.Getenv("PATH"),
		"HOME=" + h.dir,
		"XDG_DATA_HOME=" + h.file("data"),
		"XDG_CONFIG_HOME=" + h.file("config"),
		"XDG_STATE_HOME=" + h.file("state"),
		"XDG_CACHE_HOME=" + h.file("cache"),
		"XDG_RUNTIME_DIR=" + h.file("runtime"),
		"STACKTAKER_DIR=" + h.meetings(),
		"TERM=xterm-256color",
		"LANG=C.UTF-8",
		"LC_ALL=C.UTF-8",
		"TZ=UTC",
	}
}

// command is a run of the program in this home, not started.
func (h home) command(args ...string) *exec.Cmd {
	c := exec.Command(os.Getenv(builtAt), args...)
	c.Env, c.Dir = h.env(), h.dir
	return c
}

// outcome is what a run of the program left.
type outcome struct {
	stdout, stderr string
	code           int
}

// run runs the program to its end; a run that hangs is killed and fails the test.
func (h home) run(t *testing.T, stdin string, args ...string) outcome {
	t.Helper()
	return finished(t, h.command(args...), stdin)
}

// finished runs a command to its end, and kills one that hangs.
func finished(t *testing.T, c *exec.Cmd, stdin string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(stdin), &stdout, &stderr
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	watchdog := time.AfterFunc(time.Minute, func() { c.Process.Kill() })
	err := c.Wait()
	if !watchdog.Stop() {
		t.Fatalf("stacktaker %s hangs", strings.Join(c.Args[1:], " "))
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return outcome{stdout.String(), stderr.String(), c.ProcessState.ExitCode()}
}

// must runs the program, fails the test unless it exits 0, and gives what it wrote to standard output.
func (h home) must(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	o := h.run(t, stdin, args...)
	if o.code != 0 {
		t.Fatalf("stacktaker %s exits %d:\n%s%s", strings.Join(args, " "), o.code, o.stdout, o.stderr)
	}
	return o.stdout
}
