package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// What is said of a thing that began in a closed session is kept with it, though it is said in the open, after the close or at the next
// meeting.
func TestWhatIsSaidOfClosedThings(t *testing.T) {
	before := begun("rule second no", `item "Flats"`, `item "Parking"`, "go", "in-camera on",
		`move "Pay flat B4." by Ana spend 600 "flat"`, "put", "count 4 1", "declare", `assign "Tell B4" to Ana`, `assign "Ask B5" to Ben`,
		`mandate "Court" delegates Ana`, `grievance "The stairs are dark."`, `item "Debts of B4"`, "in-camera off")
	for name, test := range map[string][]string{
		"a note on a motion":         {`note "Zebra" motion 1`},
		"one after the close":        {"close", `note "Zebra" motion 1`},
		"a note on an item":          {`note "Zebra" item 3`},
		"one on it after the close":  {"close", `note "Zebra" item 3`},
		"an action that is finished": {"finished 2", "close"},
		"and after the close":        {"close", "finished 2"},
		"what was paid":              {`paid 1 100 "Zebra"`},
		"a report":                   {`report "Court" "Zebra"`},
		"its proposal":               {`report "Court" "Told." proposal "That Zebra be paid."`},
		"and its amendment":          {`report "Court" "Told." proposal "That it be paid."`, "move 2 by Ana", `amend strike "paid" insert "paid Zebra" by Ben`, "put", "count 4 1", "declare"},
		"a mandate that it gives":    {`mandate "Zebra" delegates Ben from 1`},
		"an answer to a grievance":   {"demand 1 by Ana", "put", "count 4 1", "declare", `mandate "Talks" delegates Ben`, "presented 1", `answered 1 refused "Zebra"`},
		"a demand of a grievance":    {"demand 1 by Ana", `amend strike "dark" insert "dark as Zebra" by Ben`, "put", "count 4 1", "declare"},
		"why another threshold":      {"in-camera on", `move "Rent a hall." by Ana`, "in-camera off", `needs "2/3 of cast" because "Zebra"`},
		"why it is out of order":     {"in-camera on", `move "Rent a hall." by Ana`, "in-camera off", `rule-out "Zebra"`},
		"that it is rescinded":       {"move rescind 1 by Ben", "put", "count 4 1", "declare"},
	} {
		t.Run(name, func(t *testing.T) {
			m := after(t, append(before[:len(before):len(before)], test...)...)
			for _, o := range []minutes.Options{{}, {For: minutes.Circulation}, {For: minutes.Notice}} {
				got := dump(minutes.From(m, o))
				for _, words := range []string{"Zebra", "zebra", "Action 2 was", "done", "on motion 1", "B4", "item 3:"} {
					if strings.Contains(got, words) {
						t.Errorf("for %q it has %q\n%s", o.For, words, got)
					}
				}
			}
		})
	}
}

// What is given in the open once a closed session is over follows from no decision of it that nobody named, and is told.
func TestActionAfterClosedSession(t *testing.T) {
	m := after(t, begun("rule second no", `item "Flats"`, "go", "in-camera on", `move "Pay flat B4." by Ana`, "put", "count 4 1", "declare", "no-action",
		"in-camera off", `assign "Sweep the hall" to Ben`, `note "Tea was served."`, "close")...)
	got := dump(minutes.From(m, minutes.Options{}))
	for _, words := range []string{"Sweep the hall", "Tea was served."} {
		if !strings.Contains(got, words) {
			t.Errorf("lacks %q\n%s", words, got)
		}
	}
	if strings.Contains(got, "otion 1") {
		t.Errorf("a motion of a closed session is named:\n%s", got)
	}
}

// What was moved in a closed session and carried in the open, at this meeting or the next, is counted wherever decisions are, and has a
// line among the votes; its words and who moved it are told nowhere.
func TestCarriedInTheOpen(t *testing.T) {
	moved := []string{"rule second no", "in-camera on", `move "That Zebra gets a plan." by Ana`}
	before := after(t, append(begun(moved...), `move postpone "to Zebra" by Cleo`, "put", "count 5 0", "declare", "in-camera off", "close")...)
	const told = "One motion was carried; its words were moved in closed session."
	for name, m := range map[string]*assembly.Meeting{
		"at this meeting": after(t, append(begun(moved...), "in-camera off", "put", "count 4 1", "declare", "no-action", "close")...),
		"at the next":     next(t, before, "@18:00", "arrive all", "open", "move take-up 1 by Ana", "put", "count 4 1", "declare", "no-action", "close"),
	} {
		for paper, doc := range map[string]minutes.Document{
			"notice":   minutes.From(m, minutes.Options{For: minutes.Notice}),
			"bulletin": minutes.Bulletin(m, minutes.Options{}),
			"year":     minutes.Year(2026, []minutes.Held{{Meeting: m}}, minutes.LeftOut{}, minutes.Options{}),
		} {
			got := dump(doc)
			if !strings.Contains(got, told) || strings.Contains(got, "Nothing was decided") || strings.Contains(got, "Zebra") {
				t.Errorf("%s, %s:\n%s", name, paper, got)
			}
		}
		rows := 0
		for _, v := range minutes.Votes(m) {
			if v.Motion == "1" {
				rows++
				if v.Outcome != "carried" || v.Text != "" || v.Mover != "" || v.Hands == nil || v.Hands.For != 4 {
					t.Errorf("%s, among the votes: %+v", name, v)
				}
			}
		}
		if rows != 1 {
			t.Errorf("%s: among the votes it has %d lines", name, rows)
		}
	}
}
