//go:build unix

package window

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// short is a folder of the test's own, whose path is short enough for sockets within it.
func short(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "st")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// later waits until the folders of this machine tell a time that is after now: a socket that is made then is newer than one that is
// there, and than what happened since.
func later(t *testing.T) {
	t.Helper()
	now, probe := time.Now(), filepath.Join(t.TempDir(), "probe")
	for told := now; !told.After(now); time.Sleep(time.Millisecond) {
		if err := os.WriteFile(probe, []byte{0}, 0o600); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(probe)
		if err != nil {
			t.Fatal(err)
		}
		told = info.ModTime()
	}
}

// opened is a meeting of two entries that is fed in a folder.
func opened(t *testing.T, folder, file, title string) *Feed {
	t.Helper()
	return openedAmong(t, folder, file, "", title)
}

// openedAmong is opened where a folder of meetings was in force.
func openedAmong(t *testing.T, folder, file, among, title string) *Feed {
	t.Helper()
	f, err := Open([]string{folder}, Meeting{File: file, Among: among, Hub: begun(t, title), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// begun is the hub of a meeting of two entries.
func begun(t *testing.T, title string) *hub.Hub {
	t.Helper()
	m := &memory{assembly.New()}
	for i, line := range []string{fmt.Sprintf("convene %q", title), "open"} {
		if _, err := m.Do(line, assembly.Stamp{At: time.Now(), Seed: [32]byte{byte(i + 1)}}); err != nil {
			t.Fatal(err)
		}
	}
	return hub.New(m, hub.Options{})
}

// The socket is its user's alone, in a folder that nobody else enters, and goes away with the meeting.
func TestSocketIsPrivate(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	f := opened(t, dir, "/meetings/a.meeting", "A")
	all := sockets([]string{dir})
	if len(all) != 1 || all[0].file != digest("/meetings/a.meeting") {
		t.Fatalf("the sockets are %+v", all)
	}
	for path, mode := range map[string]os.FileMode{dir: os.ModeDir | 0o700, all[0].path: os.ModeSocket | 0o600} {
		if is, err := os.Lstat(path); err != nil || is.Mode() != mode {
			t.Errorf("%s has mode %v, %v; want %v", path, is.Mode(), err, mode)
		}
	}
	if strings.Contains(all[0].path, "a.meeting") {
		t.Errorf("the name of the file stands in %s", all[0].path)
	}
	f.Close()
	if all := sockets([]string{dir}); len(all) > 0 {
		t.Errorf("left behind: %+v", all)
	}
}

// A folder that others could enter or exchange is not used, and the next one is.
func TestUnsafeFolders(t *testing.T) {
	top := short(t)
	at := func(name string) string { return filepath.Join(top, name) }
	make := func(name string, mode os.FileMode) {
		t.Helper()
		if err := os.Mkdir(at(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(at(name), mode); err != nil {
			t.Fatal(err)
		}
	}
	make("open", 0o755)
	make("theirs", 0o777)
	make("own", 0o700)
	if err := os.Symlink(at("own"), at("link")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(at("file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	long := at(strings.Repeat("long", 25))
	for name, dir := range map[string]string{
		"others may read": at("open"), "in a folder of all": at("theirs/stacktaker"), "a link": at("link"), "a file": at("file"),
		"nowhere": at("not/there"), "too long a path": long,
	} {
		if ln, err := listen([]string{dir}, "x", ""); err == nil {
			ln.Close()
			t.Errorf("%s: a socket is made", name)
		} else if name != "nowhere" && !strings.Contains(err.Error(), top) {
			t.Errorf("%s: the error does not say where: %v", name, err)
		}
	}
	if _, err := os.Stat(at("not")); err == nil {
		t.Error("a runtime directory is made where there is none")
	}
	ln, err := listen([]string{at("open"), long, at("good")}, "x", "")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	if got := filepath.Dir(ln.Addr().String()); got != at("good") {
		t.Errorf("the socket is in %s", got)
	}
	// A window does not look there either.
	fake, err := net.Listen("unix", at("open/0123456789ab-00000000.room"))
	if err != nil {
		t.Fatal(err)
	}
	defer fake.Close()
	if all := sockets([]string{at("open"), at("good")}); len(all) != 1 || filepath.Dir(all[0].path) != at("good") {
		t.Errorf("the sockets are %+v", all)
	}
}

func TestFolders(t *testing.T) {
	env := map[string]string{"XDG_RUNTIME_DIR": "/run/user/7"}
	got := Folders(func(k string) string { return env[k] })
	want := filepath.Join(os.TempDir(), fmt.Sprintf("stacktaker-%d", os.Getuid()))
	if len(got) != 2 || got[0] != "/run/user/7/stacktaker" || got[1] != want {
		t.Errorf("the folders are %q", got)
	}
	env["XDG_RUNTIME_DIR"] = "relative"
	if got := Folders(func(k string) string { return env[k] }); len(got) != 1 {
		t.Errorf("a relative runtime directory gives %q", got)
	}
}

// What killed programs left is swept away; whoever lives, or has just begun, or is something else, stays.
func TestSweep(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	live := opened(t, dir, "/live", "Live")
	stale, err := listen([]string{dir}, "/stale", "")
	if err != nil {
		t.Fatal(err)
	}
	stale.(*net.UnixListener).SetUnlinkOnClose(false) // as a killed program
	stale.Close()
	other := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if sweep([]string{dir}, time.Now(), nil); len(sockets([]string{dir})) != 2 {
		t.Error("what has just begun is swept away")
	}
	sweep([]string{dir}, time.Now().Add(time.Minute), nil)
	if all := sockets([]string{dir}); len(all) != 1 || all[0].file != digest("/live") {
		t.Errorf("the sockets are %+v", all)
	}
	if _, err := os.Stat(other); err != nil {
		t.Error(err)
	}
	if !live.Gone().IsZero() {
		t.Error("sweeping looks like a window that is lost")
	}
	conn, err := dial(sockets([]string{dir})[0].path)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "%s %d\n", greeting, version)
	if m, err := readMessage(bufio.NewReader(conn)); err != nil || m.Sight.Title != "Live" {
		t.Errorf("after sweeping: %+v, %v", m, err)
	}
}

// A second program cannot take the place of one that listens: it has a socket of its own.
func TestNobodyIsReplaced(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	opened(t, dir, "/same", "First")
	later(t)
	second := opened(t, dir, "/same", "Second")
	l := newLink(dir, "/same")
	title := func() string {
		t.Helper()
		h, ok := l.next().(heard)
		if !ok {
			t.Fatal("nobody is heard")
		}
		return h.Sight.Title
	}
	if got := title(); got != "Second" {
		t.Errorf("the newest is %s", got)
	}
	second.Close()
	if _, ok := l.next().(parted); !ok {
		t.Error("it is not noticed that the second has left")
	}
	if got := title(); got != "First" {
		t.Errorf("after it comes %s", got)
	}
	l.leave(true)
}

// A file is the same under a link.
func TestDigest(t *testing.T) {
	dir := short(t)
	file, linked := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, linked); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	if digest(file) != digest(linked) || digest(file) != digest("a") || digest(file) == digest("c") || digest("") != "" {
		t.Error("a file has several names, or two files one")
	}
}
