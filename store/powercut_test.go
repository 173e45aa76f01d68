package store

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// call is one thing that an evening did to its file, or told.
type call struct {
	kind string // write, size, sync, told
	at   int
	data []byte
}

// sector is what a disk writes whole or not at all.
const sector = 512

// The power goes at any moment, and of what was not yet synced any sectors are on the disk: what was acknowledged is
// there, and the file opens. It needs strace, and runs where STACKTAKER_FAULTS is 1; STACKTAKER_CUTS says how often.
func TestPowerCuts(t *testing.T) {
	if os.Getenv("STACKTAKER_FAULTS") != "1" {
		t.Skip("STACKTAKER_FAULTS is not 1")
	}
	cuts := 10_000
	if wish := os.Getenv("STACKTAKER_CUTS"); wish != "" {
		var err error
		if cuts, err = strconv.Atoi(wish); err != nil || cuts < 1 {
			t.Fatalf("STACKTAKER_CUTS is %q, and should be a number", wish)
		}
	}
	calls, truth := recorded(t)
	chance := rand.New(rand.NewPCG(1, 2))
	acknowledged := 0
	path := filepath.Join(t.TempDir(), "cut.meeting")
	for i := range cuts {
		image, told := cut(calls, chance, true)
		err := holds(image, truth, told)
		if err == nil && i%40 == 0 { // it waits for the disk
			err = goesOn(path, image)
		}
		if err != nil {
			t.Fatalf("after %d acknowledgements: %v", told, err)
		}
		acknowledged += told
	}
	if acknowledged < cuts {
		t.Error("the cuts were all too early to show anything")
	}
	// The control: on a disk that forgets what was synced, something must be lost.
	for range cuts {
		image, told := cut(calls, chance, false)
		if holds(image, truth, told) != nil {
			return
		}
	}
	t.Error("nothing is lost where syncs do nothing, so nothing is shown")
}

// recorded plays an evening, and gives what it did and its entries.
func recorded(t *testing.T) ([]call, [][]byte) {
	t.Helper()
	path, log := filepath.Join(t.TempDir(), "a.meeting"), filepath.Join(t.TempDir(), "log")
	// One log for each thread: in one for all, calls that overlap are torn in two. The evening keeps to one thread.
	c := exec.Command("strace", "-ff", "-y", "-xx", "-s", "10000000", "-o", log,
		"-e", "trace=pwrite64,ftruncate,fdatasync,fsync,write", os.Args[0], "-test.run=^TestFaultyEvening$")
	c.Env = append(os.Environ(), "STACKTAKER_FAULTY="+path)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	traced := logOf(t, log, path)
	written := regexp.MustCompile(`^(\w+)\((\d+)<([^>]*)>(?:, "([^"]*)")?(?:, (\d+))?(?:, (\d+))?\) = (\d+)$`)
	var calls []call
	for _, line := range strings.Split(traced, "\n") {
		m := written.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		file, data := unhex(t, m[3]), unhex(t, m[4])
		length, _ := strconv.Atoi(m[5])
		place, _ := strconv.Atoi(m[6])
		ours := bytes.HasPrefix(file, []byte(path)) && !bytes.Contains(file, []byte(".copy")) || bytes.Contains(file, []byte(".a.meeting.new-"))
		switch {
		case m[1] == "write" && m[2] == "1" && bytes.HasPrefix(data, []byte("saved: ")):
			calls = append(calls, call{kind: "told"})
		case !ours:
		case m[1] == "pwrite64":
			calls = append(calls, call{"write", place, data})
		case m[1] == "ftruncate":
			calls = append(calls, call{kind: "size", at: length})
		case m[1] == "fsync" || m[1] == "fdatasync":
			calls = append(calls, call{kind: "sync"})
		}
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, _ := f.Stat()
	rec, err := readRecord(f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	played, _ := os.ReadFile(path)
	disk := &disk{}
	for _, c := range calls {
		disk.do(c)
	}
	if disk.sync(); !bytes.Equal(played, disk.synced) {
		t.Fatal("what was recorded does not make the file")
	}
	return calls, rec.entries
}

// logOf is what strace wrote of the thread that saved the meeting.
func logOf(t *testing.T, log, path string) string {
	t.Helper()
	threads, err := filepath.Glob(log + ".*")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, thread := range threads {
		traced, err := os.ReadFile(thread)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(traced), "pwrite64(") {
			found = append(found, string(traced))
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d threads wrote to %s", len(found), path)
	}
	return found[0]
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(s, `\x`, ""))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// disk is a file on a disk: what is safe, and what may be.
type disk struct {
	synced  []byte
	pending []call
}

func (d *disk) do(c call) {
	switch c.kind {
	case "sync":
		d.sync()
	case "size":
		d.pending = append(d.pending, c)
	case "write":
		for from := 0; from < len(c.data); from += sector {
			d.pending = append(d.pending, call{"write", c.at + from, c.data[from:min(from+sector, len(c.data))]})
		}
	}
}

func (d *disk) sync() {
	for _, c := range d.pending {
		d.synced = c.apply(d.synced)
	}
	d.pending = nil
}

// apply does one thing to the bytes of a file, which grows where it must.
func (c call) apply(b []byte) []byte {
	if to := c.at + len(c.data); to > len(b) {
		b = append(b, make([]byte, to-len(b))...)
	}
	copy(b[c.at:], c.data)
	return b
}

// cut is the file after the power went some time after the first acknowledgement, and how many there were by then.
func cut(calls []call, chance *rand.Rand, syncs bool) (image []byte, told int) {
	first := slices.IndexFunc(calls, func(c call) bool { return c.kind == "told" })
	end := first + 1 + chance.IntN(len(calls)-first)
	d := &disk{}
	for i, c := range calls[:end] {
		if c.kind == "told" {
			told++
		}
		if c.kind != "sync" || syncs || i < first {
			d.do(c)
		}
	}
	share := chance.Float64()
	for _, c := range d.pending {
		if chance.Float64() < share {
			d.synced = c.apply(d.synced)
		}
	}
	return d.synced, told
}

// holds checks an image: it opens, and has what was acknowledged and at most one entry more.
func holds(image []byte, truth [][]byte, told int) error {
	rec, err := readRecord(bytes.NewReader(image), int64(len(image)))
	if err != nil {
		return err
	}
	if n := len(rec.entries); n < told || n > told+1 || !slices.EqualFunc(rec.entries, truth[:n], bytes.Equal) {
		return fmt.Errorf("there are %d entries", n)
	}
	return nil
}

// goesOn opens an image as the program does, and adds to it.
func goesOn(path string, image []byte) error {
	if err := os.WriteFile(path, image, 0o600); err != nil {
		return err
	}
	f, err := Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Do(`note "It goes on."`, (&evening{1000}).stamp()); err != nil {
		return err
	}
	f.Close()
	_, err = Verify(path)
	return err
}
