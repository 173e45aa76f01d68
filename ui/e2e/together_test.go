package e2e

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// Of several programs that give lines to one file at once, those that come second are told so, by exit code 4, and
// write nothing; of the others every line that was acknowledged is there once, in the order in which each gave them.
func TestTogether(t *testing.T) {
	needsFaults(t)
	rounds, programs := wish(t, "STACKTAKER_TOGETHER", 5), 6
	begun, row := time.Now(), finding{what: "programs at once"}
	for round := range rounds {
		h := newHome(t)
		file := h.file("a.db")
		if round%2 == 0 { // else they also race to make it
			h.must(t, "convene \"Together\"\nopen\n", "run", file, "-")
		}
		outcomes := make([]outcome, programs)
		var all sync.WaitGroup
		for i := range programs {
			all.Go(func() {
				script := ""
				if round%2 == 1 {
					script = fmt.Sprintf("convene \"By %d\"\n", i)
				}
				for n := range 5 {
					script += fmt.Sprintf("note \"program %d, line %d\"\n", i, n)
				}
				outcomes[i] = finished(t, h.command("run", file, "-"), script)
			})
		}
		all.Wait()
		row.tried += programs
		if err := h.unmixed(file, outcomes); err != nil {
			row.lost++
			t.Errorf("round %d: %v", round, err)
		}
	}
	row.tell(t, begun)
}

// unmixed compares a file with what several programs were told.
func (h home) unmixed(file string, outcomes []outcome) error {
	entries, err := h.entries(file)
	if err != nil {
		return err
	}
	for i, o := range outcomes {
		var mine []string
		for _, e := range entries {
			if strings.Contains(e.Line, fmt.Sprintf("program %d,", i)) {
				mine = append(mine, e.Line)
			}
		}
		said := slices.DeleteFunc(acknowledgements(o.stdout), func(line string) bool { return !strings.HasPrefix(line, "note") })
		switch {
		case o.code == 4 && o.stdout == "" && len(mine) == 0 && strings.Contains(o.stderr, "another window"):
		case (o.code == 0 || o.code == 1) && slices.Equal(said, mine) && o.clean() == nil:
		default:
			return fmt.Errorf("program %d exits %d, was told %q %q, and of it there are %q", i, o.code, o.stdout, o.stderr, mine)
		}
	}
	if o := h.inside(time.Now, "", "verify", file); o.code != 0 {
		return fmt.Errorf("verify exits %d: %s", o.code, o.stderr)
	}
	left, err := os.ReadDir(h.dir)
	for _, f := range left {
		if strings.Contains(f.Name(), ".new-") {
			return fmt.Errorf("%s is left behind", f.Name())
		}
	}
	return err
}
