package archive

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/grounds"
	"stacktaker/assembly/language"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// WhyCommand is the command why.
func WhyCommand(d *env.Env) *cobra.Command {
	return &cobra.Command{
		Use:  "why [FILE] ID",
		Args: env.Arguments(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			last := len(args) - 1
			f, err := d.Read(args[:last])
			if err != nil {
				return err
			}
			defer f.Close()
			return whyOf(d, f, args[last])
		},
	}
}

// whyOf prints what a decision rests on, by the number of a motion or the office of an election, from the record alone. What was decided in a closed session it does not tell.
func whyOf(d *env.Env, f *store.File, id string) error {
	m := f.Meeting()
	found, known := grounds.Of(m, strings.TrimPrefix(id, "#"), assembly.Outside)
	if !known {
		found, known = grounds.OfElection(m, id, assembly.Outside)
	}
	if !known {
		all := grounds.Known(m, assembly.Outside)
		for _, office := range grounds.Offices(m, assembly.Outside) {
			all = append(all, language.Quoted(office))
		}
		if len(all) == 0 {
			return env.Fails("why.none")
		}
		return env.Fails("why.unknown", env.Quote(id), strings.Join(all, ", "))
	}
	var b strings.Builder
	for i, g := range found {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintln(&b, d.Tell(g.Head))
		for _, l := range g.Lines {
			if r := d.RatifiedOf(f, id); l.Says.Key == "grounds.provisional" && r != nil {
				fmt.Fprintln(&b, "  "+d.RatifiedTold(f, *r))
				continue
			}
			for _, told := range groundLines(d, m, l) {
				fmt.Fprintln(&b, "  "+told)
			}
		}
	}
	fmt.Fprintln(&b, "  "+sealTold(d, f))
	_, err := d.Data.Write([]byte(b.String()))
	return err
}

// groundLines are a line of it: what it says, and the entries that bear it out, as the log has them where they say it themselves.
func groundLines(d *env.Env, m *assembly.Meeting, l grounds.Line) []string {
	var lines []string
	said := l.Text
	if l.Says.Key != "" {
		if said = d.Tell(l.Says); l.Text != "" {
			said += "\n" + l.Text
		}
	}
	if said == "" {
		for _, seq := range l.Entries {
			lines = append(lines, entryLine(d, m, seq))
		}
		return lines
	}
	lines = strings.Split(said, "\n")
	for i, line := range lines {
		lines[i] = env.OneLine(line)
	}
	if len(l.Entries) > 0 {
		numbers := make([]string, len(l.Entries))
		for i, seq := range l.Entries {
			numbers[i] = fmt.Sprint(seq)
		}
		lines[len(lines)-1] += " (" + d.Say("why.entries", len(numbers), strings.Join(numbers, ", ")) + ")"
	}
	return lines
}

// entryLine is an entry as the log has it; of one that may not be told, its verb.
func entryLine(d *env.Env, m *assembly.Meeting, seq uint64) string {
	e := m.Entries()[seq-1]
	line := e.Verb + " …"
	if m.Tells(e, assembly.Outside) {
		line = env.OneLine(m.Written(e))
		if mends := m.Mends(); slices.ContainsFunc(mends, func(o assembly.Mended) bool { return o.Entry == seq && o.Is != "" }) {
			at := slices.IndexFunc(mends, func(o assembly.Mended) bool { return o.Entry == seq })
			line = env.OneLine(mends[at].Is)
		}
	}
	return fmt.Sprintf("%d  %s  %s", seq, e.At.Format("15:04:05"), line)
}

// sealTold is what seals these entries.
func sealTold(d *env.Env, f *store.File) string {
	seal, sealed := f.Seal()
	if !sealed {
		return d.Say("why.unsealed")
	}
	return d.Say("why.sealed", int(seal.Seq), strings.Join(seal.In(d.Language()), " "))
}
