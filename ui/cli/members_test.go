package cli_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestMembersImport(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	sheet := h.put("a.csv", "\uFEFFMember Number;NAME;phone;Section; Credential\r\n17;\"Lund; Ána \"\"Nan\"\"\";1;Night shift;Voice\r\n\r\n;Ben  Sarr;;-;\r\n007;Cleo;+49 1\r\n")
	before := h.content(file)
	s := h.call("", "members", "import", file, sheet, "--dry-run")
	if s.code != 0 || s.err != "" || h.content(file) != before {
		t.Errorf("a dry run exits %d, says %q, or writes", s.code, s.err)
	}
	if want := "a.csv: 3 people, for the roll of #1 Roll, " + file + `
read as UTF-8; semicolons between the cells; name: NAME; section: Section; number: Member Number; credential: Credential
  new           3
  changed       0
  known         0
  missing       0
  wrong         0
columns left alone: phone
line  who              what
   2  Lund; Ána "Nan"  new, section Night shift, number 17, voice
   4  Ben Sarr         new
   5  Cleo             new, number 7
`; s.out != want {
		t.Errorf("a dry run tells\n%s", s.out)
	}
	h.must("", "members", "import", file, sheet)
	// All of it is one entry, and nobody's name stands in it.
	if got, want := h.must("", "log", file), "1  2026-05-14 00:00:00  convene \"Roll\" on 2026-05-14\n2  2026-05-14 17:00:00  import \"a.csv\"\n"; got != want {
		t.Errorf("the record is\n%s", got)
	}
	has(t, h.must("arrive Lund #7 Ben\nundo\nundo\n", "run", file, "-"), `arrive "Lund; Ána \"Nan\"" Cleo "Ben Sarr"`)
	h.must("redo\n", "run", file, "-")
	// The same again changes nothing.
	s = h.call("", "members", "import", file, sheet)
	if s.code != 0 || h.show(file).Record.Entries != 6 {
		t.Errorf("exit %d, %d entries", s.code, h.show(file).Record.Entries)
	}
	has(t, s.err, "new           0\n", "known         3\n")
}

