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

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// docs/format.md: how many bytes stand around a value in a private file, and what its length is padded to.
const nonceSize, padding, tagSize = 24, 256, 16

const passphrase = "nine owls over depot 4"

// keys open private files in tests, at next to no cost.
func keys() Keys {
	return Keys{
		Passphrase: func(_ string, wrong int) ([]byte, error) {
			if wrong > 0 {
				return nil, chain.ErrWrongPassphrase
			}
			return []byte(passphrase), nil
		},
		cost: chain.Cost{Time: 1, Memory: 64, Threads: 1},
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
			return nil, chain.ErrWrongPassphrase
		}
		return []byte(given[asked-1]), nil
	}
	canceled := errors.New("not now")
	unwilling := Keys{Passphrase: func(string, int) ([]byte, error) { return nil, canceled }}
	for name, c := range map[string]struct {
		keys Keys
		want error
	}{
		"no passphrase": {Keys{}, ErrLocked}, "wrong ones": {wrong, chain.ErrWrongPassphrase}, "nobody to ask": {unwilling, canceled},
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
	if testing.Short() {
		t.Skip("making keys of passphrases takes long")
	}
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
	if head := f.safe.Envelope()[1:10]; !bytes.Equal(head, []byte{0, 0, 0, 3, 0, 4, 0, 0, 4}) {
		t.Errorf("three passes over 262144 KiB by four threads are not what it costs, but %x", head)
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
