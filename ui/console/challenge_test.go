package console

import "testing"

func challengeLines(more ...string) []string {
	return append(twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", `hand Ben order "the list is closed"`, "call",
		`ruling dismissed "it is open"`, "move challenge by Ben", "second Cleo"), more...)
}

// A challenge is about a ruling: the floor and the count show which, and what for means; not the words of the motion that
// waits.
func TestChallengeShowsTheRuling(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, challengeLines()...)
		d.shows("Ben, point of order (the list is", "dismissed").keys("e").shows("the motion to overturn the ruling of 18:00 cannot be amended").keys("c")
		d.shows("PROCEDURAL MOTION", "to overturn the ruling of 18:00", "Ben, point of order (the list is closed): dismissed", "for overturns it, else it stands").hides("weekly")
		d.keys("2", "enter", "1", "enter", "enter", "enter").shows("✓ CARRIED", "the ruling is overturned")
		d = newDesk(t, size.w, size.h, challengeLines("put")...)
		d.keys("1", "enter", "1", "enter", "enter", "enter").shows("NOT CARRIED", "the ruling stands")
	}
}

// What is counted shows its own words: of an amendment to an amendment those of the amendment, of a recess no motion's.
func TestQuestionIsWhatIsCounted(t *testing.T) {
	base := twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "on Mondays at six" by Cleo`, "second Ana")
	d := newDesk(t, 80, 24, append(base, `amend strike "six" insert "seven" by Ben`, "second Ana", "put")...)
	d.shows("AMENDMENT 1.1.1", "on Mondays at −six− +seven+")
	d = newDesk(t, 80, 24, append(base, "move recess 10m by Ben", "second Ana", "put")...)
	d.shows("PROCEDURAL MOTION", "to take a recess of 10m").hides("weekly")
	d = newDesk(t, 80, 24, append(base, "move close-debate by Ben", "second Ana", "put")...)
	d.shows("PROCEDURAL MOTION", "to close debate", "weekly")
	d = newDesk(t, 80, 24, append(base, `move refer "the works committee" by Ben`, "second Ana", `amend strike "works" insert "strike" by Cleo`, "second Ana", "put")...)
	d.shows("AMENDMENT TO THE PROCEDURAL MOTION", "−works− +strike+").hides("p1")
}

// After a decision that nobody does yet, m says why no motion is offered where that is asked before, by which rule, and the way out.
func TestMoveSaysWhyNot(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, countLines("rule actions ask", "count 2 1", "declare")...)
		d.keys("m").shows("first: who does motion 1, and by when?", "no action").keys("f1").shows("RULE: NEXT BUSINESS")
		d = newDesk(t, size.w, size.h, countLines("count 2 1", "declare")...)
		d.keys("m").hides("was carried").shows("the exact words")
	}
}

// Where not everything that is pending has room, the pane shows what is put next, what that changes, and what follows.
func TestDeepestIsShown(t *testing.T) {
	base := twoLines("arrive Cleo", `move "That we meet weekly in the canteen, at six, in every week of the year." by Ana`, "second Ben",
		`amend strike "weekly" insert "on Mondays at noon" by Cleo`, "second Ana", `amend strike "noon" insert "seven" by Ben`)
	d := newDesk(t, 60, 16, append(base, "hand Ana", "hand Ben", "hand Cleo")...)
	d.shows("AMENDMENT 1.1.1", "on Mondays at −noon− +seven+", "moved Ben", "needs a second", "then: a second, or it lapses")
	d = newDesk(t, 60, 16, append(base, "second Ana", "hand Ana", "hand Ben", "hand Cleo")...)
	d.shows("AMENDMENT 1.1.1", "on Mondays at −noon− +seven+", "being debated", "then: put 1.1.1, then 1.1, then 1")
	d = newDesk(t, 80, 24, append(base, "second Ana", "hand Ana", "hand Ben", "hand Cleo")...)
	d.shows("MOTION 1 ", "1.1 strike", "1.1.1 strike", "then: put 1.1.1") // here all has room
}

// A majority that was seen has no figures, also where the motion it amended is shown.
func TestSeenHasNoFigures(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "daily" by Cleo`, "second Ana",
		"put", "clear carried", "declare")...)
	d.shows("1.1 CARRIED: a clear majority").hides("0 for")
}

// A heading that is too long has lines of its own, where no large letter gets smaller for it.
func TestHeadingsAreWhole(t *testing.T) {
	lines := twoLines("headcount 40", `elect "Delegates to the regional council of the north" seats 2`, "nominate Ana", "nominate Ben", "nominate Cleo", "put")
	d := newDesk(t, 60, 16, lines...)
	d.shows("Delegates to the regional council of the north · 2 seats").hides("…")
	d.keys("2", "0", "right", "1", "0", "right", "1", "0", "enter", "enter").shows("Delegates to the regional council of the north · 2 seats", "count 2").hides("…")
}
