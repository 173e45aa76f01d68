package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

const (
	wanted  = "STACKTAKER_E2E"     // 1: run these tests
	builtAt = "STACKTAKER_PROGRAM" // where the program under test is; set here once it is built
)

func TestMain(m *testing.M) { os.Exit(builtAndPlayed(m)) }

// builtAndPlayed builds the program once for all tests of the run.
func builtAndPlayed(m *testing.M) int {
	if os.Getenv(wanted) != "1" || os.Getenv(builtAt) != "" {
		return m.Run()
	}
	dir, err := os.MkdirTemp("", "stacktaker")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "stacktaker")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	build := exec.Command("go", "build", "-buildvcs=false", "-o", program, ".")
	build.Dir = filepath.Join("..", "..")
	if said, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "the program does not build: %v\n%s", err, said)
		return 1
	}
	os.Setenv(builtAt, program)
	return m.Run()
}

// needs skips the test where end-to-end tests are not wanted, and fails it where they are and a tool is missing.
func needs(t *testing.T, tools ...string) {
	t.Helper()
	if os.Getenv(wanted) != "1" {
		t.Skip("set " + wanted + "=1 to play the built program")
	}
	for _, tool := range tools {
		if _, err := exec.LookPath(tool); err != nil {
			t.Fatalf("this test needs %s: %v", tool, err)
		}
	}
}
