package minutes_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	phrases "stacktaker/assembly/words"
)

// What is ratified is named: a motion by its number, meeting and words, an election with who was elected; and what only bears the same name,
// the agreement that a room accepts, stays called so.
func TestMinutesSayWhatIsRatified(t *testing.T) {
	first := after(t, strings.Split(strings.TrimSpace(`
convene "Garden" on 2026-05-14
@18:00
members 100
rule quorum 50
headcount 43
open
move "That we send a letter." by "Ana Ruiz" anyway "the room wished to go on"
second "Ben Sarr"
put
count 30 5 2
declare
no-action
elect "Chair" anyway "the bank asks"
nominate "Simon Yardley"
adopt
close
seal 5
`), "\n")...)
	legacy := first.Leaves("eight words")
	m := newMeeting()
	at := first.State().Last.AddDate(0, 0, 28)
	if _, err := m.Do(`convene "Garden" on 2026-06-11`, assembly.Stamp{At: at, Seed: sha256.Sum256(nil), After: &legacy}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(`
@18:00
headcount 60
open
move ratify #1/1 by Ana
second Ben
put
count 40 10
declare
no-action
move ratify #1/"Chair" by Ana
second Ben
put
count 45 4
declare
no-action
move ratify "The agreement with the landlord." by Ana
second Ben
`), "\n") {
		if err := m.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	s := m.State()
	for id, title := range map[string]string{
		"1": "to ratify motion 1 of meeting 1: That we send a letter.", "2": "to ratify the election of meeting 1, Chair: Simon Yardley",
		"3": "The agreement with the landlord.",
	} {
		if got := phrases.English().Say(s.Title(s.Motions.Get(id))); got != title {
			t.Errorf("motion %s is called %q", id, got)
		}
	}
	for audience, want := range map[minutes.Audience][]string{
		minutes.Members: {
			"Motion 1: to ratify motion 1 of meeting 1", "That we send a letter.", "Motion 2: to ratify the election of Simon Yardley at meeting 1 (Chair)",
			"Motion 3: to ratify an agreement", "The agreement with the landlord.",
		},
		minutes.Circulation: {"Motion 1: to ratify motion 1 of meeting 1", "Motion 2: to ratify the election at meeting 1 (Chair)"},
		minutes.Notice:      {"Motion 1: to ratify motion 1 of meeting 1", "Motion 2: to ratify the election at meeting 1 (Chair)"},
	} {
		told := dump(minutes.From(m.Meeting, minutes.Options{For: audience}))
		for _, words := range want {
			if !strings.Contains(told, words) {
				t.Errorf("for %s they lack %q:\n%s", audience, words, told)
			}
		}
		if audience != minutes.Members && strings.Contains(told, "Yardley") {
			t.Errorf("for %s they name who was elected:\n%s", audience, told)
		}
	}
}
