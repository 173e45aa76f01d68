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
// It is the one part of ui that opens stores. The clock, the environment and the streams come from outside ([Surroundings]),
// so that a test can be all of them.
package cli

import (
	"cmp"
	"context"
	"io"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/console"
	"stacktaker/ui/times"
)

// Surroundings is what a run of the program finds around it.
type Surroundings struct {
	In       io.Reader
	Out, Err io.Writer
	Getenv   func(string) string
	Now      func() time.Time     // in the zone in which times are told
	Ran      func() time.Duration // what has really passed; see [times.Source]
	Version  string               // of the program
	Fonts    []string             // the folders in which this computer keeps fonts: see [FontFolders]
	Program  string               // how people start it, for the hints that name it; see [StartedAs]. Empty is its own name
}

// Main runs the program with what stands behind its name, and gives its exit code. When ctx ends, a command finishes the entry
// that it is at and ends as interrupted.
func Main(ctx context.Context, args []string, around Surroundings) int {
	noCoreDumps()
	d := &desk{Surroundings: around, voice: speaking(languageOf(args, around.Getenv)), args: args, secrets: secrets{stop: ctx.Done()}, out: &cleaned{to: around.Out}, words: &cleaned{to: around.Err}}
	d.help = &noted{to: around.Out}
	root := d.commands()
	root.SetArgs(append([]string{}, args...)) // nil would mean os.Args
	err := guarded(func() error { return root.ExecuteContext(ctx) })
	return d.leave(cmp.Or(err, d.help.err))
}

// noted is a writer that remembers what went wrong, for those who write to it and do not ask.
type noted struct {
	to  io.Writer
	err error
}

func (n *noted) Write(b []byte) (int, error) {
	wrote, err := n.to.Write(b)
	n.err = cmp.Or(n.err, err)
	return wrote, err
}

// guarded runs a command, and makes a sentence of a panic, which would print where every call stood and what people wrote.
func guarded(run func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = fails("exit.fault", console.NewFault().At)
		}
	}()
	return run()
}

// timeOf is the time of a meeting, which goes on from its last entry.
func (d *desk) timeOf(m *assembly.Meeting) *times.Clock {
	return times.New(times.Source{Now: d.Now, Ran: d.Ran}, m.State().Last)
}

// desk is one run of the program.
type desk struct {
	Surroundings
	voice
	args   []string
	out    io.Writer // data, cleaned
	words  io.Writer // words for people, cleaned
	help   *noted    // help and completion: no words of people, and tabs that a shell needs
	folder string    // --dir
	lang   string    // --lang
	// secrets are what was told of passphrases.
	secrets secrets
}

// versionFlag asks for the version. It is not cobra's own, which tells it through a template: a template may call any method by its name, and so a
// program that has one keeps every method of all it is made of, a tenth of its size.
const versionFlag = "version"

func asksVersion(c *cobra.Command) bool {
	asked, err := c.Flags().GetBool(versionFlag)
	return err == nil && asked
}

// commands builds the whole command line.
func (d *desk) commands() *cobra.Command {
	root := &cobra.Command{
		Use:           "stacktaker [FILE]",
		Annotations:   map[string]string{cobra.CommandDisplayNameAnnotation: d.program()},
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          d.fileOrCommand,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveDefault // a file, beside the commands
		},
		RunE: func(c *cobra.Command, args []string) error {
			if asksVersion(c) {
				_, err := io.WriteString(d.help, ownName+" "+d.Version+"\n")
				return err
			}
			return d.screen(c, args)
		},
	}
	root.Flags().BoolP(versionFlag, "v", false, "")
	root.SetIn(d.In)
	root.SetOut(d.help)
	root.SetErr(d.words)
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(d.wrongFlag)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { io.WriteString(d.help, d.page(c)) })
	root.PersistentFlags().StringVar(&d.folder, "dir", "", "")
	root.PersistentFlags().StringVar(&d.secrets.file, "passphrase-file", "", "")
	d.languageFlag(root)
	root.AddCommand(
		d.newCommand(), d.roomCommand(), d.rehearseCommand(), d.runCommand(), d.showCommand(), d.logCommand(), d.verifyCommand(), d.minutesCommand(), d.announceCommand(), d.bulletinCommand(), d.papersCommand(), d.exportCommand(), d.listCommand(),
		d.membersCommand(), d.motionsCommand(), d.ballotsCommand(), d.questionCommand(), d.tallyCommand(), d.searchCommand(), d.whyCommand(), d.replayCommand(), d.yearCommand(), d.packCommand(), d.backupCommand(), d.doctorCommand(),
		d.passphraseCommand(), d.forgetCommand(), d.entrustCommand(),
	)
	root.SetHelpCommand(helpCommand())
	root.InitDefaultHelpCmd()
	completion(root)
	for _, c := range root.Commands() {
		mustChoose(c)
	}
	if len(d.args) > 0 && (d.args[0] == cobra.ShellCompRequestCmd || d.args[0] == cobra.ShellCompNoDescRequestCmd) {
		d.describe(root)
	}
	return root
}
