//go:build unix

package window

import (
	"bufio"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
	"stacktaker/ui/room"
	"stacktaker/ui/times"
)

func newLink(dir, file string) *link {
	return &link{folders: []string{dir}, file: digest(file), now: time.Now, time: times.New(times.Source{Now: time.Now}, time.Time{})}
}

// titleOf is the meeting that a window hears next, "" where it hears none.
func titleOf(l *link) string {
	if h, ok := l.next().(heard); ok && h.Sight != nil {
		return h.Sight.Title
	}
	return ""
}

// Of several meetings a window shows the newest, or the one that it is told to.
func TestWhichMeetingIsShown(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	if got := titleOf(newLink(dir, "")); got != "" {
		t.Errorf("with nobody there it shows %q", got)
	}
	opened(t, dir, "/a", "A")
	later(t)
	opened(t, dir, "/b", "B")
	for file, want := range map[string]string{"": "B", "/a": "A", "/b": "B", "/c": ""} {
		l := newLink(dir, file)
		if got := titleOf(l); got != want {
			t.Errorf("asked for %q it shows %q, want %q", file, got, want)
		}
		l.leave(true)
	}
}

// A window that is told a folder of meetings shows those of it alone; where the folder is only the usual one, those of it
// before others.
func TestTheFolderOfMeetings(t *testing.T) {
	dir, mine, other := filepath.Join(short(t), "stacktaker"), short(t), short(t)
	file := func(folder, name string) string {
		t.Helper()
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	shown := func(want string, only bool) {
		t.Helper()
		l := newLink(dir, "")
		l.meetings = Meetings{Dir: mine, Only: only}
		if got := titleOf(l); got != want {
			t.Errorf("with the folder alone %t it shows %q, want %q", only, got, want)
		}
		l.leave(true)
	}
	strange := opened(t, dir, file(other, "s"), "Strange")
	shown("Strange", false)
	shown("", true)
	opened(t, dir, file(mine, "a"), "A")
	later(t)
	opened(t, dir, file(mine, "b"), "B")
	later(t)
	opened(t, dir, file(other, "z"), "Z")
	shown("B", false)
	shown("B", true)
	strange.Close()

	// A meeting whose file lies elsewhere belongs to the folder that was in force where it was opened.
	later(t)
	elsewhere := openedAmong(t, dir, file(other, "e"), mine, "E")
	shown("E", true)
	elsewhere.Close()

	l := newLink(dir, "")
	l.meetings = Meetings{Dir: mine, Only: true}
	feed := opened(t, dir, file(mine, "c"), "C")
	if got := titleOf(l); got != "C" {
		t.Errorf("it shows %q", got)
	}
	feed.Close()
	l.next()
	later(t)
	opened(t, dir, file(other, "y"), "Y")
	if got := titleOf(l); got != "" {
		t.Errorf("after its meeting it shows %q of another folder", got)
	}
	l.leave(true)
}

// Where somebody else was first to make the folder in which meetings are found, a window says so, and does not wait in silence.
func TestNoFolderIsTold(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	l := newLink(dir, "")
	defer l.leave(true)
	why := l.next()
	if p, ok := why.(parted); !ok || !strings.Contains(p.why.Error(), dir+": others may enter this folder") {
		t.Fatalf("it says %+v", why)
	}
	newShown(t).update(why).says("others may enter this folder", "mode 0700")
}

// A window whose meeting is interrupted waits for it, and shows no other that ran already; one that begins afterwards it does.
func TestComesBack(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	opened(t, dir, "/other", "Other")
	later(t)
	feed := opened(t, dir, "/a", "A")
	l := newLink(dir, "")
	lost := func() {
		t.Helper()
		feed.Close()
		for range 3 {
			if p, ok := l.next().(parted); !ok || p.why != (sentence{}) {
				t.Errorf("with its meeting gone it shows %+v", p)
			}
		}
	}
	if got := titleOf(l); got != "A" {
		t.Fatalf("it shows %q", got)
	}
	lost()
	feed = opened(t, dir, "/a", "A again")
	if got := titleOf(l); got != "A again" {
		t.Errorf("after the restart it shows %q", got)
	}
	lost()
	later(t)
	opened(t, dir, "/next", "Next")
	if got := titleOf(l); got != "Next" {
		t.Errorf("after the end it shows %q", got)
	}
	l.leave(true)
	if got := titleOf(l); got != "" {
		t.Errorf("after it was left it shows %q", got)
	}
}

// fake is a program of no kind, which answers a window with this.
func fake(t *testing.T, dir, answer string) net.Listener {
	t.Helper()
	ln, err := listen([]string{dir}, "/fake", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ln.Close() })
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			bufio.NewReader(conn).ReadString('\n')
			io.WriteString(conn, answer)
			conn.Close()
		}
	}()
	return ln
}

