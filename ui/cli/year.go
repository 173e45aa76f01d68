package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

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
			meetings, missing, err := d.archive()
			if err != nil {
				return err
			}
			all, leftOut := make([]minutes.Held, len(meetings)), missingOf(year, missing)
			for i, k := range meetings {
				all[i] = minutes.Held{Meeting: k.meeting, Rescue: rescueOf(k.rescued)}
			}
			o := minutes.Options{Language: d.language(), Program: "stacktaker " + d.Version}
			return d.print(p, format, d.meetings().Dir, minutes.Year(year, all, leftOut, o))
		},
	}
	p.flags(c)
	return c
}

// missingOf counts the meetings of a year that are not told: those that are private, and those that are for another reason. One of which
// nobody knows the day may be of that year.
func missingOf(year int, missing []kept) (m minutes.LeftOut) {
	for _, k := range missing {
		switch of := strings.HasPrefix(k.date, fmt.Sprintf("%04d-", year)); {
		case k.date == "":
			m.Undated++
		case of && k.private:
			m.Private++
		case of:
			m.Unread++
		}
	}
	return m
}
