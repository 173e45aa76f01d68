package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// describe gives a command, what belongs to it and its flags their words, by their names: help.run is what a list of commands says of
// run, help.run.long its page (in which {0} is the program, and {1} a folder that zsh knows), help.run.flag.plain its flag, help.flag.out a flag that means the same everywhere. What a flag is declared
// with is put into its sentence: a list of what it takes.
func (v voice) describe(c *cobra.Command) {
	c.InitDefaultHelpFlag()
	c.InitDefaultVersionFlag()
	c.Short = v.say("help." + c.Name())
	if page := "help." + c.Name() + ".long"; v.own.HasOwn(page) {
		c.Long = v.say(page, c.Root().Name(), "${fpath[1]}")
	}
	c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { v.describeFlag(c, f) })
	c.PersistentFlags().VisitAll(func(f *pflag.Flag) { v.describeFlag(c, f) })
	for _, sub := range c.Commands() {
		v.describe(sub)
	}
}

func (v voice) describeFlag(c *cobra.Command, f *pflag.Flag) {
	key := "help." + c.Name() + ".flag." + f.Name
	if !v.own.HasOwn(key) {
		key = "help.flag." + f.Name
	}
	takes := f.Usage
	if slices.Contains([]string{"help", "version", "no-descriptions"}, f.Name) { // cobra's own
		takes = c.DisplayName()
	}
	f.Usage = v.say(key, takes)
	switch f.DefValue {
	case "", "false", "[]":
	default: // which a page of flags would tell in English
		usual, none := f.DefValue, "0"
		if f.Value.Type() == "string" {
			usual, none = `"`+usual+`"`, ""
		}
		f.Usage, f.DefValue = f.Usage+" "+v.say("help.usual", usual), none
	}
}

// page is the part of a page of help that tells how a command is written.
func (v voice) page(c *cobra.Command) error {
	var b strings.Builder
	b.WriteString(v.say("help.page.usage"))
	if c.Runnable() {
		b.WriteString("\n  " + c.UseLine())
	}
	if c.HasAvailableSubCommands() {
		b.WriteString("\n  " + c.CommandPath() + " [command]\n\n" + v.say("help.page.commands"))
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				fmt.Fprintf(&b, "\n  %-*s %s", sub.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	if c.HasAvailableLocalFlags() {
		b.WriteString("\n\n" + v.say("help.page.flags") + "\n" + strings.TrimRight(c.LocalFlags().FlagUsages(), "\n"))
	}
	if c.HasAvailableInheritedFlags() {
		b.WriteString("\n\n" + v.say("help.page.everywhere") + "\n" + strings.TrimRight(c.InheritedFlags().FlagUsages(), "\n"))
	}
	if c.HasAvailableSubCommands() {
		b.WriteString("\n\n" + v.say("help.page.more", c.CommandPath()))
	}
	_, err := fmt.Fprintln(c.OutOrStderr(), b.String())
	return err
}

// helpCommand is help for a command; that of cobra calls an unknown one no error.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return misused("usage.no-command", quote(strings.Join(args, " ")), c.Root().CommandPath())
			}
			return about.Help()
		},
	}
}

// shells are those for which there is a script that completes commands.
func shells() []string { return []string{"bash", "fish", "powershell", "zsh"} }

// completion is cobra's command for shells, with the usage errors of this program.
func completion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.Name() != "completion" {
			continue
		}
		for _, shell := range c.Commands() {
			if slices.Contains(shells(), shell.Name()) {
				shell.Args = arguments(0, 0)
			}
		}
	}
}

// mustChoose makes a command that only groups others ask for one of them.
func mustChoose(c *cobra.Command) {
	if !c.HasSubCommands() || c.Runnable() {
		return
	}
	c.Args = cobra.ArbitraryArgs
	c.RunE = func(c *cobra.Command, args []string) error {
		var names []string
		for _, sub := range c.Commands() {
			names = append(names, sub.Name())
		}
		choice := c.CommandPath() + " " + strings.Join(names, "|")
		if len(args) == 0 {
			return misused("usage.missing", choice)
		}
		return misused("usage.none-in", quote(args[0]), c.CommandPath(), choice)
	}
}
