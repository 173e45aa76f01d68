package cli_test

import "testing"

// The answer of run says what a line led to and does not say itself.
func TestLedTo(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Led" on 2026-05-14`, "@18:00 arrive \"Ana Lund\" Ben Cleo", "open")
	s := h.call("rotate facilitator\n", "run", file, "-")
	has(t, s.err, "is proposed as facilitator: take facilitator ", "or decline facilitator ")
	has(t, h.must("", "show", file), "facilitator ", ", proposed\n")
	s = h.call("move \"That we buy an oven.\" by Ana spend 8400 \"oven\"\nsecond Ben\nput\ncount 3 0\ndeclare\npaid 1 8400 \"oven\"\n", "run", file, "-")
	has(t, s.err, "it asks for 8400 in the smallest unit of the currency: where that is a cent, 84.00\n", "8400 in the smallest unit of the currency is paid: where that is a cent, 84.00\n")
	has(t, h.call("? move\n", "run", file, "-", "--plain").err, "AMOUNT is a whole number in the smallest unit of the currency, 8400 for 84.00; where rule currency names one, 84.00\n")
	has(t, h.call("teller Ana\n", "run", file, "-").err, `"teller" is a role, and not a verb; somebody takes it with: take teller NAME`)
}

// What stood over is refused with the way to take it up.
func TestStoodOverTellsTheWay(t *testing.T) {
	h := newHouse(t)
	h.first("@18:00 arrive \"Ana Lund\" Ben Cleo", "open", `move "That we march." by Ana`, "second Ben", "move table by Cleo", "second Ben", "put", "count 2 0", "declare",
		`elect "Auditor"`, "nominate Ben", "@20:00 close")
	file := h.made("new")
	h.must("arrive all\nopen\ngo 1\n", "run", file, "-")
	has(t, h.call(`move 1 by "Ana Lund"`, "run", file, "-").err, `motion 1 stood over; it is taken up again with: move take-up 1 by "Ana Lund"`)
	for h.call("nominate Ben\n", "run", file, "-").err != "line 1: nominate: no election is pending; the one of this item is begun with: elect \"Auditor\"\n" {
		if s := h.call("go\n", "run", file, "-"); s.code != 0 {
			t.Fatalf("no item is for the election: %s", s.err)
		}
	}
}

// Where a new meeting is not what may be expected, it is said: a second one after the same, one that is not private after one that is,
// and an action that is finished where it is not open any more.
func TestNewMeetingSaysWhatItIsNot(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	h.first("@18:00 arrive Ana Ben", "open", "@18:10 close", `assign "Keys" to Ana`)
	lacks(t, h.call("", "new").err, "is there already")
	has(t, h.call("", "new").err, "meeting #2 is there already", "this is a second one that follows meeting #1")
	h = newHouse(t)
	first := h.first("@18:00 arrive Ana Ben", "open", "@18:10 close", `assign "Keys" to Ana`)
	h.made("new")
	has(t, h.call("finished 1\n", "run", first, "-").err, "meeting #2 took the actions over, and there this one is open still: say it there too")
	h = newHouse(t)
	h.made("new", "Closed circle", "--private", "--new-passphrase-file", h.put("word", "correct horse battery\n"))
	has(t, h.call("", "new", "Open", "--passphrase-file", h.file("word")).err, "meeting #1, the last in this folder, is private, and this one is not")
}
