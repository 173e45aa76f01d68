package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
)

// Copies are the other files that hold this meeting, as it is or as it was: those beside it and in the folder backups
// there, and other names of the file itself (hard links). What is taken out of this one still stands in them: a file that is
// written anew is another one for whoever has its old name.
func (f *File) Copies() ([]string, error) {
	folder := filepath.Dir(f.path)
	own, err := os.Stat(f.path)
	if err != nil {
		return nil, err
	}
	var found []string
	for _, folder := range []string{folder, filepath.Join(folder, "backups")} {
		files, err := os.ReadDir(folder)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			path := filepath.Join(folder, file.Name())
			info, err := os.Stat(path)
			if err != nil {
				continue
			}
			if os.SameFile(own, info) {
				if file.Type().IsRegular() && path != f.path {
					found = append(found, path)
				}
				continue
			}
			if id, err := fileIDAt(path); err == nil && bytes.Equal(id, f.fileID) {
				found = append(found, path)
			}
		}
	}
	return found, nil
}

// Names is how many names the file has on its disk: 1, or more where there are hard links. Where the system does not tell it is 1.
func (f *File) Names() int {
	info, err := f.handle.file.Stat()
	if err != nil {
		return 1
	}
	return linksOf(info)
}
