package e2e

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"
)

// said is a line that was given to the program: its verb, what stands between, and words that only its entry holds.
type said struct{ verb, with, words string }

func (s said) line() string {
	if s.words == "" {
		return s.verb
	}
	return fmt.Sprintf("%s%s %q", s.verb, s.with, s.words)
}

// is tells whether an entry is the one of this line. The name to which somebody was renamed last stands in all of theirs.
func (s said) is(e logged) bool {
	return e.Verb == s.verb && (s.verb == "rename" || strings.Contains(e.raw, s.words))
}

// judge compares a record with what was acknowledged: every line of it must be there, in order and once, and at most
// the line after it, which was given and not acknowledged. It gives the lines that the record holds.
func judge(record []logged, acknowledged []said, given said) ([]said, error) {
	if len(record) < len(acknowledged) {
		return nil, fmt.Errorf("%d entries were acknowledged and %d are there", len(acknowledged), len(record))
	}
	holds := acknowledged
	if len(record) > len(acknowledged) {
		holds = append(holds[:len(holds):len(holds)], given)
	}
	if len(record) > len(holds) {
		return nil, fmt.Errorf("%d entries are there, of which %d were acknowledged and one was given", len(record), len(acknowledged))
	}
	for i, line := range holds {
		if !line.is(record[i]) || record[i].Seq != i+1 {
			return nil, fmt.Errorf("entry %d is %s, and should be of %s", i+1, record[i].raw, line.line())
		}
	}
	return holds, nil
}

// killing is a meeting in a file, and what is known to stand in it.
type killing struct {
	home    home
	chance  *rand.Rand
	file    string
	holds   []said
	startup time.Duration // until the first acknowledgement
	pace    time.Duration // between two
}

// next is the line that comes after n lines.
func (k *killing) next(n, round int) said {
	words := fmt.Sprintf("round %d, line %d.", round, n+1)
	switch {
	case n == 0:
		return said{"convene", "", "Killed"}
	case n == 1:
		return said{verb: "open"}
	case n == 2:
		return said{"member", "", "Ana"}
	case n%4 == 1:
		return said{"mend", " 4 note", words}
	case n%4 == 2:
		return said{"rename", " Ana to", "Ana of " + words}
	}
	return said{"note", "", words}
}

// play gives lines until the program dies: killed after a random while, counted from its start or from a random
// line. It gives the lines acknowledged, and the one that was not.
func (k *killing) play(round int) (acknowledged []said, given said, err error) {
	s, err := k.home.sit(k.file)
	if err != nil {
		return nil, given, err
	}
	at, while := 0, time.Duration(k.chance.Int64N(int64(k.startup*3/2+1)))
	if k.chance.IntN(2) == 0 {
		at, while = k.chance.IntN(20), time.Duration(k.chance.Int64N(int64(2*k.pace+1)))
	}
	acknowledged = k.holds[:len(k.holds):len(k.holds)]
	for i := 0; ; i++ {
		given = k.next(len(acknowledged), round)
		if i == at {
			time.AfterFunc(while, func() { s.cmd.Process.Kill() })
		}
		if err := s.say(given.line()); err != nil {
			break
		}
		acknowledged = append(acknowledged, given)
	}
	if err := s.end(); err == nil || s.cmd.ProcessState.Exited() {
		return nil, given, fmt.Errorf("the program ends by itself at %q: %v, %s", given.line(), err, s.stderr.String())
	}
	return acknowledged, given, nil
}

// look reads the record after a kill.
func (k *killing) look(t *testing.T, acknowledged []said, given said) error {
	if _, err := os.Stat(k.file); os.IsNotExist(err) && len(acknowledged) == 0 {
		return nil // killed before there was a file
	}
	record := k.home.log(t, k.file)
	var err error
	if k.holds, err = judge(record, acknowledged, given); err != nil {
		return err
	}
	if got := k.home.show(t, k.file).Record.Entries; got != len(record) {
		return fmt.Errorf("the log has %d entries, and show says %d", len(record), got)
	}
	if o := k.home.run(t, "", "verify", k.file); o.code != 0 {
		return fmt.Errorf("verify exits %d: %s%s", o.code, o.stdout, o.stderr)
	}
	return nil
}

