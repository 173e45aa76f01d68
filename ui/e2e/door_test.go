package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// guest is somebody at the door, and the letters by which they are found.
type guest struct{ name, letters string }

// branchAtTheDoor is 120 people. Half of them are the only ones whose first name begins with its two letters; of the
// others there are two each, told apart by the third. Last names begin with letters of first names, and are in the way.
func branchAtTheDoor() []guest {
	lasts := []string{"Bauer", "Duarte", "Fox", "Holm", "Lund", "Malik", "Novak", "Petrov", "Ruiz", "Silva", "Tanaka"}
	var all []guest
	add := func(first string, letters int) {
		name := first + " " + lasts[len(all)%len(lasts)]
		all = append(all, guest{name, strings.ToLower(first[:letters])})
	}
	for i, consonant := range "BCDFGHJKLMNPRSTV" {
		for _, vowel := range "aeiou" {
			start := string(consonant) + string(vowel)
			switch {
			case i < 8:
				add(start+"rin", 3)
				add(start+"lmo", 3)
			default:
				add(start+"nna", 2)
			}
		}
	}
	return all
}

// Everybody is checked in at the door by two or three letters and Enter, whatever else is on the roll; a name that is
// new is never what Enter picks while anything matches.
func TestDoor(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("door.db")
	guests := branchAtTheDoor()
	sheet := "Name,Section\n"
	for i, g := range guests {
		sheet += fmt.Sprintf("%s,Floor %d\n", g.name, i%4)
	}
	if err := os.WriteFile(h.file("roll.csv"), []byte(sheet), 0o600); err != nil {
		t.Fatal(err)
	}
	h.must(t, "convene \"Door\"\nopen\n", "run", file, "-")
	h.must(t, "", "members", "import", file, h.file("roll.csv"))
	w := open(t, h, 80, 24, file)
	w.Expect("Door").Type("3").Expect(fmt.Sprintf("0 here of %d", len(guests)))
	w.Type("i").Expect("check in")

	before := w.Keys()
	for n, g := range guests {
		w.Type(g.letters, "Enter")
		if n < len(guests)/2 { // then whoever types does not wait for the screen
			w.Expect(fmt.Sprintf("%d here of %d", n+1, len(guests)))
		}
	}
	w.Expect(fmt.Sprintf("%d here of %d", len(guests), len(guests)), fmt.Sprintf("%d voting", len(guests)))
	each := float64(w.Keys()-before) / float64(len(guests))
	t.Logf("%d people, %.2f keys each", len(guests), each)
	if each > 4 {
		t.Errorf("a person takes %.2f keys; three letters and Enter are 4", each)
	}

	neverNew(t, w, guests[0])
	w.Type("Esc", "q", "Enter")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	if got := verbs(h.log(t, file)); got != "convene open import"+strings.Repeat(" arrive", len(guests)) {
		t.Errorf("the record has the commands %s", got)
	}
	if a := h.show(t, file).Attendance; a.Members != len(guests) || a.Present != len(guests) || a.Voting != len(guests) {
		t.Errorf("attendance is %+v", a)
	}
}

// neverNew types names of which anything matches somebody: the new name stands below, and Enter does not pick it. Where
// nothing matches it is offered, and only then.
func neverNew(t *testing.T, w *window, known guest) {
	t.Helper()
	calm := aboveDoor(w.Screen())
	for _, typed := range []string{"b", "ba", "du", "lund", strings.ToLower(known.name)} {
		w.Type(typed).until(typed+" to be asked for", func(screen string) bool { return strings.Contains(screen, "who: "+typed) })
		if row := pointed(w.Screen()); strings.HasPrefix(row, "new:") { // in doubt it is nobody
			t.Errorf("of %q Enter would pick %q", typed, row)
		}
		if got := aboveDoor(w.Screen()); got != calm {
			t.Errorf("while %q is typed, what stands above moves:\n%s\nand was\n%s", typed, got, calm)
		}
		w.Type("Enter").ExpectMatch(`is here already|and others fit`)
		for range typed {
			w.Type("Backspace")
		}
		w.Absent("who: " + typed)
	}
	w.Type("zyx").Expect("new: Zyx (voice)") // with voice, since the roll was put together beforehand
	if row := pointed(w.Screen()); !strings.HasPrefix(row, "new: Zyx") {
		t.Errorf("where nobody fits, the pointer is at %q", row)
	}
}

// aboveDoor is what stands above the check-in, without the line of the clock.
func aboveDoor(screen string) string {
	above, _, _ := strings.Cut(screen, "CHECK IN")
	_, above, _ = strings.Cut(above, "\n")
	return above
}
