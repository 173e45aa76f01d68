package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// On a disk that is full nothing is acknowledged that is not there, and when there is room again the meeting goes on.
// Where no small disk may be mounted, TestNthCallFails alone shows what happens without room.
func TestDiskFull(t *testing.T) {
	needsFaults(t)
	h := newHome(t)
	small := h.file("small")
	if err := os.Mkdir(small, 0o700); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=160k", "none", small).CombinedOutput(); err != nil {
		t.Logf("no small disk may be mounted here (%v, %s); a full one was shown by ENOSPC at every N", err, strings.TrimSpace(string(said)))
		return
	}
	defer exec.Command("umount", "-l", small).Run()
	begun, row := time.Now(), finding{what: "disk full"}
	// Each time something lies there already that leaves less room.
	for kept := 0; kept <= 152; kept += 8 {
		file := filepath.Join(small, fmt.Sprintf("%d.db", kept))
		if err := os.WriteFile(filepath.Join(small, "kept"), make([]byte, kept<<10), 0o600); err != nil {
			t.Fatal(err)
		}
		o := h.run(t, wholeEvening(60), "run", file, "-")
		row.tried++
		if o.code != 1 || !strings.Contains(o.stderr, "no space") && !strings.Contains(o.stderr, "full") {
			t.Errorf("with %d kB taken it exits %d: %s", kept, o.code, o.stderr)
		}
		err := o.clean()
		if err == nil {
			err = h.holdsAll(file, acknowledgements(o.stdout))
		}
		if err != nil {
			row.lost++
			t.Errorf("with %d kB taken: %v", kept, err)
		}
		os.Remove(filepath.Join(small, "kept"))
		if len(acknowledgements(o.stdout)) > 0 {
			if o := h.run(t, "note \"There is room again.\"\n", "run", file, "-"); o.code != 0 && kept > 0 {
				t.Errorf("with room again it exits %d: %s", o.code, o.stderr)
			}
		}
		for _, left := range names(t, small) {
			if strings.HasPrefix(left, ".") {
				t.Errorf("with %d kB taken %s is left behind", kept, left)
			}
			os.RemoveAll(filepath.Join(small, left))
		}
	}
	row.tell(t, begun)
}

// names lists a folder.
func names(t *testing.T, folder string) []string {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		all = append(all, f.Name())
	}
	return all
}

// In a folder that may not be written no meeting is made; one that is there can be looked at, and gone on with, since
// that needs its file alone. A file that may not be written can be looked at.
func TestReadOnly(t *testing.T) {
	needsFaults(t)
	h := newHome(t)
	folder := h.file("folder")
	file := filepath.Join(folder, "a.db")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	h.must(t, wholeEvening(1), "run", file, "-")
	as := h.nobody(t, folder, file)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, mode := range []os.FileMode{0o444, 0o400} {
		if os.Geteuid() == 0 && mode == 0o400 {
			continue // its owner may read it; nobody is the owner
		}
		if err := os.Chmod(file, mode); err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{{"show", file}, {"verify", file}, {"log", file}, {"minutes", file}} {
			if o := as(t, "", args...); o.code != 0 {
				t.Errorf("%s of a file of mode %v exits %d: %s", args[0], mode, o.code, o.stderr)
			}
		}
		if o := as(t, "note \"x\"\n", "run", file, "-"); o.code != 1 || o.stdout != "" || !strings.Contains(o.stderr, "this user may not use it") || o.clean() != nil {
			t.Errorf("writing to a file of mode %v exits %d: %s%s", mode, o.code, o.stdout, o.stderr)
		}
	}
	if err := os.Chmod(folder, 0o555); err != nil {
		t.Fatal(err)
	}
	o := as(t, wholeEvening(1), "run", filepath.Join(folder, "new.db"), "-")
	if o.code != 1 || o.stdout != "" || !strings.Contains(o.stderr, "this user may not use it") || o.clean() != nil {
		t.Errorf("in a folder that may not be written it exits %d: %s%s", o.code, o.stdout, o.stderr)
	}
	if err := os.Chmod(file, 0o000); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"show", file}, {"verify", file}, {"doctor", file}, {"run", file, "-"}} {
		if o := as(t, "note \"x\"\n", args...); o.code != 1 || o.stdout != "" || strings.Count(o.stderr, "\n") != 1 || o.clean() != nil {
			t.Errorf("%s of a file that nobody may read exits %d: %s%s", args[0], o.code, o.stdout, o.stderr)
		}
	}
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	if now, err := os.ReadFile(file); err != nil || string(now) != string(whole) {
		t.Errorf("the file was changed: %v", err)
	}
}

// A folder that is removed, or a file that another takes the place of, is told at the next line; nothing is
// acknowledged that is at no path any more.
func TestRemovedUnderneath(t *testing.T) {
	needsFaults(t)
	for name, remove := range map[string]func(folder, file string) error{
		"the folder": func(folder, _ string) error { return os.RemoveAll(folder) },
		"the file":   func(_, file string) error { return os.Remove(file) },
		"replaced": func(_, file string) error {
			if err := os.Remove(file); err != nil {
				return err
			}
			return os.WriteFile(file, []byte("another"), 0o600)
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			folder := h.file("folder")
			file := filepath.Join(folder, "a.db")
			if err := os.Mkdir(folder, 0o700); err != nil {
				t.Fatal(err)
			}
			s, err := h.sit(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range []string{`convene "Removed"`, "open"} {
				if err := s.say(line); err != nil {
					t.Fatalf("%s: %v, %v, %s", line, err, s.end(), s.stderr.String())
				}
			}
			if err := remove(folder, file); err != nil {
				t.Fatal(err)
			}
			if s.say(`note "to nowhere"`) == nil {
				t.Error("a line is acknowledged that is at no path")
			}
			s.end()
			o := outcome{stderr: s.stderr.String(), code: s.cmd.ProcessState.ExitCode()}
			if o.code != 1 || !strings.Contains(o.stderr, file) || !strings.Contains(o.stderr, "moved or removed") || o.clean() != nil {
				t.Errorf("it exits %d: %s", o.code, o.stderr)
			}
		})
	}
}
