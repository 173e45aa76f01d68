package orderpaper_test

import (
	"fmt"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// read is what becomes of a paper's motions and amendments, a line each: the lines that give notice of them, or why none is given, and what is
// left out.
func read(t *testing.T, name, paper string) string {
	t.Helper()
	m, at := convened(t)
	if _, err := m.Do(`member "Cleo Marsh"`, assembly.Stamp{At: at, Seed: [32]byte{9}}); err != nil {
		t.Fatal(err)
	}
	d, err := documents.Read(name, []byte(paper))
	if err != nil {
		t.Fatal(err)
	}
	n, err := orderpaper.NewNotices(m, assembly.Stamp{At: at}, "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, n.Known)
	if err != nil {
		t.Fatal(err)
	}
	n.Add(name, p)
	n.Amend()
	var b strings.Builder
	for _, one := range n.All {
		fmt.Fprintf(&b, "%s\n", one.Line)
	}
	for _, a := range n.Amendments {
		if a.Why != nil {
			fmt.Fprintf(&b, "%d-%d ! %v\n", a.From, a.To, a.Why)
		} else {
			fmt.Fprintf(&b, "%d-%d %s\n", a.From, a.To, a.Line)
		}
	}
	for _, l := range p.Left {
		fmt.Fprintf(&b, "left %d-%d %s\n", l.From, l.To, l.Begins)
	}
	return b.String()
}

// An amendment that stands in one line with who moves and who seconds it, before what it says or behind it, is read as one in several.
func TestAmendmentsOnOneLine(t *testing.T) {
	const motion = "Motion 1: Buses\n\nMoved by Ana Lund\n\nThis branch resolves:\n\n1. to run buses on Sunday;\n2. to ask Eva for money.\n\n"
	const want = `notice-amend 1 strike "Sunday" insert "Monday" by "Ben Sarr" seconder "Cleo Marsh"`
	for _, line := range []string{
		`Amendment 1 to motion 1. In resolves 1 replace "Sunday" with "Monday". Moved by Ben Sarr, seconded by Cleo Marsh.`,
		`Amendment 1 to Motion 1: In resolves 1 replace "Sunday" with "Monday". Moved by Ben Sarr, seconded by Cleo Marsh.`,
		`Amendment 1 to motion 1 – in resolves 1 replace "Sunday" with "Monday" – moved by Ben Sarr, seconded by Cleo Marsh`,
		`Amendment 1 to motion 1, moved by Ben Sarr, seconded by Cleo Marsh: in resolves 1 replace "Sunday" with "Monday".`,
		`Amendment 1 to motion 1 (moved by Ben Sarr, seconded by Cleo Marsh): in resolves 1 replace "Sunday" with "Monday".`,
		`Amendment 1 to motion 1. Moved: Ben Sarr / Seconded: Cleo Marsh. In resolves 1 replace "Sunday" with "Monday".`,
		`Amendment 1 to motion 1. Moved by Ben Sarr, seconded by Cleo Marsh. In resolves 1 replace "Sunday" with "Monday".`,
		`Amendment 1 to motion 1. Replace "Sunday" with "Monday". Moved: Ben Sarr / Seconded: Cleo Marsh`,
		`Amendment 1 to motion 1. Replace "Sunday" with "Monday". Proposer: Ben Sarr. Seconder: Cleo Marsh.`,
		`Amendment 1 to motion 1. Replace "Sunday" with "Monday". Mover: Ben Sarr; Seconder: Cleo Marsh`,
		`Amendment 1 to motion 1. Replace "Sunday" with "Monday". (Moved by Ben Sarr, seconded by Cleo Marsh)`,
		`- Amendment 1 to motion 1. Replace "Sunday" with "Monday". Moved by Ben Sarr, seconded by Cleo Marsh.`,
		`1. Amendment 1 to motion 1. Replace "Sunday" with "Monday". Moved by Ben Sarr, seconded by Cleo Marsh.`,
		`Enmienda 1 a la moción 1. Sustituir «Sunday» por «Monday». Presentada por Ben Sarr, secundada por Cleo Marsh.`,
		`Enmienda 1 a la moción 1. Sustituir «Sunday» por «Monday». Proponente: Ben Sarr / Secunda: Cleo Marsh`,
		`Enmienda 1 a la moción 1. Propone: Ben Sarr. Apoya: Cleo Marsh. Sustituir «Sunday» por «Monday».`,
		`Amendement 1 à la motion 1. Remplacer « Sunday » par « Monday ». Présenté par Ben Sarr, appuyé par Cleo Marsh.`,
		`Amendement 1 à la motion 1. Remplacer « Sunday » par « Monday ». Proposant : Ben Sarr / Soutien : Cleo Marsh`,
		`Änderungsantrag 1 zu Antrag 1. „Sunday“ durch „Monday“ ersetzen. Gestellt von Ben Sarr, unterstützt von Cleo Marsh.`,
		`Änderungsantrag 1 zu Antrag 1. „Sunday“ durch „Monday“ ersetzen. Antragstellerin: Ben Sarr / Unterstützer: Cleo Marsh`,
	} {
		for _, name := range []string{"a.txt", "a.md"} {
			got := read(t, name, motion+line+"\n")
			if all := strings.Split(got, "\n"); len(all) != 3 || !strings.HasSuffix(all[1], " "+want) {
				t.Errorf("%s: %s\n is read as %s", name, line, got)
			}
		}
	}
	// The reasons behind it are left out, and told.
	got := read(t, "a.txt", motion+"Amendment 1 to motion 1. Replace \"Sunday\" with \"Monday\". Moved by Ben Sarr, seconded by Cleo Marsh. Reason: on Sunday we rest.\n")
	if !strings.Contains(got, want) || !strings.Contains(got, "left 9-9 Reason: on Sunday we rest.") {
		t.Error(got)
	}
	// Several below one another, without empty lines between.
	got = read(t, "a.md", motion+"Amendment 1 to motion 1. Replace \"Sunday\" with \"Monday\". Moved by Ben Sarr, seconded by Cleo Marsh.\nAmendment 2 to motion 1. Delete resolves 2. Moved by Cleo Marsh.\n")
	if !strings.Contains(got, "6-8 "+want) || !strings.Contains(got, `9-11 notice-amend 1 paragraph 3 strike by "Cleo Marsh"`) {
		t.Error(got)
	}
	// What only speaks of an amendment, or puts names into a text, is left as it is.
	got = read(t, "a.txt", motion+"Amendment 1 to motion 1. Insert after resolves 2: \"3. to thank those who moved by bus.\". Moved by Ben Sarr.\n")
	if !strings.Contains(got, `after 3 insert "3. to thank those who moved by bus." by "Ben Sarr"`) {
		t.Error(got)
	}
}

// A heading above amendments parts them from the motion before, of whatever level and in whatever words, and is no title of anything.
func TestAmendmentsHeadingIsNoTitle(t *testing.T) {
	const block = "Amendment 1 to motion 1\nMoved by Ben Sarr\nDelete \"Sunday\" and insert \"Monday\".\n"
	const line = "Amendment 1 to motion 1. Delete \"Sunday\" and insert \"Monday\". Moved by Ben Sarr.\n"
	const want = `notice-amend 1 strike "Sunday" insert "Monday" by "Ben Sarr"`
	for _, heading := range []string{
		"# Amendments", "## Amendments", "### Amendments:", "#### Amendments received", "**Amendments**", "Amendments", "Amendments to motion 1", "## Amendments to Motion 1", "Amendments to the motions", "AMENDMENTS", "Amendments\n==========",
		"## Enmiendas", "Enmiendas a la moción 1", "## Amendements", "Amendements à la motion 1", "## Änderungsanträge", "Änderungsanträge zu Antrag 1", "Änderungsanträge", "# 2. Amendments", "## List of amendments",
	} {
		for _, of := range []string{"Motion 1: Buses", "## Motion 1: Buses"} {
			for _, says := range []string{block, line, "**Amendment 1 to motion 1**\nMoved by Ben Sarr\nDelete \"Sunday\" and insert \"Monday\".\n"} {
				got := read(t, "a.md", of+"\n\nMoved by Ana Lund\n\nThis branch resolves:\n\n1. to run buses on Sunday.\n\n"+heading+"\n\n"+says)
				if !strings.Contains(got, `notice "This branch resolves:\n\n1. to run buses on Sunday." title "Buses" by "Ana Lund"`+"\n") || !strings.Contains(got, want) || strings.Contains(got, "Amendments\" by") {
					t.Errorf("%s: %s\n%s is read as\n%s", of, heading, says, got)
				}
			}
		}
	}
}

// A heading above amendments says to which motion they are that do not say so themselves.
func TestAmendmentsBelowAHeadingOfAMotion(t *testing.T) {
	const motions = "## Motion 1: Buses\n\nMoved by Ana Lund\n\nThat buses run on Sunday.\n\n## Motion 2: Trams\n\nMoved by Ana Lund\n\nThat trams run on Sunday.\n\n"
	got := read(t, "a.md", motions+"## Amendments to motion 1\n\nThe branch received one in time.\n\n### Amendment A\n\nMoved by Ben Sarr\n\nDelete \"Sunday\" and insert \"Monday\".\n\n## Amendments to motion 2\n\n### Amendment A\n\nMoved by Ben Sarr\n\nDelete \"Sunday\" and insert \"Friday\".\n")
	for _, want := range []string{
		`notice-amend 1 strike "Sunday" insert "Monday" by "Ben Sarr"`, `notice-amend 2 strike "Sunday" insert "Friday" by "Ben Sarr"`, "left 7-8 Amendments to motion 1\n", "left 12-12 Amendments to motion 2\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s misses %s", got, want)
		}
	}
}

