package minutes_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

func circulated(m *assembly.Meeting) string {
	return dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
}

// TestHandlesOfOneMatter makes sure that whoever knows of one office who has it learns by it of nothing else that the same person did.
func TestHandlesOfOneMatter(t *testing.T) {
	m := after(t, begun(
		`move "That we sing." by Ana`, "second Ben", `amend strike "sing" insert "dance" by Ana`, "second Ben", "put", "count 3 1", "declare", "put", "count 3 1", "declare", "no-action",
		`move "That we rest." by Ana`, "second Ben", "put", "count 3 1", "declare", `assign "Rest" to Ana`,
		`elect "Secretary"`, "nominate Ana", "nominate Ben", "put", "count Ana 3 Ben 1", "declare", `mandate "Council" delegates Ana Cleo`, "close")...)
	got := circulated(m)
	seen := map[string]string{}
	for matter, pattern := range map[string]string{
		"motion 1":  `#  Motion 1\n\S+ +Moved by (R-\d\d), seconded`,
		"amendment": `Amendment 1.1.* Moved by (R-\d\d), seconded`,
		"motion 2":  `#  Motion 2\n\S+ +Moved by (R-\d\d), seconded`,
		"election":  `(R-\d\d) was elected`,
		"mandate":   `Delegates = (R-\d\d)`,
	} {
		found := regexp.MustCompile(pattern).FindStringSubmatch(got)
		if found == nil {
			t.Fatalf("%s has no handle:\n%s", matter, got)
		}
		if other, twice := seen[found[1]]; twice {
			t.Errorf("%s is one and the same in %s and in %s", found[1], other, matter)
		}
		seen[found[1]] = matter
	}
}

