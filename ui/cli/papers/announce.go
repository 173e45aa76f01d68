package papers

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// AnnounceCommand is the command announce.
func AnnounceCommand(d *env.Env) *cobra.Command {
	var p printing
	var found string
	c := &cobra.Command{
		Use:  "announce [FILE]",
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
			o.Fixed = fixedBefore(d, f.Meeting())
			if o.Keep, err = keeps(d, minutes.NamesInCall(f.Meeting(), o), found, "keep"); err != nil {
				return err
			}
			d.TellChanged(f)
			return print(d, p, format, filepath.Dir(f.Path()), minutes.Announce(f.Meeting(), o))
		},
	}
	p.flags(c)
	namesFound(c, &found, "keep")
	return c
}

// fixedBefore is when and where the meeting before fixed this one, empty where its file is not in the folder or cannot be read without
// a passphrase.
func fixedBefore(d *env.Env, m *assembly.Meeting) assembly.NextMeeting {
	last := m.State().Past.Last
	files, err := d.Meetings().Files()
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
