package e2e

import (
	"strings"
	"testing"
)

// Paste pastes a text as a terminal does that puts no marks around it: as keys, a line break being Enter. With marks, as one that does.
func (w *window) Paste(text string, marks bool) *window {
	w.t.Helper()
	w.must("set-buffer", "--", text)
	if marks {
		w.must("paste-buffer", "-p")
	} else {
		w.must("paste-buffer")
	}
	return w
}

// A text of several paragraphs is pasted into its box whole, also in a terminal that does not tell a paste from keys, and the box waits for
// Enter; so is one that is longer than what is read at once, with letters of several bytes wherever one read ends.
func TestPastedIntoBox(t *testing.T) {
	needs(t, "tmux")
	paragraph := "«Daß jede Stunde zählt — ein Wort wie jedes andere.»"
	for _, marks := range []bool{false, true} {
		for _, size := range [][2]int{{60, 16}, {80, 24}} {
			h := newHome(t)
			file := h.file("pasted.db")
			h.must(t, "convene \"Pasted\"\nopen\nhand Ana\nhand Ben\n", "run", file, "-")
			w := open(t, h, size[0], size[1], file)
			w.Expect("Pasted")
			motion := "Hours\n\nThat we close at nine on all days.\nThat we open at six, and on Sundays at eight.\n"
			w.Type("m").Expect("exact words").Paste(motion, marks).Expect("Hours", "That we close", "Sundays at eight", "exact words")
			w.Type("Enter").Expect("moved by").Type("an", "Enter").Expect("seconded by").Type("be", "Enter").Expect("being debated")

			long := strings.Repeat(paragraph+"\n", 170)
			w.Type("n").Expect("NOTE").Paste(long, marks).Expect("ein Wort")
			w.Type("Enter").Absent("Ctrl+J")
			w.Type("q", "Enter")
			w.Exit()

			said := h.must(t, "", "log", file)
			if want := `move "` + strings.TrimSuffix(strings.ReplaceAll(motion, "\n", `\n`), `\n`) + `" by ana`; !strings.Contains(strings.ToLower(said), strings.ToLower(want)) {
				t.Errorf("%v: the record lacks %s:\n%s", marks, want, said)
			}
			if want := strings.TrimSuffix(strings.Repeat(paragraph+`\n`, 170), `\n`); !strings.Contains(said, `note "`+want+`"`) {
				t.Errorf("%v: the note is not whole:\n%s", marks, said)
			}
		}
	}
}
