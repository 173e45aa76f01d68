package live

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// The assembly that plays itself plays to its end: no line of it is refused, on its own clock.
func TestRehearsalScript(t *testing.T) {
	setting, cues, err := readRehearsal(rehearsalScript)
	if err != nil {
		t.Fatal(err)
	}
	m, now := assembly.New(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	say := func(line string) {
		t.Helper()
		if _, err := m.Do(line, assembly.Stamp{At: now}); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
	for _, line := range setting {
		say(line)
	}
	if got := m.State().Info.Phase; got != assembly.Convened {
		t.Errorf("when the screen opens the meeting is %q, not convened", got)
	}
	begun := now
	for _, c := range cues {
		now = now.Add(c.After)
		say(c.Line)
	}
	if took := now.Sub(begun); took < 4*time.Minute || took > 12*time.Minute {
		t.Errorf("it plays for %v; it is to be watched in a few minutes", took)
	}

	s := m.State()
	if got := len(s.Roll.People); got != 40 {
		t.Errorf("%d people are on the roll, not 40", got)
	}
	if n := len(s.Agenda.Items); n < 4 || s.Info.Phase != assembly.Closed || s.Info.Sealed == 0 {
		t.Errorf("%d items, %q, sealed at entry %d", n, s.Info.Phase, s.Info.Sealed)
	}
	said := map[string]int{}
	for _, e := range m.Entries() {
		said[e.Verb]++
	}
	for _, verb := range strings.Fields("arrive take hand call ruling extend move second amend close-list put count declare assign recess resume elect nominate round silence undo close seal") {
		if said[verb] == 0 {
			t.Errorf("nobody says %s", verb)
		}
	}
	var outcomes []string
	for _, motion := range s.Motions.All {
		outcomes = append(outcomes, motion.ID+" "+string(motion.State))
	}
	if got := strings.Join(outcomes, ", "); got != "1 carried, 1.1 not-carried, 2 not-carried, 3 carried" {
		t.Errorf("the motions end as %s", got)
	}
}

// It is a script like any other, on its own clock too.
func TestRehearsalRuns(t *testing.T) {
	m, now := assembly.New(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	var clock assembly.ScriptClock
	for line := range strings.Lines(rehearsalScript) {
		rest, at, err := clock.Read(m, line, now)
		if err == nil && rest != "" {
			_, err = m.Do(rest, assembly.Stamp{At: at})
		}
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
	if m.State().Info.Sealed == 0 {
		t.Error("it does not come to its end")
	}
}

// What is told fits beside the key in the smallest window that shows everything, and a pause between two lines is no gap.
func TestRehearsalTold(t *testing.T) {
	_, cues, err := readRehearsal(rehearsalScript)
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, c := range cues {
		if c.Told != "" {
			told++
		}
		if w := look.Width(c.Told); w > 60-len("  any key pauses ") {
			t.Errorf("%q has %d cells", c.Told, w)
		}
		if c.After > 15*time.Second {
			t.Errorf("before %q nothing happens for %v", c.Line, c.After)
		}
	}
	if told < 20 || cues[0].Told == "" {
		t.Errorf("%d lines tell something, the first %q", told, cues[0].Told)
	}
}

func TestReadRehearsal(t *testing.T) {
	setting, cues, err := readRehearsal("# Not told.\nconvene \"C\"\n\n# Told.\n@+2s open\nhand Ana\n@+1m\n# Last.\ncall # no comment of its own line\n")
	if err != nil || strings.Join(setting, ";") != `convene "C"` || len(cues) != 4 {
		t.Fatalf("%q, %+v, %v", setting, cues, err)
	}
	for i, want := range []struct {
		after      time.Duration
		line, told string
	}{{2 * time.Second, "open", "Told."}, {0, "hand Ana", ""}, {time.Minute, "", ""}, {0, "call # no comment of its own line", "Last."}} {
		if c := cues[i]; c.After != want.after || c.Line != want.line || c.Told != want.told {
			t.Errorf("cue %d is %+v, not %+v", i, c, want)
		}
	}
	if _, _, err := readRehearsal("@18:00 open"); err == nil {
		t.Error("a time of day is taken for a pause")
	}
}
