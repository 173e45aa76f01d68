package archive

import (
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/record"
	"stacktaker/ui/cli/env"
)

// verifyBoth compares two meetings of which one follows the other, whichever was named first.
func verifyBoth(d *env.Env, one, other string) error {
	first, err := d.Keys().Read(one)
	if err != nil {
		return env.Unreadable(err)
	}
	defer first.Close()
	second, err := d.Keys().Read(other)
	if err != nil {
		return env.Unreadable(err)
	}
	defer second.Close()
	d.TellRescued(other, second.Rescued())
	switch {
	case follows(second, first):
		return bound(d, first, second)
	case follows(first, second):
		return bound(d, second, first)
	case replaces(first, second):
		return another(first, second)
	case replaces(second, first):
		return another(second, first)
	}
	return env.Fails("verify.neither", one, other)
}

// verifyBefore compares a meeting with the one before it where that lies in the same folder. A private one is opened with the
// passphrase that was given; nobody is asked for one, since nobody asked for that meeting.
func verifyBefore(d *env.Env, path string) error {
	f, err := d.Keys().Read(path)
	if err != nil {
		return env.Unreadable(err)
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
	if d.Secrets.File != "" {
		keys = d.Keys()
	}
	before, err := keys.Read(beside)
	switch {
	case errors.Is(err, record.ErrDamaged):
		return env.UnverifiedBy(env.Fails("verify.before", err))
	case err != nil:
		d.Warn(d.Say("verify.uncompared", beside, d.ProgramName(), env.Quoted(path), env.Quoted(beside)))
		return nil
	}
	defer before.Close()
	d.TellRescued(beside, before.Rescued())
	if !follows(f, before) {
		return another(before, f)
	}
	return bound(d, before, f)
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
	return env.UnverifiedBy(env.Fails("verify.another", other.Path(), later.Path(), last.Number, last.Date))
}

// bound makes sure that the earlier record is still the one that the later meeting took over from.
func bound(d *env.Env, earlier, later *store.File) error {
	last := later.Meeting().State().Past.Last
	if last.Hash == "" {
		return boundBySeal(d, earlier, last)
	}
	now, _ := earlier.Head()
	hash, there := earlier.HashAt(last.Entries)
	switch {
	case !there:
		return env.UnverifiedBy(env.Fails("verify.shorter", earlier.Path(), last.Number+1, int(last.Entries), now))
	case hex.EncodeToString(hash[:]) != last.Hash:
		return env.UnverifiedBy(env.Fails("verify.changed", earlier.Path(), last.Number+1, int(last.Entries)))
	}
	_, err := fmt.Fprintln(d.Data, d.Say("verify.bound", earlier.Path(), last.Entries))
	if err == nil && now > last.Entries {
		_, err = fmt.Fprintln(d.Data, d.Say("verify.unbound", now-last.Entries))
	}
	return err
}

// boundBySeal compares with a meeting that an earlier version of the program convened: it holds the words of the seal alone.
func boundBySeal(d *env.Env, earlier *store.File, last *assembly.Legacy) error {
	seal, sealed := earlier.Seal()
	switch {
	case last.Seal == "":
		_, err := fmt.Fprintln(d.Data, d.Say("verify.never-bound", earlier.Path()))
		return err
	case !sealed || !seal.Is(last.Seal):
		return env.UnverifiedBy(env.Fails("verify.resealed", earlier.Path(), last.Number+1))
	}
	_, err := fmt.Fprintln(d.Data, d.Say("verify.bound.seal", earlier.Path(), seal.Seq))
	return err
}
