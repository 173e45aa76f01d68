package paper

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// TestMinutesOfMeetings writes the minutes of whole meetings, played from their lines, in every format that is text.
func TestMinutesOfMeetings(t *testing.T) {
	for _, name := range []string{"cafe", "branch", "noquorum"} {
		d := minutes.From(played(t, filepath.Join("..", "..", "assembly", "minutes", "testdata", name+".script")), minutes.Options{
			SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
			Program: "stacktaker 1.0",
		})
		for _, f := range Formats() {
			if f.Binary {
				continue
			}
			t.Run(name+f.Extension, func(t *testing.T) {
				got := written(t, f, d)
				path := filepath.Join("testdata", "played", name+f.Extension)
				if *update {
					if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
						t.Fatal(err)
					}
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal([]byte(got), want) {
					t.Errorf("differs from %s; got:\n%s", path, got)
				}
			})
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
