package window

import (
	"testing"
	"testing/synctest"

	"stacktaker/ui/room"
)

// A figure is durable a moment before the desk calls for the next hands. What it called for before it is not called for at the next place
// meanwhile: a window sees both together.
func TestWindowKeepsStepWithTheDesk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, `headcount 8 section Garage`, `headcount 7 section Office`, "open", `move "X." by Ana`, "second Ben", "put")
		defer r.feed.Close()
		after := func() uint64 { return r.meeting.Len() }
		r.feed.Show(room.Desk{Asked: room.Abstain, Section: "Garage", After: after()}, false)
		synctest.Wait() // else whether the window hears of that twice is chance
		conn, from := r.window()
		defer conn.Close()
		if s := r.next(from).Sight; s == nil || s.Hands.Asked != "abstain" || s.Hands.Section != "Garage" {
			t.Fatalf("at first it sees %+v", s)
		}
		r.say("count 5 2 0 section Garage")
		synctest.Wait()
		if s := r.next(from).Sight; s.Hands.Section != "Garage" {
			t.Errorf("before the desk calls for the next hands it sees %+v", s.Hands)
		}
		r.feed.Show(room.Desk{Asked: room.For, Section: "Office", After: after()}, false)
		synctest.Wait()
		if s := r.next(from).Sight; s.Hands.Asked != "for" || s.Hands.Section != "Office" || s.Hands.Parts[0].Figures == nil {
			t.Errorf("afterwards it sees %+v", s.Hands)
		}
	})
}
