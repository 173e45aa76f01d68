package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// What stands in a private file was put there by somebody who had its key, and stands where it was put.
func TestPrivateForged(t *testing.T) {
	whole, err := os.ReadFile(privateFile(t))
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "other.meeting")
	if err := os.WriteFile(other, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	makePrivate(t, other) // the same meeting, under another data key
	earlier := filepath.Join(t.TempDir(), "earlier.meeting")
	if err := os.WriteFile(earlier, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	f := openPrivate(t, earlier)
	(&evening{100}).say(t, f, `note "later"`)
	closeFile(t, f)

	for name, c := range map[string]struct {
		change func(t *testing.T, tx *bbolt.Tx)
		says   string
	}{
		"two entries change places": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			three, four := bytes.Clone(b.Get(record.EntryKey(3))), bytes.Clone(b.Get(record.EntryKey(4)))
			b.set(record.EntryKey(3), four)
			b.set(record.EntryKey(4), three)
		}, "entry 3"},
		"an entry is missing": {func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.EntriesBucket).drop(record.EntryKey(7)) }, "entry 7: it is missing"},
		"an entry is missing and the others move up": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			for seq := uint64(7); seq < 21; seq++ {
				b.set(record.EntryKey(seq), b.Get(record.EntryKey(seq+1)))
			}
			b.drop(record.EntryKey(21))
		}, "entry 7"},
		"an entry stands twice": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), in(t, tx, record.EntriesBucket).Get(record.EntryKey(21)))
		}, "entry 22"},
		"the last entry is taken out": {func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.EntriesBucket).drop(record.EntryKey(21)) }, "20 entries"},
		"the head is an older one": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.HeadBucket).set([]byte(record.LastKey), valueIn(t, earlier, record.HeadBucket, []byte(record.LastKey)))
		}, "21 entries"},
		"an entry is there to which the head does not lead": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), valueIn(t, earlier, record.EntriesBucket, record.EntryKey(22)))
		}, "22 entries"},
		"the head is in the clear": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.HeadBucket).set([]byte(record.LastKey), append(record.EntryKey(21), make([]byte, 32)...))
		}, "21 entries"},
		"there is no head": {func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.HeadBucket).drop([]byte(record.LastKey)) }, "21 entries"},
		"an entry is in the clear": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(21), []byte(`{"seq":21,"at":"2026-05-14T18:03:30Z","verb":"note"}`))
		}, "entry 21"},
		"an entry is empty": {func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.EntriesBucket).set(record.EntryKey(2), nil) }, "entry 2"},
		"an entry is cut short": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			b.set(record.EntryKey(5), b.Get(record.EntryKey(5))[:nonceSize+tagSize-1])
		}, "entry 5"},
		"an entry is of another file": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(5), valueIn(t, other, record.EntriesBucket, record.EntryKey(5)))
		}, "entry 5"},
		"a person is of another file": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			b.set(b.keys()[0], valueIn(t, other, record.PeopleBucket, b.keys()[0]))
		}, "the name of somebody"},
		"two people change places": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			one, two := bytes.Clone(b.Get(b.keys()[0])), bytes.Clone(b.Get(b.keys()[1]))
			b.set(b.keys()[0], two)
			b.set(b.keys()[1], one)
		}, "the name of somebody"},
		"an entry is made a person": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).set(in(t, tx, record.PeopleBucket).keys()[0], in(t, tx, record.EntriesBucket).Get(record.EntryKey(1)))
		}, "the name of somebody"},
		"a person is made the head": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			in(t, tx, record.HeadBucket).set([]byte(record.LastKey), b.Get(b.keys()[0]))
		}, "21 entries"},
		"somebody is forgotten by hand": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).set(in(t, tx, record.PeopleBucket).keys()[0], []byte("{}"))
		}, "the name of somebody"},
		"a person is lost": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).drop(in(t, tx, record.PeopleBucket).keys()[1])
		}, "missing"},
		"it was made at another time": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.CreatedKey), make([]byte, 8))
		}, "entry 1"},
		"it began otherwise": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.OriginKey), make([]byte, 32))
		}, "entry 1"},
		"the envelope is taken away": {func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.MetaBucket).drop([]byte(record.EnvelopeKey)) }, "envelope is missing"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.meeting")
			if err := os.WriteFile(path, whole, 0o600); err != nil {
				t.Fatal(err)
			}
			forge(t, path, func(tx *bbolt.Tx) { c.change(t, tx) })
			_, verified := keys().Verify(path)
			_, opened := keys().Open(path)
			for _, err := range []error{verified, opened} {
				if !errors.Is(err, record.ErrDamaged) || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), c.says) || strings.ContainsAny(err.Error(), "\n;") {
					t.Errorf("%v", err)
				}
			}
		})
	}
}