// Whatever answers, the window says in a sentence what is wrong with it, and shows a meeting all the same where there is one.
func TestWrongAnswers(t *testing.T) {
	for answer, want := range map[string]sentence{
		"":                                {},
		"hello\n":                         errNotOurs,
		`{"stacktaker_room":99}` + "\n":   errVersion,
		strings.Repeat("x", longest+5000): errTooMuch,
	} {
		dir := filepath.Join(short(t), "stacktaker")
		if err := makeFolder(dir); err != nil {
			t.Fatal(err)
		}
		opened := func() { opened(t, dir, "/a", "A") }
		ln := fake(t, dir, answer)
		l := newLink(dir, "")
		if p, ok := l.next().(parted); !ok || p.why != want {
			t.Errorf("%.20q: it says %+v, want %+v", answer, p, want)
		}
		ln.Close()
		opened()
		later(t)
		fake(t, dir, answer)
		if got := titleOf(l); got != "A" {
			t.Errorf("%.20q: beside it a meeting is not found, but %q", answer, got)
		}
		l.leave(false)
	}
}

// Leaving tells the console whether it was on purpose, and ends whoever listens.
func TestLeave(t *testing.T) {
	for _, onPurpose := range []bool{true, false} {
		dir := filepath.Join(short(t), "stacktaker")
		f := opened(t, dir, "/a", "A")
		l := newLink(dir, "")
		if titleOf(l) != "A" {
			t.Fatal("it is not connected")
		}
		ended := make(chan any)
		go func() { ended <- l.next() }()
		l.leave(onPurpose)
		if p, ok := (<-ended).(parted); !ok || p.why != (sentence{}) {
			t.Errorf("who listens hears %+v", p)
		}
		deadline := time.Now().Add(time.Minute)
		for !onPurpose && f.Gone().IsZero() && time.Now().Before(deadline) {
			time.Sleep(5 * time.Millisecond)
		}
		if onPurpose {
			time.Sleep(100 * time.Millisecond) // time for a fault to show; that nothing is told of whoever left, [TestGone] holds
		}
		if f.Gone().IsZero() != onPurpose {
			t.Errorf("left on purpose %t, it is gone since %v", onPurpose, f.Gone())
		}
	}
}

// A meeting that goes on is followed over a real socket.
func TestFollows(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	h := begun(t, "A")
	f, err := Open([]string{dir}, Meeting{File: "/a", Hub: h, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	l := newLink(dir, "")
	defer l.leave(true)
	titleOf(l)
	if _, err := h.Join().Do(hub.Command{Line: "hand Ana", Stamp: assembly.Stamp{At: time.Now()}}); err != nil {
		t.Fatal(err)
	}
	for {
		h, ok := l.next().(heard)
		if !ok {
			t.Fatal("it is not connected any more")
		}
		if n := h.Sight.Next; len(n) == 1 && n[0].Name == "Ana" {
			break
		}
	}
	f.Show(room.Desk{}, true)
	for blank := false; !blank; {
		h, ok := l.next().(heard)
		if !ok {
			t.Fatal("blanked, it is not connected any more")
		}
		blank = h.Blank
	}
}

// Where a meeting of another folder is shown since none of the own one runs, the window turns to the own one as soon as it does, and stays
// there.
func TestTurnsToItsOwnFolder(t *testing.T) {
	dir, mine, other := filepath.Join(short(t), "stacktaker"), short(t), short(t)
	l := newLink(dir, "")
	l.meetings = Meetings{Dir: mine}
	defer l.leave(true)
	strange := opened(t, dir, filepath.Join(other, "s"), "Strange")
	if got := titleOf(l); got != "Strange" {
		t.Errorf("it shows %q", got)
	}
	later(t)
	openedAmong(t, dir, filepath.Join(other, "o"), mine, "Own")
	turned := false
	for range 4 { // at the latest with the beat
		turned = turned || titleOf(l) == "Own"
	}
	if !turned {
		t.Error("it stays with the other folder's meeting")
	}
	later(t)
	opened(t, dir, filepath.Join(other, "z"), "Z")
	for range 2 {
		if got := titleOf(l); got == "Z" || got == "Strange" {
			t.Errorf("it leaves its own folder for %q", got)
		}
	}
	strange.Close()
}
