package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly/words"
	"stacktaker/store"
	"stacktaker/store/record"
	"stacktaker/store/rescue"
)

func (d *desk) doctorCommand() *cobra.Command {
	var dest string
	var force bool
	c := &cobra.Command{
		Use:  "doctor [FILE]",
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			path, err := d.meant(args)
			if err != nil {
				return err
			}
			if dest == "" {
				dest = path + ".rescued"
			}
			return d.doctor(path, dest, force)
		},
	}
	c.Flags().StringVarP(&dest, "output", "o", "", "")
	c.Flags().BoolVar(&force, "force", false, "")
	return c
}

// doctor looks at the file at path, and rescues into dest.
func (d *desk) doctor(path, dest string, force bool) error {
	if own, err := os.Stat(path); err == nil {
		if there, err := os.Stat(dest); err == nil && os.SameFile(own, there) {
			return fails("doctor.itself", dest)
		}
	}
	if where := store.Shared(path); !where.Empty() {
		d.warn(d.sharedWarning(path, where))
	}
	r, err := d.keys().Verify(path)
	switch {
	case err == nil:
		return d.healthy(r)
	case errors.Is(err, store.ErrInUse):
		d.warn(d.holding(path))
		return err
	case !errors.Is(err, record.ErrDamaged) && !errors.Is(err, record.ErrNotMeeting):
		return err
	}
	saved, rescue := d.rescue(path, dest, force)
	switch {
	case errors.Is(rescue, record.ErrNotMeeting) && errors.Is(err, record.ErrNotMeeting): // which is said more closely now
		return rescue
	case errors.Is(rescue, record.ErrDamaged), errors.Is(rescue, record.ErrNotMeeting):
		d.warn(d.why(err))
		d.tellLoose(saved.Loose)
		return unverified{fails("doctor.nothing", rescue)}
	case rescue != nil:
		return withForce(rescue)
	}
	if errors.Is(err, record.ErrNotMeeting) {
		d.warn(d.say("doctor.beginning", path))
	} else {
		d.warn(d.why(err))
	}
	for _, line := range d.rescuedWords(saved) {
		fmt.Fprintln(d.words, line)
	}
	d.tellLoose(saved.Loose)
	_, err = fmt.Fprintln(d.out, saved.Path)
	return errors.Join(err, toldAlready{}, unverified{toldAlready{}})
}

// rescue saves what can be saved.
func (d *desk) rescue(path, dest string, force bool) (saved store.Rescued, err error) {
	if err := writable(dest); err != nil {
		return saved, err
	}
	if !exists(dest) || !force {
		return d.keys().Rescue(path, dest)
	}
	err = replacedRecord(dest, func(fresh string) error {
		saved, err = d.keys().Rescue(path, fresh)
		return err
	})
	saved.Path = dest
	return saved, err
}

// healthy tells of a record that is whole.
func (d *desk) healthy(r store.Report) error {
	well := "doctor.whole"
	if r.Sealed {
		well = "doctor.sealed"
	}
	if r.Newer != nil {
		d.warn(d.say("verify.newer", d.why(r.Newer)))
	}
	d.tellRescued(r.Path, r.Rescued)
	_, err := fmt.Fprintln(d.out, d.say(well, r.Entries))
	return err
}

// holding tells who has a file open, and that no lock is left behind.
func (v voice) holding(path string) string {
	pid, program, known := store.Holder(path)
	if !known {
		return v.say("doctor.held.unseen")
	}
	return v.say("doctor.held", pid, program)
}

// rescuedWords tells what was saved, what was not, and how certain it is.
func (v voice) rescuedWords(r store.Rescued) []string {
	told := []string{v.rescued(r)}
	if lost := v.lostEntries(r); lost != "" {
		told = append(told, v.say("doctor.lost", lost))
	}
	told = append(told, v.provedWords(record.RescueMark{Entries: r.Entries, Proved: r.Proved, Changed: r.Changed})...)
	if r.Names+r.Nameless > 0 {
		key := "doctor.names"
		if r.Nameless > 0 {
			key = "doctor.names.some"
		}
		told = append(told, v.say(key, r.Names, r.Names+r.Nameless))
	}
	switch words := strings.Join(r.Seal.In(v.language()), " "); {
	case r.Sealed && r.Proved >= r.Seal.Seq:
		told = append(told, v.say("doctor.seal", words))
	case r.Sealed:
		told = append(told, v.say("doctor.seal.unproved", words), v.say("doctor.seal.if"))
	}
	return append(told, v.say("doctor.keep"))
}

// provedWords tells how certain it is what was rescued.
func (v voice) provedWords(r record.RescueMark) []string {
	var told []string
	switch {
	case r.Proved >= r.Entries:
		told = append(told, v.say("doctor.proved"))
	case r.Proved > 0:
		told = append(told, v.say("doctor.proved.some", r.Proved, v.entriesFrom(r.Proved+1, r.Entries)))
	default:
		told = append(told, v.say("doctor.unproved"))
	}
	if r.Changed {
		told = append(told, v.say("doctor.changed", v.entriesFrom(r.Proved+1, r.Entries)))
	}
	return told
}

// lostEntries are those that were not saved and cannot be read any more, "" for none.
func (v voice) lostEntries(r store.Rescued) string {
	var lost []string
	from := r.Entries + 1
	for _, e := range r.Loose {
		if e.Seq > from {
			lost = append(lost, v.entriesFrom(from, e.Seq-1))
		}
		from = e.Seq + 1
	}
	if from <= r.Of {
		lost = append(lost, v.entriesFrom(from, r.Of))
	}
	return strings.Join(lost, ", ")
}

// tellLoose tells what the entries say that can be read and were not saved.
func (d *desk) tellLoose(all []rescue.Loose) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintln(d.words, d.say("doctor.loose"))
	for _, e := range all {
		fmt.Fprintf(d.words, "%d  %s  %s\n", e.Seq, e.At.Format(time.DateTime), oneLine(e.Line))
	}
}

// rescued tells how much was rescued, and up to when.
func (v voice) rescued(r store.Rescued) string {
	if r.Until.IsZero() {
		return v.say("doctor.rescued", r.Entries, int(r.Of))
	}
	return v.say("doctor.rescued.until", r.Entries, int(r.Of), r.Until.Format("2006-01-02 15:04"))
}

// entriesFrom is entries by their numbers.
func (v voice) entriesFrom(from, to uint64) string {
	if from == to {
		return v.say("doctor.entry", from)
	}
	return v.say("doctor.entries", from, to)
}

// sharedWarning tells why a meeting should not be kept where something else writes.
func (v voice) sharedWarning(path string, where words.Phrase) string {
	return v.say("doctor.shared", path, v.ofStore(where))
}
