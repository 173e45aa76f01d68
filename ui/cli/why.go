package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/grounds"
	"stacktaker/assembly/language"
	"stacktaker/store"
)

func (d *desk) whyCommand() *cobra.Command {
	return &cobra.Command{
		Use:  "why [FILE] ID",
		Args: arguments(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			last := len(args) - 1
			f, err := d.look(args[:last])
			if err != nil {
				return err
			}
			defer f.Close()
			return d.whyOf(f, args[last])
		},
	}
}

// whyOf prints what a decision rests on, by the number of a motion or the office of an election, from the record alone. What was decided in a closed session it does not tell.
func (d *desk) whyOf(f *store.File, id string) error {
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
			return fails("why.none")
		}
		return fails("why.unknown", quote(id), strings.Join(all, ", "))
	}
	var b strings.Builder
	for i, g := range found {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintln(&b, d.tell(g.Head))
		for _, l := range g.Lines {
			if r := d.ratifiedOf(f, id); l.Says.Key == "grounds.provisional" && r != nil {
				fmt.Fprintln(&b, "  "+d.ratifiedTold(f, *r))
				continue
			}
			for _, told := range d.groundLines(m, l) {
				fmt.Fprintln(&b, "  "+told)
			}
		}
	}
	fmt.Fprintln(&b, "  "+d.sealTold(f))
	_, err := d.out.Write([]byte(b.String()))
	return err
}

// groundLines are a line of it: what it says, and the entries that bear it out, as the log has them where they say it themselves.
func (d *desk) groundLines(m *assembly.Meeting, l grounds.Line) []string {
	var lines []string
	said := l.Text
	if l.Says.Key != "" {
		if said = d.tell(l.Says); l.Text != "" {
			said += "\n" + l.Text
		}
	}
	if said == "" {
		for _, seq := range l.Entries {
			lines = append(lines, d.entryLine(m, seq))
		}
		return lines
	}
	lines = strings.Split(said, "\n")
	for i, line := range lines {
		lines[i] = oneLine(line)
	}
	if len(l.Entries) > 0 {
		numbers := make([]string, len(l.Entries))
		for i, seq := range l.Entries {
			numbers[i] = fmt.Sprint(seq)
		}
		lines[len(lines)-1] += " (" + d.say("why.entries", len(numbers), strings.Join(numbers, ", ")) + ")"
	}
	return lines
}

// entryLine is an entry as the log has it; of one that may not be told, its verb.
func (d *desk) entryLine(m *assembly.Meeting, seq uint64) string {
	e := m.Entries()[seq-1]
	line := e.Verb + " …"
	if m.Tells(e, assembly.Outside) {
		line = oneLine(m.Written(e))
		if mends := m.Mends(); slices.ContainsFunc(mends, func(o assembly.Mended) bool { return o.Entry == seq && o.Is != "" }) {
			at := slices.IndexFunc(mends, func(o assembly.Mended) bool { return o.Entry == seq })
			line = oneLine(mends[at].Is)
		}
	}
	return fmt.Sprintf("%d  %s  %s", seq, e.At.Format("15:04:05"), line)
}

// sealTold is what seals these entries.
func (d *desk) sealTold(f *store.File) string {
	seal, sealed := f.Seal()
	if !sealed {
		return d.say("why.unsealed")
	}
	return d.say("why.sealed", int(seal.Seq), strings.Join(seal.In(d.language()), " "))
}
