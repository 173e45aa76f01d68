package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
)

const passphrase = "nine owls over depot 4"

// keys open private files in tests, at next to no cost.
func keys() Keys {
	return Keys{
		Passphrase: func(_ string, wrong int) ([]byte, error) {
			if wrong > 0 {
				return nil, ErrWrongPassphrase
			}
			return []byte(passphrase), nil
		},
		cost: cost{1, 64, 1},
	}
}

func openPrivate(t testing.TB, path string) *File {
	t.Helper()
	f, err := keys().Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// privateFile is the path of a whole evening that is private.
func privateFile(t testing.TB) string {
	t.Helper()
	path := sealedFile(t)
	makePrivate(t, path)
	return path
}

func makePrivate(t testing.TB, path string) {
	t.Helper()
	if err := openPrivate(t, path).MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}
}

// A meeting that is made private, is given another passphrase, goes on, and is made open again is the same meeting, with
// the same chain and the same seal.
func TestMadePrivate(t *testing.T) {
	path := sealedFile(t)
	before, err := Verify(path)
	if err != nil {
		t.Fatal(err)
	}
	whole := open(t, path)
	closeFile(t, whole)
	old, _ := os.Stat(path)

	f := openPrivate(t, path)
	if f.Private() {
		t.Error("it is private before it is made so")
	}
	if err := f.MakePrivate([]byte("another one")); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Do("undo", (&evening{500}).stamp()); !errors.Is(err, ErrClosed) {
		t.Errorf("after it was made private: %v", err)
	}
	info, err := os.Stat(path)
	if err != nil || os.SameFile(old, info) || runtime.GOOS != "windows" && info.Mode() != 0o600 {
		t.Errorf("the file is the old one, or its mode is %v: %v", info.Mode(), err)
	}
	if got := within(t, filepath.Dir(path)); len(got) != 1 {
		t.Errorf("there are %q", got)
	}
	another := keys()
	another.Passphrase = func(string, int) ([]byte, error) { return []byte("another one"), nil }
	f, err = another.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}

	after, err := keys().Verify(path)
	if err != nil || !after.Private || after.Head != before.Head || after.Seal.Hash != before.Seal.Hash || after.People != 3 {
		t.Fatalf("it is %+v, and not %+v: %v", after, before, err)
	}
	f = openPrivate(t, path)
	same(t, whole.Meeting(), f.Meeting())
	(&evening{100}).say(t, f, `note "It goes on."`, `correct "It was warm."`)
	m := f.Meeting()
	closeFile(t, f)
	f = openPrivate(t, path)
	same(t, m, f.Meeting())
	if err := f.MakeOpen(); err != nil {
		t.Fatal(err)
	}
	f = open(t, path)
	same(t, m, f.Meeting())
	if r, err := Verify(path); f.Private() || err == nil || !errors.Is(err, ErrInUse) {
		t.Errorf("%+v, %v", r, err)
	}
	closeFile(t, f)
	if r, err := Verify(path); err != nil || r.Private || r.Seal.Hash != before.Seal.Hash || r.Seal.After != before.Seal.After+2 {
		t.Errorf("%+v, %v", r, err)
	}
}

