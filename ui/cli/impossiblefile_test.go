package cli_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/ui/cli"
	"stacktaker/ui/cli/env"
)

// A record whose chain is right, and in which somebody is nominated who is not on the roll, is shown up to there; verify says at
// which entry, and doctor rescues what comes before.
func TestImpossibleFile(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "@18:00 open", "hand Ana", `elect "Treasurer"`, "nominate Ana", `note "after"`)
	forge(t, file, func(b func(string) *bbolt.Bucket) error {
		entry := b("entries").Get(entryKey(5))
		at := bytes.Index(entry, []byte(`"person":"`)) + len(`"person":"`)
		changed := append(append(bytes.Clone(entry[:at]), "ffffffff"...), entry[at+8:]...)
		return errors.Join(b("entries").Put(entryKey(5), changed), rechained(b))
	})
	const says = "says something impossible at entry 5: it names somebody who is not on the roll"
	for _, command := range []string{"verify", "run"} {
		args := []string{command, file}
		if command == "run" {
			args = append(args, "-")
		}
		code := map[string]int{"verify": 3, "run": 1}[command]
		if s := h.call("note \"x\"\n", args...); s.code != code || s.out != "" || !strings.Contains(s.err, says) || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%s: %+v", command, s)
		}
	}
	for _, args := range [][]string{{"show", file}, {"show", file, "--json"}, {"log", file}, {"minutes", file}, {"announce", file}, {"export", "votes", file}} {
		s := h.call("", args...)
		if s.code != 0 || s.out == "" || !strings.Contains(s.err, says+"; what comes before is shown") {
			t.Errorf("%s: %+v", args, s)
		}
	}
	saved := h.file("saved.meeting")
	if s := h.call("", "doctor", file, "-o", saved); !strings.Contains(s.err, "rescued: 4 of 6 entries") {
		t.Errorf("doctor: %+v", s)
	}
	if got := h.must("", "verify", saved); !strings.Contains(got, "entries 4") {
		t.Errorf("what was rescued: %s", got)
	}
}

// What goes wrong in the program itself is one sentence, and no trace: it would print what people wrote.
func TestFaultOfACommand(t *testing.T) {
	h := newHouse(t)
	var out, words bytes.Buffer
	code := cli.Main(context.Background(), []string{"new", "Zebulon Quux", "--file", h.file("new.meeting")}, env.Surroundings{
		In: strings.NewReader(""), Out: &out, Err: &words, Getenv: func(string) string { return "" },
		Now: func() time.Time { panic("Zebulon Quux") },
	})
	if code != 1 || out.Len() > 0 || strings.Count(words.String(), "\n") != 1 || !strings.Contains(words.String(), "a fault in the program (cli_test/") && !strings.Contains(words.String(), "a fault in the program (cli/") {
		t.Errorf("exit %d: %s%s", code, out.String(), words.String())
	}
	has(t, words.String(), "every line that it had shown as done is kept")
	lacks(t, words.String(), "Quux", "goroutine")
}
