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
		Use:  "room [FILE]",
		Args: arguments(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault
		},
		RunE: d.room,
	}
	return c
}

// room shows a room window until it is left.
func (d *desk) room(c *cobra.Command, args []string) error {
	switch {
	case !isTerminal(d.In), !isTerminal(d.Out):
		return misused("room.terminal")
	case d.Getenv("TERM") == "dumb":
		return misused("room.dumb")
	}
	o := window.Options{
		Language: d.language(), Folders: window.Folders(d.Getenv), Meetings: d.shownMeetings(), Now: d.Now, Ran: d.Ran,
		NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv),
	}
	if d.lang != "" {
		o.Wanted = d.language()
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
	err := window.Run(c.Context(), o)
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
