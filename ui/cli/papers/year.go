package papers

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/cli/archive"
	"stacktaker/ui/cli/env"
)

// YearCommand is the command year.
func YearCommand(d *env.Env) *cobra.Command {
	var p printing
	c := &cobra.Command{
		Use:  "year [YEAR]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			year := d.Now().Year()
			if len(args) > 0 {
				if _, err := fmt.Sscanf(args[0], "%4d", &year); err != nil || fmt.Sprintf("%04d", year) != args[0] {
					return env.Misused("year.none", env.Quote(args[0]))
				}
			}
			meetings, missing, err := archive.All(d)
			if err != nil {
				return err
			}
			all, leftOut := make([]minutes.Held, len(meetings)), missingOf(year, missing)
			for i, k := range meetings {
				all[i] = minutes.Held{Meeting: k.Meeting, Rescue: env.RescueOf(k.Rescued)}
			}
			o := minutes.Options{Language: d.Language(), Program: "stacktaker " + d.Version}
			return print(d, p, format, d.Meetings().Dir, minutes.Year(year, all, leftOut, o))
		},
	}
	p.flags(c)
	return c
}

// missingOf counts the meetings of a year that are not told: those that are private, and those that are for another reason. One of which
// nobody knows the day may be of that year.
func missingOf(year int, missing []archive.Kept) (m minutes.LeftOut) {
	for _, k := range missing {
		switch of := strings.HasPrefix(k.Date, fmt.Sprintf("%04d-", year)); {
		case k.Date == "":
			m.Undated++
		case of && k.Private:
			m.Private++
		case of:
			m.Unread++
		}
	}
	return m
}
