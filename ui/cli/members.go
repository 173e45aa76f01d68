package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
)

func (d *desk) membersCommand() *cobra.Command {
	c := &cobra.Command{Use: "members", Short: "the roll from a spreadsheet"}
	var dryRun bool
	imported := &cobra.Command{
		Use:   "import [FILE] CSV",
		Short: "put the people of a spreadsheet, saved as CSV, on the roll",
		Long: `import puts people on the roll of a meeting, from a spreadsheet that was saved as CSV in UTF-8.

The first line names the columns: name, section, number, credential; only the name must be there, others are left
alone. It says first what it will do. Where a row is not right nothing is imported. Who is on the roll already
stays as they are.`,
		Args: arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			file, sheet, err := d.fileAnd(args)
			if err != nil {
				return err
			}
			return d.importMembers(c.Context(), file, sheet, dryRun)
		},
	}
	imported.Flags().BoolVar(&dryRun, "dry-run", false, "say what would be done, and do nothing")
	c.AddCommand(imported)
	return c
}

func (d *desk) importMembers(ctx context.Context, file, sheet string, dryRun bool) (err error) {
	rows, err := d.openSheet(sheet)
	if err != nil {
		return err
	}
	if sheet == "-" {
		sheet = "standard input"
	}
	r, err := d.existing(file, dryRun)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if refused := r.Meeting().Why("member"); refused != nil {
		return refused
	}
	plan, err := planned(r.Meeting(), rows, d.Now())
	if err != nil {
		return err
	}
	plan.tell(d.words, sheet)
	if len(plan.problems) > 0 {
		return fmt.Errorf("nothing was imported; mend the problems of %s first", sheet)
	}
	if dryRun {
		return nil
	}
	return d.enroll(ctx, r, plan.fresh)
}

func (d *desk) openSheet(name string) ([]row, error) {
	var b []byte
	var err error
	if name == "-" {
		b, err = io.ReadAll(d.In)
	} else {
		b, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, err
	}
	rows, err := readSheet(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return rows, nil
}

// enroll puts people on the roll, an entry each. It can be stopped, and given the same spreadsheet it goes on.
func (d *desk) enroll(ctx context.Context, r record, people []row) error {
	shown := d.Now()
	for n, p := range people {
		if err := ctx.Err(); err != nil {
			fmt.Fprintf(d.words, "stopped after %d of %d; import again to go on\n", n, len(people))
			return err
		}
		now := d.Now()
		if _, err := r.Do(p.command(), stamp(now)); err != nil {
			return fmt.Errorf("line %d, after %d of %d people: %w", p.line, n, len(people), err)
		}
		if now.Sub(shown) >= time.Second {
			fmt.Fprintf(d.words, "%d of %d\n", n+1, len(people))
			shown = now
		}
	}
	fmt.Fprintf(d.words, "%d put on the roll\n", len(people))
	return nil
}

// plan is what an import will do.
type plan struct {
	rows     int
	fresh    []row // to be put on the roll
	known    int
	changed  []string // who stands otherwise on the roll; told, and left so
	problems []string
}

// planned tries the rows on a meeting in memory, so that the meeting itself judges them.
func planned(m *assembly.Meeting, rows []row, now time.Time) (*plan, error) {
	tried, err := m.Until(m.Len())
	if err != nil {
		return nil, err
	}
	p := &plan{rows: len(rows)}
	fromLine := map[string]int{} // by person: the row that put them on the roll just now
	for _, r := range rows {
		if r.problem != "" {
			p.problem(r, r.problem)
			continue
		}
		_, err := tried.Do(r.command(), stamp(now))
		var no *assembly.Refusal
		switch {
		case err == nil:
			people := tried.State().Roll.People
			fromLine[people[len(people)-1].ID] = r.line
			p.fresh = append(p.fresh, r)
		case !errors.As(err, &no):
			return nil, err
		default:
			p.refused(r, no, &tried.State().Roll, fromLine)
		}
	}
	return p, nil
}

func (p *plan) problem(r row, why string) {
	p.problems = append(p.problems, fmt.Sprintf("line %d: %s", r.line, why))
}

// refused sorts out a row that the meeting did not take: somebody who is on the roll already, or a problem.
func (p *plan) refused(r row, why *assembly.Refusal, roll *assembly.Roll, fromLine map[string]int) {
	who := meantBy(r, why, roll)
	switch {
	case who == nil:
		p.problem(r, why.Error())
	case fromLine[who.ID] > 0:
		p.problem(r, fmt.Sprintf("%s stands in line %d already", r.name, fromLine[who.ID]))
	default:
		if other := otherwise(who, r); other != "" {
			p.changed = append(p.changed, fmt.Sprintf("line %d: %s: %s", r.line, who.Name, other))
			return
		}
		p.known++
	}
}

// meantBy finds the person on the roll for whom a row was refused, nil where it means somebody else or was refused for
// another reason.
func meantBy(r row, why *assembly.Refusal, roll *assembly.Roll) *assembly.Person {
	switch why.Key {
	case "member.known":
		found := roll.Find(r.name)
		for _, p := range found {
			if strings.EqualFold(p.Section, r.section) {
				return p
			}
		}
		return found[0]
	case "member.number.taken":
		if p := roll.Find("#" + strconv.Itoa(r.number))[0]; strings.EqualFold(p.Name, r.name) {
			return p
		}
	}
	return nil
}

// otherwise says in what a person on the roll differs from the row; "" where in nothing that the row tells.
func otherwise(p *assembly.Person, r row) string {
	var differs []string
	if !strings.EqualFold(p.Section, r.section) {
		differs = append(differs, fmt.Sprintf("section %q on the roll, %q here", p.Section, r.section))
	}
	if r.number > 0 && p.Number != r.number {
		differs = append(differs, fmt.Sprintf("number %d on the roll, %d here", p.Number, r.number))
	}
	if r.credential != "" && string(p.Credential) != r.credential {
		differs = append(differs, fmt.Sprintf("%s on the roll, %s here", p.Credential, r.credential))
	}
	return strings.Join(differs, "; ")
}

// tell says what will be done before it is.
func (p *plan) tell(to io.Writer, sheet string) {
	fmt.Fprintf(to, "%s: %d people\n", sheet, p.rows)
	fmt.Fprintf(to, "  new       %6d\n  known     %6d\n  changed   %6d\n  problems  %6d\n", len(p.fresh), p.known, len(p.changed), len(p.problems))
	list(to, "left as they are on the roll", p.changed)
	list(to, "problems", p.problems)
}

// list tells lines under a heading, and how many more there are.
func list(to io.Writer, heading string, lines []string) {
	const most = 50
	if len(lines) == 0 {
		return
	}
	fmt.Fprintln(to, heading+":")
	for _, line := range lines[:min(most, len(lines))] {
		fmt.Fprintln(to, "  "+line)
	}
	if more := len(lines) - most; more > 0 {
		fmt.Fprintf(to, "  … and %d more\n", more)
	}
}
