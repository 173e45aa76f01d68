package papers

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/assembly/snapshot"
	"stacktaker/assembly/tally"
	"stacktaker/ui/cli/archive"
	"stacktaker/ui/cli/env"
)

// TallyCommand is the command tally.
func TallyCommand(d *env.Env) *cobra.Command {
	asJSON := false
	var p printing
	c := &cobra.Command{
		Use:  "tally FILE…",
		Args: env.Arguments(1, 1000),
		RunE: func(_ *cobra.Command, args []string) error {
			format, err := p.check()
			if err != nil {
				return err
			}
			t, err := tallied(d, args)
			switch {
			case err != nil:
				return err
			case asJSON:
				return d.PrintJSON(snapshot.OfTally(t))
			case p.format == "" && p.out == "":
				return tellTally(d, t)
			}
			return print(d, p, format, filepath.Dir(args[0]), minutes.OfTally(t, minutes.Options{Language: d.Language(), Program: "stacktaker " + d.Version}))
		},
	}
	p.flags(c)
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

// floorSource is one file that tally was given: a meeting, a slip, or the paper.
type floorSource struct {
	path      string
	title     string
	questions []tally.Question // that it holds, counted or not
	counts    []tally.Count
	print     string // the fingerprint of a slip that has no question
	paper     bool
}

func tallied(d *env.Env, paths []string) (tally.Tally, error) {
	var sources []floorSource
	for _, path := range paths {
		s, err := readFloor(d, path)
		if err != nil {
			return tally.Tally{}, err
		}
		sources = append(sources, s)
	}
	q, err := commonQuestion(sources)
	if err != nil {
		return tally.Tally{}, err
	}
	var counts []tally.Count
	for _, s := range sources {
		if s.paper {
			continue
		}
		count, err := s.on(q)
		if err != nil {
			return tally.Tally{}, err
		}
		counts = append(counts, count)
	}
	t, wrong := tally.Combine(q, counts)
	if len(wrong) > 0 {
		var said []error
		for _, p := range wrong {
			said = append(said, &assembly.Refusal{Phrase: p})
		}
		return t, env.Fails("tally.wrong", errors.Join(said...))
	}
	return t, nil
}

func readFloor(d *env.Env, path string) (floorSource, error) {
	if env.IsScript(path) {
		return env.Waited(d, func() (floorSource, error) { return slipSource(d, path) })
	}
	f, err := d.Read([]string{path})
	if err != nil {
		return floorSource{}, err
	}
	defer f.Close()
	st := f.Meeting().Told(assembly.Outside)
	s := floorSource{path: path, title: st.Info.Title}
	for _, m := range st.Motions.All {
		q, floors := m.Question()
		if !floors {
			continue
		}
		count := tally.Count{Title: st.Info.Title, Present: -1} // not counted yet
		if m.State == assembly.Counted {
			count = countOf(st, m)
			if seal, sealed := f.Seal(); sealed {
				count.Seal = strings.Join(seal.Words, " ")
			}
		}
		s.questions, s.counts = append(s.questions, q), append(s.counts, count)
	}
	if len(s.questions) == 0 {
		return s, env.Fails("tally.none", path)
	}
	return s, nil
}

// slipSource reads a slip, or the paper of the question: lines without a count.
func slipSource(d *env.Env, path string) (floorSource, error) {
	in := d.In
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return floorSource{}, err
		}
		defer f.Close()
		in = f
	}
	const most = 1 << 20
	text, err := io.ReadAll(io.LimitReader(in, most))
	if err != nil {
		return floorSource{}, err
	}
	if q, ok := assembly.ReadPaper(string(text)); ok {
		return floorSource{path: path, questions: []tally.Question{q}, paper: true}, nil
	}
	slip, err := assembly.ReadSlip(string(text))
	if err != nil {
		return floorSource{}, env.Fails("disk.at", path, err)
	}
	if wrong := archive.Misread(slip.Seal); wrong != nil {
		return floorSource{}, env.Fails("tally.seal", path, wrong)
	}
	s := floorSource{path: path, title: slip.Title, print: slip.Fingerprint, counts: []tally.Count{slip.Count}}
	if slip.Question != nil {
		s.questions = []tally.Question{*slip.Question}
	}
	return s, nil
}

// holds tells whether a source is about a question, so far as it says.
func (s floorSource) holds(q tally.Question) bool {
	if s.questions == nil {
		return strings.EqualFold(s.print, fingerprint(q))
	}
	return slices.ContainsFunc(s.questions, func(o tally.Question) bool { return o.Sum() == q.Sum() })
}

// commonQuestion is the one question that all sources are about. Where there is none, what each says is told.
func commonQuestion(sources []floorSource) (tally.Question, error) {
	var common []tally.Question
	for _, s := range sources {
		for _, q := range s.questions {
			known := slices.ContainsFunc(common, func(o tally.Question) bool { return o.Sum() == q.Sum() })
			if !known && !slices.ContainsFunc(sources, func(other floorSource) bool { return !other.holds(q) }) {
				common = append(common, q)
			}
		}
	}
	switch {
	case len(common) == 1:
		return common[0], nil
	case len(common) > 1:
		var prints []string
		for _, q := range common {
			prints = append(prints, fingerprint(q))
		}
		return tally.Question{}, env.Fails("tally.share", len(common), strings.Join(prints, ", "))
	}
	var said []error
	text := false
	for _, s := range sources {
		said = append(said, env.Fails("tally.says", s.path, s.says()))
		text = text || s.questions != nil
	}
	if !text {
		return tally.Question{}, env.Fails("tally.slips")
	}
	return tally.Question{}, env.Fails("tally.differ", errors.Join(said...))
}

// says is what a source was asked, in one piece.
func (s floorSource) says() any {
	if s.questions == nil {
		return env.Quote(s.print)
	}
	var said error
	for _, q := range s.questions {
		asked := env.Fails("tally.question", env.Quote(q.Text), q.Threshold, q.Mode, fingerprint(q))
		if len(q.Of) > 0 {
			asked = env.Fails("tally.question.of", env.Quote(q.Text), q.Threshold, q.Mode, fingerprint(q), strings.Join(q.Of, ", "))
		}
		if said != nil {
			asked = env.Fails("tally.and", said, asked)
		}
		said = asked
	}
	return said
}

// on is what a source counted on the question.
func (s floorSource) on(q tally.Question) (tally.Count, error) {
	if s.questions == nil || s.print == "" && len(s.counts) == 1 && s.counts[0].Present >= 0 {
		return s.counts[0], nil
	}
	for i, o := range s.questions {
		if o.Sum() == q.Sum() && s.counts[i].Present >= 0 {
			return s.counts[i], nil
		}
	}
	return tally.Count{}, env.Fails("tally.uncounted", s.title, s.path)
}

// tellTally tells the result to people.
func tellTally(d *env.Env, t tally.Tally) error {
	fmt.Fprintf(d.Data, "%s\n%s, %s\n\n", t.Question.Text, t.Question.Threshold, t.Question.Mode)
	for _, f := range t.Floors {
		fmt.Fprintln(d.Data, "  "+d.Say("tally.floor", f.Title, f.For, f.Against, f.Abstain, f.Present, f.Members))
	}
	_, err := fmt.Fprintf(d.Data, "\n%s\n", d.Tell(t.Verdict.Words()))
	return err
}
