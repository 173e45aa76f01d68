package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

func TestRescueNothing(t *testing.T) {
	folder := t.TempDir()
	dest := filepath.Join(folder, "saved")
	path := func(name string) string { return filepath.Join(folder, name) }
	for name, b := range map[string][]byte{"zeros": make([]byte, 1<<20), "text": []byte("Minutes, typed."), "empty": {}, "ones": bytes.Repeat([]byte{0xFF}, 1<<16)} {
		if err := os.WriteFile(path(name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(path("folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path("database"), 0o600, &bbolt.Options{Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucket([]byte("entries"))
		if err == nil {
			err = b.Put(record.EntryKey(1), []byte(`{"seq":1}`))
		}
		return err
	})
	if err != nil || db.Close() != nil {
		t.Fatal(err)
	}
	names := []string{"zeros", "text", "empty", "ones", "folder", "database"}
	if pipe(path("pipe")) == nil {
		names = append(names, "pipe")
	}
	for _, name := range names {
		if _, err := Rescue(path(name), dest); !errors.Is(err, record.ErrNotMeeting) || strings.ContainsAny(err.Error(), "\n;") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Rescue(path("missing"), dest); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what is not there: %v", err)
	}
	if got := within(t, folder); slices.Contains(got, "saved") {
		t.Errorf("there are %q", got)
	}
	if _, err := Rescue(sealedFile(t), path("text")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over another file: %v", err)
	}
}

// What is rescued goes on.
func TestRescuedGoesOn(t *testing.T) {
	folder := t.TempDir()
	whole, _ := small(t)
	clear(whole[:2*record.PageSize])
	path, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Rescue(path, dest); err != nil {
		t.Fatal(err)
	}
	f := open(t, dest)
	(&evening{1000}).say(t, f, `note "It goes on."`)
	closeFile(t, f)
	if _, err := Verify(dest); err != nil {
		t.Error(err)
	}
}

// A private file is rescued with its passphrase into one that is private too; without it nothing is.
func TestRescuePrivate(t *testing.T) {
	path := privateFile(t)
	want := openPrivate(t, path)
	closeFile(t, want)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	damaged, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	clear(whole[:2*record.PageSize])
	if err := os.WriteFile(damaged, whole, 0o400); err != nil {
		t.Fatal(err)
	}
	if _, err := Rescue(damaged, dest); !errors.Is(err, ErrLocked) {
		t.Errorf("without the passphrase: %v", err)
	}
	r, err := keys().Rescue(damaged, dest)
	if seq, _ := want.Head(); err != nil || r.Entries != seq || !r.Whole() {
		t.Fatalf("%+v, %v", r, err)
	}
	if _, err := Read(dest); !errors.Is(err, ErrLocked) {
		t.Errorf("what was rescued is not private: %v", err)
	}
	same(t, want.Meeting(), openPrivate(t, dest).Meeting())
}

// A rescued file says that it is one, also when it is written anew, and a seal in it that nothing proves is doubtful.
func TestRescuedSaysSo(t *testing.T) {
	folder := t.TempDir()
	damaged, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	whole, err := os.ReadFile(sealedFile(t))
	if err != nil {
		t.Fatal(err)
	}
	rescue := func(old, now string) Report {
		t.Helper()
		os.Remove(dest)
		if err := os.WriteFile(damaged, bytes.ReplaceAll(whole, []byte(old), []byte(now)), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Rescue(damaged, dest); err != nil {
			t.Fatal(err)
		}
		r, err := Verify(dest)
		if err != nil || r.Rescued == nil {
			t.Fatalf("%+v, %v", r, err)
		}
		return r
	}
	if r := rescue("origin", "origin"); r.Seal.Doubtful || r.Rescued.Proved != r.Entries || r.Lost != 0 {
		t.Errorf("all is proved, and it is %+v %+v", r, r.Rescued)
	}
	if r := rescue("taken back", "taken bacK"); !r.Seal.Doubtful || !r.Seals[0].Doubtful || !r.Rescued.Changed {
		t.Errorf("an entry was changed, and it is %+v %+v", r, r.Rescued)
	}
	f := openPrivate(t, dest)
	if err := f.MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(dest, damaged); err != nil {
		t.Fatal(err)
	}
	if _, err := keys().Rescue(damaged, dest); err != nil {
		t.Fatal(err)
	}
	if r, err := keys().Verify(dest); err != nil || r.Rescued == nil || !r.Rescued.Changed || !r.Seal.Doubtful {
		t.Errorf("rescued again, it is %+v %+v, %v", r, r.Rescued, err)
	}
	if r := rescue("Benoît", "Benedi."); r.Lost != 1 || r.Forgotten != 0 || r.People != 3 {
		t.Errorf("a name was lost, and it is %+v", r)
	}
}

// Of a file that cannot be rescued the entries are told that can be read, and no file is made.
func TestRescueTellsLoose(t *testing.T) {
	folder := t.TempDir()
	damaged, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	whole, err := os.ReadFile(sealedFile(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(damaged, bytes.ReplaceAll(whole, []byte(`{"seq":1,`), []byte(`{"sek":1,`)), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := Rescue(damaged, dest)
	if !errors.Is(err, record.ErrDamaged) || len(r.Loose) != 20 || r.Entries != 0 || r.Path != "" {
		t.Errorf("%+v, %v", r, err)
	}
	if got := within(t, folder); !slices.Equal(got, []string{"damaged"}) {
		t.Errorf("there are %q", got)
	}
}
