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
	write func(*assembly.Meeting, minutes.Options) minutes.Document
	bare  string // the sentence where there is nothing to print
}

// roomPapers is every one there is.
func roomPapers() []roomPaper {
	return []roomPaper{
		{"sign-in", minutes.SignIn, "papers.nobody"},
		{"teller", minutes.TallySheets, ""},
		{"booklet", minutes.Booklet, "papers.nothing"},
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
	p := printing{format: "pdf"}
	c := &cobra.Command{
		Use:       "papers " + strings.Join(paperKinds(), "|") + " [FILE]",
		Args:      arguments(1, 2),
		ValidArgs: paperKinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return d.papers(args[0], args[1:], p) },
	}
	p.pageFlags(c)
	return c
}

func (d *desk) papers(kind string, args []string, p printing) error {
	at := slices.IndexFunc(roomPapers(), func(r roomPaper) bool { return r.kind == strings.ToLower(kind) })
	if at < 0 {
		return misused("papers.none", quote(kind), strings.Join(paperKinds(), ", "))
	}
	wanted := roomPapers()[at]
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
	doc := wanted.write(f.Meeting(), d.minutesOptions(f, d.language()))
	if len(doc.Blocks) == 0 {
		return fails(wanted.bare, d.program())
	}
	return d.print(p, format, filepath.Dir(f.Path()), doc)
}
