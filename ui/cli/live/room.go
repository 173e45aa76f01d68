package live

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/ui/cli/env"
	"stacktaker/ui/look"
	"stacktaker/ui/room/text"
	"stacktaker/ui/room/window"
)

// shown is how a room window shows the meeting.
type shown struct {
	text  bool
	theme string
}

// RoomCommand is the command room.
func RoomCommand(d *env.Env) *cobra.Command {
	var how shown
	c := &cobra.Command{
		Use:  "room [FILE]",
		Args: env.Arguments(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault
		},
		RunE: func(c *cobra.Command, args []string) error { return roomWindow(c.Context(), d, how, args) },
	}
	var themes []string
	for _, th := range look.Themes() {
		themes = append(themes, th.Name)
	}
	c.Flags().BoolVar(&how.text, "text", false, "")
	c.Flags().StringVar(&how.theme, "theme", "", strings.Join(themes, ", "))
	_ = c.RegisterFlagCompletionFunc("theme", cobra.FixedCompletions(themes, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// themeNamed is a theme by its name; the one without a name, which the terminal chooses, for "".
func themeNamed(name string) (look.Theme, error) {
	var all []string
	for _, th := range look.Themes() {
		if th.Name == name {
			return th, nil
		}
		all = append(all, th.Name)
	}
	if name == "" {
		return look.Theme{}, nil
	}
	return look.Theme{}, env.Misused("room.no-theme", env.Quote(name), strings.Join(all, ", "))
}

// roomWindow shows a room window until it is left, or tells in sentences what it would show.
func roomWindow(ctx context.Context, d *env.Env, how shown, args []string) error {
	theme, err := themeNamed(how.theme)
	switch {
	case err != nil:
		return err
	case how.text: // which needs no terminal
	case !env.IsTerminal(d.In), !env.IsTerminal(d.Out):
		return env.Misused("room.terminal")
	case d.Getenv("TERM") == "dumb":
		return env.Misused("room.dumb")
	}
	o := window.Options{
		Language: d.Language(), Folders: window.Folders(d.Getenv), Meetings: shownMeetings(d), Now: d.Now, Ran: d.Ran,
		NoColor: look.NoColor(d.Getenv), Theme: theme, UTF8: look.UTF8(d.Getenv),
	}
	if d.Lang != "" {
		o.Wanted = d.Language()
	}
	if len(args) > 0 {
		path, err := d.Meant(args)
		if err != nil {
			return err
		}
		if _, err := os.Stat(path); err != nil {
			return err
		}
		o.File = path
	}
	if how.text {
		err = roomTold(ctx, d, o)
	} else {
		err = window.Run(ctx, o)
	}
	if errors.Is(err, context.Canceled) {
		return errors.Join(env.ToldAlready{}, context.Canceled)
	}
	return err
}

// roomTold prints what the room sees, a line whenever something changes. Of a meeting whose file is named that ends when it is closed and
// has left its screens; else it goes on with the next one, as a window does.
func roomTold(ctx context.Context, d *env.Env, o window.Options) (err error) {
	var teller text.Teller
	heard := window.Listen(ctx, o, func(n window.News) bool {
		var told []string
		switch {
		case n.Sight != nil:
			told = teller.Sees(*n.Sight)
		case n.Blank:
			told = teller.Blank(d.Language())
		case teller.Closed() && o.File != "":
			return false
		default:
			told = teller.Apart(n.Why, d.Language())
		}
		for _, line := range told {
			if _, err = fmt.Fprintln(d.Data, line); err != nil {
				return false
			}
		}
		return true
	})
	return cmp.Or(err, heard)
}

// shownMeetings is the folder whose meetings are shown where no file is named. One that somebody named stands for itself
// alone.
func shownMeetings(d *env.Env) window.Meetings {
	return window.Meetings{Dir: d.Meetings().Dir, Only: d.Dir != "" || d.Getenv("STACKTAKER_DIR") != ""}
}
