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
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// What is no meeting's file is told to be none, in one sentence with its path, and stays as it was.
func TestNotMeeting(t *testing.T) {
	limit(t, time.Minute)
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	files := map[string][]byte{
		"empty": {}, "text": []byte(strings.Repeat("Minutes of a meeting, typed into a text file.\n", 1000)), "short text": []byte("no"),
		"few zeros": make([]byte, 100), "zeros": make([]byte, 32768), "many zeros": make([]byte, 1<<20), "ones": bytes.Repeat([]byte{0xFF}, 1<<16),
	}
	for name, b := range files {
		if err := os.WriteFile(path(name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(path("folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	names := []string{"folder", "database", "empty database", "database with the same buckets"}
	for name := range files {
		names = append(names, name)
	}
	for _, name := range names[1:4] {
		db, err := bbolt.Open(path(name), 0o600, &bbolt.Options{Timeout: patience})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Update(func(tx *bbolt.Tx) error {
			for _, bucket := range map[string][]string{"database": {"users"}, "database with the same buckets": {"entries", "people", "meta"}}[name] {
				b, err := tx.CreateBucket([]byte(bucket))
				if err == nil {
					err = b.Put([]byte("one"), []byte("two"))
				}
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil || db.Close() != nil {
			t.Fatal(err)
		}
		if files[name], err = os.ReadFile(path(name)); err != nil {
			t.Fatal(err)
		}
	}
	if pipe(path("pipe")) == nil {
		names = append(names, "pipe")
	}
	for _, name := range names {
		for way, err := range ways(path(name)) {
			told, says := err.Error(), strings.TrimPrefix(err.Error(), path(name)+" ")
			if !errors.Is(err, record.ErrNotMeeting) || says == told || strings.ContainsAny(says, "\n;") || !strings.Contains(says, "not a meeting's file") {
				t.Errorf("%s, %s: %v", name, way, err)
			}
		}
		if b, is := files[name]; is {
			if now, err := os.ReadFile(path(name)); err != nil || !bytes.Equal(b, now) {
				t.Errorf("%s was changed: %v", name, err)
			}
		}
	}
}

// ways opens a file in every way there is; it must fail.
func ways(path string) map[string]error {
	missing := errors.New("no error")
	errs := map[string]error{"open": missing, "read": missing, "verify": missing}
	if f, err := Open(path); err != nil {
		errs["open"] = err
	} else {
		f.Close()
	}
	if f, err := Read(path); err != nil {
		errs["read"] = err
	} else {
		f.Close()
	}
	if _, err := Verify(path); err != nil {
		errs["verify"] = err
	}
	return errs
}

func TestNotThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "missing.meeting")
	for way, err := range ways(path) {
		if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", way, err)
		}
	}
	if _, err := os.Lstat(path); err == nil {
		t.Error("looking made a file")
	}
}

// A file that cannot be written can be read, also as whoever may do all.
func TestReadOnlyFile(t *testing.T) {
	path := sealedFile(t)
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	closeFile(t, f)
	if _, err := Verify(path); err != nil {
		t.Error(err)
	}
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		return // the superuser may write it
	}
	if _, err := Open(path); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("opened for writing: %v", err)
	}
}
