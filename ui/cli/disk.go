package cli

import (
	"errors"
	"io/fs"
	"syscall"

	"stacktaker/assembly/words"
	"stacktaker/store"
)

// What the disk refuses while the screens are shown is told on them, in fewer words than a command has for it.

// onDisk is why a file could not be used, or what went wrong beside a line, as the screens tell it.
func (v voice) onDisk(err error) string {
	var uncopied *unbacked
	var unapproved *unapproved
	var unknown *store.UnknownOutcome
	var unsaved *store.NotSaved
	var paper *unwritten
	var at *fs.PathError
	switch {
	case errors.As(err, &uncopied):
		return v.say("disk.backup", v.onDisk(uncopied.cause))
	case errors.As(err, &unapproved):
		return v.unapproved(unapproved)
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
