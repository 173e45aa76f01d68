package assembly

import (
	"crypto/sha256"
	"encoding/json"
	"strings"
	"testing"
	"time"
)

// behindDoors is an evening of which a closed session wrote what has Zebra in it.
var behindDoors = []string{
	`convene "Branch" on 2026-05-14`, "arrive Ana Ben Cleo", "open", "rule second no",
	`move "That the hall be let." by Ana spend 500 "rent"`, "put", "count 3 0", "declare", "no-action",
	`move "That we sing." by Ben`, `amend strike "sing" insert "dance" by Cleo`, "in-camera on", "accept", "put", "count 3 0", "declare", "no-action", "in-camera off",
	`move "That we print." by Ben`, "in-camera on", `amend strike "print" insert "print Zebra" by Cleo`, "put", "count 3 0", "declare",
	`amend strike "Zebra" insert "Zebra twice" by Cleo`, "accept", "put", "count 2 1", "declare", "no-action",
	`move "Zebra rent" by Ana spend 900 "Zebra"`, "put", "count 3 0", "declare", "no-action", `paid 1 100 "Zebra of the open"`, `paid 4 50 "Zebra of the closed"`,
	`notice "Zebra notice" by Ana`, `notice-amend 5 text "Zebra amended" by Ben`,
	"in-camera off", `notice-amend 5 strike "Zebra" insert "Zebra told in the open" by Cleo`, `paid 4 20 "Zebra told in the open"`,
}

// No fact is told with what a closed session wrote, whatever else would keep it from being seen. Each of these facts is met.
func TestFactsOfClosedSessionsAreTold(t *testing.T) {
	m := New()
	for i, line := range behindDoors {
		if _, err := m.Do(line, Stamp{At: time.Date(2026, 5, 14, 18, i, 0, 0, time.UTC), Seed: sha256.Sum256([]byte{byte(i)})}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	met := map[string]bool{}
	m.fold(func(e Entry, _ []Fact, whole, told *State) {
		for _, ev := range e.Facts {
			may := hearing{e.Closed, whole, told}.of(ev)
			_, quiet := may.(quietly)
			if _, rewords := ev.(*TextChanged); rewords && e.Closed && !quiet {
				t.Errorf("of %q the words are told that it led to", e.Line)
			}
			written, err := json.Marshal(ev)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(written), "Zebra") {
				continue
			}
			met[kindOf(ev)] = true
			if quiet || may == nil {
				continue // it says nothing at all
			}
			if written, err = json.Marshal(may); err != nil || strings.Contains(string(written), "Zebra") {
				t.Errorf("of %q is told %s (%v)", e.Line, written, err)
			}
		}
	})
	if !m.state.Motions.Get("2").Reworded {
		t.Error("nothing says that a closed session changed the words of motion 2")
	}
	for _, kind := range []string{"moved", "text-changed", "paid"} {
		if !met[kind] {
			t.Errorf("%s was not met", kind)
		}
	}
}

// kindOf is the name under which a fact is written.
func kindOf(ev Fact) string {
	b, err := NewCodec().Encode(Entry{Seq: 1, Facts: []Fact{ev}})
	if err != nil {
		return err.Error()
	}
	var written struct{ Events []struct{ Type string } }
	if err := json.Unmarshal(b, &written); err != nil {
		return err.Error()
	}
	return written.Events[0].Type
}
