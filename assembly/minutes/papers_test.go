package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/threshold"
)

// Blank and spoilt papers stand beside the figures, in the tables of sections and of elections, and in the list of votes.
func TestBlankAndSpoiltPapers(t *testing.T) {
	m := after(t, begun(
		`move "That the hall be let." by Ana`, "second Ben", "put", "count 2 1 blank 1 spoilt 1", "declare", "no-action",
		`headcount 6 section "Day"`, `headcount 4 section "Night"`,
		`move "That we sing." by Ana`, "second Ben", "put", `count 3 1 section "Day" blank 2`, `count 2 1 section "Night" spoilt 1`, "declare", "no-action",
		`elect "Steward"`, "nominate Eva", "nominate Dov", "put", `count "Eva" 5 "Dov" 2 blank 2 spoilt 1`, "declare",
		`elect "Clerk"`, "nominate Eva", "put", `count 5 2 1 blank 1 spoilt 1`, "declare", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {"2 for, 1 against, 1 blank paper, 1 spoilt paper: carried", "Blank papers | 2", "Spoilt papers | 1", "Blank | Spoilt", "1 abstained, 1 blank paper, 1 spoilt paper"},
		"es": {"1 voto en blanco, 1 voto nulo", "Votos en blanco | 2"},
		"fr": {"1 bulletin blanc, 1 bulletin nul", "Bulletins nuls | 1"},
		"de": {"1 leerer Stimmzettel, 1 ungültiger Stimmzettel", "Leere Stimmzettel | 2"},
	} {
		says(t, m, language, has...)
	}
	var hands []minutes.Count
	var papers []threshold.Papers
	for _, v := range minutes.Votes(m) {
		if v.Hands != nil {
			hands = append(hands, *v.Hands)
		}
		if v.Papers != nil {
			papers = append(papers, *v.Papers)
		}
	}
	want := []minutes.Count{
		{For: 2, Against: 1, Blank: 1, Spoilt: 1, NotVoted: 0},
		{Section: "Day", For: 3, Against: 1, Blank: 2},
		{Section: "Night", For: 2, Against: 1, Spoilt: 1},
		{For: 5, Against: 2, Abstain: 1, Blank: 1, Spoilt: 1},
	}
	if len(hands) != len(want) || len(papers) != 2 || papers[0] != (threshold.Papers{Blank: 2, Spoilt: 1}) {
		t.Fatalf("%+v %+v", hands, papers)
	}
	for i, c := range hands {
		if c != want[i] {
			t.Errorf("%+v, wanted %+v", c, want[i])
		}
	}
}

// People outside read no figures where a section did all the same, by a blank paper too.
func TestPapersTellNobodysVoteOutside(t *testing.T) {
	m := after(t, begun(
		`headcount 6 section "Day"`, `headcount 6 section "Night"`,
		`move "That we sing." by Ana`, "second Ben", "put", `count 3 1 section "Day"`, `count 0 0 section "Night" blank 6`, "declare", "no-action", "close",
	)...)
	if got := dump(minutes.From(m, minutes.Options{For: minutes.Circulation})); strings.Contains(got, "{Night") {
		t.Error(got)
	}
}