// valueIn is a value as it stands in another file.
func valueIn(t *testing.T, path, name string, key []byte) (value []byte) {
	t.Helper()
	forge(t, path, func(tx *bbolt.Tx) { value = bytes.Clone(in(t, tx, name).Get(key)) })
	if value == nil {
		t.Fatalf("there is no %s in %s", key, name)
	}
	return value
}

// A file with another's identity or envelope is not opened by the passphrase of either: the key is bound to the file,
// also where the sum is made right.
func TestEnvelopeOfAnotherFile(t *testing.T) {
	path, other := privateFile(t), privateFile(t)
	envelope := valueIn(t, other, record.MetaBucket, []byte(record.EnvelopeKey))
	forge(t, path, func(tx *bbolt.Tx) { in(t, tx, record.MetaBucket).set([]byte(record.EnvelopeKey), envelope) })
	if _, err := keys().Verify(path); !errors.Is(err, record.ErrDamaged) {
		t.Errorf("%v", err)
	}
	forge(t, path, func(tx *bbolt.Tx) {
		in(t, tx, record.MetaBucket).set([]byte(record.EnvelopeKey), signed(valueOf(in(t, tx, record.MetaBucket), record.FileIDKey), envelope))
	})
	if _, err := keys().Verify(path); !errors.Is(err, chain.ErrWrongPassphrase) {
		t.Errorf("%v", err)
	}
	forge(t, path, func(tx *bbolt.Tx) {
		in(t, tx, record.MetaBucket).set([]byte(record.EnvelopeKey), envelope)
		in(t, tx, record.MetaBucket).set([]byte(record.FileIDKey), valueIn(t, other, record.MetaBucket, []byte(record.FileIDKey)))
	})
	if _, err := keys().Verify(path); !errors.Is(err, record.ErrDamaged) {
		t.Errorf("%v", err)
	}
}

