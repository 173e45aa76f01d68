package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/record"
)

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
			forge(t, path, func(tx *bbolt.Tx) { in(t, tx, record.MetaBucket).set([]byte("color"), []byte("red")) })
		}, assembly.ErrNewer},
		"a head of a later version": {func(t *testing.T, path string) {
			forge(t, path, func(tx *bbolt.Tx) { in(t, tx, record.HeadBucket).set([]byte("first"), []byte("1")) })
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
		if runtime.GOOS == "windows" {
			t.Skip(err) // there not everybody may make one
		}
		t.Fatal(err)
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
