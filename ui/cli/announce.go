package cli

import (
	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
)

func (d *desk) announceCommand() *cobra.Command {
	var p printing
	c := &cobra.Command{
		Use:   "announce [FILE]",
		Short: "write the call to the assembly: date, place, agenda, motions given by notice",
		Long: `announce writes the call to an assembly, before it meets: date, place, agenda, the exact words of every motion given by
notice, and how to amend them. It names nobody. As ics it is an entry for a calendar.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			f, err := d.look(args)
			if err != nil {
				return err
			}
			defer f.Close()
			return d.print(p, format, minutes.Announce(f.Meeting(), d.minutesOptions(f, p.language)))
		},
	}
	p.flags(c, d.ownLanguage())
	return c
}
