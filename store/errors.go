package store

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store/record"
)

// What can be wrong with a file; use errors.Is. A file that is no meeting's is [record.ErrNotMeeting], one that is not as it was written
// [record.ErrDamaged], and one that needs a newer version [assembly.ErrNewer].
var (
	// ErrInUse is reported for a file that another process has open.
	ErrInUse = errors.New("open in another window")
	// ErrReadOnly is reported where a command is given to a file that was opened by [Read].
	ErrReadOnly = errors.New("the meeting was opened for reading only")
	// ErrClosed is reported by a file that is closed, or had to be after an error.
	ErrClosed = errors.New("the meeting's file is closed")
	// ErrNoMeeting is reported by a folder that does not hold the meeting asked for.
	ErrNoMeeting = errors.New("no such meeting")
)

// What these errors say stands in the PO files, under "store:", so that it can be told in any language: their Error is the English.
// What the operating system said stands in a sentence as it is, an error.

// told is a sentence of this package in English.
func told(p words.Phrase) string { return words.English().Own("store").Say(p) }

// FileError says in one sentence why a file cannot be used.
type FileError struct {
	Path string
	Says words.Phrase // behind the path
	// Kind is one of the errors of this package or of package record, [chain.ErrWrongPassphrase], [assembly.ErrNewer], or what the operating system said.
	Kind error
}

func (e *FileError) Error() string { return e.Path + " " + told(e.Says) }

// Unwrap gives the kind.
func (e *FileError) Unwrap() error { return e.Kind }

// VerifyError says where a record is not as it was written. It is [record.ErrDamaged].
type VerifyError struct {
	Path string
	// Entry is the number of the first entry that cannot be believed, 0 where that is not known.
	Entry uint64
	Says  words.Phrase
	// Impossible tells that the record is whole, as it was written, and its facts cannot be: somebody made it by hand.
	Impossible bool
}

// Phrase is the whole sentence.
func (e *VerifyError) Phrase() words.Phrase {
	switch {
	case e.Impossible:
		return words.Say("impossible", e.Path, e.Entry, e.Says)
	case e.Entry > 0:
		return words.Say("damaged.at", e.Path, e.Entry, e.Says)
	}
	return words.Say("damaged", e.Path, e.Says)
}

func (e *VerifyError) Error() string { return told(e.Phrase()) }

// Is makes the error a [record.ErrDamaged].
func (e *VerifyError) Is(target error) bool { return target == record.ErrDamaged }

// NotSaved is reported by [File.Do] for a command that was in order and could not be written. The meeting stands as
// it did before the command.
type NotSaved struct {
	Path  string
	Cause error
}

// Phrase is the whole sentence.
func (e *NotSaved) Phrase() words.Phrase { return words.Say("unsaved", e.Path, reason(e.Cause)) }

func (e *NotSaved) Error() string { return told(e.Phrase()) }

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

// Phrase is the whole sentence.
func (e *UnknownOutcome) Phrase() words.Phrase {
	return words.Say("outcome", e.Path, reason(e.Cause), reason(e.Again))
}

func (e *UnknownOutcome) Error() string { return told(e.Phrase()) }

// Unwrap gives both errors.
func (e *UnknownOutcome) Unwrap() []error { return []error{e.Cause, e.Again} }

// SeveralError is reported for a number that several meetings of a folder have.
type SeveralError struct {
	Number int
	Paths  []string
}

// Phrase is the whole sentence.
func (e *SeveralError) Phrase() words.Phrase {
	return words.Say("several", len(e.Paths), e.Number, strings.Join(e.Paths, ", "))
}

func (e *SeveralError) Error() string { return told(e.Phrase()) }

// problem is one of the errors that are kinds, with the sentence that tells it where it is a cause.
type problem struct{ phrase words.Phrase }

// Phrase is the whole sentence.
func (p *problem) Phrase() words.Phrase { return p.phrase }

func (p *problem) Error() string { return told(p.phrase) }

// ErrMoved is reported where the file that is open is no more the one at its path.
var ErrMoved error = &problem{words.Say("moved")}

// errOther is reported for a copy that is not what was copied.
var errOther error = &problem{words.Say("other")}

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

// at makes a finding about the file at path an error for people.
func at(path string, err error) error {
	var f *record.Finding
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &f):
		return err
	case f.Kind == record.ErrDamaged:
		return &VerifyError{Path: path, Entry: f.Entry, Says: f.Says, Impossible: f.Impossible}
	}
	return &FileError{Path: path, Says: f.Says, Kind: f.Kind}
}
