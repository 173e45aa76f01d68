package env

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
	"stacktaker/store"
	"stacktaker/store/record"
)

// ratifiedLater is what later meetings of the same folder decided on what this one left provisional. It is read off their records and not entered
// into this one, of which the room's seal stands for what the room decided. A meeting counts that follows this one, or one that does; of private
// ones those that keys open.
func ratifiedLater(m *assembly.Meeting, path string, keys store.Keys) []assembly.Ratification {
	s := m.Told(assembly.Outside)
	left := func(p assembly.Provisional) bool { return p.Meeting == s.Info.Number }
	if s.Info.Phase != assembly.Closed || !slices.ContainsFunc(s.LeavesToRatify(), left) {
		return nil
	}
	files, err := store.Folder{Dir: filepath.Dir(path)}.Files()
	if err != nil {
		return nil
	}
	var all []assembly.Ratification
	line := []string{s.Info.ID}
	for _, k := range files {
		if k.Path == path || k.Number > 0 && k.Number <= s.Info.Number {
			continue
		}
		f, err := keys.Read(k.Path)
		if err != nil {
			continue
		}
		later := f.Meeting().Told(assembly.Outside)
		if later.Past.Last != nil && slices.Contains(line, later.Past.Last.ID) {
			line = append(line, later.Info.ID)
			all = append(all, later.Ratifications()...)
		}
		f.Close()
	}
	return all
}

// RatifiedLater is the same of a file. Nobody is asked for the passphrase of another meeting, since nobody asked for that.
func (d *Env) RatifiedLater(f *store.File) []assembly.Ratification {
	var keys store.Keys
	if d.Secrets.File != "" {
		keys = d.Keys()
	}
	return ratifiedLater(f.Meeting(), f.Path(), keys)
}

// VerifyRatified tells what later meetings decided on what this one left provisional, which no seal of its record covers.
func (d *Env) VerifyRatified(path string) error {
	f, err := d.Keys().Read(path)
	if err != nil {
		return Unreadable(err)
	}
	defer f.Close()
	for _, r := range d.RatifiedLater(f) {
		if r.Of(f.Meeting().State().Info.Number) == "" {
			continue
		}
		if _, err := fmt.Fprintln(d.Data, d.RatifiedTold(f, r)); err != nil {
			return err
		}
	}
	return nil
}

// RatifiedOf is what a later meeting decided on a motion, by its number, or on an election, by its office; nil where none did.
func (d *Env) RatifiedOf(f *store.File, id string) *assembly.Ratification {
	n := f.Meeting().State().Info.Number
	for _, r := range d.RatifiedLater(f) {
		if names.Fold(strings.Trim(r.Of(n), `"`)) == names.Fold(strings.TrimPrefix(id, "#")) {
			return &r
		}
	}
	return nil
}

func (d *Env) RatifiedTold(f *store.File, r assembly.Ratification) string {
	s := f.Meeting().Told(assembly.Outside)
	of := r.Of(s.Info.Number)
	if m := s.Motions.Get(of); m != nil {
		of = d.Tell(s.Called(m))
	}
	if r.Ratified {
		return d.Say("verify.ratified", of, r.Meeting, r.Date)
	}
	return d.Say("verify.ratified.not", of, r.Meeting, r.Date)
}

// Unreadable is the error of a record that cannot be read, as one that does not stand up to being looked at.
func Unreadable(err error) error {
	if errors.Is(err, record.ErrDamaged) {
		return UnverifiedBy(err)
	}
	return err
}
