package cli_test

import (
	"encoding/json"
	"strings"
	"testing"
)

var evening = []string{
	`convene "Depot 4 General Assembly" on 2026-05-14 place "Canteen"`,
	"@18:05", "members 120", "rule quorum 30%", "headcount 58", "open", "take facilitator \"Mina Roy\"",
	`item "Overtime" time 20m`, "go",
	`move "That overtime is refused from 1 May." by "Rosa Duarte"`, `second "Amir Khan"`,
	`amend strike "1 May" insert "15 April" by "Lena Fox"`, `second "Sam Ortiz"`,
	"@18:30", "put", "count 31 22 5", "declare",
	"hand Ana for", "hand Ben against", "call", "@+84s", "close-list",
}

func TestShow(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	want := `Depot 4 General Assembly
  meeting 1, ordinary, 2026-05-14, Canteen
  open since 18:05

ATTENDANCE
  59 present, 58 with a vote; 120 members
  quorum 30%: 59 present, 36 needed

ROLES
  facilitator Mina Roy, since 18:05

AGENDA
  1 current: Overtime

FLOOR
  Ana has the floor: for, 1:24 of 2:00
  1 Ben, against: first time on this item
  the list is closed

MOTIONS
  1 seconded: That overtime is refused from 15 April.
    moved by Rosa Duarte, seconded by Amir Khan
    as moved: That overtime is refused from 1 May.
  1.1 carried: strike "1 May" insert "15 April"
    moved by Lena Fox, seconded by Sam Ortiz
    31 for, 22 against, 5 abstained; a simple majority of 53 needs 27; CARRIED

RECORD
  19 entries, the last on 2026-05-14 at 18:31
  not sealed
`
	if got := h.must("", "show", file); got != want {
		t.Errorf("it shows\n%s", got)
	}
	h.must("done\nput no-objection\ncount 40 12 6\ndeclare\nassign \"Notices\" to \"Lena Fox\" by 2026-05-17\nassign \"A banner\" to Ben\nfinished 2\n"+
		"straw \"A picnic?\" 20 3 1\nnext-meeting 2026-06-11 18:00 \"Hall\"\nclose\nseal 4 17\n", "run", file, "-")
	has(t, h.must("", "show", file),
		"opened 18:05, closed 18:31\n  meets again on 2026-06-11 at 18:00, Hall\n", "1 done: Overtime\n", "1 carried: That overtime",
		"STRAW POLLS, not binding\n  A picnic? 20 for, 3 against, 1 abstained\n",
		"ACTIONS\n  1 Notices, Lena Fox, by 2026-05-17\n  2 done: A banner, Ben\n", "  sealed: ")
	lacks(t, h.must("", "show", file), "FLOOR")
}

type shown struct {
	Schema  int
	Meeting struct{ Title, State string }
	Motions []struct{ ID, State string }
	Record  struct {
		Entries int
		Head    string
		Seal    *string
	}
}

func (h *house) show(args ...string) shown {
	h.t.Helper()
	var s shown
	if err := json.Unmarshal([]byte(h.must("", append([]string{"show", "--json"}, args...)...)), &s); err != nil {
		h.t.Fatal(err)
	}
	return s
}

// The state can be told as it was after any entry, and at any time.
func TestShowAsOf(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", append(evening, "@18:40", "done", "close", "seal 4", "@+24h", `note "Later."`)...)
	now := h.show(file)
	if now.Schema != 1 || now.Meeting.State != "closed" || now.Record.Entries != 23 || len(now.Record.Head) != 64 || now.Record.Seal == nil {
		t.Fatalf("now it is %+v", now)
	}
	if all := h.must("", "show", file, "--json"); all != h.must("", "show", file, "--json", "--entry", "23") {
		t.Error("the last entry is not the end")
	}
	for when, want := range map[string]struct {
		entries, motions int
		state            string
	}{
		"--entry 1": {1, 0, "convened"}, "--entry 10": {10, 1, "open"}, "--entry 21": {21, 2, "closed"},
		"--at 00:00": {1, 0, "convened"}, "--at 18:04": {1, 0, "convened"}, "--at 18:05": {12, 2, "open"}, "--at 18:29:59": {12, 2, "open"},
		"--at 18:30": {18, 2, "open"}, "--at 23:00": {22, 2, "closed"}, "--at 2026-05-14T16:30:00Z": {18, 2, "open"},
		"--at 2026-05-15T18:40:00+02:00": {23, 2, "closed"}, "--at 2031-01-01T00:00:00Z": {23, 2, "closed"},
	} {
		got := h.show(append(strings.Fields(when), file)...)
		if got.Record.Entries != want.entries || got.Meeting.State != want.state || len(got.Motions) != want.motions {
			t.Errorf("%s: %+v", when, got)
		}
		if sealed := got.Record.Seal != nil; sealed != (want.entries >= 22) {
			t.Errorf("%s: sealed is %v", when, sealed)
		}
	}
	for _, args := range []string{"--entry 24", "--at 2026-05-13T00:00:00Z"} {
		if s := h.call("", append([]string{"show", file}, strings.Fields(args)...)...); s.code != 1 || s.out != "" {
			t.Errorf("%s exits %d: %s", args, s.code, s.out)
		}
	}
}

// A time after midnight is meant on the day after the opening, if the meeting went on till then.
func TestShowPastMidnight(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Long" on 2026-05-14`, "@22:00", "open", "@+3h", "hand Ana", "@+1h", "close", "@+72h", `note "Later."`)
	for at, entries := range map[string]int{"22:00": 2, "23:59": 2, "00:59": 2, "01:00": 3, "02:00": 4, "03:00": 1, "21:59": 1} {
		if got := h.show(file, "--at", at).Record.Entries; got != entries {
			t.Errorf("at %s there are %d entries, not %d", at, got, entries)
		}
	}
}

