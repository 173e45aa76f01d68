package cli

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
)

// newMeeting is what new is told.
type newMeeting struct {
	title, file, after, pack, on string
}

func (d *desk) newCommand() *cobra.Command {
	var n newMeeting
	c := &cobra.Command{
		Use:   `new ["TITLE"]`,
		Short: "make a meeting's file and convene it",
		Long: `new makes the file of a meeting, convenes it, and prints where the file is. The meeting has the number after the
last one of the folder, or after that of --after; without a title it has the title of that one.`,
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
	f.StringVar(&n.after, "after", "", "the meeting before this one, by its `file` (else the last of the folder)")
	f.StringVar(&n.pack, "pack", "", "take a pack of standing orders, by its `name`")
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
	number, title, err := d.before(n.after)
	if err != nil {
		return err
	}
	if n.title == "" {
		n.title = title
	}
	if n.title == "" {
		return misused(`a meeting needs a title; write: stacktaker new "TITLE"`)
	}
	l := newLedger(number+1, d.inFolder)
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

// before is the number and the title of the meeting that a new one follows, 0 and "" for the first.
func (d *desk) before(file string) (number int, title string, err error) {
	if file == "" {
		all, err := d.meetings().List()
		if err != nil || len(all) == 0 {
			return 0, "", err
		}
		last := all[len(all)-1]
		return last.Number, last.Title, nil
	}
	path, err := d.meant([]string{file})
	if err != nil {
		return 0, "", err
	}
	f, err := store.Read(path)
	if err != nil {
		return 0, "", err
	}
	defer f.Close()
	info := f.Meeting().State().Info
	return info.Number, info.Title, nil
}

// inFolder is where a new meeting is kept: in the folder of meetings, which is made with it.
func (d *desk) inFolder(i assembly.Info) (string, error) {
	folder := d.meetings()
	if err := folder.Make(); err != nil {
		return "", err
	}
	return folder.PathFor(i.Number, i.Date, i.Title), nil
}
