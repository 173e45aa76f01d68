package minutes_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// lines are what is said in a meeting at random. People called Quiet have a voice and no vote: they speak, and do nothing for which
// the minutes name anybody.
func lines() []string {
	return []string{
		"@+1m", "@+7m", "arrive all", "leave Ana", "arrive Ana", "leave Ben Cleo", "arrive Ben Cleo", "headcount 9", "headcount -3", "headcount +4",
		`headcount 5 section "Day"`, `headcount 4 section "Night"`, "headcount off", "rule quorum 4", "rule quorum none", "rule second no", "rule second yes",
		"rule order alternate", "rule consensus-fallback \"2/3 of cast\"", "members 12", "rule withdraw-by mover",
		"take facilitator Fin", "hand-over Ana", "take minute-taker Ben", "take teller Dov", "leave-role facilitator Fin", "rotate facilitator lot 4",
		`item "Rent"`, `item "Tips" at 1`, "go", "go", "go 1", "defer 2", "recess", "resume", `round "How is it?"`,
		"hand Ana", "hand Ben for", "hand Cleo against", `hand "Quiet One"`, `hand "Quiet Two" order "the door"`, "hand Dov quorum", "call", "call", "call", "done", "done",
		"ruling upheld", `ruling dismissed "no"`, `pass Ana`, `absent Ben`, "drop Cleo",
		`move "alpha beta gamma alpha" by Ana`, `move "delta" by Ben`, `move "epsilon zeta" by Cleo needs "majority of members"`,
		`move action "eta" by Dov`, `move ratify "theta" by Ana`, `move "iota" by Eva needs "consensus"`, "move recall Eva by Ana", `move rescind "kappa" by Ben`, "move rescind by Cleo",
		"second Dov", "second Eva", "second Dov", "second Eva", "second Ana", "second Ben",
		`amend strike "beta" insert "lambda" by Ben`, `amend strike "gamma" insert "mu mu" by Cleo`, `amend 1 strike "alpha" nth 2 insert "nu" by Dov`, `amend text "xi omicron" by Eva`, `amend 1 strike "beta" insert "pi" by Dov`, "accept",
		"move table by Ana", "move close-debate by Eva", `move refer "rho" by Ben`, `move postpone "sigma" by Cleo`, "move limit 1m by Dov", "move recess 5m by Eva", "move adjourn by Ana",
		`move next-meeting "2026-06-01 18:00 Hall" by Ben`, "move challenge by Cleo", "move replace facilitator Eva by Dov", "move suspend-rules speech 1m by Ana", "move recount by Dov",
		"move reconsider by Ben", "move take-up by Cleo", "withdraw", `rule-out "tau"`, "lapse",
		"put", "put", "put", "put no-objection", "count 3 1", "count 1 3", "count 2 2", "count 4 0 1", "count 9 0", `count 3 1 section "Day"`, `count 1 2 section "Night"`, "clear carried", "adopt", "adopt 1", "consensus blocks 0 asides 1", "consensus blocks 1",
		"declare", "declare", "declare", "declare", "recount", `recount section "Day"`, "recount division",
		`straw "upsilon" 1 2`, `note "phi"`, `note "chi" motion 1`, `note "psi" item 1`, `assign "omega" to Eva by 2026-06-01`, "no-action", "no-action", "finished 1", "pledge 3",
		`elect "Steward"`, "nominate Ana", "nominate Ben", `count "Ana" 3 "Ben" 1`, `count "Ana" 2 "Ben" 2`, "lot 3", `compete "one" "two"`, `count "one" 2 "two" 1`,
		`mandate "Send" delegates Ana Ben report 2026-07-01`, `report "Send" "rho rho"`, `report "Send" "tau tau" proposal "chi chi"`, `renew "Send" report 2026-08-01`, `discharge "Send"`,
		`grievance "dust"`, `grievance "heat" area "Yard" people 4`, "merge 2 into 1", "rank 1 3", "demand 1 by Ana", "presented 1", `answered 1 won "fans"`, "settled 1 closed",
		`move "omega nu" by Ben spend 500 "beta"`, `paid 1 20 "mu"`, `notice "nun" by Dov`, "move 1 by Dov", "in-camera on", "in-camera off", "priority Cleo",
		"undo", "undo", "redo", "close", "next-meeting 2026-06-01 18:00", "seal 1 2", `correct "samekh"`, "approve-minutes",
	}
}

