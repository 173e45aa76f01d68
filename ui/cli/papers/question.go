package papers

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/tally"
	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/ui/cli/env"
)

// QuestionCommand is the command question.
func QuestionCommand(d *env.Env) *cobra.Command {
	slip := false
	c := &cobra.Command{
		Use:  "question [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error { return question(d, args, slip) },
	}
	c.Flags().BoolVar(&slip, "slip", false, "")
	return c
}

func question(d *env.Env, args []string, slip bool) error {
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	s := f.Meeting().Told(assembly.Outside)
	if slip {
		return writeSlip(d, f)
	}
	for i := len(s.Motions.All) - 1; i >= 0; i-- {
		m := s.Motions.All[i]
		q, floors := m.Question()
		if !floors {
			continue
		}
		_, err := fmt.Fprint(d.Data, paperOf(d.Voice, q, s.Roll.Name(m.Mover)))
		return err
	}
	return env.Fails("question.none", f.Path())
}

// paperOf is the script that every floor runs.
func paperOf(v env.Voice, q tally.Question, by string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(v.Say("question.paper", fingerprint(q)), "\n") {
		b.WriteString("# " + line + "\n")
	}
	b.WriteString(assembly.PaperLine(q, by) + "\n")
	return b.String()
}

// fingerprint is three words by which a question is compared over a telephone.
func fingerprint(q tally.Question) string {
	return strings.Join(chain.SealWords(q.Sum())[:3], " ")
}

// writeSlip writes what the floor of a file counted on its last question.
func writeSlip(d *env.Env, f *store.File) error {
	s := f.Meeting().Told(assembly.Outside)
	seal, sealed := f.Seal()
	for i := len(s.Motions.All) - 1; i >= 0; i-- {
		m := s.Motions.All[i]
		q, floors := m.Question()
		if !floors || m.State != assembly.Counted {
			continue
		}
		if !sealed {
			return env.Fails("question.unsealed", f.Path())
		}
		slip := assembly.Slip{Count: countOf(s, m), Fingerprint: fingerprint(q)}
		slip.Seal = strings.Join(seal.Words, " ")
		_, err := fmt.Fprint(d.Data, slip.Lines())
		return err
	}
	return env.Fails("question.uncounted", f.Path())
}

// countOf is what the floor of a meeting counted on a motion.
func countOf(s *assembly.State, m *assembly.Motion) tally.Count {
	r := m.Result
	return tally.Count{
		Title: s.Info.Title, Members: r.Members, Present: r.Present, For: r.For, Against: r.Against, Abstain: r.Abstain,
	}
}
