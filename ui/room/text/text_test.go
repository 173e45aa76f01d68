package text_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/room"
	"stacktaker/ui/room/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// step is a line of a script, what the wall showed after it, and what was told.
type step struct {
	line  string
	sight room.Sight
	told  []string
}

// evening plays a script, with everything that is called out from the desk, and tells it in a language. Lines that begin with ~ are not
// the meeting's: "~ for Day shift" calls for hands.
func evening(t *testing.T, script, language string) []step {
	t.Helper()
	m := assembly.New()
	var clock assembly.ScriptClock
	var teller text.Teller
	var steps []step
	desk := room.Desk{Language: language}
	now := time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC)
	for _, line := range strings.Split(dated(script), "\n") {
		if called, is := strings.CutPrefix(line, "~"); is {
			desk = calledOut(m, called, language)
		} else {
			rest, at, err := clock.Read(m, line, now)
			if err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			if rest == "" {
				continue
			}
			if _, err := m.Do(rest, assembly.Stamp{At: at, Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, m.Len()+1))}); err != nil {
				t.Fatalf("%s: %v", rest, err)
			}
			now = at
			if strings.HasPrefix(rest, "seal") {
				desk.Seal = "abandon river tomato winter"
			}
		}
		steps = append(steps, tells(t, &teller, line, room.Of(m, now, desk)))
	}
	return steps
}

// dated is a script with the days that it counts from its own, which is written DAY.
func dated(script string) string {
	return regexp.MustCompile(`DAY[+-]\d+`).ReplaceAllStringFunc(script, func(day string) string {
		n, _ := strconv.Atoi(day[len("DAY"):])
		return time.Date(2026, 5, 14+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	})
}

// calledOut is whose hands are called for: a side and a section, or a name.
func calledOut(m *assembly.Meeting, called, language string) room.Desk {
	side, section, _ := strings.Cut(strings.TrimSpace(called), " ")
	desk := room.Desk{Language: language, Asked: room.Side(side), Section: section}
	if found := m.State().Roll.Find(strings.TrimSpace(called)); side != "" && len(found) == 1 {
		return room.Desk{Language: language, Choice: found[0].ID}
	}
	return desk
}

// tells gives a teller a sight as a window has it, which went through JSON.
func tells(t *testing.T, teller *text.Teller, line string, s room.Sight) step {
	t.Helper()
	var sent room.Sight
	b, err := json.Marshal(s)
	if err == nil {
		err = json.Unmarshal(b, &sent)
	}
	if err != nil {
		t.Fatal(err)
	}
	return step{line, sent, teller.Sees(sent)}
}

// script is a file of lines.
func script(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(b), "\r\n", "\n")
}

// A whole evening, in every language: what is told after each line. Read what changed before it is accepted.
func TestEvening(t *testing.T) {
	lines := script(t, "testdata", "evening.script")
	for _, language := range words.Languages() {
		var b strings.Builder
		for _, s := range evening(t, lines, language) {
			fmt.Fprintln(&b, s.line)
			for _, told := range s.told {
				fmt.Fprintln(&b, "| "+told)
			}
		}
		path := filepath.Join("testdata", "evening."+language+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, got := strings.Split(script(t, path), "\n"), strings.Split(b.String(), "\n")
		for i, line := range got {
			if i >= len(want) || want[i] != line {
				t.Errorf("%s:%d: told is %q", path, i+1, line)
				break
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s has %d lines, %d are told", path, len(want), len(got))
		}
	}
}

// What does not change is not told: neither a clock that goes on, nor the same sight once more.
func TestNothingTwice(t *testing.T) {
	for _, path := range evenings(t) {
		var teller text.Teller
		for _, s := range evening(t, script(t, path), "en") {
			teller.Sees(s.sight)
			if told := teller.Sees(s.sight); len(told) > 0 {
				t.Errorf("%s: %s: told once more: %q", path, s.line, told)
			}
		}
	}
}

// evenings are all scripts of whole evenings.
func evenings(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob("../../../.ci/evenings/*.script")
	if err != nil || len(all) == 0 {
		t.Fatalf("there are no evenings: %v", err)
	}
	return append(all, filepath.Join("testdata", "evening.script"))
}

// A figure of an election that was entered and is put right is told as it is now.
func TestCorrectedHandsAreTold(t *testing.T) {
	steps := evening(t, `convene "Branch" on 2026-05-14
headcount 20
open
elect "Clerk"
nominate Ana
nominate Ben
put
count Ana 7 Ben 5
count Ana 6 Ben 5
note "Loud."`, "en")
	n := len(steps)
	if said := strings.Join(steps[n-2].told, "\n"); !strings.Contains(said, "Ana 6, Ben 5") {
		t.Errorf("of the corrected figure is told %q", said)
	}
	if said := steps[n-1].told; len(said) > 0 {
		t.Errorf("told twice: %q", said)
	}
}

// What is told behind the last line of a script.
func lastTold(t *testing.T, script, language string) string {
	t.Helper()
	steps := evening(t, script, language)
	return strings.Join(steps[len(steps)-1].told, "\n")
}

// A meeting that opens is told to be open, and with which quorum, the next one too; until then it is told that it is not.
func TestOpening(t *testing.T) {
	const convened = `convene "Branch" on 2026-05-14
rule quorum 10
headcount 20`
	steps := evening(t, convened+"\nopen", "en")
	is(t, steps[0].told, "the meeting: Branch, 2026-05-14", "it is not open yet")
	is(t, steps[3].told, "the meeting is open", "there is a quorum: 20 present, 10 needed")
	is(t, strings.Split(lastTold(t, convened+"\nopen\nundo", "en"), "\n"), "it is not open yet")
}

// Of a speaker who is held, and who speaks on, it is told how much time they have left.
func TestTimeLeft(t *testing.T) {
	const script = `convene "Branch" on 2026-05-14
@18:00
open
hand Ana
hand Ben
call
@18:00:50
`
	for last, want := range map[string]string{
		"pause":                   "the speaker's clock is stopped, 1 minute 10 seconds left",
		"pause\n@18:05\ncontinue": "the speaker's clock runs again, 1 minute 10 seconds left",
		"hand Cleo order\ncall\n@18:03\nruling dismissed": "Ana speaks on, 1 minute 10 seconds left",
		"@18:02:30\npause": "the speaker's clock is stopped, 30 seconds over the time",
		"@18:02\npause":    "the speaker's clock is stopped, the time is up",
	} {
		if told := lastTold(t, script+last, "en"); !strings.Contains(told, want) {
			t.Errorf("%s: told is %q", last, told)
		}
	}
	steps := evening(t, script+`note "Loud."`, "en")
	var late text.Teller
	if told := strings.Join(late.Sees(steps[len(steps)-1].sight), "\n"); !strings.Contains(told, "Ana has the floor, 1 minute 10 seconds left") {
		t.Errorf("who comes late is told %q", told)
	}
}

// An election in which nobody stands yet is told with that.
func TestNobodyYet(t *testing.T) {
	const script = `convene "Branch" on 2026-05-14
headcount 20
item "Minutes"
item "Rent"
open
`
	if told := lastTold(t, script+`elect "Clerk"`, "en"); told != "an election: Clerk\nnominations are open, nobody stands yet" {
		t.Errorf("told is %q", told)
	}
}
