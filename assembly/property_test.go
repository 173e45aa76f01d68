package assembly_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/refusal"
	"stacktaker/assembly/snapshot"
)

func told(m *assembly.Meeting) string {
	b, _ := json.Marshal(snapshot.Of(m, snapshot.Record{}))
	return string(b)
}

// ballotLine draws a batch of papers for the election that is counted.
func ballotLine(m *assembly.Meeting, pick func(label string, from ...string) string) string {
	line := "ballot batch " + pick("batch", "1", "2") + pick("typist", "", "", " teller 1", " teller 2")
	c := m.State().Count
	if c == nil || c.Contest == nil {
		return line + " Ana 1"
	}
	names := make([]string, len(c.Choices))
	for i, choice := range c.Choices {
		names[i] = m.State().ChoiceName(c.Contest, choice)
	}
	between := map[assembly.BallotKind]string{assembly.RankedBallot: ">", assembly.ApproveBallot: "+"}[c.Contest.Kind]
	for range 2 {
		paper := pick("first", names...)
		if second := pick("second", names...); between != "" {
			paper += between + second
		}
		line += " " + language.Quoted(paper) + " 1"
	}
	return line + pick("void", "", "", " blank 1", " spoilt 1")
}

// lineOf draws a line of the language, at times one that departs from a rule or puts an earlier one right.
func lineOf(t *rapid.T, m *assembly.Meeting) string {
	line := plainLineOf(t, m)
	if rapid.IntRange(0, 7).Draw(t, "departs") == 0 {
		line += ` anyway "they wished it"`
	}
	if m.Len() < 2 || rapid.IntRange(0, 9).Draw(t, "mends") > 0 {
		return line
	}
	n := fmt.Sprint(rapid.Uint64Range(1, m.Len()).Draw(t, "entry"))
	mend := rapid.SampledFrom([]string{"mend " + n + " " + line, "mend " + n + " off", "mend after " + n + " " + line}).Draw(t, "mend")
	return mend + rapid.SampledFrom([]string{"", ` because "it was misheard"`, ` because "it was misheard"`}).Draw(t, "because")
}

