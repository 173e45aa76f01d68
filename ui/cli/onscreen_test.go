package cli

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/times"
)

// printerFor is a printer of a meeting in a file.
func printerFor(t *testing.T, lines ...string) printer {
	t.Helper()
	dir := t.TempDir()
	l := newLedger(0, func(assembly.Info) (string, error) { return filepath.Join(dir, "7-depot.db"), nil })
	t.Cleanup(func() { l.Close() })
	for n, line := range lines {
		st := assembly.Stamp{At: time.Date(2026, 5, 14, 18, n, 0, 0, time.UTC), Seed: sha256.Sum256(fmt.Append(nil, n))}
		if _, err := l.Do(line, st); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	w := &wall{ledger: l, voice: speaking("en"), time: times.New(times.Source{Now: time.Now}, time.Time{})}
	w.noteSeal()
	return printer{wall: w, program: "stacktaker 1.2.3", home: dir}
}

func TestMinutesOnScreen(t *testing.T) {
	p := printerFor(t, `convene "Depot 4" on 2026-05-14`, "arrive Ana Ben Cleo", "open", `move "That we sing." by Ana`, "second Ben", "in-camera on", `note "Hidden."`, "in-camera off", "close", "seal 4")
	told := strings.Join(strings.Fields(strings.Join(p.onScreen(p.Meeting()), " ")), " ")
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
