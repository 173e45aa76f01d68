package care

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// ForgetCommand is the command forget.
func ForgetCommand(d *env.Env) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:  "forget [FILE] [NAME]",
		Args: env.Arguments(0, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, name, err := d.FileAndName(args)
			if err != nil {
				return err
			}
			return forget(d, file, name, yes)
		},
	}
	c.Flags().BoolVar(&yes, "yes", false, "")
	return c
}

// forget lists what was written of somebody, asks, and takes the name out.
func forget(d *env.Env, file, name string, yes bool) error {
	f, err := d.Keys().Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if name == "" {
		if name, err = d.Asked("forget.whose", "forget.name"); err != nil {
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
	if err := tellMentions(d, p, mentions); err != nil {
		return err
	}
	keeps := store.Mentioning(p.KnownAs()...)
	left := leftBehind(d, f, keeps)
	if !yes {
		sure, err := d.Confirmed(d.Say("forget.sure", env.OneLine(p.Name)))
		switch {
		case errors.Is(err, env.ErrNoTerminal):
			return env.Misused("forget.ask")
		case err != nil:
			return err
		case !sure:
			fmt.Fprintln(d.Words, d.Say("forget.nothing"))
			return env.ToldAlready{}
		}
	}
	if err := f.Forget(p.ID); err != nil {
		return err
	}
	fmt.Fprintln(d.Words, d.Say("forget.done"))
	tellCopies(d, "copies.named", left.copies)
	tellLeft(d, left, keeps)
	tellOthers(d, file, p.ID)
	return nil
}

// tellOthers lists the other meetings that still have the name: people are the same from one meeting to the next. One
// that is private is not asked for.
func tellOthers(d *env.Env, file, id string) {
	own, err := os.Stat(file)
	if err != nil {
		return
	}
	all, _ := d.Meetings().List()
	for _, s := range all {
		other, err := os.Stat(s.Path)
		if err != nil || os.SameFile(own, other) {
			continue
		}
		f, err := store.Read(s.Path)
		switch {
		case errors.Is(err, store.ErrLocked):
			fmt.Fprintln(d.Words, d.Say("forget.private", env.OneLine(s.Path)))
		case err == nil:
			if slices.ContainsFunc(f.Meeting().Namings(), func(n assembly.Naming) bool { return n.ID == id }) {
				fmt.Fprintln(d.Words, d.Say("forget.elsewhere", env.OneLine(s.Path)))
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
		return nil, env.Fails("forget.nobody", env.Quote(name))
	}
	var could []string
	for _, p := range found {
		could = append(could, m.State().Roll.Called(p))
	}
	return nil, env.Fails("forget.several", env.Quote(name), strings.Join(could, ", "))
}

// tellMentions lists the entries that stay, with the name or a part of it in them.
func tellMentions(d *env.Env, p *assembly.Person, mentions []store.Mention) error {
	stays := d.Say("forget.stays")
	if p.Number != "" || p.Section != "" {
		stays = d.Say("forget.stays.more")
	}
	if len(mentions) == 0 {
		fmt.Fprintln(d.Words, d.Say("forget.unwritten", stays))
		return nil
	}
	fmt.Fprintln(d.Words, d.Say("forget.written", len(mentions), stays))
	for _, m := range mentions {
		line := d.Say("doctor.entry", m.Entry) + "  " + env.OneLine(m.Line)
		for _, text := range m.Texts {
			line += fmt.Sprintf("  [%s]", env.OneLine(text))
		}
		if _, err := fmt.Fprintln(d.Data, line); err != nil {
			return err
		}
	}
	return nil
}
