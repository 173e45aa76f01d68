package cli

import (
	"path/filepath"

	"stacktaker/assembly"
	"stacktaker/store"
)

// keepCopy makes the backup that belongs to every recess and to the close. The entry is on the disk already, so one
// that fails is told and stops nothing.
func (l *ledger) keepCopy(e assembly.Entry) {
	l.warning = nil
	if e.Verb != "recess" && e.Verb != "close" {
		return
	}
	if _, err := l.file.BackupBeside(); err != nil {
		l.warning = &unbacked{err}
	}
}

// unbacked is why a backup was not made that belongs to a line.
type unbacked struct{ cause error }

func (u *unbacked) Error() string { return u.cause.Error() }

// Warning is what went wrong beside the last line, nil for nothing.
func (l *ledger) Warning() error { return l.warning }

// Hash is the hash of the chain at the last entry, zeros where there is none.
func (l *ledger) Hash() [32]byte {
	if l.file == nil {
		return [32]byte{}
	}
	_, hash := l.file.Head()
	return hash
}

// careFor cleans up in the folder of meetings, and warns where a sitting is about to write in a place that is not this
// computer's own. It says so again when the sitting is over.
func (d *desk) careFor(path string) (again func()) {
	d.meetings().Sweep(d.Now())
	if path == "" {
		path = filepath.Join(d.meetings().Dir, "meeting")
	}
	where := store.Shared(path)
	if where.Empty() {
		return func() {}
	}
	warn := func() { d.warn(d.sharedWarning(path, where)) }
	warn()
	return warn
}