// What changed is brought up to date; the number tells who is who, and without one the name.
func TestMembersChanged(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`, `member "Ana Lund" section "Night" number 17`, `member "Ben"`, `member "Dov"`, `member "Eva"`, `member "Fin"`, "arrive Eva")
	sheet := h.put("new.csv", "name\tsection\tnumber\tcredential\nAna Sol\tDay\t17\t\nBEN\t\t4\tvoice\nCleo\tDay\t\t\n")
	s := h.call("", "members", "import", file, sheet, "--dry-run")
	if want := "new.csv: 3 people, for the roll of #1 Roll, " + file + `
read as UTF-8; tabs between the cells; name: name; section: section; number: number; credential: credential
  new           1
  changed       2
  known         0
  missing       2  stay on the roll; --strike takes them off
  wrong         0
line  who       what
   2  Ana Lund  section Night → Day
   2  Ana Sol   stays Ana Lund, the name under which they joined the roll
   3  Ben       number none → 4, credential vote → voice
   4  Cleo      new, section Day
      Dov       missing; stays on the roll
      Fin       missing; stays on the roll
`; s.out != want {
		t.Errorf("a dry run tells\n%s", s.out)
	}
	h.must("", "members", "import", file, sheet)
	// Who left is taken off, but for who is here or has something to do.
	h.must("open\nassign \"Print\" to Fin\n", "run", file, "-")
	s = h.call("", "members", "import", file, sheet, "--strike")
	has(t, s.err, "  missing       2  taken off the roll, but for 1\n", "Fin      missing; stays, since action 1 is theirs\n", "Dov      missing; taken off the roll\n")
	for name, code := range map[string]int{"Dov": 0, "Fin": 1, "Eva": 1, `"Ana Lund" section Day`: 1} { // who is on the roll is not put on it again
		if s := h.call("member "+name+"\n", "run", file, "-", "--dry-run"); s.code != code {
			t.Errorf("%s: exit %d: %s%s", name, s.code, s.out, s.err)
		}
	}
}

// Where anything is wrong nothing is imported, and all of it is told by line.
func TestMembersProblems(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`, `member Zoe number 5`, `member Ana section Day`, `member Ana section Night`)
	many := strings.Repeat("x,", 99) + "name\n" + strings.Repeat("1,", 99) + "Ana\n"
	for name, c := range map[string]struct {
		sheet string
		words []string
	}{
		"rows": {
			"name,number,credential,section\nCleo,,\n ,2,\nBen,x,\nCid,0,\nDov,,king\ncleo,,\n\"Eva\nLund\",9,\nFin,9,\n=1+1,\n+49,\n-Ben,\n@all,\nHal,,,=2\nIda,,,Day,5\n#3,,,\nK\u202eim,,,\nAna,,\n",
			[]string{
				"standard input: 17 people, for the roll of #1 Roll, " + file + "\nread as UTF-8; commas between the cells; name: name; section: section; number: number; credential: credential\n  new           2\n", "  wrong        15\n", "   3       there is no name\n", `   4  Ben  "x" is no member number; write a whole number from 1, or letters and digits`,
				`   5  Cid  "0" is no`, `   6  Dov  "king" is no credential`, "   7  cleo  stands in line 2 already", "  10  Fin   has the number of line 8\n",
				`"=1+1" begins as a formula does`, `"+49" begins`, `"-Ben" begins`, `"@all" begins`, `"=2" begins`, "  16  Ida   there are 5 cells, and 4 columns are named",
				`"#3" begins as a member number`, "(U+202E)", "  19  Ana   could be several on the roll, such as Ana (Day)", "nothing was imported",
			},
		},
		"no name column":    {"who,number\nAna,1\n", []string{`1       no column is called "name"; there are: who, number`}},
		"two name columns":  {"name,Name\nAna,Ana\n", []string{`two columns could be the name: "name" and "Name"`}},
		"two sections":      {"name,shift,department\nAna,1,2\n", []string{`two columns could be the section: "shift" and "department"`}},
		"a hundred columns": {many, []string{"1       100 columns are no roll"}},
		"empty":             {"", []string{"it is empty"}},
		"spoiled":           {"name\nÁna\nJos\xe9\nÉva\nZo\xeb\nÍda\nFin\uFFFD\n", []string{"   3       letters of this line are lost", "   5       letters", "   7       letters"}},
		"undefined":         {"name\nJos\xe9\nZo\x81\n", []string{"   3       letters of this line are lost"}},
		"alike":             {"name,number\n" + strings.Repeat("Ana,x\n", 40), []string{`   2  Ana  "x" is no member number; write a whole number from 1, or letters and digits, or take the column out; likewise in 39 more lines: 3, 4, 5, 6, 7, 8, 9, …`}},
		"cited":             {"name,number\n" + strings.Repeat("a", 5000) + "," + strings.Repeat("9", 5000) + "\n", []string{"   2  " + strings.Repeat("a", 80) + "…  \"" + strings.Repeat("a", 80) + "…\" has 5000 letters", strings.Repeat("9", 80) + "…\" is no member number"}},
		"nobody":            {"name,section\n,\n\n", []string{"nobody was found in it, and nothing was changed; it was read as UTF-8; commas between the cells; name: name; section: section"}},
		"unseen":            {"name\n\u3164\n", []string{"   2       there is no name"}},
		"a spreadsheet":     {"PK\x03\x04...", []string{"save it as CSV"}},
		"zeros":             {"name\nA\x00na\n", []string{"   2       this is no text"}},
		"quote not closed":  {"name\nBen\n\"Ana\n", []string{"   3       a quotation mark is not closed"}},
		"quote in a cell":   {"name\nAna \"Nan\" Lund\n", []string{"   2       a quotation mark stands in the middle"}},
		"a long name":       {"name\n" + strings.Repeat("a", 500) + "\n", []string{"has 500 letters; 200 are the most"}},
	} {
		s := h.call(c.sheet, "members", "import", file, "-")
		if s.code != 1 || s.out != "" {
			t.Errorf("%s: exit %d, %q", name, s.code, s.out)
		}
		for _, line := range c.words {
			if !strings.Contains(strings.Join(strings.Fields(s.err), " "), strings.Join(strings.Fields(line), " ")) {
				t.Errorf("%s: %q is not in:\n%s", name, line, s.err)
			}
		}
		if got := h.show(file).Record.Entries; got != 4 {
			t.Fatalf("%s: something is imported", name)
		}
	}
	for args, words := range map[string]string{
		"missing.db FILE": "missing.db", file + " missing.csv": "missing.csv: there is no such file", file + " FOLDER": "is a folder",
	} {
		args = strings.NewReplacer("FILE", h.put("ok.csv", "name\nAda\n"), "FOLDER", h.dir).Replace(args)
		s := h.call("", append([]string{"members", "import"}, strings.Fields(args)...)...)
		if s.code != 1 {
			t.Errorf("%s: exit %d", args, s.code)
		}
		has(t, s.err, words)
	}
	h.must("open\nclose\n", "run", file, "-")
	if s := h.call("name\nAda\n", "members", "import", file, "-"); s.code != 1 || !strings.Contains(s.err, "closed") {
		t.Errorf("into a closed meeting: exit %d, %s", s.code, s.err)
	}
}

