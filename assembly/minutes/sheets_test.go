package minutes_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

func hall(t *testing.T) []string {
	t.Helper()
	return []string{
		`convene "Works" on 2026-06-11 at 18:30 place "Hall 2"`,
		`member "Ana Lund" section "Day"`, `member "Ben Sarr" section "Day"`, `member "Cy Marsh" section "Night"`, `member "Vi Voice" section "Night" voice`, `member "Eva Roy"`,
		`item "Strike fund" time 20m`,
		`notice "This branch notes that prices rose.\n\nThis branch resolves:\n1. to put 2,000 into the fund;\n2. to tell everybody." title "Strike fund" by Ana`,
		`notice-amend 1 strike "2,000" insert "2,500" by Cy`, `notice "We sing." by Ben`,
	}
}

// The sheet at the door has everybody once, by section, each with room to sign, and room for who is not on the roll.
func TestSignInSheet(t *testing.T) {
	m := after(t, hall(t)...)
	d := minutes.SignIn(m, minutes.Options{})
	got := dump(d)
	for _, want := range []string{
		"Sign-in sheet: Works", "When = 11 June 2026, 18:30", "## Day\n", "| 1 | Ana Lund | vote | \n      | 2 | Ben Sarr | vote | \n",
		"## Night\n", "| 2 | Vi Voice | voice | \n", "## No section\n", "| 1 | Eva Roy | vote | \n", "##  Not on this list\n",
	} {
		if !strings.Contains(strings.ReplaceAll(got, "##  ", "## "), strings.ReplaceAll(want, "##  ", "## ")) {
			t.Errorf("lacks %q in\n%s", want, got)
		}
	}
	for _, b := range d.Blocks {
		if table, is := b.(minutes.Table); is && !table.ByHand {
			t.Errorf("nobody can write into %v", table.Columns)
		}
	}
	if n := strings.Count(got, "Ana Lund"); n != 1 {
		t.Errorf("Ana stands there %d times", n)
	}
	if empty := minutes.SignIn(after(t, `convene "Works" on 2026-06-11`), minutes.Options{}); len(empty.Blocks) > 0 {
		t.Errorf("a roll of nobody is a sheet of\n%s", dump(empty))
	}
}

// What is before a closed session stands on no sheet.
func TestSheetsKeepClosedSessions(t *testing.T) {
	lines := append(hall(t), "arrive all", "take facilitator Eva", "open", "in-camera on", `move "Secret words." by Ana`, "second Ben", "rule-out \"later\"", `elect "Spy"`, "nominate Cy")
	for _, d := range []minutes.Document{minutes.TallySheets(after(t, lines...), minutes.Options{}), minutes.Booklet(after(t, lines...), minutes.Options{})} {
		if got := dump(d); strings.Contains(got, "Secret") || strings.Contains(got, "Spy") {
			t.Error(got)
		}
	}
}

// The call says who calls, since when and how; where nobody said it, nothing stands there.
func TestTheCallSaysWhoCalls(t *testing.T) {
	lines := []string{`convene "Works" on 2026-06-11 at 18:30 place "Hall 2" call second`, `called 2026-05-20 by "the branch committee" how "by letter"`, `item "Fund"`}
	got := dump(minutes.Announce(after(t, lines...), minutes.Options{}))
	for _, want := range []string{"Notice of meeting: Works", "second call", "11 June 2026, 18:30", "Hall 2", "Called on 20 May 2026 by the branch committee, by letter."} {
		if !strings.Contains(got, want) {
			t.Errorf("lacks %q in\n%s", want, got)
		}
	}
	if got := dump(minutes.Announce(after(t, lines[0], lines[2]), minutes.Options{})); strings.Contains(got, "Called") {
		t.Errorf("somebody calls whom nobody named:\n%s", got)
	}
}

