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
		Use:  "forget [FILE] [NAME]",
		Args: arguments(0, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, name, err := d.fileAndName(args)
			if err != nil {
				return err
			}
			return d.forget(file, name, yes)
		},
	}
	c.Flags().BoolVar(&yes, "yes", false, "")
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
		if name, err = d.asked("forget.whose", "forget.name"); err != nil {
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
	keeps := store.Mentioning(p.KnownAs()...)
	left := d.leftBehind(f, keeps)
	if !yes {
		sure, err := d.confirmed(d.say("forget.sure", oneLine(p.Name)))
		switch {
		case errors.Is(err, errNoTerminal):
			return misused("forget.ask")
		case err != nil:
			return err
		case !sure:
			fmt.Fprintln(d.words, d.say("forget.nothing"))
			return toldAlready{}
		}
	}
	if err := f.Forget(p.ID); err != nil {
		return err
	}
	fmt.Fprintln(d.words, d.say("forget.done"))
	d.tellCopies("copies.named", left.copies)
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
			fmt.Fprintln(d.words, d.say("forget.private", oneLine(s.Path)))
		case err == nil:
			if slices.ContainsFunc(f.Meeting().Namings(), func(n assembly.Naming) bool { return n.ID == id }) {
				fmt.Fprintln(d.words, d.say("forget.elsewhere", oneLine(s.Path)))
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
		return nil, fails("forget.nobody", quote(name))
	}
	var could []string
	for _, p := range found {
		could = append(could, m.State().Roll.Called(p))
	}
	return nil, fails("forget.several", quote(name), strings.Join(could, ", "))
}

// tellMentions lists the entries that stay, with the name or a part of it in them.
func (d *desk) tellMentions(p *assembly.Person, mentions []store.Mention) error {
	stays := d.say("forget.stays")
	if p.Number != "" || p.Section != "" {
		stays = d.say("forget.stays.more")
	}
	if len(mentions) == 0 {
		fmt.Fprintln(d.words, d.say("forget.unwritten", stays))
		return nil
	}
	fmt.Fprintln(d.words, d.say("forget.written", len(mentions), stays))
	for _, m := range mentions {
		line := d.say("doctor.entry", m.Entry) + "  " + oneLine(m.Line)
		for _, text := range m.Texts {
			line += fmt.Sprintf("  [%s]", oneLine(text))
		}
		if _, err := fmt.Fprintln(d.out, line); err != nil {
			return err
		}
	}
	return nil
}
