package cli_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"stacktaker/ui/cli"
)

// exportedFrom is a table of a meeting, read back.
func (h *house) exportedFrom(file, kind string) [][]string {
	h.t.Helper()
	table, err := csv.NewReader(strings.NewReader(h.must("", "export", kind, file))).ReadAll()
	if err != nil {
		h.t.Fatalf("%s: %v", kind, err)
	}
	return table
}

// secretive is a meeting with something of everything, some of it behind closed doors.
func secretive(h *house) string {
	return h.meeting(
		"m.db", `convene "Works" on 2026-05-14`, "members 20", `@18:00`,
		`member "Ana Lund" section "Day"`, `member "Ben Sarr" section "Day"`, `member "Cy Marsh" section "Night"`, `member "Vi Voice" section "Night" voice`, `member "Abel Absent" section "Night"`,
		`arrive Ana Ben Cy Vi`, `take facilitator Ana`, `open`, `item "=cmd|'/c calc'!A1"`, `go`,
		`hand Ben`, `call`, `@+90s done`, `hand Cy`, `call`, `@+30s done`,
		`move "=SUM(1+1)" by Ben`, `second Cy`, `put`, `count 1 0 0 section "Day"`, `count 1 0 0 section "Night"`, `declare`, `assign "+ print, \"big\"" to Ben by 2026-05-20`,
		`mandate "Council" delegates Cy must "ask" report 2026-06-01`,
		`in-camera on`, `hand Ben`, `call`, `@+40s done`, `move "Secret words." by Cy`, `second Ben`, `put`, `count 2 0`, `declare`, `assign "Secret deed" to Cy`,
		`mandate "Secret talks" delegates Ben must "hide"`, `in-camera off`, `close`,
	)
}

func TestExport(t *testing.T) {
	h := newHouse(t)
	file := secretive(h)
	for kind, want := range map[string][][]string{
		"attendance": {{"section", "vote", "voice", "observer", "vote_first"}, {"Day", "2", "0", "0", ""}, {"Night", "1", "1", "0", ""}},
		"speaking":   {{"item", "title", "speakers", "first_time", "speeches", "seconds", "longest_seconds"}, {"1", "'=cmd|'/c calc'!A1", "2", "2", "2", "120", "90"}},
		"actions":    {{"number", "what", "who", "by", "report", "motion", "done"}, {"1", `'+ print, "big"`, "Ben Sarr", "2026-05-20", "", "1", "false"}},
		"mandates": {
			{"name", "delegates", "alternate", "from", "must", "may", "refer", "term", "report_due", "state"},
			{"Council", "Cy Marsh", "", "", "ask", "", "", "", "2026-06-01", "active"},
		},
	} {
		if got := h.exportedFrom(file, kind); !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%s: %q\nwant %q", kind, got, want)
		}
	}
	votes := h.exportedFrom(file, "votes")
	if len(votes) != 3 || votes[1][2] != "'=SUM(1+1)" || strings.Join(votes[1][9:17], " ") != "carried Day 1 0 0 0 1 hands" || strings.Join(votes[2][9:17], " ") != "carried Night 1 0 0 0 1 hands" {
		t.Errorf("votes: %q", votes)
	}
	for _, kind := range []string{"grievances", "fund"} {
		if got := h.exportedFrom(file, kind); len(got) < 1 {
			t.Errorf("%s has no head", kind)
		}
	}
}

