package formats

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
)

// popoloOf is what an archive reads of a meeting.
type popoloOf struct {
	Organizations []struct{ ID, Name string }
	Events        []struct {
		ID, Name, Location, Classification string
		Start                              string `json:"start_date"`
		End                                string `json:"end_date"`
		Organization                       string `json:"organization_id"`
		Identifiers                        []struct{ Identifier string }
	}
	Motions []struct {
		ID, Text, Classification, Result string
		VoteEvents                       []struct {
			ID, Identifier, Classification, Result string
			Counts                                 []struct {
				Option string
				Value  int
			}
		} `json:"vote_events"`
	}
	Memberships []struct {
		Role   string
		Person struct{ Name string }
		Event  string `json:"organization_id"`
	}
}

func popoloRead(t *testing.T, d minutes.Document) popoloOf {
	t.Helper()
	var got popoloOf
	text := written(t, Format{Name: "popolo", write: plainly(data.Popolo)}, d)
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	return got
}

// The event is the meeting, in whatever language its minutes are and whatever paper tells of it; who was elected and with how many votes is there.
func TestPopoloOfAnAnnualMeeting(t *testing.T) {
	m := played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", "annual.script"))
	for _, d := range []minutes.Document{minutes.From(m, minutes.Options{}), minutes.From(m, minutes.Options{Language: "fr"}), minutes.Bulletin(m, minutes.Options{})} {
		got := popoloRead(t, d)
		if len(got.Events) != 1 {
			t.Fatalf("%d events", len(got.Events))
		}
		e := got.Events[0]
		if e.Name != "Harbour Branch, annual general meeting" || e.Location != "Dockers' Hall, upper room" || e.Classification != "ordinary" || e.Start != "2026-03-12T18:30:00Z" ||
			e.End != "2026-03-12T20:46:00Z" || len(e.Identifiers) != 1 || e.Identifiers[0].Identifier != "1" || e.Organization != got.Organizations[0].ID {
			t.Errorf("the event is %+v", e)
		}
	}
	got := popoloRead(t, minutes.From(m, minutes.Options{}))
	elections := got.Motions[len(got.Motions)-3:]
	if elections[0].Classification != "election" || elections[2].Text != "Trustees" || elections[2].Result != "pass" || len(elections[2].VoteEvents) != 1 {
		t.Fatalf("the elections are %+v", elections)
	}
	if told := fmt.Sprint(elections[2].VoteEvents[0].Counts); told != "[{Piotr Zawada 31} {Dilys Evans 26} {Owen Pryce 22}]" {
		t.Errorf("the counts are %s", told)
	}
	if len(got.Memberships) != 4 || got.Memberships[3].Role != "Trustees" || got.Memberships[3].Person.Name != "Dilys Evans" {
		t.Errorf("in office are %+v", got.Memberships)
	}
	// What a notice board does not tell an archive is not told by it either.
	if board := popoloRead(t, minutes.Bulletin(m, minutes.Options{})); len(board.Memberships) > 0 || strings.Contains(written(t, Format{Name: "popolo", write: plainly(data.Popolo)}, minutes.Bulletin(m, minutes.Options{})), "Owen Pryce") {
		t.Errorf("the board tells %+v", board)
	}
}
