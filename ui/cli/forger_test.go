package cli_test

import (
	"bytes"
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"

	"go.etcd.io/bbolt"
)

// sealsTold are the eight words of each seal that verify tells, in their order.
func sealsTold(t *testing.T, said string) []string {
	t.Helper()
	found := regexp.MustCompile(`(?m)^(?:[a-z]+ ){7}[a-z]+$`).FindAllString(said, -1)
	if len(found) == 0 {
		t.Fatalf("no eight words stand in %q", said)
	}
	return found
}

// reworded changes what stands in one entry, and makes the chain anew.
func reworded(t *testing.T, file string, seq uint64, from, to string) {
	t.Helper()
	forge(t, file, func(b func(string) *bbolt.Bucket) error {
		entry := b("entries").Get(entryKey(seq))
		changed := bytes.ReplaceAll(entry, []byte(from), []byte(to))
		if bytes.Equal(entry, changed) {
			t.Fatalf("entry %d is %s", seq, entry)
		}
		return errors.Join(b("entries").Put(entryKey(seq), changed), rechained(b))
	})
}

// rolledBack puts both beginnings of a file back to what they were, as one can who kept them: the file is then as it was before
// what was entered since. It takes what is entered meanwhile.
func rolledBack(t *testing.T, file string, meanwhile func()) {
	t.Helper()
	const pages = 2 * 4096
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	meanwhile()
	after, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	copy(after[:pages], before[:pages])
	if err := os.WriteFile(file, after, 0o600); err != nil {
		t.Fatal(err)
	}
}

const corrected = "correct \"Khan was there.\"\n"

// meetingToForge is a meeting in the folder that was sealed by the room, with the words of its seal.
func meetingToForge(h *house) (file, seal string) {
	h.must("", "new", "Depot 4", "--on", "2026-05-14", "--file", h.file("meetings/001.meeting"))
	file = h.file("meetings/001.meeting")
	h.must("@18:00\nopen\nheadcount 42\nclose\nseal 4 17 2\n", "run", file, "-")
	return file, sealOf(h, file)
}

// What follows the room's seal is not protected by it, and verify says so, whatever was done to it.
func TestForgedAfterTheSeal(t *testing.T) {
	h := newHouse(t)
	if err := os.Mkdir(h.file("meetings"), 0o700); err != nil {
		t.Fatal(err)
	}
	file, seal := meetingToForge(h)
	h.must(corrected+"note \"Cold.\"\n", "run", file, "-")
	reworded(t, file, 6, "Khan was there", "Khan was absent")
	got := h.must("", "verify", file, "--seal", seal)
	has(t, got, "the 2 entries after the seal are not protected by it\n", "what was written down is the seal with entry 5, and covers entries 1 to 5\n")
	rolledBack(t, file, func() { h.must("note \"Colder.\"\n", "run", file, "-") })
	has(t, h.must("", "verify", file, "--seal", seal), "the 2 entries after the seal are not protected by it")
	has(t, h.must("", "minutes", file), "The 2 entries after the last seal are not protected by it.")
	has(t, h.must("", "minutes", file, "--lang", "es"), "Después del último sello hay 2 anotaciones, y el sello no las protege.")
	has(t, h.must("", "minutes", file, "--lang", "fr"), "Après le dernier scellé viennent 2 inscriptions, que le scellé ne protège pas.")

	reworded(t, file, 3, "42", "41") // and what stands before it is
	if s := h.call("", "verify", file, "--seal", seal); s.code != 3 || s.out != "" {
		t.Errorf("a figure before the seal: %+v", s)
	}
}

// The approval of the minutes is a seal over everything so far: a correction that was changed, or taken back, is seen by whoever
// wrote its words down.
func TestApprovalSeals(t *testing.T) {
	h := newHouse(t)
	if err := os.Mkdir(h.file("meetings"), 0o700); err != nil {
		t.Fatal(err)
	}
	file, room := meetingToForge(h)
	h.must(corrected, "run", file, "-")
	before := h.content(file)
	h.must("approve-minutes\n", "run", file, "-")
	got := h.must("", "verify", file)
	has(t, got, "sealed again with entry 7, which covers entries 1 to 7\n")
	lacks(t, got, "not protected")
	seals := sealsTold(t, got)
	if len(seals) != 2 || seals[0] != room {
		t.Fatalf("the seals are %q, and the room's is %q", seals, room)
	}
	has(t, h.must("", "verify", file, "--seal", seals[1]), "what was written down is the seal with entry 7, and covers entries 1 to 7\n")
	has(t, h.must("", "verify", file, "--seal", room), "what was written down is the seal with entry 5, and covers entries 1 to 5\n")
	has(t, h.must("", "minutes", file), "The record was sealed at", seals[0], "The minutes were approved at", "covers the entries from 1 to 7", seals[1])

	for _, line := range []string{"undo", "redo", "note \"more\"", "assign \"Sweep\" to Ana", "approve-minutes"} {
		if s := h.call(line+"\n", "run", file, "-"); s.code != 1 {
			t.Errorf("after the approval %s is taken: %+v", line, s)
		}
	}
	h.must("correct \"And Lee.\"\nnext-meeting 2026-06-11 18:00\nseal\n", "run", file, "-")
	if s := h.call("seal\n", "run", file, "-"); s.code != 1 || !strings.Contains(s.err, "nothing was entered since") {
		t.Errorf("sealed twice: %+v", s)
	}
	third := sealsTold(t, h.must("", "verify", file))
	if len(third) != 3 {
		t.Errorf("the seals are %q", third)
	}

	reworded(t, file, 6, "Khan was there", "Khan was absent")
	h.must("", "verify", file, "--seal", room)
	for _, seal := range []string{seals[1], third[2]} {
		if s := h.call("", "verify", file, "--seal", seal); s.code != 3 || !strings.Contains(s.err, "this is not the seal") {
			t.Errorf("a correction that a seal covers was changed: %+v", s)
		}
	}
	h.put("meetings/001.meeting", before)
	if s := h.call("", "verify", file, "--seal", seals[1]); s.code != 3 {
		t.Errorf("the approval was taken back: %+v", s)
	}
}

