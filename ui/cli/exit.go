package cli

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
	done        = 0
	failed      = 1   // a refused line, a file that cannot be read
	wrongUsage  = 2   // an unknown command, flag, format or value; the screen without a terminal
	notVerified = 3   // the record is damaged, or is not the one that was sealed
	elsewhere   = 4   // the file is open in another window
	interrupted = 130 // as a shell has it: 128 and the number of the signal
)

// usage is the error of a call that the program does not understand; nothing was done.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

func misused(key string, args ...any) error { return usage{fails(key, args...)} }

// unverified is the error of a record that does not stand up to being looked at.
type unverified struct{ error }

func (u unverified) Unwrap() error { return u.error }

// refusedLine is what became of a line of a script: its number, its verb and what would be right.
type refusedLine struct{ error }

func (r refusedLine) Unwrap() error { return r.error }

// toldAlready is an error of which nothing more is to be said.
type toldAlready struct{}

func (toldAlready) Error() string { return "told already" }

// leave is the one door through which errors go: it tells them to people, and gives the exit code.
func (d *desk) leave(err error) int {
	var told toldAlready
	var line refusedLine
	switch {
	case err == nil, errors.As(err, &told):
	case errors.As(err, &line): // it says itself where it comes from
		fmt.Fprintln(d.words, d.why(line.error))
	default:
		d.warn(d.sentence(err))
	}
	return code(err)
}

// warn tells people something beside what a command does, as the program's own.
func (d *desk) warn(said string) { fmt.Fprintln(d.words, ownName+": "+said) }

func code(err error) int {
	var misuse usage
	var broken unverified
	switch {
	case err == nil:
		return done
	case errors.Is(err, context.Canceled):
		return interrupted
	case errors.As(err, &misuse):
		return wrongUsage
	case errors.As(err, &broken):
		return notVerified
	case errors.Is(err, store.ErrInUse):
		return elsewhere
	}
	return failed
}

// sentence is an error as people read it, with the command that mends it where there is one.
func (d *desk) sentence(err error) string {
	var damaged *store.VerifyError
	if errors.As(err, &damaged) {
		return d.say("exit.rescue", d.voice.sentence(err), d.program(), quoted(damaged.Path))
	}
	return d.voice.sentence(err)
}

// sentence is an error as people read it, in one line: what the system says in its own words is told in plain ones.
func (v voice) sentence(err error) string {
	if errors.Is(err, context.Canceled) {
		return v.say("exit.interrupted")
	}
	var inUse *store.FileError
	if errors.As(err, &inUse) && errors.Is(inUse, store.ErrInUse) {
		return v.say("exit.elsewhere", inUse.Path)
	}
	return citation().ReplaceAllStringFunc(strings.ReplaceAll(v.why(err), "\n", "; "), func(said string) string {
		return `"` + cited(said[1:len(said)-1]) + `"`
	})
}

// citation is something in quotation marks.
var citation = look.Pattern(`"(?:[^"\\]|\\.)*"`)

// wrongFlag tells of a flag that is not known or misses its value. Behind a word that is no command it is that word
// which is wrong.
func (d *desk) wrongFlag(c *cobra.Command, err error) error {
	if !c.HasParent() && len(d.args) > 0 && !strings.HasPrefix(d.args[0], "-") {
		if wrong := d.fileOrCommand(c, d.args[:1]); wrong != nil {
			return wrong
		}
	}
	return misused("usage.help", wrongFlag(err), c.CommandPath())
}

// wrongFlag is what is wrong with a flag.
func wrongFlag(err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var ill *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return fails("flag.unknown", flagAs(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames()))
	case errors.As(err, &bare):
		return fails("flag.bare", flagAs(bare.GetSpecifiedName(), bare.GetSpecifiedShortnames()))
	case errors.As(err, &invalid):
		return fails("flag.invalid", quote(invalid.GetValue()), "--"+invalid.GetFlag().Name)
	case errors.As(err, &ill):
		return fails("flag.ill", cited(ill.GetSpecifiedFlag()))
	}
	return err
}

// flagAs is a flag as it was written: by its name, or by a letter among others.
func flagAs(name, letters string) string {
	if letters == "" {
		return "--" + cited(name)
	}
	return "-" + cited(letters)
}

// arguments makes sure of how many there are; what they are is said by how the command is written.
func arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return misused("usage.missing", form(c))
		case len(args) > most:
			return misused("usage.too-much", quote(args[most]), form(c))
		}
		return nil
	}
}

// form is how a command is written.
func form(c *cobra.Command) string {
	return strings.TrimSuffix(c.UseLine(), " [flags]")
}

// fileOrCommand looks at the words of a call that names no command: it may be one file that exists.
func (d *desk) fileOrCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 || asksVersion(c) {
		return nil
	}
	first := args[0]
	if _, is := numbered(first); is || exists(first) {
		return arguments(0, 1)(c, args)
	}
	said := fails("usage.neither", quote(first))
	if near := c.SuggestionsFor(first); len(near) > 0 && filepath.Base(first) == first {
		return misused("usage.near", said, d.eitherOf(near))
	}
	return misused("usage.help", said, d.program())
}

// eitherOf is some words of which one may be meant.
func (v voice) eitherOf(all []string) string {
	said := all[0]
	for _, one := range all[1:] {
		said = v.say("usage.or", said, one)
	}
	return said
}