// An envelope that is cut short, or asks for more than is given, is refused at once: nobody is asked for a passphrase,
// and nothing is paid.
func TestBadEnvelope(t *testing.T) {
	limit(t, time.Minute)
	path := privateFile(t)
	good := valueIn(t, path, record.MetaBucket, []byte(record.EnvelopeKey))
	fileID := valueIn(t, path, record.MetaBucket, []byte(record.FileIDKey))
	costs := func(passes, memory uint32, threads byte) []byte {
		b := bytes.Clone(good)
		binary.BigEndian.PutUint32(b[1:], passes)
		binary.BigEndian.PutUint32(b[5:], memory)
		b[9] = threads
		return signed(fileID, b)
	}
	for name, c := range map[string]struct {
		envelope []byte
		want     error
		says     string
	}{
		"empty":            {nil, record.ErrDamaged, "is empty"},
		"one byte":         {good[:1], record.ErrDamaged, "has 1 bytes, and not 106"},
		"cut short":        {good[:len(good)-1], record.ErrDamaged, "has 105 bytes"},
		"cut to its head":  {good[:26], record.ErrDamaged, "has 26 bytes"},
		"too long":         {append(bytes.Clone(good), 0), record.ErrDamaged, "has 107 bytes"},
		"very long":        {append(bytes.Clone(good), make([]byte, 1<<20)...), record.ErrDamaged, "bytes"},
		"zeros":            {make([]byte, 106), assembly.ErrNewer, "needs a newer stacktaker"},
		"another version":  {signed(fileID, append([]byte{2}, good[1:]...)), assembly.ErrNewer, "needs a newer stacktaker"},
		"a bit is flipped": {append(append(bytes.Clone(good[:20]), good[20]^1), good[21:]...), record.ErrDamaged, "not as it was written"},
		"no passes":        {costs(0, 64, 1), record.ErrDamaged, "no work"},
		"no memory":        {costs(1, 0, 1), record.ErrDamaged, "no work"},
		"no threads":       {costs(1, 64, 0), record.ErrDamaged, "no work"},
		"a terabyte":       {costs(1, 1<<30, 1), record.ErrDamaged, "asks for 1048576 MiB of memory, and no more than 1024 are given"},
		"all memory":       {costs(1, 1<<32-1, 1), record.ErrDamaged, "MiB of memory"},
		"for ever":         {costs(1<<32-1, 64, 1), record.ErrDamaged, "passes"},
		"eleven passes":    {costs(11, 64, 1), record.ErrDamaged, "asks for 11 passes, and no more than 10"},
		"many threads":     {costs(1, 1<<16, 255), record.ErrDamaged, "threads"},
		"another cost":     {costs(2, 64, 1), chain.ErrWrongPassphrase, "not the passphrase"},
	} {
		t.Run(name, func(t *testing.T) {
			forge(t, path, func(tx *bbolt.Tx) { in(t, tx, record.MetaBucket).set([]byte(record.EnvelopeKey), c.envelope) })
			before, _ := os.ReadFile(path)
			asked := 0
			k := keys()
			k.Passphrase = func(_ string, wrong int) ([]byte, error) {
				asked++
				return keys().Passphrase(path, wrong)
			}
			var start, end runtime.MemStats
			runtime.ReadMemStats(&start)
			_, opened := k.Open(path)
			_, verified := k.Verify(path)
			runtime.ReadMemStats(&end)
			for _, err := range []error{opened, verified} {
				if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) || strings.ContainsAny(err.Error(), "\n;") {
					t.Errorf("%v", err)
				}
			}
			if c.want != chain.ErrWrongPassphrase && asked > 0 {
				t.Error("somebody was asked for a passphrase")
			}
			if used := end.TotalAlloc - start.TotalAlloc; used > 16<<20 {
				t.Errorf("it took %d bytes", used)
			}
			if now, _ := os.ReadFile(path); !bytes.Equal(before, now) {
				t.Error("the file was changed")
			}
		})
	}
}

// signed is an envelope with the sum that belongs to it in this file.
func signed(fileID, b []byte) []byte {
	b = b[: len(b)-8 : len(b)-8]
	sum := sha256.Sum256(slices.Concat([]byte("stacktaker envelope 1|"), number(record.Format), fileID, b))
	return append(b, sum[:8]...)
}

func valueOf(b bucket, key string) []byte { return b.Get([]byte(key)) }

// Whatever byte of a private file changes, it is said, or the record is the same to the last bit.
func TestEveryByteOfAPrivateFile(t *testing.T) {
	stride, patterns := 211, []byte{0xFF}
	if os.Getenv("STACKTAKER_EVERY_BYTE") != "" {
		stride, patterns = 1, []byte{0xFF, 0x01, 0x80}
		limit(t, 2*time.Hour)
	} else {
		t.Parallel()
		limit(t, 2*time.Minute)
	}
	f := openPrivate(t, privateFile(t))
	path := filepath.Join(t.TempDir(), "small.meeting")
	if err := f.Backup(path); err != nil {
		t.Fatal(err)
	}
	unlock := again(f.safe)
	closeFile(t, f)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want, err := record.Read(bytes.NewReader(whole), int64(len(whole)), unlock)
	if err != nil {
		t.Fatal(err)
	}
	seen, harmless := 0, 0
	for place := len(whole) - 1; place >= 0; place -= stride {
		for _, pattern := range patterns {
			flipped := bytes.Clone(whole)
			flipped[place] ^= pattern
			rec, err := record.Read(bytes.NewReader(flipped), int64(len(flipped)), keys().asking(path))
			switch {
			case err != nil && !known(err):
				t.Fatalf("byte %d: %v", place, err)
			case err != nil:
				seen++
			case rec.Head != want.Head || !slices.EqualFunc(rec.Entries, want.Entries, bytes.Equal) || !reflect.DeepEqual(rec.People, want.People):
				t.Fatalf("byte %d: nothing is said, and the record is another", place)
			default:
				harmless++
			}
		}
	}
	t.Logf("of %d changed bytes %d were seen; the others changed nothing", seen+harmless, seen)
	if seen == 0 || harmless == 0 {
		t.Error("the test shows nothing")
	}
}
