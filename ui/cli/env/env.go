// Package env is what every command of the program stands on: what surrounds a run (streams, environment, clock), the language in which
// it speaks, how a sentence is made of an error and an exit code of that, questions and passphrases at the terminal, which file is
// meant and how it is read, and how a file is written without overwriting another. It knows no command.
package env

import (
	"cmp"
	"io"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
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

// Env is one run of the program: what surrounds it, the language in which it speaks, and what was asked of all commands alike. Its methods are what
// several packages of commands need; a command is a function that takes it.
type Env struct {
	Surroundings
	Voice
	Args   []string
	Data   io.Writer // data, cleaned
	Words  io.Writer // words for people, cleaned
	HelpTo *Noted    // help and completion: no words of people, and tabs that a shell needs
	Dir    string    // --dir
	Lang   string    // --lang
	// Secrets are what was told of passphrases.
	Secrets secrets
}

// New is a run of the program with what stands behind its name. What waits for people ends when stop is closed.
func New(args []string, around Surroundings, stop <-chan struct{}) *Env {
	return &Env{
		Surroundings: around, Voice: Speaking(languageOf(args, around.Getenv)), Args: args, Secrets: secrets{stop: stop},
		Data: &cleaned{to: around.Out}, Words: &cleaned{to: around.Err}, HelpTo: &Noted{To: around.Out},
	}
}

// Noted is a writer that remembers what went wrong, for those who write to it and do not ask.
type Noted struct {
	To  io.Writer
	Err error
}

func (n *Noted) Write(b []byte) (int, error) {
	wrote, err := n.To.Write(b)
	n.Err = cmp.Or(n.Err, err)
	return wrote, err
}

// TimeOf is the time of a meeting, which goes on from its last entry.
func (d *Env) TimeOf(m *assembly.Meeting) *times.Clock {
	return times.New(times.Source{Now: d.Now, Ran: d.Ran}, m.State().Last)
}

// VersionFlag asks for the version. It is not cobra's own, which tells it through a template: a template may call any method by its name, and so a
// program that has one keeps every method of all it is made of, a tenth of its size.
const VersionFlag = "version"

// AsksVersion tells whether a call asks for the version.
func AsksVersion(c *cobra.Command) bool {
	asked, err := c.Flags().GetBool(VersionFlag)
	return err == nil && asked
}

// HelpName is the annotation of a command that help knows under another name, since two have its own.
const HelpName = "help-name"
