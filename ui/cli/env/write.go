package env

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"stacktaker/store"
)

// Written has a file written beside its place, and puts it there when it is whole and on the disk. What is there
// already is overwritten with force only. Its mode is 0600: people stand in it.
func Written(path string, force bool, write func(io.Writer) error) (err error) {
	if folder := filepath.Dir(path); !Exists(folder) {
		return Fails("disk.unwritten", path, Fails("disk.no-folder", folder))
	}
	if err := Writable(path); err != nil {
		return err
	}
	if isMeeting(path) {
		return Fails("write.meeting", path)
	}
	if !force {
		taken, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return NotWritten(path, err)
		}
		taken.Close()
	}
	err = replaced(path, func(beside string) error { return fill(beside, write) })
	if err != nil && !force {
		os.Remove(path) // the place that was kept
	}
	return NotWritten(path, err)
}

// fill writes a new file and makes sure that it is on the disk.
func fill(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(f)
	return errors.Join(write(b), b.Flush(), f.Sync(), f.Close())
}

// isMeeting tells whether the file at a path begins as a record does, whole or damaged: bbolt's mark stands in its first page.
func isMeeting(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	start := make([]byte, 20)
	_, err = io.ReadFull(f, start)
	return err == nil && binary.NativeEndian.Uint32(start[16:]) == 0xED0CDAED
}

// IsDevice tells whether what is at a path is no file of its own: a printer, a pipe.
func IsDevice(path string) bool {
	is, err := os.Stat(path)
	return err == nil && !is.IsDir() && !is.Mode().IsRegular()
}

// Writable says why nothing may be written at a path, whatever the command and with --force too: what stands there is no regular
// file. A device, a pipe or a socket would be written into or replaced, and of a link the other end would be left as it was.
func Writable(path string) error {
	is, err := os.Lstat(path)
	switch {
	case err != nil || is.Mode().IsRegular(): // what is wrong with the path is told where it is written to
		return nil
	case is.IsDir():
		return Fails("write.folder", path)
	case is.Mode()&fs.ModeSymlink != 0:
		return Fails("write.link", path)
	}
	return Fails("write.device", path)
}

// replaced has a file made beside another, and puts it in its place once it is whole.
func replaced(path string, make func(path string) error) error {
	if err := Writable(path); err != nil {
		return err
	}
	room, err := os.MkdirTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(room)
	fresh := filepath.Join(room, filepath.Base(path))
	if err := make(fresh); err != nil {
		return err
	}
	return os.Rename(fresh, path)
}

// ReplacedRecord is replaced for a copy of a record. What takes the place of another meeting's record, or of one that is further on or is
// open, destroys it, with --force too.
func ReplacedRecord(path string, make func(path string) error) error {
	return replaced(path, func(fresh string) error {
		if err := make(fresh); err != nil {
			return err
		}
		if isMeeting(path) && !store.Supersedes(fresh, path) {
			return Fails("write.record", path)
		}
		return nil
	})
}

// unwritten is a file that could not be written, and why.
type unwritten struct {
	path string
	err  error
}

// NotWritten is the error of a file that could not be written; nil for none.
func NotWritten(path string, err error) error {
	if err == nil {
		return nil
	}
	return &unwritten{path, err}
}

// Error is the English sentence.
func (u *unwritten) Error() string { return Speaking("en").Why(u) }

// unwritten tells why a file was not written.
func (v Voice) unwritten(u *unwritten) string {
	var system *fs.PathError
	switch {
	case errors.Is(u.err, fs.ErrExist):
		return v.Say("write.there", u.path)
	case errors.As(u.err, &system):
		return v.Say("disk.unwritten", u.path, v.disk(system.Err))
	}
	return v.Say("disk.unwritten", u.path, v.Why(u.err))
}

func (u *unwritten) Unwrap() error { return u.err }
