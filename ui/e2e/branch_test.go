package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// branchRoll is the spreadsheet of a branch: sixteen people in three sections.
const branchRoll = `Name;Section;Number
Rosa Duarte;Day shift;1
Amir Khan;Day shift;2
Ben Sarr;Day shift;3
Eva Lund;Day shift;4
Ana Ruiz;Day shift;5
Jo Field;Day shift;6
Lena Fox;Night shift;7
Sam Ortiz;Night shift;8
Fin Walsh;Night shift;9
Noor Aziz;Night shift;10
Tom Beck;Night shift;11
Mina Roy;Office;12
Dov Lev;Office;13
Bea Conti;Office;14
Ivo Brandt;Office;15
Gus Holm;Office;16
`

// A branch with a roll, sections and a facilitator who rotates; the machine dies in the middle of the count.
func TestBranch(t *testing.T) {
	needs(t, "tmux")
	for _, size := range []struct{ width, height int }{{60, 16}, {80, 24}} {
		t.Run(fmt.Sprintf("%dx%d", size.width, size.height), func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			file := h.file("depot.db")
			if err := os.WriteFile(h.file("roll.csv"), []byte(branchRoll), 0o600); err != nil {
				t.Fatal(err)
			}
			h.must(t, "", "new", "Depot 4 General Assembly", "--file", file)
			h.must(t, "", "members", "import", file, h.file("roll.csv"))
			w := open(t, h, size.width, size.height, file)
			gathering(w)
			facilitating(w)
			countingSections(w)
			handingOver(w)
			dyingInTheCount(t, h, w, file)
			countingOn(w)
			missingTwoThirds(w)
			seal := parting(w)
			branchRecord(t, h, file)
			branchMinutes(t, h, file, seal)
		})
	}
}

// gathering opens the meeting by the menu, and checks everybody in.
func gathering(w *window) {
	w.t.Helper()
	w.Expect("Depot 4", "not open").Type("Tab", "Down", "Enter").Absent("not open")
	w.Say("arrive all").Expect("16 voting")
	w.Say("take facilitator Mina").Expect("15 voting")
	w.Type("Esc").Expect("Mina Roy facilitates")
	w.Say(`item "Overtime" time 20m`).Say("go").Expect("1/1 Overtime")
}

// facilitating holds the facilitator to the rule that who speaks to the question does not preside: the hand is refused
// and the way out is told, the menu's card hands over, and then the hand is in order.
func facilitating(w *window) {
	w.t.Helper()
	w.Type("a", "mina", "Enter").Expect("Mina Roy facilitates", "hand over first")
	w.Type("Esc").Absent("hand over first").AbsentMatch(`Mina Roy\s+speak`)

	w.Type("Tab").Choose("hand over: the card")
	w.Expect("handover", "who is next").Choose("Ivo Brandt")
	w.Expect("Ivo Brandt facilitates", "15 voting")
	w.Type("a", "mina", "Enter").ExpectMatch(`Mina Roy\s+speak`)
	w.Type("Space").ExpectFloor("Mina Roy").ExpectClock(0)
	w.Type("d").AbsentFloor("Mina Roy")
}

// countingSections counts an amendment in the panel, section by section.
func countingSections(w *window) {
	w.t.Helper()
	w.Type("m", "That overtime is refused from 1 May.", "Enter", "ros", "Enter").Expect("moved Rosa Duarte", "seconded by")
	w.Type("am", "Enter").Expect("seconded Amir Khan")
	w.Type("e", "1 May", "Enter", "15 April", "Enter", "len", "Enter").Expect("1.1", "seconded by")
	w.Type("sam", "Enter").Expect("put 1.1").ExpectMatch(`[−-]1 May[−-]`)

	w.Type("a", "dov", "Tab", "Enter").ExpectMatch(`Dov Lev\s+for`)
	w.Type("c").Expect("Dov Lev still waits", "nobody objecting")
	w.Type("c")

	w.Expect("Day shift", "Night shift", "Office", "6 may vote on it")
	w.Type("7", "Enter", "Enter").Expect("7 hands are more than section Day shift has: 6 voters")
	w.Type("Left", "4", "Enter", "1", "Enter", "1").Expect("counting 6, not yet entered")
	w.Type("Enter").Expect("Night shift: 5 may vote on it").ExpectRow("Day shift", "4", "1", "1", "✓")
	w.Type("3", "Enter", "2", "Enter", "Enter").Expect("Office: 4 may vote on it").ExpectRow("Night shift", "3", "2", "0", "✓")
	w.Type("2", "Enter", "1", "Enter").Absent("carried") // no verdict while hands are counted
	w.Type("Enter").Expect("Enter declares it").ExpectRow("Office", "2", "1", "0", "✓").Absent("carried")
	w.Type("Enter").Expect("carried", "9 for", "4 against", "1 abst", "13 needs 7").Absent("not carried")
	w.Type("Esc").Expect("15 April")
}

