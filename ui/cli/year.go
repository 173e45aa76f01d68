package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

func (d *desk) yearCommand() *cobra.Command {
	var p printing
	c := &cobra.Command{
		Use:  "year [YEAR]",
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			year := d.Now().Year()
			if len(args) > 0 {
				if _, err := fmt.Sscanf(args[0], "%4d", &year); err != nil || fmt.Sprintf("%04d", year) != args[0] {
					return misused("year.none", quote(args[0]))
				}
			}
			var all []*assembly.Meeting
			if err := d.archive(func(m *assembly.Meeting) error { all = append(all, m); return nil }); err != nil {
				return err
			}
			return d.print(p, format, minutes.Year(year, all, minutes.Options{Language: d.language(), Program: "stacktaker " + d.Version}))
		},
	}
	p.flags(c)
	return c
}