// Without its passphrase nothing of a private file is told, in one sentence; nobody is asked for that of another.
func TestLocked(t *testing.T) {
	path, other := privateFile(t), sealedFile(t)
	before, _ := os.ReadFile(path)
	given := []string{"wrong", "", passphrase + " ", strings.ToUpper(passphrase)}
	asked := 0
	wrong := keys()
	wrong.Passphrase = func(at string, n int) ([]byte, error) {
		if at != path || n != asked {
			t.Errorf("asked for %s, after %d", at, n)
		}
		if asked++; asked > len(given) {
			return nil, ErrWrongPassphrase
		}
		return []byte(given[asked-1]), nil
	}
	canceled := errors.New("not now")
	unwilling := Keys{Passphrase: func(string, int) ([]byte, error) { return nil, canceled }}
	for name, c := range map[string]struct {
		keys Keys
		want error
	}{
		"no passphrase": {Keys{}, ErrLocked}, "wrong ones": {wrong, ErrWrongPassphrase}, "nobody to ask": {unwilling, canceled},
	} {
		for way, try := range map[string]func() error{
			"open":   func() error { _, err := c.keys.Open(path); return err },
			"read":   func() error { _, err := c.keys.Read(path); return err },
			"verify": func() error { _, err := c.keys.Verify(path); return err },
		} {
			asked = 0
			if err := try(); !errors.Is(err, c.want) || strings.ContainsAny(err.Error(), "\n;") {
				t.Errorf("%s, %s: %v", name, way, err)
			}
			if name == "wrong ones" && asked != len(given)+1 {
				t.Errorf("%s: asked %d times", way, asked)
			}
		}
		if f, err := c.keys.Open(other); err != nil {
			t.Errorf("%s: %v", name, err)
		} else {
			closeFile(t, f)
		}
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}

// A second passphrase may be the right one.
func TestSecondTry(t *testing.T) {
	path := privateFile(t)
	k := keys()
	k.Passphrase = func(_ string, wrong int) ([]byte, error) {
		return []byte([]string{"nine owls", passphrase}[wrong]), nil
	}
	f, err := k.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	closeFile(t, f)
}

// A file that is private from the beginning is one that was made so, and the usual cost is what its envelope says.
func TestPrivateFromTheBeginning(t *testing.T) {
	v := &evening{}
	path := filepath.Join(t.TempDir(), "a.meeting")
	f, e, err := CreatePrivate(path, convening, []byte(passphrase), v.stamp())
	if err != nil || e.Seq != 1 || !f.Private() {
		t.Fatalf("entry %d: %v", e.Seq, err)
	}
	v.say(t, f, debate()...)
	m := f.Meeting()
	closeFile(t, f)
	f = openPrivate(t, path)
	same(t, m, f.Meeting())
	if e, err := parseEnvelope(f.safe.identity, f.safe.envelope); err != nil || e.cost != (cost{3, 262144, 4}) {
		t.Errorf("it costs %+v: %v", e.cost, err)
	}
	closeFile(t, f)

	refused := filepath.Join(filepath.Dir(path), "b.meeting")
	var no *assembly.Refusal
	if _, _, err := keys().createPrivate(refused, "open", []byte(passphrase), v.stamp()); !errors.As(err, &no) {
		t.Errorf("a meeting begins with open: %v", err)
	}
	if _, err := os.Stat(refused); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a refused line left a file: %v", err)
	}
}

// Writing fails in a private file as it does in others: nothing is lost, and nobody is asked for the passphrase anew.
func TestPrivateNotSaved(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.meeting")
	v := &evening{}
	f, _, err := keys().createPrivate(path, convening, []byte(passphrase), v.stamp())
	if err != nil {
		t.Fatal(err)
	}
	f.keys.Passphrase = nil
	v.say(t, f, "open", "hand Ana")
	f.handle.file.Close()
	var not *NotSaved
	if _, err := f.Do("hand Ben", v.stamp()); !errors.As(err, &not) {
		t.Fatal(err)
	}
	v.say(t, f, "hand Ben", "call")
	m := f.Meeting()
	closeFile(t, f)
	same(t, m, openPrivate(t, path).Meeting())
}

// What cannot be written anew stays as it is.
func TestNotRemade(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, path string)
		want   error
	}{
		"a bucket of a later version": {func(t *testing.T, path string) {
			forge(t, path, func(tx *bbolt.Tx) {
				b, _ := tx.CreateBucket([]byte("pictures"))
				b.Put([]byte("one"), []byte("of Ana"))
			})
		}, assembly.ErrNewer},
		"a key of a later version": {func(t *testing.T, path string) {
			forge(t, path, func(tx *bbolt.Tx) { in(t, tx, metaBucket).set([]byte("color"), []byte("red")) })
		}, assembly.ErrNewer},
		"a head of a later version": {func(t *testing.T, path string) {
			forge(t, path, func(tx *bbolt.Tx) { in(t, tx, headBucket).set([]byte("first"), []byte("1")) })
		}, assembly.ErrNewer},
	} {
		t.Run(name, func(t *testing.T) {
			path := sealedFile(t)
			c.change(t, path)
			before, _ := os.ReadFile(path)
			if err := openPrivate(t, path).MakePrivate([]byte(passphrase)); !errors.Is(err, c.want) || !strings.Contains(err.Error(), path) {
				t.Errorf("%v", err)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) || len(within(t, filepath.Dir(path))) != 1 {
				t.Errorf("it was changed, or there are %q", within(t, filepath.Dir(path)))
			}
		})
	}
	looked, err := Read(sealedFile(t))
	if err != nil {
		t.Fatal(err)
	}
	defer looked.Close()
	if err := looked.MakePrivate([]byte(passphrase)); !errors.Is(err, ErrReadOnly) {
		t.Errorf("by a reader: %v", err)
	}
	closeFile(t, looked)
	if err := looked.MakeOpen(); !errors.Is(err, ErrClosed) {
		t.Errorf("of a closed file: %v", err)
	}
}

// A name that leads to the file still leads to it, and nothing is left behind.
func TestRemadeBehindALink(t *testing.T) {
	path := sealedFile(t)
	link := filepath.Join(t.TempDir(), "link.meeting")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	makePrivate(t, link)
	if _, err := Verify(path); !errors.Is(err, ErrLocked) {
		t.Errorf("behind the link: %v", err)
	}
	if to, err := os.Readlink(link); err != nil || to != path {
		t.Errorf("the link leads to %q: %v", to, err)
	}
}

