package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"stacktaker/assembly/words"
)

// beside makes a file under a temporary name beside its path, mode 0600, and gives it its name once it is whole. write
// fills and syncs it, and may have closed it. Nothing is overwritten.
func beside(path string, write func(temporary *os.File) error) (err error) {
	folder, name := filepath.Split(path)
	if _, err := os.Lstat(path); err == nil {
		return &FileError{path, words.Say("there"), fs.ErrExist}
	}
	temporary, err := os.CreateTemp(filepath.Clean(folder), "."+name+".new-*")
	if err != nil {
		return cannotMake(path, err)
	}
	defer os.Remove(temporary.Name())
	err = write(temporary)
	temporary.Close() // once more where write did
	if err != nil {
		return cannotMake(path, err)
	}
	if err := publish(temporary.Name(), path); err != nil {
		return cannotMake(path, err)
	}
	if err := syncFolder(filepath.Clean(folder)); err != nil {
		os.Remove(path)
		return cannotMake(path, err)
	}
	return nil
}

// inPlaceOf makes a file under a temporary name beside its path, mode 0600, and puts it in the place of the file there
// once it is whole. write fills and syncs it, and may have closed it. After an error the old file is there, but for a
// disk that does not sync its folder.
func inPlaceOf(path string, write func(temporary *os.File) error) error {
	folder, name := filepath.Split(path)
	temporary, err := os.CreateTemp(filepath.Clean(folder), "."+name+".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	err = write(temporary)
	temporary.Close() // once more where write did
	if err != nil {
		return err
	}
	if err := os.Rename(temporary.Name(), path); err != nil {
		return err
	}
	if err := syncFolder(filepath.Clean(folder)); err != nil {
		return &FileError{path, words.Say("unsure", reason(err)), err}
	}
	return nil
}

func cannotMake(path string, err error) error {
	if errors.Is(err, fs.ErrExist) {
		return &FileError{path, words.Say("there"), fs.ErrExist}
	}
	return &FileError{path, words.Say("unmade", reason(err)), err}
}

// publish gives a whole file its name, unless something has that name.
func publish(temporary, path string) error {
	if err := os.Link(temporary, path); err == nil || errors.Is(err, fs.ErrExist) {
		return err // the temporary name is removed by beside
	}
	return rename(temporary, path)
}

// rename is publish on disks without links, as USB sticks are: the name is taken by an empty file first.
func rename(temporary, path string) error {
	taken, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	taken.Close()
	if err := os.Rename(temporary, path); err != nil {
		os.Remove(path)
		return err
	}
	return nil
}

// syncFile makes sure that a file's bytes are on the disk.
func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// syncFolder makes sure that a folder's names are on the disk. Windows does so by itself, and has no way to ask.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// makeFolder makes a folder that only its owner can enter, and those above it that are missing.
func makeFolder(path string) error {
	err := os.Mkdir(path, 0o700)
	switch {
	case err == nil:
		return syncFolder(filepath.Dir(path))
	case errors.Is(err, fs.ErrNotExist) && filepath.Dir(path) != path:
		if err := makeFolder(filepath.Dir(path)); err != nil {
			return err
		}
		return makeFolder(path)
	case errors.Is(err, fs.ErrExist):
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return nil
		}
	}
	return cannotMake(path, err)
}
