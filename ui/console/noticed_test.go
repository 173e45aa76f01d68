package console_test

import "testing"

// Who gave notice is offered first to move a motion, and who is to second it first to second it: each, and where there are several all of them
// together.
func TestWhoIsNamedByANotice(t *testing.T) {
	d := drive(t, 80, 24,
		`convene "Depot" on 2026-05-14`, `member "Amir Khan"`, `member "Ben Sarr"`, `member "Cleo Marsh"`, `member "Dov Lev"`, `member "Eva Ruiz"`,
		`notice "That the branch keeps a fund." title "Fund" by Dov and Ben seconder Eva and Cleo`, "@18:00", "arrive all", "open",
	)
	d.On("motions").Press("tab").Press("of which notice was given").Sees("move motion 1").Press("enter").Sees("Dov Lev  · by notice", "Ben Sarr  · by notice")
	d.Press("enter").Sees("seconded by", "Eva Ruiz, Cleo Marsh  · by notice", "Eva Ruiz  · by notice", "Cleo Marsh  · by notice")
	d.Press("enter").Sees("moved Dov Lev, Ben Sarr · seconded Eva", "Ruiz, Cleo Marsh", "being debated")
}
