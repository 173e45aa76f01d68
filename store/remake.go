package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"stacktaker/assembly/words"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// What a file holds cannot be taken out of it by writing over it: bbolt leaves what is deleted where it was. So what is
// to be gone from a file is left out of a new one, which is read again and then put in the place of the old. The record
// stays the same to the last bit, and so does its seal.
//
// The old file's sectors are given back to the disk, not wiped, and backups made before are what they were.

// MakePrivate gives the meeting a passphrase, or a new one where it is private already; it has a new data key then, so
// that the old passphrase opens nothing that is written from now on. The file is closed, also after an error, which
// leaves it as it was.
func (f *File) MakePrivate(passphrase []byte) error {
	return f.remake(func(rec *record.Record) (err error) {
		rec.Safe, err = chain.NewSafe(rec.Identity, passphrase, f.keys.cost)
		return err
	})
}

// MakeOpen takes the passphrase away: everybody who has the file can read it then. The file is closed, also after an
// error, which leaves it as it was.
func (f *File) MakeOpen() error {
	return f.remake(func(rec *record.Record) error {
		rec.Safe = nil
		return nil
	})
}

// Forget takes the name, the contact and what binds them of the person with this id out of the file: they are "a
// member" for ever. What people wrote stays, see [File.Mentions]. A private file has a new data key then, under the
// passphrase that it has. The file is closed, also after an error, which leaves it as it was.
func (f *File) Forget(id string) error {
	all := append(f.Meeting().Merged(id), id)
	return f.remake(func(rec *record.Record) (err error) {
		if !slices.ContainsFunc(rec.Roll, func(k record.PersonValue) bool { return string(k.ID) == id }) {
			return &FileError{f.path, words.Say("nobody"), fs.ErrNotExist}
		}
		for i, k := range rec.Roll {
			if slices.Contains(all, string(k.ID)) {
				rec.Roll[i].Value = []byte("{}")
			}
		}
		if rec.Safe != nil {
			rec.Safe, err = rec.Safe.Renewed()
		}
		return err
	})
}

// renewed writes the file anew as it is, without what bbolt keeps of what was deleted, a private one under a new data key; the file is
// closed.
func (f *File) renewed() error {
	return f.remake(func(rec *record.Record) (err error) {
		if rec.Safe != nil {
			rec.Safe, err = rec.Safe.Renewed()
		}
		return err
	})
}

// Remove removes the file from the disk while nobody else can have it open, and closes it.
func (f *File) Remove() error {
	switch {
	case f.handle == nil:
		return &FileError{f.path, words.Say("closed"), ErrClosed}
	case f.readOnly:
		return &FileError{f.path, words.Say("read-only"), ErrReadOnly}
	}
	f.leftover = false
	defer f.Close()
	path, err := filepath.EvalSymlinks(f.path)
	if err == nil && runtime.GOOS == "windows" {
		err = f.Close() // an open file cannot be removed there
	}
	if err == nil {
		err = os.Remove(path)
	}
	if err == nil {
		err = syncFolder(filepath.Dir(path))
	}
	if err != nil {
		return &FileError{f.path, words.Say("unremoved", reason(err)), err}
	}
	return nil
}

// remake puts a new file in the place of this one, with its record as change leaves it, and closes it.
func (f *File) remake(change func(*record.Record) error) error {
	switch {
	case f.handle == nil:
		return &FileError{f.path, words.Say("closed"), ErrClosed}
	case f.readOnly:
		return &FileError{f.path, words.Say("read-only"), ErrReadOnly}
	}
	f.leftover = false
	defer f.Close() // so long nobody else writes to what will be gone
	rec, err := f.handle.read(again(f.safe))
	if err == nil && rec.More {
		err = record.Newer("newer.anew")
	}
	if err != nil {
		return at(f.path, err)
	}
	if err := change(rec); err != nil {
		return err
	}
	path, err := filepath.EvalSymlinks(f.path) // else the old file would stay behind its name
	if err != nil {
		return cannotRemake(f.path, err)
	}
	return cannotRemake(f.path, inPlaceOf(path, func(temporary *os.File) error {
		if err := writeRecord(rec, temporary); err != nil {
			return err
		}
		if err := holds(temporary.Name(), rec); err != nil {
			return err
		}
		if runtime.GOOS == "windows" {
			return f.Close() // an open file cannot be replaced there
		}
		return nil
	}))
}

func cannotRemake(path string, err error) error {
	var known *FileError
	if err == nil || errors.As(err, &known) {
		return err
	}
	return &FileError{path, words.Say("unwritten", reason(err)), err}
}

// holds reads a file, and fails where it does not hold this record.
func holds(path string, rec *record.Record) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	found, err := record.Read(f, info.Size(), again(rec.Safe))
	switch {
	case err != nil:
		return errors.Join(errOther, err)
	case found.Head != rec.Head, !bytes.Equal(found.Rescued, rec.Rescued), (found.Safe == nil) != (rec.Safe == nil), !slices.EqualFunc(found.Entries, rec.Entries, bytes.Equal),
		!slices.EqualFunc(found.Roll, rec.Roll, func(a, b record.PersonValue) bool {
			return bytes.Equal(a.ID, b.ID) && bytes.Equal(a.Value, b.Value)
		}):
		return errOther
	}
	return nil
}
