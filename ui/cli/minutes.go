package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// wantedMinutes is how the minutes are wanted, and who is to read them.
type wantedMinutes struct {
	printing
	reader, found string
	names         bool
}

func (d *desk) minutesCommand() *cobra.Command {
	var w wantedMinutes
	c := &cobra.Command{
		Use:   "minutes [FILE]",
		Short: "write the minutes of a meeting, from its record alone",
		Long: `minutes writes the minutes as the record stands now, at any moment of a meeting and years later. The same record
gives the same minutes.

For members they name movers, seconders, officers and delegates. For circulation they have roles and handles instead
of names, and hide small sections and how a unanimous count went. A notice has what was decided, and the next meeting.
No version tells who voted which way, who said what, who was absent, or what was said in closed session.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := w.check()
			if err != nil {
				return err
			}
			return d.minutes(args, w, f)
		},
	}
	w.flags(c, d.ownLanguage())
	c.Flags().StringVar(&w.reader, "for", "members", "who is to `read` them: "+strings.Join(readers(), ", "))
	c.Flags().BoolVar(&w.names, "names", false, "for members: who attended, by name")
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
		return paper.Format{}, misused("--for %q is nobody for whom minutes are written; there are: %s", w.reader, strings.Join(readers(), ", "))
	case w.names && w.reader != string(minutes.Members):
		return paper.Format{}, misused("--names is for members; a %s names nobody", w.reader)
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
	o := d.minutesOptions(f, w.language)
	o.For, o.Names = minutes.Audience(w.reader), w.names
	if o.Keep, err = d.keeps(minutes.NamesIn(f.Meeting(), o), w.found, "replace"); err != nil {
		return err
	}
	return d.print(w.printing, format, minutes.From(f.Meeting(), o))
}