// TestMembersHeadings reads the same two people from what different programs write.
func TestMembersHeadings(t *testing.T) {
	utf16 := func(s string) string {
		b := []byte{0xFF, 0xFE}
		for _, r := range s {
			b = append(b, byte(r), byte(r>>8))
		}
		return string(b)
	}
	for name, sheet := range map[string]string{
		"plain":           "name,section,number\nÁna Lund,Day,17\nBen Sarr,,\n",
		"two names":       "First Name,Surname,Shift,Membership no.\nÁna,Lund,Day,17\nBen,Sarr,,\n",
		"OpenSlides keys": "title,first_name,last_name,email,member_number,structure_level,groups,number,vote_weight,is_present\nDr.,Ána,Lund,a@b.org,17,\"Day,Depot 4\",\"Delegates, Staff\",75/99/8/2,1.000000,1\n,Ben,Sarr,,,,Delegates,,1.000000,\n",
		"its words":       "Title;Given name;Surname;Email;Membership number;Structure levels;Groups;Participant number;Vote weight\r\nDr.;Ána;Lund;;17;Day;;;1\r\n;Ben;Sarr;;;;;;1\r\n",
		"German":          "Titel;Vorname;Nachname;E-Mail;Mitgliedsnummer;Gliederungsebenen;Gruppen;Stimmgewicht\n;Ána;Lund;;17;Day;;1\n;Ben;Sarr;;;;;1\n",
		"French":          "Nom|Prénom|Équipe|Numéro d'adhérent\nLund|Ána|Day|17\nSarr|Ben||\n",
		"Spanish":         "Nombre\tApellidos\tTurno\tNúmero de socio\nÁna\tLund\tDay\t17\nBen\tSarr\t\t\n",
		"UTF-16":          utf16("name\tsection\tnumber\r\nÁna Lund\tDay\t17\r\nBen Sarr\t\t\r\n"),
	} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
		s := h.call(sheet, "members", "import", file, "-", "--dry-run")
		if _, table, _ := strings.Cut(s.out, "what\n"); strings.Join(strings.Fields(strings.NewReplacer("is counted in one section, \"Day\", and not in Depot 4", "", "2 Ána Lund\n", "").Replace(table)), " ") != "2 Ána Lund new, section Day, number 17 3 Ben Sarr new" &&
			name != "OpenSlides keys" {
			t.Errorf("%s: exit %d\n%s%s", name, s.code, s.out, s.err)
		}
		has(t, s.out, "Ána Lund  new, section Day, number 17\n", "Ben Sarr  new\n")
		if name == "OpenSlides keys" {
			has(t, s.out, `   2  Ána Lund  is counted in one section, "Day", and not in Depot 4`, "columns left alone: title, email, groups, number, is_present\n")
		}
	}
}

// A file that is no roll at all is not read into memory.
func TestMembersTooLarge(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	large := h.put("large.csv", "name\n")
	if err := os.Truncate(large, 1<<30); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	s := h.call("", "members", "import", file, large)
	if s.code != 1 || time.Since(began) > 2*time.Minute {
		t.Errorf("exit %d after %v", s.code, time.Since(began))
	}
	has(t, s.err, "large.csv is larger than 64 MiB")
	var out, err strings.Builder
	code := h.callWith(context.Background(), io.LimitReader(endless{}, 1<<30), &out, &err, "members", "import", file, "-")
	if code != 1 {
		t.Errorf("exit %d", code)
	}
	has(t, err.String(), "standard input is larger than 64 MiB")
}

// endless is a spreadsheet without end.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = "Ana\n"[i%4]
	}
	return len(b), nil
}

// An import that is stopped leaves nothing.
func TestMembersInterrupted(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if code := h.callWith(ctx, strings.NewReader("name\nAna\n"), io.Discard, io.Discard, "members", "import", file, "-"); code != 130 {
		t.Errorf("an import that was stopped exits %d", code)
	}
	if got := h.show(file).Record.Entries; got != 1 {
		t.Errorf("%d entries", got)
	}
}

// BenchmarkMembersImport imports 10,000 people into a meeting that knows nobody, and again.
func BenchmarkMembersImport(b *testing.B) {
	var sheet strings.Builder
	sheet.WriteString("number,first_name,last_name,structure_level\n")
	for n := range 10_000 {
		fmt.Fprintf(&sheet, "%d,First%d,Last%d,Depot %d\n", n+1, n, n%997, n%12)
	}
	for _, again := range []bool{false, true} {
		b.Run(map[bool]string{false: "new", true: "again"}[again], func(b *testing.B) {
			for n := range b.N {
				b.StopTimer()
				h := newHouse(b)
				file := h.meeting(fmt.Sprintf("%d.db", n), `convene "Roll" on 2026-05-14`)
				if again {
					h.must(sheet.String(), "members", "import", file, "-")
				}
				csv := h.put("roll.csv", strings.ReplaceAll(sheet.String(), "Depot 3", map[bool]string{false: "Depot 3", true: "Depot 33"}[again]))
				b.StartTimer()
				h.must("", "members", "import", file, csv)
				b.StopTimer()
				if is, err := os.Stat(filepath.Clean(file)); err == nil {
					b.ReportMetric(float64(is.Size())/1e6, "MB")
				}
				b.StartTimer()
			}
		})
	}
}

// Once a roll was imported an unknown name has a voice: that is what is usual then, in the JSON and in the minutes.
func TestUsualNewcomersOfAnImportedRoll(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	has(t, h.must("", "show", file, "--json"), `"newcomers": "vote"`)
	h.must("name\nAna Lund\nBen Sarr\n", "members", "import", file, "-")
	h.must("arrive all\nopen\nclose\n", "run", file, "-")
	has(t, h.must("", "show", file, "--json"), `"newcomers": "voice"`)
	lacks(t, h.must("", "minutes", file), "newcomers")
}
