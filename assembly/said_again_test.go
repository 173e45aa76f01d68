package assembly_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/snapshot"
)

// What log writes can be said again on a new file, with the same result: the same roll, the same floor, the same motions, ids apart.
// Names are drawn so that they are parts of each other, differ by section, number, spelling, and end in brackets.
func TestLogCanBeSaidAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := []string{"Ana", "Ana Lund", "ana lund", "Lund, Ana", "Ana (Night)", "Ana (none)", "Ana Lund (Day)", "Ana (Night) (Day)", "Zoe", "Zoë", "Zoë (Day)", "Lund", "#7", "#A-1", "Ana (#7)", "Ana (Nan)", "Dr. Zoe", "An", "for"}
		name := func() string { return language.Quoted(rapid.SampledFrom(names).Draw(t, "name")) }
		pick := func(from ...string) string { return rapid.SampledFrom(from).Draw(t, "of") }
		m := assembly.New()
		now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
		say := func(line string) {
			now = now.Add(time.Second)
			_, _ = m.Do(line, assembly.Stamp{At: now, Seed: seed(m.Len() + 1)}) // what is refused is no part of the log
		}
		say(`convene "Again" on 2026-03-02`)
		if rapid.Bool().Draw(t, "open") {
			say("open")
		}
		for range rapid.IntRange(1, 30).Draw(t, "lines") {
			switch pick("member", "member", "hand", "hand", "arrive", "leave", "second", "move", "nominate", "take", "drop", "apologies", "undo", "open", "rule", "rename", "rename") {
			case "member":
				say("member " + name() + pick("", ` section "Day"`, ` section "Night"`, " section none") + pick("", " number 7", " number A-1", " voice"))
			case "move":
				say(`move "That we meet." by ` + name())
				say("second " + name())
			case "nominate":
				say(`elect "Office"`)
				say("nominate " + name())
			case "take":
				say("take facilitator " + name())
			case "arrive":
				say("arrive " + name() + " " + name())
			case "rename":
				say("rename " + name() + " to " + name())
			case "rule":
				say("rule newcomers " + pick("vote", "voice", "refuse"))
			case "undo":
				say("undo")
			case "open":
				say("open")
			default:
				say(pick("hand", "drop", "second", "leave", "apologies") + " " + name())
			}
		}
		again := assembly.New()
		undone := m.Undone()
		for i, e := range m.Entries() {
			if undone[i] || e.Verb == "undo" {
				continue
			}
			if _, err := again.Do(m.Written(e), assembly.Stamp{At: e.At, Seed: seed(uint64(i) + 1000)}); err != nil {
				t.Fatalf("%s is refused: %v, after\n%s", m.Written(e), err, written(m))
			}
		}
		if a, b := anonymous(m), anonymous(again); a != b {
			t.Fatalf("said again it is not the same\n%s\n%s\n%s\n%s", a, b, written(m), written(again))
		}
	})
}

// Somebody whose own name ends in a bracket that is somebody else's section could not be told from them in the log.
func TestNameThatReadsAsSomebodysSection(t *testing.T) {
	for _, lines := range [][]string{
		{`member "Ana" section "Night"`, `hand "Ana (Night) (Day)"`},
		{`arrive "Ana (Night)"`, `hand "Ana (Night) (Day)"`},
		{`arrive "Ana (Night)" "Ana (Night) (Day)"`},
		{`arrive "Ana (Night) (Day)" "Ana (Night)"`, ``},
		{`hand "Ana (Night) (Day)"`, `member "Ana" section "Night"`},
	} {
		m := assembly.New()
		say := func(line string) error {
			_, err := m.Do(line, assembly.Stamp{Seed: seed(m.Len() + 1)})
			return err
		}
		for _, line := range []string{`convene "Again" on 2026-03-02`, "open", "rule newcomers vote"} {
			if err := say(line); err != nil {
				t.Fatal(err)
			}
		}
		for _, line := range lines[:len(lines)-1] {
			if err := say(line); err != nil && lines[len(lines)-1] != "" {
				t.Fatalf("%s: %v", line, err)
			}
		}
		if last := lines[len(lines)-1]; last != "" {
			if err := say(last); err == nil {
				t.Errorf("after %q %s is taken: %s", lines[:len(lines)-1], last, written(m))
			}
		}
	}
}

func written(m *assembly.Meeting) string {
	var all []string
	for i, e := range m.Entries() {
		if !m.Undone()[i] {
			all = append(all, m.Written(e))
		}
	}
	return strings.Join(all, "\n")
}

// anonymous is the state and the roll without ids.
func anonymous(m *assembly.Meeting) string {
	b, _ := json.Marshal(snapshot.Of(m, snapshot.Record{}))
	var all map[string]json.RawMessage
	_ = json.Unmarshal(b, &all)
	delete(all, "rotation") // whose lots fall by the ids
	b, _ = json.Marshal(all)
	said := string(b)
	var ids []string
	for i, p := range m.State().Roll.People {
		ids = append(ids, p.ID, "person "+string(rune('A'+i)))
		said += "\n" + p.Name + "|" + p.Section + "|" + string(p.Number) + "|" + string(p.Credential) + "|" + m.State().Roll.Called(p)
	}
	said = strings.NewReplacer(append(ids, m.State().Info.ID, "the meeting")...).Replace(said)
	return said
}
