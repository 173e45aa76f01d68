package assembly_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/words"
)

// What a motion is called in one line, where nothing beside it tells what it is about.
func TestTitlesAlone(t *testing.T) {
	paragraphs := []string{`convene "Titles" on 2026-03-02`, "headcount 20", "open", `move "That we meet.\nWeekly." by Ana`, "second Ben"}
	decided := weekly("put", "count 9 5", "declare", "no-action")
	for want, lines := range map[string][]string{
		"That we meet weekly.":                       weekly(),
		`strike "weekly" insert "daily"`:             weekly(`amend strike "weekly" insert "daily" by Cleo`),
		`strike " weekly"`:                           weekly(`amend strike " weekly" insert "" by Cleo`),
		`new text: "That we walk."`:                  weekly(`amend text "That we walk." by Cleo`),
		`paragraph 2: "Daily."`:                      append(slices.Clone(paragraphs), `amend paragraph 2 text "Daily." by Cleo`),
		"strike paragraph 2":                         append(slices.Clone(paragraphs), "amend paragraph 2 strike by Cleo"),
		`after paragraph 1 insert "Daily."`:          append(slices.Clone(paragraphs), `amend after 1 insert "Daily." by Cleo`),
		`at the front insert "Daily."`:               append(slices.Clone(paragraphs), `amend after 0 insert "Daily." by Cleo`),
		"to close debate on motion 1":                weekly("move close-debate by Cleo"),
		"to lay it on the table":                     weekly("move table by Cleo"),
		"to refer it to the works committee":         weekly(`move refer "the works committee" by Cleo`),
		"to take a recess of 10m":                    weekly("move recess 10m by Cleo"),
		"to take a recess":                           weekly("move recess by Cleo"),
		"to reconsider motion 1":                     append(slices.Clone(decided), "move reconsider 1 by Cleo"),
		"to rescind motion 1":                        append(slices.Clone(decided), "move rescind 1 by Cleo"),
		"to count again":                             append(slices.Clone(decided), "move recount by Cleo"),
		"to recall Dov":                              weekly("withdraw", "arrive Dov", "move recall Dov by Cleo"),
		"to suspend the standing orders: order fifo": weekly("move suspend-rules order fifo by Cleo"),
		"to replace the facilitator by Dov":          weekly("arrive Dov", "take facilitator Eva", "move replace facilitator Dov by Cleo"),
	} {
		s := played(t, lines...).State()
		all := s.Motions.All
		if got := words.English().Say(s.TitleAlone(all[len(all)-1])); got != want {
			t.Errorf("%s is called %q, not %q", lines[len(lines)-1], got, want)
		}
	}
}

// It is offered to reconsider a decision of business, carried or lost, once, and only where nothing is pending.
func TestWhatCanBeReconsidered(t *testing.T) {
	carried := weekly("put", "count 9 5", "declare", "no-action")
	lost := weekly("put", "count 5 9", "declare")
	for name, c := range map[string]struct {
		lines []string
		id    string
		want  bool
	}{
		"carried":               {carried, "1", true},
		"lost":                  {lost, "1", true},
		"pending":               {weekly(), "1", false},
		"withdrawn":             {weekly("withdraw"), "1", false},
		"while another pends":   {append(slices.Clone(carried), `move "That we walk." by Cleo`), "1", false},
		"reconsidered":          {append(slices.Clone(lost), "move reconsider 1 by Cleo", "second Dov", "put", "count 5 9", "declare"), "1", false},
		"another one was":       {append(slices.Clone(lost), `move "That we walk." by Cleo`, "second Dov", "put", "count 5 9", "declare", "move reconsider 2 by Cleo", "second Dov", "put", "count 5 9", "declare"), "1", true},
		"a procedural decision": {weekly("move table by Cleo", "second Dov", "put", "count 9 5", "declare"), "p1", false},
		"an amendment":          {weekly(`amend strike "weekly" insert "daily" by Cleo`, "second Dov", "put", "count 9 5", "declare", "put", "count 9 5", "declare", "no-action"), "1.1", false},
	} {
		s := played(t, c.lines...).State()
		if got := s.Reconsiderable(s.Motions.Get(c.id)); got != c.want {
			t.Errorf("%s: can be reconsidered: %v", name, got)
		}
	}
}

// "put" alone is offered where nobody waits to speak and no teller is concerned; what stands against it is told.
func TestWhatCanBePutJustNow(t *testing.T) {
	for against, lines := range map[string][]string{
		"":               weekly(),
		"second":         weekly(`amend strike "weekly" insert "daily" by Cleo`),
		"still wait":     weekly("hand Cleo", "hand Dov"),
		"is teller":      {`convene "Called" on 2026-03-02`, "arrive Ana Ben Cleo", "headcount 20", "open", "take teller Ana", `move "That we meet weekly." by Ana`, "second Ben"},
		"nothing to put": {`convene "Called" on 2026-03-02`, "headcount 20", "open"},
		"nominated":      {`convene "Called" on 2026-03-02`, "headcount 20", "open", `elect "Chair"`},
	} {
		r := played(t, lines...).State().PutInOrder()
		switch {
		case against == "" && r != nil:
			t.Errorf("it is not in order: %s", r)
		case against != "" && (r == nil || !strings.Contains(r.Error(), against)):
			t.Errorf("%q stands against it, and not %v", against, r)
		}
	}
	if r := played(t, `convene "Called" on 2026-03-02`, "headcount 20", "open", `elect "Chair"`, "nominate Ana").State().PutInOrder(); r != nil {
		t.Errorf("an election is not in order: %v", r)
	}
}
