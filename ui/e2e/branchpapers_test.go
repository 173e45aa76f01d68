package e2e

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

// branchVerbs are the commands of the branch's evening behind its sixteen members, each once and in order: whatever was
// refused, or typed and not entered, made none.
const branchVerbs = "open arrive take item go hand-over hand call done" +
	" move second amend second hand put count count count declare rule hand-over rule" +
	" put count leave hand call ruling count count declare assign" +
	" move second put count declare recount count declare no-action next-meeting close seal"

func branchRecord(t *testing.T, h home, file string) {
	t.Helper()
	entries := h.log(t, file)
	if got, want := verbs(entries), "convene import "+branchVerbs; got != want {
		t.Errorf("the record has the commands\n%s\nand not\n%s", got, want)
	}
	var lines []string
	for _, e := range entries {
		if lines = append(lines, e.Line); e.Undone {
			t.Errorf("entry %d, %s, is undone", e.Seq, e.Line)
		}
	}
	inOrder(t, "the log", strings.Join(lines, "\n"),
		`take facilitator "Mina Roy"`, `hand-over "Ivo Brandt"`, `hand "Mina Roy"`,
		`put no-objection`, `count 4 1 1 section "Day shift"`, `count 3 2 0 section "Night shift"`, `count 2 1 0 section "Office"`,
		`hand-over "Tom Beck"`,
		`put`, `count 5 1 0 section "Day shift"`, `leave "Fin Walsh"`, `hand "Eva Lund" order`, `ruling dismissed`,
		`count 3 1 0 section "Night shift"`, `count 3 1 0 section "Office"`,
		`count 9 5 0`, `count 10 4 0`, `seal 3 14`)

	s := h.show(t, file)
	if len(s.Motions) != 3 {
		t.Fatalf("there are %d motions, not 3", len(s.Motions))
	}
	for i, want := range []struct{ id, text, by string }{
		{"1", "That overtime is refused from 15 April.", "Rosa Duarte Amir Khan"},
		{"1.1", "15 April", "Lena Fox Sam Ortiz"},
		{"2", "That the hardship fund pays the first week.", "Ana Ruiz Gus Holm"},
	} {
		m := s.Motions[i]
		if m.ID != want.id || !strings.Contains(m.Text, want.text) || m.Mover+" "+m.Seconder != want.by || m.State != "carried" {
			t.Errorf("motion %s is %+v", want.id, m)
		}
	}
}

// branchVotes is every vote of the evening, as the minutes tell it in whatever format.
func branchVotes() []string {
	return []string{
		"That overtime is refused from 1 May.",
		"Amendment 1.1",
		"Section For Against Abstained Not voting Entitled",
		"Day shift 4 1 1 0 6", "Night shift 3 2 0 0 5", "Office 2 1 0 1 4", "In all 9 4 1 1 15",
		"9 for, 4 against, 1 abstained: carried.",
		"Motion 1, as amended, was put",
		"That overtime is refused from 15 April.",
		"Day shift 5 1 0 0 6", "Night shift 3 1 0 0 4", "Office 3 1 0 1 5", "In all 11 3 0 1 15",
		"11 for, 3 against: carried.",
		"Lena Fox, by 17 May 2030: Notices at every gate",
		"That the hardship fund pays the first week.",
		"9 for, 5 against: not carried, one short; 2/3 of 14 cast needs 10",
		"counted again", "10 for, 4 against: carried; 2/3 of 14 cast needs 10",
	}
}

func branchMinutes(t *testing.T, h home, file string, seal []string) {
	t.Helper()
	for _, format := range []string{"txt", "md", "html"} {
		told := told(format, h.must(t, "", "minutes", file, "-f", format))
		inOrder(t, "the "+format, told, append(branchVotes(), strings.Join(seal, " "))...)
	}
}

// told is a paper as its words: without the marks of its format, and with one space between words.
func told(format, paper string) string {
	switch format {
	case "md":
		paper = strings.NewReplacer("|", " ", "**", "", "~~", "").Replace(paper)
		paper = regexp.MustCompile(`(?m)^>`).ReplaceAllString(paper, "")
	case "html":
		paper = regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(paper, "")
		paper = html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(paper, " "))
	}
	return strings.Join(strings.Fields(paper), " ")
}
