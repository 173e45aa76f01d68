package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// An evening key by key, from an empty home. It waits for what a key does before it types the next, as people do; layout is free, facts
// are not.
func TestEvening(t *testing.T) {
	needs(t, "tmux")
	for _, size := range []struct{ width, height int }{{60, 16}, {80, 24}} {
		t.Run(fmt.Sprintf("%dx%d", size.width, size.height), func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			w := open(t, h, size.width, size.height)
			convening(w)
			debating(w)
			amending(w)
			counting(w)
			puttingRight(w)
			seal := closing(w)
			leaving(t, h, w)
			eveningRecord(t, h, seal)
		})
	}
}

func convening(w *window) {
	w.t.Helper()
	w.Expect("title")
	w.Type("Café", "Enter").Expect("Café").ExpectMatch(`\ba\s+hand\b`)
}

func debating(w *window) {
	w.t.Helper()
	w.Type("a", "ana", "Enter").ExpectWaits("ana")
	w.Type("a", "ben", "Enter").ExpectWaits("ben")
	w.Type("a", "cleo", "Tab", "Enter").ExpectMatch(`(?m)\bcleo\b.*\bfor\b`)

	w.Type("Space").ExpectFloor("ana")
	spoken := w.ExpectClock(0)

	w.Type("o", "be", "Enter").Expect("ben", "order", "upheld", "dismissed").Absent("▸") // no ruling is marked
	w.Type("Right", "Enter").Absent("upheld").ExpectFloor("ana")
	w.ExpectClock(spoken - time.Second) // the clock went on where it stood, not from zero
	w.ExpectClock(spoken)               // and it runs

	w.Type("d").AbsentFloor("ana")
	w.Type("Space").ExpectFloor("ben")
	w.Type("Space").ExpectFloor("cleo")
	w.Type("d").AbsentFloor("cleo")
}

func amending(w *window) {
	w.t.Helper()
	w.Type("m", "That we meet weekly.", "Enter", "an", "Enter").Expect("weekly.", "moved", "ana", "seconded by")
	w.Type("be", "Enter").Expect("seconded", "ben")

	w.Type("e", "weekly", "Enter", "fortnightly", "Enter", "cl", "Enter", "Enter").Expect("1.1", "cleo")
	w.ExpectMatch(`[−-]weekly[−-]`).ExpectMatch(`\+fortnightly\+`)
	w.Type("s", "an", "Enter").Expect("put 1.1") // what is seconded can be put
}

func counting(w *window) {
	w.t.Helper()
	w.Type("c").Expect("for", "against", "abstain", "1.1")
	w.Type("2", "Enter", "1", "Enter", "0").Expect("not yet entered")
	w.Type("Enter").Absent("not yet entered").Absent("carried") // the verdict shows only when it is declared
	w.Type("Enter").Expect("carried", "2 for", "1 against").Absent("not carried")

	w.Type("Esc", "c").Expect("for", "against", "fortnightly").Absent("carried")
	w.Type("Space", "Space", "Space").Expect("not yet entered")
	w.Type("Enter", "Enter").Absent("not yet entered")
	w.Type("Enter").Expect("carried", "unanim", "3 for")

	w.Type("Esc", "u").ExpectMatch(`\bundone\b|\bdeclare\b`)
	w.Type("U").Expect("carried")
}

// puttingRight names another seconder of the amendment, though all was decided since: what it changes is shown before it is done.
func puttingRight(w *window) {
	w.t.Helper()
	w.Type("8").ExpectMatch(`▸.*redo`)
	for range 8 { // from the last line up to the one that is wrong
		w.Type("Up")
	}
	w.ExpectMatch(`▸.*second ana`)
	w.Type("Enter").ExpectMatch(`▸.*put it right`)
	w.Type("Enter").Expect("put right 17")
	w.Type("Backspace", "Backspace", "Backspace", "ben").Expect("second ben")
	w.Type("Enter").ExpectMatch(`1\.1: seconder ana → ben`).Expect("nothing else changes")
	w.Type("Enter").Expect("second ana ✎ second ben").Absent("put right 17")
	w.Type("Esc")
}

