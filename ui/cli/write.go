package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// written has a file written beside its place, and puts it there when it is whole and on the disk. What is there
// already is overwritten with force only. Its mode is 0600: people stand in it.
func written(path string, force bool, write func(io.Writer) error) (err error) {
	if folder := filepath.Dir(path); !exists(folder) {
		return fmt.Errorf("%s cannot be written: there is no folder %s", path, folder)
	}
	if is, err := os.Stat(path); err == nil && is.IsDir() {
		return fmt.Errorf("%s is a folder; name the file", path)
	} else if err == nil && !is.Mode().IsRegular() { // a printer, a pipe: nothing there is overwritten, and nothing may stand in its place
		return notWritten(path, poured(path, write))
	}
	if !force {
		taken, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return notWritten(path, err)
		}
		taken.Close()
	}
	err = replaced(path, func(beside string) error { return fill(beside, write) })
	if err != nil && !force {
		os.Remove(path) // the place that was kept
	}
	return notWritten(path, err)
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

// isDevice tells whether what is at a path is no file of its own: a printer, a pipe.
func isDevice(path string) bool {
	is, err := os.Stat(path)
	return err == nil && !is.IsDir() && !is.Mode().IsRegular()
}

// poured writes into what is no file of its own.
func poured(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(f)
	return errors.Join(write(b), b.Flush(), f.Close())
}

// replaced has a file made beside another, and puts it in its place once it is whole.
func replaced(path string, make func(path string) error) error {
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

// notWritten says why a file could not be written.
func notWritten(path string, err error) error {
	var system *fs.PathError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s is there already, and is not overwritten without --force", path)
	case errors.As(err, &system):
		return fmt.Errorf("%s cannot be written: %s", path, plain(system.Err))
	}
	return fmt.Errorf("%s cannot be written: %w", path, err)
}
