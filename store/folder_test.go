package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"stacktaker/assembly/language"
	"stacktaker/store/record"

	"github.com/adrg/xdg"
)

// meet makes a meeting in the folder, and gives lines to it; the file stays open.
func (v *evening) meet(t testing.TB, f Folder, number int, date, title string, lines ...string) *File {
	t.Helper()
	line := fmt.Sprintf("convene %s on %s number %d", language.Quoted(title), date, number)
	file, _, err := Create(f.PathFor(number, date, title), line, v.stamp())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	v.say(t, file, lines...)
	return file
}

// archive is a folder with three meetings: two closed, the last one open, and nobody has any open.
func archive(t testing.TB) (Folder, *evening) {
	t.Helper()
	f, v := Folder{Dir: filepath.Join(t.TempDir(), "deep", "meetings")}, &evening{}
	if err := f.Make(); err != nil {
		t.Fatal(err)
	}
	won := []string{"open", `move "That we march." by Ana`, "second Ben", "put", "count 2 0", "declare", "no-action", "close", "seal 1 2"}
	lost := []string{
		"open", `move "That we sing." by Ana`, "second Ben", "put", "count 1 1", "declare", "move recess 5m by Ana", "second Ben", "put",
		"count 2 0", "declare", "resume", "close", "undo", "redo",
	}
	closeFile(t, v.meet(t, f, 2, "2026-05-14", "Depot 4", lost...))
	closeFile(t, v.meet(t, f, 1, "2026-04-16", "Café", won...))
	closeFile(t, v.meet(t, f, 3, "2026-06-11", "Depot 4", "open"))
	return f, v
}