// handingOver ends a term by the clock. The screen says so and opens nothing; a line hands over.
func handingOver(w *window) {
	w.t.Helper()
	w.Absent("term is over")
	w.Say("rule rotate-after 1s").Expect("Ivo Brandt", "term is over")
	w.Say("hand-over Tom").Say("rule rotate-after 45m").Expect("✓ rule rotate-after 45m").Absent("term is over")
	w.Type("Esc").ExpectMatch(`Tom Beck facilitates since \d\d:\d\d`)
}

// dyingInTheCount is killed while a point of order is on the floor, one section's figure is entered, and the next one's is
// half typed.
func dyingInTheCount(t *testing.T, h home, w *window, file string) {
	t.Helper()
	w.Type("c").Expect("Day shift: 6 may vote on it")
	w.Type("5", "Enter", "1", "Enter", "Enter").ExpectRow("Day shift", "5", "1", "0", "✓")
	w.Say("leave Fin").Expect("14 voting").Expect("Night shift: 4 may vote on it") // it is the room's affair, not the count's
	w.Type("2", "Enter", "1").Expect("counting 3, not yet entered").ExpectRow("Night shift", "2", "1", "not entered")
	w.Type("o", "eva", "Enter").ExpectMatch(`Eva Lund +‼ point of order`).Expect("upheld", "dismissed")
	w.Type("9").ExpectRow("Night shift", "2", "1", "not entered") // the count waits for the ruling
	w.ExpectMatch(`0:0[1-9] of 0:30`)

	w.KillHard()
	entries := h.log(t, file)
	if last := lastOf(t, entries, "count"); last.Line != `count 5 1 0 section "Day shift"` {
		t.Errorf("the last figure is %q", last.Line)
	}
	if m := h.show(t, file).Motions; len(m) != 2 || m[0].State != "counting" || m[0].Result != nil {
		t.Errorf("after the kill the motions are %+v", m)
	}
	time.Sleep(2 * time.Second) // the clocks run on without the program

	w.Restart().Expect("Night shift: 4 may vote on it", "14 voting").Absent("not yet entered", "not entered")
	w.ExpectRow("Day shift", "5", "1", "0", "✓").ExpectRow("Office", "·", "·", "·")
	if row := rowOf(w.Screen(), "Night shift"); !strings.Contains(row, "·") || strings.ContainsAny(strings.ReplaceAll(row, "4", ""), "0123456789") {
		t.Errorf("the figure that was half typed is %q, and should be empty", row)
	}
	w.ExpectMatch(`Eva Lund +‼ point of order`)
	point := lastOf(t, entries, "call").At
	w.ExpectClockSince("point of order", point)

	w.Type("Esc").ExpectFloor("Eva Lund").ExpectClockSince("(?i)has the floor", point)
	w.ExpectClockSince("1/1 Overtime", lastOf(t, entries, "go").At)
	w.Type("c").Expect("Night shift: 4 may vote on it", "upheld", "dismissed") // the panel asks as the floor does
	w.Type("Right", "Enter").Absent("upheld").AbsentFloor("Eva Lund").Type("Esc")
}

// countingOn finishes the count that was open when the machine died. Who left meanwhile still counts.
func countingOn(w *window) {
	w.t.Helper()
	w.Type("c").Expect("Night shift: 4 may vote on it")
	w.Type("3", "Enter", "1", "Enter", "Enter").ExpectRow("Night shift", "3", "1", "0", "✓")
	w.Type("Space", "Space", "Space", "Right", "Space").Expect("counting 4, not yet entered")
	w.Type("Enter", "Enter").Expect("Enter declares it").ExpectRow("Office", "3", "1", "0", "✓")
	w.Type("Enter").Expect("carried", "11 for", "3 against", "14 needs 8").Absent("not carried")
	w.Type("Esc")
	w.Say(`assign "Notices at every gate" to Lena by 2030-05-17`).Expect("14 voting")
}

// missingTwoThirds loses a motion by one hand; a recount finds that hand, and turns the verdict.
func missingTwoThirds(w *window) {
	w.t.Helper()
	w.Say(`move "That the hardship fund pays the first week." by Ana needs "2/3 of cast"`).Expect("2/3 of cast")
	w.Type("s", "gu", "Enter").Expect("seconded Gus Holm")
	w.Type("c").Expect("may vote on it").Say("count 9 5 0").Expect("Enter declares it")
	w.Type("Enter").Expect("not carried", "9 for", "14", "10", "one short")
	w.Type("Tab").Choose("count motion 2 again")
	w.Expect("may vote on it").Say("count 10 4 0").Expect("Enter declares it")
	w.Type("Enter").Expect("carried", "10 for", "4 against").Absent("not carried")
	w.Type("Esc")
}

func parting(w *window) (seal []string) {
	w.t.Helper()
	w.Say("no-action").Say(`next-meeting 2030-06-10 18:00 "Canteen"`)
	w.Say("close").Expect("closed")
	w.Say("seal 3 14")
	seal = w.ExpectSeal()
	w.Type("q")
	if code := w.Exit(); code != 0 {
		w.t.Errorf("leaving exits %d", code)
	}
	return seal
}
