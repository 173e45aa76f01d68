package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// wantedMinutes is how the minutes are wanted, and who is to read them.
type wantedMinutes struct {
	printing
	reader, found string
	names         bool
	asSealed      bool
}

func (d *desk) minutesCommand() *cobra.Command {
	var w wantedMinutes
	c := &cobra.Command{
		Use:  "minutes [FILE]",
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := w.check()
			if err != nil {
				return err
			}
			return d.minutes(args, w, f)
		},
	}
	w.flags(c)
	c.Flags().StringVar(&w.reader, "for", "members", strings.Join(readers(), ", "))
	c.Flags().BoolVar(&w.names, "names", false, "")
	c.Flags().BoolVar(&w.asSealed, "as-sealed", false, "")
	namesFound(c, &w.found, "replace")
	_ = c.RegisterFlagCompletionFunc("for", cobra.FixedCompletions(readers(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

// readers are those for whom minutes are written.
func readers() []string {
	var all []string
	for _, a := range minutes.Audiences() {
		all = append(all, string(a))
	}
	return all
}

// check makes sure that what is wanted exists, before any file is opened.
func (w wantedMinutes) check() (paper.Format, error) {
	switch {
	case !slices.Contains(readers(), w.reader):
		return paper.Format{}, misused("minutes.nobody", quote(w.reader), strings.Join(readers(), ", "))
	case w.names && w.reader != string(minutes.Members):
		return paper.Format{}, misused("minutes.names", w.reader)
	}
	if err := checkNamesFound(w.found); err != nil {
		return paper.Format{}, err
	}
	return w.printing.check()
}

func (d *desk) minutes(args []string, w wantedMinutes, format paper.Format) error {
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	o := d.minutesOptions(f, d.language())
	o.For, o.Names = minutes.Audience(w.reader), w.names
	m := f.Meeting()
	if w.asSealed {
		if m, err = asSealed(m); err != nil {
			return err
		}
		o.LaterSeals = nil
	}
	if o.Keep, err = d.keeps(minutes.NamesIn(m, o), w.found, "replace"); err != nil {
		return err
	}
	d.tellChanged(f)
	if err := d.print(w.printing, format, filepath.Dir(f.Path()), minutes.From(m, o)); err != nil {
		return err
	}
	if !w.asSealed {
		d.tellUnready(m.Told(assembly.Outside))
	}
	return nil
}

// unreadyTold is how many of the things that minutes lack are told in one line.
const unreadyTold = 5

// tellUnready says what the minutes of a closed meeting lack before they are signed, until they are approved.
func (d *desk) tellUnready(s *assembly.State) {
	lacks := s.Unready()
	if s.Info.Phase != assembly.Closed || !s.Info.Approved.IsZero() || !s.SignedAt().At.IsZero() || len(lacks) == 0 {
		return
	}
	var says []string
	for _, u := range lacks[:min(unreadyTold, len(lacks))] {
		says = append(says, d.tell(u.Says))
	}
	told := strings.Join(says, "; ")
	if more := len(lacks) - len(says); more > 0 {
		told = d.say("minutes.unready.more", told, more)
	}
	d.warn(d.say("minutes.unready", told))
}

// asSealed is a meeting as the room sealed it, without what was written up since. It fails where the room did not.
func asSealed(m *assembly.Meeting) (*assembly.Meeting, error) {
	seals := m.State().Info.Seals
	if len(seals) == 0 || seals[0].Approval {
		return nil, fails("minutes.unsealed")
	}
	return m.Until(seals[0].Entry)
}