// runs are lines that often follow one another; at random they would hardly ever.
func runs() []string {
	return []string{
		`move "alpha beta gamma alpha" by Ana; second Dov`, `move "delta" by Ben; second Eva`, `move action "eta" by Dov; second Eva`, "move table by Ana; second Dov",
		`amend strike "beta" insert "lambda" by Ben; second Eva`, `amend 1 strike "gamma" insert "mu mu" by Cleo; second Dov`, "move adjourn by Eva; second Ana",
		`move refer "rho" by Ben; second Dov`, "move challenge by Cleo; second Dov", "move reconsider by Ben; second Eva", "move recount by Dov; second Eva", "move close-debate by Eva; second Dov",
		"put; count 4 1; declare", "put; count 1 3; declare", "put; count 2 2; declare", "put no-objection; count 3 0 1; declare", "put; clear carried; declare", "put; consensus blocks 1; declare; count 3 1; declare",
		`put; count 2 1 section "Day"; count 1 0 section "Night"; declare`, "recount; count 1 2; declare", "recount division; count 3 2; declare", `recount section "Day"; count 0 3 section "Day"; declare`,
		"headcount -5; headcount +5", "leave Ana Ben Cleo Dov", "arrive Ana Ben Cleo Dov", "no-action; go", "no-action", `elect "Steward"; nominate Ana; nominate Ben; put; count "Ana" 2 "Ben" 1; declare`,
		`compete "one" "two"; put; count "one" 2 "two" 1; declare`, "hand Ana; call; @+1m; done", `hand "Quiet One"; call; done`, `hand "Quiet Two" order "the door"; call; ruling upheld`,
	}
}

// random is a meeting of random lines, the refused ones left out.
func random(t *rapid.T) *meeting {
	m := newMeeting()
	for _, line := range []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Quiet One" voice`, `member "Quiet Two" voice`, `member Ana section "Day"`, `member Ben section "Day"`, `member Cleo section "Night"`,
		"arrive all", "arrive Dov Eva Fin",
	} {
		if err := m.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	if rapid.IntRange(0, 9).Draw(t, "opens") > 0 {
		_ = m.say("open")
	}
	said := append(runs(), lines()...)
	pick := rapid.OneOf(rapid.IntRange(0, len(runs())-1), rapid.IntRange(0, len(said)-1))
	for _, n := range rapid.SliceOfN(pick, 40, 150).Draw(t, "lines") {
		for _, line := range strings.Split(said[n], "; ") {
			_ = m.say(line) // what is not in order is refused
		}
	}
	return m
}

func TestAnyMeetingCanBeTold(t *testing.T) {
	missing := regexp.MustCompile(`\[[a-z]+[a-z.-]*\.[a-z.-]*\]|\{\d|%!|\.\.`)
	rapid.Check(t, func(t *rapid.T) {
		m := random(t)
		s := m.State()
		d := minutes.From(m.Meeting, sealed())
		got := dump(d)
		fail := func(format string, args ...any) {
			t.Helper()
			t.Fatalf(format+"\n%s", append(args, got)...)
		}
		told, _, _ := strings.Cut(got, "\nmeta:")
		if bad := missing.FindString(told); bad != "" {
			fail("a sentence lacks something: %q", bad)
		}
		if strings.Contains(told, "Quiet") {
			fail("somebody who only spoke is named")
		}
		if again := dump(minutes.From(copied(t, m.Meeting), sealed())); again != got {
			fail("read back from its entries, the meeting is told otherwise:\n%s\n", again)
		}
		for _, audience := range minutes.Audiences()[1:] {
			o := sealed()
			o.For, o.Names = audience, true
			told := dump(minutes.From(m.Meeting, o))
			if bad := missing.FindString(strings.Split(told, "\nmeta:")[0]); bad != "" {
				t.Fatalf("for a %s a sentence lacks something: %q\n%s", audience, bad, told)
			}
			if name := regexp.MustCompile(`\b(Ana|Ben|Cleo|Dov|Eva|Fin|Quiet)\b`).FindString(told); name != "" {
				t.Fatalf("a %s names %s:\n%s", audience, name, told)
			}
		}
		for _, d := range []minutes.Document{minutes.Announce(m.Meeting, sealed()), minutes.Bulletin(m.Meeting, sealed())} {
			if bad := missing.FindString(strings.Split(dump(d), "\nmeta:")[0]); bad != "" {
				t.Fatalf("a sentence lacks something: %q\n%s", bad, dump(d))
			}
		}
		numbers := map[string]bool{}
		verdicts := 0
		for _, b := range d.Blocks {
			switch b := b.(type) {
			case minutes.Paragraph:
				if b.Number != "" && numbers[b.Number] {
					fail("two paragraphs have the number %s", b.Number)
				}
				numbers[b.Number] = true
			case minutes.Verdict:
				if b.Outcome != minutes.Aside {
					verdicts++
				}
			}
		}
		if s.Info.Phase == "" {
			return
		}
		rounds := 0
		for _, d := range d.Decisions {
			rounds += len(d.Rounds)
		}
		if rounds > verdicts {
			fail("%d rounds were counted, and %d are told", rounds, verdicts)
		}
		for _, mo := range s.Motions.All {
			if mo.Seconder == "" || wasHidden(m.Meeting) {
				continue
			}
			for _, text := range []string{mo.Original, mo.Text} {
				text = strings.Replace(text, "2026-06-01 18:00 Hall", "1 June 2026, 18:00, Hall", 1) // as it is read
				if mo.Kind != "limit" && mo.Kind != "recess" && mo.Rule == "" && mo.Kind != "recount" && !strings.Contains(plain(told), text) {
					fail("motion %s is not told in its words %q", mo.ID, text)
				}
			}
		}
	})
}

