package live

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/console"
	"stacktaker/ui/times"
)

// printerFor is a printer of a meeting in a file.
func printerFor(t *testing.T, lines ...string) printer {
	t.Helper()
	dir := t.TempDir()
	l := ledger.New(0, func(assembly.Info) (string, error) { return filepath.Join(dir, "7-depot.db"), nil })
	t.Cleanup(func() { l.Close() })
	for n, line := range lines {
		st := assembly.Stamp{At: time.Date(2026, 5, 14, 18, n, 0, 0, time.UTC), Seed: sha256.Sum256(fmt.Append(nil, n))}
		if _, err := l.Do(line, st); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	w := &wall{Ledger: l, Voice: env.Speaking("en"), time: times.New(times.Source{Now: time.Now}, time.Time{})}
	w.noteSeal()
	return printer{wall: w, program: "stacktaker 1.2.3", home: dir}
}

func TestMinutesOnScreen(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "arrive Ana Ben Cleo", "open", `move "That we sing." by Ana`, "second Ben", "in-camera on", `note "Hidden."`, "in-camera off", "close", "seal 4")
	told := strings.Join(strings.Fields(strings.Join(p.onScreen(p.Meeting()).Lines, " ")), " ")
	for _, words := range []string{"Minutes: Depot 4", "Moved by Ana, seconded by Ben", *p.seal.Load(), "closed session"} {
		if words == "" || !strings.Contains(told, words) {
			t.Errorf("lacks %q:\n%s", words, told)
		}
	}
	if full := p.options().SealHex; len(full) != 64 {
		t.Errorf("the seal in full is %q", full)
	}
	for _, words := range []string{"Hidden", "Cleo"} { // what was said in closed session, and who only was there
		if strings.Contains(told, words) {
			t.Errorf("has %q", words)
		}
	}
}

func TestWritingFromTheScreen(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "open", "close")
	stick := filepath.Join(p.home, "stick")
	if err := os.Mkdir(stick, 0o755); err != nil {
		t.Fatal(err)
	}
	for n, want := range []string{"7-depot-minutes.md 7-depot-minutes.pdf", "7-depot-minutes-2.md 7-depot-minutes-2.pdf"} {
		paths, err := p.write(p.Meeting(), []string{"MD", "pdf"}, "~/stick")
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, path := range paths {
			if filepath.Dir(path) != stick {
				t.Errorf("written to %s", path)
			}
			if is, err := os.Stat(path); err != nil || is.Size() == 0 {
				t.Errorf("%s is empty: %v", path, err)
			}
			names = append(names, filepath.Base(path))
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("the %d. time these are written: %s", n+1, got)
		}
	}
	for _, c := range []struct{ formats, folder, says string }{
		{"frob", "~/stick", "frob"}, {"md frob", "~/stick", "frob"}, {"md", "~/none", "there is no folder"}, {"md", "~/stick/7-depot-minutes.md", "there is no folder"},
	} {
		if paths, err := p.write(p.Meeting(), strings.Fields(c.formats), c.folder); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v to %s: %v, %v", c.formats, c.folder, paths, err)
		}
	}
	left, err := os.ReadDir(stick)
	if err != nil || len(left) != 4 {
		t.Errorf("on the stick are %v", left)
	}
	if p.folder() != filepath.Dir(p.Path()) && len(pluggedIn(p.user)) == 0 {
		t.Errorf("papers go to %s", p.folder())
	}
}

// Where the decisions and the notes stand is known, so that the screen goes there.
func TestPlacesOnScreen(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "arrive Ana Ben Cleo", "open", `item "Song"`, "go", `move "That we sing." by Ana`, "second Ben", "put", "count 2 1", "declare", "no-action", `note "It was loud."`,
		`item "Dance"`, "go", `move "That we dance." by Ana`, "second Ben", "put", "count 1 2", "declare", `move "That we rest." by Ana`, "second Ben", "put", "count 3 0", "declare", "no-action", "close", `note "It was late." item 2`)
	m := p.onScreen(p.Meeting())
	var told []string
	for _, place := range m.Places {
		told = append(told, fmt.Sprint(strings.TrimSpace(m.Lines[place.Line]), " | ", place.Says, " | ", place.Note))
	}
	want := []string{
		"1.1   Motion 1. Moved by Ana, seconded by Ben, put at 18:07: | Motion 1: Song: 2 for, 1 against: carried; a simple majority of 3 needs 2. | 0",
		"1.2   It was loud. | It was loud. | 1", "Motion 2 | Motion 2: Dance: 1 for, 2 against: not carried; a simple majority of 3 needs 2. | 0",
		"Motion 3 | Motion 3: Dance: 3 for, nobody against: carried unanimously. | 0", "2.3   It was late. ° | It was late. ° | 2",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the places are\n%s", strings.Join(told, "\n"))
	}
}

