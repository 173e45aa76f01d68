package store

import (
	"os"
	"path/filepath"
	"runtime"

	"stacktaker/assembly/words"
)

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
