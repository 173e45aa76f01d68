package room

import (
	"strings"
	"testing"
)

// An amendment that is carried stands in the text, and what it struck may stand in what it put there: the wall says what it changes, and
// strikes nothing in the text that it has changed.
func TestCarriedAmendmentKeepsWhatItStruck(t *testing.T) {
	m := meeting(t, `convene "Branch" on 2026-05-14
@18:00
headcount 20
open
move "That the yard is lit at night and swept." by Ana
second Ben
amend strike "at night" insert "at night and on Sundays" by Cleo
second Dov
put
count 9 1
declare
`)
	at := m.State().Last
	if said := shown(Of(m, at, Desk{}), at); strings.Contains(said, "Sundays+ and on Sundays") || !strings.Contains(said, `insert "at night and on Sundays"`) {
		t.Errorf("the amendment is told as %s", said)
	}
}

// Who had the floor before anything was moved speaks to no motion, though one is pending by now.
func TestSpeakerBeforeTheMotion(t *testing.T) {
	m := meeting(t, `convene "Branch" on 2026-05-14
@18:00
headcount 20
open
item "Rota"
go
hand Ana order
call
move "That the yard is swept." by Cleo
`)
	at := m.State().Last
	if said := shown(Of(m, at, Desk{}), at); strings.Contains(said, "on motion 1") || !strings.Contains(said, "Rota") {
		t.Errorf("the point of order is told as %s", said)
	}
}
