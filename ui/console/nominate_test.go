package console_test

import "testing"

// Who is nominated need not be in the room: a candidate who is not here stays where they are, and nobody becomes a voter by it.
func TestNominatedWhileAway(t *testing.T) {
	d := drive(t, 80, 24, `convene "Depot" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Sunil Ito"`, "arrive Ana Ben", "open", `elect "Committee"`)
	d.Press("tab", "nom", "enter", "sun").Sees("Sunil Ito · not here").Press("enter").Wrote(`elect "Committee"`, `nominate "Sunil Ito"`).Sees("2 voting")
}
