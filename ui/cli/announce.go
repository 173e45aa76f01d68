package cli

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/store"
)

func (d *desk) announceCommand() *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:  "announce [FILE]",
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
			o.Fixed = d.fixedBefore(f.Meeting())
			if o.Keep, err = d.keeps(minutes.NamesInCall(f.Meeting(), o), found, "keep"); err != nil {
				return err
			}
			d.tellChanged(f)
			return d.print(p, format, filepath.Dir(f.Path()), minutes.Announce(f.Meeting(), o))
		},
	}
	p.flags(c)
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
