package cli

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
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
when, what stands over and what is still to be done. Without a title it has the title of that one. Without --on it is
for the day that the last one fixed by next-meeting, where that is not past; and on that day it has the hour and the
place that were fixed with it.`,
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
	f.StringVar(&n.on, "on", "", "the `date` for which it is convened, as in 2026-05-17 (else the one that was fixed, else today)")
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
		return misused(`a meeting needs a title; write: %s new "TITLE"`, d.program())
	}
	l := newLedger(last.number+1, d.inFolder)
	l.after = last.legacy
	if n.private || last.private {
		if l.passphrase, err = d.passphraseAfter(last); err != nil {
			return err
		}
		l.place = d.inFolderUnnamed
	}
	if n.file != "" {
		l.place = func(assembly.Info) (string, error) { return n.file, nil }
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	called := last.fixed(n.on, at)
	if _, err := l.Do("convene "+assembly.Quoted(n.title)+called.words(), stamp(at)); err != nil {
		return err
	}
	if n.pack != "" {
		if _, err := l.Do("pack "+n.pack, stamp(at)); err != nil {
			return err
		}
	}
	d.tellBefore(last)
	d.tellFixed(last, called)
	_, err = fmt.Fprintln(d.out, l.Path())
	return err
}

// inFolder is where a new meeting is kept: in the folder of meetings, which is made with it.
func (d *desk) inFolder(i assembly.Info) (string, error) {
	folder := d.meetings()
	if err := folder.Make(); err != nil {
		return "", err
	}
	return folder.PathFor(i.Number, i.Date, i.Title), nil
}

// inFolderUnnamed is inFolder for a private meeting: the name of its file, and so those of its backups, do not tell its title.
func (d *desk) inFolderUnnamed(i assembly.Info) (string, error) {
	i.Title = ""
	return d.inFolder(i)
}
