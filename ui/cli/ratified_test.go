package cli_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// What was decided without a quorum is provisional in the papers of its meeting until a later one decides on it: then they say which, and when. The
// record of the first meeting has no entry of that; its papers read it off the record of the other, beside it in the folder, once that is closed.
func TestRatifiedInALaterMeeting(t *testing.T) {
	h := newHouse(t)
	first := h.held("2026-05-04", "@18:00", "rule quorum 50", "headcount 43", "open",
		`move "That we send a letter." by "Ana Ruiz" anyway "the room wished to go on"`, `second "Ben Sarr"`, "put", "count 30 5 2", "declare", "no-action",
		`elect "Chair" anyway "the bank asks"`, `nominate "Simon Yardley"`, "adopt", "close", "seal 1 2 3")
	sealed := h.content(first)
	has(t, h.must("", "minutes", first), "provisional until the next meeting ratifies it", "(provisional, until the next meeting ratifies it)")
	between := h.held("2026-05-18", "@18:00", "rule quorum 50", "headcount 60", "open", "close") // which does not get to it
	has(t, h.must("", "minutes", first), "provisional until the next meeting ratifies it")
	second := h.held("2026-06-01", "@18:00", "headcount 60", "open",
		"move ratify #1/1 by Ana", "second Ben", "put", "count 40 10", "declare", "no-action",
		`move ratify #1/"Chair" by Ana`, "second Ben", "put", "count 4 45", "declare")
	has(t, h.must("", "minutes", first), "provisional until the next meeting ratifies it") // it may be taken back yet
	h.must("close\n", "run", second, "-")
	for _, told := range []string{h.must("", "minutes", first), h.must("", "minutes", first, "--template", "short"), h.must("", "bulletin", first)} {
		has(t, told, "ratified by meeting 3 on 1 June 2026", "not ratified by meeting 3 on 1 June 2026")
		if strings.Contains(told, "provisional") {
			t.Errorf("it is still called provisional:\n%s", told)
		}
	}
	has(t, h.must("", "minutes", first), "It was decided without a quorum, and meeting 3 ratified it on 1 June 2026.",
		"It was decided without a quorum, and fell: meeting 3 did not ratify it on 1 June 2026.")
	has(t, h.must("", "minutes", first, "--as-sealed"), "provisional until the next meeting ratifies it")
	has(t, h.must("", "why", first, "1"), "motion 1 was decided without a quorum: ratified by meeting 3 on 2026-06-01")
	has(t, h.must("", "why", first, "Chair"), "not ratified by meeting 3 on 2026-06-01")
	has(t, h.must("", "verify", first), "motion 1 was decided without a quorum: ratified by meeting 3 on 2026-06-01",
		`"Chair" was decided without a quorum, and fell: not ratified by meeting 3 on 2026-06-01`)
	if h.content(first) != sealed {
		t.Error("the record of the first meeting changed")
	}
	h.must("", "verify", between)
}

// What was ratified in a closed session is told to nobody outside, and what another meeting with the same number decided is not about this one.
func TestRatifiedApart(t *testing.T) {
	h := newHouse(t)
	lines := []string{
		"@18:00", "rule quorum 50", "headcount 43", "open", `move "That we send a letter." by "Ana Ruiz" anyway "the room wished to go on"`, `second "Ben Sarr"`,
		"put", "count 30 5 2", "declare", "no-action", "close",
	}
	first := h.held("2026-05-04", lines...)
	h.held("2026-06-01", "@18:00", "headcount 60", "open", "in-camera on", "move ratify #1/1 by Ana", "second Ben", "put", "count 40 10", "declare", "no-action", "in-camera off", "close")
	has(t, h.must("", "minutes", first), "provisional until the next meeting ratifies it")
	other := newHouse(t)
	one := other.held("2026-05-04", lines...)
	other.held("2026-06-01", "@18:00", "headcount 60", "open", "move ratify #1/1 by Ana", "second Ben", "put", "count 40 10", "declare", "no-action", "close")
	has(t, other.must("", "minutes", one), "meeting 2 ratified it")
	stranger := newHouse(t)
	two := stranger.held("2026-05-04", lines...)
	second, _ := filepath.Glob(filepath.Join(filepath.Dir(one), "002-*.meeting"))
	stranger.put("002-of-others.meeting", other.content(second[0]))
	has(t, stranger.must("", "minutes", two), "provisional until the next meeting ratifies it")
}