// Every vote that was taken is a row of the table, and what nobody counted stands in none.
func TestExportVotes(t *testing.T) {
	h := newHouse(t)
	file := h.meeting(
		"m.db", `convene "Works" on 2026-05-14`, `@18:00`, "arrive Ana Ben Cy Dov Eva Fin", "take facilitator Fin", "open", `rule consensus-fallback "9/10 of cast"`,
		`move "We sing." by Ana needs "consensus"`, "second Ben", "put", "@18:05", "consensus blocks 1 asides 2", "declare", "count 3 1", "@18:06", "declare",
		`move "We dance." by Ana needs "consensus-1"`, "second Ben", "put", "consensus blocks 1 asides 1", "declare", "no-action",
		`move "We eat." by Ana`, "second Ben", "put", "clear carried", "declare", "no-action",
		"hand Cy order", "call", "ruling dismissed", "move challenge by Dov", "second Eva", "put by Ana", "count 2 2 1", "declare",
		`move "We walk." by Ana`, "second Ben", "put", "count 2 1", "declare", "recount division", "count 3 2", "declare", "no-action",
		`move "We run." by Ana`, "second Ben", `needs "2/3 of cast" because "it binds us"`, "put", "count 3 2", "declare",
		`elect "Steward"`, "nominate Ana", "nominate Ben", "put", `count "Ana" 2 "Ben" 1`, "declare",
		`elect "Clerk"`, "nominate Cy", "put", "count 4 0", "declare",
		`compete "Red" "Blue"`, "put", `count "Red" 2 "Blue" 2`, "declare", `count "Red" 2 "Blue" 2`, "declare", "lot 7", "put", "count 4 0", "declare", "no-action",
		`straw "Tea?" 2 1 1`,
		"in-camera on", `straw "Secret?" 1 1`, `elect "Spy"`, "nominate Cy", "put", "count 4 0", "declare", "in-camera off", "close",
	)
	table := h.exportedFrom(file, "votes")
	if head := strings.Join(table[0], ","); head != "motion,kind,text,mover,seconder,threshold,outcome,round,at,round_outcome,section,for,against,abstain,not_voting,entitled,how,blocks,asides,choice,hands,blank,spoilt" {
		t.Errorf("the columns are %s", head)
	}
	var got []string
	for _, row := range table[1:] {
		at, _, _ := strings.Cut(strings.TrimPrefix(row[8], "2026-05-14T"), ":00") // the clock, without zone
		got = append(got, strings.Join(slices.Concat(row[:1], row[5:8], []string{at}, row[9:]), "|"))
	}
	want := []string{
		"1|consensus|not-carried|1|18:05|not-carried||||||5|consensus|1|2||||",
		"1|9/10 of cast|not-carried|2|18:06|not-carried||3|1|0|1|5|hands|||||0|0",
		"2|consensus-1|carried|1|18:06|carried||||||5|consensus|1|1||||",
		"3|simple|carried|1|18:06|carried||||||5|seen||||||",
		"p1|simple|not-carried|1|18:06|not-carried||2|2|1|0|5|hands|||||0|0",
		"4|simple|carried|1|18:06|carried||2|1|0|2|5|hands|||||0|0",
		"4|simple|carried|2|18:06|carried||3|2|0|0|5|division|||||0|0",
		"5|2/3 of cast|not-carried|1|18:06|not-carried||3|2|0|0|5|hands|||||0|0",
	}
	if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
		t.Errorf("motions:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	rest := strings.Join(got, "\n")
	for _, row := range []string{
		"||decided|1|18:06|elected||||||5|hands|||Ana|2|0|0\n||decided|1|18:06|||||||5|hands|||Ben|1",
		"||decided|1|18:06|elected||4|0|0|1|5|hands|||Cy|",
		"||decided|1|18:06|||||||5|hands|||Red|2|0|0\n||decided|1|18:06|||||||5|hands|||Blue|2|0|0\n||decided|2|18:06|||||||5|hands|||Red|2",
		"||decided|2|18:06|left||||||5|lot|||", "||decided|2|18:06|fell||||||5|lot|||",
		"|||1|18:06|||2|1|1|||hands|||||0|0",
	} {
		if !strings.Contains(rest, row) {
			t.Errorf("lacks %s in\n%s", row, rest)
		}
	}
	for _, row := range table {
		if strings.Contains(strings.Join(row, " "), "Secret") || strings.Contains(strings.Join(row, " "), "Spy") {
			t.Errorf("a closed session is told: %q", row)
		}
	}
}

// Nobody's attendance, speech or vote is in a table, nor what was said behind closed doors.
func TestExportKeepsToItself(t *testing.T) {
	h := newHouse(t)
	file := secretive(h)
	for _, kind := range []string{"votes", "attendance", "speaking", "actions", "mandates", "grievances", "fund"} {
		got := h.must("", "export", kind, file)
		lacks(t, got, "Secret", "Abel", "Vi Voice", "hide")
		if kind == "attendance" || kind == "speaking" {
			lacks(t, got, "Ana", "Ben", "Cy")
		}
		if strings.Count(got, "\n") != strings.Count(got, "\r\n") {
			t.Errorf("%s has lines that do not end in CR LF", kind)
		}
	}
}

func TestExportMisused(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	before := h.files()
	for args, c := range map[string]struct {
		code  int
		words []string
	}{
		"export":                   {2, []string{"export votes|attendance|"}},
		"export frob FILE":         {2, []string{"frob", "votes, attendance, speaking, actions, mandates, grievances, fund"}},
		"export votes FILE more":   {2, []string{"more"}},
		"export votes missing.db":  {1, []string{"missing.db"}},
		"export votes FILE -o DIR": {1, []string{"folder"}},
	} {
		s := h.call("", strings.Fields(strings.NewReplacer("FILE", file, "DIR", h.dir).Replace(args))...)
		if s.code != c.code || s.out != "" {
			t.Errorf("%s exits %d", args, s.code)
		}
		has(t, s.err, c.words...)
	}
	if h.files() != before {
		t.Errorf("it leaves\n%s", h.files())
	}
	out := h.file("votes.csv")
	h.must("", "export", "votes", file, "-o", out)
	has(t, h.content(out), "motion,kind,text")
	if s := h.call("", "export", "votes", file, "-o", out); s.code != 1 {
		t.Errorf("what is there is overwritten: exit %d", s.code)
	}
}

// Every format is written by its name or by that of the file; a letter that a PDF cannot show leaves no file.
func TestMinutesOnPaper(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	for name, begins := range map[string]string{
		"m.pdf": "%PDF-", "m.docx": "PK\x03\x04", "m.odt": "PK\x03\x04", "m.ics": "BEGIN:VCALENDAR\r\n", "m.json": "{\n \"schema\": 1", "m.popolo.json": "{\n \"organizations\"",
	} {
		h.must("", "minutes", file, "-o", h.file(name))
		if got := h.content(h.file(name)); !strings.HasPrefix(got, begins) {
			t.Errorf("%s begins %.20q", name, got)
		}
	}
	h.must("", "minutes", file, "-o", h.file("letter.pdf"), "--page", "Letter")
	has(t, cli.UnpackedPDF(h.content(h.file("letter.pdf"))), "612.00 792.00")

	odd := h.meeting("odd.db", `convene "日本" on 2026-05-14`)
	noFont := h.put("no.ttf", "no font")
	before := h.files()
	for args, c := range map[string]struct {
		code  int
		words []string
	}{
		"-o x.pdf":                    {1, []string{"日 (U+65E5), 本 (U+672C)", "html and docx", "--font FILE"}},
		"-f pdf":                      {1, []string{"日 (U+65E5)"}},
		"-f pdf --page a5":            {2, []string{"a5", "a4, letter"}},
		"-f pdf --font FONT":          {1, []string{"the font", "no.ttf", "is no font that is known here"}},
		"-f pdf --font missing.ttf":   {1, []string{"missing.ttf", "there is no such file"}},
		"-f docs":                     {2, []string{"docs", "docx", "odt", "popolo"}},
		"-f pdf -o nowhere/m.pdf":     {1, []string{"nowhere"}},
		"-f docx --page tabloid -o x": {2, []string{"tabloid"}},
	} {
		all := strings.Fields(strings.ReplaceAll(args, "FONT", noFont))
		for i, a := range all {
			if a == "x.pdf" || a == "x" {
				all[i] = h.file(a)
			}
		}
		s := h.call("", append([]string{"minutes", odd}, all...)...)
		if s.code != c.code || s.out != "" {
			t.Errorf("%s exits %d, and writes %.40q", args, s.code, s.out)
		}
		has(t, s.err, c.words...)
	}
	if h.files() != before {
		t.Errorf("it leaves\n%s\nwas\n%s", h.files(), before)
	}
}

// A full disk is told, and nothing is written to what is no file, with force or without.
func TestMinutesOnAFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	for _, args := range [][]string{{"-f", "md", "-o", "/dev/full"}, {"-f", "pdf", "-o", "/dev/full", "--force"}} {
		s := h.call("", append([]string{"minutes", file}, args...)...)
		if s.code != 1 {
			t.Errorf("%v exits %d", args, s.code)
		}
		has(t, s.err, "/dev/full is a device or a pipe, and nothing is written there")
	}
	if is, err := os.Stat("/dev/full"); err != nil || is.Mode().IsRegular() {
		t.Fatalf("/dev/full is no device any more: %v", err)
	}
	if left, _ := filepath.Glob("/dev/.new-*"); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	var said strings.Builder
	if code := h.callWith(t.Context(), strings.NewReader(""), full, &said, "minutes", file, "-f", "docx"); code != 1 {
		t.Errorf("standard output that is full: exit %d, %s", code, said.String())
	}
}

