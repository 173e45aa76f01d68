package cli

import (
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/record"
)

// verifyBoth compares two meetings of which one follows the other, whichever was named first.
func (d *desk) verifyBoth(one, other string) error {
	first, err := d.keys().Read(one)
	if err != nil {
		return unreadable(err)
	}
	defer first.Close()
	second, err := d.keys().Read(other)
	if err != nil {
		return unreadable(err)
	}
	defer second.Close()
	d.tellRescued(other, second.Rescued())
	switch {
	case follows(second, first):
		return d.bound(first, second)
	case follows(first, second):
		return d.bound(second, first)
	case replaces(first, second):
		return another(first, second)
	case replaces(second, first):
		return another(second, first)
	}
	return fails("verify.neither", one, other)
}

// verifyBefore compares a meeting with the one before it where that lies in the same folder. A private one is opened with the
// passphrase that was given; nobody is asked for one, since nobody asked for that meeting.
func (d *desk) verifyBefore(path string) error {
	f, err := d.keys().Read(path)
	if err != nil {
		return unreadable(err)
	}
	defer f.Close()
	last := f.Meeting().State().Past.Last
	if last == nil {
		return nil
	}
	beside, err := store.Folder{Dir: filepath.Dir(path)}.Numbered(last.Number)
	if err != nil {
		return nil // not there, or more than one: the second file says which
	}
	var keys store.Keys
	if d.secrets.file != "" {
		keys = d.keys()
	}
	before, err := keys.Read(beside)
	switch {
	case errors.Is(err, record.ErrDamaged):
		return unverified{fails("verify.before", err)}
	case err != nil:
		d.warn(d.say("verify.uncompared", beside, d.program(), quoted(path), quoted(beside)))
		return nil
	}
	defer before.Close()
	d.tellRescued(beside, before.Rescued())
	if !follows(f, before) {
		return another(before, f)
	}
	return d.bound(before, f)
}

func unreadable(err error) error {
	if errors.Is(err, record.ErrDamaged) {
		return unverified{err}
	}
	return err
}

// follows tells whether the later meeting took over from the earlier one.
func follows(later, earlier *store.File) bool {
	last := later.Meeting().State().Past.Last
	return last != nil && last.ID == earlier.Meeting().State().Info.ID
}

// replaces tells whether a meeting has the number of the one that the later meeting took over from, and is another one.
func replaces(other, later *store.File) bool {
	last := later.Meeting().State().Past.Last
	return last != nil && last.Number == other.Meeting().State().Info.Number && !follows(later, other)
}

// another is that a meeting is not the one from which the later one took over, whatever its number says.
func another(other, later *store.File) error {
	last := later.Meeting().State().Past.Last
	return unverified{fails("verify.another", other.Path(), later.Path(), last.Number, last.Date)}
}

// bound makes sure that the earlier record is still the one that the later meeting took over from.
func (d *desk) bound(earlier, later *store.File) error {
	last := later.Meeting().State().Past.Last
	if last.Hash == "" {
		return d.boundBySeal(earlier, last)
	}
	now, _ := earlier.Head()
	hash, there := earlier.HashAt(last.Entries)
	switch {
	case !there:
		return unverified{fails("verify.shorter", earlier.Path(), last.Number+1, int(last.Entries), now)}
	case hex.EncodeToString(hash[:]) != last.Hash:
		return unverified{fails("verify.changed", earlier.Path(), last.Number+1, int(last.Entries))}
	}
	_, err := fmt.Fprintln(d.out, d.say("verify.bound", earlier.Path(), last.Entries))
	if err == nil && now > last.Entries {
		_, err = fmt.Fprintln(d.out, d.say("verify.unbound", now-last.Entries))
	}
	return err
}

// boundBySeal compares with a meeting that an earlier version of the program convened: it holds the words of the seal alone.
func (d *desk) boundBySeal(earlier *store.File, last *assembly.Legacy) error {
	seal, sealed := earlier.Seal()
	switch {
	case last.Seal == "":
		_, err := fmt.Fprintln(d.out, d.say("verify.never-bound", earlier.Path()))
		return err
	case !sealed || !seal.Is(last.Seal):
		return unverified{fails("verify.resealed", earlier.Path(), last.Number+1)}
	}
	_, err := fmt.Fprintln(d.out, d.say("verify.bound.seal", earlier.Path(), seal.Seq))
	return err
}
