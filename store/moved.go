package store

import (
	"errors"
	"io/fs"
	"os"
)

// inPlace makes sure that what is written now can be found again at the file's path. The system would go on writing to
// a file that has no name any more, and say that all is well.
func (f *File) inPlace() error {
	opened, err := f.handle.file.Stat()
	if err != nil {
		return nil // writing will tell
	}
	there, err := os.Stat(f.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !os.SameFile(opened, there) {
		return ErrMoved
	}
	return nil
}
