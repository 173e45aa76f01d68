package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// The list of decisions has of each enough of its words that who was not there knows what was decided: what is resolved, clause by clause,
// and where they are long, of a clause that the item tells twice its beginning.
func TestDecisionsHaveTheirWords(t *testing.T) {
	long := "This branch notes:\\n1. that prices rose;\\n2. that wages did not.\\n\\nThis branch resolves:\\n1. to claim seven per cent for all grades from the first of April;\\n2. to ballot by the end of May."
	m := after(t, begun(
		`move "`+long+`" title "Pay" by Ana`, "second Ben", `amend strike "end of May" insert "middle of May" by Cleo`, "second Dov", "put", "count 5 0", "declare", "put", "count 5 0", "declare", "no-action",
		`move "That the hall be let for one year to whoever asks for it first and pays on the day, and that the key stay with us." by Ana`, "second Ben", "put", "count 5 0", "declare", "no-action",
		`move "That rule 9 be struck and nothing put in its place." title "Rule 9" by Ana`, "second Ben", "put", "count 1 4", "declare",
		`move "That we sing." by Ana`, "second Ben", "put", "count 5 0", "declare", "no-action",
		`mandate "Council" delegates Ana Ben must "vote for the strike" refer "anything on pay" report 2026-06-11`,
		"close")...)
	head, _, _ := strings.Cut(dump(minutes.From(m, minutes.Options{})), "Who was there")
	for _, words := range []string{
		"*Motion 1: Pay.* 5 for, nobody against: carried unanimously. To claim seven per cent for all grades from the first of April; to ballot by the middle of May.\n",
		"*Motion 2.* 5 for, nobody against: carried unanimously. That the hall be let for one year to whoever asks for it first and pays on the day, and that the key stay with us.\n",
		"*Motion 3: Rule 9.* 1 for, 4 against: not carried.\n",
		"*Motion 4: That we sing.* 5 for, nobody against: carried unanimously.\n",
		"*Mandate: Council.* Ana and Ben are sent. Must hold to: vote for the strike. Must refer back: anything on pay.\n",
	} {
		if !strings.Contains(head, words) {
			t.Errorf("the list lacks %q:\n%s", words, head)
		}
	}
}

// For what delegates are sent is a decision: the notice board tells it without their names, a short paper in its item.
func TestDelegatesAreDecided(t *testing.T) {
	m := after(t, begun(`item "Council"`, "go", `mandate "Council" delegates Ana Ben must "vote for the strike"`, "close")...)
	for name, d := range map[string]minutes.Document{"bulletin": minutes.Bulletin(m, minutes.Options{}), "notice": minutes.From(m, minutes.Options{For: minutes.Notice})} {
		if got := dump(d); !strings.Contains(got, "Mandate: Council, two delegates.") || strings.Contains(got, "Ana") || strings.Contains(got, "Nothing was decided") {
			t.Errorf("the %s says\n%s", name, got)
		}
	}
	for _, part := range []string{"outcomes", "elections"} {
		d := minutes.From(m, minutes.Options{Template: []minutes.Piece{{Part: part}}})
		if got := dump(d); !strings.Contains(got, "*Mandate: Council.* Ana and Ben are sent. Must hold to: vote for the strike.") {
			t.Errorf("%s says\n%s", part, got)
		}
	}
	closed := after(t, begun("in-camera on", `mandate "Council" delegates Ana Ben`, "in-camera off", "close")...)
	if got := dump(minutes.From(closed, minutes.Options{})); strings.Contains(got, "Council") {
		t.Errorf("a mandate of a closed session is told:\n%s", got)
	}
}

// A list that a sentence announces stands behind it on page one, no clause with its number; a clause that names a sum is told whole.
func TestAnnouncedListHasNoNumbers(t *testing.T) {
	long := "The dues are changed as follows:\\n1. They are 18 pounds a month.\\n2. Reduced they are 9 pounds for those who ask for it.\\n3. Who cannot pay is exempted on request."
	m := after(t, begun(
		`move "`+long+`" title "Dues" by Ana`, "second Ben", `amend strike "18 pounds" insert "16 pounds" by Cleo`, "second Dov", "put", "count 5 0", "declare", "put", "count 5 0", "declare", "no-action", "close")...)
	head, _, _ := strings.Cut(dump(minutes.From(m, minutes.Options{})), "Who was there")
	want := "The dues are changed as follows: They are 16 pounds a month. Reduced they are 9 pounds for those who ask for it. Who cannot pay is exempted on request."
	if !strings.Contains(head, want) {
		t.Errorf("the list lacks %q:\n%s", want, head)
	}
}
