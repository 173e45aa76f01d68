package live

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
)

// newDesk is a desk whose folder of meetings is empty and does not exist yet. No room window finds what it runs but one of the
// same desk: its runtime directory is its own, with a path that is short enough for sockets.
func newDesk(t *testing.T) *env.Env {
	t.Helper()
	runtime, err := os.MkdirTemp("", "st")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(runtime) })
	return &env.Env{
		Voice: env.Speaking("en"),
		Surroundings: env.Surroundings{
			Getenv: func(key string) string { return map[string]string{"XDG_RUNTIME_DIR": runtime}[key] },
			Now:    func() time.Time { return time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC) },
		},
		Data: io.Discard, Words: io.Discard, Dir: filepath.Join(t.TempDir(), "meetings"),
	}
}

// given gives lines to a ledger, which must be in order.
func given(t *testing.T, l *ledger.Ledger, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if _, err := l.Do(line, ledger.Stamp(l.Meeting().State().Last.Add(time.Second))); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
}

// The screens begin with the newest meeting that is not closed, and else with a new one that is numbered after the last.
func TestBegun(t *testing.T) {
	d := newDesk(t)
	begin := func(args ...string) *ledger.Ledger {
		t.Helper()
		l, err := begun(d, args)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { l.Close() })
		return l
	}
	first := begin()
	if _, err := first.Do("open", ledger.Stamp(d.Now())); err == nil {
		t.Error("a meeting begins with something else than convene")
	}
	if _, err := os.Stat(d.Dir); err == nil || first.Path() != "" || first.SealIn("en") != nil {
		t.Error("a refused line leaves something on the disk")
	}
	given(t, first, `convene "First"`, "open")
	if got := filepath.Dir(first.Path()); got != d.Dir {
		t.Errorf("the meeting is kept in %s", got)
	}
	if _, err := begun(d, nil); env.ExitCode(err) != env.ExitElsewhere {
		t.Errorf("a meeting that is open in another window: %v", err)
	}
	first.Close()

	again := begin()
	if got := again.Meeting().State().Info; got.Title != "First" || got.Phase != assembly.Open {
		t.Errorf("the screens begin with %+v", got)
	}
	given(t, again, "close", "seal 4")
	if seal := again.SealIn("en"); len(seal) != 8 {
		t.Errorf("the seal is %q", seal)
	}
	again.Close()

	second := begin()
	given(t, second, `convene "Second" on 2026-05-21`)
	if got := second.Meeting().State().Info; got.Number != 2 || !strings.Contains(second.Path(), "002-2026-05-21-second") {
		t.Errorf("the new meeting is %+v in %s", got, second.Path())
	}
	second.Close()
	if got := begin("#1").Meeting().State().Info.Title; got != "First" {
		t.Errorf("#1 is %q", got)
	}
	if _, err := begun(d, []string{"#3"}); err == nil {
		t.Error("a meeting that is not there is made")
	}

	seventh := ledger.New(7, func(i assembly.Info) (string, error) { return inFolder(d, i) })
	given(t, seventh, `convene "Its own" number 5`)
	if got := seventh.Meeting().State().Info.Number; got != 5 {
		t.Errorf("a number that was said is made %d", got)
	}
	seventh.Close()
}

// Whoever follows the entries of a file that was opened again knows everybody by name.
func TestWithNames(t *testing.T) {
	d := newDesk(t)
	l, err := anew(d)
	if err != nil {
		t.Fatal(err)
	}
	given(t, l, `convene "Names"`, "open", "hand Ana", "hand Ben", "undo")
	l.Close()
	l, err = ledger.Open(l.Path(), store.Keys{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	h := hub.New(l, hub.Options{})
	follower := assembly.New()
	for _, e := range h.Join().Take().Entries {
		if err := follower.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	e, err := l.Do("redo", ledger.Stamp(d.Now()))
	if err != nil {
		t.Fatal(err)
	}
	if err := follower.Apply(e); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, p := range follower.State().Roll.People {
		names = append(names, p.Name)
	}
	if got := strings.Join(names, " "); got != "Ana Ben" {
		t.Errorf("on the roll are %s", got)
	}
	if l.Meeting().Entries()[0].People != nil {
		t.Error("the file's own entries were changed")
	}
}

// Leaving says where the file is and what the secretary does next.
func TestFarewell(t *testing.T) {
	d := newDesk(t)
	d.Dir = filepath.Join(d.Dir, "our meetings")
	l := ledger.New(1, func(i assembly.Info) (string, error) { return inFolder(d, i) })
	told := func() string {
		var b strings.Builder
		d.Words = &b
		farewell(d, l)
		return b.String()
	}
	if got := told(); got != "" {
		t.Errorf("without a meeting it says %q", got)
	}
	for _, c := range []struct {
		lines []string
		has   string
		lacks string
	}{
		{[]string{`convene "Café"`, "open"}, "goes on with the meeting", "hand it on"},
		{[]string{"close"}, ":seal", "goes on"},
		{[]string{"seal 4"}, "stacktaker verify '", ":seal"},
	} {
		given(t, l, c.lines...)
		got := told()
		for _, has := range []string{l.Path() + "\n", "stacktaker minutes '" + l.Path() + "' -o minutes.md", c.has} {
			if !strings.Contains(got, has) {
				t.Errorf("after %q it lacks %q:\n%s", c.lines, has, got)
			}
		}
		if strings.Contains(got, c.lacks) {
			t.Errorf("after %q it says %q:\n%s", c.lines, c.lacks, got)
		}
	}
	l.Close()
}

// The room is shown what stands in no entry: the hands that are called for, and the words of the seal.
func TestWall(t *testing.T) {
	d := newDesk(t)
	l := ledger.New(1, func(i assembly.Info) (string, error) { return inFolder(d, i) })
	w := onWall(d, l)
	defer w.takeDown(d)
	drawn := func() string { return strings.Join(w.draw(l.Meeting(), d.Now(), 60, 16), "\n") }
	do := saidAt(t, d, w)
	do(`convene "Wall"`, "open", "headcount 5", `move "X." by Ana`, "second Ben", "put")
	before := drawn()
	w.watch(console.Shown{Asked: "against"})
	if drawn() == before {
		t.Error("the room is not told whose hands are called for")
	}
	w.watch(console.Shown{})
	do("count 3 1", "declare", "no-action", "close", "seal 4")
	words := w.sealWords()
	if got := drawn(); len(words) != 8 || !strings.Contains(got, words[0]) || !strings.Contains(got, words[7]) {
		t.Errorf("the seal %q is not on the wall:\n%s", words, got)
	}
	l.Close()
	if _, err := store.Read(l.Path()); err != nil {
		t.Error(err)
	}
}
