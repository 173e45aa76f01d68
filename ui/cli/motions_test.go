package cli_test

import (
	"fmt"
	"strings"
	"testing"
)

// aPaper is an order paper with two motions, and something before them.
const aPaper = `# Order paper

## Motion 7: Strike fund

Moved by Ana Lund and Ben Sarr, seconded by Cleo Marsh

This branch notes:

1. that the fund is empty;
2. that Ben "Nan" Sarr said so.

## Motion 8

Proposed by: Ben Sarr

That the branch meets weekly.
`

func (h *house) withPeople(name string, more ...string) string {
	return h.meeting(name, append([]string{`convene "Depot" on 2026-05-14`, `member "Ana Lund"`, `member "Ben Sarr"`, `member "Cleo Marsh"`}, more...)...)
}

func TestMotionsImport(t *testing.T) {
	h := newHouse(t)
	file := h.withPeople("m.db", `notice "That we march." by Ana`)
	paper := h.put("paper.md", aPaper)
	before := h.content(file)
	s := h.call("", "motions", "import", file, paper, "--dry-run")
	if s.code != 0 || s.err != "" || h.content(file) != before {
		t.Errorf("a dry run exits %d, says %q, or writes", s.code, s.err)
	}
	if want := "for #1 Depot, " + file + `
paper.md was read as UTF-8
number  in the paper  title                          moved by            seconded by  paragraphs
     2             7  Strike fund                    Ana Lund, Ben Sarr  Cleo Marsh            3
     3             8  That the branch meets weekly.  Ben Sarr                                  1
paper.md: paragraph 1, "Order paper", belongs to no motion and is left out
`; s.out != want {
		t.Errorf("a dry run tells\n%s\nwanted\n%s", s.out, want)
	}
	s = h.call("", "motions", "import", file, paper)
	if s.code != 0 || s.out != "" || !strings.HasSuffix(s.err, "2 notices imported into #1 Depot; each is an entry, which undo takes back\n") {
		t.Errorf("exit %d: %s%s", s.code, s.out, s.err)
	}
	// Each is a line of the language, which can be said again.
	log := h.must("", "log", file)
	has(t, log, `notice "This branch notes:\n\n1. that the fund is empty;\n2. that Ben \"Nan\" Sarr said so." title "Strike fund" by "Ana Lund" and "Ben Sarr" seconder "Cleo Marsh"`, `notice "That the branch meets weekly." by "Ben Sarr"`)
	var script strings.Builder
	for line := range strings.Lines(log) {
		script.WriteString(strings.Join(strings.SplitN(line, "  ", 3)[2:], ""))
	}
	again := h.file("again.db")
	h.must(script.String(), "run", again, "-")
	if want, got := h.must("", "announce", file, "-f", "md"), h.must("", "announce", again, "-f", "md"); got != want || !strings.Contains(got, "the fund is empty") {
		t.Errorf("what log says, said again, gives\n%s\nand not\n%s", got, want)
	}
	// The same again is left out, however it is spaced or written.
	other := h.put("other.txt", "Motion 1: Fund\nMoved by Cleo Marsh\nThis branch  notes:\n1. THAT the fund is empty;\n2. that Ben \"Nan\" Sarr said so.\n")
	entries := h.show(file).Record.Entries
	s = h.call("", "motions", "import", file, paper, other)
	if s.code != 0 || h.show(file).Record.Entries != entries {
		t.Errorf("exit %d, %d entries: %s", s.code, h.show(file).Record.Entries, s.err)
	}
	has(t, s.err, `paper.md, paragraph 2: "Strike fund" is there already as motion 2, in the same words, and is left out`, `other.txt, paragraph 1: "Fund" is there already as motion 2`, "0 notices imported")
	// Undo takes them back one by one.
	h.must("undo\n", "run", file, "-")
	h.must("", "motions", "import", file, paper)
	if got := len(h.show(file).Motions); got != 3 {
		t.Errorf("%d motions", got)
	}
}

