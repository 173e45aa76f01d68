package live

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
)

// newMeeting is what new is told.
type newMeeting struct {
	title, file, after, pack, on string
	private                      bool
}

// NewCommand is the command new.
func NewCommand(d *env.Env) *cobra.Command {
	var n newMeeting
	c := &cobra.Command{
		Use:  `new ["TITLE"]`,
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				n.title = args[0]
			}
			return beginNew(d, n)
		},
	}
	f := c.Flags()
	f.StringVar(&n.file, "file", "", "")
	f.StringVar(&n.after, "after", "", "")
	f.StringVar(&n.pack, "pack", "", "")
	f.BoolVar(&n.private, "private", false, "")
	f.StringVar(&d.Secrets.NewFile, "new-passphrase-file", "", "")
	f.StringVar(&n.on, "on", "", "")
	return c
}

func beginNew(d *env.Env, n newMeeting) (err error) {
	at := d.Now()
	if n.on != "" {
		if at, err = time.ParseInLocation(time.DateOnly, n.on, at.Location()); err != nil {
			return env.Misused("new.no-date", env.Quote(n.on))
		}
	}
	if n.pack != "" {
		if _, err := pack(n.pack); err != nil {
			return err
		}
	}
	last, err := before(d, n.after)
	if err != nil {
		return err
	}
	if n.title == "" {
		n.title = last.title
	}
	if n.title == "" {
		return env.Misused("new.title", d.ProgramName())
	}
	l := ledger.New(last.number+1, func(i assembly.Info) (string, error) { return inFolder(d, i) })
	l.After = last.legacy
	if n.private || last.private {
		if l.Passphrase, err = passphraseAfter(d, last); err != nil {
			return err
		}
		l.Place = func(i assembly.Info) (string, error) { return inFolderUnnamed(d, i) }
	}
	if n.file != "" {
		l.Place = func(assembly.Info) (string, error) { return n.file, nil }
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	called := last.fixed(n.on, at)
	if _, err := l.Do("convene "+language.Quoted(n.title)+called.words(), ledger.Stamp(at)); err != nil {
		return err
	}
	if n.pack != "" {
		if _, err := l.Do("pack "+n.pack, ledger.Stamp(at)); err != nil {
			return err
		}
	}
	tellBefore(d, last)
	tellFixed(d, last, called)
	_, err = fmt.Fprintln(d.Data, l.Path())
	return err
}

// inFolder is where a new meeting is kept: in the folder of meetings, which is made with it.
func inFolder(d *env.Env, i assembly.Info) (string, error) {
	folder := d.Meetings()
	if err := folder.Make(); err != nil {
		return "", err
	}
	return folder.PathFor(i.Number, i.Date, i.Title), nil
}

// inFolderUnnamed is inFolder for a private meeting: the name of its file, and so those of its backups, do not tell its title.
func inFolderUnnamed(d *env.Env, i assembly.Info) (string, error) {
	i.Title = ""
	return inFolder(d, i)
}
