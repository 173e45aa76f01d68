package roll

import (
	"testing"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
)

// No sheet, whatever is in it, makes a row that is neither told as wrong nor taken by the meeting, or somebody whom nobody
// finds by name.
func FuzzReadSheet(f *testing.F) {
	for _, seed := range []string{
		"name,section,number\nAna,Day,1\n", "\uFEFFNAME;credential\n\"Lund; \"\"Ana\"\"\";voice\n", "first name\tlast name\nAna\tLund\n",
		"name\n\\\n~12\n#1\n\"a\nb\"\n", "name\n\x1b\u202e\n", "no name",
		"sep=;\r\nName;Section\r\n\"Lund, Ana\";Day\r\n", "Members,,\r,,\rName,Section,Number\rAna (Nan),Day,DE-7\r", "\xff\xfeN\x00a\x00m\x00e\x00\n\x00A\x00n\x00a\x00", "Nachname;Vorname\nM\xfcller;J\xfcrgen\n",
		"Nom Pr\u00e9nom\nLUND Ana\n", "name\n\u3164\n\u0410na\nAna\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := readSheet(b, env.Speaking("en"))
		if err != nil {
			return
		}
		for _, f := range s.faults {
			if f.says == "" || f.line < 1 {
				t.Fatalf("what is wrong is not told: %+v", f)
			}
		}
		m := assembly.New()
		if _, err := m.Do(`convene "Fuzz"`, assembly.Stamp{}); err != nil {
			t.Fatal(err)
		}
		e := m.State().Roll.Compare(s.rows)
		if len(e.Wrong) > 0 || len(e.Fresh) == 0 {
			return
		}
		if _, err := m.Do(`import "x"`, withRoll(ledger.Stamp(m.State().Last), &e)); err != nil {
			t.Fatalf("%+v is not taken: %v", s.rows, err)
		}
		for _, p := range m.State().Roll.People {
			if found := m.State().Roll.Find(p.Name); len(found) == 0 {
				t.Fatalf("%q is on the roll and not found", p.Name)
			}
		}
	})
}
