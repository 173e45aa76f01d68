package cli

import (
	"errors"
	"io/fs"
	"syscall"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store"
)

// What the disk refuses while the screens are shown is told on them, in fewer words than a command has for it.

// onScreen is an error as the screens tell it.
type onScreen struct {
	told string
	err  error
}

func (o onScreen) Error() string { return o.told }

func (o onScreen) Unwrap() error { return o.err }

// forScreen is an error of the disk in a language; what is none of the disk, such as a refusal, stays as it is.
func forScreen(err error, v voice) error {
	if refused := new(assembly.Refusal); err == nil || errors.As(err, &refused) {
		return err
	}
	return onScreen{v.onDisk(err), err}
}

// onDisk is why a file could not be used, as the screens tell it.
func (v voice) onDisk(err error) string {
	var unknown *store.UnknownOutcome
	var unsaved *store.NotSaved
	var paper *unwritten
	var at *fs.PathError
	switch {
	case errors.As(err, &unknown):
		return v.say("disk.unknown", unknown.Path, v.disk(unknown.Cause))
	case errors.As(err, &unsaved): // that it is not saved stands before it
		return v.say("disk.at", unsaved.Path, v.disk(unsaved.Cause))
	case errors.As(err, &paper):
		return v.say("disk.unwritten", paper.path, v.disk(paper.err))
	case errors.As(err, &at):
		return v.say("disk.at", at.Path, v.disk(at.Err))
	}
	return v.sentence(err)
}

// disk is what the system said, in plain words; in its own where there are none.
func (v voice) disk(err error) string {
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
			return v.say(known.key)
		}
	}
	switch e := err.(type) {
	case interface{ Phrase() words.Phrase }, interface{ Unwrap() []error }:
		return v.why(err)
	case *fs.PathError:
		return e.Err.Error()
	}
	return err.Error()
}

// Do keeps a line, as [wall.keep] does; what the disk says of it is told in the language of the screen.
func (w *wall) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	e, err := w.keep(line, st)
	return e, forScreen(err, w.voice)
}

// Warning is what went wrong beside the last line, in the language of the screen; "" where nothing did.
func (w *wall) Warning() string {
	if w.uncopied == nil {
		return ""
	}
	return w.say("disk.backup", w.onDisk(w.uncopied))
}
