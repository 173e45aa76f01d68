package console

import (
	"testing"

	"stacktaker/assembly"
)

// An election: nominated through the menu, put by c, counted by hands for each name, the next round at once.
func TestElection(t *testing.T) {
	for _, window := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, window.w, window.h, twoLines("headcount 40", `elect "Chair"`)...)
		d.shows("ELECTION Chair", "nobody is nominated yet", "then: nominations")
		for _, name := range []string{"rosa duarte", "lee wong", "sam ortiz"} {
			d.keys("tab", "nominate somebody", "enter", name, "enter")
		}
		d.shows("Rosa Duarte", "Lee Wong", "Sam Ortiz").keys("c").shows("ELECTION Chair", "▸Rosa Duarte", "40 may vote on it")
		if d.c.shown.Choice != "" {
			t.Errorf("the room is asked for %+v before the first hand", d.c.shown)
		}
		if d.keys("1"); d.c.shown.Choice != d.state().Count.Choices[0] || d.c.shown.Asked != "" {
			t.Errorf("the room is asked for %+v", d.c.shown)
		}
		d.keys("5", "right", "1", "5", "right", "9").shows("counting 39, not yet entered")
		d.keys("enter").shows("Enter declares").hides("not yet entered")
		d.keys("enter").shows("count 2", "round 1: Rosa Duarte 15, Lee Wong 15, Sam Ortiz 9").hides("not yet entered")
		d.keys("2", "1", "right", "1", "9", "enter", "enter").shows("✓ elected: Rosa Duarte", "round 2: Rosa Duarte 21, Lee Wong 19")
		d.keys("esc").shows("elected: Rosa Duarte").keys("u").shows("undone: declare")
	}
}

// A name that stands alone is put for and against; lost, the seat stays vacant.
func TestElectionOfOne(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("headcount 40", `elect "Chair"`, "nominate Rosa", "put")...)
	d.shows("only Rosa stands: for or against?", "FOR", "AGAINST").keys("5", "enter", "1", "9", "enter", "0", "enter", "enter")
	d.shows("✗ nobody is elected")
	if k := d.state().Contests[0]; k.State != assembly.Chosen || len(k.Elected) != 0 {
		t.Errorf("the election is %+v", k)
	}
}

// Competing proposals: the lowest falls, a tie goes to lot, the survivor is a motion.
func TestCompetition(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("headcount 40", `compete "Paint it red" "Paint it blue" "Leave it"`)...)
	d.shows("COMPETING PROPOSALS", "Paint it red", "then: put it").keys("c")
	d.keys("2", "0", "right", "1", "0", "right", "1", "0", "enter", "enter").shows("round 1:", "count 2")
	d.keys("1", "0", "right", "1", "0", "enter", "enter").shows("a tie with 10 each for the lowest place: Paint it blue, Leave it")
	d.keys("tab", "the lot", "enter", "7", "enter")
	if d.state().Count == nil {
		t.Fatalf("no round follows the lot:\n%s", d.screen())
	}
	d.keys("2", "5", "right", "1", "0", "enter", "enter").shows("Paint it red prevailed, and is a motion now", "then: put 1")
	d.keys("c").shows("MOTION 1", "Paint it red", "FOR")
}

// Consensus asks for blocks and stand-asides; not reached, hands are counted under the threshold to fall back on.
func TestConsensus(t *testing.T) {
	d := newDesk(t, 80, 24, `convene "C" on 2026-05-14`, "@18:00", "pack consensus", "headcount 20", "open",
		`move "That we meet weekly." by Ana`, "put")
	d.shows("BLOCKS", "STAND ASIDE", "consensus").hides("AGAINST")
	d.keys("2", "enter", "1", "enter", "enter").shows("FOR", "AGAINST", "9/10 of cast").hides("BLOCKS")
	d.keys("1", "9", "enter", "1", "enter", "enter", "enter").shows("✓ CARRIED", "19 for, 1 against")

	d = newDesk(t, 80, 24, `convene "C" on 2026-05-14`, "@18:00", "pack consensus", "headcount 20", "open",
		`move "That we meet weekly." by Ana`, "put")
	d.keys("enter").shows("type how many block, 0 for nobody, then Enter")
	d.keys("right", "3", "enter", "enter").shows("✓ CARRIED").hides("0 against")
}

