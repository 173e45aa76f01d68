package console_test

import (
	"strings"
	"testing"
)

// What a line ended besides is told on the screen: a count that goes with the quorum, an amendment whose words are gone.
func TestEndedIsTold(t *testing.T) {
	d := drive(t, 80, 24, "convene \"Hall\" on 2026-05-14", "rule quorum 20", "headcount 25", "open",
		`move "That the hall be let on Monday at noon." by Ana`, "second Ben",
		`amend strike "on Monday" insert "on Friday" by Cleo`, "second Ana",
		`amend 1 strike "Monday at noon" insert "Monday at six" by Dov`, "second Eva", "put")
	d.Press("esc", ":", "headcount 19", "enter").Sees("the count on amendment 1.1 ended: the quorum is lost")
	d.Press("esc", ":", "headcount 25", "enter").Sees("the count on amendment 1.1 is open again: the quorum is back")
	d.Press("esc", ":", "count 20 4 0", "enter").Press("esc", ":", "declare", "enter").Sees("amendment 1.2 fell, since 1.1 was carried")
}

// Amendments that fell stay in the lists, which say since when; all stand there by number; one that was taken over says so, and is not called carried.
func TestMotionsListTellsWhatFell(t *testing.T) {
	d := drive(t, 100, 24, "convene \"Hall\" on 2026-05-14", "headcount 25", "rule second no",
		`notice "This branch resolves:\n1. to march in May;\n2. to sing in June." title "May" by Ana`,
		`notice "That the hall be let." by Ben`, `notice-amend 1 strike "May" insert "July" by Cleo`, `notice-amend 1 paragraph 2 text "1. to march on Sunday;" by Dov`,
		"open", "move 1 by Ana", "move 1.2 by Dov", "put", "count 20 4 0", "declare", `amend 1 strike "sing" insert "dance" by Cleo`, "accept")
	d.Press("4").Sees("1.1  fell", "since 1.2 was carried · strike \"May\" insert \"July\"", "1.3  accepted by the mover")
	screen := d.Screen()
	if first, second := strings.Index(screen, "since 1.2 was"), strings.Index(screen, "That the hall be let"); first < 0 || second < first {
		t.Errorf("not by number:\n%s", screen)
	}
	d.Press("e").Sees("since 1.2 was carried")
}
