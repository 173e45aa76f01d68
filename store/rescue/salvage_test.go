package rescue_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stacktaker/store"
	"stacktaker/store/record"
	"stacktaker/store/rescue"
)

// rescued saves what can be saved of bytes, and makes sure that they stay as they are and that what was saved is a
// whole record, the same as the one before as far as it goes.
func rescued(t testing.TB, b []byte, want *record.Record) rescue.Saved {
	t.Helper()
	folder := t.TempDir()
	path, dest := filepath.Join(folder, "damaged.meeting"), filepath.Join(folder, "saved.meeting")
	if err := os.WriteFile(path, b, 0o400); err != nil {
		t.Fatal(err)
	}
	r, err := store.Rescue(path, dest)
	if now, lost := os.ReadFile(path); lost != nil || !bytes.Equal(now, b) {
		t.Fatalf("the damaged file was changed: %v", lost)
	}
	if err != nil {
		if !known(err) {
			t.Fatalf("%v", err)
		}
		if _, there := os.Lstat(dest); !errors.Is(there, fs.ErrNotExist) {
			t.Fatalf("nothing was rescued, and there is a file: %v", err)
		}
		return rescue.Saved{}
	}
	verified, err := store.Verify(dest)
	if err != nil || verified.Entries != r.Entries || verified.Sealed != r.Sealed || verified.Seal.Hash != r.Seal.Hash {
		t.Fatalf("what was rescued is %+v, and verified it is %+v, %v", r, verified, err)
	}
	if want == nil {
		return r.Saved
	}
	saved, err := store.Open(dest)
	if err != nil {
		t.Fatal(err)
	}
	defer closeFile(t, saved)
	for seq := uint64(1); seq <= r.Proved; seq++ {
		if h, ok := saved.HashAt(seq); !ok || h != want.Hashes[seq-1] {
			t.Fatalf("entry %d is said to be proved, and is another", seq)
		}
	}
	return r.Saved
}

// What is damaged in a file, and how much of it is saved.
func TestRescue(t *testing.T) {
	whole := sealedFile(t)
	rec := recordIn(t, whole)
	all := uint64(len(rec.Entries))
	entry := func(seq int) []byte { return rec.Entries[seq-1] }
	change := func(old, now []byte) func([]byte) {
		return func(b []byte) {
			for at := 0; ; at++ {
				i := bytes.Index(b[at:], old)
				if i < 0 {
					return
				}
				at += i
				copy(b[at:], now)
			}
		}
	}
	for name, c := range map[string]struct {
		damage func([]byte)
		want   rescue.Saved
	}{
		"one root":   {func(b []byte) { clear(b[record.HeaderSize : record.HeaderSize+8]) }, rescue.Saved{Entries: all, Proved: all, Names: 3}},
		"both roots": {func(b []byte) { clear(b[:2*record.PageSize]) }, rescue.Saved{Entries: all, Proved: all, Names: 3}},
		"an entry, in all its copies": {
			change(entry(7), bytes.Repeat([]byte("x"), len(entry(7)))), rescue.Saved{Entries: 6, Names: 2},
		},
		"an entry that says something else, in all its copies": {
			change([]byte(`taken back`), []byte(`taken bacK`)), rescue.Saved{Entries: all, Names: 3, Changed: true},
		},
		"the last entry's words, in all its copies": {change(entry(21), make([]byte, len(entry(21)))), rescue.Saved{Entries: 20, Proved: 20, Names: 3}},
		"a name": {change([]byte("Benoît"), []byte("Benedi.")), rescue.Saved{Entries: all, Proved: all, Names: 2, Nameless: 1}},
		"the file id, in all its copies": {
			change(rec.FileID, make([]byte, 16)), rescue.Saved{Entries: all, Proved: 0, Names: 3, Changed: true},
		},
		"the origin's name, in all its copies": {change([]byte("origin"), []byte("nigiro")), rescue.Saved{}},
		"the first entry, in all its copies":   {change(entry(1), make([]byte, len(entry(1)))), rescue.Saved{}},
	} {
		t.Run(name, func(t *testing.T) {
			b := bytes.Clone(whole)
			c.damage(b)
			r := rescued(t, b, rec)
			want := c.want
			if want.Entries > 0 {
				want.Of = all
			}
			if r.Entries != want.Entries || r.Of != want.Of || r.Proved != want.Proved || r.Names != want.Names || r.Nameless != want.Nameless || r.Changed != want.Changed {
				t.Errorf("rescued is %+v, and not %+v", r, want)
			}
			if sealed := r.Entries >= 20; r.Sealed != sealed {
				t.Errorf("rescued up to entry %d, sealed is %v", r.Entries, r.Sealed)
			}
		})
	}
}

// One damaged copy of an entry does no harm where an older one is left, since the chain tells which is right.
func TestRescueFromOlderPages(t *testing.T) {
	f := evening(t, "open", `note "The canteen was cold."`, "hand Ana")
	closeFile(t, f)
	whole := bytesAt(t, f.Path())
	rec := recordIn(t, whole)
	healed := 0
	for at := 0; ; at++ {
		i := bytes.Index(whole[at:], []byte("The canteen"))
		if i < 0 {
			break
		}
		at += i
		b := bytes.Clone(whole)
		b[at] ^= 0x20
		if r := rescued(t, b, rec); r.Proved == uint64(len(rec.Entries)) {
			healed++
		}
	}
	if healed == 0 {
		t.Error("no copy was ever healed")
	}
}

// A file that is cut short gives as much as is left of it.
func TestRescueCutShort(t *testing.T) {
	t.Parallel()
	limit(t, 2*time.Minute)
	whole, rec := small(t)
	most := uint64(0)
	for length := 0; length <= len(whole); length += 512 {
		r := rescued(t, whole[:length], rec)
		if r.Entries < most {
			t.Errorf("of %d bytes fewer entries are rescued than of fewer bytes: %d", length, r.Entries)
		}
		most = r.Entries
	}
	if most != uint64(len(rec.Entries)) {
		t.Errorf("of the whole file %d entries are rescued", most)
	}
}

// Whatever byte changes, everything that is said to be proved is what was written.
func TestRescueEveryByte(t *testing.T) {
	if testing.Short() {
		t.Skip("every byte is for the long run")
	}
	t.Parallel()
	stride, most := 211, 5*time.Minute
	if os.Getenv("STACKTAKER_EVERY_BYTE") != "" {
		stride, most = 1, time.Hour
	}
	limit(t, most)
	whole, rec := small(t)
	for place := 0; place < len(whole); place += stride {
		b := bytes.Clone(whole)
		b[place] ^= 0xFF
		rescued(t, b, rec)
	}
}
