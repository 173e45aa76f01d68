package cli

import (
	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
)

func (d *desk) bulletinCommand() *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:   "bulletin [FILE]",
		Short: "write one page for the notice board: what was decided, no names",
		Long: `bulletin writes one page for the notice board: what was decided, and the next meeting. It has no names and no figures;
what does not fit on the page is counted.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			if err := checkNamesFound(found); err != nil {
				return err
			}
			f, err := d.look(args)
			if err != nil {
				return err
			}
			defer f.Close()
			o := d.minutesOptions(f, p.language)
			o.For = minutes.Notice
			if o.Keep, err = d.keeps(minutes.NamesIn(f.Meeting(), o), found, "replace"); err != nil {
				return err
			}
			return d.print(p, format, minutes.Bulletin(f.Meeting(), o))
		},
	}
	p.flags(c, d.ownLanguage())
	namesFound(c, &found, "replace")
	return c
}
