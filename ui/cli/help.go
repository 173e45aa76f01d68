package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"stacktaker/ui/cli/env"
)

// What help says of a command and its flags is found by their names: help.run is what a list of commands says of run, help.run.long its
// page (in which {0} is the program, and {1} a folder that zsh knows), help.run.flag.plain its flag, and help.flag.out a flag that means the
// same everywhere. It is looked for where help is asked for, and not before: a run that tells nothing reads no sentences.

// helpOf is the key of what help says of a command.
func helpOf(c *cobra.Command) string { return "help." + cmp.Or(c.Annotations[env.HelpName], c.Name()) }

// about is a command in a line.
func about(v env.Voice, c *cobra.Command) string { return v.Say(helpOf(c)) }

// flag is a flag with its words. What it was declared with is put into its sentence: a list of what it takes.
func flag(v env.Voice, c *cobra.Command, f *pflag.Flag) *pflag.Flag {
	told := *f
	key := helpOf(c) + ".flag." + f.Name
	if !v.Own.HasOwn(key) {
		key = "help.flag." + f.Name
	}
	takes := f.Usage
	switch f.Name {
	case "help", env.VersionFlag, "no-descriptions": // which are told with the program's name
		takes = c.DisplayName()
	case "lang":
		takes += v.Unread()
	}
	told.Usage = v.Say(key, takes)
	switch f.DefValue {
	case "", "false", "[]":
	default: // which a page of flags would tell in English
		usual, none := f.DefValue, "0"
		if f.Value.Type() == "string" {
			usual, none = `"`+usual+`"`, ""
		}
		told.Usage, told.DefValue = told.Usage+" "+v.Say("help.usual", usual), none
	}
	return &told
}

// flags are flags as a page tells them.
func flags(v env.Voice, c *cobra.Command, all *pflag.FlagSet) string {
	told := pflag.NewFlagSet(c.Name(), pflag.ContinueOnError)
	all.VisitAll(func(f *pflag.Flag) { told.AddFlag(flag(v, c, f)) })
	return strings.TrimRight(told.FlagUsages(), "\n")
}

// page is a page of help: what a command does, how it is written, and what else it takes.
func page(v env.Voice, c *cobra.Command) string {
	c.InitDefaultHelpFlag()
	does := about(v, c)
	if page := helpOf(c) + ".long"; v.Own.HasOwn(page) {
		does = strings.TrimRight(v.Say(page, c.Root().Name(), "${fpath[1]}"), " \n")
	}
	parts := []string{does, v.Say("help.page.usage")}
	if c.Runnable() {
		parts[1] += "\n  " + c.UseLine()
	}
	if c.HasAvailableSubCommands() {
		parts[1] += "\n  " + c.CommandPath() + " [command]"
		list := v.Say("help.page.commands")
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				list += fmt.Sprintf("\n  %-*s %s", sub.NamePadding(), sub.Name(), about(v, sub))
			}
		}
		parts = append(parts, list)
	}
	if c.HasAvailableLocalFlags() {
		parts = append(parts, v.Say("help.page.flags")+"\n"+flags(v, c, c.LocalFlags()))
	}
	if c.HasAvailableInheritedFlags() {
		parts = append(parts, v.Say("help.page.everywhere")+"\n"+flags(v, c, c.InheritedFlags()))
	}
	if c.HasAvailableSubCommands() {
		parts = append(parts, v.Say("help.page.more", c.CommandPath()))
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// describe gives commands and flags their words where a shell is to show them.
func describe(v env.Voice, c *cobra.Command) {
	c.Short = about(v, c)
	for _, flags := range []*pflag.FlagSet{c.LocalNonPersistentFlags(), c.PersistentFlags()} {
		flags.VisitAll(func(f *pflag.Flag) { *f = *flag(v, c, f) })
	}
	for _, sub := range c.Commands() {
		describe(v, sub)
	}
}

// helpCommand is help for a command; that of cobra calls an unknown one no error.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return env.Misused("usage.no-command", env.Quote(strings.Join(args, " ")), c.Root().CommandPath())
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
				shell.Args = env.Arguments(0, 0)
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
			return env.Misused("usage.missing", choice)
		}
		return env.Misused("usage.none-in", env.Quote(args[0]), c.CommandPath(), choice)
	}
}
