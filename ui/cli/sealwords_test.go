package cli_test

import (
	"strings"
	"testing"
)

// A word that is no word of any seal is named with its place and those that it may have been, and so is a number of words that is not
// eight. It stays a seal that is not this one's.
func TestMisreadSeal(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Seal" on 2026-05-14`, "open", "close", "seal 4")
	const right = "abandon ability able about above absent absorb abstract"
	for said, words := range map[string][]string{
		right: {"this is not the seal of " + file},
		strings.Replace(right, "ract", "rcat", 1):  {`word 8, "abstrcat"`, "did you mean abstract?"},
		strings.Replace(right, "able", "ábble", 1): {`word 3, "ábble"`, "did you mean able?"},
		strings.Replace(right, " abstract", "", 1): {"a seal is 8 words, and here are 7"},
		right + " zoo":           {"a seal is 8 words, and here are 9"},
		"Seal":                   {`word 1, "seal"`, "a seal is 8 words, and here is 1"},
		"":                       {"a seal is 8 words, and here are none"},
		strings.Repeat("ab", 32): {"this is not the seal of " + file},
	} {
		s := h.call("", "verify", file, "--seal", said)
		if s.code != 3 || s.out != "" || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%q exits %d: %s%s", said, s.code, s.out, s.err)
		}
		has(t, s.err, words...)
	}
	sealed := seal(t, h.must("", "verify", file))
	has(t, h.must("", "verify", file, "--seal", strings.ToUpper(sealed)), "whole, sealed")
}

// A floor's slip that was written down wrong is refused before it is added up.
func TestMisreadSlip(t *testing.T) {
	h := newHouse(t)
	slip := "convene \"Day\"\nmembers 48\nheadcount 44\nquestion \"lamp ocean tiger\"\ncount 30 12 2\nsealed \"abandon ability able about above absent absorb abstrct\"\n"
	s := h.call("", "tally", h.put("day.slip", slip))
	if s.code != 1 || s.out != "" {
		t.Errorf("exit %d: %s", s.code, s.out)
	}
	has(t, s.err, "day.slip", `word 8, "abstrct"`, "did you mean abstract?")
}
