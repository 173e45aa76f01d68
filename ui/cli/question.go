package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
)

func (d *desk) questionCommand() *cobra.Command {
	slip := false
	c := &cobra.Command{
		Use:   "question [FILE]",
		Short: "write the paper that every floor runs, or a floor's slip",
		Long: `question writes the paper of a question that is put on several floors: a script that every floor runs on the file
of its own meeting (run FILE PAPER), and moves by its number (move ratify 1 by NAME). Text, threshold, floors
and how their counts combine are fixed by it; its fingerprint is three words. The question comes from a notice with
"floors" in the meeting.

With --slip it writes what a floor that has counted reads out over a telephone. tally takes files and slips alike.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error { return d.question(args, slip) },
	}
	c.Flags().BoolVar(&slip, "slip", false, "write the slip of a floor that has counted and sealed its record")
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
		_, err := fmt.Fprint(d.out, paperOf(q, s.Roll.Name(m.Mover)))
		return err
	}
	return fmt.Errorf(`%s has no question for several floors; give notice of one: notice "TEXT" by NAME needs "simple" floors aggregate of "FLOOR" "FLOOR"`, f.Path())
}

// paperOf is the script that every floor runs.
func paperOf(q assembly.Question, by string) string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("# A question for several floors. Every floor runs this paper on the file of its own meeting, which is convened")
	say("# under the floor's name, and moves it by the number that it gets there: move ratify 1 by NAME.")
	say("# Fingerprint: %s", fingerprint(q))
	say("%s", q.Line(by))
	return b.String()
}

// fingerprint is three words by which a question is compared over a telephone.
func fingerprint(q assembly.Question) string {
	return strings.Join(store.SealWords(q.Sum())[:3], " ")
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
			return fmt.Errorf("%s is not sealed yet; close the meeting and seal it, then write its slip", f.Path())
		}
		slip := assembly.Slip{FloorCount: countOf(s, m), Fingerprint: fingerprint(q)}
		slip.Seal = strings.Join(seal.Words, " ")
		_, err := fmt.Fprint(d.out, slip.Lines())
		return err
	}
	return fmt.Errorf("%s has counted no question for several floors", f.Path())
}

// countOf is what the floor of a meeting counted on a motion.
func countOf(s *assembly.State, m *assembly.Motion) assembly.FloorCount {
	r := m.Result
	return assembly.FloorCount{
		Title: s.Info.Title, Members: r.Members, Present: r.Present, For: r.For, Against: r.Against, Abstain: r.Abstain,
	}
}
