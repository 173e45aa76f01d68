package e2e

import (
	"bytes"
	"fmt"
	"os"
	"testing"
	"time"
)

// Whatever byte of a small file changes, verify and show tell it, or the state and the log are the same to the last
// bit. STACKTAKER_EVERY_BYTE=1 turns all of them; else it is every 97th.
func TestFlipped(t *testing.T) {
	needsFaults(t)
	stride := 97
	if os.Getenv("STACKTAKER_EVERY_BYTE") != "" {
		stride = 1
	}
	h := newHome(t)
	file := h.file("flipped.db")
	h.must(t, "convene \"Small\" on 2026-05-14\n@18:00 open\nhand Ana\ncall\ndone\nclose\nseal 4 17 2\n", "run", file, "-")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	truth, _ := h.told(file)
	begun, harmless := time.Now(), 0
	row := finding{what: "bytes flipped"}
	for place := 0; place < len(whole); place += stride {
		flipped := bytes.Clone(whole)
		flipped[place] ^= 0xFF
		if err := os.WriteFile(file, flipped, 0o600); err != nil {
			t.Fatal(err)
		}
		watchdog := time.AfterFunc(2*time.Minute, func() { panic(fmt.Sprintf("it hangs at byte %d", place)) })
		now, err := h.told(file)
		watchdog.Stop()
		row.tried++
		if err != nil {
			row.unseen++
			t.Errorf("byte %d: %v", place, err)
		}
		if now == truth {
			harmless++
		} else if now != "" {
			row.unseen++
			t.Errorf("byte %d: nothing is said, and the state is another", place)
		}
		if after, err := os.ReadFile(file); err != nil || !bytes.Equal(after, flipped) {
			t.Fatalf("byte %d: the file was changed by looking at it: %v", place, err)
		}
	}
	t.Logf("%d of %d changed nothing", harmless, row.tried)
	if harmless == 0 || harmless == row.tried {
		t.Error("the test shows nothing")
	}
	row.tell(t, begun)
}

// told is all that the program tells of a file, "" where every way of looking at it says that it is no record.
func (h home) told(file string) (string, error) {
	all, refused := "", 0
	ways := [][]string{{"verify", file}, {"show", "--json", file}, {"log", "--json", file}}
	for _, args := range ways {
		o := h.inside(time.Now, "", args...)
		if err := o.clean(); err != nil {
			return "", err
		}
		if o.code != 0 {
			refused++
		}
		if verify := args[0] == "verify"; o.code != 0 && o.code != 1 && !(verify && o.code == 3) {
			return "", fmt.Errorf("%s exits %d: %s", args[0], o.code, o.stderr)
		}
		all += o.stdout
	}
	switch refused {
	case 0:
		return all, nil
	case len(ways):
		return "", nil
	}
	return "", fmt.Errorf("one way of looking at it says that it is damaged, and another does not")
}
