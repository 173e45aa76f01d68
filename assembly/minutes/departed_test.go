package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// What the room departed from stands where it was, with its reason; a motion that was put without a second is introduced all the same; what
// was carried without a quorum is provisional; and what was put right with a reason is told at its place, as it was first recorded.
func TestAsItHappened(t *testing.T) {
	m := after(t, strings.Split(strings.TrimSpace(`
convene "Branch" on 2026-05-14
@18:00
members 100
rule quorum 50
headcount 43
open
move "That we send a letter." by "Ana Ruiz" anyway "the room wished to go on"
second "Ben Sarr"
put
count 30 5 2
declare
no-action
@18:20
mend 9 count 28 7 2 because "read off the wrong line"
mend 7 second "Cleo Fox"
headcount 55
move "That we meet in June." by "Ana Ruiz"
put anyway "nobody asked for a second"
count 40 2
declare
no-action
close
`), "\n")...)
	told := dump(minutes.From(m, minutes.Options{}))
	at := 0
	for _, want := range []string{
		`Ana Ruiz moved motion 1, departing from the rules (without a quorum: 43 present, 50 needed): "the room wished to go on".`,
		"Moved by Ana Ruiz, seconded by Cleo Fox",
		"28 for, 7 against, 2 abstained: carried", "provisional until the next meeting ratifies it",
		`First recorded as 30 for, 5 against, 2 abstained, put right at 18:20 to 28 for, 7 against, 2 abstained: "read off the wrong line". The room had been told: 30 for, 5 against, 2 abstained.`,
		"Moved by Ana Ruiz:", `Motion 2 was put, departing from the rules (without a second): "nobody asked for a second".`, "40 for, 2 against: carried",
	} {
		i := strings.Index(told[at:], want)
		if i < 0 {
			t.Fatalf("the minutes lack %q behind %q:\n%s", want, told[:at], told[at:])
		}
		at += i
	}
	// On the board what is provisional says so, and what was decided against a rule has a mark, which is told below.
	board := dump(minutes.Bulletin(m, minutes.Options{}))
	for _, want := range []string{
		"Motion 1 (provisional, until the next meeting ratifies it) *", "Motion 2 *", "* Decided though a rule stands against it; the minutes say which, and why.",
	} {
		if !strings.Contains(board, want) {
			t.Errorf("the bulletin lacks %q:\n%s", want, board)
		}
	}
	if strings.Contains(told, "Ben Sarr") {
		t.Error("who was misheard stands in the minutes")
	}
}

// Nobody's absence is written: that an arrival or a leaving was put right is told without a name and without the reason, and what was put right is
// told in words, never as a line of the language.
func TestNobodysAbsenceIsWritten(t *testing.T) {
	m := after(t, strings.Split(strings.TrimSpace(`
convene "Branch" on 2026-05-14
@18:00
arrive "Ana Ruiz" "Ben Sarr" "Cleo Fox"
arrive "Sofia Papadaki"
arrive "Liam Doyle"
open
move "That we send a letter." by "Ana Ruiz"
second "Ben Sarr"
put
count 3 1 0
declare
no-action
move "That we rest." by "Ana Ruiz"
second "Ben Sarr"
adopt
no-action
@18:20
mend 3 off because "was ill at home"
mend after 11 leave "Liam Doyle" because "went for the bus"
mend 12 move "That we eat." by "Cleo Fox" because "misheard"
close
`), "\n")...)
	for _, read := range []minutes.Audience{minutes.Members, minutes.Circulation} {
		told := dump(minutes.From(m, minutes.Options{For: read}))
		for _, never := range []string{"Sofia", "Liam", "ill at home", "went for", "arrive", "leave "} {
			if strings.Contains(told, never) {
				t.Errorf("for %v the minutes tell %q:\n%s", read, never, told)
			}
		}
		if !strings.Contains(told, "Who was present was put right at 18:20.") {
			t.Errorf("for %v the minutes do not tell that it was put right:\n%s", read, told)
		}
	}
}

// Two entries that are one person are told where that was put right, with the reason, and what the room had been told of the quorum.
func TestOnePersonIsToldInTheMinutes(t *testing.T) {
	m := after(t, strings.Split(strings.TrimSpace(`
convene "Club" on 2026-05-14
@18:00
rule quorum 3
arrive "Anna Keller" "Sinead Byrne" "Shinade Birne"
open
move "That A." by "Anna Keller"
second "Shinade Birne"
put
count 2 0 0
declare
no-action
@18:20
same "Shinade Birne" as "Sinead Byrne" because "misheard"
close
`), "\n")...)
	told := dump(minutes.From(m, minutes.Options{}))
	for _, want := range []string{`Sinead Byrne had been entered twice, which was put right at 18:20: "misheard".`, "provisional", "without a quorum: 2 present, 3 needed"} {
		if !strings.Contains(told, want) {
			t.Errorf("the minutes lack %q:\n%s", want, told)
		}
	}
	if strings.Contains(told, "and it was met") || strings.Contains(told, "Shinade") {
		t.Error(told)
	}
}

