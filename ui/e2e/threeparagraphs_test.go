package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// A motion of three paragraphs is pasted with the line breaks of a terminal, corrected in its box, amended twice by paragraph, put and
// minuted; the desk and the wall show it with its numbers. Its key counts are those of a motion in a line.
func TestThreeParagraphs(t *testing.T) {
	needs(t, "tmux")
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		h := newHome(t)
		file := h.file("three.db")
		h.must(t, "convene \"Branch\"\nopen\narrive Ana Ben Cleo\n", "run", file, "-")
		w := open(t, h, size[0], size[1], file)
		seen := func(name string) { // for whoever looks at them
			if dir := os.Getenv("STACKTAKER_CAPTURES"); dir != "" {
				os.WriteFile(filepath.Join(dir, name+"-"+strings.Join([]string{strconv.Itoa(size[0]), strconv.Itoa(size[1])}, "x")+".txt"), []byte(w.Screen()), 0o600)
			}
		}
		w.Expect("Branch").Type("m").Expect("exact words")
		w.Paste("We note that wages fell agian.\nThat the branch meets weekly.\nThat the fund pays for it.\n", false).Expect("fell agian", "fund pays")
		w.Type("Up", "Up", "End", "Backspace", "Backspace", "Backspace", "Backspace", "ain.").Expect("fell again.")
		seen("box")
		before := w.Keys()
		w.Type("Enter").Expect("moved by").Type("an", "Enter").Expect("seconded by").Type("be", "Enter").Expect("being debated")
		if took := w.Keys() - before; took > 1+2+1+2+1 {
			t.Errorf("a motion that was pasted takes %d keys", took)
		}
		seen("moved")
		w.Type("e", "Tab").Expect("a paragraph").Type("2", "Enter").Expect("how is it to read").Type("Backspace", " from May.", "Enter").Expect("moved by").
			Type("cl", "Enter").Expect("seconded by").Type("an", "Enter").Expect("then: put 1.1")
		seen("amended")
		w.Type("p").Expect("AMENDMENT 1.1", "from May")
		seen("wall-amendment")
		w.Type("p").Type("c").Expect("for", "against").Type("2", "Enter", "1", "Enter", "0", "Enter").Expect("Enter declares it").Type("Enter").Expect("carried").Type("Esc")
		w.Type("e", "Tab", "3", "Enter").Expect("how is it to read").Type("C-u", "Enter").Expect("moved by").Type("be", "Enter").Expect("seconded by").Type("cl", "Enter")
		w.Expect("then: put 1.2")
		seen("struck")
		w.Type("p").Expect("AMENDMENT 1.2")
		seen("wall-struck")
		w.Type("p").Type("c").Expect("for", "against").Type("3", "Enter", "0", "Enter", "0", "Enter").Expect("Enter declares it").Type("Enter").Expect("carried").Type("Esc")
		w.Expect("then: put 1 ").Type("c").Expect("for", "against").Type("3", "Enter", "0", "Enter", "0", "Enter").Expect("Enter declares it").Type("Enter").Expect("carried").Type("Esc")
		seen("carried")
		w.Type("q", "Enter")
		w.Exit()
		minutes := h.must(t, "", "minutes", file, "-f", "txt")
		for _, want := range []string{"We note that wages fell again.", "That the branch meets weekly from May."} {
			if !strings.Contains(strings.Join(strings.Fields(minutes), " "), want) {
				t.Errorf("the minutes lack %q:\n%s", want, minutes)
			}
		}
		if m := h.show(t, file).Motions; len(m) != 3 || m[0].State != "carried" || m[1].State != "carried" || m[2].State != "carried" {
			t.Errorf("the motions are %+v", m)
		}
	}
}
