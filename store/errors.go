package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"stacktaker/assembly"
)

// What can be wrong with a file; use errors.Is. A file that needs a newer version is [assembly.ErrNewer].
var (
	// ErrNotMeeting is reported for what is no meeting's file: a folder, a text, another program's database.
	ErrNotMeeting = errors.New("not a meeting's file")
	// ErrDamaged is reported for a meeting's file that is not as it was written.
	ErrDamaged = errors.New("the record is damaged")
	// ErrInUse is reported for a file that another process has open.
	ErrInUse = errors.New("open in another window")
	// ErrReadOnly is reported where a command is given to a file that was opened by [Read].
	ErrReadOnly = errors.New("the meeting was opened for reading only")
	// ErrClosed is reported by a file that is closed, or had to be after an error.
	ErrClosed = errors.New("the meeting's file is closed")
	// ErrNoMeeting is reported by a folder that does not hold the meeting asked for.
	ErrNoMeeting = errors.New("no such meeting")
)

// FileError says in one sentence why a file cannot be used.
type FileError struct {
	Path string
	Says string
	// Kind is one of the errors of this package, [assembly.ErrNewer], or what the operating system said.
	Kind error
}

func (e *FileError) Error() string { return e.Path + " " + e.Says }

// Unwrap gives the kind.
func (e *FileError) Unwrap() error { return e.Kind }

// VerifyError says where a record is not as it was written. It is [ErrDamaged].
type VerifyError struct {
	Path string
	// Entry is the number of the first entry that cannot be believed, 0 where that is not known.
	Entry uint64
	Says  string
	// Impossible tells that the record is whole, as it was written, and its facts cannot be: somebody made it by hand.
	Impossible bool
}

func (e *VerifyError) Error() string {
	if e.Impossible {
		return fmt.Sprintf("%s says something impossible at entry %d: %s", e.Path, e.Entry, e.Says)
	}
	if e.Entry > 0 {
		return fmt.Sprintf("%s is damaged at entry %d: %s", e.Path, e.Entry, e.Says)
	}
	return fmt.Sprintf("%s is damaged: %s", e.Path, e.Says)
}

// Is makes the error an [ErrDamaged].
func (e *VerifyError) Is(target error) bool { return target == ErrDamaged }

// NotSaved is reported by [File.Do] for a command that was in order and could not be written. The meeting stands as
// it did before the command.
type NotSaved struct {
	Path  string
	Cause error
}

func (e *NotSaved) Error() string { return fmt.Sprintf("%s: not saved: %v", e.Path, reason(e.Cause)) }

// Unwrap gives the cause.
func (e *NotSaved) Unwrap() error { return e.Cause }

// UnknownOutcome is reported by [File.Do] where writing failed and the file cannot be asked what stands in it. The
// file is closed; whoever opens it again sees whether the entry is there, and may repeat the command with the same
// seed.
type UnknownOutcome struct {
	Path  string
	Entry assembly.Entry
	// Cause is why writing failed, Again why the file could not be asked.
	Cause, Again error
}

func (e *UnknownOutcome) Error() string {
	return fmt.Sprintf("%s: it is not known whether the last command was saved (%v; then %v); open the meeting again to see", e.Path, reason(e.Cause), reason(e.Again))
}

// Unwrap gives both errors.
func (e *UnknownOutcome) Unwrap() []error { return []error{e.Cause, e.Again} }

// reason is what the system said, without the paths, which stand in the sentence already or are temporary.
func reason(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// finding is what is wrong with a file, as those say it who do not know its path; at adds that.
type finding struct {
	kind  error
	entry uint64
	says  string

	impossible bool // the record is whole, and its facts cannot be
}

func (f *finding) Error() string { return f.says }

// Unwrap gives the kind.
func (f *finding) Unwrap() error { return f.kind }

func notMeeting(says string) error { return &finding{kind: ErrNotMeeting, says: says} }

func newer(says string) error { return &finding{kind: assembly.ErrNewer, says: says} }

func damage(entry uint64, format string, args ...any) error {
	return &finding{kind: ErrDamaged, entry: entry, says: fmt.Sprintf(format, args...)}
}

// at makes a finding about the file at path an error for people.
func at(path string, err error) error {
	var f *finding
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &f):
		return err
	case f.kind == ErrDamaged:
		return &VerifyError{Path: path, Entry: f.entry, Says: f.says, Impossible: f.impossible}
	}
	return &FileError{Path: path, Says: f.says, Kind: f.kind}
}
