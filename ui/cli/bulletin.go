package cli

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
)

func (d *desk) bulletinCommand() *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:  "bulletin [FILE]",
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
			o := d.minutesOptions(f, d.language())
			o.For = minutes.Notice
			if o.Keep, err = d.keeps(minutes.NamesIn(f.Meeting(), o), found, "replace"); err != nil {
				return err
			}
			if head, err := letterheadIn(filepath.Dir(f.Path())); err == nil { // what is wrong with it is told as it is written
				o.Above = head.Rows()
			}
			d.tellChanged(f)
			return d.print(p, format, filepath.Dir(f.Path()), minutes.Bulletin(f.Meeting(), o))
		},
	}
	p.flags(c)
	namesFound(c, &found, "replace")
	return c
}
