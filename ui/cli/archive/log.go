package archive

import (
	"bytes"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
)

// LogCommand is the command log.
func LogCommand(d *env.Env) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:  "log [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := d.Read(args)
			if err != nil {
				return err
			}
			defer f.Close()
			if asJSON {
				return d.PrintJSON(logged{env.Schema, logOf(f.Meeting())})
			}
			return printLog(d, f.Meeting())
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
	return c
}

// logged is the whole log as JSON.
type logged struct {
	Schema  int           `json:"schema"`
	Entries []loggedEntry `json:"entries"`
}

// loggedEntry is one entry as JSON. Times are RFC 3339.
type loggedEntry struct {
	Seq    uint64    `json:"seq"`
	At     time.Time `json:"at"`
	Verb   string    `json:"verb"`
	Line   string    `json:"line"` // in its written form, with the names that the roll has now
	Undone bool      `json:"undone"`
	Jump   int64     `json:"jump_ms"` // by how much the clock stood behind the entry before and what had passed since; below zero: ahead
}

func logOf(m *assembly.Meeting) []loggedEntry {
	undone := m.Undone()
	told := make([]loggedEntry, len(m.Entries()))
	for i, e := range m.Entries() {
		told[i] = loggedEntry{e.Seq, e.At, e.Verb, env.OneLine(m.Written(e)), undone[i], e.Jump}
	}
	return told
}

// printLog tells the log one line an entry.
func printLog(d *env.Env, m *assembly.Meeting) error {
	width := len(strconv.FormatUint(m.Len(), 10))
	var b bytes.Buffer
	for _, e := range logOf(m) {
		fmt.Fprintf(&b, "%*d  %s  %s", width, e.Seq, e.At.Format(time.DateTime), e.Line)
		if e.Undone {
			b.WriteString("  " + d.Say("log.undone"))
		}
		switch jump := time.Duration(e.Jump) * time.Millisecond; {
		case jump > 0:
			b.WriteString("  " + d.Say("log.behind", jump))
		case jump < 0:
			b.WriteString("  " + d.Say("log.ahead", -jump))
		}
		b.WriteByte('\n')
	}
	_, err := d.Data.Write(b.Bytes())
	return err
}
