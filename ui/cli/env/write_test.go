package env

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store"
)

func TestWritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "minutes.md")
	says := func(text string) func(io.Writer) error {
		return func(w io.Writer) error { _, err := io.WriteString(w, text); return err }
	}
	fails := func(w io.Writer) error { _, _ = io.WriteString(w, "half"); return errors.New("the pen broke") }
	holds := func(want string) {
		t.Helper()
		if b, err := os.ReadFile(path); err != nil || string(b) != want {
			t.Errorf("the file holds %q, not %q (%v)", b, want, err)
		}
		if files, _ := os.ReadDir(dir); len(files) != 1 {
			t.Errorf("left behind: %v", files)
		}
	}
	if err := Written(path, false, fails); err == nil || !strings.Contains(err.Error(), "the pen broke") {
		t.Errorf("a failure says %v", err)
	}
	if files, _ := os.ReadDir(dir); len(files) != 0 {
		t.Errorf("a failure leaves %v", files)
	}
	if err := Written(path, false, says("one")); err != nil {
		t.Fatal(err)
	}
	holds("one")
	if err := Written(path, false, says("two")); err == nil || !strings.Contains(err.Error(), "--force") {
		t.Errorf("what is there: %v", err)
	}
	holds("one")
	if err := Written(path, true, fails); err == nil {
		t.Error("a failure is none with force")
	}
	holds("one")
	if err := Written(path, true, says("three")); err != nil {
		t.Fatal(err)
	}
	holds("three")
	for _, wrong := range []string{dir, filepath.Join(dir, "no", "minutes.md")} {
		if err := Written(wrong, true, says("x")); err == nil || !strings.Contains(err.Error(), wrong) {
			t.Errorf("%s: %v", wrong, err)
		}
	}
	holds("three")
}

// Every kind of error has its exit code, however deep it stands, and is told in one sentence.
func TestCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		code int
		says string
	}{
		{nil, 0, ""},
		{Misused("flag.no-language", Quote("tlh"), "en"), 2, `stacktaker: --lang "tlh" is no language that the program speaks; there is: en`},
		{RefusedBy(Fails("run.line", 1, "", errors.New("no"))), 1, "line 1: no"},
		{ToldAlready{}, 1, ""},
		{&assembly.Refusal{}, 1, "stacktaker: "},
		{UnverifiedBy(&store.VerifyError{Path: "m.db", Entry: 3, Says: words.Say("missing")}), 3, "stacktaker: m.db is damaged at entry 3: it is missing; to rescue what can be: stacktaker doctor m.db"},
		{&store.VerifyError{Path: "m.db", Says: words.Say("missing")}, 1, "stacktaker: m.db is damaged: it is missing; to rescue what can be: stacktaker doctor m.db"},
		{&store.FileError{Path: "m.db", Says: words.Say("in-use"), Kind: store.ErrInUse}, 4, "stacktaker: open in another window; go on there, or close it first: m.db"},
		{errors.Join(context.Canceled, nil), 130, "stacktaker: interrupted; what was acknowledged is kept"},
		{&fs.PathError{Op: "open", Path: "m.db", Err: syscall.ENOSPC}, 1, "stacktaker: m.db: the disk is full"},
		{&fs.PathError{Op: "open", Path: "m.db", Err: fs.ErrPermission}, 1, "stacktaker: m.db: this user may not use it"},
	} {
		for _, err := range []error{c.err, fmt.Errorf("%w", c.err)} {
			if c.err == nil {
				err = nil
			}
			var told strings.Builder
			d := &Env{Voice: Speaking("en"), Words: &told}
			if got := d.Leave(err); got != c.code || err == c.err && strings.TrimSuffix(told.String(), "\n") != c.says {
				t.Errorf("%v: exit %d, says %q", err, got, told.String())
			}
		}
	}
}