// plainLineOf draws a line that is mostly one that could be in order, with names and numbers drawn from few.
func plainLineOf(t *rapid.T, m *assembly.Meeting) string {
	pick := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	name := func() string { return pick("name", "Ana", "Ben", "Cleo", "Dov", "Eva", "Fin", "Gus") }
	number := func(most int) string { return fmt.Sprint(rapid.IntRange(0, most).Draw(t, "n")) }
	section := func() string { return pick("section", "", "", ` section "Day"`, ` section "Night"`) }
	role := func() string { return pick("role", "facilitator", "stack-keeper", "teller", "co-facilitator") }
	text := func() string { return pick("text", "That we meet weekly.", "That we march on Monday.", "a b a b") }
	var moves []string
	for _, move := range m.InOrder() {
		if move.Why == nil && move.Verb != "undo" && move.Verb != "redo" {
			moves = append(moves, move.Verb)
		}
	}
	verb := rapid.SampledFrom(moves).Draw(t, "verb")
	if rapid.IntRange(0, 9).Draw(t, "wild") == 0 {
		verb = rapid.SampledFrom(m.Language().Verbs()).Draw(t, "any verb")
	}
	if verb == "close" && rapid.IntRange(0, 4).Draw(t, "close") > 0 {
		verb = "hand"
	}
	switch verb {
	case "convene":
		return `convene "Drawn" on 2026-03-02`
	case "hand":
		return "hand " + name() + " " + pick("kind", "", "speak", "for", "against", "order", "information", "answer", "response", "quorum")
	case "call":
		return pick("call", "call", "call", "call "+name()+` "reason"`)
	case "pass", "absent", "drop", "arrive", "leave", "apologies", "second":
		return verb + " " + name()
	case "bump":
		return "bump " + name() + ` "reason"` + pick("to", "", "", " to "+number(5))
	case "ruling":
		return "ruling " + pick("ruling", "upheld", "dismissed")
	case "extend", "item-time":
		return verb + " 30s"
	case "recess":
		return pick("recess", "recess", "recess 10m")
	case "move":
		kind := pick("kind", "", "", "main", "action", "ratify", "close-debate", "table", "refer", "postpone", "limit", "recess", "adjourn",
			"challenge", "recount", "reconsider", "take-up", "rescind", "recall", "replace", "suspend-rules", "next-meeting", "take-item", "next-business", "postpone-indefinitely")
		needs := pick("needs", "", "", " needs consensus", ` needs "2/3 of cast"`, ` needs "majority of present"`, ` needs "majority of members"`)
		switch kind {
		case "", "main", "action", "ratify", "refer", "postpone", "next-meeting":
			return "move " + kind + " " + language.Quoted(text()) + " by " + name() + needs + pick("spend", "", "", ` spend 500 "the hall"`)
		case "limit", "recess":
			return "move " + kind + " 2m by " + name()
		case "recall":
			return "move recall " + name() + " by " + name()
		case "replace":
			return "move replace " + role() + " " + name() + " by " + name()
		case "take-item":
			return "move take-item " + number(4) + " by " + name()
		case "close-debate":
			return "move close-debate" + pick("all", "", " all") + " by " + name()
		case "suspend-rules":
			return "move suspend-rules speech 1m by " + name()
		}
		return "move " + kind + pick("noticed", "", "", "", " 1.1", " 1.2", " 2") + " by " + name()
	case "amend":
		target := pick("target", "", "", "1 ", "1.1 ")
		if rapid.Bool().Draw(t, "whole") {
			return "amend " + target + "text " + language.Quoted(text()) + " by " + name()
		}
		return "amend " + target + "strike " + pick("old", `"weekly"`, `"Monday"`, `"a" nth 2`, `"That"`) + ` insert "That x" by ` + name()
	case "notice-amend":
		target := pick("target", "1 ", "1.1 ", "2 ")
		return verb + " " + target + pick("change", `strike "weekly" insert "daily"`, `text "That x"`, "paragraph 1 strike", `after 0 insert "That y"`) + " by " + name()
	case "put":
		if m.State().Rules.Yes("roll-call") {
			return pick("put", "put", "put no-objection", "put roll-call", "put roll-call")
		}
		return pick("put", "put", "put no-objection")
	case "compete":
		return `compete "A" "B" "C"`
	case "elect":
		return `elect "Office"` + pick("seats", "", " seats 2") + pick("paper", "", "", " ballot single", " ballot approval", " ballot yes-no", " ballot ranked", " ballot ranked")
	case "papers":
		return "papers given " + number(9)
	case "ballot":
		return ballotLine(m, pick)
	case "nominate":
		return pick("nominee", "nominate ron", "nominate "+name(), "nominate "+name(), "nominate "+name())
	case "recorded":
		return "recorded " + name() + pick("vote", " for", " against", " abstained")
	case "vote":
		return "vote " + name() + pick("called", " for", " against", " abstain")
	case "priority", "withdraw-name", "accepts", "refuses", "interest":
		return verb + " " + name()
	case "lot", "pledge":
		return verb + " " + number(9)
	case "consensus":
		return "consensus blocks " + number(2) + " asides " + number(2)
	case "clear":
		return "clear " + pick("clear", "carried", "carried acclamation", "lost", "carried unanimous", "carried unopposed", "lost voice")
	case "adopt":
		return pick("adopt", "adopt", "adopt", fmt.Sprintf("adopt %d", rapid.IntRange(1, 4).Draw(t, "id")))
	case "notice":
		return "notice " + language.Quoted(text()) + pick("titled", "", ` title "Heading"`) + " by " + name() +
			pick("beside", "", "", " and "+name()) + pick("backed", "", "", " seconder "+name())
	case "mandate":
		return `mandate "` + pick("mandate", "A", "B") + `" delegates ` + name() + " " + name() +
			pick("from", "", "", " from 1", " from 2") + pick("due", "", " report 2026-03-02", " report 2026-04-01")
	case "report":
		return `report "` + pick("mandate", "A", "B") + `" "Words."` + pick("proposal", "", ` proposal "That we sign."`)
	case "renew":
		return `renew "` + pick("mandate", "A", "B") + `" report 2026-05-01`
	case "discharge":
		return `discharge "` + pick("mandate", "A", "B") + `"`
	case "grievance":
		return "grievance " + language.Quoted(text()) + pick("people", "", " people "+number(9))
	case "merge":
		return "merge " + number(4) + " into " + number(4) + pick("distinct", "", " distinct")
	case "rank":
		return "rank " + number(4) + " " + number(9) + pick("ranks", "", " "+number(4)+" "+number(9))
	case "demand":
		return "demand " + number(4) + " by " + name()
	case "presented":
		return "presented " + number(4)
	case "answered":
		return "answered " + number(4) + " " + pick("answer", "won", "partly", "refused") + ` "Words."`
	case "settled":
		return "settled " + number(4) + " " + pick("settled", "closed", "escalated")
	case "paid":
		return "paid " + number(4) + " " + number(900) + ` "Words."`
	case "round":
		return `round "How?" each 30s`
	case "silence":
		return "silence 1m"
	case "in-camera":
		return "in-camera " + pick("camera", "on", "off")
	case "correct":
		return `correct "Words."`
	case "count":
		papers := pick("papers", "", "", " blank "+number(2), " spoilt 1 blank "+number(2))
		if c := m.State().Count; c != nil && c.Contest != nil && c.Contest.Stage != assembly.OneByOne {
			line := "count"
			for _, choice := range c.Choices {
				line += " " + language.Quoted(m.State().ChoiceName(c.Contest, choice)) + " " + number(2)
				if c.Contest.Kind == assembly.YesNoBallot {
					line += " " + number(2)
				}
			}
			return line + papers
		}
		return "count " + number(5) + " " + number(4) + " " + number(2) + section() + pick("teller", "", "", " teller 1", " teller 2") + papers
	case "recount":
		return pick("recount", "recount", "recount division", `recount section "Day"`)
	case "rule-out":
		return `rule-out "reason"`
	case "straw":
		return `straw "Warm?" ` + number(3) + " " + number(3)
	case "headcount":
		return "headcount " + pick("count", "5", "12", "+2", "-1", "off") + section()
	case "members":
		return "members " + number(20)
	case "member":
		return "member " + name() + section() + pick("credential", "", " voice", " observer")
	case "rule":
		return "rule " + pick("rule", "quorum 5", "quorum 40%", "quorum none", "order alternate", "order fifo", "order least-time", "second no", "roll-call yes", "roll-call yes", "facilitator-votes yes",
			"newcomers voice", "speeches 1", "threshold main 2/3 of cast", "amendments friendly", "amendments vote",
			"election majority", "ballot ranked", "ranked-gaps continue", "consensus-fallback 9/10 of cast", "order progressive", "max-asides 1/3")
	case "pack":
		return "pack " + pick("pack", assembly.Packs()...)
	case "take", "decline", "leave-role", "willing", "unwilling":
		return verb + " " + role() + " " + name()
	case "hand-over":
		return "hand-over " + name()
	case "rotate":
		return "rotate " + role() + pick("lot", "", " lot "+number(9))
	case "item":
		return pick("item", `item "Item" time 5m`, `item "Item" time 5m`, `item "Item" at 1 by `+name(), "item "+number(3)+` title "Words"`, "item "+number(3)+" time 2m",
			"item "+number(3)+" at "+number(3), "item "+number(3)+" off")
	case "go":
		return pick("go", "go", "go 1", "go 2")
	case "defer", "finished":
		return verb + " " + number(3)
	case "next-meeting":
		return "next-meeting 2026-04-01 18:00"
	case "assign":
		return `assign "Paint" to ` + name()
	case "note":
		return pick("note", `note "Words."`, `note "Words." item `+number(3), "note "+number(3)+` "Other words."`, "note "+number(3)+" off")
	case "rename":
		return "rename " + name() + " to " + pick("new", `"Hal"`, `"Ida"`, `"Ana"`)
	case "same":
		return "same " + name() + " as " + name()
	case "paper":
		return `paper "` + pick("paper", "a.pdf", "b.pdf") + `" sha256 ` + strings.Repeat(pick("hex", "0", "1"), 64) + pick("pages", "", " pages 3") + pick("of", "", " item 1", " item 2")
	case "organisation":
		return `organisation "` + pick("organisation", "A", "B") + `"`
	case "called":
		return "called 2026-0" + pick("called", "2", "3") + `-01 by "Ana"` + pick("how", "", ` how "by letter"`)
	case "title":
		return "title " + number(4) + ` "Words"`
	case "seal":
		return "seal " + number(9)
	}
	return verb
}

