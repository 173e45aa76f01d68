package orderpaper_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// linesOf are the lines that give notice of what stands in a paper, and the remarks in it.
func linesOf(t *testing.T, paper string) (lines string, remarks []orderpaper.Remark) {
	t.Helper()
	m, at := convened(t)
	d, err := documents.Read("a.md", []byte(paper))
	if err != nil {
		t.Fatal(err)
	}
	n, err := orderpaper.NewNotices(m, assembly.Stamp{At: at}, "Ana Lund")
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, n.Known)
	if err != nil {
		t.Fatal(err)
	}
	n.Add("a.md", p)
	n.Amend()
	for _, a := range n.Amendments {
		if a.Why != nil {
			t.Errorf("%s\n%v", paper, a.Why)
		}
	}
	return strings.Join(n.Lines(), "\n"), p.Remarks
}

// What a committee says of motions never becomes words of a motion or of an amendment: it is told, with its place.
func TestRemarksAreNoWords(t *testing.T) {
	for _, says := range []string{
		"*CBC advice: if motion 3 passes, motion 4 falls.*", "Standing orders committee: out of order if 2 is carried.", "SOC: falls if 2 is carried.", "Purpose: to allow more motions to be heard.",
		"Note: this costs nothing.", "(Note: existing policy.)", "Advice: support.", "Votum der Antragskommission: Annahme.", "Antragskommission: Annahme", "Anmerkung: kostet nichts.", "Zweck: mehr Anträge.",
		"Avis de la commission : favorable.", "Note: sans frais.", "Dictamen: a favor.", "Nota: no cuesta nada.", "Finalidad: más mociones.",
		"To be taken in private session", "*(To be taken in private session)*", "In nichtöffentlicher Sitzung zu behandeln", "À traiter à huis clos", "Se tratará a puerta cerrada",
	} {
		paper := "## Motion 1: Posts\n\n" + says + "\n\nThis branch resolves:\n\n1. to fight.\n\n" + says + "\n\n### Amendment 1 to motion 1\n\nAdd at end:\n\n2. to report back.\n\n" + says + "\n\n## Motion 2\n\nThat we march.\n"
		want := `notice "This branch resolves:\n\n1. to fight." title "Posts" by "Ana Lund"` + "\n" + `notice "That we march." by "Ana Lund"` + "\n" + `notice-amend 1 after 2 insert "2. to report back." by "Ana Lund"`
		got, remarks := linesOf(t, paper)
		if got != want {
			t.Errorf("%s:\n%s", says, got)
		}
		if len(remarks) != 3 || remarks[0].At != 2 || remarks[1].At != 5 || remarks[2].At != 9 || remarks[0].Says != strings.Trim(says, "*") {
			t.Errorf("%s: %+v", says, remarks)
		}
	}
	// In lines of a text, right below the words.
	if got, _ := linesOf(t, "Motion 1: Posts\n\nThat we fight.\nCBC advice: falls.\n\nMotion 2\n\nThat we march.\n"); strings.Contains(got, "advice") {
		t.Error(got)
	}
	// Clauses and other words of a motion stay.
	for _, says := range []string{"1. Note: that rents rose.", "Notes:", "Conference notes: that rents rose.", "This branch notes the advice of the committee: it is sound.", "We note: rents rose.", "1. a two-thirds majority is required", "That a two-thirds majority be required for rules."} {
		got, remarks := linesOf(t, "## Motion 1: Posts\n\nThat we fight.\n\n"+says+"\n\nThat we march.\n")
		if !strings.Contains(got, strings.TrimSuffix(says, ":")) || len(remarks) > 0 {
			t.Errorf("%s:\n%s", says, got)
		}
	}
}

// What a paper says that a motion needs is what its notice says, and no clause.
func TestWhatMotionsNeed(t *testing.T) {
	for says, needs := range map[string]string{
		"*Two-thirds majority required*": "2/3 of cast", "(2/3 majority)": "2/3 of cast", "Requires a simple majority": "majority of cast", "This motion requires a two thirds majority of those present.": "2/3 of present",
		"75% majority required": "75% of cast", "Three-quarters majority": "3/4 of cast", "Zweidrittelmehrheit erforderlich": "2/3 of cast", "2/3-Mehrheit": "2/3 of cast", "(einfache Mehrheit)": "majority of cast",
		"Majorité des deux tiers requise": "2/3 of cast", "Majorité simple": "majority of cast", "Majorité des 2/3 des présents": "2/3 of present", "Se requiere mayoría de dos tercios": "2/3 of cast", "Mayoría simple": "majority of cast",
		"Rule change: two-thirds majority required": "2/3 of cast",
	} {
		want := `notice "Standing order 21: four minutes." title "Speaking times" by "Ana Lund" needs "` + needs + `"`
		got, remarks := linesOf(t, "## Motion 1: Speaking times\n\n"+says+"\n\nStanding order 21: four minutes.\n")
		if got != want || len(remarks) != 1 || remarks[0].Needs != needs {
			t.Errorf("%s:\n%s\n%+v", says, got, remarks)
		}
	}
	got, _ := linesOf(t, "## Motion 1: Speaking times (2/3 majority)\n\nStanding order 21: four minutes.\n")
	if got != `notice "Standing order 21: four minutes." title "Speaking times" by "Ana Lund" needs "2/3 of cast"` {
		t.Error(got)
	}
}

// Amendments are found by their number, also where those of the motions begin with letters.
func TestAmendmentsOfLetteredSeries(t *testing.T) {
	for _, motion := range []string{"8", "L8", "HE8", "SFC8"} {
		got, _ := linesOf(t, "# Motions\n\n### "+motion+"  Libraries - Harrow Hill\n\nThat we oppose closures.\n\n### "+motion+"A.1  Fenland\n\nAdd at end:\n\nWe thank librarians.\n")
		if !strings.Contains(got, `notice-amend 1 after 1 insert "We thank librarians."`) {
			t.Errorf("%s:\n%s", motion, got)
		}
	}
}

// A point with a Roman number is put in behind that before it.
func TestNewPointsByRomanNumbers(t *testing.T) {
	got, _ := linesOf(t, "## Motion 1: Illness\n\nCongress calls on NEC to:\n\niii. guide;\n\niv. press.\n\n### Amendment 1 to motion 1\n\nAdd new point v to 'Congress calls on NEC to':\n\nv. survey.\n")
	if !strings.Contains(got, `notice-amend 1 after 3 insert "v. survey."`) {
		t.Error(got)
	}
}