// measure finds out how fast the program is here, so that kills fall where it works: the best of three runs, since
// the first of a new program is slow.
func (k *killing) measure() error {
	for run := range 3 {
		const lines = 20
		begun := time.Now()
		s, err := k.home.sit(k.home.file(fmt.Sprintf("measured-%d.db", run)))
		if err != nil {
			return err
		}
		var first time.Time
		for n := range lines {
			if err := s.say(k.next(n, 0).line()); err != nil {
				return fmt.Errorf("no acknowledgement: %w, %v, %s", err, s.end(), s.stderr.String())
			}
			if n == 0 {
				first = time.Now()
			}
		}
		startup, pace := first.Sub(begun), time.Since(first)/(lines-1)
		if run == 0 || startup < k.startup {
			k.startup = startup
		}
		if run == 0 || pace < k.pace {
			k.pace = pace
		}
		if err := s.end(); err != nil {
			return fmt.Errorf("a run that was not killed: %w, %s", err, s.stderr.String())
		}
	}
	return nil
}

// What the program acknowledged is there after any crash.
func TestKilled(t *testing.T) {
	needs(t)
	rounds, begun := wish(t, "STACKTAKER_KILLS", 50), time.Now()
	k := &killing{home: newHome(t), chance: drawn(t)}
	if err := k.measure(); err != nil {
		t.Fatal(err)
	}
	made, unmade, durable, lost := 0, 0, 0, 0
	for round := range rounds {
		if round%5 == 0 { // files are young often, since making one is the most delicate
			k.file, k.holds = k.home.file(fmt.Sprintf("killed-%d.db", round)), nil
		}
		acknowledged, given, err := k.play(round)
		if err == nil {
			made += len(acknowledged) - len(k.holds)
			err = k.look(t, acknowledged, given)
		}
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		switch {
		case len(k.holds) == 0:
			unmade++
		case len(k.holds) > len(acknowledged):
			durable++
		default:
			lost++
		}
	}
	t.Logf("the first acknowledgement after %v, then one every %v", k.startup, k.pace)
	finding{what: "kills at random", tried: rounds}.tell(t, begun) // the first one lost ends the test
	t.Logf("%d kills, %d entries acknowledged; the line given last: in the record %d times, not in it %d times, no file yet %d times",
		rounds, made, durable, lost, unmade)
	if made == 0 {
		t.Error("nothing was ever acknowledged before a kill, so nothing is shown")
	}
}

func TestJudge(t *testing.T) {
	entry := func(seq int, verb, raw string) logged { return logged{Seq: seq, Verb: verb, raw: raw} }
	one, two, three := said{"note", "", "a."}, said{"note", "", "b."}, said{"note", "", "c."}
	first, second, third := entry(1, "note", `"a."`), entry(2, "note", `"b."`), entry(3, "note", `"c."`)
	for name, c := range map[string]struct {
		record []logged
		holds  int // -1: it must be refused
	}{
		"what was acknowledged":         {[]logged{first, second}, 2},
		"and what was given":            {[]logged{first, second, third}, 3},
		"one is lost":                   {[]logged{first}, -1},
		"another stands in its place":   {[]logged{first, entry(2, "note", `"x."`)}, -1},
		"one is lost from the middle":   {[]logged{first, entry(2, "note", `"c."`)}, -1},
		"one stands twice":              {[]logged{first, second, entry(3, "note", `"b."`)}, -1},
		"numbers are left out":          {[]logged{first, entry(3, "note", `"b."`)}, -1},
		"more is there than was given":  {[]logged{first, second, third, entry(4, "note", `"d."`)}, -1},
		"the verb is not the one given": {[]logged{first, entry(2, "open", `"b."`)}, -1},
	} {
		holds, err := judge(c.record, []said{one, two}, three)
		if c.holds < 0 && err == nil || c.holds >= 0 && (err != nil || len(holds) != c.holds) {
			t.Errorf("%s: holds %v, %v", name, holds, err)
		}
	}
}
