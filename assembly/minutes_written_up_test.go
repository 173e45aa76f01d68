package assembly_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// sealedEvening is a meeting in which there is something of everything that a room's seal binds.
var sealedEvening = []string{
	`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Diaz"`, `member "Dov Lev"`, `member "Eva Klein"`, "apologies Eva",
	"rule quorum 2", "arrive Ana Ben Cleo Dov", "take facilitator Dov", "open", `item "Report"`, `item "Elections"`, "go 1", "hand Ana order \"out of order\"", "call", "ruling upheld \"so it is\"",
	`move "That we let the hall." by Ana spend 500 "rent"`, "second Ben", `amend strike "hall" insert "yard" by Cleo`, "second Ana", "put", "count 2 1", "declare", "put", "count 2 1 0", "declare", "recorded Cleo against",
	`assign "Ask the owner" to Ben by 2026-06-01`, `note "It was cold."`, `straw "Warm?" 1 2`, "go 2", `elect "Chair"`, "nominate Ben", "nominate Cleo", "put", `count "Ben" 2 "Cleo" 1`, "declare", "accepts Ben",
	`mandate "Talks" delegates Ana`, `grievance "No heating" people 3`, `notice "That we paint." by Ben`, `next-meeting 2026-06-11 18:00 "Hall"`, "@20:00", "close", "seal 4 17 2",
}

// writtenUp are lines with which a meeting is written up after its seal, each of another kind; all are in order.
var writtenUp = []string{
	"apologies Eva", `organisation "Branch 4"`, `note "The heating is off since March."`, `note 1 "It was freezing."`, "note 1 off", `title 1 "The yard"`, `rename Cleo to "Cleo Díaz"`, `item 1 title "Report of the committee"`,
	"same Eva as Cleo", "refuses Ben", `assign "Write it up" to Ana`, "finished 1", "next-meeting 2026-06-18 19:00", `paper "a.pdf" sha256 ` + strings.Repeat("ab", 32), `mend N assign "Ask the owners" to Ben by 2026-06-01`,
	`correct "It was Tuesday."`, "approve-minutes", `approve-minutes with "It was Tuesday."`,
}

// bound is everything of a meeting that nothing after the seal may touch, as other programs read it.
func bound(t *testing.T, m *assembly.Meeting) string {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(told(m)), &v); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"record", "notes", "papers", "actions", "officers", "rotation"} {
		delete(v, key)
	}
	for _, key := range []string{"organisation", "next_meeting", "approved"} {
		delete(v["meeting"].(map[string]any), key)
	}
	forget := func(list string, keys ...string) {
		for _, each := range v[list].([]any) {
			for _, key := range keys {
				delete(each.(map[string]any), key)
			}
		}
	}
	forget("motions", "title")
	forget("elections", "accepted", "refused", "elected", "vacant", "ids", "against", "rounds") // people are told below
	forget("agenda", "title")
	forget("mandates", "delegates")
	left, _ := json.Marshal(v)
	said := string(left)
	s := m.State()
	byLength := func(a, b *assembly.Person) int { return len(b.Name) - len(a.Name) } // one name may begin another
	for _, p := range slices.SortedFunc(slices.Values(s.Roll.People), byLength) {
		said = strings.ReplaceAll(said, p.Name, p.ID) // a name may be put right
	}
	for _, p := range s.Roll.People {
		said += fmt.Sprintln(p.ID, p.Credential, p.Section, p.Number, p.Present, p.Attendance)
	}
	for _, c := range s.Contests {
		said += fmt.Sprintln(c.Elected, c.Rounds)
	}
	return said + fmt.Sprintf("%+v %+v %+v %v %v", s.Floor.Rulings, s.Quorum, s.Interests, s.Info.Opened, s.Info.Closed)
}