func closing(w *window) (seal []string) {
	w.t.Helper()
	w.Type("m", "Next month here.", "Enter", "Up", "Enter").Expect("carried", "nobody objected")
	w.Type(":", "close", "Enter").Expect("closed")
	w.Type(":", "seal 4 17", "Enter")
	return w.ExpectSeal()
}

// leaving is asked nothing, since the meeting is closed.
func leaving(t *testing.T, h home, w *window) {
	t.Helper()
	w.Type("q")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	w.Type("Enter")
	printed := w.Printed()
	for _, words := range []string{filepath.Base(onlyMeeting(t, h)), "minutes"} {
		if !strings.Contains(printed, words) {
			t.Errorf("leaving does not print %q:\n%s", words, printed)
		}
	}
}

// onlyMeeting is the one file of the home's folder of meetings.
func onlyMeeting(t *testing.T, h home) string {
	t.Helper()
	found, err := os.ReadDir(h.meetings())
	if err != nil {
		t.Fatal(err)
	}
	files := slices.DeleteFunc(found, func(f os.DirEntry) bool { return f.IsDir() })
	if len(files) != 1 {
		t.Fatalf("%d files in the folder of meetings, not one: %v", len(files), files)
	}
	return filepath.Join(h.meetings(), files[0].Name())
}

// eveningVerbs are the commands of the evening, each once and in order.
const eveningVerbs = "convene open hand hand hand call hand call ruling done call call done" +
	" move second amend second put count declare put count declare undo redo mend agree close seal"

func eveningRecord(t *testing.T, h home, seal []string) {
	t.Helper()
	file := onlyMeeting(t, h)
	entries := h.log(t, file)
	if got := verbs(entries); got != eveningVerbs {
		t.Errorf("the record has the commands\n%s\nand not\n%s", got, eveningVerbs)
	}
	// A name may stand in quotes or not.
	inOrder(t, "the log", strings.ReplaceAll(h.must(t, "", "log", file), `"`, ""),
		`hand Ana`, `hand Ben`, `hand Cleo for`, `hand Ben order`, `ruling dismissed`, `move That we meet weekly. by Ana`, `second Ben`,
		`amend strike weekly insert fortnightly by Cleo`, `second Ana`, `count 2 1`, `declare`, `count 3 0`, `declare`, `mend 17 second Ben`, `agree Next month here.`, `seal 4 17`)

	s := h.show(t, file)
	if s.Schema != 1 || s.Meeting.Title != "Café" || s.Meeting.State != "closed" || s.Record.Entries != len(entries) {
		t.Errorf("shown is %+v after %d entries", s, len(entries))
	}
	if newest := h.show(t, ""); newest.Meeting != s.Meeting {
		t.Errorf("the newest meeting is %+v, not the evening's", newest.Meeting)
	}
	motions := map[string]string{}
	for _, m := range s.Motions {
		motions[m.ID] = fmt.Sprint(m.State, " ", m.Text, " ", m.Mover, " ", m.Seconder)
		if m.Result != nil {
			motions[m.ID] += fmt.Sprint(" ", m.Result.For, m.Result.Against, m.Result.Abstain)
		}
	}
	if got, want := motions["1"], "carried That we meet fortnightly. Ana Ben 3 0 0"; !strings.EqualFold(got, want) {
		t.Errorf("motion 1 is %q, not %q", got, want)
	}
	if got := strings.ToLower(motions["1.1"]); !strings.HasPrefix(got, "carried ") || !strings.HasSuffix(got, " cleo ben 2 1 0") {
		t.Errorf("motion 1.1 is %q", got)
	}

	words := strings.Join(seal, " ")
	if got := h.must(t, "", "verify", file); strings.Join(sealWords(got), " ") != words {
		t.Errorf("the screen showed the seal %q, verify says %q", words, got)
	}
	h.must(t, "", "verify", file, "--seal", words)
}
