package cli

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
)

// newMeeting is what new is told.
type newMeeting struct {
	title, file, after, pack, on string
	private                      bool
}

func (d *desk) newCommand() *cobra.Command {
	var n newMeeting
	c := &cobra.Command{
		Use:   `new ["TITLE"]`,
		Short: "make a meeting's file and convene it",
		Long: `new makes the file of a meeting, convenes it, and prints where the file is. The meeting has the number after the
last one of the folder, or after that of --after, and takes over what the last closed one left: its people, who served
when, what stands over and what is still to be done. Without a title it has the title of that one.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				n.title = args[0]
			}
			return d.newMeeting(n)
		},
	}
	f := c.Flags()
	f.StringVar(&n.file, "file", "", "where the `file` is to be (else in the folder of meetings)")
	f.StringVar(&n.after, "after", "", "the meeting before this one, by its `file`, or none (else the last closed one of the folder)")
	f.StringVar(&n.pack, "pack", "", "take a pack of standing orders, by its `name`")
	f.BoolVar(&n.private, "private", false, "ask for a passphrase, without which nobody can read the meeting")
	f.StringVar(&d.secrets.newFile, "new-passphrase-file", "", "read that passphrase from the first line of this `file`")
	f.StringVar(&n.on, "on", "", "the `date` for which it is convened, as in 2026-05-17 (else today)")
	return c
}

func (d *desk) newMeeting(n newMeeting) (err error) {
	at := d.Now()
	if n.on != "" {
		if at, err = time.ParseInLocation(time.DateOnly, n.on, at.Location()); err != nil {
			return misused("--on %q is no date; write it as 2026-05-17", n.on)
		}
	}
	if n.pack != "" {
		if _, err := pack(n.pack); err != nil {
			return err
		}
	}
	last, err := d.before(n.after)
	if err != nil {
		return err
	}
	if n.title == "" {
		n.title = last.title
	}
	if n.title == "" {
		return misused(`a meeting needs a title; write: stacktaker new "TITLE"`)
	}
	l := newLedger(last.number+1, d.inFolder)
	l.after = last.legacy
	if n.private || last.private {
		if l.passphrase, err = d.passphraseAfter(last); err != nil {
			return err
		}
	}
	if n.file != "" {
		l.place = func(assembly.Info) (string, error) { return n.file, nil }
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	line := "convene " + assembly.Quoted(n.title)
	if n.on != "" {
		line += " on " + n.on
	}
	if _, err := l.Do(line, stamp(at)); err != nil {
		return err
	}
	if n.pack != "" {
		if _, err := l.Do("pack "+n.pack, stamp(at)); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(d.out, l.Path())
	return err
}

// predecessor is the meeting that a new one follows; the zero value is none.
type predecessor struct {
	number  int    // of the last in the folder, closed or not
	title   string // of that one
	private bool
	legacy  *assembly.Legacy // what the last closed one leaves, nil where there is none
}

// passphraseAfter is that of a new meeting. One that takes over the people of a private meeting is private too; where a
// file gave the passphrase of that one, it is the same.
func (d *desk) passphraseAfter(last predecessor) ([]byte, error) {
	switch {
	case !last.private:
		return d.newPassphrase("the new meeting")
	case d.secrets.newFile == "" && d.secrets.inFile != nil:
		return d.secrets.inFile, nil
	}
	return d.newPassphrase("the new meeting, which takes over the people of a private one")
}

// before looks for the meeting that a new one follows, and what that leaves to it: the newest that is closed, or that
// of --after. A private one is opened with its passphrase.
func (d *desk) before(file string) (predecessor, error) {
	var p predecessor
	var err error
	switch file {
	case "none":
		return p, nil
	case "":
		var last store.Summary
		last, file, err = d.meetings().NewestClosed()
		p.number, p.title = last.Number, last.Title
	default:
		file, err = d.meant([]string{file})
	}
	if err != nil || file == "" {
		return p, err
	}
	f, err := d.keys().Read(file)
	if err != nil {
		return p, fmt.Errorf("the last meeting, from which this one would take over, cannot be read (name another with new --after FILE): %w", err)
	}
	defer f.Close()
	info := f.Meeting().State().Info
	p.number, p.private = max(p.number, info.Number), f.Private()
	if p.title == "" {
		p.title = info.Title
	}
	switch {
	case f.Newer() != nil:
		return p, f.Newer()
	case info.Phase != assembly.Closed:
		fmt.Fprintf(d.words, "stacktaker: %s is not closed; nothing is taken over from it but its number\n", oneLine(file))
		return p, nil
	}
	seal, sealed := f.Seal()
	legacy := f.Meeting().Leaves(strings.Join(seal.Words, " "))
	legacy.Language = d.tongue()
	p.legacy = &legacy
	d.tellLastSeal(legacy, sealed)
	return p, nil
}

// tellLastSeal tells the seal of the meeting before. That its record agrees with it was checked as it was read; that it is
// the record which was sealed, only those can tell who wrote the words down.
func (d *desk) tellLastSeal(last assembly.Legacy, sealed bool) {
	if !sealed {
		fmt.Fprintf(d.words, "meeting %d, of %s, was not sealed; there are no words to compare\n", last.Number, last.Date)
		return
	}
	fmt.Fprintf(d.words, "the seal of meeting %d, of %s: %s\ncompare it with what was written down then\n", last.Number, last.Date, last.Seal)
}

// inFolder is where a new meeting is kept: in the folder of meetings, which is made with it.
func (d *desk) inFolder(i assembly.Info) (string, error) {
	folder := d.meetings()
	if err := folder.Make(); err != nil {
		return "", err
	}
	return folder.PathFor(i.Number, i.Date, i.Title), nil
}
