package console

import (
	"fmt"
	"strings"
	"testing"
)

// In 60 columns nothing of a usual evening is cut: words that a sign tells too give way, and so does since when.
func TestNothingIsCutAt60(t *testing.T) {
	for _, key := range []string{"1", "2", "3"} {
		d := newDesk(t, 60, 16, debateLines()...).keys(key)
		if strings.Contains(d.screen(), "…") {
			t.Errorf("%s: something is cut\n%s", key, d.screen())
		}
		d.shows("Mina Roy facilitates until 19:50 · stack Jo · minutes Bea")
	}
	newDesk(t, 80, 24, debateLines()...).shows("Mina Roy facilitates since 19:05, hands over at 19:50")

	// A name gives way where nothing else can, and a role is told whole or not at all.
	lines := twoLines(`member "Maximiliane von Oberhausen-Kowalczykowska"`, "arrive Max", "take facilitator Max", "take timekeeper Ana")
	newDesk(t, 60, 16, lines...).shows("Maximiliane von Oberhausen-Kowalcz… facilitates until 18:45")
	newDesk(t, 40, 12, lines...).shows("… facilitates until 18:45").hides("time Ana")
}

// Why somebody stands where they do is seen in 40 columns too; their names give way.
func TestStackAt40(t *testing.T) {
	d := newDesk(t, 40, 12, twoLines(`hand "Agnieszka Kaufmann"`, `hand "Maximiliane von Oberhausen"`, "hand Ben against")...)
	d.shows("1 Agnieszka Kaufmann", "2 Maximiliane von")
	if got := strings.Count(d.screen(), "1st time"); got != 3 {
		t.Errorf("why is told %d times\n%s", got, d.screen())
	}
}

// What a chosen row had to cut is told in full below the list, where there is room.
func TestCutRowsInFull(t *testing.T) {
	const long = "The lift in building C has been out of order since March and nobody answers the telephone"
	d := newDesk(t, 60, 16, twoLines(`grievance "`+long+`"`, `grievance "No water"`, `item "`+long+`" time 20m`, `item "Short"`,
		`assign "`+long+`" to Ana by 2026-05-20`)...)
	whole := func() bool { return strings.Contains(strings.Join(strings.Fields(d.screen()), " "), long) }
	for _, key := range []string{"2", "5", "6"} {
		if d.keys(key, "home"); !whole() {
			t.Errorf("%s: it is not told in full\n%s", key, d.screen())
		}
	}
	if d.keys("6", "down"); whole() {
		t.Errorf("what is not chosen is told in full\n%s", d.screen())
	}
}

// What an empty screen says is read to its end in the smallest window, and a long list tells where one is in it.
func TestListsSayWhatThereIs(t *testing.T) {
	d := newDesk(t, 40, 12, twoLines()...)
	d.keys("6").shows("no names.").keys("5").shows("assign.")
	d = newDesk(t, 60, 16, doorLines()...).keys("3").shows("ROLL 0 here of 40", "1-10 of 40").keys("end").shows("31-40 of 40")
	d.keys("1", "a", "person aa", "enter", "tab", "facilitates", "enter", "down", "enter", "tab", "hand over", "enter").shows("WHO IS NEXT")
	d.keys("esc", "1").hides(" of 40")
}

// Somebody whose name was a slip leaves by the card of the Roll, which says what that does; who was put on the roll on
// purpose is not asked about so.
func TestSlipLeaves(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...).keys("3", "i", "rosa duatre", "down", "enter", "ab", "enter", "esc")
	d.shows("2 voting").keys("home", "down", "enter").shows("Person Ab leaves").hides("slip").keys("esc")
	d.keys("end", "enter").shows("Rosa Duatre is here, new on the roll since 18:00.", "A slip?", "Rosa Duatre leaves: hands come down")
	d.keys("leaves", "enter").shows("1 voting", "left 18:00").is("1", fmt.Sprint(d.state().Present()))

	// Without a roll everybody is new.
	newDesk(t, 60, 16, twoLines()...).keys("3", "enter").shows("Ana leaves").hides("slip")
}

// Without UTF-8 an arrow key is told in a word: "v" would be taken for a letter.
func TestArrowKeysInWords(t *testing.T) {
	d := newDeskWith(t, 60, 16, func(o *Options) { o.UTF8 = false }, twoLines()...)
	d.keys("a").shows("Down choose").hides("v choose")
	newDesk(t, 60, 16, twoLines()...).keys("a").shows("↓ choose")
}
