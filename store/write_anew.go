package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"stacktaker/assembly/words"
	"stacktaker/store/record"
)

// What a file holds cannot be taken out of it by writing over it: bbolt leaves what is deleted where it was. So what is
// to be gone from a file is left out of a new one, which is read again and then put in the place of the old. The record
// stays the same to the last bit, and so does its seal.
//
// The old file's sectors are given back to the disk, not wiped, and backups made before are what they were.

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
