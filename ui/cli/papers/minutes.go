package papers

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/formats"
	"stacktaker/ui/paper/office"
	"stacktaker/ui/paper/templates"
)

// wantedMinutes is how the minutes are wanted, and who is to read them.
type wantedMinutes struct {
	printing
	reader, found string
	template      string
	reference     string
	names         bool
	asSealed      bool
}

// MinutesCommand is the command minutes.
func MinutesCommand(d *env.Env) *cobra.Command {
	var w wantedMinutes
	c := &cobra.Command{
		Use:  "minutes [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := w.check()
			if err != nil {
				return err
			}
			if f, err = referred(f, w.reference, c.Flags().Changed("page")); err != nil {
				return err
			}
			return writeMinutes(d, args, w, f)
		},
	}
	w.flags(c)
	c.Flags().StringVar(&w.reader, "for", "members", strings.Join(readers(), ", "))
	c.Flags().BoolVar(&w.names, "names", false, "")
	c.Flags().StringVar(&w.template, "template", "", strings.Join(templates.Names(), ", "))
	c.Flags().StringVar(&w.reference, "reference", "", "")
	c.Flags().BoolVar(&w.asSealed, "as-sealed", false, "")
	namesFound(c, &w.found, "replace")
	_ = c.RegisterFlagCompletionFunc("template", cobra.FixedCompletions(templates.Names(), cobra.ShellCompDirectiveDefault))
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
func (w wantedMinutes) check() (formats.Format, error) {
	switch {
	case !slices.Contains(readers(), w.reader):
		return formats.Format{}, env.Misused("minutes.nobody", env.Quote(w.reader), strings.Join(readers(), ", "))
	case w.names && w.reader != string(minutes.Members):
		return formats.Format{}, env.Misused("minutes.names", w.reader)
	}
	if err := checkNamesFound(w.found); err != nil {
		return formats.Format{}, err
	}
	return w.printing.check()
}

func writeMinutes(d *env.Env, args []string, w wantedMinutes, format formats.Format) error {
	named, err := templateNamed(w.template)
	if err != nil {
		return err
	}
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	o := minutesOptions(d, f, d.Language())
	if o.Template = named; w.template == "" {
		if o.Template, err = OwnTemplate(filepath.Dir(f.Path())); err != nil {
			return err
		}
	}
	o.For, o.Names = minutes.Audience(w.reader), w.names
	m := f.Meeting()
	if w.asSealed {
		if m, err = asSealed(m); err != nil {
			return err
		}
		o.LaterSeals, o.Ratified = nil, nil
	}
	if o.Keep, err = keeps(d, minutes.NamesIn(m, o), w.found, "replace"); err != nil {
		return err
	}
	d.TellChanged(f)
	doc := minutes.From(m, o)
	if o.Names {
		tellNames(d, m, o, doc)
	}
	if err := print(d, w.printing, format, filepath.Dir(f.Path()), doc); err != nil {
		return err
	}
	if !w.asSealed {
		tellUnready(d, m.Told(assembly.Outside), m.Len())
	}
	return nil
}

// unreadyTold is how many of the things that minutes lack are told in one line.
const unreadyTold = 5

// tellUnready says what the minutes of a closed meeting lack before they are signed, until they are approved; signed ones, that something was entered since.
func tellUnready(d *env.Env, s *assembly.State, entries uint64) {
	lacks := s.Unready(entries)
	if s.Info.Phase != assembly.Closed || !s.Info.Approved.IsZero() || len(lacks) == 0 {
		return
	}
	var says []string
	for _, u := range lacks[:min(unreadyTold, len(lacks))] {
		says = append(says, d.Tell(u.Says))
	}
	told := strings.Join(says, "; ")
	if more := len(lacks) - len(says); more > 0 {
		told = d.Say("minutes.unready.more", told, more)
	}
	d.Warn(d.Say("minutes.unready", told))
}

// asSealed is a meeting as the room sealed it, without what was written up since. It fails where the room did not.
func asSealed(m *assembly.Meeting) (*assembly.Meeting, error) {
	seals := m.State().Info.Seals
	if len(seals) == 0 || seals[0].Approval {
		return nil, env.Fails("minutes.unsealed")
	}
	return m.Until(seals[0].Entry)
}

// referred is a format with the styles, the page and the letterhead of a document, "" for none. Only a DOCX has room for them, and a page that is
// asked for beside them would be another one.
func referred(format formats.Format, path string, page bool) (formats.Format, error) {
	switch {
	case path == "":
		return format, nil
	case format.Name != "docx":
		return format, env.Misused("minutes.reference", format.Name)
	case page:
		return format, env.Misused("minutes.reference.page")
	}
	b, err := readBounded(path, office.LargestReference)
	if errors.Is(err, errTooLarge) {
		err = &paper.Refusal{Phrase: words.Say("reference.large", env.Quote(path), office.LargestReference>>20)}
	}
	if err != nil {
		return format, err
	}
	reference, err := office.ReadReference(path, b)
	return format.After(reference), err
}

// templateNamed is the template that is asked for; nil where none is.
func templateNamed(wanted string) ([]minutes.Piece, error) {
	if wanted == "" {
		return nil, nil
	}
	pieces, err := templates.Find(wanted)
	var refused *paper.Refusal
	if errors.As(err, &refused) && refused.Phrase.Key == "template.missing" {
		err = env.Misuse(err)
	}
	return pieces, err
}

// OwnTemplate is the template in the folder of meetings, minutes.tmpl; nil for the full minutes.
func OwnTemplate(folder string) ([]minutes.Piece, error) {
	own := filepath.Join(folder, "minutes.tmpl")
	if _, err := os.Lstat(own); os.IsNotExist(err) {
		return nil, nil
	}
	return templates.File(own)
}

// tellNames says that --names changes nothing, and why: nobody was checked in by name, or a standing order names everybody, or the template
// has no place for who was there.
func tellNames(d *env.Env, m *assembly.Meeting, o minutes.Options, doc minutes.Document) {
	s := m.Told(assembly.Outside)
	o.Names = false
	switch {
	case s.NamesAttendance():
		d.Warn(d.Say("minutes.names.anyway"))
	case !slices.ContainsFunc(s.Roll.People, s.Attended):
		d.Warn(d.Say("minutes.names.nobody"))
	case reflect.DeepEqual(minutes.From(m, o), doc):
		d.Warn(d.Say("minutes.names.left-out"))
	}
}
