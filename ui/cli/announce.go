package cli

import (
	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/store"
)

func (d *desk) announceCommand() *cobra.Command {
	var p printing
	c := &cobra.Command{
		Use:   "announce [FILE]",
		Short: "write the call to the assembly: date, place, agenda, motions given by notice",
		Long: `announce writes the call to an assembly, before it meets: date, place, agenda, the exact words of every motion given by
notice, and how to amend them. It names nobody. The hour is the one that the meeting before fixed for this day, where its
file is in the folder. As ics it is an entry for a calendar.`,
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
			o := d.minutesOptions(f, p.language)
			o.Fixed = d.fixedBefore(f.Meeting())
			return d.print(p, format, minutes.Announce(f.Meeting(), o))
		},
	}
	p.flags(c, d.ownLanguage())
	return c
}

// fixedBefore is when and where the meeting before fixed this one, empty where its file is not in the folder or cannot be read without
// a passphrase.
func (d *desk) fixedBefore(m *assembly.Meeting) assembly.NextMeeting {
	last := m.State().Past.Last
	files, err := d.meetings().Files()
	if last == nil || err != nil {
		return assembly.NextMeeting{}
	}
	for _, file := range files {
		if file.Private || file.Number != last.Number {
			continue
		}
		f, err := store.Keys{}.Read(file.Path)
		if err != nil {
			continue
		}
		info := f.Meeting().Told(assembly.Outside).Info
		_ = f.Close() // it was only read
		if info.ID == last.ID {
			return info.Next
		}
	}
	return assembly.NextMeeting{}
}
