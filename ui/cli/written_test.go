package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A document is in the format that the name of its file says; a name that says none is not guessed at, and what was written is told.
func TestFormatOfFileName(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Formats" on 2026-05-14`, "open", "close")
	before := h.files()
	for _, args := range []string{"minutes FILE -o OUT.xyz", "announce FILE -o OUT.doc", "bulletin FILE -o OUT.rtf", "year -o OUT.xlsx", "minutes FILE -o OUT.2026", "tally FILE -o OUT.xyz"} {
		s := h.call("", strings.Fields(strings.NewReplacer("FILE", file, "OUT", h.file("out")).Replace(args))...)
		if s.code != 2 || s.out != "" || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%s exits %d: %s%s", args, s.code, s.out, s.err)
		}
		has(t, s.err, "an ending that says no format", ".md, .txt, .html, .pdf, .docx, .odt, .json, .popolo.json, .ics", "-f")
	}
	if s := h.call("", "export", "votes", file, "-o", h.file("votes.xlsx")); s.code != 2 || !strings.Contains(s.err, "end it in .csv") {
		t.Errorf("a table in a workbook: exit %d: %s", s.code, s.err)
	}
	if h.files() != before {
		t.Errorf("files were made:\n%s", h.files())
	}
	for _, c := range []struct{ args, name, told string }{
		{"minutes FILE", "a.pdf", "pdf; DRAFT until these minutes are approved"},
		{"minutes FILE", "a.POPOLO.json", "popolo; DRAFT"},
		{"minutes FILE", "minutes", "md; DRAFT"},
		{"minutes FILE -f txt", "a.md", "txt, as -f says, though the name says md; DRAFT"},
		{"minutes FILE -f html", "a.xyz", "html; DRAFT"},
		{"announce FILE", "call.ics", "(ics)\n"},
		{"export attendance FILE", "a.csv", "csv; attendance, "},
	} {
		out := h.file(c.name)
		s := h.call("", append(strings.Fields(strings.ReplaceAll(c.args, "FILE", file)), "-o", out)...)
		if s.code != 0 || s.out != "" {
			t.Errorf("%s into %s exits %d: %s", c.args, c.name, s.code, s.err)
		}
		has(t, s.err, "written: "+out+" (", c.told)
		os.Remove(out)
	}
	h.must("approve-minutes\n", "run", file, "-")
	has(t, h.call("", "minutes", file, "-o", h.file("final.md")).err, "written: "+h.file("final.md")+" (md; approved)\n")
	h.must("correct \"Ana was there.\"\n", "run", file, "-")
	has(t, h.call("", "minutes", file, "-o", h.file("later.md")).err, "written: "+h.file("later.md")+" (md; approved, and corrected since)\n")
	if s := h.call("", "minutes", file); s.err != "" {
		t.Errorf("of what is printed it says %q", s.err)
	}
}

// A copy goes where it is said to go: into a folder that is there, and nowhere else where it is not.
func TestBackupNowhere(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Backup" on 2026-05-14`)
	before := h.files()
	for dest, words := range map[string]string{
		h.file("stick") + "/":          "there is no folder " + h.file("stick") + "/",
		h.file("no/stick"):             "there is no folder " + h.file("no"),
		h.file("no/stick") + "/":       "there is no folder",
		filepath.Join(file, "in.file"): "there is no folder " + file,
		file:                           "is the meeting itself",
		h.dir:                          "is the meeting itself",
	} {
		for _, force := range [][]string{nil, {"--force"}} {
			s := h.call("", append([]string{"backup", file, dest}, force...)...)
			if s.code != 1 || s.out != "" || strings.Count(s.err, "\n") != 1 {
				t.Errorf("%s %q exits %d: %s%s", dest, force, s.code, s.out, s.err)
			}
			has(t, s.err, words)
		}
	}
	if s := h.call("", "backup", file, ""); s.code != 2 {
		t.Errorf("no path: exit %d: %s", s.code, s.err)
	}
	if h.files() != before {
		t.Errorf("files were made:\n%s", h.files())
	}
}

// An import says into which meeting it goes: the newest one is not always the one that is meant.
func TestImportSaysWhere(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Depot 4", "--on", "2026-05-07"))
	second := strings.TrimSpace(h.must("", "new", "Depot 5", "--after", "none", "--on", "2026-05-14"))
	sheet := h.put("a.csv", "name\nAna\n")
	s := h.call("", "members", "import", sheet)
	has(t, s.err, "a.csv: 1 person, for the roll of #", " Depot 5, "+second+"\n", "imported into #", " Depot 5; it is one entry, which undo takes back\n")
	has(t, h.must("", "members", "import", first, sheet, "--dry-run"), "for the roll of #1 Depot 4, "+first+"\n")
	lacks(t, h.call("", "members", "import", sheet).err, "imported into") // it changes nothing
}

// A meeting that takes over from another says so, from which, and how to do without; one that was refused takes over nothing.
func TestNewSaysWhatItTakesOver(t *testing.T) {
	h := newHouse(t)
	one := h.held("2026-01-05", `member "Ana Ruiz"`, `member "Ben Sarr"`, `rule speech 3m`, "arrive all", "open", `assign "Print" to Ana`, `grievance "The tap is dry."`,
		`mandate "Talks" delegates Ben`, "close")
	s := h.call("", "new", "Choir", "--on", "2026-02-02")
	has(t, s.err, "this meeting takes over from meeting 1, Branch, of 2026-01-05 ("+one+"): who served when, 2 people on the roll, its standing orders, "+
		"1 action still to be done, 1 mandate, 1 grievance not answered\n", "to begin without it: stacktaker new --after none \"TITLE\"\n")
	if n := strings.Count(s.err, "takes over"); n != 1 {
		t.Errorf("it is said %d times:\n%s", n, s.err)
	}
	s = h.call("", "new", "Choir", "--after", "#2")
	has(t, s.err, "is not closed; nothing is taken over from it but its number\n")
	if s = h.call("", "new", "Choir", "--file", one); s.code != 1 || strings.Contains(s.err, "takes over") {
		t.Errorf("refused: exit %d: %s", s.code, s.err)
	}
	if s = h.call("", "new", "Alone", "--after", "none"); s.err != "" {
		t.Errorf("it says %q", s.err)
	}
	h.env["LANG"] = "fr_FR.UTF-8"
	has(t, h.call("", "new", "Chorale", "--after", one).err, "qui a servi quand, 2 personnes sur la liste", "new --after none \"TITRE\"")
}

// No paper is written over a record, whatever is forced, and no rescue over what it rescues.
func TestRecordIsNotOverwritten(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.meeting", `convene "Record" on 2026-05-14`, "open", "close")
	other := h.meeting("other.meeting", `convene "Other" on 2026-05-14`)
	before, there := h.content(file), h.content(other)
	for _, args := range []string{
		"minutes FILE -f md -o FILE --force", "minutes FILE -f pdf -o OTHER --force", "announce FILE -f md -o FILE", "entrust FILE --to KEYS -o FILE --force",
		"doctor FILE -o FILE --force", "backup FILE FILE --force",
	} {
		keys := h.put("keys", officer(t).Recipient().String()+"\n"+officer(t).Recipient().String()+"\n")
		s := h.call("", strings.Fields(strings.NewReplacer("FILE", file, "OTHER", other, "KEYS", keys).Replace(args))...)
		if s.code != 1 || s.out != "" || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%s exits %d: %s%s", args, s.code, s.out, s.err)
		}
		if h.content(file) != before || h.content(other) != there {
			t.Fatalf("%s destroyed a record", args)
		}
	}
}
