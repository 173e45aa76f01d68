package minutes_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

var update = flag.Bool("update", false, "write the golden trees anew; read them before they are accepted")

// TestTrees plays meetings from their scripts and compares the whole tree of their minutes.
func TestTrees(t *testing.T) {
	scripts, err := filepath.Glob("testdata/*.script")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, script := range scripts {
		name := strings.TrimSuffix(filepath.Base(script), ".script")
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(played(t, script), sealed()))
			path := filepath.Join("testdata", name+".tree")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal([]byte(got), want) {
				t.Errorf("the tree differs from %s; got:\n%s", path, got)
			}
		})
	}
}

func sealed() minutes.Options {
	return minutes.Options{SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: "9f86d081884c7d65", Program: "stacktaker 1.0"}
}

// meeting is a meeting that is played from lines.
type meeting struct {
	*assembly.Meeting
	clock assembly.ScriptClock
}

func newMeeting() *meeting { return &meeting{Meeting: assembly.New()} }

// say says one line; the real clock is that of a day long ago.
func (m *meeting) say(line string) error {
	rest, at, err := m.clock.Read(m.Meeting, line, time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))
	if err != nil || rest == "" {
		return err
	}
	seed := sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))
	_, err = m.Do(rest, assembly.Stamp{At: at, Seed: seed})
	return err
}

// after is a meeting after these lines, all of which are in order.
func after(t testing.TB, lines ...string) *assembly.Meeting {
	t.Helper()
	m := newMeeting()
	for n, line := range lines {
		if err := m.say(line); err != nil {
			t.Fatalf("line %d: %s: %v", n+1, line, err)
		}
	}
	return m.Meeting
}

// played is a meeting played from a script.
func played(t testing.TB, script string) *assembly.Meeting {
	t.Helper()
	f, err := os.Open(script)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []string
	for s := bufio.NewScanner(f); s.Scan(); {
		lines = append(lines, s.Text())
	}
	return after(t, lines...)
}

// says makes sure that the minutes of members have some words, in a language.
func says(t *testing.T, m *assembly.Meeting, language string, words ...string) {
	t.Helper()
	got := dump(minutes.From(m, minutes.Options{Language: language}))
	for _, w := range words {
		if !strings.Contains(got, w) {
			t.Errorf("in %s they lack %q", language, w)
		}
	}
	if t.Failed() {
		t.Fatal(got)
	}
}

// dump is a document as text, every field of it, one block a paragraph.
func dump(d minutes.Document) string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("%s · %s · %s · draft %t · version %d · %s", d.Title, d.Subtitle, d.Status, d.Draft, d.Version, d.Language)
	for _, f := range d.Facts {
		say("  %s = %s", f.Label, told(f.Value))
	}
	for _, block := range d.Blocks {
		switch block := block.(type) {
		case minutes.Heading:
			say("\n%s %s %s", strings.Repeat("#", block.Level), block.Number, block.Text)
		case minutes.Paragraph:
			say("%-5s %s", block.Number, told(block.Text))
		case minutes.List:
			for _, item := range block.Items {
				say("      - %s", told(item))
			}
		case minutes.Table:
			say("      [%s]", block.Caption)
			titles := make([]string, len(block.Columns))
			for i, c := range block.Columns {
				titles[i] = c.Title
			}
			say("      | %s", strings.Join(titles, " | "))
			for _, row := range append(block.Rows, block.Total) {
				if len(row) > 0 {
					say("      | %s", cells(row))
				}
			}
		case minutes.Chart:
			say("      (%s: %s)", block.Kind, block.Caption)
			for _, p := range block.Points {
				at := ""
				if !p.At.IsZero() {
					at = p.At.Format("15:04 ")
				}
				say("      ( %s%s %v", at, p.Label, p.Values)
			}
		case minutes.Quote:
			say("      > %s: %s", block.Label, told(block.Text))
		case minutes.Verdict:
			say("      = %s: %s", block.Outcome, told(block.Text))
		case minutes.Facts:
			for _, f := range block {
				say("      %s = %s", f.Label, told(f.Value))
			}
		case minutes.Signatures:
			for _, l := range block.Lines {
				say("      ____ %s, %s, %s", l.Name, l.Role, block.Date)
			}
		case minutes.Rule:
			say("      ----")
		default:
			say("? %T", block)
		}
	}
	say("\nmeta: %d letters of id, %s, %s, %s", len(d.Meta.ID), d.Meta.Date.Format(time.RFC3339), d.Meta.Publisher, d.Meta.Program)
	for _, m := range d.Decisions {
		say("%s %s %q by %s, %s, needs %s: %s", m.Number, m.Kind, m.Text, m.Mover, m.Seconder, m.Needs, m.Outcome)
		for _, r := range m.Rounds {
			if o := r.Objections; o != nil {
				say("  %s %s %d blocks, %d asides", r.At.Format("15:04"), r.Outcome, o.Blocks, o.Asides)
				continue
			}
			say("  %s %s %v", r.At.Format("15:04"), r.Outcome, r.Counts)
		}
	}
	for _, date := range d.Dates {
		say("%s: %s, %s, %s, all day %t", date.ID, date.Title, date.Place, date.Start.Format(time.RFC3339), date.AllDay)
	}
	return b.String()
}

func cells(row minutes.Row) string {
	out := make([]string, len(row))
	for i, cell := range row {
		out[i] = told(cell)
	}
	return strings.Join(out, " | ")
}

// told is words with their marks.
func told(w minutes.Words) string {
	var b strings.Builder
	for _, in := range w {
		switch in := in.(type) {
		case minutes.Text:
			b.WriteString(string(in))
		case minutes.Strong:
			b.WriteString("*" + string(in) + "*")
		case minutes.Emphasis:
			b.WriteString("/" + string(in) + "/")
		case minutes.Struck:
			b.WriteString("[-" + string(in) + "-]")
		case minutes.Inserted:
			b.WriteString("{+" + string(in) + "+}")
		case minutes.Code:
			b.WriteString("`" + string(in) + "`")
		}
	}
	return strings.ReplaceAll(b.String(), "\n", "⏎")
}
