package console_test

import "testing"

// known is an open meeting of three, and of two on the roll who are not here.
func known(lines ...string) []string {
	return append([]string{
		`convene "Depot" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, `member "Dov Lev"`, `member "Eva Lund"`,
		"arrive Ana Ben Cleo", "open",
	}, lines...)
}

// Who is named and not here arrives by it: that is told, and one u takes all of it back, one U brings all of it back.
func TestNamedWhileAway(t *testing.T) {
	moved := []string{`move "That we meet." by Ana`}
	for _, c := range []struct {
		keys, tells []string
		lines       []string // before
		wrote       string
	}{
		{[]string{"a", "dov", "enter"}, []string{"Dov Lev is here now, and waits at 1 · 4 voting"}, nil, `hand "Dov Lev"`},
		{[]string{"a", "dov", "enter"}, []string{"Dov Lev is here now, and waits at 2 · 4 voting"}, []string{"hand Ana"}, `hand "Dov Lev"`},
		{[]string{"s", "dov", "enter"}, []string{"Dov Lev is here now · 4 voting"}, moved, `second "Dov Lev"`},
		{[]string{"m", "That we meet.", "enter", "dov", "enter", "enter"}, []string{"moved Dov Lev"}, nil, `move "That we meet." by "Dov Lev"`},
		{[]string{"tab", "somebody facilitates", "enter", "dov", "enter"}, []string{"Dov Lev is here now"}, nil, `take facilitator "Dov Lev"`},
	} {
		d := drive(t, 80, 24, known(c.lines...)...)
		n := len(d.meeting.Entries())
		d.Sees("3 voting").Press(c.keys...).Sees(c.tells...).Wrote(`arrive "Dov Lev"`, c.wrote).Entries(n + 2)
		d.Press("u").Wrote("undo", "undo").Entries(n+4).Sees("3 voting", "undone: "+c.wrote, `undone: arrive "Dov Lev"`)
		d.Press("U").Wrote("redo", "redo").Entries(n + 6).On("roll").Sees("4 here of 5").On("floor")
		d.Press("u").Entries(n + 8).Sees("3 voting")
	}
}

// A name that could be another's is put on the roll first; that too is one act.
func TestNewNameIsOneAct(t *testing.T) {
	d := drive(t, 80, 24, known()...)
	d.Press("a", "Ana R", "down", "enter").Wrote(`member "Ana R" vote`, `arrive "Ana R"`, `hand "Ana R"`).Entries(11)
	d.Press("u").Wrote("undo", "undo", "undo").Sees("3 voting", "THE FLOOR IS FREE").Press("U").Entries(17).Sees("4 voting", "1 Ana R")
	d = drive(t, 80, 24, known()...).On("roll").Press("i", "Ana R", "down", "enter", "esc").Wrote(`member "Ana R" vote`, `arrive "Ana R"`)
	d.Press("u").Wrote("undo", "undo").Sees("3 here of 5")
}

// A point of order is one act, also where it brings in whoever raises it.
func TestPointOfOrderWithArrivalIsOneAct(t *testing.T) {
	d := drive(t, 80, 24, known("hand Ana", "call")...)
	d.Press("o", "dov", "enter").Wrote(`arrive "Dov Lev"`, `hand "Dov Lev" order`, "call").Entries(13).Sees("Dov Lev is here now · 4 voting")
	d.Press("u", "u").Wrote("call", "undo", "undo", "undo").Sees("3 voting").Misses("Dov Lev point of order")
	d.Press("U").Wrote("undo", "redo", "redo", "redo").Sees("DOV LEV", "4 voting")
	drive(t, 80, 24).Press("Café", "enter").Entries(2).Press("u").Entries(3)
}

// Once anything else was said after it, u takes that back first; then the whole act. On the command line undo is one line.
func TestUndoIsOneLineOnTheCommandLine(t *testing.T) {
	d := drive(t, 80, 24, known()...).Press("a", "dov", "enter", "a", "ben", "enter")
	d.Press("u").Wrote(`hand "Ben Sarr"`, "undo").Press("u").Wrote("undo", "undo", "undo").Sees("3 voting")
	d.Press("U", ":", "undo", "enter").Wrote("redo", "redo", "undo").Sees("4 voting").Misses("1 Dov Lev")
	d.Press("u").Wrote("undo", "undo").Sees("3 voting")
	// After a restart it is one line at a time: nobody knows by then what one key was.
	d = drive(t, 80, 24, known()...).Press("a", "dov", "enter")
	d.start()
	d.Press("u").Wrote(`hand "Dov Lev"`, "undo").Sees("4 voting").Press("u").Sees("3 voting")
}

// Backspace on the empty prompt takes the last of several hands back, whole.
func TestBackspaceTakesBackTheWholeHand(t *testing.T) {
	d := drive(t, 80, 24, known()...).Press("a", "ana,dov,").Wrote(`hand "Ana Ruiz"`, `arrive "Dov Lev"`, `hand "Dov Lev"`)
	d.Press("backspace").Wrote("undo", "undo").Press("esc").Sees("3 voting", "1 Ana Ruiz").Misses("2 Dov")
}