func TestList(t *testing.T) {
	f, v := archive(t)
	for name, text := range map[string]string{"minutes.md": "# Minutes", "004-2026-07-01-torn.meeting": "torn", ".hidden.meeting": "", "a.db": ""} {
		if err := os.WriteFile(filepath.Join(f.Dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	backups := Folder{Dir: filepath.Join(f.Dir, "backups")}
	if err := backups.Make(); err != nil {
		t.Fatal(err)
	}
	closeFile(t, v.meet(t, backups, 9, "2026-09-09", "Never"))
	other, _, err := Create(filepath.Join(f.Dir, "elsewhere.db"), `convene "Elsewhere" on 2026-08-01 number 6`, v.stamp())
	if err != nil {
		t.Fatal(err)
	}
	closeFile(t, other)
	v.meet(t, f, 5, "2026-07-09", "In use", "open")

	all, err := f.List()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range all {
		kind := "whole"
		switch {
		case errors.Is(s.Err, ErrInUse):
			kind = "in use"
		case errors.Is(s.Err, record.ErrNotMeeting):
			kind = "bad"
		case s.Err != nil:
			t.Errorf("%s: %v", s.Path, s.Err)
		}
		got = append(got, fmt.Sprintf("%s: %d %q %s %s %d %v, %s", filepath.Base(s.Path), s.Number, s.Title, s.Date, s.Phase, s.Decisions, s.Sealed, kind))
	}
	want := []string{
		`001-2026-04-16-cafe.meeting: 1 "Café" 2026-04-16 closed 1 true, whole`,
		`002-2026-05-14-depot-4.meeting: 2 "Depot 4" 2026-05-14 closed 0 false, whole`,
		`003-2026-06-11-depot-4.meeting: 3 "Depot 4" 2026-06-11 open 0 false, whole`,
		`004-2026-07-01-torn.meeting: 4 "" 2026-07-01  0 false, bad`,
		`005-2026-07-09-in-use.meeting: 5 "In use" 2026-07-09  0 false, in use`,
		`elsewhere.db: 6 "Elsewhere" 2026-08-01 convened 0 false, whole`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("listed are\n%s\nand not\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// found fails unless a search finds the file of this name.
func found(t *testing.T, path string, err error, want string) {
	t.Helper()
	if err != nil || filepath.Base(path) != want {
		t.Errorf("found is %s, and not %s: %v", path, want, err)
	}
}

func TestNewest(t *testing.T) {
	f, v := archive(t)
	path, err := f.Newest()
	found(t, path, err, "003-2026-06-11-depot-4.meeting")
	path, err = f.NewestOpen()
	found(t, path, err, "003-2026-06-11-depot-4.meeting")

	// One that is open elsewhere is known as well.
	third := open(t, path)
	path, err = f.NewestOpen()
	found(t, path, err, "003-2026-06-11-depot-4.meeting")
	v.say(t, third, "close")
	path, err = f.NewestOpen()
	if !errors.Is(err, ErrNoMeeting) || !strings.Contains(err.Error(), f.Dir) {
		t.Errorf("of closed meetings %q is found: %v", path, err)
	}
	v.say(t, third, "undo")
	path, err = f.NewestOpen()
	found(t, path, err, "003-2026-06-11-depot-4.meeting")
	v.say(t, third, "redo")
	closeFile(t, third)
	if path, err = f.NewestOpen(); !errors.Is(err, ErrNoMeeting) {
		t.Errorf("of closed meetings %q is found: %v", path, err)
	}

	// An old one that was never closed is found behind newer ones.
	second := open(t, filepath.Join(f.Dir, "002-2026-05-14-depot-4.meeting"))
	v.say(t, second, "undo")
	closeFile(t, second)
	path, err = f.NewestOpen()
	found(t, path, err, "002-2026-05-14-depot-4.meeting")

	// One that cannot be read is not passed over where it is the newest.
	torn := filepath.Join(f.Dir, "001-2026-04-16-cafe.meeting")
	if err := os.Truncate(torn, 9000); err != nil {
		t.Fatal(err)
	}
	path, err = f.NewestOpen()
	found(t, path, err, "002-2026-05-14-depot-4.meeting")
	if err := os.Rename(torn, filepath.Join(f.Dir, "012-2026-12-16-cafe.meeting")); err != nil {
		t.Fatal(err)
	}
	for _, find := range []func() (string, error){f.Newest, f.NewestOpen, func() (string, error) { return f.Numbered(12) }} {
		path, err = find()
		found(t, path, err, "012-2026-12-16-cafe.meeting")
	}
}

func TestNumbered(t *testing.T) {
	f, v := archive(t)
	path, err := f.Numbered(2)
	found(t, path, err, "002-2026-05-14-depot-4.meeting")
	if path, err = f.Numbered(4); !errors.Is(err, ErrNoMeeting) || !strings.Contains(err.Error(), "#4") {
		t.Errorf("found is %q, %v", path, err)
	}
	closeFile(t, v.meet(t, f, 2, "2026-05-15", "Also 2"))
	if path, err = f.Numbered(2); err == nil || errors.Is(err, ErrNoMeeting) {
		t.Errorf("of two %q is found: %v", path, err)
	}
}

func TestNoFolder(t *testing.T) {
	f := Folder{Dir: filepath.Join(t.TempDir(), "missing")}
	if all, err := f.List(); err != nil || len(all) > 0 {
		t.Errorf("listed are %v, %v", all, err)
	}
	for name, find := range map[string]func() (string, error){
		"newest": f.Newest, "open": f.NewestOpen, "numbered": func() (string, error) { return f.Numbered(1) },
	} {
		if path, err := find(); !errors.Is(err, ErrNoMeeting) {
			t.Errorf("%s: %q, %v", name, path, err)
		}
	}
	if err := os.WriteFile(f.Dir, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := f.Make(); err == nil {
		t.Error("a folder was made where a file is")
	}
	if _, err := f.List(); err == nil {
		t.Error("a file is listed as a folder")
	}
}

func TestMake(t *testing.T) {
	top := filepath.Join(t.TempDir(), "a")
	f := Folder{Dir: filepath.Join(top, "b", "c")}
	for range 2 {
		if err := f.Make(); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range []string{top, filepath.Join(top, "b"), f.Dir} {
		if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
			t.Errorf("%s: %v, %v", path, info, err)
		}
	}
}

func TestDefaultFolder(t *testing.T) {
	t.Setenv("STACKTAKER_DIR", "/somewhere/else")
	if f := DefaultFolder(); f.Dir != "/somewhere/else" {
		t.Errorf("told to be elsewhere it is %s", f.Dir)
	}
	data := t.TempDir()
	t.Setenv("STACKTAKER_DIR", "")
	t.Setenv("XDG_DATA_HOME", data)
	xdg.Reload()
	defer xdg.Reload()
	if f := DefaultFolder(); f.Dir != filepath.Join(data, "stacktaker") {
		t.Errorf("by itself it is %s", f.Dir)
	}
}

func TestPathFor(t *testing.T) {
	f := Folder{Dir: t.TempDir()}
	for title, want := range map[string]string{
		"Depot 4 general assembly":       "007-2026-05-14-depot-4-general-assembly.meeting",
		"  Łódź: Ærø & Straße — İzm’ir ": "007-2026-05-14-lodz-aero-strasse-izmir.meeting",
		"Cafe\u0301":                 "007-2026-05-14-cafe.meeting",
		"Собрание №4":                "007-2026-05-14-собрание-4.meeting",
		`../../con:a\b|c<d>?*"e.`:    "007-2026-05-14-con-a-b-c-d-e.meeting",
		"\x1b[31m\u202ered\x00":      "007-2026-05-14-31mred.meeting",
		"!?":                         "007-2026-05-14.meeting",
		"":                           "007-2026-05-14.meeting",
		strings.Repeat("long ", 100): "007-2026-05-14-" + strings.TrimSuffix(strings.Repeat("long-", 16), "-") + ".meeting",
	} {
		if got := f.PathFor(7, "2026-05-14", title); got != filepath.Join(f.Dir, want) {
			t.Errorf("%q is %s, and not %s", title, filepath.Base(got), want)
		}
	}
	if got := filepath.Base(f.PathFor(1234, "2026-05-14", "a")); got != "1234-2026-05-14-a.meeting" {
		t.Errorf("a long number is %s", got)
	}
	for _, want := range []string{"", "-2", "-3"} {
		path := f.PathFor(7, "2026-05-14", "a")
		if filepath.Base(path) != "007-2026-05-14-a"+want+".meeting" {
			t.Errorf("where others are it is %s", path)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if number, date, ok := numbered("007-2026-05-14-a-2.meeting"); number != 7 || date != "2026-05-14" || !ok {
		t.Errorf("read back it is %d, %s, %v", number, date, ok)
	}
	for _, name := range []string{"", "-", "7", "7-2026", "a-2026-05-14", "-7-2026-05-14", "elsewhere.db"} {
		if number, _, ok := numbered(name); ok {
			t.Errorf("%q is number %d", name, number)
		}
	}
}

// A file that another writes to at the same time is known by its first entry all the while.
func TestPeekWhileWriting(t *testing.T) {
	f, v := archive(t)
	file := open(t, filepath.Join(f.Dir, "003-2026-06-11-depot-4.meeting"))
	done := make(chan struct{})
	var looking sync.WaitGroup
	for range 2 {
		looking.Go(func() {
			for looks := 0; ; looks++ {
				if g, err := readBeginning(file.Path()); err != nil || g.Number != 3 {
					t.Errorf("look %d: %+v, %v", looks, g, err)
					return
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for range 150 {
		v.say(t, file, `note "`+strings.Repeat("The canteen was cold. ", 20)+`"`)
	}
	close(done)
	looking.Wait()
}