// A block whose breaks are gone, as programs write them that turn one format into another, is parted behind the names that are known.
func TestBlocksWithoutBreaks(t *testing.T) {
	for paper, want := range map[string]string{
		"Amendment 1 to motion 3 Moved by Ben Sarr In resolves 1 delete “2,500” and insert “4,000”.":                                            `notice-amend 1 strike "2,500" nth 2 insert "4,000" by "Ben Sarr"`,
		"Amendment to motion 3 Moved by Cleo Marsh Add at end of notes: that bread is dear.":                                                    `notice-amend 1 after 3 insert "3. that bread is dear." by "Cleo Marsh"`,
		"Amendment 1 to motion 3 Moved by Ben Sarr, seconded by Cleo Marsh Delete resolves 2.":                                                  `notice-amend 1 paragraph 6 strike by "Ben Sarr" seconder "Cleo Marsh"`,
		"Änderungsantrag 1 zu Motion 3 Eingebracht von Ben Sarr Streiche Punkt 3.":                                                              `notice-amend 1 paragraph 7 strike by "Ben Sarr"`,
		"Amendment 1 to motion 3 Moved by Ben Sarr In resolves 2 replace “ten” with “six”; in resolves 3 delete “members” and insert “branch”.": `by "Ben Sarr"`,
		"Amendment 1 to motion 3 Moved by Ben Sarr Make it bigger.":                                                                             `what it changes is not clear from "Make it bigger."`,
	} {
		if got := read(t, "a.txt", theMotion+"\n"+paper+"\n"); !strings.Contains(got, want) {
			t.Errorf("%s\n is read as\n%s wanted %s", paper, got, want)
		}
	}
}
