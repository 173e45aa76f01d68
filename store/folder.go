package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/adrg/xdg"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Folder is a folder of meetings. What lies in folders within it, such as backups, is none of its meetings.
type Folder struct {
	Dir string
	// Keys are for the one private meeting into which [Folder.NewestOpen] must look.
	Keys Keys
}

// DefaultFolder is the folder of meetings of whoever uses the program: STACKTAKER_DIR, else stacktaker in the user's
// folder for data. It may not exist yet.
func DefaultFolder() Folder {
	if dir := os.Getenv("STACKTAKER_DIR"); dir != "" {
		return Folder{Dir: dir}
	}
	return Folder{Dir: filepath.Join(xdg.DataHome, "stacktaker")}
}

// Make makes the folder where it is missing, with mode 0700.
func (f Folder) Make() error { return makeFolder(filepath.Clean(f.Dir)) }

// PathFor is a path in the folder for a new meeting, at which there is nothing yet, such as
// 007-2026-05-14-depot-4-general-assembly.meeting. The date is YYYY-MM-DD.
func (f Folder) PathFor(number int, date, title string) string {
	path := filepath.Join(f.Dir, fileName(number, date, title))
	for n := 2; ; n++ {
		if _, err := os.Lstat(path); err != nil {
			return path
		}
		path = filepath.Join(f.Dir, fileName(number, date, fmt.Sprint(title, " ", n)))
	}
}

// Newest is the path of the meeting with the highest number; of several, of that convened last. [ErrNoMeeting] where
// there is none.
func (f Folder) Newest() (string, error) {
	all, err := f.meetings()
	if err != nil {
		return "", err
	}
	if len(all) == 0 {
		return "", f.none("no-meeting")
	}
	return all[len(all)-1].Path, nil
}

// NewestOpen is the path of the newest meeting that is not closed. One that is open elsewhere counts. One that cannot
// be read counts where it is the newest of all, so that opening it tells what is wrong. A private one is looked into
// where it is the newest of all, and counts where it stays shut; others are passed over, since nobody wants to be asked
// for one passphrase after the other.
func (f Folder) NewestOpen() (string, error) {
	all, err := f.meetings()
	if err != nil {
		return "", err
	}
	for i, s := range slices.Backward(all) {
		if s.Private && i < len(all)-1 {
			continue
		}
		closed, sure, err := closing(s.Path)
		if err == nil && (s.Private || !sure) {
			s.read(f.Keys)
			closed, err = s.Phase == assembly.Closed, s.Err
		}
		switch {
		case errors.Is(err, ErrInUse), err == nil && !closed, err != nil && i == len(all)-1:
			return s.Path, nil
		}
	}
	return "", f.none("no-meeting.open")
}

// NewestClosed is the last meeting of all, so far as it tells without being opened, and the path of the newest that is
// closed, "" where none is. One that cannot be read counts, so that opening it tells what is wrong.
func (f Folder) NewestClosed() (last Summary, path string, err error) {
	all, err := f.meetings()
	if err != nil || len(all) == 0 {
		return Summary{}, "", err
	}
	last = all[len(all)-1]
	for _, s := range slices.Backward(all) {
		closed, sure, err := closing(s.Path)
		if err == nil && (s.Private || !sure) {
			s.read(f.Keys)
			closed, err = s.Phase == assembly.Closed, s.Err
		}
		if err == nil && closed || err != nil && !errors.Is(err, ErrInUse) {
			return last, s.Path, nil
		}
	}
	return last, "", nil
}

// Numbered is the path of the meeting with this number. The error is [ErrNoMeeting] where there is none, and another
// where there are several.
func (f Folder) Numbered(n int) (string, error) {
	all, err := f.meetings()
	if err != nil {
		return "", err
	}
	var found []string
	for _, s := range all {
		if s.Number == n {
			found = append(found, s.Path)
		}
	}
	switch len(found) {
	case 0:
		return "", f.none("no-meeting.number", n)
	case 1:
		return found[0], nil
	}
	return "", &SeveralError{n, found}
}

func (f Folder) none(key string, args ...any) error {
	return &FileError{f.Dir, words.Say(key, args...), ErrNoMeeting}
}
