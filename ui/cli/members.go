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
)

func (d *desk) membersCommand() *cobra.Command {
	c := &cobra.Command{Use: "members", Short: "the roll from a spreadsheet"}
	var how importing
	imported := &cobra.Command{
		Use:   "import [FILE] CSV",
		Short: "put the people of a spreadsheet, saved as CSV, on the roll",
		Long: `import takes the roll of a meeting from a spreadsheet that was saved as CSV, with commas, semicolons, tabs or bars.

The first line names the columns: name (or first name and last name), section, number, credential. Words that other
programs use are understood, in English, German, French and Spanish, such as surname, display name, shift, department and
membership number; titles above that line, and other columns, are left alone. It is read in UTF-8, UTF-16 or Windows-1252,
with any line ends, and the import says what it took it for. Of somebody who is on the roll already the section, the number and the credential
are brought up to date, and an empty cell changes nothing. The number tells who is who when the roll is imported again;
without one the name does, with the section, however it is written: "Lund, Ana" is Ana Lund.

Who is on the roll and not in the spreadsheet stays there, and is told; --strike takes them off, but for those who are
here tonight, or still have something to do. All of it is one entry, which undo takes back. Where a row is not right,
nothing is imported.`,
		Args: arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			file, sheet, err := d.fileAnd(args)
			if err != nil {
				return err
			}
			return d.importMembers(c.Context(), file, sheet, how)
		},
	}
	imported.Flags().BoolVar(&how.dryRun, "dry-run", false, "tell in a table what would change, and change nothing")
	imported.Flags().BoolVar(&how.strike, "strike", false, "take off the roll who is not in the spreadsheet")
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
		return fmt.Errorf("%s: %s", sheetName(name), s.say("sheet.nobody", s.understood()))
	}
	c := compared{from: sheetName(name), file: file, state: r.Meeting().State(), sheet: s, Enrollment: e}
	c.keepWhoIsNeeded()
	to := d.words
	if how.dryRun {
		to = d.out
	}
	c.tell(to, how.dryRun)
	switch {
	case len(c.faults)+len(c.Wrong) > 0:
		return fmt.Errorf("nothing was imported; mend what is wrong in %s first", c.from)
	case how.dryRun || !c.changes():
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	if _, err = r.Do("import "+assembly.Quoted(c.from), withRoll(stamp(d.Now()), &c.Enrollment)); err != nil {
		return err
	}
	info := r.Meeting().State().Info
	fmt.Fprintf(d.words, "imported into #%d %s; it is one entry, which undo takes back\n", info.Number, oneLine(info.Title))
	return nil
}

func withRoll(st assembly.Stamp, e *assembly.Enrollment) assembly.Stamp {
	st.Roll = e
	return st
}

// sheetName is what a spreadsheet is called in the record: its own name, and not where it lay on somebody's machine.
func sheetName(path string) string {
	if path == "-" {
		return "standard input"
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
		return sheet{}, tooLarge(sheetName(name))
	}
	s, err := readSheet(b, d.tongue())
	if err != nil {
		return sheet{}, fmt.Errorf("%s: %w", sheetName(name), err)
	}
	return s, nil
}

func tooLarge(name string) error {
	return fmt.Errorf("%s is larger than %d MiB, and no roll; nothing was read", name, largestSheet>>20)
}
