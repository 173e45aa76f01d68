package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/tally"
	"stacktaker/store"
	"stacktaker/store/chain"
)

func (d *desk) questionCommand() *cobra.Command {
	slip := false
	c := &cobra.Command{
		Use:  "question [FILE]",
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error { return d.question(args, slip) },
	}
	c.Flags().BoolVar(&slip, "slip", false, "")
	return c
}

func (d *desk) question(args []string, slip bool) error {
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	s := f.Meeting().Told(assembly.Outside)
	if slip {
		return d.slip(f)
	}
	for i := len(s.Motions.All) - 1; i >= 0; i-- {
		m := s.Motions.All[i]
		q, floors := m.Question()
		if !floors {
			continue
		}
		_, err := fmt.Fprint(d.out, d.paperOf(q, s.Roll.Name(m.Mover)))
		return err
	}
	return fails("question.none", f.Path())
}

// paperOf is the script that every floor runs.
func (v voice) paperOf(q tally.Question, by string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(v.say("question.paper", fingerprint(q)), "\n") {
		b.WriteString("# " + line + "\n")
	}
	b.WriteString(assembly.PaperLine(q, by) + "\n")
	return b.String()
}

// fingerprint is three words by which a question is compared over a telephone.
func fingerprint(q tally.Question) string {
	return strings.Join(chain.SealWords(q.Sum())[:3], " ")
}

// slip writes what the floor of a file counted on its last question.
func (d *desk) slip(f *store.File) error {
	s := f.Meeting().Told(assembly.Outside)
	seal, sealed := f.Seal()
	for i := len(s.Motions.All) - 1; i >= 0; i-- {
		m := s.Motions.All[i]
		q, floors := m.Question()
		if !floors || m.State != assembly.Counted {
			continue
		}
		if !sealed {
			return fails("question.unsealed", f.Path())
		}
		slip := assembly.Slip{Count: countOf(s, m), Fingerprint: fingerprint(q)}
		slip.Seal = strings.Join(seal.Words, " ")
		_, err := fmt.Fprint(d.out, slip.Lines())
		return err
	}
	return fails("question.uncounted", f.Path())
}

// countOf is what the floor of a meeting counted on a motion.
func countOf(s *assembly.State, m *assembly.Motion) tally.Count {
	r := m.Result
	return tally.Count{
		Title: s.Info.Title, Members: r.Members, Present: r.Present, For: r.For, Against: r.Against, Abstain: r.Abstain,
	}
}