// Who waits for a file while it is made anew gets the new one, not the one that is gone.
func TestReplacedWhileWaiting(t *testing.T) {
	path := sealedFile(t)
	f := open(t, path)
	type got struct {
		f   *File
		err error
	}
	opened := make(chan got)
	go func() {
		f, err := keys().Open(path)
		for errors.Is(err, ErrInUse) { // the disk took longer than it waits
			f, err = keys().Open(path)
		}
		opened <- got{f, err}
	}()
	if err := f.MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}
	g := <-opened
	if g.err != nil {
		t.Fatal(g.err)
	}
	(&evening{100}).say(t, g.f, `note "kept"`)
	closeFile(t, g.f)
	if r, err := keys().Verify(path); err != nil || r.Entries != 22 {
		t.Errorf("%d entries, %v", r.Entries, err)
	}

	// The same without the luck of two that run at once: the lock is on a file that is no more at the path.
	h, err := openBolt(path, false, patience)
	if err != nil {
		t.Fatal(err)
	}
	if h.replaced(path) {
		t.Error("a file that is at its path counts as replaced")
	}
	if err := inPlaceOf(path, func(f *os.File) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if !h.replaced(path) || h.close() != nil {
		t.Error("a file that is no more at its path does not count as replaced")
	}
}

// In the folder of meetings a private one tells what its name tells. It is looked into where that is needed, and once.
func TestPrivateInFolder(t *testing.T) {
	f, _ := archive(t)
	third := filepath.Join(f.Dir, "003-2026-06-11-depot-4.meeting")
	makePrivate(t, third)
	if err := os.Rename(filepath.Join(f.Dir, "002-2026-05-14-depot-4.meeting"), filepath.Join(f.Dir, "elsewhere.db")); err != nil {
		t.Fatal(err)
	}
	makePrivate(t, filepath.Join(f.Dir, "elsewhere.db"))
	all, err := f.List()
	if err != nil || len(all) != 3 {
		t.Fatal(all, err)
	}
	if s := all[0]; !s.Private || s.Number != 0 || s.Title != "" || s.Err != nil {
		t.Errorf("elsewhere: %+v", s)
	}
	if s := all[2]; !s.Private || s.Number != 3 || s.Date != "2026-06-11" || s.Title != "" || s.Phase != "" || s.Err != nil {
		t.Errorf("the third: %+v", s)
	}
	path, err := f.NewestOpen()
	found(t, path, err, filepath.Base(third))
	path, err = f.Numbered(3)
	found(t, path, err, filepath.Base(third))

	asked := 0
	f.Keys = keys()
	f.Keys.Passphrase = func(string, int) ([]byte, error) {
		asked++
		return []byte(passphrase), nil
	}
	path, err = f.NewestOpen()
	found(t, path, err, filepath.Base(third))
	g := openPrivate(t, third)
	(&evening{100}).say(t, g, "close")
	closeFile(t, g)
	if path, err = f.NewestOpen(); !errors.Is(err, ErrNoMeeting) || asked != 2 {
		t.Errorf("found is %q: %v; asked %d times", path, err, asked)
	}
}

func TestCopies(t *testing.T) {
	path := sealedFile(t)
	folder := filepath.Dir(path)
	backups := Folder{Dir: filepath.Join(folder, "backups")}
	if err := backups.Make(); err != nil {
		t.Fatal(err)
	}
	f := open(t, path)
	for _, to := range []string{filepath.Join(folder, "copy.meeting"), filepath.Join(backups.Dir, "001.meeting")} {
		if err := f.Backup(to); err != nil {
			t.Fatal(err)
		}
	}
	closeFile(t, f)
	other, _, err := Create(filepath.Join(folder, "other.meeting"), convening, (&evening{}).stamp())
	if err != nil {
		t.Fatal(err)
	}
	closeFile(t, other)
	makePrivate(t, path)
	got, err := openPrivate(t, path).Copies()
	if err != nil || strings.Join(got, " ") != filepath.Join(folder, "copy.meeting")+" "+filepath.Join(backups.Dir, "001.meeting") {
		t.Errorf("copies are %q: %v", got, err)
	}
}

// Whoever is asked once is not asked again, as long as the file has that passphrase.
func TestRemembered(t *testing.T) {
	path := privateFile(t)
	asked := 0
	k := Remembering(func(string, int) ([]byte, error) {
		asked++
		return []byte(passphrase), nil
	})
	k.cost = keys().cost
	for range 2 {
		if _, err := k.Verify(path); err != nil {
			t.Fatal(err)
		}
		f, err := k.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		closeFile(t, f)
	}
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
	f, err := k.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Verify(path); err != nil || asked != 2 {
		t.Errorf("asked %d times: %v", asked, err)
	}
}
