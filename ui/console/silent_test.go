package console

import (
	"slices"
	"strings"
	"testing"
)

// twelve are the evening's keys.
func twelve() []string {
	return []string{"a", "space", "d", "o", "m", "s", "e", "y", "c", "g", "n", "u"}
}

// Every one of the twelve keys changes the screen or says a sentence, in every state that a screen is kept of: whoever presses one and sees nothing
// presses it again.
func TestNoKeyIsSilent(t *testing.T) {
	more := []scene{
		{name: "paragraph struck", lines: twoLines(`move "One.\nTwo.\nThree." by Ana`, "second Ben", "amend paragraph 2 strike by Cleo")},
		{name: "paragraph struck, seconded", lines: twoLines(`move "One.\nTwo.\nThree." by Ana`, "second Ben", "amend paragraph 2 strike by Cleo", "second Ana")},
		{name: "words struck", lines: twoLines(`move "One two." by Ana`, "second Ben", `amend strike "two" insert "" by Cleo`, "second Ana")},
		{name: "amendment of an amendment", lines: twoLines(`move "One two." by Ana`, "second Ben", `amend strike "two" insert "three four" by Cleo`, "second Ana", `amend strike "three" insert "five" by Ben`, "second Ana")},
		{name: "challenge", lines: twoLines("hand Ana order", "call", "ruling dismissed", "move challenge by Ana", "second Ben")},
		{name: "recess moved", lines: twoLines("move recess 10m by Ana", "second Ben")},
		{name: "limit moved", lines: twoLines("move limit 1m by Ana", "second Ben")},
		{name: "speaker", lines: twoLines("hand Ana", "call", "hand Ben")},
		{name: "ruling", lines: twoLines("hand Ana", "call", "hand Ben order", "call")},
		{name: "round", lines: twoLines(`round "How are you?"`, "hand Ana")},
		{name: "election", lines: twoLines(`elect "Clerk"`, "nominate Ana", "nominate Ben")},
		{name: "election put", lines: twoLines(`elect "Clerk"`, "nominate Ana", "nominate Ben", "put")},
		{name: "competition", lines: twoLines(`compete "A" "B"`)},
		{name: "lot", lines: twoLines("lot")[:0]},
		{name: "closed session", lines: twoLines("in-camera on")},
		{name: "consensus", lines: twoLines("rule threshold main consensus", `move "That we meet." by Ana`, "second Ben", "put")},
		{name: "item", lines: twoLines(`item "Rent"`, `item "Tools"`, "go")},
		{name: "last item", lines: twoLines(`item "Rent"`, "go")},
		{name: "owed", lines: twoLines("rule actions ask", `move "That we meet." by Ana`, "second Ben", "put", "count 2 0 0", "declare")},
		{name: "silence", lines: twoLines("silence 1m")},
	}
	for _, s := range slices.Concat(scenes(), more) {
		if len(s.lines) == 0 && len(s.keys) == 0 {
			continue
		}
		for _, screen := range []string{"", "4", "8"} {
			for _, key := range twelve() {
				d := newDesk(t, 60, 16, s.lines...).keys(s.keys...)
				if screen != "" {
					if d.c.top() != nil {
						continue
					}
					d.keys(screen)
				}
				d.keys("left") // which goes on from what was told before, and does nothing itself
				before := d.screen()
				if d.keys(key); d.screen() == before {
					t.Errorf("%s, screen %q: %s is silent:\n%s", s.name, screen, key, strings.TrimSpace(before))
				}
			}
		}
	}
}

// What is refused by a key is told in words: an amendment that strikes puts in nothing that could be amended.
func TestAmendmentThatStrikesIsNotAmended(t *testing.T) {
	for _, by := range []string{"amend paragraph 2 strike by Cleo", `amend strike "Two." insert "" by Cleo`} {
		d := newDesk(t, 60, 16, twoLines(`move "One.\nTwo.\nThree." by Ana`, "second Ben", by, "second Ana")...)
		d.keys("e").shows("amendment 1.1 puts in no words that could be changed", "settle it first").hides("[kind")
	}
}
