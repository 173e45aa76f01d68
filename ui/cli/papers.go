package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
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

func (d *desk) papersCommand() *cobra.Command {
	p, lot := printing{format: "pdf"}, 0
	c := &cobra.Command{
		Use:       "papers " + strings.Join(paperKinds(), "|") + " [FILE]",
		Args:      arguments(1, 2),
		ValidArgs: paperKinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return d.papers(args[0], args[1:], p, lot) },
	}
	p.pageFlags(c)
	c.Flags().IntVar(&lot, "lot", 0, "")
	return c
}

func (d *desk) papers(kind string, args []string, p printing, lot int) error {
	at := slices.IndexFunc(roomPapers(), func(r roomPaper) bool { return r.kind == strings.ToLower(kind) })
	if at < 0 {
		return misused("papers.none", quote(kind), strings.Join(paperKinds(), ", "))
	}
	wanted := roomPapers()[at]
	if lot < 0 {
		return misused("papers.lot", lot)
	}
	format, err := p.check()
	switch ending := strings.ToLower(filepath.Ext(p.out)); {
	case err != nil:
		return err
	case p.toFile() && ending != "" && ending != format.Extension && !isDevice(p.out):
		return misused("papers.ending", p.out)
	}
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	doc := wanted.write(f.Meeting(), d.minutesOptions(f, d.language()), lot)
	if len(doc.Blocks) == 0 && len(doc.Ballots) == 0 {
		return fails(wanted.bare, d.program())
	}
	return d.print(p, format, filepath.Dir(f.Path()), doc)
}
