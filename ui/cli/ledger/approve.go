package ledger

import (
	"encoding/hex"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// approveBefore enters into the file of the meeting before, once this one is closed, that its minutes were approved here: until then that
// can be taken back, and there it seals the record. What keeps it from being entered is told, and stops nothing.
func (l *Ledger) approveBefore(e assembly.Entry) {
	closed := slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.MeetingClosed); return is })
	s := l.Meeting().State()
	if !closed || s.Past.Approval == nil {
		return
	}
	if err := l.enterApproval(s, e.At); err != nil {
		l.warning = &env.Unapproved{Meeting: s.Past.Last.Number, Cause: err}
	}
}

// enterApproval finds the file of the meeting before, and says there what was decided here. What a closed session corrected is not said there:
// that record is open.
func (l *Ledger) enterApproval(s *assembly.State, now time.Time) error {
	path, err := l.fileBefore(s)
	if err != nil {
		return err
	}
	f, err := l.Quiet.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	last, approval := s.Past.Last, l.Meeting().Told(assembly.Outside).Past.Approval
	before := f.Meeting().State().Info
	hash, known := f.HashAt(last.Entries)
	switch {
	case before.ID != last.ID, last.Hash != "" && (!known || hex.EncodeToString(hash[:]) != last.Hash):
		return env.Fails("approve.other", path)
	case !before.Approved.IsZero():
		return nil // it was approved on its own file meanwhile, or this meeting was closed twice
	}
	line := "approve-minutes"
	if len(approval.Corrections) > 0 {
		line += " with"
	}
	for _, text := range approval.Corrections {
		line += " " + language.Quoted(text)
	}
	st := Stamp(now)
	st.By, st.Approved = s.Info.Number, approval.At
	_, err = f.Do(line, st)
	return err
}

// fileBefore finds the file of the meeting before, in the same folder.
func (l *Ledger) fileBefore(s *assembly.State) (string, error) {
	folder := store.Folder{Dir: filepath.Dir(l.Path())}
	all, err := folder.Files()
	if err != nil {
		return "", err
	}
	var paths []string
	for _, k := range all {
		if k.Number == s.Past.Last.Number && k.Path != l.Path() {
			paths = append(paths, k.Path)
		}
	}
	switch len(paths) {
	case 0:
		return "", env.Fails("approve.no-file", s.Past.Last.Number, folder.Dir)
	case 1:
		return paths[0], nil
	}
	return "", env.Fails("approve.several", s.Past.Last.Number, strings.Join(paths, ", "))
}
