// Package papers is the commands that write papers of a meeting, or read some into it: minutes, announce, bulletin, year, papers, export,
// question, tally; motions and ballots.
package papers

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/cli/env"
)

// roomPaper is a paper for the room, to print before a meeting.
type roomPaper struct {
	kind  string
	write func(m *assembly.Meeting, o minutes.Options, lot int) minutes.Document
	bare  string // the sentence where there is nothing to print
}

// roomPapers is every one there is.
func roomPapers() []roomPaper {
	unordered := func(write func(*assembly.Meeting, minutes.Options) minutes.Document) func(*assembly.Meeting, minutes.Options, int) minutes.Document {
		return func(m *assembly.Meeting, o minutes.Options, _ int) minutes.Document { return write(m, o) }
	}
	return []roomPaper{
		{"sign-in", unordered(minutes.SignIn), "papers.nobody"},
		{"ballots", minutes.BallotPapers, "papers.no-ballot"},
		{"teller", unordered(minutes.TallySheets), ""},
		{"booklet", unordered(minutes.Booklet), "papers.nothing"},
	}
}

func paperKinds() []string {
	var kinds []string
	for _, p := range roomPapers() {
		kinds = append(kinds, p.kind)
	}
	return kinds
}

// PapersCommand is the command papers.
func PapersCommand(d *env.Env) *cobra.Command {
	p, lot := printing{format: "pdf"}, 0
	c := &cobra.Command{
		Use:       "papers " + strings.Join(paperKinds(), "|") + " [FILE]",
		Args:      env.Arguments(1, 2),
		ValidArgs: paperKinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return papers(d, args[0], args[1:], p, lot) },
	}
	p.pageFlags(c)
	c.Flags().IntVar(&lot, "lot", 0, "")
	return c
}

func papers(d *env.Env, kind string, args []string, p printing, lot int) error {
	at := slices.IndexFunc(roomPapers(), func(r roomPaper) bool { return r.kind == strings.ToLower(kind) })
	if at < 0 {
		return env.Misused("papers.none", env.Quote(kind), strings.Join(paperKinds(), ", "))
	}
	wanted := roomPapers()[at]
	if lot < 0 {
		return env.Misused("papers.lot", lot)
	}
	format, err := p.check()
	switch ending := strings.ToLower(filepath.Ext(p.out)); {
	case err != nil:
		return err
	case p.toFile() && ending != "" && ending != format.Extension && !env.IsDevice(p.out):
		return env.Misused("papers.ending", p.out)
	}
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	doc := wanted.write(f.Meeting(), minutesOptions(d, f, d.Language()), lot)
	if len(doc.Blocks) == 0 && len(doc.Ballots) == 0 {
		return env.Fails(wanted.bare, d.ProgramName())
	}
	return print(d, p, format, filepath.Dir(f.Path()), doc)
}
