package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/store"
)

func (d *desk) doctorCommand() *cobra.Command {
	var dest string
	var force bool
	c := &cobra.Command{
		Use:   "doctor [FILE]",
		Short: "say what is wrong with a meeting's file, and rescue what can be rescued",
		Long: `doctor looks at a file and says in words what is wrong with it. Of a damaged record it saves into a new file, FILE.rescued
or that of -o, every entry from the first on that can be read and whose chain can be rebuilt, with the names that the
entries bind. The new file is the same record, and says for ever that it was rescued: a seal among what the chain proves still
stands. What can be read beyond that is told, and not saved.

The damaged file is only read. It exits 0 where all is well, and 3 where the record is damaged, also when all of it
could be saved.`,
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
	c.Flags().StringVarP(&dest, "output", "o", "", "save into this `file` (else FILE.rescued)")
	c.Flags().BoolVar(&force, "force", false, "put it in the place of what is there")
	return c
}

// doctor looks at the file at path, and rescues into dest.
func (d *desk) doctor(path, dest string, force bool) error {
	if own, err := os.Stat(path); err == nil {
		if there, err := os.Stat(dest); err == nil && os.SameFile(own, there) {
			return fmt.Errorf("%s is the file itself, which is only read; rescue into another one", dest)
		}
	}
	if where := store.Shared(path); where != "" {
		fmt.Fprintln(d.words, "stacktaker:", sharedWarning(path, where))
	}
	r, err := d.keys().Verify(path)
	switch {
	case err == nil:
		return d.healthy(r)
	case errors.Is(err, store.ErrInUse):
		fmt.Fprintln(d.words, "stacktaker:", holding(path))
		return err
	case !errors.Is(err, store.ErrDamaged) && !errors.Is(err, store.ErrNotMeeting):
		return err
	}
	saved, rescue := d.rescue(path, dest, force)
	switch {
	case errors.Is(rescue, store.ErrNotMeeting) && errors.Is(err, store.ErrNotMeeting): // which is said more closely now
		return rescue
	case errors.Is(rescue, store.ErrDamaged), errors.Is(rescue, store.ErrNotMeeting):
		fmt.Fprintln(d.words, "stacktaker:", err)
		d.tellLoose(saved.Loose)
		return unverified{fmt.Errorf("nothing can be rescued: %v", rescue)}
	case rescue != nil:
		return withForce(rescue)
	}
	if errors.Is(err, store.ErrNotMeeting) {
		fmt.Fprintf(d.words, "stacktaker: %s is damaged: its beginning is lost\n", path)
	} else {
		fmt.Fprintln(d.words, "stacktaker:", err)
	}
	for _, line := range rescuedWords(saved) {
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
	err = replaced(dest, func(fresh string) error {
		saved, err = d.keys().Rescue(path, fresh)
		return err
	})
	saved.Path = dest
	return saved, err
}

// healthy tells of a record that is whole.
func (d *desk) healthy(r store.Report) error {
	seal := "not sealed"
	if r.Sealed {
		seal = "sealed"
	}
	if r.Newer != nil {
		fmt.Fprintln(d.words, "stacktaker: the record is whole, but", r.Newer)
	}
	d.tellRescued(r)
	_, err := fmt.Fprintf(d.out, "nothing is wrong with it: whole, %s, entries %d\n", seal, r.Entries)
	return err
}

// holding tells who has a file open, and that no lock is left behind.
func holding(path string) string {
	const goes = "its lock goes when that process ends, however it ends, so there is none to be removed"
	pid, program, known := store.Holder(path)
	if !known {
		return "which process has it open cannot be seen from here: it may be another user's, or on another computer; " + goes
	}
	return fmt.Sprintf("process %d (%s) has it open; %s", pid, program, goes)
}

// rescuedWords tells what was saved, what was not, and how certain it is.
func rescuedWords(r store.Rescued) []string {
	told := []string{fmt.Sprintf("rescued: %d of %d entries%s", r.Entries, r.Of, upTo(r))}
	if lost := lostEntries(r); lost != "" {
		told = append(told, "lost: "+lost)
	}
	told = append(told, provedWords(store.RescueMark{Entries: r.Entries, Proved: r.Proved, Changed: r.Changed})...)
	if r.Names+r.Nameless > 0 {
		names := fmt.Sprintf("names: %d of %d", r.Names, r.Names+r.Nameless)
		if r.Nameless > 0 {
			names += `; the others are lost, and read "a member"`
		}
		told = append(told, names)
	}
	switch words := strings.Join(r.Seal.Words, " "); {
	case r.Sealed && r.Proved >= r.Seal.Seq:
		told = append(told, "the seal is among it: "+words)
	case r.Sealed:
		told = append(told, "its seal would be: "+words, "if that is what was read out, all before it is as it was")
	}
	return append(told, "the damaged file is as it was; keep it until the two were compared")
}

// provedWords tells how certain it is what was rescued.
func provedWords(r store.RescueMark) []string {
	var told []string
	switch {
	case r.Proved >= r.Entries:
		told = append(told, "the chain proves all that was rescued")
	case r.Proved > 0:
		told = append(told, fmt.Sprintf("the chain proves the first %d; %s can be read, and nothing is left that proves more", r.Proved, entriesFrom(r.Proved+1, r.Entries)))
	default:
		told = append(told, "nothing is left that proves them; they can be read, and follow from each other")
	}
	if r.Changed {
		told = append(told, fmt.Sprintf("among %s one is not as it was written, and nothing tells which; compare them with what people wrote down", entriesFrom(r.Proved+1, r.Entries)))
	}
	return told
}

// lostEntries are those that were not saved and cannot be read any more, "" for none.
func lostEntries(r store.Rescued) string {
	var lost []string
	from := r.Entries + 1
	for _, e := range r.Loose {
		if e.Seq > from {
			lost = append(lost, entriesFrom(from, e.Seq-1))
		}
		from = e.Seq + 1
	}
	if from <= r.Of {
		lost = append(lost, entriesFrom(from, r.Of))
	}
	return strings.Join(lost, ", ")
}

// tellLoose tells what the entries say that can be read and were not saved.
func (d *desk) tellLoose(all []store.Loose) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintln(d.words, "what follows can be read as well; it was not saved, since it hangs on what is lost, and nothing proves it:")
	for _, e := range all {
		fmt.Fprintf(d.words, "%d  %s  %s\n", e.Seq, e.At.Format(time.DateTime), oneLine(e.Line))
	}
}

func upTo(r store.Rescued) string {
	if r.Until.IsZero() {
		return ""
	}
	return ", up to " + r.Until.Format("2006-01-02 15:04")
}

// entriesFrom is entries by their numbers.
func entriesFrom(from, to uint64) string {
	if from == to {
		return fmt.Sprintf("entry %d", from)
	}
	return fmt.Sprintf("entries %d to %d", from, to)
}

// sharedWarning tells why a meeting should not be kept where something else writes.
func sharedWarning(path, where string) string {
	return fmt.Sprintf("%s lies in %s, where a record may be torn or written twice; keep it on this computer's own disk, and copy it with backup", path, where)
}