// Where anything is not right nothing is imported, and each thing is a sentence.
func TestMotionsProblems(t *testing.T) {
	h := newHouse(t)
	file := h.withPeople("m.db", `member "Ana Weiss"`, `member "Fin Adeyemi" voice`)
	before := h.content(file)
	for name, c := range map[string]struct {
		file, text string
		args       []string
		code       int
		says       string
	}{
		"nobody":      {"a.txt", "That we meet.\n", nil, 1, "a.txt, paragraph 1: nobody is named who moves \"That we meet.\"; name somebody with --by\n"},
		"a stranger":  {"a.txt", "Motion 1: Pay\nMoved by: Northern branch\nThat we meet.\n", nil, 1, "\"Pay\" is moved by \"Northern branch\", who is not on the roll; put them on it, or name with --by who moves it\n"},
		"several":     {"a.txt", "Motion 1: Pay\nMoved by: Ana\nThat we meet.\n", nil, 1, "could be"},
		"no vote":     {"a.txt", "Motion 1: Pay\nMoved by: Fin Adeyemi\nThat we meet.\n", nil, 1, "no notice can be given of \"Pay\": Fin Adeyemi has voice"},
		"both":        {"a.txt", "Motion 1: Pay\nMoved by: Cleo Marsh\nSeconded by: Cleo Marsh\nThat we meet.\n", nil, 1, "somebody else must second it"},
		"one of two":  {"a.txt", "Motion 1: Pay\nMoved by Cleo Marsh\nThat we meet.\nMotion 2: Rent\nThat we march.\n", nil, 1, "stacktaker: nothing was imported; mend what is wrong first\n"},
		"by a nobody": {"a.txt", "That we meet.\n", []string{"--by", "Zoe"}, 1, "--by names \"Zoe\", who is not on the roll; put them on it first: member \"NAME\"\n"},
		"empty":       {"a.txt", "", nil, 1, "stacktaker: a.txt: there are no words in it\n"},
		"a PDF":       {"a.pdf", "%PDF-1.7", nil, 1, "a.pdf: a PDF does not say where a paragraph ends"},
		"no document": {"a.docx", "That we meet.\n", nil, 1, "a.docx: it is no .docx document"},
		"no ending":   {"a", "That we meet.\n", nil, 1, "a: its name has no ending"},
		"no words":    {"a.txt", "Motion 1\nMotion 2\nWords.\n", nil, 1, "a.txt: the motion in paragraph 1, \"Motion 1\", has no words but its heading"},
		"a flag":      {"a.txt", "That we meet.\n", []string{"--strike"}, 2, "--strike"},
	} {
		s := h.call("", append([]string{"motions", "import", file, h.put(c.file, c.text)}, c.args...)...)
		if s.code != c.code || s.out != "" || !strings.Contains(s.err, c.says) || strings.Contains(s.err, "[motions") {
			t.Errorf("%s: exit %d: %s%s", name, s.code, s.out, s.err)
		}
		if h.content(file) != before {
			t.Fatalf("%s: something is written", name)
		}
	}
	if s := h.call("", "motions", "import"); s.code != 2 {
		t.Errorf("no document: exit %d: %s", s.code, s.err)
	}
	if s := h.call("", "motions", "import", file, h.file("missing.docx")); s.code != 1 || !strings.Contains(s.err, "missing.docx") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	h.must("open\nclose\n", "run", file, "-")
	if s := h.call("", "motions", "import", file, h.put("a.txt", "Words.\n"), "--by", "Cleo Marsh"); s.code != 1 || !strings.Contains(s.err, "closed") {
		t.Errorf("into a closed meeting: exit %d: %s", s.code, s.err)
	}
}

// Who is named and not on the roll stays in the text where --by says who moves it; the newest meeting is meant where none is named.
func TestMotionsBy(t *testing.T) {
	h := newHouse(t)
	h.must("", "new", "Depot", "--on", "2026-05-14")
	h.must("member \"Ana Lund\"\nmember \"Ben Sarr\"\n", "run", "#1", "-")
	paper := h.put("paper.txt", "Motion 1: Pay\nMoved by: Northern branch\nSeconded by: Southern branch\nThat we meet.\nMotion 2: Rent\nMoved by Cllr Ben Sarr (North ward)\nThat we march.\nAmendment 1 to motion 2\nThat we walk.\n")
	s := h.call("", "motions", "import", paper, "--by", "Ana")
	if s.code != 0 {
		t.Fatalf("exit %d: %s", s.code, s.err)
	}
	has(t, s.err,
		`paper.txt, paragraph 1: "Pay" names "Northern branch" as movers, who are not on the roll; the line stays in its text`,
		`paper.txt, paragraph 1: "Pay" names "Southern branch" as seconders, who are not on the roll; the line stays in its text`,
		`paper.txt, paragraph 5: "Rent" names "Cllr Ben Sarr (North ward)"; what stands beside the name is left out`,
		`paper.txt: paragraph 8–9, "Amendment 1 to motion 2", is an amendment and is not read in: what it changes is not clear from "That we walk."; move it on the floor`)
	has(t, h.must("", "log", "#1"), `notice "Moved by: Northern branch\nSeconded by: Southern branch\nThat we meet." title "Pay" by "Ana Lund"`, `notice "That we march." title "Rent" by "Ben Sarr"`)
}