// The next meeting holds the last entry of the one before: a correction that was changed or taken back since is seen.
func TestTheNextMeetingBinds(t *testing.T) {
	h := newHouse(t)
	if err := os.Mkdir(h.file("meetings"), 0o700); err != nil {
		t.Fatal(err)
	}
	file, seal := meetingToForge(h)
	uncorrected := h.content(file)
	h.must(corrected, "run", file, "-")
	next := h.file("meetings/002.meeting")
	h.must("", "new", "Depot 4", "--on", "2026-06-11", "--file", next)
	whole := h.content(file)
	const says = "is as it was when this one was convened: entries 1 to 6\n"
	has(t, h.must("", "verify", next), says)
	has(t, h.must("", "verify", file, next), says)
	has(t, h.must("", "verify", next, file), says)
	h.must("note \"Later.\"\n", "run", file, "-")
	has(t, h.must("", "verify", next), says, "entered there since, and not bound by this one: 1\n")
	h.put("meetings/001.meeting", whole)

	seen := func(what, told string) {
		t.Helper()
		h.must("", "verify", file, "--seal", seal) // the room's seal does not tell
		for _, args := range [][]string{{next}, {next, file}, {file, next}} {
			if s := h.call("", append([]string{"verify"}, args...)...); s.code != 3 || !strings.Contains(s.err, "is not as it was when meeting 2 was convened: "+told) {
				t.Errorf("%s: %q: %+v", what, args, s)
			}
		}
	}
	reworded(t, file, 6, "Khan was there", "Khan was absent")
	seen("changed", "of its first 6 entries one is another now")
	h.put("meetings/001.meeting", uncorrected)
	seen("taken back", "it had 6 entries then, and has 5 now")

	other := h.meeting("other.meeting", `convene "Other" on 2026-05-14`)
	third := h.meeting("third.meeting", `convene "Other" on 2026-05-14 number 3`)
	if s := h.call("", "verify", third, next); s.code != 1 || !strings.Contains(s.err, "follows the other") {
		t.Errorf("two that have nothing to do with each other: %+v", s)
	}
	h.put("meetings/001.meeting", h.content(other))
	for _, args := range [][]string{{next}, {next, file}, {file, next}, {other, next}} {
		s := h.call("", append([]string{"verify"}, args...)...)
		if s.code != 3 || !strings.Contains(s.err, "is not the meeting from which "+next+" took over: that was another meeting 1, of 2026-05-14") {
			t.Errorf("another meeting in the place of the one before: %q: %+v", args, s)
		}
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	h.must("", "verify", next) // nothing lies in its place, so nothing is compared
}

// A seal is told in the language of the minutes, and found again in any.
func TestSealLanguages(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	english := sealOf(h, file)
	for language, marks := range map[string]string{"es": "en palabras españolas: ", "fr": "en mots français : "} {
		minutes := h.must("", "minutes", file, "-f", "txt", "--lang", language)
		flat := strings.Join(strings.Fields(minutes), " ")
		_, after, found := strings.Cut(strings.ReplaceAll(flat, "\u00a0", " "), marks)
		if !found {
			t.Fatalf("%s: no seal in %s", language, minutes)
		}
		words := strings.Join(strings.Fields(strings.ReplaceAll(after, "*", ""))[:8], " ")
		if words == english {
			t.Errorf("%s: the words are English", language)
		}
		for _, right := range []string{words, strings.ToUpper(words), english} {
			h.must("", "verify", file, "--seal", right)
		}
		mixed := strings.Join(append(strings.Fields(words)[:4], strings.Fields(english)[4:]...), " ")
		if s := h.call("", "verify", file, "--seal", mixed); s.code != 3 {
			t.Errorf("%s: words of two languages: %+v", language, s)
		}
	}
}