// TestHandles makes sure that handles are the same every time, go with the person within a motion, and come from the salts that stand
// in the file alone.
func TestHandles(t *testing.T) {
	said := begun(`move "That we sing." by Ana`, "second Ben", `amend strike "sing" insert "dance" by Cleo`, "second Dov", "put", "count 3 1", "declare",
		"put", "count 3 1", "declare", `assign "Sing" to Ana`, "close")
	m := after(t, said...)
	got := circulated(m)
	moved := regexp.MustCompile(`Motion 1..?  ?Moved by (R-\d\d), seconded by (R-\d\d):`).FindStringSubmatch(got)
	if moved == nil || moved[1] == moved[2] || !strings.Contains(got, "*Action 1.* "+moved[1]+":") {
		t.Fatalf("one person has two handles, or two have one:\n%s", got)
	}
	if again := circulated(copied(t, m)); again != got {
		t.Error("written again, the handles are others")
	}

	orders := map[string]bool{}
	for salt := range 8 { // the same meeting, ids and names; other salts
		other := assembly.New()
		for _, e := range m.Entries() {
			e.People = slices.Clone(e.People)
			for i := range e.People {
				e.People[i].Salt[0] ^= byte(salt)
			}
			if err := other.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		orders[circulated(other)] = true
	}
	if len(orders) < 6 {
		t.Errorf("with 8 sets of salts there are only %d orders of handles", len(orders))
	}
}

// TestFewVoters makes sure that where fewer than five could vote no figure is told outside: whoever knows their own hand knows the rest.
func TestFewVoters(t *testing.T) {
	figures := regexp.MustCompile(`\d for, (\d|nobody) against|blocked and|\d+ for and \d+ against|\| Votes\b|\[\{`)
	for voters, told := range map[string]bool{"Ana Ben Cleo Dov": false, "Ana Ben Cleo Dov Eva": true} {
		m := after(t, `convene "Committee" on 2026-05-14`, "@18:00", "arrive "+voters, "open",
			`move "That we sing." by Ana`, "second Ben", "put", "count 2 1 1", "declare", "no-action", `straw "Tea?" 2 1 1`,
			`rule consensus-fallback "2/3 of cast"`, `move "That we dance." by Ana needs "consensus"`, "second Ben", "put", "consensus blocks 1 asides 1", "declare",
			"count 2 1 1", "declare", "no-action",
			`elect "Secretary"`, "nominate Ana", "nominate Ben", "put", "count Ana 3 Ben 1", "declare", `elect "Chair"`, "nominate Cleo", "put", "count 3 1", "declare",
			`grievance "The roof leaks."`, "rank 1 3", "close")
		got := circulated(m)
		if figures.MatchString(got) != told {
			t.Errorf("of %q figures are told, or are not: %q\n%s", voters, figures.FindString(got), got)
		}
		if !figures.MatchString(dump(minutes.From(m, minutes.Options{}))) {
			t.Error("members read no figures")
		}
	}
}

func TestWhatPeopleOutsideRead(t *testing.T) {
	door := func(day, night, yard string) []string {
		return []string{
			`convene "Branch" on 2026-05-14`, "@18:00", "headcount " + day + ` section "Day"`, "headcount " + night + ` section "Night"`, "headcount " + yard + ` section "Yard"`,
			"take facilitator Fin", "open", `move "That we sing." by Ana`, "second Ben", "put",
		}
	}
	count := func(day, night, yard string) []string {
		return []string{"count " + day + ` section "Day"`, "count " + night + ` section "Night"`, "count " + yard + ` section "Yard"`, "declare", "close"}
	}
	for name, test := range map[string]struct {
		lines       []string
		has, hasNot []string
	}{
		"a small section is hidden, and one more": {
			lines:  append(door("30", "20", "4"), count("16 14", "12 7 1", "3 1")...),
			has:    []string{"| Day | 16 | 14 | 0 | 0 | 30\n      | other sections, together | 15 | 8 | 1 | 0 | 24\n      | In all | 31 | 22 | 1 | 0 | 54", "| Day | 30 | 30\n      | other sections, together | 24 | 24"},
			hasNot: []string{"Night", "Yard"},
		},
		"five are enough": {
			lines:  append(door("30", "20", "5"), count("16 14", "12 7 1", "4 1")...),
			has:    []string{"| Yard | 4 | 1 | 0 | 0 | 5"},
			hasNot: []string{"other sections"},
		},
		"where all are hidden there is no table": {
			lines:  append(door("4", "6", "3"), count("3 1", "3 3", "3 0")...),
			has:    []string{"9 for, 4 against: carried"},
			hasNot: []string{"Day", "Night", "Yard", "together"},
		},
		"a section in which everybody was for is not told by section": {
			lines:  append(door("30", "20", "10"), count("30 0", "12 7 1", "4 1 5")...),
			has:    []string{"46 for, 8 against, 6 abstained: carried", "| Day | 30 | 30"},
			hasNot: []string{"| Day | 30 | 0", "| Night | 12"},
		},
		"sections put together in which everybody was for are not told": {
			lines:  append(door("30", "20", "4"), count("10 20", "20 0", "4 0")...),
			has:    []string{"34 for, 20 against: carried"},
			hasNot: []string{"| 24 | 0 |", "| Day | 10"},
		},
		"a section counted again is not named where it is hidden": {
			lines: append(append(door("30", "20", "4"), count("16 14", "12 7 1", "3 1")[:4]...), `recount section "Yard"`, `count 2 2 section "Yard"`, "declare", "close"),
			has:   []string{"counted again in one section at 18:00", "[Motion 1, by section, 2nd count]"}, hasNot: []string{"Yard"},
		},
		"unanimity shows as carried": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 5 0", "declare"),
			has:   []string{"= carried: Carried.\n", "18:00 carried []"}, hasNot: []string{"unanimous", "5 for", "of 5"},
		},
		"so does a verdict with nobody against": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 3 0 1", "declare"),
			has:   []string{"= carried: Carried.\n", "18:00 carried []"}, hasNot: []string{"nobody against", "abstained"},
		},
		"and a clear majority, and consensus": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "clear carried", "declare", "no-action",
				`move "That we dance." by Ana needs "consensus"`, "second Ben", "put", "consensus blocks 0", "declare"),
			has: []string{"*Motion 1: That we sing.* Carried.\n", "= carried: Carried.\n", "*Motion 2: That we dance.* Carried.\n"}, hasNot: []string{"clear", "blocked"},
		},
		"nobody for shows as not carried": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 0 5", "declare"),
			has:   []string{"= not-carried: Not carried.\n"}, hasNot: []string{"5 against", "short"},
		},
		"an election with all hands for one": {
			lines: begun(`elect "Steward"`, "nominate Ana", "nominate Ben", "put", `count "Ana" 5 "Ben" 0`, "declare"),
			has:   []string{"The figures are not told."}, hasNot: []string{"| 5"},
		},
		"a straw poll in which nobody was against": {
			lines: begun(`straw "Now?" 5 0`), has: []string{"The figures are not told; a straw poll decides nothing."}, hasNot: []string{"5 for"},
		},
		"officers are told by their roles": {
			lines: begun("@18:10", "hand-over Ben", "hand Cleo order", "call", "ruling upheld", `move "That we sing." by Ana`, "second Cleo", "put", "count 3 1", "declare", "@18:20", "close"),
			has: []string{
				"The facilitator upheld it.", "The 2nd facilitator was in the chair.",
				"____ , Facilitator, Date\n      ____ , Minute-taker, Date",
			},
			hasNot: []string{"Proposed", "Facilitator ="},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := circulated(after(t, test.lines...))
			for _, words := range test.has {
				if !strings.Contains(got, words) {
					t.Errorf("lacks %q", words)
				}
			}
			for _, words := range test.hasNot {
				if strings.Contains(got, words) {
					t.Errorf("has %q", words)
				}
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}

// TestUnknownAudience makes sure that whom the minutes do not know reads as little as there is.
func TestUnknownAudience(t *testing.T) {
	m := played(t, "testdata/branch.script")
	if dump(minutes.From(m, minutes.Options{For: "everybody"})) != dump(minutes.From(m, minutes.Options{For: minutes.Notice})) {
		t.Error("somebody unknown reads more than a notice")
	}
	if dump(minutes.From(m, minutes.Options{})) != dump(minutes.From(m, minutes.Options{For: minutes.Members})) {
		t.Error("without an audience the minutes are not for members")
	}
}
