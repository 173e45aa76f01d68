package cli

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/paper"
)

// exported is a table that can be taken out of a meeting.
type exported struct {
	kind  string
	says  string
	table func(*assembly.Meeting) [][]string
}

// exports is every table there is.
func exports() []exported {
	return []exported{
		{"votes", "every vote that was taken: motions, elections, competing proposals, straw polls", votesTable},
		{"attendance", "how many attended, by section and credential", attendanceTable},
		{"speaking", "how many spoke and how long, by item", speakingTable},
		{"actions", "who is to do what, by when", actionsTable},
		{"mandates", "who is sent with what", mandatesTable},
		{"grievances", "what was raised, and what became of it", grievancesTable},
		{"fund", "what was voted, and what was paid", fundTable},
	}
}

func exportKinds() []string {
	var kinds []string
	for _, e := range exports() {
		kinds = append(kinds, e.kind)
	}
	return kinds
}

func (d *desk) exportCommand() *cobra.Command {
	var out string
	var force bool
	says := "export writes a table of a meeting as CSV (RFC 4180, UTF-8), for spreadsheets:\n"
	for _, e := range exports() {
		says += "\n  " + e.kind + strings.Repeat(" ", 12-len(e.kind)) + e.says
	}
	c := &cobra.Command{
		Use:   "export " + strings.Join(exportKinds(), "|") + " [FILE]",
		Short: "write a table of a meeting as CSV",
		Long: says + `

The columns of a table stay where they are; new ones come at its end. votes has a row for each round of each vote, or
for each section or choice in it: the motion in its words, the round, when it was declared (at) and what it led to,
the section, the hands (for, against, abstain, not_voting, entitled) and how it was taken: hands, division, seen (a
clear majority that nobody counted), consensus (then blocks and asides have figures, and the hands none), lot. An
election or a competition has each choice with its hands, elected, left or fell. A motion that was never put has one
row without a round; withdrawn, referred, postponed and tabled are outcomes of their own. What nobody counted is empty.

Who voted which way, who spoke and who attended is in none of them, nor is what was said in a closed session.
A cell that a spreadsheet would take for a formula has an apostrophe before it.`,
		Args:      arguments(1, 2),
		ValidArgs: exportKinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return d.export(args[0], args[1:], out, force) },
	}
	f := c.Flags()
	f.StringVarP(&out, "out", "o", "", "write to this `file`, not to standard output")
	f.BoolVar(&force, "force", false, "overwrite the file")
	return c
}

func (d *desk) export(kind string, args []string, out string, force bool) error {
	at := slices.IndexFunc(exports(), func(e exported) bool { return e.kind == strings.ToLower(kind) })
	if at < 0 {
		return misused("there is no table %q; there is: %s", kind, strings.Join(exportKinds(), ", "))
	}
	if ending := strings.ToLower(filepath.Ext(out)); ending != "" && ending != ".csv" && ending != ".txt" && !isDevice(out) {
		return misused("%s has an ending that says something else than CSV, and export writes nothing else; end it in .csv", out)
	}
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	table := exports()[at].table(f.Meeting())
	if out != "" && out != "-" {
		if err := written(out, force, func(to io.Writer) error { return paper.CSV(to, table) }); err != nil {
			return err
		}
		fmt.Fprintf(d.words, "written: %s (csv; %s, %d rows)\n", oneLine(out), kind, len(table)-1)
		return nil
	}
	var b bytes.Buffer
	if err := paper.CSV(&b, table); err != nil {
		return err
	}
	_, err = d.Out.Write(b.Bytes()) // cleaned; its line ends are those of RFC 4180
	return err
}
