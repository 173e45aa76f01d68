package env

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"stacktaker/store"
	"stacktaker/ui/look"
)

// The exit codes. Scripts go by them, so they never change.
const (
	ExitDone        = 0
	ExitFailed      = 1   // a refused line, a file that cannot be read
	ExitWrongUsage  = 2   // an unknown command, flag, format or value; the screen without a terminal
	ExitNotVerified = 3   // the record is damaged, or is not the one that was sealed
	ExitElsewhere   = 4   // the file is open in another window
	ExitInterrupted = 130 // as a shell has it: 128 and the number of the signal
)

// usage is the error of a call that the program does not understand; nothing was done.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

// Misused is the error of a call that the program does not understand: a sentence by its key.
func Misused(key string, args ...any) error { return usage{Fails(key, args...)} }

// Misuse is an error as one of a call that the program does not understand.
func Misuse(err error) error { return usage{err} }

// unverified is the error of a record that does not stand up to being looked at.
type unverified struct{ error }

func (u unverified) Unwrap() error { return u.error }

// UnverifiedBy is an error as one of a record that does not stand up to being looked at.
func UnverifiedBy(err error) error { return unverified{err} }

// refusedLine is what became of a line of a script: its number, its verb and what would be right.
type refusedLine struct{ error }

func (r refusedLine) Unwrap() error { return r.error }

// RefusedBy is an error as what became of a line of a script.
func RefusedBy(err error) error { return refusedLine{err} }

// ToldAlready is an error of which nothing more is to be said.
type ToldAlready struct{}

func (ToldAlready) Error() string { return "told already" }

// Leave is the one door through which errors go: it tells them to people, and gives the exit code.
func (d *Env) Leave(err error) int {
	var told ToldAlready
	var line refusedLine
	switch {
	case err == nil, errors.As(err, &told):
	case errors.As(err, &line): // it says itself where it comes from
		fmt.Fprintln(d.Words, d.Why(line.error))
	default:
		d.Warn(d.Sentence(err))
	}
	return ExitCode(err)
}

// Warn tells people something beside what a command does, as the program's own.
func (d *Env) Warn(said string) { fmt.Fprintln(d.Words, OwnName+": "+said) }

// ExitCode is the exit code of an error.
func ExitCode(err error) int {
	var misused usage
	var broken unverified
	switch {
	case err == nil:
		return ExitDone
	case errors.Is(err, context.Canceled):
		return ExitInterrupted
	case errors.As(err, &misused):
		return ExitWrongUsage
	case errors.As(err, &broken):
		return ExitNotVerified
	case errors.Is(err, store.ErrInUse):
		return ExitElsewhere
	}
	return ExitFailed
}

// Sentence is an error as people read it, with the command that mends it where there is one.
func (d *Env) Sentence(err error) string {
	var damaged *store.VerifyError
	if errors.As(err, &damaged) {
		return d.Say("exit.rescue", d.Voice.Sentence(err), d.ProgramName(), Quoted(damaged.Path))
	}
	return d.Voice.Sentence(err)
}

// Sentence is an error as people read it, in one line: what the system says in its own words is told in plain ones.
func (v Voice) Sentence(err error) string {
	if errors.Is(err, context.Canceled) {
		return v.Say("exit.interrupted")
	}
	var inUse *store.FileError
	if errors.As(err, &inUse) && errors.Is(inUse, store.ErrInUse) {
		return v.Say("exit.elsewhere", inUse.Path)
	}
	return citation().ReplaceAllStringFunc(strings.ReplaceAll(v.Why(err), "\n", "; "), func(said string) string {
		return `"` + Cited(said[1:len(said)-1]) + `"`
	})
}

// citation is something in quotation marks.
var citation = look.Pattern(`"(?:[^"\\]|\\.)*"`)

// WrongFlag tells of a flag that is not known or misses its value. Behind a word that is no command it is that word
// which is wrong.
func (d *Env) WrongFlag(c *cobra.Command, err error) error {
	if !c.HasParent() && len(d.Args) > 0 && !strings.HasPrefix(d.Args[0], "-") {
		if wrong := d.FileOrCommand(c, d.Args[:1]); wrong != nil {
			return wrong
		}
	}
	return Misused("usage.help", wrongFlag(err), c.CommandPath())
}

// wrongFlag is what is wrong with a flag.
func wrongFlag(err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var ill *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return Fails("flag.unknown", flagAs(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames()))
	case errors.As(err, &bare):
		return Fails("flag.bare", flagAs(bare.GetSpecifiedName(), bare.GetSpecifiedShortnames()))
	case errors.As(err, &invalid):
		return Fails("flag.invalid", Quote(invalid.GetValue()), "--"+invalid.GetFlag().Name)
	case errors.As(err, &ill):
		return Fails("flag.ill", Cited(ill.GetSpecifiedFlag()))
	}
	return err
}

// flagAs is a flag as it was written: by its name, or by a letter among others.
func flagAs(name, letters string) string {
	if letters == "" {
		return "--" + Cited(name)
	}
	return "-" + Cited(letters)
}

// Arguments makes sure of how many there are; what they are is said by how the command is written.
func Arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return Misused("usage.missing", Form(c))
		case len(args) > most:
			return Misused("usage.too-much", Quote(args[most]), Form(c))
		}
		return nil
	}
}

// Form is how a command is written.
func Form(c *cobra.Command) string {
	return strings.TrimSuffix(c.UseLine(), " [flags]")
}

// FileOrCommand looks at the words of a call that names no command: it may be one file that exists.
func (d *Env) FileOrCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 || AsksVersion(c) {
		return nil
	}
	first := args[0]
	if _, is := numbered(first); is || Exists(first) {
		return Arguments(0, 1)(c, args)
	}
	said := Fails("usage.neither", Quote(first))
	if near := c.SuggestionsFor(first); len(near) > 0 && filepath.Base(first) == first {
		return Misused("usage.near", said, d.eitherOf(near))
	}
	return Misused("usage.help", said, d.ProgramName())
}

// eitherOf is some words of which one may be meant.
func (v Voice) eitherOf(all []string) string {
	said := all[0]
	for _, one := range all[1:] {
		said = v.Say("usage.or", said, one)
	}
	return said
}