// drawMeeting plays drawn lines and holds, after each, what must always hold.
func drawMeeting(t *rapid.T, steps int, each func(m *assembly.Meeting, line string, before string, err error)) *assembly.Meeting {
	m := assembly.New()
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	for range rapid.IntRange(1, steps).Draw(t, "steps") {
		line := lineOf(t, m)
		if rapid.IntRange(0, 12).Draw(t, "history") == 0 {
			line = rapid.SampledFrom([]string{"undo", "undo", "redo"}).Draw(t, "undo or redo")
		}
		now = now.Add(time.Duration(rapid.IntRange(0, 90).Draw(t, "seconds")) * time.Second)
		before := told(m)
		_, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(m.Len() + uint64(now.Unix()))})
		each(m, line, before, err)
	}
	return m
}

func TestReplayGivesTheSameState(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m := drawMeeting(rt, 60, func(*assembly.Meeting, string, string, error) {})
		replays(t, m)
		if t.Failed() {
			rt.Fatalf("after %s", lines(m))
		}
	})
}

func TestARefusedCommandChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawMeeting(t, 60, func(m *assembly.Meeting, line, before string, err error) {
			if err != nil && told(m) != before {
				t.Fatalf("%s was refused (%v) and changed the state:\n%s\n%s", line, err, before, told(m))
			}
		})
	})
}

