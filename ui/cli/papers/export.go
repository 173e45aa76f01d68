package papers

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper/data"
)

// exported is a table that can be taken out of a meeting.
type exported struct {
	kind  string
	table func(*assembly.Meeting) [][]string
}

// byteOrderMark stands at the head of a file for a spreadsheet, which else takes it for text of another encoding. What goes on to a program
// has none.
const byteOrderMark = "\ufeff"

// exports is every table there is.
func exports() []exported {
	return []exported{
		{"votes", votesTable},
		{"attendance", attendanceTable},
		{"speaking", speakingTable},
		{"actions", actionsTable},
		{"mandates", mandatesTable},
		{"grievances", grievancesTable},
		{"fund", fundTable},
	}
}

func exportKinds() []string {
	var kinds []string
	for _, e := range exports() {
		kinds = append(kinds, e.kind)
	}
	return append(kinds, "ballots")
}

// ExportCommand is the command export.
func ExportCommand(d *env.Env) *cobra.Command {
	var out, mark string
	var force bool
	c := &cobra.Command{
		Use:       "export " + strings.Join(exportKinds(), "|") + " [FILE]",
		Args:      env.Arguments(1, 2),
		ValidArgs: exportKinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return export(d, args[0], args[1:], out, mark, force) },
	}
	f := c.Flags()
	f.StringVarP(&out, "out", "o", "", "")
	f.BoolVar(&force, "force", false, "")
	f.StringVar(&mark, "bom", "yes", "")
	_ = c.RegisterFlagCompletionFunc("bom", cobra.FixedCompletions([]string{"yes", "no"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func export(d *env.Env, kind string, args []string, out, mark string, force bool) error {
	if mark != "yes" && mark != "no" {
		return env.Misused("export.bom", env.Quote(mark))
	}
	if strings.EqualFold(kind, "ballots") {
		return exportBallots(d, args, out, force)
	}
	at := slices.IndexFunc(exports(), func(e exported) bool { return e.kind == strings.ToLower(kind) })
	if at < 0 {
		return env.Misused("export.no-table", env.Quote(kind), strings.Join(exportKinds(), ", "))
	}
	if ending := strings.ToLower(filepath.Ext(out)); ending != "" && ending != ".csv" && ending != ".txt" && !env.IsDevice(out) {
		return env.Misused("export.ending", out)
	}
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	table := exports()[at].table(f.Meeting())
	if out != "" && out != "-" {
		if err := env.Written(out, force, func(to io.Writer) error {
			if mark == "yes" {
				if _, err := io.WriteString(to, byteOrderMark); err != nil {
					return err
				}
			}
			return data.CSV(to, table)
		}); err != nil {
			return err
		}
		fmt.Fprintln(d.Words, d.Say("export.written", env.OneLine(out), kind, len(table)-1))
		return nil
	}
	var b bytes.Buffer
	if err := data.CSV(&b, table); err != nil {
		return err
	}
	_, err = d.Out.Write(b.Bytes()) // cleaned; its line ends are those of RFC 4180
	return err
}
