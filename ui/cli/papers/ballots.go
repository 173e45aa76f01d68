package papers

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/documents/blt"
)

// BallotsCommand is the command ballots.
func BallotsCommand(d *env.Env) *cobra.Command {
	c := &cobra.Command{Use: "ballots"}
	c.AddCommand(&cobra.Command{
		Use:         "import [FILE] BLT",
		Annotations: map[string]string{env.HelpName: "import-ballots"},
		Args:        env.Arguments(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			file, papers, err := d.FileAnd(args)
			if err != nil {
				return err
			}
			return importBallots(c.Context(), d, file, papers)
		},
	})
	return c
}

// importBallots types the papers of a file into the ranked election that is being counted, batch by batch. Everything is read and looked at before
// the first batch is entered.
func importBallots(ctx context.Context, d *env.Env, file, papers string) (err error) {
	election, err := env.Waited(d, func() (*blt.Election, error) { return readBallots(d, papers) })
	if err != nil {
		return err
	}
	r, err := ledger.Existing(d, file, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	lines, err := batchLines(d, r.Meeting(), election, filepath.Base(papers))
	switch {
	case err != nil:
		return err
	case ctx.Err() != nil:
		return ctx.Err()
	}
	if entered, err := enterAll(d, r, lines); err != nil {
		return env.Fails("ballots.part", entered, len(lines), err)
	}
	fmt.Fprintln(d.Words, d.Say("ballots.done", election.Sum(), len(lines), env.OneLine(r.Meeting().State().Count.Contest.Office)))
	return nil
}

func readBallots(d *env.Env, name string) (*blt.Election, error) {
	in := io.Reader(d.In)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	e, err := blt.Read(in)
	if err != nil {
		return nil, env.Fails("disk.at", filepath.Base(name), err)
	}
	return e, nil
}

// batchLines are the lines that type the papers, numbered on from the batches that are there.
func batchLines(d *env.Env, m *assembly.Meeting, e *blt.Election, name string) ([]string, error) {
	c := m.State().Count
	if c == nil || c.Contest == nil || c.Contest.Kind != assembly.RankedBallot {
		return nil, env.Fails("ballots.none")
	}
	names, err := ballotNames(d, m.State(), c, e, name)
	if err != nil {
		return nil, err
	}
	if sum, most := e.Sum(), c.MostPapers(); sum > most {
		return nil, env.Fails("ballots.many", name, sum, most)
	}
	number := 1
	for _, b := range c.Batches {
		number = max(number, b.Number+1)
	}
	var lines, line []string
	room, blank := assembly.MostInBatch, 0
	end := func() {
		if room == assembly.MostInBatch {
			return
		}
		said := append([]string{"ballot", "batch", strconv.Itoa(number)}, line...)
		if blank > 0 {
			said = append(said, "blank", strconv.Itoa(blank))
		}
		lines = append(lines, strings.Join(said, " "))
		number, room, blank, line = number+1, assembly.MostInBatch, 0, nil
	}
	for _, p := range e.Papers {
		said := onPaper(p.Ranks, names)
		for left := p.Count; left > 0; {
			n := min(left, room)
			if said == "" {
				blank += n
			} else {
				line = append(line, language.Quoted(said), strconv.Itoa(n))
			}
			if left, room = left-n, room-n; room == 0 {
				end()
			}
		}
	}
	end()
	if len(lines) == 0 {
		return nil, env.Fails("ballots.empty", name)
	}
	return lines, nil
}

// onPaper is a paper as the language writes it, without those who withdrew, who have no name here.
func onPaper(ranks []int, names []string) string {
	var said []string
	for _, n := range ranks {
		switch {
		case n == blt.Gap:
			said = append(said, "")
		case names[n] != "":
			said = append(said, names[n])
		}
	}
	if len(said) > 0 && said[len(said)-1] == "" { // a gap at the end leaves nothing out
		said = said[:len(said)-1]
	}
	return strings.Join(said, ">")
}

// ballotNames are the names of a file as the meeting knows them; "" for who withdrew.
func ballotNames(d *env.Env, s *assembly.State, c *assembly.Count, e *blt.Election, name string) ([]string, error) {
	known := func(name string) (string, bool) {
		for _, choice := range c.Choices {
			called := s.ChoiceName(c.Contest, choice)
			if strings.EqualFold(called, name) {
				return choice, true
			}
		}
		return "", false
	}
	names := make([]string, len(e.Names))
	var there []string
	for i, said := range e.Names {
		choice, stands := known(said)
		gone := slices.Contains(e.Withdrawn, i)
		switch {
		case gone && stands && !slices.Contains(c.Contest.Withdrawn, choice):
			return nil, env.Fails("ballots.withdrawn", name, env.Quote(said))
		case gone:
			continue
		case !stands:
			return nil, env.Fails("ballots.other", name, env.Quote(said), env.Quote(c.Contest.Office))
		}
		names[i], there = s.ChoiceName(c.Contest, choice), append(there, choice)
	}
	for _, choice := range c.Choices {
		if !slices.Contains(there, choice) && !slices.Contains(c.Contest.Withdrawn, choice) {
			return nil, env.Fails("ballots.lacks", name, env.Quote(s.ChoiceName(c.Contest, choice)), env.Quote(c.Contest.Office))
		}
	}
	return names, nil
}

// ballotsOf is the last ranked election of which the papers are all in, as a file that other programs count; nil where there is none. Who withdrew
// stands in it as withdrawn, and nothing of a closed session does.
func ballotsOf(m *assembly.Meeting) *blt.Election {
	s := m.State()
	for _, c := range slices.Backward(s.Contests) {
		n := len(c.Rounds)
		if c.Kind != assembly.RankedBallot || n == 0 || c.Closed || c.Rounds[n-1].Closed {
			continue
		}
		r := c.Rounds[n-1]
		e := &blt.Election{Seats: c.Seats, Title: c.Office}
		for i, choice := range r.Choices {
			if e.Names = append(e.Names, s.ChoiceName(c, choice)); slices.Contains(c.Withdrawn, choice) {
				e.Withdrawn = append(e.Withdrawn, i)
			}
		}
		for _, p := range r.Marked {
			var ranks []int
			for _, choice := range p.Choices {
				ranks = append(ranks, slices.Index(r.Choices, choice))
			}
			e.Papers = append(e.Papers, blt.Papers{Ranks: ranks, Count: p.Count})
		}
		slices.SortFunc(e.Papers, func(a, b blt.Papers) int { return slices.Compare(a.Ranks, b.Ranks) })
		if r.Blank > 0 {
			e.Papers = append(e.Papers, blt.Papers{Count: r.Blank})
		}
		return e
	}
	return nil
}

// exportBallots writes the papers of the last ranked election.
func exportBallots(d *env.Env, args []string, out string, force bool) error {
	if ending := strings.ToLower(filepath.Ext(out)); ending != "" && ending != ".blt" && ending != ".txt" && !env.IsDevice(out) {
		return env.Misused("export.ending.blt", out)
	}
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	e := ballotsOf(f.Meeting())
	if e == nil {
		return env.Fails("export.ballots.none")
	}
	if out == "" || out == "-" {
		return blt.Write(d.Data, e)
	}
	if err := env.Written(out, force, func(to io.Writer) error { return blt.Write(to, e) }); err != nil {
		return err
	}
	fmt.Fprintln(d.Words, d.Say("export.ballots", env.OneLine(out), e.Sum(), env.OneLine(e.Title)))
	return nil
}
