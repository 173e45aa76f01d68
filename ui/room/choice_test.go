package room

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// shown is a drawing as text, its blanks run together.
func shown(s Sight, now time.Time) string {
	lines := Draw(s, now, 80, 24, Look{look.Dark(), true})
	return strings.Join(strings.Fields(ansi.Strip(strings.Join(lines, " "))), " ")
}

// Of all that could be seen the first that matters is shown, and nothing of what comes after it.
func TestChoice(t *testing.T) {
	now := now0()
	motion := func(text string) Motion { return Motion{Text: []look.Segment{{Text: "Қ " + text}}} }
	main := motion("motion")
	// Names begin with a letter for which there is no large one, so that they are shown as they are.
	s := Sight{
		Title:   "Қ title",
		Closing: &Closing{At: "Қ close"},
		Pause:   &Pause{Until: "Қ pause", Clock: Clock{At: now, Runs: true, Limit: time.Minute}},
		Verdict: &Verdict{Motion: motion("verdict"), Outcome: outcomeStraw, Figures: &Figures{}, At: now},
		Contest: &Contest{Office: "Қ decided", Decided: now},
		Hands:   &Hands{Section: "Қ hands", Voters: 2},
		Speech:  &Speech{Name: "Қ speech"},
		Round:   &Round{Question: "Қ round"},
		Motion:  &main,
		Agenda:  []Item{{Title: "Қ agenda", State: "waiting"}},
	}
	kept := regexp.MustCompile(`Қ \w+`)
	for _, c := range []struct {
		want string
		drop func()
	}{
		{"close", func() { s.Closing = nil }},
		{"pause", func() { s.Pause = nil }},
		{"verdict", func() { s.Verdict = nil }},
		{"decided", func() { s.Contest = nil }},
		{"hands", func() { s.Hands = nil; s.Contest = &Contest{Office: "Қ round", Open: true} }},
		{"round", func() { s.Contest.Open, s.Contest.Office = false, "Қ contest" }},
		{"speech", func() { s.Speech = nil }},
		{"contest", func() { s.Contest = nil }},
		{"round", func() { s.Round = nil }},
		{"motion", func() { s.Motion = nil }},
		{"agenda", func() { s.Agenda = nil }},
		{"title", func() {}},
	} {
		said := shown(s, now)
		seen := map[string]bool{}
		for _, k := range kept.FindAllString(said, -1) {
			seen[strings.TrimPrefix(k, "Қ ")] = true
		}
		// A count shows its motion, a speech what it is about, and an agenda the meeting's title.
		with := map[string]string{"hands": "motion", "speech": "round motion", "agenda": "title"}[c.want]
		if !seen[c.want] {
			t.Errorf("%s is not shown: %s", c.want, said)
		}
		for k := range seen {
			if k != c.want && !strings.Contains(with, k) {
				t.Errorf("%s is shown with %s: %s", k, c.want, said)
			}
		}
		c.drop()
	}
}

// What was decided is seen until something else is called, gone on to or moved, however long that takes.
func TestVerdictStands(t *testing.T) {
	const decided = amended + "@18:40\nput\ncount 22 14 3\ndeclare\n"
	for _, c := range []struct {
		then  string
		after time.Duration
		want  bool
	}{
		{"", 0, true},
		{"", time.Minute, true},
		{"", time.Hour, true},
		{"hand Ana", 0, true},
		{"note \"loud applause\"", 0, true},
		{"arrive Tom", 0, true},
		{"hand-over Tom", 0, true},
		{"hand Ana\ncall", 0, false},
		{"hand Ana\ncall\nundo", 0, true},
		{"put", 0, false},
		{"recount", 0, false},
		{"amend strike \"15 April\" insert \"16 April\" by Tom", 0, false},
		{"move table by Tom", 0, false},
		{"recess 5m\nresume", 0, false},
		{"in-camera on\nin-camera off", 0, false}, // else it would be taken for what was decided behind doors
		{"silence 1m", 0, false},
		{"straw \"Shall we go on?\" 3 2", 0, false},
		{"undo", 0, false},
		{"undo\nredo", 0, true},
	} {
		m := meeting(t, decided+strings.ReplaceAll(c.then, "; ", "\n"))
		at := m.State().Last.Add(c.after)
		told := Of(m, m.State().Last, Desk{})
		got := strings.Contains(shown(told, at), "a simple majority of 36 needs 19")
		if got != c.want {
			t.Errorf("after %q and %s: shown is %t, want %t: %s", c.then, c.after, got, c.want, shown(told, at))
		}
		if again := Of(m, at, Desk{}); (again.Verdict != nil && again.Verdict.Outcome == outcomeCarried) != c.want {
			t.Errorf("after %q and %s: a verdict that is over is told", c.then, c.after)
		}
	}
}

