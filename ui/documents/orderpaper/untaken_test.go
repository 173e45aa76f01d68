package orderpaper_test

import (
	"strings"
	"testing"
)

// What names several places of a list is read, or told; it never ends the reader.
func TestSeveralPlacesOfAList(t *testing.T) {
	for _, says := range []string{
		"Delete resolves 1 and 2.", "Delete resolves 2 a) and b).", "Delete resolves 2a and 2b.", "Delete resolves 1, and believes 1.", "Delete resolves 1, 2 and 3.", "Delete point and.", "Delete in", "Delete paragraph", "Delete resolves and",
	} {
		got := read(t, "a.md", strings.ReplaceAll(theMotion, "Motion 3", "## Motion 3")+"\nAmendment 1 to Motion 3 (moved by Ben Sarr): "+says+"\n")
		if !strings.Contains(got, "notice-amend 1") && !strings.Contains(got, " ! ") {
			t.Errorf("%s\n is read as %s", says, got)
		}
	}
}

// What begins with the word amendment, or is a heading numbered under the motion's, never becomes words of the motion, and names nobody as
// mover of it: it is read, or told.
func TestAmendmentsAreNotTheMotion(t *testing.T) {
	const motion = "## Motion 10: Canteen\n\nMoved by Ana Lund\n\nThis branch resolves:\n\n1. To open the canteen at six.\n2. To serve tea.\n\n"
	const notice = `notice "This branch resolves:\n\n1. To open the canteen at six.\n2. To serve tea." title "Canteen" by "Ana Lund"` + "\n"
	for _, says := range []string{
		"Amendment 10.1 (moved by Ben Sarr): In resolves 2 delete “tea” and insert “coffee”.",
		"Amendment 1 (Quarry Road): In resolves 2 delete “tea” and insert “coffee”.",
		"Amendment 10.1, Quarry Road (moved by Ben Sarr): In resolves 2 delete “tea” and insert “coffee”.",
		"Amendment from Quarry Road: In resolves 2 delete “tea” and insert “coffee”.",
		"**Amendment 1** In resolves 2 delete “tea” and insert “coffee”.",
		"**Amendment 10.1** — Quarry Road (moved by Ben Sarr): In resolves 2, delete “tea” and insert “coffee”.",
		"**Amendment** (Quarry Road): Delete resolves 1.",
		"### 10A.1 Amendment from Quarry Road\n\nMoved by Ben Sarr\n\nDelete resolves 2.",
		"### 10A.1\n\nMoved by Ben Sarr\n\nDelete resolves 2.",
		"### 10.1\n\nMoved by Ben Sarr\n\nDelete resolves 2.",
		"**10A.1 Quarry Road**\n\nMoved by Ben Sarr\n\nDelete resolves 2.",
		"**10A.1** Quarry Road: In resolves 2, delete “tea” and insert “coffee”.",
		"**9A.1** Quarry Road: In resolves 2, delete “tea” and insert “coffee”.",
		"### First amendment\n\nMoved by Ben Sarr\n\nDelete resolves 2.",
		"Änderungsantrag von Quarry Road: In Punkt 2 „tea“ streichen.",
		"Enmienda de Quarry Road: suprimir «tea».",
	} {
		got := read(t, "a.md", motion+says+"\n")
		if !strings.HasPrefix(got, notice) || !strings.Contains(got, "notice-amend") && !strings.Contains(got, " ! ") && !strings.Contains(got, "left ") {
			t.Errorf("%s\n is read as\n%s", says, got)
		}
	}
	// Sentences about amendments are words of a motion.
	for _, says := range []string{"That amendments to the rota be posted.", "1. Amendments are welcome, and every branch may send one.", "Amendment of the rules needs two thirds of those present."} {
		got := read(t, "a.md", motion+says+"\n")
		if strings.Contains(got, " ! ") {
			t.Errorf("%s\n is read as\n%s", says, got)
		}
	}
	// A block in one paragraph.
	got := read(t, "a.docx.md", motion+"## Amendment 1 to Motion 10\n\nMoved by Ben Sarr\n\nAdd at end: 3. To sing.\n\nAmendment 11 to Motion 10 Mover: Ben Sarr Seconder: Cleo Marsh Add at end: 4. To dance.\n")
	if strings.Contains(strings.SplitN(got, "\n", 3)[1], "dance") {
		t.Error(got)
	}
}

// Why an amendment is not read quotes what it says, and not who moves it.
func TestReasonQuotesNoMover(t *testing.T) {
	got := read(t, "a.md", strings.ReplaceAll(theMotion, "Motion 3", "## Motion 3")+"\nAmendment 1 to Motion 3 (moved by Ben Sarr, seconded by Cleo Marsh): Make it much shorter.\n")
	if !strings.Contains(got, `"Make it much shorter."`) || strings.Contains(got, "seconded by") {
		t.Error(got)
	}
}
