package cli

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
)

func (d *desk) forgetCommand() *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "forget [FILE] [NAME]",
		Short: "take a person's name out of a meeting's file for ever",
		Long: `forget takes the name of a person out of a file, and what binds it: they read "a member" for ever. The record stays
whole, and so does its seal. A private file has a new key then, under the passphrase that it has.

What people wrote themselves, in motions, notes, reasons and titles, is part of the record and cannot be changed. It is
searched first, for the name and for every part of it, and every entry that is found is listed before anything is done.

Where NAME is left out it is asked for on the terminal: then it does not stand in the history of the shell, nor in the list
of what runs on this computer.

What keeps the name is listed: the names of files, backups that were made before, other names of the file on the disk, papers
beside it, other meetings. A disk may keep what was on it.`,
		Args: arguments(0, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, name, err := d.fileAndName(args)
			if err != nil {
				return err
			}
			return d.forget(file, name, yes)
		},
	}
	c.Flags().BoolVar(&yes, "yes", false, "go on without asking")
	return c
}

// forget lists what was written of somebody, asks, and takes the name out.
func (d *desk) forget(file, name string, yes bool) error {
	f, err := d.keys().Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if name == "" {
		if name, err = d.asked("whose name is to be forgotten? ", "forget asks for the name on a terminal, and there is none; in a script it is the last word: forget FILE NAME --yes"); err != nil {
			return err
		}
	}
	p, err := onRoll(f.Meeting(), name)
	if err != nil {
		return err
	}
	mentions, err := f.Mentions(p.ID)
	if err != nil {
		return err
	}
	if err := d.tellMentions(p, mentions); err != nil {
		return err
	}
	keeps := store.Mentioning(p.Name)
	left := d.leftBehind(f, keeps)
	if !yes {
		sure, err := d.confirmed(fmt.Sprintf("%s will read \"a member\" for ever, and nothing brings the name back.", oneLine(p.Name)))
		switch {
		case errors.Is(err, errNoTerminal):
			return misused("forget asks before it goes on, and there is no terminal; in a script there is: --yes")
		case err != nil:
			return err
		case !sure:
			fmt.Fprintln(d.words, "nothing was changed")
			return toldAlready{}
		}
	}
	if err := f.Forget(p.ID); err != nil {
		return err
	}
	fmt.Fprintln(d.words, "the name is forgotten; the record is whole, and its seal stands")
	d.tellCopies(left.copies, "as they were, with the name in them")
	d.tellLeft(left, keeps)
	d.tellOthers(file, p.ID)
	return nil
}

// tellOthers lists the other meetings that still have the name: people are the same from one meeting to the next. One
// that is private is not asked for.
func (d *desk) tellOthers(file, id string) {
	own, err := os.Stat(file)
	if err != nil {
		return
	}
	all, _ := d.meetings().List()
	for _, s := range all {
		other, err := os.Stat(s.Path)
		if err != nil || os.SameFile(own, other) {
			continue
		}
		f, err := store.Read(s.Path)
		switch {
		case errors.Is(err, store.ErrLocked):
			fmt.Fprintf(d.words, "%s is private, and may have the name too\n", oneLine(s.Path))
		case err == nil:
			if slices.ContainsFunc(f.Meeting().Namings(), func(n assembly.Naming) bool { return n.ID == id }) {
				fmt.Fprintf(d.words, "the name stands in another meeting too; forget it there: %s\n", oneLine(s.Path))
			}
			f.Close()
		}
	}
}

// onRoll finds the one person on the roll whom a name means, as the language does. Who is forgotten has no name.
func onRoll(m *assembly.Meeting, name string) (*assembly.Person, error) {
	named := m.Namings()
	found := slices.DeleteFunc(slices.Clone(m.State().Roll.Find(name)), func(p *assembly.Person) bool {
		return !slices.ContainsFunc(named, func(n assembly.Naming) bool { return n.ID == p.ID })
	})
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, fmt.Errorf("nobody on the roll is called %q", name)
	}
	var could []string
	for _, p := range found {
		could = append(could, m.State().Roll.Called(p))
	}
	return nil, fmt.Errorf("%q could be %s; write the whole name", name, strings.Join(could, ", "))
}

// tellMentions lists the entries that stay, with the name or a part of it in them.
func (d *desk) tellMentions(p *assembly.Person, mentions []store.Mention) error {
	stays := "the entries by which they were put on the roll stay"
	if p.Number != "" || p.Section != "" {
		stays += ", with their section or member number"
	}
	if len(mentions) == 0 {
		fmt.Fprintf(d.words, "nobody wrote the name or a part of it; %s\n", stays)
		return nil
	}
	fmt.Fprintf(d.words, "the name or a part of it is in what people wrote, and stays, in these entries (%d); %s; a circulation written from then on does not know the name any more, and leaves it there:\n", len(mentions), stays)
	for _, m := range mentions {
		line := fmt.Sprintf("entry %d  %s", m.Entry, oneLine(m.Line))
		for _, text := range m.Texts {
			line += fmt.Sprintf("  [%s]", oneLine(text))
		}
		if _, err := fmt.Fprintln(d.out, line); err != nil {
			return err
		}
	}
	return nil
}
