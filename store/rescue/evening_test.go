package rescue_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// evening makes the file of a meeting in which these lines are said after the convening, ten seconds apart.
func evening(t testing.TB, lines ...string) *store.File {
	t.Helper()
	at := time.Date(2026, 5, 14, 18, 0, 10, 0, time.UTC)
	f, _, err := store.Create(filepath.Join(t.TempDir(), "a.meeting"), `convene "Depot 4" on 2026-05-14`, assembly.Stamp{At: at})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	for n, line := range lines {
		st := assembly.Stamp{At: at.Add(time.Duration(n+1) * 10 * time.Second)}
		binary.BigEndian.PutUint64(st.Seed[:], uint64(n)+2)
		if e, err := f.Do(line, st); err != nil || e.Seq != uint64(n)+2 {
			t.Fatalf("%s: entry %d, %v", line, e.Seq, err)
		}
	}
	return f
}

// sealed is an evening with a motion lost by a tie, three people, and a seal.
func sealed(t testing.TB) *store.File {
	t.Helper()
	return evening(t, "headcount 37", "open", "hand Ana", "hand Benoît for", "call", "call", "done", `note "taken back"`, "undo", "redo", "undo",
		`move "That we march — at dawn." by Ana`, "second Ben", "put", "count 17 17 3", "declare", `member "Łucja Żak" number 17`,
		"close", "seal 4 17 2", `note "The canteen was cold."`)
}

func closeFile(t testing.TB, f *store.File) {
	t.Helper()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// sealedFile is what stands on the disk of a sealed evening, older pages and all.
func sealedFile(t testing.TB) []byte {
	t.Helper()
	f := sealed(t)
	closeFile(t, f)
	return bytesAt(t, f.Path())
}

// small is the same without the room that a file keeps for growing, and the record in it.
func small(t testing.TB) ([]byte, *record.Record) {
	t.Helper()
	f := sealed(t)
	path := filepath.Join(t.TempDir(), "small.meeting")
	if err := f.Backup(path); err != nil {
		t.Fatal(err)
	}
	closeFile(t, f)
	b := bytesAt(t, path)
	return b, recordIn(t, b)
}

func bytesAt(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func recordIn(t testing.TB, b []byte) *record.Record {
	t.Helper()
	rec, err := record.Read(bytes.NewReader(b), int64(len(b)), nobody)
	if err != nil {
		t.Fatal(err)
	}
	return rec
}

// nobody has no passphrase.
func nobody(chain.Identity, []byte) (*chain.Safe, error) { return nil, store.ErrLocked }

// limit ends the test program where something hangs, since nothing else would.
func limit(t testing.TB, d time.Duration) {
	watchdog := time.AfterFunc(d, func() { panic("it hangs") })
	t.Cleanup(func() { watchdog.Stop() })
}

// known tells whether an error is one that people are told what to do about.
func known(err error) bool {
	return errors.Is(err, record.ErrDamaged) || errors.Is(err, record.ErrNotMeeting) || errors.Is(err, assembly.ErrNewer)
}

// changed is a whole file with changes made to it, and its roots' sums made right.
func changed(whole, changes []byte) []byte {
	b := bytes.Clone(whole)
	for ; len(changes) >= 4; changes = changes[4:] {
		place := int(changes[0])<<16 | int(changes[1])<<8 | int(changes[2])
		b[place%len(b)] ^= changes[3]
	}
	for i := range 2 {
		signRoot(b[i*record.PageSize+record.HeaderSize:])
	}
	return b
}

// signRoot makes the sum of a root right, as bbolt makes it: 64 bytes, of which it is the last eight.
func signRoot(root []byte) {
	sum := fnv.New64a()
	sum.Write(root[:56])
	binary.NativeEndian.PutUint64(root[56:], sum.Sum64())
}
