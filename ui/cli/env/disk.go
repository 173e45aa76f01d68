package env

import (
	"errors"
	"io/fs"
	"syscall"

	"stacktaker/assembly/words"
	"stacktaker/store"
)

// What the disk refuses while the screens are shown is told on them, in fewer words than a command has for it.

// OnDisk is why a file could not be used, or what went wrong beside a line, as the screens tell it.
func (v Voice) OnDisk(err error) string {
	var uncopied *Unbacked
	var unapproved *Unapproved
	var unknown *store.UnknownOutcome
	var unsaved *store.NotSaved
	var paper *unwritten
	var at *fs.PathError
	switch {
	case errors.As(err, &uncopied):
		return v.Say("disk.backup", v.OnDisk(uncopied.Cause))
	case errors.As(err, &unapproved):
		return v.Unapproved(unapproved)
	case errors.As(err, &unknown):
		return v.Say("disk.unknown", unknown.Path, v.disk(unknown.Cause))
	case errors.As(err, &unsaved): // that it is not saved stands before it
		return v.Say("disk.at", unsaved.Path, v.disk(unsaved.Cause))
	case errors.As(err, &paper):
		return v.Say("disk.unwritten", paper.path, v.disk(paper.err))
	case errors.As(err, &at):
		return v.Say("disk.at", at.Path, v.disk(at.Err))
	}
	return v.Sentence(err)
}

// disk is what the system said, in plain words; in its own where there are none.
func (v Voice) disk(err error) string {
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
			return v.Say(known.key)
		}
	}
	switch e := err.(type) {
	case interface{ Phrase() words.Phrase }, interface{ Unwrap() []error }:
		return v.Why(err)
	case *fs.PathError:
		return e.Err.Error()
	}
	return err.Error()
}

// Unapproved is why the minutes of the meeting before, which this one approved, could not be approved on their own file.
type Unapproved struct {
	Meeting int
	Cause   error
}

func (u *Unapproved) Error() string { return u.Cause.Error() }

// Unapproved says it, and what can be done.
func (v Voice) Unapproved(u *Unapproved) string {
	return v.Say("approve.not-there", u.Meeting, v.OnDisk(u.Cause))
}

// Unbacked is why a backup was not made that belongs to a line.
type Unbacked struct{ Cause error }

func (u *Unbacked) Error() string { return u.Cause.Error() }
