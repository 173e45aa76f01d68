package store

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// longFile makes the file of a meeting with so many entries; nobody undoes anything. Entries are saved many at a time, which
// the program never does.
func longFile(b testing.TB, entries int) string {
	b.Helper()
	v := &evening{}
	f := v.convene(b)
	v.say(b, f, "headcount 37", "open")
	lines := []string{
		"hand Ana", "hand Ben for", "call", "done", "call", "done", `note "The canteen was cold."`,
		`move "That we march at dawn." by Ana`, "second Ben", "put", "count 17 16 3", "declare", "no-action",
	}
	err := f.handle.db.Update(func(tx *bbolt.Tx) error {
		for n := 3; n < entries; n++ {
			line := lines[(n-3)%len(lines)]
			e, err := f.meeting.Do(line, v.stamp())
			if err != nil {
				return fmt.Errorf("%s: %w", line, err)
			}
			value, err := f.codec.Encode(e)
			if err != nil {
				return err
			}
			before := f.head.Hash
			f.head = f.head.Next(value)
			if _, err := put(tx, f.safe, before, e, value, f.head); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	closeFile(b, f)
	return f.Path()
}

// Opening and checking 10,000 entries, against a bare scan of them with their hashes and their JSON.
func BenchmarkOpen(b *testing.B) {
	path := longFile(b, 10_000)
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			f, err := Open(path)
			if err != nil {
				b.Fatal(err)
			}
			closeFile(b, f)
		}
	})
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			if _, err := Verify(path); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("chain", func(b *testing.B) {
		f, err := os.Open(path)
		if err != nil {
			b.Fatal(err)
		}
		defer f.Close()
		info, _ := f.Stat()
		for b.Loop() {
			if _, err := record.Read(f, info.Size(), nobody); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("bare", func(b *testing.B) {
		for b.Loop() {
			if err := bareScan(path); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// bareScan reads every entry with nothing but bbolt, SHA-256 and JSON.
func bareScan(path string) error {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true, Timeout: patience})
	if err != nil {
		return err
	}
	defer db.Close()
	var last [32]byte
	return db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte(record.EntriesBucket)).ForEach(func(_, value []byte) error {
			last = sha256.Sum256(append(last[:], value...))
			var e struct {
				Seq    uint64
				At     string
				Verb   string
				Line   string
				Events []struct {
					Type string
					V    int
					Data json.RawMessage
				}
			}
			return json.Unmarshal(value, &e)
		})
	})
}

// Saving one entry in a short meeting and in a long one, against a bare transaction of the same size.
func BenchmarkDo(b *testing.B) {
	for _, entries := range []int{100, 10_000} {
		b.Run(fmt.Sprint(entries), func(b *testing.B) {
			f := open(b, longFile(b, entries))
			v := &evening{uint64(entries)}
			for b.Loop() {
				v.say(b, f, `note "The canteen was cold."`)
			}
		})
	}
	b.Run("bare", func(b *testing.B) {
		db, err := bbolt.Open(filepath.Join(b.TempDir(), "bare.db"), 0o600, &bbolt.Options{NoFreelistSync: true, Timeout: patience})
		if err != nil {
			b.Fatal(err)
		}
		defer db.Close()
		value, seq := make([]byte, 250), uint64(0)
		for b.Loop() {
			seq++
			err := db.Update(func(tx *bbolt.Tx) error {
				bucket, err := tx.CreateBucketIfNotExists([]byte("b"))
				if err != nil {
					return err
				}
				return bucket.Put(record.EntryKey(seq), value)
			})
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// A folder of 500 meetings: which is the newest, which is the newest that is not closed, and all of them told.
func BenchmarkFolder(b *testing.B) {
	f, v := Folder{Dir: b.TempDir()}, &evening{}
	whole := sealedFile(b)
	for n := range 499 {
		text, err := os.ReadFile(whole)
		if err == nil {
			err = os.WriteFile(f.PathFor(n+2, "2026-05-14", "Depot 4"), text, 0o600)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	closeFile(b, v.meet(b, f, 1, "2026-04-16", "Open", "open"))
	b.Run("newest", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.Newest(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("newest-open", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.NewestOpen(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("list", func(b *testing.B) {
		for b.Loop() {
			if all, err := f.List(); err != nil || len(all) != 500 {
				b.Fatal(len(all), err)
			}
		}
	})
}
