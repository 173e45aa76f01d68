package orderpaper_test

import (
	"strings"
	"testing"
)

// A paper whose titles are bold lines, and no headings, is as many motions as it has numbered titles where amendments are numbered under those.
func TestNumberedTitlesThatAreNoHeadings(t *testing.T) {
	const bold = "# Agenda\n\n**Section 1: Finance**\n\n**2  Jobs - National executive committee**\n\nCongress resolves:\n\n1. to fight for every post\n\n**2A.1  Retired members**\n\nAdd at end:\n\n2. to report back.\n\n" +
		"**Section 2: Rules**\n\n*To be taken in private session*\n\n**3  Rule change: speaking times - Fenland University**\n\nDelete five minutes in order 21.\n\n**L8  Libraries - Harrow Hill College**\n\nCongress resolves to oppose closures.\n\n**L8A.1  Fenland University**\n\nAdd at end:\n\nCongress also thanks librarians.\n"
	headings := strings.NewReplacer("**2", "### 2", "**3", "### 3", "**L", "### L", "**S", "## S", "**\n", "\n").Replace(bold)
	for _, paper := range []string{bold, headings, strings.ReplaceAll(bold, "# Agenda\n\n", "")} {
		got, _ := linesOf(t, paper)
		want := `notice "Congress resolves:\n\n1. to fight for every post" title "Jobs - National executive committee" by "Ana Lund"` + "\n" +
			`notice "Delete five minutes in order 21." title "Rule change: speaking times - Fenland University" by "Ana Lund"` + "\n" +
			`notice "Congress resolves to oppose closures." title "Libraries - Harrow Hill College" by "Ana Lund"` + "\n" +
			`notice-amend 1 after 2 insert "2. to report back." by "Ana Lund"` + "\n" + `notice-amend 3 after 1 insert "Congress also thanks librarians." by "Ana Lund"`
		if got != want {
			t.Errorf("%s\nis read as\n%s", paper, got)
		}
	}
	// Where the titles are not found, that is told: nothing becomes one motion with its amendments in it.
	got := told(t, "a.md", "Congress resolves to fight.\n\n**2A.1  Retired members**\n\nAdd at end: to report back.\n")
	if !strings.Contains(got, `paragraph 2`) || !strings.Contains(got, "2A.1") || strings.Contains(got, "|") {
		t.Error(got)
	}
}
