package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"stacktaker/store"
)

func TestNew(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", `The "Café"`, "--on", "2026-05-07"))
	if dir := filepath.Join(h.dir, "meetings"); filepath.Dir(first) != dir {
		t.Errorf("the file is %s, not in %s", first, dir)
	}
	if got, want := h.must("", "log", first), "1  2026-05-07 00:00:00  convene \"The \\\"Café\\\"\" on 2026-05-07\n"; got != want {
		t.Errorf("the record is %q", got)
	}
	second := strings.TrimSpace(h.must("", "new")) // today, and of the same title
	if got, want := h.must("", "log", second), "1  2026-05-14 17:00:00  convene \"The \\\"Café\\\"\" number 2\n"; got != want {
		t.Errorf("the record is %q", got)
	}
	third := h.file("elsewhere.db")
	if got := h.must("", "new", "Elsewhere", "--file", third, "--after", "#2", "--pack", "rusty"); got != third+"\n" {
		t.Errorf("it prints %q", got)
	}
	has(t, h.must("", "log", third), `convene "Elsewhere" number 3`, "2  2026-05-14 17:00:00  pack rusty")

	before := h.content(third)
	s := h.call("", "new", "Over", "--file", third)
	if s.code != 1 || s.out != "" || h.content(third) != before {
		t.Errorf("a file is overwritten: exit %d, %s", s.code, s.out)
	}
	has(t, s.err, third, "not overwritten")
	if s := h.call("", "new", "Nowhere", "--file", h.file("no/m.db")); s.code != 1 || s.out != "" {
		t.Errorf("in a folder that is not there: exit %d, %s", s.code, s.out)
	}
	if s := h.call("", "new", "Orphan", "--after", "#9"); s.code != 1 || s.out != "" {
		t.Errorf("after a meeting that is not there: exit %d, %s", s.code, s.out)
	}
	if runtime.GOOS != "windows" {
		for path, mode := range map[string]os.FileMode{first: 0o600, third: 0o600, filepath.Dir(first): 0o700 | os.ModeDir} {
			if is, err := os.Stat(path); err != nil || is.Mode() != mode {
				t.Errorf("%s has mode %v, %v", path, is.Mode(), err)
			}
		}
	}
}

// Where the file is left out the newest meeting is meant, and a number is that meeting of the folder.
func TestWhichMeeting(t *testing.T) {
	h := newHouse(t)
	for _, args := range []string{"show", "log --json", "verify", "run -", "run #1 -"} {
		s := h.call("open\n", strings.Fields(args)...)
		if s.code != 1 || s.out != "" {
			t.Errorf("%s in an empty folder exits %d: %s", args, s.code, s.out)
		}
		has(t, s.err, "no meeting")
	}
	has(t, h.call("", "list").err, "no meetings in")
	h.must("", "new", "One", "--on", "2026-05-07")
	h.must("", "new", "Two", "--on", "2026-05-14")
	if got := h.show().Meeting.Title + h.show("#1").Meeting.Title + h.show("#2").Meeting.Title; got != "TwoOneTwo" {
		t.Errorf("the meetings are %s", got)
	}
	has(t, h.must("open\n", "run", "#1", "-"), "2 00:00 open")
	if got := h.show("#1").Meeting.State + h.show().Meeting.State; got != "openconvened" {
		t.Errorf("the meetings are %s", got)
	}
	s := h.call("", "show", "#3")
	if s.code != 1 {
		t.Errorf("a meeting that is not there: exit %d", s.code)
	}
	has(t, s.err, "#3")

	h.env["STACKTAKER_DIR"] = h.file("other")
	if s := h.call("", "show"); s.code != 1 {
		t.Errorf("STACKTAKER_DIR is not followed: exit %d, %s", s.code, s.out)
	}
	has(t, h.must("", "show", "--dir", h.file("meetings")), "Two")
}

func TestList(t *testing.T) {
	h := newHouse(t)
	one := strings.TrimSpace(h.must("", "new", "One", "--on", "2026-05-07"))
	h.must("open\nmove \"X.\" by Ana\nsecond Ben\nput\ncount 2 0\ndeclare\nno-action\nclose\nseal\n", "run", one, "-")
	two := strings.TrimSpace(h.must("", "new", "Two\x1b", "--on", "2026-05-14"))
	three := strings.TrimSpace(h.must("", "new", "Three", "--on", "2026-05-21"))
	h.put("meetings/notes.txt", "No meeting.")
	if err := os.MkdirAll(h.file("meetings/backups"), 0o700); err != nil {
		t.Fatal(err)
	}
	h.must("", "backup", one, h.file("meetings/backups"))
	f, err := store.Open(three)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()

	s := h.call("", "list")
	want := `    date                                decided  quorum  minutes  title
#1  2026-05-07  sealed                        1  none    draft    One
#2  2026-05-14  convened                      0  none             Two
#3  2026-05-21  open in another window                            Three
`
	if s.code != 0 || s.out != want {
		t.Errorf("exit %d, listed is\n%s", s.code, s.out)
	}
	has(t, s.err, "another window")

	var list struct {
		Schema   int
		Meetings []struct {
			Number         int
			Title, File    string
			State, Problem *string
			Sealed         *bool
			Decisions      *int
		}
	}
	if err := json.Unmarshal([]byte(h.must("", "list", "--json")), &list); err != nil {
		t.Fatal(err)
	}
	if list.Schema != 1 || len(list.Meetings) != 3 {
		t.Fatalf("listed is %+v", list)
	}
	if m := list.Meetings[0]; m.Title != "One" || m.File != one || *m.State != "closed" || !*m.Sealed || *m.Decisions != 1 || m.Problem != nil {
		t.Errorf("the first is %+v", m)
	}
	if m := list.Meetings[1]; m.File != two || *m.Sealed || m.Number != 2 {
		t.Errorf("the second is %+v", m)
	}
	if m := list.Meetings[2]; m.Title != "Three" || m.State != nil || m.Sealed != nil || m.Problem == nil {
		t.Errorf("the third is %+v", m)
	}
}

func TestPack(t *testing.T) {
	h := newHouse(t)
	has(t, h.must("", "pack"), "assembly\n", "rusty\n")
	orders := h.must("", "pack", "rusty")
	has(t, orders, "rule max-consecutive 3\n")
	// What is printed is a script.
	file := h.meeting("m.db", `convene "Pack"`)
	h.must(orders, "run", file, "-")
}

func TestBackup(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Backup" on 2026-05-14`)
	stick := h.file("stick")
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	if got, want := h.must("", "backup", file, stick), filepath.Join(stick, "m.db")+"\n"; got != want {
		t.Errorf("it prints %q, not %q", got, want)
	}
	h.must("open\n", "run", file, "-")
	dest := filepath.Join(stick, "m.db")
	if s := h.call("", "backup", file, stick); s.code != 1 || !strings.Contains(s.err, "--force") {
		t.Errorf("what is there: exit %d, %s", s.code, s.err)
	}
	if got := h.show(dest).Record.Entries; got != 1 {
		t.Errorf("the copy that was there has %d entries", got)
	}
	h.must("", "backup", file, dest, "--force")
	if got := h.show(dest).Record.Head; got != h.show(file).Record.Head {
		t.Errorf("the copy ends in %s", got)
	}
	if s := h.call("", "backup", file, h.file("no/m.db")); s.code != 1 {
		t.Errorf("into a folder that is not there: exit %d", s.code)
	}
	if found, _ := filepath.Glob(filepath.Join(stick, ".*")); len(found) > 0 {
		t.Errorf("left behind: %v", found)
	}
}