// A clear majority is a row of the menu, and shows no figures.
func TestClearMajority(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("tab", "clear majority for", "enter").shows("Enter declares")
	d.keys("enter").shows("✓ CARRIED").hides("0 for")
}

// One floor of several decides nothing, and says so.
func TestOneFloor(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("arrive Cleo", `move "That we strike." by Ana floors aggregate`, "second Ben", "put", "count 2 1")...)
	d.keys("enter").shows("counted", "2 for, 1 against", "decides nothing").hides("CARRIED")
	d.keys("esc").shows("counted").hides("CARRIED")
}

// Notices stand in the list of motions and are moved from there.
func TestNoticeIsMoved(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`notice "That we meet." by Ana`)...)
	d.hides("MOTION 1").keys("4").shows("1 by notice That we meet.")
	d.keys("tab", "of which notice", "enter", "an", "enter").keys("esc").shows("MOTION 1", "moved Ana", "needs a second")
}

// A round and a silence are told on the floor.
func TestRoundAndSilence(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`round "How was the week?"`, "hand Ana")...)
	d.shows("a round, everybody once: How was the week?")
	d = newDesk(t, 80, 24, twoLines("silence 1m")...)
	d.shows("SILENCE", "1:00 left")
	d.pass(61e9)
	d.hides("SILENCE")
	d = newDesk(t, 80, 24, twoLines("in-camera on")...)
	d.shows("CLOSED SESSION")
}

// Consensus is sought in the whole room, also where it has sections: one row, as large as elsewhere.
func TestConsensusWithSections(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, `convene "C" on 2026-05-14`, "@18:00", "pack consensus", `headcount 23 section "Day shift"`, `headcount 18 section "Night shift"`, "open",
			"take teller Tom", "take teller Tia", `move "That we meet weekly." by Ana`, "put")
		d.shows("▸ BLOCKS", "STAND ASIDE", "41 may vote on it").hides("Day shift", "teller 1")
		d.keys("1", "right", "2").shows("Enter enters 1 block, 2 stand aside").keys("enter").shows("Enter declares it")
		d.keys("enter").shows("no consensus (1 block, 2 stand aside): now hands are counted", "two tellers count: who is reading now?", "9/10 of cast")
		d.keys("enter").shows("for against abstain", "Day shift", "Night shift") // by sections from here on
	}
}

// Before a clear majority is declared the screen shows for which side it was seen.
func TestClearMajorityIsShown(t *testing.T) {
	for _, lines := range [][]string{countLines(), sectionLines()} {
		for _, size := range []size{{40, 12}, {60, 16}, {80, 24}} {
			d := newDesk(t, size.w, size.h, lines...)
			d.keys("2", "tab", "clear majority for", "enter").shows("a clear majority FOR it, not counted", "Enter declares it").hides("not yet entered", "AGAINST")
			d.keys("u", "tab", "clear majority against", "enter").shows("a clear majority AGAINST it, not counted").hides("FOR")
			d.keys("enter").shows("NOT CARRIED")
			d = newDesk(t, size.w, size.h, append(lines[:len(lines):len(lines)], "clear lost")...)
			d.keys("2").shows("not yet entered").hides("a clear majority") // figures instead
		}
	}
}

// In a pane that is narrow an office and its seats are told in full.
func TestSeatsAreNotCut(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, twoLines("headcount 40", `elect "Chair of the strike committee" seats 2`)...)
		d.shows("Chair of the strike committee", "2 seats").hides("…")
	}
}
