package store

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// TestFigures tells what the record costs, as ratios that are taken in one run: each thing and what it is compared with
// take turns, so that a busy machine is as busy for both. It asserts no time. STACKTAKER_FIGURES=1 go test -v -run
// TestFigures ./store
func TestFigures(t *testing.T) {
	if os.Getenv("STACKTAKER_FIGURES") == "" {
		t.Skip("measures for a minute; STACKTAKER_FIGURES=1 has it done")
	}
	load, _ := os.ReadFile("/proc/loadavg")
	t.Logf("%d cores, load %s", runtime.NumCPU(), load)
	t.Run("saving", figuresOfSaving)
	t.Run("opening", figuresOfOpening)
	t.Run("memory", figuresOfMemory)
}

// turns does several things in turn, and gives the median time of each.
func turns(t *testing.T, rounds int, things ...func() error) []time.Duration {
	t.Helper()
	took := make([][]time.Duration, len(things))
	for range rounds {
		for i, thing := range things {
			began := time.Now()
			if err := thing(); err != nil {
				t.Fatal(err)
			}
			took[i] = append(took[i], time.Since(began))
		}
	}
	medians := make([]time.Duration, len(things))
	for i := range took {
		slices.Sort(took[i])
		medians[i] = took[i][rounds/2]
	}
	return medians
}

func ratio(a, b time.Duration) string { return fmt.Sprintf("%.2f", float64(a)/float64(b)) }

// figuresOfSaving: a durable command against a bare transaction of the same bytes, and against two bare syncs.
func figuresOfSaving(t *testing.T) {
	const line = `note "The canteen was cold."`
	v := &evening{}
	saving := func(f *File) func() error {
		return func() error { _, err := f.Do(line, v.stamp()); return err }
	}
	short, long, private := open(t, longFile(t, 100)), open(t, longFile(t, 10_000)), longFile(t, 100)
	makePrivate(t, private)
	bare := func(head, entry int) func() error {
		db, err := bbolt.Open(filepath.Join(t.TempDir(), "bare.db"), 0o600, &bbolt.Options{NoFreelistSync: true, Timeout: patience})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		value, seq := make([]byte, head+entry), uint64(0)
		return func() error {
			seq++
			return db.Update(func(tx *bbolt.Tx) error {
				entries, err := tx.CreateBucketIfNotExists([]byte("entries"))
				if err != nil {
					return err
				}
				entries.FillPercent = 0.95
				end, err := tx.CreateBucketIfNotExists([]byte("head"))
				if err != nil {
					return err
				}
				end.FillPercent = 0.95
				if err := end.Put([]byte("last"), value[:head]); err != nil {
					return err
				}
				return entries.Put(record.EntryKey(seq), value[head:])
			})
		}
	}
	raw, err := os.Create(filepath.Join(t.TempDir(), "raw"))
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	page := make([]byte, 4096)
	syncs := func() error {
		for range 2 {
			if _, err := raw.WriteAt(page, 0); err != nil {
				return err
			}
			if err := syscall.Fdatasync(int(raw.Fd())); err != nil {
				return err
			}
		}
		return nil
	}
	m := turns(t, 400, saving(short), saving(long), saving(openPrivate(t, private)), bare(40, 220), bare(nonceSize+padding+tagSize, nonceSize+2*padding+tagSize), syncs)
	t.Logf("a command %v, at 10,000 entries %v, private %v; a bare Update of the same bytes %v, of the private ones %v; two syncs %v", m[0], m[1], m[2], m[3], m[4], m[5])
	t.Logf("command / bare Update: %s; private / bare Update of its bytes: %s; at 10,000 / at 100: %s; command / two fdatasync: %s",
		ratio(m[0], m[3]), ratio(m[2], m[4]), ratio(m[1], m[0]), ratio(m[0], m[5]))
}

// figuresOfOpening: opening and verifying against a bare scan with SHA-256 and JSON of the same bytes.
func figuresOfOpening(t *testing.T) {
	for _, entries := range []int{10_000, 100_000} {
		path := longFile(t, entries)
		opening := func() error {
			f, err := Open(path)
			if err == nil {
				err = f.Close()
			}
			return err
		}
		verifying := func() error { _, err := Verify(path); return err }
		m := turns(t, 5, opening, verifying, func() error { return bareScan(path) })
		t.Logf("%d entries: open %v, verify %v, bare scan %v; open / bare: %s, verify / bare: %s", entries, m[0], m[1], m[2], ratio(m[0], m[2]), ratio(m[1], m[2]))
	}
}

// figuresOfMemory: the memory of an open meeting against the size of its file.
func figuresOfMemory(t *testing.T) {
	path := longFile(t, 10_000)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	heap := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	f := open(t, path)
	held := heap() - before
	runtime.KeepAlive(f)
	t.Logf("10,000 entries: file %d kB, memory held %d kB: %.1f times the file", info.Size()/1024, held/1024, float64(held)/float64(info.Size()))
	if held > 10*uint64(info.Size()) {
		t.Errorf("an open meeting holds more than ten times its file")
	}
}
