// Package care is the commands that look after the files themselves: doctor, backup, passphrase, forget, entrust.
package care

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/store"
	"stacktaker/store/record"
	"stacktaker/store/rescue"
	"stacktaker/ui/cli/env"
)

// DoctorCommand is the command doctor.
func DoctorCommand(d *env.Env) *cobra.Command {
	var dest string
	var force bool
	c := &cobra.Command{
		Use:  "doctor [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := d.Meant(args)
			if err != nil {
				return err
			}
			if dest == "" {
				dest = path + ".rescued"
			}
			return doctor(d, path, dest, force)
		},
	}
	c.Flags().StringVarP(&dest, "output", "o", "", "")
	c.Flags().BoolVar(&force, "force", false, "")
	return c
}

// doctor looks at the file at path, and rescues into dest.
func doctor(d *env.Env, path, dest string, force bool) error {
	if own, err := os.Stat(path); err == nil {
		if there, err := os.Stat(dest); err == nil && os.SameFile(own, there) {
			return env.Fails("doctor.itself", dest)
		}
	}
	if where := store.Shared(path); !where.Empty() {
		d.Warn(d.SharedWarning(path, where))
	}
	r, err := d.Keys().Verify(path)
	switch {
	case err == nil:
		return healthy(d, r)
	case errors.Is(err, store.ErrInUse):
		d.Warn(holding(d.Voice, path))
		return err
	case !errors.Is(err, record.ErrDamaged) && !errors.Is(err, record.ErrNotMeeting):
		return err
	}
	saved, rescue := rescueTo(d, path, dest, force)
	switch {
	case errors.Is(rescue, record.ErrNotMeeting) && errors.Is(err, record.ErrNotMeeting): // which is said more closely now
		return rescue
	case errors.Is(rescue, record.ErrDamaged), errors.Is(rescue, record.ErrNotMeeting):
		d.Warn(d.Why(err))
		tellLoose(d, saved.Loose)
		return env.UnverifiedBy(env.Fails("doctor.nothing", rescue))
	case rescue != nil:
		return withForce(rescue)
	}
	if errors.Is(err, record.ErrNotMeeting) {
		d.Warn(d.Say("doctor.beginning", path))
	} else {
		d.Warn(d.Why(err))
	}
	for _, line := range rescuedWords(d.Voice, saved) {
		fmt.Fprintln(d.Words, line)
	}
	tellLoose(d, saved.Loose)
	_, err = fmt.Fprintln(d.Data, saved.Path)
	return errors.Join(err, env.ToldAlready{}, env.UnverifiedBy(env.ToldAlready{}))
}

// rescueTo saves what can be saved.
func rescueTo(d *env.Env, path, dest string, force bool) (saved store.Rescued, err error) {
	if err := env.Writable(dest); err != nil {
		return saved, err
	}
	if !env.Exists(dest) || !force {
		return d.Keys().Rescue(path, dest)
	}
	err = env.ReplacedRecord(dest, func(fresh string) error {
		saved, err = d.Keys().Rescue(path, fresh)
		return err
	})
	saved.Path = dest
	return saved, err
}

// healthy tells of a record that is whole.
func healthy(d *env.Env, r store.Report) error {
	well := "doctor.whole"
	if r.Sealed {
		well = "doctor.sealed"
	}
	if r.Newer != nil {
		d.Warn(d.Say("verify.newer", d.Why(r.Newer)))
	}
	d.TellRescued(r.Path, r.Rescued)
	_, err := fmt.Fprintln(d.Data, d.Say(well, r.Entries))
	return err
}

// holding tells who has a file open, and that no lock is left behind.
func holding(v env.Voice, path string) string {
	pid, program, known := store.Holder(path)
	if !known {
		return v.Say("doctor.held.unseen")
	}
	return v.Say("doctor.held", pid, program)
}

// rescuedWords tells what was saved, what was not, and how certain it is.
func rescuedWords(v env.Voice, r store.Rescued) []string {
	told := []string{rescuedTold(v, r)}
	if lost := lostEntries(v, r); lost != "" {
		told = append(told, v.Say("doctor.lost", lost))
	}
	told = append(told, v.ProvedWords(record.RescueMark{Entries: r.Entries, Proved: r.Proved, Changed: r.Changed})...)
	if r.Names+r.Nameless > 0 {
		key := "doctor.names"
		if r.Nameless > 0 {
			key = "doctor.names.some"
		}
		told = append(told, v.Say(key, r.Names, r.Names+r.Nameless))
	}
	switch words := strings.Join(r.Seal.In(v.Language()), " "); {
	case r.Sealed && r.Proved >= r.Seal.Seq:
		told = append(told, v.Say("doctor.seal", words))
	case r.Sealed:
		told = append(told, v.Say("doctor.seal.unproved", words), v.Say("doctor.seal.if"))
	}
	return append(told, v.Say("doctor.keep"))
}

// lostEntries are those that were not saved and cannot be read any more, "" for none.
func lostEntries(v env.Voice, r store.Rescued) string {
	var lost []string
	from := r.Entries + 1
	for _, e := range r.Loose {
		if e.Seq > from {
			lost = append(lost, v.EntriesFrom(from, e.Seq-1))
		}
		from = e.Seq + 1
	}
	if from <= r.Of {
		lost = append(lost, v.EntriesFrom(from, r.Of))
	}
	return strings.Join(lost, ", ")
}

// tellLoose tells what the entries say that can be read and were not saved.
func tellLoose(d *env.Env, all []rescue.Loose) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintln(d.Words, d.Say("doctor.loose"))
	for _, e := range all {
		fmt.Fprintf(d.Words, "%d  %s  %s\n", e.Seq, e.At.Format(time.DateTime), env.OneLine(e.Line))
	}
}

// rescuedTold tells how much was rescued, and up to when.
func rescuedTold(v env.Voice, r store.Rescued) string {
	if r.Until.IsZero() {
		return v.Say("doctor.rescued", r.Entries, int(r.Of))
	}
	return v.Say("doctor.rescued.until", r.Entries, int(r.Of), r.Until.Format("2006-01-02 15:04"))
}
