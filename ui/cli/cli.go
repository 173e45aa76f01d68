// Package cli is the command line: the door through which everything but the screens is reached.
//
// Its rules, which hold for every command:
//
//   - Data goes to standard output, words for people to standard error. What fails says so in one sentence, in lower case, with
//     what would be right, and in an exit code: 0 done, 1 failed, 2 wrong usage, 3 not verified, 4 open elsewhere, 130 interrupted.
//   - A line is acknowledged when its entry is durable, and not before.
//   - Looking makes no file, and nothing is overwritten.
//   - No control character and no override of direction leaves this package; JSON escapes them.
//
// It and the packages below it are the one part of ui that opens stores: here is the root command, a package below has the commands of one
// subject, and env what all of them stand on. The clock, the environment and the streams come from outside ([env.Surroundings]),
// so that a test can be all of them.
package cli

import (
	"cmp"
	"context"
	"io"

	"github.com/spf13/cobra"

	"stacktaker/ui/cli/archive"
	"stacktaker/ui/cli/care"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/live"
	"stacktaker/ui/cli/papers"
	"stacktaker/ui/cli/roll"
	"stacktaker/ui/console"
)

// Main runs the program with what stands behind its name, and gives its exit code. When ctx ends, a command finishes the entry
// that it is at and ends as interrupted.
func Main(ctx context.Context, args []string, around env.Surroundings) int {
	noCoreDumps()
	d := env.New(args, around, ctx.Done())
	root := commands(d)
	root.SetArgs(append([]string{}, args...)) // nil would mean os.Args
	err := guarded(func() error { return root.ExecuteContext(ctx) })
	return d.Leave(cmp.Or(err, d.HelpTo.Err))
}

// guarded runs a command, and makes a sentence of a panic, which would print where every call stood and what people wrote.
func guarded(run func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = env.Fails("exit.fault", console.NewFault().At)
		}
	}()
	return run()
}

// commands builds the whole command line.
func commands(d *env.Env) *cobra.Command {
	root := &cobra.Command{
		Use:           "stacktaker [FILE]",
		Annotations:   map[string]string{cobra.CommandDisplayNameAnnotation: d.ProgramName()},
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          d.FileOrCommand,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault // a file, beside the commands
		},
		RunE: func(c *cobra.Command, args []string) error {
			if env.AsksVersion(c) {
				_, err := io.WriteString(d.HelpTo, env.OwnName+" "+d.Version+"\n")
				return err
			}
			return live.Screen(d, c, args)
		},
	}
	root.Flags().BoolP(env.VersionFlag, "v", false, "")
	root.SetIn(d.In)
	root.SetOut(d.HelpTo)
	root.SetErr(d.Words)
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(d.WrongFlag)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { io.WriteString(d.HelpTo, page(d.Voice, c)) })
	root.PersistentFlags().StringVar(&d.Dir, "dir", "", "")
	root.PersistentFlags().StringVar(&d.Secrets.File, "passphrase-file", "", "")
	d.LanguageFlag(root)
	root.AddCommand(
		live.NewCommand(d), live.RoomCommand(d), live.RehearseCommand(d), live.RunCommand(d), archive.ShowCommand(d), archive.LogCommand(d), archive.VerifyCommand(d), papers.MinutesCommand(d), papers.AnnounceCommand(d), papers.BulletinCommand(d), papers.PapersCommand(d), papers.ExportCommand(d), archive.ListCommand(d),
		roll.MembersCommand(d), papers.MotionsCommand(d), papers.BallotsCommand(d), papers.QuestionCommand(d), papers.TallyCommand(d), archive.SearchCommand(d), archive.WhyCommand(d), live.ReplayCommand(d), papers.YearCommand(d), live.PackCommand(d), care.BackupCommand(d), care.DoctorCommand(d),
		care.PassphraseCommand(d), care.ForgetCommand(d), care.EntrustCommand(d),
	)
	root.SetHelpCommand(helpCommand())
	root.InitDefaultHelpCmd()
	completion(root)
	for _, c := range root.Commands() {
		mustChoose(c)
	}
	if len(d.Args) > 0 && (d.Args[0] == cobra.ShellCompRequestCmd || d.Args[0] == cobra.ShellCompNoDescRequestCmd) {
		describe(d.Voice, root)
	}
	return root
}
