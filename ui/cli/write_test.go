package cli

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
	if err := written(path, false, fails); err == nil || !strings.Contains(err.Error(), "the pen broke") {
		t.Errorf("a failure says %v", err)
	}
	if files, _ := os.ReadDir(dir); len(files) != 0 {
		t.Errorf("a failure leaves %v", files)
	}
	if err := written(path, false, says("one")); err != nil {
		t.Fatal(err)
	}
	holds("one")
	if err := written(path, false, says("two")); err == nil || !strings.Contains(err.Error(), "--force") {
		t.Errorf("what is there: %v", err)
	}
	holds("one")
	if err := written(path, true, fails); err == nil {
		t.Error("a failure is none with force")
	}
	holds("one")
	if err := written(path, true, says("three")); err != nil {
		t.Fatal(err)
	}
	holds("three")
	for _, wrong := range []string{dir, filepath.Join(dir, "no", "minutes.md")} {
		if err := written(wrong, true, says("x")); err == nil || !strings.Contains(err.Error(), wrong) {
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
		{misused("flag.no-language", quote("tlh"), "en"), 2, `stacktaker: --lang "tlh" is no language that the program speaks; there is: en`},
		{refusedLine{fails("run.line", 1, "", errors.New("no"))}, 1, "line 1: no"},
		{toldAlready{}, 1, ""},
		{&assembly.Refusal{}, 1, "stacktaker: "},
		{unverified{&store.VerifyError{Path: "m.db", Entry: 3, Says: words.Say("missing")}}, 3, "stacktaker: m.db is damaged at entry 3: it is missing; to rescue what can be: stacktaker doctor m.db"},
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
			d := &desk{voice: speaking("en"), words: &told}
			if got := d.leave(err); got != c.code || err == c.err && strings.TrimSuffix(told.String(), "\n") != c.says {
				t.Errorf("%v: exit %d, says %q", err, got, told.String())
			}
		}
	}
}

// No sheet, whatever is in it, makes a row that is neither told as wrong nor taken by the meeting, or somebody whom nobody
// finds by name.
func FuzzReadSheet(f *testing.F) {
	for _, seed := range []string{
		"name,section,number\nAna,Day,1\n", "\uFEFFNAME;credential\n\"Lund; \"\"Ana\"\"\";voice\n", "first name\tlast name\nAna\tLund\n",
		"name\n\\\n~12\n#1\n\"a\nb\"\n", "name\n\x1b\u202e\n", "no name",
		"sep=;\r\nName;Section\r\n\"Lund, Ana\";Day\r\n", "Members,,\r,,\rName,Section,Number\rAna (Nan),Day,DE-7\r", "\xff\xfeN\x00a\x00m\x00e\x00\n\x00A\x00n\x00a\x00", "Nachname;Vorname\nM\xfcller;J\xfcrgen\n",
		"Nom Pr\u00e9nom\nLUND Ana\n", "name\n\u3164\n\u0410na\nAna\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := readSheet(b, speaking("en"))
		if err != nil {
			return
		}
		for _, f := range s.faults {
			if f.says == "" || f.line < 1 {
				t.Fatalf("what is wrong is not told: %+v", f)
			}
		}
		m := assembly.New()
		if _, err := m.Do(`convene "Fuzz"`, assembly.Stamp{}); err != nil {
			t.Fatal(err)
		}
		e := m.State().Roll.Compare(s.rows)
		if len(e.Wrong) > 0 || len(e.Fresh) == 0 {
			return
		}
		if _, err := m.Do(`import "x"`, withRoll(stamp(m.State().Last), &e)); err != nil {
			t.Fatalf("%+v is not taken: %v", s.rows, err)
		}
		for _, p := range m.State().Roll.People {
			if found := m.State().Roll.Find(p.Name); len(found) == 0 {
				t.Fatalf("%q is on the roll and not found", p.Name)
			}
		}
	})
}
