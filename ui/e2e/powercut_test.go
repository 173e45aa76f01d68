package e2e

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// deed is one thing that the program did to its file, or told: told, sync, size, write, link (the file gets its
// name) or named (the folder is synced).
type deed struct {
	kind string
	at   int
	data []byte
}

// The power goes at any moment, and of what was not yet synced any sectors are on the disk: what was acknowledged is
// there, and the file opens. STACKTAKER_CUTS says how often, for each size of a sector.
func TestPowerCuts(t *testing.T) {
	needsFaults(t)
	cuts := wish(t, "STACKTAKER_CUTS", 300)
	deeds, truth := recorded(t)
	for _, sector := range []int{512, 4096} {
		t.Run(fmt.Sprint(sector), func(t *testing.T) {
			begun := time.Now()
			row := finding{what: fmt.Sprintf("power cuts, %d bytes a sector", sector), tried: cuts}
			chance := rand.New(rand.NewPCG(1, uint64(sector)))
			h, acknowledged := newHome(t), 0
			for i := range cuts {
				image, told := cutPower(deeds, chance, sector, true)
				acknowledged += told
				lost, unopenable := h.judgeImage(image, told, truth)
				if lost == nil && unopenable == nil && image != nil && i%50 == 0 { // it waits for the disk
					lost = h.goesOn()
				}
				if lost != nil {
					row.lost++
					t.Errorf("after %d acknowledgements: %v", told, lost)
				}
				if unopenable != nil {
					row.unopenable++
					t.Errorf("after %d acknowledgements: %v", told, unopenable)
				}
			}
			if acknowledged < cuts {
				t.Error("the cuts were all too early to show anything")
			}
			// The control: on a disk that ignores syncs, something must be lost.
			failed, controls := 0, cuts/10
			for range controls {
				image, told := cutPower(deeds, chance, sector, false)
				if lost, unopenable := h.judgeImage(image, told, truth); lost != nil || unopenable != nil {
					failed++
				}
			}
			if failed == 0 {
				t.Error("nothing is lost where syncs do nothing, so nothing is shown")
			}
			row.control = fmt.Sprintf("%d of %d", failed, controls)
			row.tell(t, begun)
		})
	}
}

// recorded plays an evening with the built program, and gives what it did to the file and the log of it.
func recorded(t *testing.T) (deeds []deed, truth []string) {
	t.Helper()
	h := newHome(t)
	file := h.file("a.db")
	o, calls := h.traced(t, tracing{calls: "pwrite64,ftruncate,fdatasync,fsync,linkat,renameat,write"}, wholeEvening(25), "run", file, "-")
	if o.code != 0 {
		t.Fatalf("it exits %d: %s", o.code, o.stderr)
	}
	for _, c := range calls {
		if d, is := deedOf(c, file); is {
			deeds = append(deeds, d)
		}
	}
	disk := &disk{sector: 512}
	for _, d := range deeds {
		disk.do(d)
	}
	disk.do(deed{kind: "sync"})
	if played, err := os.ReadFile(file); err != nil || !bytes.Equal(played, disk.safe) || !disk.named {
		t.Fatalf("what was recorded does not make the file: %v", err)
	}
	entries, err := h.entries(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		truth = append(truth, e.raw)
	}
	return deeds, truth
}

// deedOf is what a call did to a file, under its own name or the hidden one under which it is made.
func deedOf(c syscall, file string) (deed, bool) {
	folder, name := filepath.Split(file)
	ours := len(c.paths) > 0 && (c.paths[0] == file || strings.HasPrefix(c.paths[0], folder+"."+name+".new-"))
	switch {
	case c.failed:
		return deed{}, false
	case c.name == "write":
		return deed{kind: "told"}, c.numbers[0] == 1
	case c.name == "linkat" || c.name == "renameat":
		return deed{kind: "link"}, len(c.paths) > 0 && c.paths[len(c.paths)-1] == file
	case c.name == "fsync" && len(c.paths) > 0 && c.paths[0] == filepath.Clean(folder):
		return deed{kind: "named"}, true
	case !ours:
		return deed{}, false
	case c.name == "pwrite64":
		return deed{"write", c.numbers[len(c.numbers)-1], c.data}, true
	case c.name == "ftruncate":
		return deed{kind: "size", at: c.numbers[1]}, true
	}
	return deed{kind: "sync"}, true
}

// disk is one file on a disk: what is safe, and what may be.
type disk struct {
	sector         int
	safe           []byte
	pending        []deed
	linked, named  bool
	ignoreTheSyncs bool
}

func (d *disk) do(c deed) {
	switch c.kind {
	case "sync":
		if d.ignoreTheSyncs {
			return
		}
		for _, p := range d.pending {
			d.apply(p)
		}
		d.pending = nil
	case "link":
		d.linked = true
	case "named":
		d.named = d.linked
	case "size":
		d.pending = append(d.pending, c)
	case "write":
		for from := 0; from < len(c.data); {
			to := min(from+d.sector-(c.at+from)%d.sector, len(c.data))
			d.pending = append(d.pending, deed{"write", c.at + from, c.data[from:to]})
			from = to
		}
	}
}

// apply does one thing to the bytes of the file, which grows where it must.
func (d *disk) apply(c deed) {
	if to := c.at + len(c.data); to > len(d.safe) {
		d.safe = append(d.safe, make([]byte, to-len(d.safe))...)
	}
	copy(d.safe[c.at:], c.data)
}

// cutPower is the file after the power went at some time, nil where it has no name, and how many acknowledgements
// there were by then. Where syncs are ignored that begins with the first of these.
func cutPower(deeds []deed, chance *rand.Rand, sector int, syncs bool) (image []byte, told int) {
	d := &disk{sector: sector}
	for _, c := range deeds[:1+chance.IntN(len(deeds))] {
		if c.kind == "told" {
			told++
		}
		d.ignoreTheSyncs = !syncs && told > 0
		d.do(c)
	}
	share := chance.Float64()
	for _, c := range d.pending {
		if chance.Float64() < share {
			d.apply(c)
		}
	}
	if !d.named && (!d.linked || chance.IntN(2) == 0) {
		return nil, told
	}
	return d.safe, told
}

// judgeImage reads what a power cut left: it opens, and has what was acknowledged, and at most one entry more.
func (h home) judgeImage(image []byte, told int, truth []string) (lost, unopenable error) {
	if image == nil {
		if told > 0 {
			return fmt.Errorf("there is no file"), nil
		}
		return nil, nil
	}
	file := h.file("cut.db")
	if err := os.WriteFile(file, image, 0o600); err != nil {
		return nil, err
	}
	entries, err := h.entries(file)
	if err != nil {
		return nil, err
	}
	if n := len(entries); n < told || n > told+1 {
		return fmt.Errorf("there are %d entries", n), nil
	}
	for i, e := range entries {
		if e.raw != truth[i] && e.raw != strings.ReplaceAll(truth[i], "Benno", "Ben") { // a name that was put right holds for the whole evening
			return fmt.Errorf("entry %d is %s, and was %s", i+1, e.raw, truth[i]), nil
		}
	}
	return nil, nil
}

// goesOn adds to what a power cut left.
func (h home) goesOn() error {
	file := h.file("cut.db")
	if o := h.inside(time.Now, "note \"It goes on.\"\n", "run", file, "-"); o.code != 0 {
		return fmt.Errorf("it does not go on: %s", o.stderr)
	}
	if o := h.inside(time.Now, "", "verify", file); o.code != 0 {
		return fmt.Errorf("after it went on: %s", o.stderr)
	}
	return nil
}
