package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// limit ends the test program where something hangs, since nothing else would.
func limit(t testing.TB, d time.Duration) {
	watchdog := time.AfterFunc(d, func() { panic("it hangs") })
	t.Cleanup(func() { watchdog.Stop() })
}

// known tells whether an error is one that people are told what to do about.
func known(err error) bool {
	return errors.Is(err, record.ErrDamaged) || errors.Is(err, record.ErrNotMeeting) || errors.Is(err, assembly.ErrNewer)
}

// small is an evening's file without the room that a file keeps for growing, and what stands in it.
func small(t testing.TB) ([]byte, *record.Record) {
	t.Helper()
	f := open(t, sealedFile(t))
	defer closeFile(t, f)
	path := filepath.Join(t.TempDir(), "small.meeting")
	if err := f.Backup(path); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rec, err := record.Read(bytes.NewReader(whole), int64(len(whole)), nobody)
	if err != nil {
		t.Fatal(err)
	}
	return whole, rec
}

// Whatever byte of a file changes, it is said, or the record is the same to the last bit; and where nothing is said,
// the meeting can go on.
func TestEveryByte(t *testing.T) {
	if testing.Short() {
		t.Skip("every byte is for the long run")
	}
	stride, patterns := 61, []byte{0xFF}
	if os.Getenv("STACKTAKER_EVERY_BYTE") != "" {
		stride, patterns = 1, []byte{0xFF, 0x01, 0x20, 0x80}
		limit(t, time.Hour)
	} else {
		t.Parallel()
		limit(t, 2*time.Minute)
	}
	whole, rec := small(t)
	path := filepath.Join(t.TempDir(), "flipped.meeting")
	seen, harmless := 0, 0
	// From the end of the file, which holds what was written last.
	for place := len(whole) - 1; place >= 0; place -= stride {
		for _, pattern := range patterns {
			flipped := bytes.Clone(whole)
			flipped[place] ^= pattern
			if tellsOrSame(t, path, flipped, place, rec) {
				harmless++
			} else {
				seen++
			}
		}
	}
	t.Logf("of %d changed bytes %d were seen; the others changed nothing", seen+harmless, seen)
	if seen == 0 || harmless == 0 {
		t.Error("the test shows nothing")
	}
}

func tellsOrSame(t *testing.T, path string, flipped []byte, place int, want *record.Record) (harmless bool) {
	t.Helper()
	if err := os.WriteFile(path, flipped, 0o600); err != nil {
		t.Fatal(err)
	}
	_, verified := Verify(path)
	f, opened := Open(path)
	if opened == nil {
		defer f.Close()
	}
	switch {
	case (verified == nil) != (opened == nil):
		t.Fatalf("byte %d: verified: %v; opened: %v", place, verified, opened)
	case verified != nil && (!known(verified) || !known(opened)):
		t.Fatalf("byte %d: %v; %v", place, verified, opened)
	case verified != nil:
		if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, flipped) {
			t.Fatalf("byte %d: the file was changed by opening it: %v", place, err)
		}
		return false
	}
	rec, err := record.Read(bytes.NewReader(flipped), int64(len(flipped)), nobody)
	if err != nil || !slices.EqualFunc(rec.Entries, want.Entries, bytes.Equal) || !reflect.DeepEqual(rec.People, want.People) {
		t.Fatalf("byte %d: nothing is said, and the record is another: %v", place, err)
	}
	if place%8 != 0 { // writing waits for the disk
		return true
	}
	v := &evening{1000}
	v.say(t, f, `note "It goes on."`)
	closeFile(t, f)
	if _, err := Verify(path); err != nil {
		t.Fatalf("byte %d: after it went on: %v", place, err)
	}
	return true
}

// A file that was cut short anywhere, or of which a sector was lost, is not believed.
func TestTorn(t *testing.T) {
	t.Parallel()
	limit(t, 2*time.Minute)
	whole, rec := small(t)
	path := filepath.Join(t.TempDir(), "torn.meeting")
	for length := 0; length < len(whole); length += 512 {
		cut := whole[:length]
		tellsOrSame(t, path, cut, length, rec)
		lost := bytes.Clone(whole)
		clear(lost[length : length+512])
		tellsOrSame(t, path, lost, length, rec)
	}
}

// FuzzOpen opens any bytes as a file: either as they are, or as changes to a whole file, three bytes for the place and
// one for what is changed there. The sums of its roots are made right then, so that the changes reach the pages below.
func FuzzOpen(f *testing.F) {
	whole, _ := small(f)
	for _, seed := range [][]byte{{}, []byte("Minutes of a meeting"), whole[:8192], whole} {
		f.Add(false, seed)
	}
	for place := 0; place < len(whole); place += record.PageSize / 2 {
		f.Add(true, []byte{byte(place >> 16), byte(place >> 8), byte(place), 1, 0, 0, byte(record.HeaderSize + 16), 3})
	}
	path := filepath.Join(f.TempDir(), "fuzzed.meeting")
	f.Fuzz(func(t *testing.T, changes bool, b []byte) {
		if changes {
			b = changed(whole, b)
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		_, verified := Verify(path)
		opened, err := Open(path)
		if err == nil {
			_, err := opened.Do("note \"on\"", (&evening{1000}).stamp())
			var refused *assembly.Refusal
			if err != nil && !errors.As(err, &refused) {
				t.Errorf("it cannot go on: %v", err)
			}
			closeFile(t, opened)
		} else if now, _ := os.ReadFile(path); !bytes.Equal(now, b) {
			t.Error("the file was changed by opening it")
		}
		if verified != nil && !known(verified) || err != nil && !known(err) {
			t.Errorf("%v; %v", verified, err)
		}
		readBeginning(path)
		closing(path)
	})
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

// nobody has no passphrase.
func nobody(chain.Identity, []byte) (*chain.Safe, error) { return nil, locked() }

// FuzzDecode reads any bytes as an entry. What can be read is written the same way from then on.
func FuzzDecode(f *testing.F) {
	v := &evening{}
	file := v.convene(f)
	v.say(f, file, debate()...)
	v.say(f, file, sealing()...)
	codec := assembly.NewCodec()
	for _, b := range written(f, file.Meeting()) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := codec.Decode(b)
		if err != nil {
			return
		}
		once, err := codec.Encode(e)
		if err != nil {
			t.Skip() // a time that JSON can be read from and not written to
		}
		again, err := codec.Decode(once)
		if err != nil {
			t.Fatalf("%s\nis not read again: %v", once, err)
		}
		if twice, err := codec.Encode(again); err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%s\nbecomes\n%s\n%v", once, twice, err)
		}
	})
}
