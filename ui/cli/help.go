package cli

import (
	"strings"

	"github.com/spf13/cobra"
)

// helpCommand is help for a command; that of cobra calls an unknown one no error.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "tell how a command is used",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return misused("there is no command %q; see: %s --help", strings.Join(args, " "), c.Root().CommandPath())
			}
			about.InitDefaultHelpFlag()
			about.InitDefaultVersionFlag()
			return about.Help()
		},
	}
}

// completion is cobra's command for shells, with the words and the usage errors of this program.
func completion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.Name() != "completion" {
			continue
		}
		c.Short = "print the script that completes commands in a shell"
		for _, shell := range c.Commands() {
			shell.Args = arguments(0, 0)
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
		if len(args) == 0 {
			return misused("something is missing; write: %s %s", c.CommandPath(), strings.Join(names, "|"))
		}
		return misused("there is no %q in %s; write: %s %s", args[0], c.CommandPath(), c.CommandPath(), strings.Join(names, "|"))
	}
}
