package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// rescued saves what can be saved of bytes, and makes sure that they stay as they are and that what was saved is a
// whole record, the same as the one before as far as it goes.
func rescued(t testing.TB, b []byte, want *record.Record) Rescued {
	t.Helper()
	folder := t.TempDir()
	path, dest := filepath.Join(folder, "damaged.meeting"), filepath.Join(folder, "saved.meeting")
	if err := os.WriteFile(path, b, 0o400); err != nil {
		t.Fatal(err)
	}
	r, err := Rescue(path, dest)
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
		return Rescued{}
	}
	verified, err := Verify(dest)
	if err != nil || verified.Entries != r.Entries || verified.Sealed != r.Sealed || verified.Seal.Hash != r.Seal.Hash {
		t.Fatalf("what was rescued is %+v, and verified it is %+v, %v", r, verified, err)
	}
	if want == nil {
		return r
	}
	saved := open(t, dest)
	defer closeFile(t, saved)
	for seq := uint64(1); seq <= r.Proved; seq++ {
		if h, ok := saved.HashAt(seq); !ok || h != want.Hashes[seq-1] {
			t.Fatalf("entry %d is said to be proved, and is another", seq)
		}
	}
	return r
}

// What is damaged in a file, and how much of it is saved.
func TestRescue(t *testing.T) {
	path := sealedFile(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rec := recordAt(t, path)
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
		want   Rescued
	}{
		"one root":   {func(b []byte) { clear(b[record.HeaderSize : record.HeaderSize+8]) }, Rescued{Entries: all, Proved: all, Names: 3}},
		"both roots": {func(b []byte) { clear(b[:2*record.PageSize]) }, Rescued{Entries: all, Proved: all, Names: 3}},
		"an entry, in all its copies": {
			change(entry(7), bytes.Repeat([]byte("x"), len(entry(7)))), Rescued{Entries: 6, Names: 2},
		},
		"an entry that says something else, in all its copies": {
			change([]byte(`taken back`), []byte(`taken bacK`)), Rescued{Entries: all, Names: 3, Changed: true},
		},
		"the last entry's words, in all its copies": {change(entry(21), make([]byte, len(entry(21)))), Rescued{Entries: 20, Proved: 20, Names: 3}},
		"a name": {change([]byte("Benoît"), []byte("Benedi.")), Rescued{Entries: all, Proved: all, Names: 2, Nameless: 1}},
		"the file id, in all its copies": {
			change(rec.FileID, make([]byte, 16)), Rescued{Entries: all, Proved: 0, Names: 3, Changed: true},
		},
		"the origin's name, in all its copies": {change([]byte("origin"), []byte("nigiro")), Rescued{}},
		"the first entry, in all its copies":   {change(entry(1), make([]byte, len(entry(1)))), Rescued{}},
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

func recordAt(t testing.TB, path string) *record.Record {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rec, err := record.Read(bytes.NewReader(b), int64(len(b)), nobody)
	if err != nil {
		t.Fatal(err)
	}
	return rec
}

// One damaged copy of an entry does no harm where an older one is left, since the chain tells which is right.
func TestRescueFromOlderPages(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open", `note "The canteen was cold."`, "hand Ana")
	closeFile(t, f)
	path := f.Path()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rec := recordAt(t, path)
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

func TestRescueNothing(t *testing.T) {
	folder := t.TempDir()
	dest := filepath.Join(folder, "saved")
	path := func(name string) string { return filepath.Join(folder, name) }
	for name, b := range map[string][]byte{"zeros": make([]byte, 1<<20), "text": []byte("Minutes, typed."), "empty": {}, "ones": bytes.Repeat([]byte{0xFF}, 1<<16)} {
		if err := os.WriteFile(path(name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(path("folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path("database"), 0o600, &bbolt.Options{Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucket([]byte("entries"))
		if err == nil {
			err = b.Put(record.EntryKey(1), []byte(`{"seq":1}`))
		}
		return err
	})
	if err != nil || db.Close() != nil {
		t.Fatal(err)
	}
	names := []string{"zeros", "text", "empty", "ones", "folder", "database"}
	if pipe(path("pipe")) == nil {
		names = append(names, "pipe")
	}
	for _, name := range names {
		if _, err := Rescue(path(name), dest); !errors.Is(err, record.ErrNotMeeting) || strings.ContainsAny(err.Error(), "\n;") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Rescue(path("missing"), dest); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what is not there: %v", err)
	}
	if got := within(t, folder); slices.Contains(got, "saved") {
		t.Errorf("there are %q", got)
	}
	if _, err := Rescue(sealedFile(t), path("text")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over another file: %v", err)
	}
}

// What is rescued goes on.
func TestRescuedGoesOn(t *testing.T) {
	folder := t.TempDir()
	whole, _ := small(t)
	clear(whole[:2*record.PageSize])
	path, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Rescue(path, dest); err != nil {
		t.Fatal(err)
	}
	f := open(t, dest)
	(&evening{1000}).say(t, f, `note "It goes on."`)
	closeFile(t, f)
	if _, err := Verify(dest); err != nil {
		t.Error(err)
	}
}

// A private file is rescued with its passphrase into one that is private too; without it nothing is.
func TestRescuePrivate(t *testing.T) {
	path := privateFile(t)
	want := openPrivate(t, path)
	closeFile(t, want)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	damaged, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	clear(whole[:2*record.PageSize])
	if err := os.WriteFile(damaged, whole, 0o400); err != nil {
		t.Fatal(err)
	}
	if _, err := Rescue(damaged, dest); !errors.Is(err, ErrLocked) {
		t.Errorf("without the passphrase: %v", err)
	}
	r, err := keys().Rescue(damaged, dest)
	if seq, _ := want.Head(); err != nil || r.Entries != seq || !r.Whole() {
		t.Fatalf("%+v, %v", r, err)
	}
	if _, err := Read(dest); !errors.Is(err, ErrLocked) {
		t.Errorf("what was rescued is not private: %v", err)
	}
	same(t, want.Meeting(), openPrivate(t, dest).Meeting())
}