// Who did what a rule stood against is told, and not only which rule it was; where people are not named the rule alone is, since it may tell
// who facilitated.
func TestWhoDepartedFromARule(t *testing.T) {
	m := after(t, `convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dora", "open", "take facilitator Ana", `hand Ana anyway "she knows the hall"`, "call", "done",
		`move "That we meet." by Ana anyway "nobody else could chair"`, "second Ben",
		"put", "count 2 1 0", "declare", "no-action", "close")
	for lang, wants := range map[string][]string{
		"en": {
			`Ana moved motion 1, departing from the rules (by whoever facilitated): "nobody else could chair".`,
			`Ana asked for the floor, departing from the rules (by whoever facilitated): "she knows the hall".`,
		},
		"de": {`Ana stellte Antrag 1, abweichend von den Regeln`, `Ana meldete sich zu Wort, abweichend von den Regeln`},
	} {
		told := dump(minutes.From(m, minutes.Options{Language: lang}))
		for _, want := range wants {
			if !strings.Contains(told, want) {
				t.Errorf("%s: the minutes lack %q:\n%s", lang, want, told)
			}
		}
	}
	if told := dump(minutes.From(m, minutes.Options{For: minutes.Circulation})); strings.Contains(told, "asked for the floor") ||
		!strings.Contains(told, "Departing from the rules (by whoever facilitated)") {
		t.Errorf("for people outside:\n%s", told)
	}
}

// What is given in the open after a closed decision follows from none that anybody named, and is told; where the standing orders hold up the
// next business for it, it belongs to that decision, and nothing of it is told, not even its number.
func TestActionAfterAClosedDecision(t *testing.T) {
	script := func(order string) []string {
		return []string{
			`convene "Branch" on 2026-05-14`, "@18:00", "rule actions " + order, "headcount 30", "open", "in-camera on",
			`move "That Conti is suspended." by Ana`, "second Ben", "put", "count 20 5 0", "declare", "in-camera off",
			`assign "Write to the depots" to Greta by 2026-06-20`, "close",
		}
	}
	if told := dump(minutes.From(after(t, script("offer")...), minutes.Options{})); !strings.Contains(told, "Write to the depots") {
		t.Errorf("offered, the action is told nowhere:\n%s", told)
	}
	told := dump(minutes.From(after(t, script("ask")...), minutes.Options{}))
	for _, leaks := range []string{"Write to the depots", "Action 1", "Motion 1", "motion 1"} {
		if strings.Contains(told, leaks) {
			t.Errorf("asked for, %q is told:\n%s", leaks, told)
		}
	}
}

// What the room had been told stands behind the verdict that it was told instead, also where what turned it was put in behind the count; in
// papers for people outside without figures and names.
func TestWhatTheRoomHadBeenToldStands(t *testing.T) {
	m := after(t, strings.Split(strings.TrimSpace(`
convene "Branch" on 2026-05-14
@18:00
arrive "Ana Ruiz" "Ben Sarr" "Cleo Fox" "Dov Lev" "Eva Hill" "Fin Oak"
open
move "That we send a letter." by "Ana Ruiz"
second "Ben Sarr"
put
@18:05
count 4 2
declare
@18:20
mend after 7 count 2 4 because "read off the wrong line"
move "That we meet in June." by "Ana Ruiz"
second "Ben Sarr"
put
count 5 0
declare
no-action
elect "Chair"
nominate "Dov Lev"
nominate "Eva Hill"
put
count "Dov Lev" 1 "Eva Hill" 4
declare
@18:40
mend 20 count "Dov Lev" 4 "Eva Hill" 1 because "the columns were swapped"
close
`), "\n")...)
	for audience, all := range map[minutes.Audience][]string{
		minutes.Members: {
			"Moved by", "put at 18:00", "not carried",
			`Put in at 18:20: 2 for, 4 against, 0 abstained, since "read off the wrong line". The room had been told: 4 for, 2 against, 0 abstained; a simple majority of 6 needs 4; CARRIED.`,
			"seconded by Ben Sarr", "Dov Lev was elected",
			`First recorded as Dov Lev 1 and Eva Hill 4, put right at 18:40 to Dov Lev 4 and Eva Hill 1: "the columns were swapped". The room had been told that these were elected (Chair): Eva Hill.`,
		},
		minutes.Circulation: {`What was first recorded here was put right at 18:20: "read off the wrong line". The room had been told that it was carried.`},
	} {
		told := dump(minutes.From(m, minutes.Options{For: audience}))
		at := 0
		for _, want := range all {
			i := strings.Index(told[at:], want)
			if i < 0 {
				t.Fatalf("for %s the minutes lack %q behind %q:\n%s", audience, want, told[:at], told[at:])
			}
			at += i
		}
	}
}