// Each verdict is listed under its own name, and leads to where it was declared: an amendment's is not that of its motion, a straw poll's is no motion's.
func TestVerdictsAreListedAsWhatTheyAre(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "arrive Ana Ben Cleo", "open", `item "Song"`, "go", `move "That we sing twice." title "Song" by Ana`, "second Ben",
		`amend strike "twice" insert "once" by Ben`, "second Cleo", "put", "count 2 1", "declare", "put", "count 3 0", "declare", "no-action", `straw "Louder?" 1 1 1`, `item "Chair"`, "go", `elect "Chair"`, "nominate Ana", "adopt")
	m := p.onScreen(p.Meeting())
	var told []string
	for _, place := range m.Places {
		told = append(told, strings.Join(strings.Fields(m.Lines[place.Line])[:3], " ")+" | "+place.Says)
	}
	want := []string{
		"1.2 Amendment 1.1. | Amendment 1.1: Song: 2 for, 1 against: carried; a simple majority of 3 needs 2.",
		"1.3 Motion 1, | Motion 1: Song: Song: 3 for, nobody against: carried unanimously.",
		"1.4 A straw | Straw poll: Song: 1 for, 1 against, 1 abstaining; a straw poll decides nothing.",
		"2.1 Election: Chair. | Election: Chair: Chair: Ana was elected.",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the places are\n%s", strings.Join(told, "\n"))
	}
	if len(m.Items) < 3 || m.Items[len(m.Items)-1].Item != 0 && m.Items[len(m.Items)-1].Item != 2 {
		t.Errorf("the items are %v", m.Items)
	}
	for item, says := range map[int]string{1: "Song", 2: "Chair"} {
		if at := slices.IndexFunc(m.Items, func(i console.ItemPlace) bool { return i.Item == item }); at < 0 || !strings.Contains(m.Lines[m.Items[at].Line], says) {
			t.Errorf("item %d is not in %v", item, m.Items)
		}
	}
}

// A folder without room, or in which nobody may write, is told in a sentence, and nothing is left there.
func TestWritingFromTheScreenLeavesNoHalfFile(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "open", "close")
	shut := filepath.Join(p.home, "shut")
	if err := os.Mkdir(shut, 0o555); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() != 0 {
		if _, err := p.write(p.Meeting(), []string{"pdf"}, shut); err == nil || !strings.Contains(err.Error(), "this user may not use it") || strings.Contains(err.Error(), "\n") {
			t.Errorf("where nobody may write: %v", err)
		}
	}
	err := env.Written(filepath.Join(p.home, "minutes.pdf"), false, func(to io.Writer) error {
		if _, err := io.WriteString(to, strings.Repeat("half", 1<<14)); err != nil {
			return err
		}
		return &fs.PathError{Op: "write", Path: "minutes", Err: syscall.ENOSPC}
	})
	if err == nil || !strings.HasSuffix(p.OnDisk(err), "cannot be written: the disk is full") {
		t.Errorf("without room: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(p.home, "*minutes*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if left, _ := filepath.Glob(filepath.Join(p.home, ".new*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// Writing from the screens tells of a paper that is another file than when it was taken in.
func TestScreensAreToldOfAChangedPaper(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, `paper "accounts.txt" sha256 `+strings.Repeat("ab", 32))
	if says := p.changed(p.Meeting()); says != nil {
		t.Errorf("of a file that is not there it says %q", says)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(p.Path()), "accounts.txt"), []byte("other"), 0o600); err != nil {
		t.Fatal(err)
	}
	says := p.changed(p.Meeting())
	if len(says) != 1 || !strings.Contains(says[0], `"accounts.txt" is not the file any more that was taken in as paper 1`) {
		t.Errorf("it says %q", says)
	}
}
