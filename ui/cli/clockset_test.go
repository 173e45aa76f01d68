package cli_test

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/cli"
	"stacktaker/ui/cli/env"
)

// Lines that are typed one after the other while the computer's clock is set back an hour: their times go on by what passes, it
// is said once, and the log tells where. A run that follows goes on from there.
func TestClockIsSetWhileLinesAreTyped(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Clock"`)
	wall, ran := h.now.Add(time.Minute), time.Duration(0)
	in, typed := io.Pipe()
	done, out := io.Pipe()
	go func() {
		defer typed.Close()
		acknowledged := bufio.NewReader(done)
		for _, line := range []string{"open", "hand Ana", "call", "done"} {
			io.WriteString(typed, line+"\n")
			if _, err := acknowledged.ReadString('\n'); err != nil {
				return
			}
			ran += time.Minute
			wall = wall.Add(time.Minute)
			if line == "hand Ana" {
				wall = wall.Add(-time.Hour)
			}
		}
	}()
	var words bytes.Buffer
	code := cli.Main(context.Background(), []string{"run", file, "-"}, env.Surroundings{
		In: in, Out: out, Err: &words, Getenv: func(name string) string { return h.env[name] },
		Now: func() time.Time { return wall }, Ran: func() time.Duration { return ran },
	})
	out.Close()
	if code != 0 {
		t.Fatalf("exit %d: %s", code, words.String())
	}
	const said = "the computer's clock was set back 1h; this meeting's times go on from 17:03"
	if strings.Count(words.String(), said) != 1 {
		t.Errorf("said is %q", words.String())
	}
	log := h.must("", "log", file)
	has(t, log, "17:01:00  open\n", "17:02:00  hand Ana\n", "17:03:00  call  (the clock stood 1h behind)\n", "17:04:00  done\n")

	h.now = wall
	again := h.call("note \"one\"\nnote \"two\"\n", "run", file, "-")
	has(t, again.err, "the last entry is 59m ahead of the computer's clock; this meeting's times go on from 17:04")
	has(t, h.must("", "log", file), "17:04:00  note \"one\"  (the clock stood 59m behind)\n", "17:04:00  note \"two\"\n")
}

// The times that a script sets itself are its own: nothing of the computer's clock is noted, and nothing is said.
func TestScriptClockIsNoJump(t *testing.T) {
	h := newHouse(t)
	file := h.put("evening", "convene \"Clock\" on 2031-05-14\n@18:00 open\n@18:05 hand Ana\n")
	first := h.call("", "run", h.file("m.db"), file)
	more := h.call("@18:10 call\n", "run", h.file("m.db"), "-")
	if first.code != 0 || more.code != 0 || first.err+more.err != "" {
		t.Errorf("exit %d and %d: %s%s", first.code, more.code, first.err, more.err)
	}
	lacks(t, h.must("", "log", h.file("m.db")), "the clock stood")
}

// Lines that are typed while they happen run on the clock, also where the meeting was convened with today's date; for another day
// the clock stands, as a script's does, and that is said.
func TestLinesAsTheyHappen(t *testing.T) {
	h := newHouse(t)
	h.now = time.Date(2031, 5, 14, 18, 2, 0, 0, time.UTC)
	today := h.call("convene \"Today\" on 2031-05-14\nopen\n", "run", h.file("today.db"), "-", "--plain")
	has(t, today.out, "1 18:02 convene", "2 18:02 open")
	lacks(t, today.err, "the clock stands")

	other := h.call("convene \"Notes\" on 2031-05-13\nopen\n", "run", h.file("other.db"), "-", "--plain")
	has(t, other.out, "1 00:00 convene", "2 00:00 open")
	has(t, other.err, "the clock stands at 00:00 until a line sets it, as @18:05 does")

	script := h.call("convene \"Script\" on 2031-05-14\nopen\n", "run", h.file("script.db"), "-")
	has(t, script.out, "1 00:00 convene", "2 00:00 open")
	lacks(t, script.err, "the clock stands")
}
