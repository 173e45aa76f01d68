package store

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

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

// Summary is a meeting of the folder in short.
type Summary struct {
	Path string
	// Private meetings tell nothing but what their names on the disk tell: the number and the date, or 0 and "".
	Private bool
	Number  int
	Title   string
	Date    string // YYYY-MM-DD, as convened
	Phase   assembly.Phase
	// Decisions is the number of what was decided ([assembly.State.Decisions]).
	Decisions int
	Sealed    bool
	Rescued   bool // the file was put together of a damaged one
	Doubtful  bool // and nothing proves that its seal is the one that was read out
	// Quorum is what the assembly needed, "none" where no quorum was set; QuorumMet tells whether it was there last, once
	// the meeting was opened.
	Quorum    string
	QuorumMet bool
	Approved  bool // the minutes
	Signed    bool // and sealed again with that, where the standing orders say so
	Corrected bool // since they were approved
	Entered   bool // since then, something that stands on them and is no correction
	// ApprovedBy is the number of the meeting that approved the minutes, where that is known: by their own record, or by the record of that
	// meeting alone, since the file of this one was not there to be told, or could not be opened.
	ApprovedBy int
	// Err is why the file cannot be read; what its name or its beginning tell is told all the same.
	Err error

	convened time.Time
	id       string
	approves *assembly.Legacy // the meeting whose minutes this one approved, once it is closed
}

// List tells of every meeting, ordered by number, then by when they were convened. All files are read whole; one that
// cannot be read, or is open elsewhere, has an Err. A folder that is missing has no meetings.
func (f Folder) List() ([]Summary, error) {
	all, err := f.meetings()
	if err != nil {
		return nil, err
	}
	var readers sync.WaitGroup
	places := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for i := range places {
				all[i].read(Keys{})
			}
		})
	}
	for i := range all {
		places <- i
	}
	close(places)
	readers.Wait()
	approvedLater(all)
	return all, nil
}

// approvedLater marks as approved what a later meeting approved and no file says of itself: that is another folder's, was open elsewhere
// when that meeting closed, or is private. Of what is not read the number must do, where one meeting alone has it.
func approvedLater(all []Summary) {
	for _, later := range all {
		if later.approves == nil {
			continue
		}
		var meant []int
		for i := range all {
			if s := &all[i]; s.id == later.approves.ID || s.id == "" && s.Number == later.approves.Number {
				meant = append(meant, i)
			}
		}
		if len(meant) == 1 && !all[meant[0]].Approved {
			all[meant[0]].Approved, all[meant[0]].ApprovedBy = true, later.Number
		}
	}
}

// Files tells of every meeting what its file tells without being read whole, in the order of List: the number, the title
// and the date.
func (f Folder) Files() ([]Summary, error) { return f.meetings() }

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

// meetings lists the folder's meetings by what their first entries tell, or their names where these cannot be read.
// Files that do not end as a meeting's are taken for one where they are.
func (f Folder) meetings() ([]Summary, error) {
	files, err := os.ReadDir(f.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var all []Summary
	for _, file := range files {
		s := Summary{Path: filepath.Join(f.Dir, file.Name())}
		named := strings.HasSuffix(file.Name(), suffix)
		if strings.HasPrefix(file.Name(), ".") || file.IsDir() && !named {
			continue
		}
		g, err := peek(s.Path)
		switch {
		case err == nil:
			s.Number, s.Title, s.Date, s.convened = g.Number, g.Title, g.Date, g.at
			if s.Private = g.private; s.Private {
				s.Number, s.Date, _ = numbered(file.Name())
			}
		case !named:
			continue
		default:
			s.Number, s.Date, _ = numbered(file.Name())
		}
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b Summary) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), a.convened.Compare(b.convened), cmp.Compare(a.Path, b.Path))
	})
	return all, nil
}

// read fills in what only the whole meeting tells.
func (s *Summary) read(k Keys) {
	f, err := k.read(s.Path, noPatience, k.asking(s.Path))
	if errors.Is(err, ErrLocked) && k.Passphrase == nil {
		return
	}
	if err != nil {
		s.Err = err
		return
	}
	defer f.Close()
	state := f.meeting.Told(assembly.Outside)
	s.Err, s.Phase, s.Sealed = f.halt, state.Info.Phase, state.Info.Sealed > 0
	s.Quorum, s.QuorumMet, s.Approved = state.Rules.Get("quorum"), state.Quorum.Met, !state.Info.Approved.IsZero()
	s.Signed = state.SignedAt().Entry > 0
	seal, _ := f.Seal()
	s.Rescued, s.Doubtful = f.rescued != nil, seal.Doubtful
	s.Corrected, s.Entered = state.Info.CorrectedSince(), state.Info.EnteredSince()
	s.id = state.Info.ID
	if a := state.Info.Approval; a != nil {
		s.ApprovedBy = a.Meeting
	}
	if state.Past.Approval != nil && s.Phase == assembly.Closed {
		s.approves = state.Past.Last
	}
	s.Number, s.Title, s.Date = state.Info.Number, state.Info.Title, state.Info.Date
	motions, elections := state.Decisions()
	s.Decisions = len(motions) + len(elections)
}
