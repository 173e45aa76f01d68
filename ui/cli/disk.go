package cli

import (
	"errors"
	"io/fs"
	"syscall"

	"stacktaker/assembly"
	"stacktaker/store"
)

// What the disk refuses while the screens are shown is told on them, in their language. The same errors go to standard error in English,
// as what a command says does.

// onScreen is an error as the screens tell it.
type onScreen struct {
	told string
	err  error
}

func (o onScreen) Error() string { return o.told }

func (o onScreen) Unwrap() error { return o.err }

// forScreen is an error of the disk in a language; what is none of the disk, such as a refusal, stays as it is.
func forScreen(err error, language string) error {
	if refused := new(assembly.Refusal); err == nil || errors.As(err, &refused) {
		return err
	}
	return onScreen{onDisk(err, language), err}
}

// onDisk is why a file could not be used, in a language.
func onDisk(err error, language string) string {
	say := func(key string, args ...any) string { return spokenIn(language, key, args...) }
	var unknown *store.UnknownOutcome
	var unsaved *store.NotSaved
	var paper *unwritten
	var at *fs.PathError
	switch {
	case errors.As(err, &unknown):
		return say("disk.unknown", unknown.Path, whyDisk(unknown.Cause, language))
	case errors.As(err, &unsaved): // that it is not saved stands before it
		return say("disk.at", unsaved.Path, whyDisk(unsaved.Cause, language))
	case errors.As(err, &paper):
		return say("disk.unwritten", paper.path, whyDisk(paper.err, language))
	case errors.As(err, &at):
		return say("disk.at", at.Path, whyDisk(at.Err, language))
	}
	return sentence(err)
}

// whyDisk is what the system said, in plain words of a language; in its own where there are none.
func whyDisk(err error, language string) string {
	for _, known := range []struct {
		is  error
		key string
	}{
		{fs.ErrNotExist, "disk.nothing"},
		{fs.ErrExist, "disk.there"},
		{fs.ErrPermission, "disk.barred"},
		{syscall.EISDIR, "disk.folder"},
		{syscall.ENOTDIR, "disk.file"},
		{syscall.ENOSPC, "disk.full"},
		{syscall.EROFS, "disk.read-only"},
		{syscall.EIO, "disk.fails"},
	} {
		if errors.Is(err, known.is) {
			return spokenIn(language, known.key)
		}
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return err.Error()
}

// Do keeps a line, as [wall.keep] does; what the disk says of it is told in the language of the screen.
func (w *wall) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	e, err := w.keep(line, st)
	return e, forScreen(err, w.language)
}

// Warning is what went wrong beside the last line, in the language of the screen; "" where nothing did.
func (w *wall) Warning() string {
	if w.uncopied == nil {
		return ""
	}
	return spokenIn(w.language, "disk.backup", onDisk(w.uncopied, w.language))
}
