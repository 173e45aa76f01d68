package formats

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
)

func decisions() []minutes.Decision {
	at := time.Date(2026, 5, 14, 18, 55, 0, 0, time.UTC)
	return []minutes.Decision{
		{
			Number: "1", Kind: "main", Text: "That overtime is refused from 1 May.", Mover: "Rosa Duarte", Seconder: "Amir Khan", Needs: "simple", Outcome: minutes.Carried,
			Rounds: []minutes.Round{
				{At: at, Outcome: minutes.NotCarried, Counts: []minutes.Count{{For: 20, Against: 30, Abstain: 1, NotVoted: 2}}},
				{At: at.Add(time.Minute), Outcome: minutes.Carried, Counts: []minutes.Count{{Section: "Day", For: 22, Against: 6, Abstain: 3}, {Section: "Night", For: 18, Against: 6, Abstain: 3, NotVoted: 1}}},
			},
		},
		{Number: "2", Kind: "main", Text: "That =1+1, \"quoted\".", Outcome: minutes.Aside},
	}
}

func elections() []minutes.Election {
	at := time.Date(2026, 5, 14, 19, 5, 0, 0, time.UTC)
	return []minutes.Election{{Number: 1, Kind: "election", Text: "Chair", Outcome: minutes.Carried, Holders: []string{"Rosa Duarte"}, Polls: []minutes.Poll{
		{At: at, How: minutes.ByHands, Elected: []string{"Rosa Duarte"}, Options: []minutes.Option{{Name: "Rosa Duarte", Votes: 30}, {Name: "Lee Wong", Votes: 22}}},
	}}}
}

func meetings() []minutes.Event {
	at := time.Date(2026, 5, 14, 18, 5, 0, 0, time.UTC)
	return []minutes.Event{{ID: "m-7", Number: 7, Title: "Depot 4", Kind: "ordinary", Place: "Canteen", Day: "2026-05-14", Start: at, End: at.Add(time.Hour)}}
}

// popoloFields is the properties of each class, as the specification lists them (popoloproject.com/specs).
func popoloFields(class string) []string {
	return map[string][]string{
		"organization": {"id", "name", "other_names", "identifiers", "classification", "parent_id", "parent", "area_id", "area", "abstract", "description", "founding_date", "dissolution_date", "image", "contact_details", "links", "memberships", "posts", "motions", "vote_events", "children", "created_at", "updated_at", "sources"},
		"event":        {"id", "name", "description", "start_date", "end_date", "location", "status", "identifiers", "classification", "organization_id", "organization", "attendees", "parent_id", "parent", "children", "created_at", "updated_at", "sources"},
		"motion":       {"id", "organization_id", "organization", "legislative_session_id", "legislative_session", "creator_id", "creator", "text", "classification", "date", "requirement", "result", "vote_events", "created_at", "updated_at", "sources"},
		"vote_event":   {"id", "organization_id", "organization", "legislative_session_id", "legislative_session", "identifier", "motion_id", "motion", "classification", "start_date", "end_date", "result", "group_results", "counts", "votes", "created_at", "updated_at", "sources"},
		"membership":   {"id", "label", "role", "member", "person_id", "person", "organization_id", "organization", "post_id", "post", "on_behalf_of_id", "on_behalf_of", "area_id", "area", "start_date", "end_date", "contact_details", "links", "created_at", "updated_at", "sources"},
		"identifier":   {"identifier", "scheme"},
		"count":        {"option", "value", "group_id", "group"},
		"person":       {"id", "name", "other_names", "identifiers", "family_name", "given_name", "additional_name", "honorific_prefix", "honorific_suffix", "patronymic_name", "sort_name", "email", "gender", "birth_date", "death_date", "image", "summary", "biography", "national_identity", "contact_details", "links", "memberships", "motions", "speeches", "votes", "created_at", "updated_at", "sources"},
	}[class]
}

// Every field is one of the specification, and what it asks for is there; there are counts and no votes.
func TestPopoloFields(t *testing.T) {
	d := meeting()
	d.Decisions, d.Elections, d.Meetings = decisions(), elections(), meetings()
	d.Meetings[0].ID = d.Meta.ID
	var got map[string][]any
	text := written(t, Format{Name: "popolo", write: plainly(data.Popolo)}, d)
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	seen := map[string]int{}
	var check func(class string, object map[string]any)
	list := func(class string, of any) {
		for _, each := range of.([]any) {
			check(class, each.(map[string]any))
		}
	}
	check = func(class string, object map[string]any) {
		seen[class]++
		for field, value := range object {
			if !slices.Contains(popoloFields(class), field) {
				t.Errorf("a %s has no field %s", class, field)
			}
			switch field {
			case "id":
				if ids[value.(string)] {
					t.Errorf("%v is the id of two things", value)
				}
				ids[value.(string)] = true
			case "vote_events":
				list("vote_event", value)
			case "counts":
				list("count", value)
			case "identifiers":
				list("identifier", value)
			case "creator", "person":
				check("person", value.(map[string]any))
			}
		}
	}
	for _, class := range []string{"organization", "event", "motion", "membership"} {
		list(class, any(got[class+"s"]))
	}
	for class, want := range map[string]int{"organization": 3, "event": 1, "motion": 3, "vote_event": 3, "count": 4 + 12 + 2, "person": 2, "membership": 1, "identifier": 1} {
		if seen[class] != want {
			t.Errorf("%d of the class %s, want %d:\n%s", seen[class], class, want, text)
		}
	}
	for _, name := range []string{"organization_id", "legislative_session_id", "motion_id", "group_id", "parent_id"} {
		for _, part := range strings.Split(text, `"`+name+`": "`)[1:] {
			if id, _, _ := strings.Cut(part, `"`); !ids[id] {
				t.Errorf("%s %s is nobody's id", name, id)
			}
		}
	}
	for _, want := range []string{
		`"text": "That overtime is refused from 1 May."`, `"result": "pass"`, `"result": "fail"`, `"requirement": "simple"`, `"name": "Rosa Duarte"`, `"end_date": "2026-05-14T18:56:00Z"`,
		`"start_date": "2026-05-14T18:05:00Z"`, `"name": "Night"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is not in\n%s", want, text)
		}
	}
}
