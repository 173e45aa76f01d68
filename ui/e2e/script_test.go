package e2e

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The command line, held to its contract by the scripts of testdata/script. A script's folder is its home.
func TestScripts(t *testing.T) {
	needs(t)
	bin := t.TempDir()
	if err := os.Symlink(os.Getenv(builtAt), filepath.Join(bin, "stacktaker")); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, home{e.WorkDir}.env()...)
			e.Setenv("PATH", bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
			e.Values[held{}] = new(func() error)
			return os.Mkdir(filepath.Join(e.WorkDir, "runtime"), 0o700)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"hold":     hold,
			"release":  release,
			"zeros":    zeros,
			"cut":      cut,
			"controls": controls,
			"seal":     seal,
		},
		RequireUniqueNames: true,
	})
}

// exits CODE[,CODE] PROGRAM ARG… runs a program, which must exit with this code, and must not panic.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE[,CODE] PROGRAM ARG…")
	}
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		code = exit.ExitCode()
	}
	if said := ts.ReadFile("stderr"); strings.Contains(said, "panic:") || strings.Contains(said, "goroutine ") {
		ts.Fatalf("it panics")
	}
	if !slices.Contains(strings.Split(args[0], ","), strconv.Itoa(code)) {
		ts.Fatalf("exit code %d, not %s", code, args[0])
	}
}

// held is the key under which a script keeps what releases its file.
type held struct{}

// hold FILE makes sure that another run of the program has the file open, until release.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold FILE")
	}
	let, err := home{ts.Getenv("WORK")}.hold(ts.MkAbs(args[0]))
	ts.Check(err)
	*ts.Value(held{}).(*func() error) = let
}

// release ends the run that hold started, which must have done its work.
func release(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: release")
	}
	ts.Check((*ts.Value(held{}).(*func() error))())
}

// zeros FILE N makes a file of N zero bytes.
func zeros(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: zeros FILE N")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), make([]byte, n), 0o600))
}

// cut FILE PART N makes a file of the first N bytes of another.
func cut(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: cut FILE PART N")
	}
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	whole := ts.ReadFile(args[0])
	if n >= len(whole) {
		ts.Fatalf("%s has only %d bytes", args[0], len(whole))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(whole[:n]), 0o600))
}

// controls FILE puts an escape for every {ESC} and a right-to-left override for every {RLO} of a file.
func controls(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: controls FILE")
	}
	text := strings.NewReplacer("{ESC}", "\x1b", "{RLO}", "\u202e").Replace(ts.ReadFile(args[0]))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
}

// seal VARIABLE sets a variable to the eight words that stand in the last command's output.
func seal(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: seal VARIABLE")
	}
	words := sealWords(ts.ReadFile("stdout"))
	if words == nil {
		ts.Fatalf("no eight words of a seal stand in the output")
	}
	ts.Setenv(args[0], strings.Join(words, " "))
}