// While hands are counted there is no verdict, and no figure of one teller.
func TestCountTellsNothingEarly(t *testing.T) {
	const put = convened + `
headcount 23 section "Day shift"
headcount 18 section "Night shift"
open
move "That the gates are held." by "Amir Khan"
second "Lena Fox"
put
`
	for _, c := range []struct{ then, hides, shows string }{
		{"count 17 3 1 section \"Day shift\" teller 1", "17", "waits for the other teller"},
		{"count 17 3 1 section \"Day shift\" teller 2", "17", "waits for the other teller"},
		{"count 17 3 1 section \"Day shift\" teller 1\ncount 16 3 1 section \"Day shift\" teller 2", "17 16", "the tellers differ"},
		{"count 17 3 1 section \"Day shift\" teller 1\ncount 17 3 1 section \"Day shift\" teller 2", "", "17 for"},
		{"count 17 3 1 teller 1", "17", "waits for the other teller"},
		{"count 17 3 1 section \"Day shift\"\ncount 17 0 0 section \"Night shift\"", "carried needs majority", "entered, not yet declared"},
		{"count 17 3 1", "needs", "entered, not yet declared"},
		{"clear carried", "carried", "settled without a count"},
	} {
		m := meeting(t, put+c.then)
		s := Of(m, m.State().Last, Desk{Asked: For})
		if strings.HasPrefix(c.shows, "waits") {
			s = Of(m, m.State().Last, Desk{}) // nobody reads yet
		}
		s.Motion.Needs = "" // in which the word majority stands
		said := strings.ToLower(shown(s, m.State().Last))
		for _, hidden := range strings.Fields(c.hides) {
			if strings.Contains(said, hidden) {
				t.Errorf("after %q %s is shown: %s", c.then, hidden, said)
			}
		}
		if !strings.Contains(said, c.shows) {
			t.Errorf("after %q %q is not shown: %s", c.then, c.shows, said)
		}
	}
}

// Every word that the view says has a sentence.
func TestWordsAreThere(t *testing.T) {
	for _, c := range scenes() {
		s, now := c.sight(t)
		if said := shown(s, now); regexp.MustCompile(`\[[a-z.-]+\]`).MatchString(said) {
			t.Errorf("%s lacks a sentence: %s", c.name, said)
		}
	}
	for _, key := range []string{"part.waiting", "part.teller", "part.differ", "choice.elected", "choice.survives", "contest.vacant", "small.size"} {
		if !speaking("").room.HasOwn(key) {
			t.Errorf("there is no sentence for %s", key)
		}
	}
	for _, k := range []string{"for", "against", "response", "information", "clarification", "order", "privilege", "quorum"} {
		if said := speaking("").kind(k); said == "" || strings.HasPrefix(said, "[") {
			t.Errorf("a hand for %s is called %q", k, said)
		}
	}
}

// A motion to count again is about another verdict: carried it opens that count at once, lost it is the verdict itself.
func TestVerdictOnCountingAgain(t *testing.T) {
	const (
		moved  = amended + "put\ncount 20 19 1\ndeclare\nmove recount by Tom\nsecond \"Eva Lund\"\n"
		recess = "move recess 5m by Tom\nsecond \"Eva Lund\"\nput\ncount 9 8\ndeclare\nresume\n"
	)
	for _, c := range []struct{ then, shows string }{
		{"put\ncount 30 5\ndeclare", "counted again"},
		{recess + "put\ncount 5 30\ndeclare", "PROCEDURAL MOTION simple majority to count again"},
		{"put\ncount 5 30\ndeclare", "PROCEDURAL MOTION simple majority to count again"},
	} {
		m := meeting(t, moved+c.then)
		said := shown(Of(m, m.State().Last, Desk{}), m.State().Last)
		if !strings.Contains(said, c.shows) || strings.Contains(said, "a simple majority of 39 needs 20") {
			t.Errorf("after %q %q is not shown, or an older verdict is: %s", c.then, c.shows, said)
		}
	}
}

// A question that was brought back and is put anew is not counted again: only a recount is.
func TestPutAnewIsNotCountedAgain(t *testing.T) {
	const decided = `convene "B" on 2026-05-14
@18:00
headcount 20
open
move "That the canteen is kept open." by Ana
second Ben
put
count 12 5
declare
no-action
`
	for _, c := range []struct {
		then  string
		again bool
	}{
		{"recount\n", true},
		{"move reconsider 1 by Cleo\nsecond Ben\nput\ncount 10 9\ndeclare\nput\n", false},
		{"move reconsider 1 by Cleo\nsecond Ben\nput\ncount 10 9\ndeclare\nput\ncount 12 5\ndeclare\nrecount\n", true},
	} {
		m := meeting(t, decided+c.then)
		if said := shown(Of(m, m.State().Last, Desk{}), m.State().Last); strings.Contains(said, "counted again") != c.again {
			t.Errorf("after %q the wall says: %s", c.then, said)
		}
	}
}

// In an election for several seats the wall says how many hands each has, in every round.
func TestHandsEach(t *testing.T) {
	const board = opened + "elect \"Board\" seats 3\nnominate Ana\nnominate Ben\nnominate \"Cleo Fox\"\nnominate Dov\nput\n"
	for script, each := range map[string]string{
		board: "41 voters · up to 3 hands each",
		board + "count Ana 30 Ben 20 \"Cleo Fox\" 20 Dov 20\ndeclare\n": "41 voters · up to 2 hands each",
	} {
		s, now := scene{script: script}.sight(t)
		for _, size := range [][2]int{{60, 16}, {80, 24}} {
			if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), true})); !strings.Contains(said, each) {
				t.Errorf("%v: the room reads %q, and not %q", size, said, each)
			}
		}
	}
}
