package formats

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// TestMinutesOfMeetings writes the minutes of whole meetings, played from their lines, in every format that is text.
func TestMinutesOfMeetings(t *testing.T) {
	for _, name := range []string{"cafe", "branch", "noquorum", "floor"} {
		script := filepath.Join("testdata", name+".script")
		if _, err := os.Stat(script); err != nil {
			script = filepath.Join("..", "..", "..", "assembly", "minutes", script)
		}
		d := minutes.From(played(t, script), minutes.Options{
			SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
			Program: "stacktaker 1.0",
		})
		for _, f := range Formats() {
			t.Run(name+f.Extension, func(t *testing.T) {
				got := written(t, f, d)
				if f.Binary {
					saysDecisions(t, d, readable(t, f, got))
					return
				}
				golden(t, filepath.Join("testdata", "played", name+f.Extension), got)
			})
		}
	}
}

// saysDecisions makes sure that every motion, its mover and its figures by section are in what is read of a file.
func saysDecisions(t *testing.T, d minutes.Document, read string) {
	t.Helper()
	all := dry(read)
	for _, each := range d.Decisions {
		wanted := []string{each.Mover, each.Seconder}
		if each.Kind == "main" || each.Kind == "ratify" {
			wanted = append(wanted, each.Text)
		}
		for _, r := range each.Rounds {
			for _, c := range r.Counts {
				if c.Section != "" {
					wanted = append(wanted, fmt.Sprint(c.Section, c.For, c.Against, c.Abstain, c.NotVoted))
				}
			}
		}
		for _, w := range wanted {
			if !strings.Contains(strings.ReplaceAll(all, "(countedagain)", ""), dry(w)) {
				t.Errorf("%q of motion %s is not in it", w, each.Number)
			}
		}
	}
}

// played is a meeting played from a script.
func played(t *testing.T, script string) *assembly.Meeting {
	t.Helper()
	f, err := os.Open(script)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m := assembly.New()
	var clock assembly.ScriptClock
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, at, err := clock.Read(m, lines.Text(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))
		if err == nil && line != "" {
			_, err = m.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))})
		}
		if err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
	}
	return m
}
