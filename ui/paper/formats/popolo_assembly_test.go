package formats

import (
	"bytes"
	"encoding/json"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
)

// The meetings of one assembly are joined by its id; the id of everything else is the meeting's own.
func TestPopoloJoinsMeetings(t *testing.T) {
	ids := func(meeting string) (organisation, event string) {
		var b bytes.Buffer
		if err := data.Popolo(&b, minutes.Document{Title: "Minutes", Meta: minutes.Meta{ID: meeting, Publisher: "Branch 4", Assembly: "first"}}); err != nil {
			t.Fatal(err)
		}
		var told struct {
			Organizations []struct{ ID, Name string }
			Events        []struct {
				ID           string
				Organization string `json:"organization_id"`
			}
		}
		if err := json.Unmarshal(b.Bytes(), &told); err != nil {
			t.Fatal(err)
		}
		if o := told.Organizations[0]; o.Name != "Branch 4" || o.ID != told.Events[0].Organization {
			t.Errorf("the organisation is %+v, the event of %s", o, told.Events[0].Organization)
		}
		return told.Organizations[0].ID, told.Events[0].ID
	}
	a, one := ids("first")
	b, two := ids("second")
	if a != b || one == two {
		t.Errorf("organisations %s and %s, events %s and %s", a, b, one, two)
	}
}