// Tellers have a table for each motion that is to be decided, by section, and tables for what nobody foresaw; what was decided has none.
func TestTallySheets(t *testing.T) {
	lines := append(hall(t), "arrive all", "take facilitator Eva", `open`, `elect "Steward" seats 2`, "nominate Ana")
	got := dump(minutes.TallySheets(after(t, lines...), minutes.Options{}))
	for _, want := range []string{
		"Motion 1: Strike fund", "[Needs a simple majority]", "| Section | For | Against | Abstained | Teller's name and signature", "| Day |  |  |  | ", "| No section |  |  |  | ", "| In all |  |  |  | ",
		"Amendment 1.1 to motion 1", "Motion 2", "Election: Steward", "| Ana Lund |  | ", "Another count (3)", "____ , What is put to the vote",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("lacks %q in\n%s", want, got)
		}
	}
	lines = slices.Concat(hall(t), []string{"arrive all", "take facilitator Eva", "open", "adopt 2"})
	if got := dump(minutes.TallySheets(after(t, lines...), minutes.Options{})); strings.Contains(got, "Motion 2") {
		t.Errorf("what is decided is counted again:\n%s", got)
	}
}

// The booklet has the words of every motion with the numbers of its paragraphs, and amendments in their places.
func TestBooklet(t *testing.T) {
	d := minutes.Booklet(after(t, hall(t)...), minutes.Options{})
	got := dump(d)
	for _, want := range []string{"Strike fund (20 minutes)", "Motion 1: Strike fund", "Moved by Ana Lund.", "1. to put [-2,000-] {+2,500+} into the fund;", "Moved by Cy Marsh.", "How to amend a motion"} {
		if !strings.Contains(got, want) {
			t.Errorf("lacks %q in\n%s", want, got)
		}
	}
	var from []int
	for _, b := range d.Blocks {
		if q, is := b.(minutes.Quote); is {
			from = append(from, q.From)
		}
	}
	if !slices.Equal(from, []int{1, 3, 0}) {
		t.Errorf("paragraphs are numbered from %v", from)
	}
	if empty := minutes.Booklet(after(t, `convene "Works" on 2026-06-11`, "rule quorum 5"), minutes.Options{}); len(empty.Blocks) > 0 {
		t.Errorf("an agenda of nothing is a booklet of\n%s", dump(empty))
	}
}

// The call says until when amendments are taken and by whom, in each language without speaking to anybody.
func TestCallTellsUntilWhenToAmend(t *testing.T) {
	m := after(t, `convene "Branch" on 2026-05-14 at 18:30`, `called 2026-05-01 by "the committee"`, `notice "That we march." by Ana`)
	for language, want := range map[string]string{
		"en": "in writing to the committee until the meeting begins (14 May 2026, 18:30)",
		"es": "(14 de mayo de 2026, 18:30)", "fr": "(14 mai 2026, 18 h 30)", "de": "(14. Mai 2026, 18:30 Uhr)",
	} {
		got := strings.Join(strings.Fields(dump(minutes.Announce(m, minutes.Options{Language: language}))), " ")
		if !strings.Contains(got, want) {
			t.Errorf("in %s it lacks %q:\n%s", language, want, got)
		}
		for _, no := range []string{"Dites", "Nommez", "votez", "Angeben", "mitbringen", "tú"} {
			if strings.Contains(got, no) {
				t.Errorf("in %s it says %q", language, no)
			}
		}
	}
}

// A paragraph that an amendment puts in stands between words of its neighbours for those who read it before the meeting.
func TestBookletShowsWhereAParagraphIsPutIn(t *testing.T) {
	notice := `notice "First of all, and before anything else is said here, we sing.\nThen we march.\nAt last we rest, all of us, wherever anybody may then be." by Ana`
	for change, want := range map[string]string{
		"after 0": "{+We dance.+}⏎First of all, and before anything …\n",
		"after 1": "… else is said here, we sing.⏎{+We dance.+}⏎Then we march.\n",
		"after 3": "… us, wherever anybody may then be.⏎{+We dance.+}\n",
	} {
		m := after(t, begun(notice, "notice-amend 1 "+change+` insert "We dance." by Ben`)...)
		for paper, d := range map[string]minutes.Document{"booklet": minutes.Booklet(m, minutes.Options{}), "call": minutes.Announce(m, minutes.Options{})} {
			if got := dump(d); !strings.Contains(got, want) {
				t.Errorf("%s: the %s lacks %q:\n%s", change, paper, want, got)
			}
		}
	}
}
