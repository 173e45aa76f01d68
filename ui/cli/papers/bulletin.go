package papers

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/cli/env"
)

// BulletinCommand is the command bulletin.
func BulletinCommand(d *env.Env) *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:  "bulletin [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			if err := checkNamesFound(found); err != nil {
				return err
			}
			f, err := d.Read(args)
			if err != nil {
				return err
			}
			defer f.Close()
			o := minutesOptions(d, f, d.Language())
			o.For = minutes.Notice
			if o.Keep, err = keeps(d, minutes.NamesIn(f.Meeting(), o), found, "replace"); err != nil {
				return err
			}
			if head, err := LetterheadIn(filepath.Dir(f.Path())); err == nil { // what is wrong with it is told as it is written
				o.Above = head.Rows()
			}
			d.TellChanged(f)
			return print(d, p, format, filepath.Dir(f.Path()), minutes.Bulletin(f.Meeting(), o))
		},
	}
	p.flags(c)
	namesFound(c, &found, "replace")
	return c
}