// TestUndoLeavesNoTrace makes sure that a meeting is told as before once a line is undone.
func TestUndoLeavesNoTrace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := random(t)
		asOf := regexp.MustCompile(`it (was in recess|stood) at [^·]*`) // the last entry, undone or not
		before := asOf.ReplaceAllString(dump(minutes.From(m.Meeting, sealed())), "")
		said := lines()
		line := said[rapid.IntRange(0, len(said)-1).Draw(t, "line")]
		if strings.HasPrefix(line, "@") || line == "undo" || line == "redo" || m.say(line) != nil || m.say("undo") != nil {
			return
		}
		if got := asOf.ReplaceAllString(dump(minutes.From(m.Meeting, sealed())), ""); got != before {
			t.Fatalf("after %s and undo the minutes differ; before:\n%s\nafter:\n%s", line, before, got)
		}
	})
}

func wasHidden(m *assembly.Meeting) bool {
	for i, undone := range m.Undone() {
		if !undone && m.Entries()[i].Verb == "in-camera" {
			return true
		}
	}
	return false
}

// plain is a text without the marks of a change: what is inserted in full, and what is not struck.
func plain(told string) string {
	inserted := strings.NewReplacer("{+", "", "+}", "").Replace(regexp.MustCompile(`\[-.*?-\] ?`).ReplaceAllString(told, ""))
	return told + inserted + strings.ReplaceAll(told, "⏎", "\n")
}

// copied is the meeting read back from its entries as they are written.
func copied(t interface{ Fatal(...any) }, m *assembly.Meeting) *assembly.Meeting {
	codec, again := assembly.NewCodec(), assembly.New()
	for _, e := range m.Entries() {
		b, err := codec.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		read, err := codec.Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		read.People = e.People
		if err := again.Apply(read); err != nil {
			t.Fatal(err)
		}
	}
	return again
}

// BenchmarkFrom makes the minutes of a long day: 300 motions, 2,000 speeches.
func BenchmarkFrom(b *testing.B) {
	m := longDay(b)
	b.ReportAllocs()
	for b.Loop() {
		minutes.From(m, minutes.Options{})
	}
	b.ReportMetric(float64(len(m.Entries())), "entries")
}

func longDay(t testing.TB) *assembly.Meeting {
	said := []string{`convene "A long day" on 2026-05-14`, "@08:00", "members 400", "rule quorum 10%", `headcount 120 section "Day"`, `headcount 90 section "Night"`, "take facilitator Fac", "open"}
	speeches := 0
	for n := 1; n <= 300; n++ {
		if n%10 == 1 {
			said = append(said, fmt.Sprintf(`item "Item %d"`, n/10+1), "go")
		}
		said = append(said, fmt.Sprintf(`move "That the branch do what motion %d says, and not what was said before." by "Mover %d"`, n, n%40), fmt.Sprintf(`second "Seconder %d"`, n%30))
		for range 7 {
			if speeches == 2000 {
				break
			}
			speeches++
			said = append(said, fmt.Sprintf(`hand "Speaker %d"`, speeches%150), "call", "@+20s done")
		}
		if n%3 == 0 {
			said = append(said, `amend strike "before" insert "after" by "Amender"`, `second "Seconder 1"`, "put", "count 100 80 4", "declare")
		}
		said = append(said, "put", `count 60 50 section "Day"`, `count 40 30 5 section "Night"`, "declare", "no-action")
	}
	said = append(said, "close")
	return after(t, said...)
}
