package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// within lists what is in a folder.
func within(t *testing.T, folder string) []string {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

func TestCreated(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	if got := within(t, filepath.Dir(f.Path())); !slices.Equal(got, []string{"a.meeting"}) {
		t.Errorf("beside it there are %q", got)
	}
	info, err := os.Stat(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode(); runtime.GOOS != "windows" && mode != 0o600 {
		t.Errorf("its mode is %v", mode)
	}
	if seq, _ := f.Head(); seq != 1 || f.Meeting().State().Info.Title != "Depot 4" {
		t.Errorf("it has %d entries, and is %+v", seq, f.Meeting().State().Info)
	}
	if _, err := Open(f.Path()); !errors.Is(err, ErrInUse) {
		t.Errorf("it is not locked: %v", err)
	}
}

// No two files are alike, even of the same line, time and seed.
func TestFilesDiffer(t *testing.T) {
	a, b := (&evening{}).convene(t), (&evening{}).convene(t)
	_, one := a.Head()
	if _, other := b.Head(); one == other {
		t.Error("two files have one chain")
	}
}

// Where a meeting is not convened, there is no file.
func TestNotCreated(t *testing.T) {
	folder := t.TempDir()
	v := &evening{}
	for _, line := range []string{"", "open", `convene ""`, "hand Ana"} {
		var refused *assembly.Refusal
		if _, _, err := Create(filepath.Join(folder, "a.meeting"), line, v.stamp()); !errors.As(err, &refused) {
			t.Errorf("%q: %v", line, err)
		}
	}
	if _, _, err := Create(filepath.Join(folder, "nowhere", "a.meeting"), convening, v.stamp()); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("in a folder that is not there: %v", err)
	}
	if _, _, err := Create("", convening, v.stamp()); err == nil {
		t.Error("a file without a name was made")
	}
	if got := within(t, folder); len(got) > 0 {
		t.Errorf("there are %q", got)
	}
}

func TestNotOverwritten(t *testing.T) {
	folder := t.TempDir()
	v := &evening{}
	file, empty, dir, dangling := filepath.Join(folder, "a"), filepath.Join(folder, "b"), filepath.Join(folder, "c"), filepath.Join(folder, "d")
	for path, text := range map[string]string{file: "mine", empty: ""} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere", dangling); err != nil {
		t.Fatal(err)
	}
	before := within(t, folder)
	for _, path := range []string{file, empty, dir, dangling} {
		if _, _, err := Create(path, convening, v.stamp()); !errors.Is(err, fs.ErrExist) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if text, err := os.ReadFile(file); err != nil || string(text) != "mine" {
		t.Errorf("what was there is %q, %v", text, err)
	}
	if after := within(t, folder); !slices.Equal(before, after) {
		t.Errorf("there are %q, and not %q", after, before)
	}
}

// What fails while a file is made, or comes up at its path in the meantime, leaves neither a part of it nor anything
// overwritten.
func TestMadeBeside(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a")
	torn := errors.New("torn")
	err := beside(path, func(f *os.File) error {
		if filepath.Dir(f.Name()) != folder {
			t.Errorf("it is made at %s", f.Name())
		}
		if _, err := os.Lstat(path); err == nil {
			t.Error("it is at its path before it is whole")
		}
		f.WriteString("half")
		return torn
	})
	if !errors.Is(err, torn) || len(within(t, folder)) > 0 {
		t.Errorf("%v; there are %q", err, within(t, folder))
	}
	err = beside(path, func(f *os.File) error { return os.WriteFile(path, []byte("faster"), 0o600) })
	if text, _ := os.ReadFile(path); !errors.Is(err, fs.ErrExist) || string(text) != "faster" || len(within(t, folder)) != 1 {
		t.Errorf("%v; %q", err, text)
	}
}

// A disk without links takes another way.
func TestPublishedWithoutLinks(t *testing.T) {
	folder := t.TempDir()
	temporary, path := filepath.Join(folder, "new"), filepath.Join(folder, "a")
	for i, want := range []error{nil, fs.ErrExist} {
		if err := os.WriteFile(temporary, []byte{'0' + byte(i)}, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := rename(temporary, path); !errors.Is(err, want) {
			t.Errorf("time %d: %v", i, err)
		}
		if text, err := os.ReadFile(path); err != nil || string(text) != "0" {
			t.Errorf("time %d: %q, %v", i, text, err)
		}
	}
	if err := rename(filepath.Join(folder, "nothing"), filepath.Join(folder, "b")); err == nil || len(within(t, folder)) != 2 {
		t.Errorf("%v; there are %q", err, within(t, folder))
	}
}
