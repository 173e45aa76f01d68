package console_test

import "testing"

// A line that names nobody says in the record whose speech it is about: a row, what can be done with it, and where something is put in after it.
func TestRecordSaysWhoseSpeechItIs(t *testing.T) {
	lines := []string{
		`convene "Café" on 2026-05-14`, "@18:00", "open", "hand Ana", `hand "Ben Sarr"`, "call", "hand Cleo order", "call", "ruling dismissed", "done", "call", "done",
	}
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], lines...).On("record")
		d.Sees("5 18:00 call · Ana", "7 18:00 call · Cleo", "8 18:00 ruling dismissed · Cleo", "9 18:00 done · Ana", "10 18:00 call · Ben Sarr", "11 18:00 done · Ben Sarr")
		d.Press("enter").Sees("ENTRY 11 done · Ben Sarr", "put in what was forgotten after it").Press("enter").Sees("PUT IN AFTER 11 done · Ben Sarr")
		d.Press("esc", "end", "enter", "end", "enter").Sees("ENTRY 11", "done · Ben Sarr")
	}
	// And what is said while the screens are open, also where it is taken back.
	drive(t, 60, 16, lines[:5]...).Press("space", "d", "u").On("record").Sees("call · Ana", "done · Ana", "undone")
	// Of a closed session it says nothing.
	drive(t, 60, 16, lines[0], lines[1], lines[2], "in-camera on", "hand Ana", "call", "done", "in-camera off").On("record").Misses("Ana", "call", "done")
	drive(t, 60, 16, lines[0], lines[1], lines[2], "in-camera on", "hand Ana", "call", "done").On("record").Misses("· Ana")
	// Somebody whose name was put right is told by that; who was called by name stands in the line.
	d := drive(t, 60, 16, append(lines[:10:10], `rename "Ben Sarr" to "Ben Sahr"`, `call Ben "has to leave"`, "done")...).On("record")
	d.Sees(`call "Ben Sahr" "has to leave"`, "done · Ben Sahr").Misses("Sarr", `leave" · Ben`)
}