func TestUndoTakesBackEveryCommand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawMeeting(t, 40, func(m *assembly.Meeting, line, before string, err error) {
			if err != nil || line == "undo" || line == "redo" || m.State().Info.LastSeal() > 0 && !m.May("undo") { // what is sealed, or approved, stays
				return
			}
			after := told(m)
			at := assembly.Stamp{At: m.State().Last}
			if _, err := m.Do("undo", at); err != nil {
				t.Fatalf("undo of %s: %v", line, err)
			}
			if told := timeless(m); told != timelessOf(before) {
				t.Fatalf("undo of %s:\n%s\n%s", line, timelessOf(before), told)
			}
			if _, err := m.Do("redo", at); err != nil {
				t.Fatalf("redo of %s: %v", line, err)
			}
			if told(m) != after {
				t.Fatalf("redo of %s:\n%s\n%s", line, after, told(m))
			}
		})
		if m.State().Info.Sealed > 0 {
			return
		}
		for m.May("undo") {
			if _, err := m.Do("undo", assembly.Stamp{At: m.State().Last}); err != nil {
				t.Fatal(err)
			}
		}
		if told(m) != told(assembly.New()) {
			t.Fatalf("undoing everything does not give the beginning:\n%s", told(m))
		}
	})
}

// timeless is the state without the speaker's clock, which runs to the last entry, an undo included.
func timeless(m *assembly.Meeting) string { return timelessOf(told(m)) }

func timelessOf(told string) string {
	var v map[string]any
	_ = json.Unmarshal([]byte(told), &v)
	if floor, ok := v["floor"].(map[string]any); ok {
		if speaker, ok := floor["speaker"].(map[string]any); ok {
			speaker["elapsed_s"] = 0
		}
	}
	b, _ := json.Marshal(v)
	return string(b)
}

// TestEveryMeetingCanBeClosed walks, from wherever a drawn meeting has come, to its close.
func TestEveryMeetingCanBeClosed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawMeeting(t, 60, func(*assembly.Meeting, string, string, error) {})
		do := func(line string) bool {
			_, err := m.Do(line, assembly.Stamp{At: m.State().Last, Seed: seed(m.Len() + 1000)})
			return err == nil
		}
		for range 20 {
			if m.State().Info.Phase == assembly.Closed {
				return
			}
			switch c := m.State().Count; {
			case m.State().Info.Phase == "":
				do(`convene "Begun"`)
			case m.State().Info.Phase == assembly.Convened:
				do("open")
			case c != nil && c.Contest != nil || c != nil && c.Objections != nil || c != nil && c.Clear != nil:
				if !c.Started() { // no meeting is closed over an open round: its put is taken back
					for m.State().Count != nil && do("undo") {
					}
					continue
				}
				do("declare")
			case c != nil && m.State().Info.Phase == assembly.InRecess:
				do("resume")
			case c != nil && m.State().Motions.Get(c.Of).Threshold.Consensus():
				do("consensus blocks 0")
			case c != nil:
				for _, s := range c.Expected() {
					if _, state, _ := c.Figure(s.Name); state != assembly.FigureIsIn {
						section := ""
						if s.Name != "" {
							section = " section " + language.Quoted(s.Name)
						}
						do("count 0 0 0" + section)
					}
				}
				do("declare")
			default:
				do("close")
			}
		}
		t.Fatalf("the meeting cannot be closed (%s) after %s", m.Why("close"), lines(m))
	})
}

func lines(m *assembly.Meeting) string {
	var said []string
	for _, e := range m.Entries() {
		said = append(said, m.Written(e))
	}
	return "\n" + strings.Join(said, "\n")
}

// What is accepted was listed as in order before, or departed from a rule of conduct.
func TestWhatIsAcceptedWasInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var listed []assembly.Move
		drawMeeting(t, 50, func(m *assembly.Meeting, line, _ string, err error) {
			verb := strings.Fields(line)[0]
			if err == nil && listed != nil {
				i := slices.IndexFunc(listed, func(move assembly.Move) bool { return move.Verb == verb })
				if why := listed[i].Why; why != nil && !(why.Kind() == refusal.Conduct && strings.Contains(line, " anyway ")) {
					t.Fatalf("%s was accepted, and listed as not in order: %v", line, listed[i].Why)
				}
			}
			listed = m.InOrder()
		})
	})
}
