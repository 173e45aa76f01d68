package ledger

import (
	"path/filepath"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// keepCopy makes the backup that belongs to every recess and to the close. The entry is on the disk already, so one
// that fails is told and stops nothing.
func (l *Ledger) keepCopy(e assembly.Entry) {
	l.warning = nil
	if e.Verb != "recess" && e.Verb != "close" {
		return
	}
	if _, err := l.File.BackupBeside(); err != nil {
		l.warning = &env.Unbacked{Cause: err}
	}
}

// Warning is what went wrong beside the last line, nil for nothing.
func (l *Ledger) Warning() error { return l.warning }

// Hash is the hash of the chain at the last entry, zeros where there is none.
func (l *Ledger) Hash() [32]byte {
	if l.File == nil {
		return [32]byte{}
	}
	_, hash := l.File.Head()
	return hash
}

// CareFor cleans up in the folder of meetings, and warns where a sitting is about to write in a place that is not this
// computer's own. It says so again when the sitting is over.
func CareFor(d *env.Env, path string) (again func()) {
	d.Meetings().Sweep(d.Now())
	if path == "" {
		path = filepath.Join(d.Meetings().Dir, "meeting")
	}
	where := store.Shared(path)
	if where.Empty() {
		return func() {}
	}
	warn := func() { d.Warn(d.SharedWarning(path, where)) }
	warn()
	return warn
}
