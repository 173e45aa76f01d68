package cli

import (
	"context"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"stacktaker/ui/look"
	"stacktaker/ui/room/window"
)

func (d *desk) roomCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "room [FILE]",
		Short: "show the room view in a second window",
		Long: `room shows in this window what the room is to see, while the meeting runs in another one: put it on
the wall, and keep the screens with their stack, roll and keys to yourself. It has its own size, and its
letters are as large as that allows.

It shows the meeting of FILE; without one, that which was started last of those that run now: where --dir or
STACKTAKER_DIR names a folder of meetings, only of those in it, else of those in the data directory before
others. It may be started before the meeting, and stays when the meeting is interrupted: then it says since when it is not
connected, and goes on by itself once the meeting runs again, or a new one does.

Nothing is asked here and no key changes anything. Ctrl+L in the meeting's own window blanks this one
too. q, Esc or Ctrl+C leave. Both windows must be of the same user on the same computer; no network is
used.`,
		Args: arguments(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault
		},
		RunE: d.room,
	}
	d.languageFlag(c)
	return c
}

// room shows a room window until it is left.
func (d *desk) room(c *cobra.Command, args []string) error {
	language, err := d.language()
	if err != nil {
		return err
	}
	switch {
	case !isTerminal(d.In), !isTerminal(d.Out):
		return misused("the room window needs a terminal")
	case d.Getenv("TERM") == "dumb":
		return misused("this terminal says that it can show no screen (TERM=dumb)")
	}
	o := window.Options{
		Language: language, Folders: window.Folders(d.Getenv), Meetings: d.shownMeetings(), Now: d.Now, Ran: d.Ran,
		NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv),
	}
	if len(args) > 0 {
		path, err := d.meant(args)
		if err != nil {
			return err
		}
		if _, err := os.Stat(path); err != nil {
			return err
		}
		o.File = path
	}
	err = window.Run(c.Context(), o)
	if errors.Is(err, context.Canceled) {
		return errors.Join(toldAlready{}, context.Canceled)
	}
	return err
}

// shownMeetings is the folder whose meetings are shown where no file is named. One that somebody named stands for itself
// alone.
func (d *desk) shownMeetings() window.Meetings {
	return window.Meetings{Dir: d.meetings().Dir, Only: d.folder != "" || d.Getenv("STACKTAKER_DIR") != ""}
}