// A document of many motions is read in the same sentences as one of few.
func TestManyMotions(t *testing.T) {
	h := newHouse(t)
	file := h.withPeople("m.db")
	var b strings.Builder
	for i := range 200 {
		fmt.Fprintf(&b, "Motion %d: Subject %d\nMoved by Ana Lund\nThat subject %d is looked at.\n", i+1, i+1, i+1)
	}
	h.must("", "motions", "import", file, h.put("many.txt", b.String()))
	if got := h.show(file).Motions; len(got) != 200 || got[199].ID != "200" {
		t.Errorf("%d motions", len(got))
	}
}

// Amendments in an order paper are given notice of with their motions; one that is not clear is told, and the rest is read in.
func TestAmendmentsImport(t *testing.T) {
	h := newHouse(t)
	file := h.withPeople("m.db", `notice "That we march." by Ana`)
	paper := h.put("paper.md", aPaper+`
## Amendment 1 to Motion 7: Who said so

Moved by Cleo Marsh and Ana Lund, seconded by Ben Sarr

In paragraph 2 delete "said so" and insert "says so".

## Motion 8, amendment A

Moved by: Ana Lund

Replace the motion with:

That the branch meets daily.

## Amendment 2 to Motion 8

Moved by: Cleo Marsh

Make it monthly.

## Amendment 3 to Motion 8

Moved by: Zoe Quist

Delete "weekly" and insert "monthly"
`)
	s := h.call("", "motions", "import", file, paper, "--dry-run")
	if want := "for #1 Depot, " + file + `
paper.md was read as UTF-8
number  in the paper  title                          moved by            seconded by  paragraphs
     2             7  Strike fund                    Ana Lund, Ben Sarr  Cleo Marsh            3
     3             8  That the branch meets weekly.  Ben Sarr                                  1
2.1  Who said so: amends 2: strike "said so" insert "says so"; moved by Cleo Marsh, Ana Lund; seconded by Ben Sarr
3.1  amends 3: text "That the branch meets daily."; moved by Ana Lund
paper.md: paragraph 1, "Order paper", belongs to no motion and is left out
paper.md: paragraph 17–19, "Amendment 2 to Motion 8", is an amendment and is not read in: what it changes is not clear from "Make it monthly."; move it on the floor
paper.md: paragraph 20–22, "Amendment 3 to Motion 8", is an amendment and is not read in: Zoe Quist, who moves it, is not on the roll; move it on the floor
`; s.code != 0 || s.out != want {
		t.Errorf("exit %d: a dry run tells\n%s%s\nwanted\n%s", s.code, s.err, s.out, want)
	}
	h.must("", "motions", "import", file, paper)
	has(t, h.must("", "log", file), `notice-amend 2 strike "said so" insert "says so" by "Cleo Marsh" and "Ana Lund" seconder "Ben Sarr"`, `notice-amend 3 text "That the branch meets daily." by "Ana Lund"`)
	// The same again is left out. Amendments that come later, in a paper of their own, mean the numbers that the meeting gave.
	entries := h.show(file).Record.Entries
	later := h.put("later.txt", "Amendments\n\nAmendment 4 to motion 1\nMoved by Ben Sarr\nDelete “march” and insert “walk”.\n\nAmendment 5 to motion 3\nMoved by Ben Sarr\nDelete all, and insert:\nThat the branch meets daily.\n\nAmendment 6 to motion 9\nMoved by Ben Sarr\nDelete paragraph 1\n")
	s = h.call("", "motions", "import", file, paper, later)
	if s.code != 0 || h.show(file).Record.Entries != entries+1 {
		t.Errorf("exit %d, %d entries more: %s", s.code, h.show(file).Record.Entries-entries, s.err)
	}
	has(t, s.err, `"Amendment 1 to Motion 7: Who said so": the same amendment is there already as 2.1, and is left out`, `"Amendment 5 to motion 3": the same amendment is there already as 3.1`, "no motion has the number 9", `1.1  `, "1 notice imported")
	has(t, h.must("", "log", file), `notice-amend 1 strike "march" insert "walk" by "Ben Sarr"`)
}
