// Package roll is the command that brings members from a spreadsheet: how its rows are read, and what they change on the roll.
package roll

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
)

// MembersCommand is the command members.
func MembersCommand(d *env.Env) *cobra.Command {
	c := &cobra.Command{Use: "members"}
	var how importing
	imported := &cobra.Command{
		Use:  "import [FILE] CSV",
		Args: env.Arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			file, sheet, err := d.FileAnd(args)
			if err != nil {
				return err
			}
			return importMembers(c.Context(), d, file, sheet, how)
		},
	}
	imported.Flags().BoolVar(&how.dryRun, "dry-run", false, "")
	imported.Flags().BoolVar(&how.strike, "strike", false, "")
	c.AddCommand(imported)
	return c
}

// importing is how a spreadsheet is imported.
type importing struct{ dryRun, strike bool }

func importMembers(ctx context.Context, d *env.Env, file, name string, how importing) (err error) {
	s, err := openSheet(d, name)
	if err != nil {
		return err
	}
	r, err := ledger.Existing(d, file, how.dryRun)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if refused := r.Meeting().Why("import"); refused != nil {
		return refused
	}
	e := r.Meeting().State().Roll.Compare(s.rows)
	e.Strike = how.strike
	if s.people == 0 && len(s.faults) == 0 {
		return env.Fails("disk.at", sheetName(d.Voice, name), env.Fails("sheet.nobody", s.understood()))
	}
	c := compared{from: sheetName(d.Voice, name), file: file, state: r.Meeting().State(), sheet: s, Enrollment: e}
	c.keepWhoIsNeeded()
	to := d.Words
	if how.dryRun {
		to = d.Data
	}
	c.tell(to, how.dryRun)
	switch {
	case len(c.faults)+len(c.Wrong) > 0:
		return env.Fails("import.mend", c.from)
	case how.dryRun || !c.changes():
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	var clock assembly.ScriptClock // an import is a line like another, and so is its time
	line, at, err := clock.Read(r.Meeting(), "import "+language.Quoted(c.from), d.Now())
	if err != nil {
		return err
	}
	if _, err = r.Do(line, withRoll(ledger.Stamp(at), &c.Enrollment)); err != nil {
		return err
	}
	info := r.Meeting().State().Info
	fmt.Fprintln(d.Words, d.Say("import.done", info.Number, env.OneLine(info.Title)))
	return nil
}

func withRoll(st assembly.Stamp, e *assembly.Enrollment) assembly.Stamp {
	st.Roll = e
	return st
}

// sheetName is what a spreadsheet is called in the record: its own name, and not where it lay on somebody's machine.
func sheetName(v env.Voice, path string) string {
	if path == "-" {
		return v.Say("import.standard-input")
	}
	return filepath.Base(path)
}

// openSheet reads a spreadsheet. One that is too large is refused before it is in memory.
func openSheet(d *env.Env, name string) (sheet, error) {
	return env.Waited(d, func() (sheet, error) { return sheetOf(d, name) })
}

func sheetOf(d *env.Env, name string) (sheet, error) {
	in := io.Reader(d.In)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return sheet{}, err
		}
		defer f.Close()
		if is, err := f.Stat(); err == nil && is.Mode().IsRegular() && is.Size() > largestSheet {
			return sheet{}, tooLarge(name)
		}
		in = f
	}
	b, err := io.ReadAll(io.LimitReader(in, largestSheet+1))
	switch {
	case err != nil:
		return sheet{}, err
	case len(b) > largestSheet:
		return sheet{}, tooLarge(sheetName(d.Voice, name))
	}
	s, err := readSheet(b, d.Voice)
	if err != nil {
		return sheet{}, env.Fails("disk.at", sheetName(d.Voice, name), err)
	}
	return s, nil
}

func tooLarge(name string) error {
	return env.Fails("import.large", name, largestSheet>>20)
}
