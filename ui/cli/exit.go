package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"stacktaker/store"
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
type usage struct{ sentence string }

func (u usage) Error() string { return u.sentence }

func misused(format string, args ...any) error { return usage{fmt.Sprintf(format, args...)} }

// unverified is the error of a record that does not stand up to being looked at.
type unverified struct{ why error }

func (u unverified) Error() string { return u.why.Error() }

func (u unverified) Unwrap() error { return u.why }

// refusedLine is what became of a line of a script: its number, its verb and what would be right.
type refusedLine struct{ sentence string }

func (r refusedLine) Error() string { return r.sentence }

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
		fmt.Fprintln(d.words, line.sentence)
	default:
		fmt.Fprintln(d.words, "stacktaker: "+d.sentence(err))
	}
	return code(err)
}

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
		return fmt.Sprintf("%s; to rescue what can be: %s doctor %s", sentence(err), d.program(), quoted(damaged.Path))
	}
	return sentence(err)
}

// sentence is an error as people read it: what the system says in its own words is told in plain ones.
func sentence(err error) string {
	if errors.Is(err, context.Canceled) {
		return "interrupted; what was acknowledged is kept"
	}
	var inUse *store.FileError
	if errors.As(err, &inUse) && errors.Is(inUse, store.ErrInUse) {
		return "open in another window; go on there, or close it first: " + inUse.Path
	}
	var at *fs.PathError
	if errors.As(err, &at) && err.Error() == at.Error() { // with nothing around it that says more
		return at.Path + ": " + plain(at.Err)
	}
	return citation.ReplaceAllStringFunc(strings.ReplaceAll(err.Error(), "\n", "; "), func(said string) string {
		return `"` + cited(said[1:len(said)-1]) + `"`
	})
}

// citation is something in quotation marks.
var citation = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)

// plain tells why a file could not be used.
func plain(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		return "this user may not use it"
	case errors.Is(err, syscall.EISDIR):
		return "it is a folder"
	case errors.Is(err, syscall.ENOTDIR):
		return "a part of this path is a file, not a folder"
	case errors.Is(err, syscall.ENOSPC):
		return "the disk is full"
	case errors.Is(err, syscall.EROFS):
		return "the disk can only be read"
	}
	return err.Error()
}

// wrongFlag tells of a flag that is not known or misses its value. Behind a word that is no command it is that word
// which is wrong.
func (d *desk) wrongFlag(c *cobra.Command, err error) error {
	if !c.HasParent() && len(d.args) > 0 && !strings.HasPrefix(d.args[0], "-") {
		if wrong := d.fileOrCommand(c, d.args[:1]); wrong != nil {
			return wrong
		}
	}
	said := strings.Fields(err.Error())
	for i, word := range said {
		said[i] = cited(word)
	}
	return misused("%s; see: %s --help", strings.Join(said, " "), c.CommandPath())
}

// arguments makes sure of how many there are; what they are is said by how the command is written.
func arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return misused("something is missing; write: %s", form(c))
		case len(args) > most:
			return misused("%q is too much; write: %s", args[most], form(c))
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
	if len(args) == 0 {
		return nil
	}
	first := args[0]
	if _, is := numbered(first); is || exists(first) {
		return arguments(0, 1)(c, args)
	}
	said := fmt.Sprintf("%q is neither a command nor a file that exists", first)
	if near := c.SuggestionsFor(first); len(near) > 0 && filepath.Base(first) == first {
		return misused("%s; did you mean %s?", said, strings.Join(near, " or "))
	}
	return misused("%s; see: %s --help", said, d.program())
}
