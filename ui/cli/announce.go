package cli

import (
	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/store"
)

func (d *desk) announceCommand() *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:   "announce [FILE]",
		Short: "write the call to the assembly: date, place, agenda, motions given by notice",
		Long: `announce writes the call to an assembly, before it meets: date, place, agenda, the exact words of every motion given by
notice, and how to amend them. It names nobody of itself; a name on the roll that stands in the title, the place, an item or a motion is
shown, and without a terminal it stays, since a motion is called in its exact words: --names-found. The hour is the one that the meeting before fixed for this day, where its
file is in the folder. As ics it is an entry for a calendar.`,
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
			o.Fixed = d.fixedBefore(f.Meeting())
			if o.Keep, err = d.keeps(minutes.NamesInCall(f.Meeting(), o), found, "keep"); err != nil {
				return err
			}
			return d.print(p, format, minutes.Announce(f.Meeting(), o))
		},
	}
	p.flags(c, d.ownLanguage())
	namesFound(c, &found, "keep")
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
