package cli_test

import (
	"strings"
	"testing"
)

// A decision explains itself from the record: words, threshold and where it comes from, voters and what made them so, both tellers, the
// arithmetic, what was departed from and put right, the entries and the seal.
func TestWhy(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, `member "Dov Lev"`, "arrive Ana Ben Cleo",
		"rule threshold main 2/3 of cast", "open", "take facilitator Ana", "arrive Dov", `move "That we print leaflets." by Ben`, `second Cleo`,
		`amend strike "leaflets" insert "posters" by Dov`, "second Cleo", "put", "count 2 0 0", "declare",
		"put", "count 1 1 0 teller 1", "count 1 1 0 teller 2", "mend 12 second Dov", "declare",
		`move "Lost?" by Ben needs "75%"`, `put anyway "as the room wished"`, `note "Loud."`, "count 3 0 0", "declare", "no-action", `agree "Next month here."`,
		"in-camera on", `move "Secret." by Ben`, "second Dov", "put", "count 2 0 0", "declare", "no-action", "in-camera off")
	says := func(id string, wants ...string) {
		t.Helper()
		got := strings.Join(strings.Fields(h.must("", "why", path, id)), " ")
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("why %s lacks %q:\n%s", id, want, got)
			}
		}
	}
	says("1", "That we print posters.", `12 18:00:00 second "Dov Lev"`, "17 18:00:00 declare", "2/3 of cast by the standing order that was set (entry 7)",
		"3 voters of 4 members", "not Ana Ruiz, who facilitated", "Ben Sarr (entries 3, 6)", "Dov Lev (entries 5, 10)",
		"19 18:00:00 count 1 1 0 teller 1", "20 18:00:00 count 1 1 0 teller 2", "NOT CARRIED", `was: second "Cleo Ito"; is: second "Dov Lev" (entries 12, 21)`,
		"entries 11 to 22 of this record", "the record is not sealed")
	says("1.1", `strike "leaflets" insert "posters"`, "a simple majority", "for amendments")
	says("2", "3/4 of cast as it was moved (entry 23)", "seconding: as the room wished (entry 24)", "26 18:00:00 count 3 0 0", "entries 23 to 27")
	if got := h.must("", "why", path, "2"); strings.Contains(got, "Loud") {
		t.Error(got)
	}
	says("3", "Next month here.", "nobody objected; CARRIED (entry 29)")
	for _, id := range []string{"4", "9", "x"} {
		if said := h.call("", "why", path, id); said.code != 1 || !strings.Contains(said.err, "there are: 1, 1.1, 2, 3") {
			t.Error(said)
		}
	}
	h.must("", "why", "--lang", "de", path, "#1")
}

// An election explains itself by its office: who was put forward, what was needed, who could vote, each round, and what those elected said.
func TestWhyOfAnElection(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", "arrive Ana Ben Cleo Dov", "open", `elect "Treasurer"`, "nominate Ana", "nominate Ben", "put",
		"count Ana 2 Ben 2", "declare", "count Ana 2 Ben 2", "declare", "lot 7", `elect "Clerk"`, "nominate Dov", "put", "clear carried", "declare",
		"in-camera on", `elect "Spy"`, "nominate Cleo", "put", "count 2 1", "declare", "in-camera off", `elect "Steward"`)
	says := func(id string, wants ...string) {
		t.Helper()
		got := strings.Join(strings.Fields(h.must("", "why", path, id)), " ")
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("why %s lacks %q:\n%s", id, want, got)
			}
		}
	}
	says("treasurer", "an election: Treasurer, 1 seat", "5 18:00:00 nominate Ana", "the most hands", "4 voters of 4 members", "round 1: Ana 2, Ben 2", "a lot with the number 7", "elected: ",
		"the record is not sealed")
	says("Steward", "nothing was decided on it")
	for _, id := range []string{"Spy", "Auditor"} {
		if said := h.call("", "why", path, id); said.code != 1 || !strings.Contains(said.err, `"Treasurer", "Clerk", "Steward"`) {
			t.Error(said)
		}
	}
}

// An evening is seen again on a terminal alone, at a speed that makes sense, from a time that there was.
func TestReplayIsRefused(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", `member "Ana Ruiz"`, "open")
	for _, c := range []struct{ args, want string }{
		{"", "terminal"}, {"--speed 0", "from 1 to 500"}, {"--speed 1000", "from 1 to 500"}, {"--from noon", "noon"},
	} {
		if said := h.call("", append([]string{"replay", path}, strings.Fields(c.args)...)...); said.code != 2 || !strings.Contains(said.err, c.want) {
			t.Errorf("replay %s: %+v", c.args, said)
		}
	}
}

// Why lists all that changed who could vote: an arrival that was taken out, a leaving that was somebody else's, and two who are one.
func TestWhyTellsWhoWasPutRight(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", "arrive Ana Ben Cleo Dov", `member "Eva Lund"`, "open", `arrive "Eva Lund"`, "leave Dov", `arrive "Eva Lunt"`,
		`move "That we print." by Ana`, "second Ben", "put", "count 3 0 0", "declare", "no-action", `mend 5 off because "was ill at home"`,
		"mend 6 leave Cleo", `same "Eva Lunt" as "Eva Lund" because "misheard"`)
	got := strings.Join(strings.Fields(h.must("", "why", path, "1")), " ")
	for _, want := range []string{`taken out: arrive "Eva Lund"; because was ill at home (entries 5, 14)`, "was: leave Dov; is: leave Cleo (entries 6, 15)", "Eva Lund had been entered twice"} {
		if !strings.Contains(got, want) {
			t.Errorf("why 1 lacks %q:\n%s", want, got)
		}
	}
}

// Why tells that the words were put right through an amendment that made them; and of what was decided between two votes on a motion that was
// reconsidered, nothing.
func TestWhyOfWordsPutRight(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", "arrive Ana Ben Cleo Dov", "open",
		`move "That we pay 20 pounds." by Ana`, "second Ben", `amend strike "20" insert "30" by Cleo`, "second Dov", "put", "count 4 0 0", "declare",
		"put", "count 4 0 0", "declare", "no-action", `elect "Clerk"`, "nominate Dov", "put", "clear carried", "declare", "accepts Dov",
		"move reconsider 1 by Ana", "second Ben", "put", "count 4 0 0", "declare", "mend 20 off", "put", "count 3 1 0", "declare", "no-action",
		`mend 6 amend strike "20" insert "25" by Cleo because "misheard"`)
	got := strings.Join(strings.Fields(h.must("", "why", path, "1")), " ")
	if want := `is: amend strike "20" insert "25" by "Cleo"; because misheard`; !strings.Contains(strings.ReplaceAll(got, "by Cleo", `by "Cleo"`), want) {
		t.Errorf("why 1 lacks %q:\n%s", want, got)
	}
	if strings.Contains(got, "accepts") {
		t.Errorf("why 1 tells of an election:\n%s", got)
	}
}
