package cli

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// newMeeting is what new is told.
type newMeeting struct {
	title, file, after, pack, on string
	private                      bool
}

func (d *desk) newCommand() *cobra.Command {
	var n newMeeting
	c := &cobra.Command{
		Use:  `new ["TITLE"]`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				n.title = args[0]
			}
			return d.newMeeting(n)
		},
	}
	f := c.Flags()
	f.StringVar(&n.file, "file", "", "")
	f.StringVar(&n.after, "after", "", "")
	f.StringVar(&n.pack, "pack", "", "")
	f.BoolVar(&n.private, "private", false, "")
	f.StringVar(&d.secrets.newFile, "new-passphrase-file", "", "")
	f.StringVar(&n.on, "on", "", "")
	return c
}

func (d *desk) newMeeting(n newMeeting) (err error) {
	at := d.Now()
	if n.on != "" {
		if at, err = time.ParseInLocation(time.DateOnly, n.on, at.Location()); err != nil {
			return misused("new.no-date", quote(n.on))
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
		return misused("new.title", d.program())
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
	if _, err := l.Do("convene "+language.Quoted(n.title)+called.words(), stamp(at)); err != nil {
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