// sealed is the evening, sealed, and the lines after it.
func sealed(t *testing.T, more ...string) *player {
	t.Helper()
	p := newPlayer(t)
	for _, line := range slices.Concat(sealedEvening, more) {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	return p
}

// everyLine is one line of each way to say each verb, from the transcripts, and some on this meeting.
func everyLine(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.transcript")
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]bool{}
	for _, line := range slices.Concat(writtenUp, sealedEvening) {
		lines[line] = true
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(text), "\n") {
			if said, is := strings.CutPrefix(line, "> "); is {
				lines[said] = true
			} else if said, is := strings.CutPrefix(line, "x "); is {
				said, _, _ = strings.Cut(said, " :: ")
				lines[said] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(lines))
}

// Whatever is said of a meeting that was sealed in the room, nothing of it is accepted that touches what the room decided, counted or heard
// put; before the minutes are approved and after.
func TestNothingWrittenUpChangesADecision(t *testing.T) {
	verbs := map[string]bool{}
	for _, after := range [][]string{nil, {"approve-minutes"}} {
		base := sealed(t, after...)
		want, entries := bound(t, base.m), base.m.Entries()
		fresh := func() *assembly.Meeting {
			m, err := base.m.Back(uint64(len(entries)))
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		m, n, accepted := fresh(), 0, map[string]int{}
		try := func(line string) {
			e, err := m.Do(line, assembly.Stamp{At: m.State().Last, Seed: seed(m.Len() + 5000)})
			if n++; err != nil {
				return
			}
			accepted[e.Verb]++
			if got := bound(t, m); got != want && e.Verb != "same" {
				t.Errorf("after %q, %q changes what was sealed:\n%s\n%s", after, line, want, got)
			}
			if w, sealed := m.WrittenUp(); !sealed || w.Changed {
				t.Errorf("after %q, %q: verify says that it changes what was sealed", after, line)
			}
			m = fresh()
		}
		for _, line := range everyLine(t) {
			verb := language.Verb(line)
			if verbs[verb] = true; strings.HasPrefix(line, "@") || verb == "mend" {
				continue
			}
			try(line)
			try(line + ` anyway "they wished it"`)
		}
		for entry := 1; entry <= len(entries); entry++ {
			for _, line := range append(slices.Clone(writtenUp), sealedEvening...) {
				if strings.HasPrefix(line, "@") || testing.Short() && (entry+len(line))%7 > 0 {
					continue
				}
				try(fmt.Sprintf(`mend %d %s because "it was so"`, entry, line))
				try(fmt.Sprintf(`mend after %d %s because "it was so"`, entry, line))
			}
			try(fmt.Sprintf(`mend %d off because "it was so"`, entry))
		}
		t.Logf("%d lines tried after %q; accepted: %v", n, after, accepted)
		may := []string{
			"apologies", "organisation", "note", "title", "rename", "same", "paper", "item", "accepts", "refuses", "assign", "no-action", "finished", "next-meeting", "seal",
			"approve-minutes", "correct", "mend", "undo", "redo",
		}
		if after != nil {
			may = []string{"finished", "next-meeting", "correct", "seal", "approve-minutes"}
		}
		for verb := range accepted {
			if !slices.Contains(may, verb) {
				t.Errorf("after %q a closed meeting takes %s", after, verb)
			}
		}
	}
	for _, verb := range assembly.NewLanguage().Verbs() {
		if !verbs[verb] && verb != "import" && verb != "undo" && verb != "redo" && verb != "mend" && verb != "leave-out" { // what needs a gap, a spreadsheet or a line to take back
			t.Errorf("%s was not tried", verb)
		}
	}
}

// What is written up is counted, and each kind of line that a closed meeting takes is in order.
func TestWrittenUpIsCounted(t *testing.T) {
	if _, sealed := sealed(t).m.WrittenUp(); !sealed {
		t.Error("the meeting is sealed")
	}
	for i, line := range writtenUp {
		p := sealed(t)
		line = strings.Replace(line, "mend N", fmt.Sprint("mend ", 1+slices.IndexFunc(p.m.Entries(), func(e assembly.Entry) bool { return e.Verb == "assign" })), 1)
		if err := p.say(line); err != nil {
			t.Errorf("%d: %s: %v", i, line, err)
			continue
		}
		if w, _ := p.m.WrittenUp(); w.Entries != 1 || w.Changed {
			t.Errorf("%s: %+v", line, w)
		}
	}
}