// Withdrawn, referred, postponed and tabled are told apart, in the table and in the papers for programs.
func TestOutcomesAreToldApart(t *testing.T) {
	h := newHouse(t)
	moved := func(text string, how ...string) []string {
		return append([]string{`move "` + text + `" by Ana`, "second Ben"}, how...)
	}
	by := func(procedural string) []string {
		return []string{"move " + procedural + " by Cy", "second Ben", "put", "count 5 1", "declare"}
	}
	file := h.meeting("m.db", slices.Concat(
		[]string{`convene "Works" on 2026-05-14`, "@18:00", "headcount 9", "open"},
		moved("One.", "withdraw"), moved("Two.", by(`refer "the committee"`)...), moved("Three.", by(`postpone "June"`)...), moved("Four.", by("table")...),
		moved("Five.", `rule-out "late"`), []string{"close"},
	)...)
	var outcomes []string
	for _, row := range h.exportedFrom(file, "votes")[1:] {
		if row[1] == "main" {
			outcomes = append(outcomes, row[6])
		}
	}
	want := []string{"withdrawn", "referred", "postponed", "tabled", "ruled-out"}
	if !slices.Equal(outcomes, want) {
		t.Errorf("the table has %q, not %q", outcomes, want)
	}
	for _, format := range []string{"json", "popolo"} {
		told := h.call("", "minutes", file, "-f", format).out
		for _, outcome := range want {
			if !strings.Contains(told, `"`+outcome+`"`) {
				t.Errorf("%s does not say %s", format, outcome)
			}
		}
	}
}
