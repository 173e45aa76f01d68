package cli

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
)

func (d *desk) membersCommand() *cobra.Command {
	c := &cobra.Command{Use: "members"}
	var how importing
	imported := &cobra.Command{
		Use:  "import [FILE] CSV",
		Args: arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			file, sheet, err := d.fileAnd(args)
			if err != nil {
				return err
			}
			return d.importMembers(c.Context(), file, sheet, how)
		},
	}
	imported.Flags().BoolVar(&how.dryRun, "dry-run", false, "")
	imported.Flags().BoolVar(&how.strike, "strike", false, "")
	c.AddCommand(imported)
	return c
}

// importing is how a spreadsheet is imported.
type importing struct{ dryRun, strike bool }

func (d *desk) importMembers(ctx context.Context, file, name string, how importing) (err error) {
	s, err := d.openSheet(name)
	if err != nil {
		return err
	}
	r, err := d.existing(file, how.dryRun)
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
		return fails("disk.at", d.sheetName(name), fails("sheet.nobody", s.understood()))
	}
	c := compared{from: d.sheetName(name), file: file, state: r.Meeting().State(), sheet: s, Enrollment: e}
	c.keepWhoIsNeeded()
	to := d.words
	if how.dryRun {
		to = d.out
	}
	c.tell(to, how.dryRun)
	switch {
	case len(c.faults)+len(c.Wrong) > 0:
		return fails("import.mend", c.from)
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
	if _, err = r.Do(line, withRoll(stamp(at), &c.Enrollment)); err != nil {
		return err
	}
	info := r.Meeting().State().Info
	fmt.Fprintln(d.words, d.say("import.done", info.Number, oneLine(info.Title)))
	return nil
}

func withRoll(st assembly.Stamp, e *assembly.Enrollment) assembly.Stamp {
	st.Roll = e
	return st
}

// sheetName is what a spreadsheet is called in the record: its own name, and not where it lay on somebody's machine.
func (v voice) sheetName(path string) string {
	if path == "-" {
		return v.say("import.standard-input")
	}
	return filepath.Base(path)
}

// openSheet reads a spreadsheet. One that is too large is refused before it is in memory.
func (d *desk) openSheet(name string) (sheet, error) {
	return waited(d, func() (sheet, error) { return d.sheetOf(name) })
}

func (d *desk) sheetOf(name string) (sheet, error) {
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
		return sheet{}, tooLarge(d.sheetName(name))
	}
	s, err := readSheet(b, d.voice)
	if err != nil {
		return sheet{}, fails("disk.at", d.sheetName(name), err)
	}
	return s, nil
}

func tooLarge(name string) error {
	return fails("import.large", name, largestSheet>>20)
}
