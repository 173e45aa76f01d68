package minutes_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// begun is how most of these meetings begin.
func begun(lines ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov Eva Fin", "take facilitator Fin", "open",
	}, lines...)
}

func TestWhatIsToldAndWhatIsNot(t *testing.T) {
	for name, test := range map[string]struct {
		lines  []string
		has    []string
		once   string
		order  []string
		hasNot []string
	}{
		"a motion that found no seconder is left out": {
			lines:  begun(`move "That we sing." by Ana`, "lapse"),
			hasNot: []string{"sing", "Motion 1"},
		},
		"one that waits for a seconder at the close stands over": {
			lines:  begun(`move "That we sing." by Ana`, "close"),
			has:    []string{"- *Motion 1, pending when the meeting closed.* It has no seconder yet. That we sing."},
			hasNot: []string{"by Ana,", "closed at"},
		},
		"one that waits for a seconder while the meeting goes on is not settled": {
			lines: begun(`move "That we sing." by Ana`),
			has:   []string{"What is not settled yet", "- *Motion 1, pending.* It has no seconder yet. That we sing."},
		},
		"a ruling on a motion that has no seconder is told with its words": {
			lines: begun(`move "That we sing." by Ana`, `rule-out "there is no choir"`),
			has:   []string{"Moved by Ana:\n", "> : That we sing.", "Fin, facilitating, ruled motion 1 out of order.", "> The ruling: there is no choir", "= aside: Motion 1 was ruled out of order."},
		},
		"a motion is put when the count is opened, and not when it is declared": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "@18:10", "put", "@18:19", "count 4 1", "declare", "@18:25", "recount", "@18:31", "count 3 1", "declare"),
			has:   []string{"put at 18:10", "counted again at 18:25"}, hasNot: []string{"put at 18:19", "again at 18:31", "teller"},
		},
		"a recount that turned the outcome round is told among the decisions, with the first figures": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 2 3", "declare", "recount", "count 3 2", "declare", "close"),
			has:   []string{"3 for, 2 against: carried. That is the recount; the first count was 2 for, 3 against."},
		},
		"one that did not is told where it was": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1", "declare", "recount", "count 3 2", "declare", "close"),
			hasNot: []string{"That is the recount"},
		},
		"a recount tells to how many the count before it was put, where that is another number": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 3 2", "declare", "arrive Hal", "recount", "count 3 2", "declare"),
			has:   []string{"6 were entitled to vote; at the count before it was 5."},
		},
		"nothing is told of it where it is the same": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 3 2", "declare", "recount", "count 3 2", "declare"),
			has:    []string{"counted again"},
			hasNot: []string{"at the count before"},
		},
		"a name without a rival is put when the count is opened": {
			lines:  begun(`elect "Chair"`, "nominate Ana", "@18:10", "put", "@18:19", "count 4 1", "declare"),
			has:    []string{"put at 18:10: Ana."},
			hasNot: []string{"put at 18:19"},
		},
		"two tellers who agree at once": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1 teller 1", "count 4 1 teller 2", "declare"),
			has:    []string{"Two tellers counted, each apart from the other."},
			hasNot: []string{"differed"},
		},
		"two tellers who differed counted again": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1 teller 1", "count 3 1 teller 2", "count 4 1 teller 2", "declare"),
			has:   []string{"Two tellers counted, each apart from the other. Their figures differed, and they counted again."},
		},
		"one figure in place of two that differed is no two tellers'": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1 teller 1", "count 3 1 teller 2", "count 4 1", "declare"),
			hasNot: []string{"tellers"},
		},
		"a recess is told where it began, and behind it what happened in it": {
			lines: begun("rule quorum 3", `move "That we sing." by Ana`, "second Ben", "@18:10", "leave Cleo Ben Dov Eva", "@18:12", "recess 15m", "@18:20", "arrive Ben Eva", "@18:27", "resume"),
			order: []string{"At 18:10 the quorum was lost", "in recess from 18:12 to 18:27", "At 18:20 the quorum was met again", "Motion 1 was on the floor again"},
		},
		"a recess that was moved is told behind its motion": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "move recess 10m by Cleo", "second Dov", "put", "count 4 0", "declare", "@18:12", "resume"),
			order: []string{"a recess of 10 minutes", ": carried", "in recess from 18:00 to 18:12"},
		},
		"what two tellers agreed on they counted, whatever a mend puts in its place": {
			lines: append([]string{`convene "Branch" on 2026-05-14`, "@18:00", `headcount 16 section "Day"`, `headcount 12 section "Night"`, "open"},
				`move "That we sing." by Ana`, "second Ben", "put", `count 9 4 section "Day" teller 1`, `count 9 4 section "Day" teller 2`, `count 7 1 section "Night" teller 1`,
				`count 7 1 section "Night" teller 2`, "declare", `mend after 11 count 9 5 section "Day" because "misread"`),
			has: []string{"Two tellers counted, each apart from the other. In Day another figure was entered in place of theirs."}, hasNot: []string{"In Night"},
		},
		"what two tellers agreed on in all they counted": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1 teller 1", "count 4 1 teller 2", "count 3 1", "declare"),
			has:   []string{"Two tellers counted, each apart from the other. Another figure was entered in place of theirs."},
		},
		"two tellers in one section of two, who differed there": {
			lines: append([]string{`convene "Branch" on 2026-05-14`, "@18:00", `headcount 16 section "Day"`, `headcount 12 section "Night"`, "open"},
				`move "That we sing." by Ana`, "second Ben", "put", `count 9 4 section "Day"`, `count 7 1 section "Night" teller 1`, `count 6 1 section "Night" teller 2`,
				`count 6 1 section "Night" teller 1`, "declare"),
			has: []string{"In Night two tellers counted, each apart from the other. Their figures differed, and they counted again."},
		},
		"two tellers in both sections, who differed in one": {
			lines: append([]string{`convene "Branch" on 2026-05-14`, "@18:00", `headcount 16 section "Day"`, `headcount 12 section "Night"`, "open"},
				`move "That we sing." by Ana`, "second Ben", "put", `count 9 4 section "Day" teller 1`, `count 9 4 section "Day" teller 2`,
				`count 7 1 section "Night" teller 1`, `count 6 1 section "Night" teller 2`, `count 6 1 section "Night" teller 1`, "declare"),
			has: []string{"Two tellers counted, each apart from the other. In Night their figures differed, and they counted again."},
		},
		"a challenge that asks whether the chair be sustained says so, and what became of the ruling": {
			lines: begun(`hand Ana order "late"`, "call", "ruling dismissed", "move challenge sustain by Ana", "second Ben", "put", "count 1 2", "declare",
				"recount", "count 2 2", "declare"),
			has: []string{
				"that the chair be sustained in the ruling of 18:00, put at 18:00; it needs half of cast, a tie sustains.",
				"1 for, 2 against", "half of 3 cast needs 2, a tie sustains.", "The ruling of 18:00 was overturned.",
				"half of 4 cast needs 2, a tie sustains.", "The ruling of 18:00 stood again.",
			},
		},
		"a challenge is told of its own ruling, and not of one that was given since": {
			lines: begun(`hand Ana order "late"`, "call", "ruling dismissed", "move challenge by Ana", "second Ben", "@18:07", `hand Ben order "loud"`, "call",
				"ruling upheld", "put", "count 3 1", "declare"),
			has:    []string{"The ruling of 18:00 was overturned."},
			hasNot: []string{"The ruling of 18:07 was"},
		},
		"a friendly amendment without a seconder is told with its words": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", `amend strike "sing" insert "dance" by Cleo`, "accept"),
			has: []string{
				`*Amendment 1.1.* Moved by Cleo:`, "That we [-sing-] {+dance+}.",
				"The mover of motion 1 accepted amendment 1.1, and nobody objected.",
				"= carried: Amendment 1.1 was accepted without a vote",
			},
		},
		"a name put for and against has all its figures": {
			lines:  begun(`elect "Clerk"`, "nominate Ana", "put", "count 3 0 1", "declare", `elect "Steward"`, "nominate Ben", "put", "count 2 2 1", "declare"),
			has:    []string{"3 for and 0 against, 1 abstained, 1 not voting.", "2 for and 2 against, 1 abstained."},
			hasNot: []string{"Elected: Ana"},
		},
		"who is elected after several rounds is told once": {
			lines: begun(
				`elect "Steward"`, "nominate Ana", "nominate Ben", "nominate Cleo", "put", `count "Ana" 2 "Ben" 2 "Cleo" 1`, "declare", `count "Ana" 3 "Ben" 2`, "declare"),
			has:    []string{"= carried: Ana was elected."},
			hasNot: []string{"Elected: Ana"},
		},
		"the next meeting that is moved is told as it is read": {
			lines: begun(`move next-meeting "2026-06-11 18:00 Canteen" by Ana`, "second Ben", "put", "count 3 1", "declare", `move next-meeting "some day in June" by Ana`, "second Ben"),
			has:   []string{"> Procedural motion p1: that the next meeting be: 11 June 2026, 18:00, Canteen", "some day in June"},
		},
		"a demand says of which grievance it is one, unless that was raised behind closed doors": {
			lines: begun(
				`grievance "The showers are cold" people 3`, "demand 1 by Ana", "second Ben", "put", "count 3 1", "declare", "no-action",
				"in-camera on", `grievance "Hidden"`, "in-camera off"),
			has:    []string{"It makes a demand of grievance 1."},
			hasNot: []string{"Hidden"},
		},
		"standing orders are told as they are read": {
			lines:  begun("@18:10", "rule speech 90s", `rule consensus-fallback "9/10 of cast"`, "close"),
			has:    []string{"| 2 minutes | 1 minute 30 seconds", "| none | 9/10 of the votes cast"},
			hasNot: []string{"9/10 of cast", "1m30s"},
		},
		"putting a motion at once claims of nobody that they waited": {
			lines: begun(`move "That we sing." by Ana`, "second Ben", "put no-objection", "count 3 1", "declare"),
			has:   []string{"Nobody objected to putting it to the vote."}, hasNot: []string{"wait"},
		},
		"nobody's vote, speech or absence is told": {
			lines: []string{
				`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov", "apologies Quentin", "member Ulrike", "open",
				`move "That we sing." by Ana`, "second Ben", "hand Cleo against", "hand Dov", "call", "done", `call Dov "has to leave"`, "@+10s", "done",
				"hand Cleo", "hand Dov", `bump Dov "has not spoken"`, "drop Cleo", "absent Dov", "drop Dov", "put", "count 3 1", "declare", "no-action", "close",
			},
			has:    []string{"Apologies: Quentin."},
			hasNot: []string{"Ulrike", "Cleo", "people spoke"},
		},
		"who asked to go first is told nowhere": {
			lines:  begun("rule order progressive", "priority Cleo", "hand Ben", "hand Cleo", "call", "done", "close"),
			has:    []string{"two queues in turn"},
			hasNot: []string{"Ben", "priority", "asked"},
		},
		"who raised a point of order is not told": {
			lines: begun(`hand Cleo order "the door"`, "call", "ruling dismissed", "move challenge by Ana", "second Ben", "put by Eva", "count 4 1", "declare"),
			has: []string{
				`At 18:00 a point of order was raised: "the door". Fin, facilitating, dismissed it. This ruling was overturned later.`,
				"to overturn the ruling of 18:00", "Eva put it in the place of the facilitator.", "The ruling of 18:00 was overturned.",
			},
			hasNot: []string{"Cleo"},
		},
		"what was undone is not told": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 5 0", "declare", `note "Sung."`, "undo", "undo", "redo", "undo"),
			has:    []string{"pending"},
			hasNot: []string{"Sung", "carried"},
		},
		"a figure that was put right is told once": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1", "count 3 2", "declare"),
			has:    []string{"3 for, 2 against"},
			hasNot: []string{"4 for"},
		},
		"a count that the quorum broke off": {
			lines: append([]string{`convene "Branch" on 2026-05-14`, "rule quorum 4", "@18:00", "headcount 5", "open"},
				`move "That we sing." by Ana`, "second Ben", "put", "headcount 3", "headcount 5", "count 5 0", "declare", "no-action", "close"),
			has: []string{
				"= aside: Motion 1 was suspended, as it stood.", "Motion 1 was on the floor again, as it stood.", "was put at 18:00.",
				"The quorum was 4 people with a vote. At the opening 5 were present, and it was met. At 18:00 it was lost: 3 were present, and 4 were needed. At 18:00 it was met again: 5 were present.",
			},
			hasNot: []string{"stands over"},
		},
		"the sum follows the amendment that says it": {
			lines: begun(`move "That we give £500 to the strike fund." by Ana spend 50000 "strike fund"`, "second Ben",
				`amend strike "£500" insert "£400" by Cleo spend 40000 "strike fund"`, "second Dov", "put", "count 4 1", "declare", "put", "count 4 1", "declare", "no-action"),
			has: []string{
				"With it 40\u00a0000 would be asked for: strike fund.",
				"As amended it asks for 40\u00a0000: strike fund.",
			},
		},
		"a sum that an amendment of the words left as it was is told as what it is": {
			lines: begun(`move "That we give £500 to the strike fund." by Ana spend 50000 "strike fund"`, "second Ben",
				`amend strike "£500" insert "£400" by Cleo`, "second Dov", "put", "count 4 1", "declare", "put", "count 4 1", "declare", "no-action"),
			has: []string{
				"no other sum was named with them: the sum that was voted on is 50\u00a0000",
				"Of motion 1: its words were amended after the sum of 50\u00a0000 was named, and no other sum was named with them.",
			},
		},
		"a minority that wants two thirds": {
			lines: begun(`move "That we sing." by Ana needs "2/3 of cast"`, "second Ben", "put", "count 3 2", "declare"),
			has:   []string{"3 for, 2 against: not carried, one short; 2/3 of 5 cast needs 4."},
		},
		"withdrawn by the mover alone": {
			lines:  append([]string{`convene "B" on 2026-05-14`, "@18:00", "rule withdraw-by mover", "rule second no", "arrive Ana Ben", "open"}, `move "That we sing." by Ana`, "withdraw"),
			has:    []string{"Moved by Ana:", "Under the standing orders the mover may withdraw motion 1.", "aside: Motion 1 was withdrawn."},
			hasNot: []string{"objected", "seconded"},
		},
		"tellers stand with their sections": {
			lines: []string{`convene "B" on 2026-05-14`, "@18:00", `member "Ana Lund" section "Night"`, `member "Ana Lund" section "Day"`, "arrive all", `take teller "Ana Lund (Night)"`, "open", "@19:00", `leave-role teller "Ana Lund (Night)"`},
			has:   []string{"Tellers = Ana Lund (Night), to 19:00"},
		},
		"a role that was handed over before the opening": {
			lines:  []string{`convene "B" on 2026-05-14`, "@18:00", "arrive Ana Ben", "take facilitator Ana", "hand-over Ben", "open", "close"},
			has:    []string{"Facilitator = Ben\n", "____ Ben, Facilitator, Date", "____ , Minute-taker, Date"},
			hasNot: []string{"____ Ana", "Facilitator = Ana"},
		},
		"no facilitator is proposed where nobody ever facilitated": {
			lines:  []string{`convene "B" on 2026-05-14`, "@18:00", "arrive Ana Ben", "open", "close"},
			hasNot: []string{"Next meeting", "Proposed"},
		},
		"what is written up after the close stands in its item, and says so": {
			lines:  begun(`item "Tips"`, "go", `note "During."`, "close", "@+2h", `note "Afterwards." item 1`, `note "At large."`, `assign "Sweep" to Ben`, "next-meeting 2026-06-11 18:00"),
			has:    []string{"1.1   During.\n1.2   Afterwards. °\n", "At large. °", "*Action 1.* Ben: Sweep °", "/° Written up after the close, on 14 May 2026./", "The next meeting was set for 11 June 2026, 18:00."},
			hasNot: []string{"after the seal", "A note"},
		},
		"a closed session is told as such and no more": {
			lines: begun(`item "Funds"`, "go", `move "That we meet." by Ana`, "second Ben", "in-camera on", "@+10m", "put", "count 5 0", "declare", "no-action",
				`move "Hidden one." by Cleo`, "second Dov", `amend strike "one" insert "two" by Eva`, "accept", `hand Eva order "Hidden point"`, "call", `ruling upheld "Hidden ruling"`,
				`straw "Hidden straw" 1 2`, `note "Hidden note."`, "in-camera off", `amend strike "two" insert "three" by Ben`, "second Ana", "put", "count 1 3", "declare", "put", "count 3 2", "declare",
				`assign "Open work" to Ben`, "in-camera on", `assign "Hidden work" to Ana`, `compete "Hidden A" "Hidden B"`, "put", `count "Hidden A" 3 "Hidden B" 1`, "declare", "withdraw", `mandate "Hidden mandate" delegates Ana`, "close"),
			has: []string{
				"> : That we meet.", "The meeting was in closed session from 18:00 to 18:10.", "(Its words were moved in closed session.)",
				"1 for, 3 against, 1 not voting: not carried", "3 for, 2 against: carried", "Open work", "The meeting was in closed session at 18:10.", "Motion 1 was decided in closed session.",
			},
			hasNot: []string{"Hidden", "Cleo", "Eva", "Motion 1 was put", "Motion 3", "prevailed"},
		},
		"a decision that a closed session counted again is told once": {
			lines: begun(`move "That we meet." by Ana`, "second Ben", "in-camera on", `amend strike "meet" insert "hide" by Eva`, "accept", "put", "count 3 2", "declare",
				"recount", "count 2 3", "declare", "in-camera off", "@+5m", "in-camera on", "recount division", "count 4 1", "declare", "in-camera off"),
			has:    []string{"in closed session at 18:00", "in closed session at 18:05"},
			once:   "Motion 1 was decided in closed session.",
			hasNot: []string{"hide"},
		},
		"a recount that ended without a figure, as the quorum went": {
			lines: begun("rule quorum 5", `move "That we sing." by Ana`, "second Ben", "put", "count 3 0", "declare", "no-action", "@18:10", "recount", "@18:15", "leave Ana Ben", "close"),
			has:   []string{"Motion 1 was to be counted again from 18:10 on; that count ended without a verdict, and what was decided stands."},
			once:  "= carried: 3 for",
		},
		"one that ended with a figure": {
			lines:  begun(`move "That we sing." by Ana`, "second Ben", "put", "count 3 0", "declare", "no-action", "@18:10", "recount", "count 3 1", "declare", "close"),
			hasNot: []string{"without a verdict"},
		},
		"a notice of a closed session was not moved there": {
			lines:  begun("in-camera on", `notice "Hidden." by Ana`, "in-camera off", "close"),
			has:    []string{"Motion 1, of which notice was given, not moved.* (Its words were given in closed session.)"},
			hasNot: []string{"words were moved", "Hidden"},
		},
		"a tie of two for one seat settles who is elected": {
			lines: begun(`elect "Chair"`, "nominate Ana", "nominate Ben", "put", "count Ana 2 Ben 2", "declare", "count Ana 3 Ben 1", "declare"),
			has:   []string{"There was a tie for the seat, so the next round was between Ana and Ben, to settle who is elected."},
		},
		"a tie of three for one seat settles who drops out": {
			lines: begun(`elect "Chair"`, "nominate Ana", "nominate Ben", "nominate Cleo", "put", "count Ana 1 Ben 1 Cleo 1", "declare"),
			has:   []string{"to settle which of them drops out"},
		},
		"a note on a motion that was carried stands under it, and so does its action": {
			lines: begun(`item "Hall"`, "go", `move "That we sing." by Ana`, "second Ben", "put", "count 3 0", "declare", `note "Cleo has a piano."`, `assign "Find a song" to Ben`),
			has:   []string{"Cleo has a piano.", "Find a song"}, once: "*Motion 1.* Moved", hasNot: []string{"Further business"},
		},
		"a meeting past midnight tells the day": {
			lines: begun("@23:50", "recess", "@+20m", "resume", "@+5m", "close"),
			has:   []string{"18:00 to 00:15 on 15 May 2026", "The meeting was in recess from 23:50 to 00:10 on 15 May 2026."},
		},
		"a meeting that is not open yet": {
			lines:  []string{`convene "B" on 2026-05-14 place "Hall"`, "@18:00", "member Ana", `item "Tips"`},
			has:    []string{"DRAFT of a meeting that is not open yet; this is how it stood at 18:00", "Place = Hall", "- Item 1: Tips, not reached"},
			hasNot: []string{"Who was there", "Seal", "Opened"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, test.lines...), minutes.Options{}))
			told, _, _ := strings.Cut(got, "\nmeta:")
			for _, words := range test.has {
				if !strings.Contains(told, words) {
					t.Errorf("lacks %q", words)
				}
			}
			for _, words := range test.hasNot {
				if strings.Contains(told, words) {
					t.Errorf("has %q", words)
				}
			}
			rest := told
			for _, words := range test.order {
				_, behind, there := strings.Cut(rest, words)
				if !there {
					t.Errorf("lacks %q behind what comes before it", words)
				}
				rest = behind
			}
			if n := strings.Count(told, test.once); test.once != "" && n != 1 {
				t.Errorf("has %q %d times, not once", test.once, n)
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}

// TestForgotten makes sure that minutes can still be made when names are gone.
func TestForgotten(t *testing.T) {
	m := after(t, begun(`move "That we sing." by Ana`, "second Ben", "put", "count 3 1", "declare")...)
	forgotten := assembly.New()
	for _, e := range m.Entries() {
		e.People = nil
		if err := forgotten.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	got := dump(minutes.From(forgotten, minutes.Options{}))
	for _, words := range []string{"Moved by a member, seconded by a member, put at 18:00:", "Facilitator = a member"} {
		if !strings.Contains(got, words) {
			t.Errorf("lacks %q:\n%s", words, got)
		}
	}
	if strings.Contains(got, "Ana") {
		t.Error("a forgotten name is told")
	}
}

// TestEveryKindHasWords moves through the standing orders, which name every kind of motion, and makes sure that each can be told.
func TestEveryKindHasWords(t *testing.T) {
	kinds := 0
	for _, o := range assembly.New().State().StandingOrders() {
		kind, ok := strings.CutPrefix(o.Key, "threshold ")
		if !ok || kind == "main" || kind == "amendment" {
			continue
		}
		kinds++
		if !minutes.Has("asks." + kind) {
			t.Errorf("no words for what a motion of the kind %s asks for", kind)
		}
	}
	if kinds < 15 {
		t.Errorf("only %d kinds of motion were found", kinds)
	}
	for _, role := range assembly.StandardRoles() {
		if !minutes.Has("role."+role) || !minutes.Has("office."+role) {
			t.Errorf("no words for the role %s", role)
		}
	}
	for month := time.January; month <= time.December; month++ {
		if got := dump(minutes.From(after(t, `convene "B" on `+time.Date(2026, month, 3, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)), minutes.Options{})); !strings.Contains(got, "Date = 3 "+month.String()+" 2026") {
			t.Errorf("%s is told otherwise:\n%s", month, got)
		}
	}
}

func TestLanguages(t *testing.T) {
	m := after(t, begun("close")...)
	for _, language := range minutes.Languages() {
		if got := minutes.From(m, minutes.Options{Language: language}).Language; got != language {
			t.Errorf("asked for %s, the minutes are in %s", language, got)
		}
	}
	if got := minutes.From(m, minutes.Options{Language: "xx"}).Language; got != "en" {
		t.Errorf("asked for a language that there is not, the minutes are in %s", got)
	}
}
