package cli_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// ballotOpen is an election for two seats on ranked papers, put.
var ballotOpen = []string{
	`convene "Students" on 2026-05-14`, "headcount 200", "open", `elect "Committee" seats 2 ballot ranked`, `nominate "Ana Ruiz"`, `nominate "Ben Sarr"`,
	`nominate "Cleo Fox"`, "nominate ron", "put",
}

const ballotFile = "5 2\n-5\n60 1 2 5 0\n55 3 1 0\n9 2 - 1 0\n4 4 0\n3 0\n0\n\"Ana Ruiz\"\n\"cleo fox\"\n\"Ben Sarr\"\n\"RON\"\n\"Dov Lev\"\n\"Committee\"\n"

// A file of papers is typed in batches, counted, written again, and counts the same.
func TestBallotsThereAndBack(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("a.db", append(ballotOpen, "papers given 140")...)
	s := h.call("", "ballots", "import", file, h.put("c.blt", ballotFile))
	if s.code != 0 || s.out != "" || s.err != "131 papers in 3 batches typed for Committee; each batch is an entry, which undo takes back; declare counts them\n" {
		t.Fatalf("exit %d: %q %q", s.code, s.out, s.err)
	}
	h.must("declare\n", "run", file, "-")
	type elections struct {
		Elections []struct {
			Elected              []string
			Valid, Blank, Spoilt int
			Stages               []struct{ Votes map[string]string }
		}
	}
	var first, again elections
	if err := json.Unmarshal([]byte(h.must("", "show", file, "--json")), &first); err != nil {
		t.Fatal(err)
	}
	if e := first.Elections[0]; e.Valid != 119 || e.Blank != 3 || e.Spoilt != 9 || fmt.Sprint(e.Elected) != "[Ana Ruiz Ben Sarr]" {
		t.Errorf("counted is %+v", e)
	}
	out := h.file("out.blt")
	has(t, h.call("", "export", "ballots", file, "-o", out).err, "122 papers of Committee written to")
	if got, want := h.content(out), "4 2\n60 1 3 0\n55 2 1 0\n4 4 0\n3 0\n0\n\"Ana Ruiz\"\n\"Ben Sarr\"\n\"Cleo Fox\"\n\"ron\"\n\"Committee\"\n"; got != want {
		t.Errorf("written is\n%s", got)
	}
	other := h.meeting("b.db", ballotOpen...)
	h.must("", "ballots", "import", other, out)
	h.must("declare\n", "run", other, "-")
	if err := json.Unmarshal([]byte(h.must("", "show", other, "--json")), &again); err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(again.Elections[0].Stages) != fmt.Sprint(first.Elections[0].Stages) {
		t.Errorf("counted again it is %v, and was %v", again.Elections[0].Stages, first.Elections[0].Stages)
	}
}

// What cannot be imported is one sentence, and nothing of it is entered.
func TestBallotsRefused(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("a.db", append(ballotOpen, "papers given 100")...)
	before := h.content(file)
	blt := func(papers, names string) string { return papers + "0\n" + names + "\"Committee\"\n" }
	four := "\"Ana Ruiz\"\n\"Ben Sarr\"\n\"Cleo Fox\"\n\"ron\"\n"
	for what, c := range map[string]struct{ file, says string }{
		"no such format":      {"what", "no BLT"},
		"more than given":     {blt("4 2\n101 1 0\n", four), "no more than 100"},
		"another election":    {blt("4 2\n1 1 0\n", strings.Replace(four, "Cleo Fox", "Cleo Foxx", 1)), `"Cleo Foxx" does not stand for "Committee"`},
		"somebody is missing": {blt("3 2\n1 1 0\n", strings.Replace(four, "\"ron\"\n", "", 1)), `lacks "ron"`},
		"withdrawn there":     {blt("4 2\n-2\n1 1 0\n", four), "say withdraw-name first"},
		"no papers":           {blt("4 2\n", four), "has no papers"},
	} {
		s := h.call("", "ballots", "import", file, h.put("x.blt", c.file))
		if s.code != 1 || s.out != "" || !strings.Contains(s.err, c.says) || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%s: exit %d: %q", what, s.code, s.err)
		}
	}
	if h.content(file) != before {
		t.Error("something was entered")
	}
	hands := h.meeting("b.db", `convene "Students" on 2026-05-14`, "headcount 200", "open")
	has(t, h.call("", "ballots", "import", hands, h.put("c.blt", ballotFile)).err, "no ranked election is being counted")
	has(t, h.call("", "export", "ballots", hands).err, "no ranked election was counted")
	has(t, h.call("", "export", "ballots", file, "-o", h.file("x.csv")).err, ".blt")
}