// What people typed never reaches a terminal as a command to it, and is all there in JSON.
func TestControlCharacters(t *testing.T) {
	h := newHouse(t)
	const name = "\x1b[31mred\u202eder\u009b\t."
	file := h.meeting("m.db", `convene "`+name+`" on 2026-05-14`, `note "`+name+`"`)
	for _, args := range []string{"show FILE", "log FILE", "run FILE again", "run FILE FILE2", "verify FILE"} {
		args = strings.NewReplacer("FILE2", h.put(name, "hand \""+name), "FILE", file, "again", h.put("again", `convene "`+name+`"`)).Replace(args)
		s := h.call("", strings.Fields(args)...)
		lacks(t, s.out+s.err, "\x1b", "\u202e", "\u009b", "\t")
	}
	has(t, h.must("", "show", file), "[31mredder .")
	for _, args := range []string{"show", "log"} {
		json := h.must("", args, file, "--json")
		lacks(t, json, "\x1b", "\u202e", "\u009b", "\t")
		has(t, json, `\u001b[31mred\u202eder\u009b .`)
	}
	if got := h.show(file).Meeting.Title; got != strings.ReplaceAll(name, "\t", " ") { // a tab is a blank
		t.Errorf("the title is %q", got)
	}
}

func TestLog(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Log" on 2026-05-14`, "@18:00", "open", "note \"kept\"", "note \"taken back\"", "undo", "hand Ana", "rule order progressive", "priority Ana")
	want := `1  2026-05-14 00:00:00  convene "Log" on 2026-05-14
2  2026-05-14 18:00:00  open
3  2026-05-14 18:00:00  note "kept"
4  2026-05-14 18:00:00  note "taken back"  (undone)
5  2026-05-14 18:00:00  undo
6  2026-05-14 18:00:00  hand Ana
7  2026-05-14 18:00:00  rule order progressive
8  2026-05-14 18:00:00  priority …
`
	if got := h.must("", "log", file); got != want {
		t.Errorf("the log is\n%s", got)
	}
	var log struct {
		Schema  int
		Entries []struct {
			Seq            int
			At, Verb, Line string
			Undone         bool
		}
	}
	if err := json.Unmarshal([]byte(h.must("", "log", "--json", file)), &log); err != nil {
		t.Fatal(err)
	}
	if log.Schema != 1 || len(log.Entries) != 8 {
		t.Fatalf("as JSON it is %+v", log)
	}
	if e := log.Entries[3]; e.Seq != 4 || e.At != "2026-05-14T18:00:00+02:00" || e.Verb != "note" || e.Line != `note "taken back"` || !e.Undone || log.Entries[2].Undone {
		t.Errorf("the fourth entry is %+v", e)
	}
	lacks(t, h.must("", "log", "--json", file), "priority Ana", "~")
}

// A clock that was set back is told where it happened.
func TestLogJump(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Jump"`)
	h.now = h.now.Add(-90 * 60e9)
	h.must("open\n", "run", file, "-")
	has(t, h.must("", "log", file), "2  2026-05-14 17:00:00  open  (the clock stood 1h30m behind)\n")
}

// What is of a closed session is marked where the record itself is told, at that meeting and the next; what is not stands there bare.
func TestShowMarksWhatIsClosed(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov Eva", "open", "rule second no",
		`move "That we paint." by Ana spend 500 "paint"`, "put", "count 3 0", "declare", `assign "Buy paint" to Ben`, `notice "That we sing." by Ben`, `grievance "Noise."`,
		"in-camera on", `item "Debts"`, `move "That B4 pays." by Ana spend 600 "flat B4"`, "put", "count 3 0", "declare", `assign "Tell B4" to Ben`, `grievance "Rent."`,
		`mandate "Court" delegates Ana`, `notice "That B5 pays." by Ben`, `straw "Enough?" 3 1`, `elect "Bailiff"`, `nominate Ana`, "put", "count 3 0", "declare", `elect "Envoy"`, "nominate Ben", "in-camera off",
		"@18:30", "close")
	closed := []string{"That B4 pays.", "Debts", "Tell B4", "2, Rent.", "Court, Ana", "That B5 pays.", "Enough? 3 for", "Bailiff: Ana", "Envoy, 1 seat", "flat B4: 600"}
	open := []string{"That we paint.", "Buy paint", "1, Noise.", "That we sing.", "paint: 500"}
	marks := func(page string, closed, open []string) {
		t.Helper()
		for _, list := range []struct {
			words []string
			mark  bool
		}{{closed, true}, {open, false}} {
			for _, words := range list.words {
				found := false
				for _, line := range strings.Split(page, "\n") {
					if strings.Contains(line, words) {
						found = true
						if strings.Contains(line, "(of a closed session)") != list.mark {
							t.Errorf("the mark of %q is not %v", line, list.mark)
						}
					}
				}
				if !found {
					t.Errorf("nothing tells of %q:\n%s", words, page)
				}
			}
		}
	}
	page := h.must("", "show", file)
	marks(page, closed, open)
	has(t, page, "notice given by Ben, not moved yet")
	if strings.Count(page, "Envoy") != 1 || strings.Contains(page, "moved by Ben") {
		t.Errorf("an election stands there twice, or a notice as moved:\n%s", page)
	}
	next := h.file("next.db")
	h.must("", "new", "--after", file, "--file", next, "--on", "2026-06-11")
	marks(h.must("", "show", next), []string{"Tell B4", "Rent.", "Court", "That B5 pays.", "Envoy, 1 seat", "flat B4"}, []string{"Buy paint", "Noise.", "That we sing.", "paint: 500"})
}
