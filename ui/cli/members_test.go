package cli_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestMembersImport(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	sheet := h.put("a.csv", "\uFEFFMember Number;NAME;phone;Section; Credential\r\n17;\"Lund; Ána \"\"Nan\"\"\";1;Night shift;Voice\r\n\r\n;Ben  Sarr;;;\r\n007;=1+1;\r\n")
	before := h.content(file)
	s := h.call("", "members", "import", file, sheet, "--dry-run")
	if s.code != 0 || s.out != "" || h.content(file) != before {
		t.Errorf("a dry run exits %d, or writes", s.code)
	}
	has(t, s.err, "3 people\n  new            3\n  known          0\n  changed        0\n  problems       0\n")
	h.must("", "members", "import", file, sheet)
	has(t, h.must("", "log", file),
		`member "Lund; Ána \"Nan\"" section "Night shift" voice number 17`, `member "Ben Sarr"`+"\n", "member =1+1 number 7\n")
	// The same again changes nothing.
	h.must("", "members", "import", file, sheet)
	if got := h.show(file).Record.Entries; got != 4 {
		t.Errorf("%d entries, not 4", got)
	}
}

// Who is on the roll stays as they are; what the sheet has otherwise is told.
func TestMembersChanged(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`, `member "Ana Lund" section "Night" number 17`, `member "Ben"`)
	s := h.call("name\tsection\tnumber\nana lund\tnight\t18\nAna Lund\tDay\t17\nBen\t\t\nBEN\t\t\nCleo\t\t\n", "members", "import", file, "-")
	if s.code != 0 {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	has(t, s.err, "standard input: 5 people\n  new            1\n  known          2\n  changed        2\n",
		"left as they are on the roll:\n  line 2: Ana Lund: number 17 on the roll, 18 here\n"+`  line 3: Ana Lund: section "Night" on the roll, "Day" here`)
	if got := h.must("", "log", file); strings.Count(got, "\n") != 4 {
		t.Errorf("the record is\n%s", got)
	}
}

// Where anything is wrong nothing is imported, and every problem is told by its line.
func TestMembersProblems(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`, `member Zoe number 5`)
	for name, c := range map[string]struct {
		sheet string
		words []string
	}{
		"rows": {
			"name,number,credential\nAna,,\n ,2,\nBen,x,\nCleo,0,\nDov,,king\nana,,\n\"Eva\nLund\",9,\nFin,9,\nGus,5,\n",
			[]string{
				"  new            2\n  known          0\n  changed        0\n  problems       7\n", "line 3: there is no name", `line 4: "x" is no member number`,
				`line 5: "0" is no`, `line 6: "king" is no credential`, "line 7: ana stands in line 2 already", "line 10: number 9", "line 11: number 5",
				"nothing was imported",
			},
		},
		"no name column":   {"who,number\nAna,1\n", []string{`line 1: no column is called "name"; there are: who, number`}},
		"two name columns": {"name,Name\nAna,Ana\n", []string{"line 1: two columns"}},
		"empty":            {"", []string{"it is empty"}},
		"latin 1":          {"name\nAna\nJos\xe9\n", []string{"line 3: there are letters here that are not UTF-8"}},
		"UTF-16":           {"\xff\xfen\x00a\x00", []string{"it is UTF-16"}},
		"a spreadsheet":    {"PK\x03\x04...", []string{"save it as CSV"}},
		"zeros":            {"name\nA\x00na\n", []string{"line 2: this is no text"}},
		"quote not closed": {"name\nBen\n\"Ana\n", []string{"line 3: a quotation mark is not closed"}},
		"quote in a cell":  {"name\nAna \"Nan\" Lund\n", []string{"line 2: a quotation mark stands in the middle"}},
	} {
		s := h.call(c.sheet, "members", "import", file, "-")
		if s.code != 1 || s.out != "" {
			t.Errorf("%s: exit %d, %q", name, s.code, s.out)
		}
		has(t, s.err, c.words...)
		if got := h.show(file).Record.Entries; got != 2 {
			t.Fatalf("%s: something is imported", name)
		}
	}
	for args, words := range map[string]string{
		"missing.db FILE": "missing.db", file + " missing.csv": "missing.csv: there is no such file", file + " FOLDER": "is a folder",
	} {
		args = strings.NewReplacer("FILE", h.put("ok.csv", "name\nAna\n"), "FOLDER", h.dir).Replace(args)
		s := h.call("", append([]string{"members", "import"}, strings.Fields(args)...)...)
		if s.code != 1 {
			t.Errorf("%s: exit %d", args, s.code)
		}
		has(t, s.err, words)
	}
	h.must("open\nclose\n", "run", file, "-")
	if s := h.call("name\nAna\n", "members", "import", file, "-"); s.code != 1 || !strings.Contains(s.err, "closed") {
		t.Errorf("into a closed meeting: exit %d, %s", s.code, s.err)
	}
}

// An import can be stopped, and goes on with the same sheet.
func TestMembersInterrupted(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	sheet := "name\n"
	for n := range 20 {
		sheet += fmt.Sprintf("Person %c\n", 'A'+n)
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if code := h.callWith(ctx, strings.NewReader(sheet), io.Discard, io.Discard, "members", "import", file, "-"); code != 130 {
		t.Errorf("an import that was stopped exits %d", code)
	}
	if got := h.show(file).Record.Entries; got != 1 {
		t.Errorf("%d entries", got)
	}
	h.must(sheet, "members", "import", file, "-")
	if got := h.show(file).Record.Entries; got != 21 {
		t.Errorf("%d entries, not 21", got)
	}
}
