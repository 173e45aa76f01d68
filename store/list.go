package store

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"stacktaker/assembly"
)

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
		g, err := readBeginning(s.Path)
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
