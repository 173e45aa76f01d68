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
		Use:   "year [YEAR]",
		Short: "a page for the assembly on a year: who served, how many spoke for the first time, what was decided",
		Long: `year writes a page on all meetings of a year (else the current one), for the assembly: who facilitated, kept the stack
and took minutes at each, how many spoke who never had, what was decided. It ranks nobody.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			year := d.Now().Year()
			if len(args) > 0 {
				if _, err := fmt.Sscanf(args[0], "%4d", &year); err != nil || fmt.Sprintf("%04d", year) != args[0] {
					return misused("%q is no year; write it as 2026", args[0])
				}
			}
			var all []*assembly.Meeting
			if err := d.archive(func(m *assembly.Meeting) error { all = append(all, m); return nil }); err != nil {
				return err
			}
			return d.print(p, format, minutes.Year(year, all, minutes.Options{Language: p.language, Program: "stacktaker " + d.Version}))
		},
	}
	p.flags(c, d.ownLanguage())
	return c
}
