package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// forge changes a file behind the program's back, by way of bbolt, in pages that are as they should be.
func forge(t *testing.T, path string, change func(tx *bbolt.Tx)) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: patience, NoFreelistSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bbolt.Tx) error {
		change(tx)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// bucket is one of a file's buckets, of which every change must succeed.
type bucket struct {
	t *testing.T
	*bbolt.Bucket
}

func in(t *testing.T, tx *bbolt.Tx, name string) bucket {
	t.Helper()
	b := tx.Bucket([]byte(name))
	if b == nil {
		t.Fatalf("there is no bucket %s", name)
	}
	return bucket{t, b}
}

func (b bucket) set(key, value []byte) {
	b.t.Helper()
	if err := b.Put(bytes.Clone(key), bytes.Clone(value)); err != nil {
		b.t.Fatal(err)
	}
}

func (b bucket) drop(key []byte) {
	b.t.Helper()
	if b.Get(key) == nil {
		b.t.Fatalf("there is no %q to drop", key)
	}
	if err := b.Delete(key); err != nil {
		b.t.Fatal(err)
	}
}

func (b bucket) keys() [][]byte {
	var keys [][]byte
	b.ForEach(func(k, _ []byte) error {
		keys = append(keys, bytes.Clone(k))
		return nil
	})
	return keys
}

// rechain writes the chain's end anew, as somebody does who has the file and the program's source.
func rechain(t *testing.T, tx *bbolt.Tx) {
	t.Helper()
	meta, entries := in(t, tx, record.MetaBucket), in(t, tx, record.EntriesBucket)
	id := chain.Identity{
		Format: binary.BigEndian.Uint32(meta.Get([]byte(record.FormatKey))), FileID: meta.Get([]byte(record.FileIDKey)),
		Created: meta.Get([]byte(record.CreatedKey)), Chance: meta.Get([]byte(record.OriginKey)),
	}
	to := chain.Head{Hash: id.Origin()}
	for _, key := range entries.keys() {
		to = to.Next(entries.Get(key))
	}
	in(t, tx, record.HeadBucket).set([]byte(record.LastKey), to.Bytes())
}

func number(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) }

// What is changed in a record is seen, wherever it is.
func TestForged(t *testing.T) {
	for name, change := range map[string]func(t *testing.T, tx *bbolt.Tx){
		"an entry says something else": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			b.set(record.EntryKey(5), bytes.Replace(b.Get(record.EntryKey(5)), []byte("speak"), []byte("order"), 1))
			b.set(record.EntryKey(2), bytes.Replace(b.Get(record.EntryKey(2)), []byte("37"), []byte("73"), -1))
		},
		"an entry is taken out": func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.EntriesBucket).drop(record.EntryKey(7)) },
		"an entry is taken out and the others move up": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			for seq := uint64(7); seq < 21; seq++ {
				b.set(record.EntryKey(seq), b.Get(record.EntryKey(seq+1)))
			}
			b.drop(record.EntryKey(21))
		},
		"the last entry is taken out": func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.EntriesBucket).drop(record.EntryKey(21)) },
		"all entries are taken out": func(t *testing.T, tx *bbolt.Tx) {
			for _, key := range in(t, tx, record.EntriesBucket).keys() {
				in(t, tx, record.EntriesBucket).drop(key)
			}
		},
		"an entry stands twice": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), in(t, tx, record.EntriesBucket).Get(record.EntryKey(21)))
		},
		"an entry stands twice, and the chain is made anew": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), in(t, tx, record.EntriesBucket).Get(record.EntryKey(21)))
			rechain(t, tx)
		},
		"a key is longer": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(append(record.EntryKey(21), 0), []byte("{}"))
		},
		"two entries change places": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			three, four := bytes.Clone(b.Get(record.EntryKey(3))), bytes.Clone(b.Get(record.EntryKey(4)))
			b.set(record.EntryKey(3), four)
			b.set(record.EntryKey(4), three)
		},
		"the head is an older one": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.HeadBucket).set([]byte(record.LastKey), append(record.EntryKey(20), make([]byte, 32)...))
		},
		"there is no head": func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.HeadBucket).drop([]byte(record.LastKey)) },
		"it was made at another time": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.CreatedKey), make([]byte, 8))
		},
		"it is another file": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.FileIDKey), make([]byte, 16))
		},
		"it does not say what it is": func(t *testing.T, tx *bbolt.Tx) { in(t, tx, record.MetaBucket).drop([]byte(record.FileIDKey)) },
		"somebody has another name": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			id := b.keys()[0]
			b.set(id, bytes.Replace(b.Get(id), []byte(`"name":"`), []byte(`"name":"X`), 1))
		},
		"two people change names": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			ids := b.keys()
			one, other := bytes.Clone(b.Get(ids[0])), bytes.Clone(b.Get(ids[1]))
			b.set(ids[0], other)
			b.set(ids[1], one)
		},
		"two people change names, but not what binds them": func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.PeopleBucket)
			ids := b.keys()
			var one, other record.Person
			for i, p := range []*record.Person{&one, &other} {
				if err := json.Unmarshal(b.Get(ids[i]), p); err != nil {
					t.Fatal(err)
				}
			}
			one.Name, other.Name = other.Name, one.Name
			for i, p := range []record.Person{one, other} {
				value, _ := json.Marshal(p)
				b.set(ids[i], value)
			}
		},
		"somebody is there who never came": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).set([]byte("ffffffff"), []byte(`{"salt":"`+strings.Repeat("0", 64)+`","name":"Zoe"}`))
		},
		"a name is lost": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).drop(in(t, tx, record.PeopleBucket).keys()[1])
		},
		"somebody is forgotten who never came": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).set([]byte("ffffffff"), []byte("{}"))
		},
		"a name cannot be read": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.PeopleBucket).set(in(t, tx, record.PeopleBucket).keys()[0], []byte(`{"salt":"00","name":"Ana"}`))
		},
		"an entry is no JSON, and the chain is made anew": func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), []byte(`{`))
			rechain(t, tx)
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := sealedFile(t)
			forge(t, path, func(tx *bbolt.Tx) { change(t, tx) })
			_, verified := Verify(path)
			var where *VerifyError
			if !errors.Is(verified, record.ErrDamaged) || !errors.As(verified, &where) || !strings.Contains(verified.Error(), path) {
				t.Errorf("verify says %v", verified)
			}
			for opener, open := range map[string]func(string) (*File, error){"open": Open, "read": Read} {
				if f, err := open(path); !errors.Is(err, record.ErrDamaged) {
					f.Close()
					t.Errorf("%s says %v", opener, err)
				}
			}
		})
	}
}

// A record of which the chain is right, and an entry says what cannot be, is looked at up to there and takes no lines; verify
// names the entry, and what comes before it can be rescued.
func TestSaysSomethingImpossible(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, tx *bbolt.Tx)
		entry  uint64
	}{
		"an entry takes back what was not said": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), []byte(`{"seq":22,"at":"2026-05-14T20:00:00Z","verb":"redo","command":"00","line":"redo",`+
				`"events":[{"type":"redone","v":1,"data":{"seq":4}}]}`))
		}, 22},
		"an entry names somebody who is not on the roll": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.EntriesBucket).set(record.EntryKey(22), []byte(`{"seq":22,"at":"2026-05-14T20:00:00Z","verb":"assign","command":"00","line":"assign",`+
				`"events":[{"type":"assigned","v":1,"data":{"number":1,"what":"x","who":"ffffffff"}}]}`))
		}, 22},
		"an entry closes what is not open": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			b.set(record.EntryKey(2), bytes.Replace(b.Get(record.EntryKey(19)), []byte(`"seq":19`), []byte(`"seq":2`), 1))
		}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			path := sealedFile(t)
			forge(t, path, func(tx *bbolt.Tx) {
				c.change(t, tx)
				rechain(t, tx)
			})
			impossible := func(err error) bool {
				var where *VerifyError
				return errors.Is(err, record.ErrDamaged) && errors.As(err, &where) && where.Impossible && where.Entry == c.entry && strings.Contains(err.Error(), path)
			}
			if _, err := Verify(path); !impossible(err) {
				t.Errorf("verify says %v", err)
			}
			if f, err := Open(path); !impossible(err) {
				f.Close()
				t.Errorf("open says %v", err)
			}
			f, err := Read(path)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if !impossible(f.Halt()) || f.Meeting().Len() != c.entry-1 {
				t.Errorf("%d entries are looked at, and %v", f.Meeting().Len(), f.Halt())
			}
			saved, err := Rescue(path, path+".saved")
			if err != nil || saved.Entries != c.entry-1 {
				t.Errorf("rescued are %d entries, %v", saved.Entries, err)
			}
			if r, err := Verify(path + ".saved"); err != nil || r.Entries != c.entry-1 {
				t.Errorf("what was rescued: %+v, %v", r, err)
			}
		})
	}
}

// What a later version may add changes nothing for this one.
func TestAdded(t *testing.T) {
	path := sealedFile(t)
	before, err := Verify(path)
	if err != nil {
		t.Fatal(err)
	}
	forge(t, path, func(tx *bbolt.Tx) {
		in(t, tx, record.MetaBucket).set([]byte("color"), []byte("red"))
		in(t, tx, record.HeadBucket).set([]byte("first"), []byte("1"))
		b, err := tx.CreateBucket([]byte("pictures"))
		if err == nil {
			err = b.Put([]byte("one"), bytes.Repeat([]byte("x"), 10_000))
		}
		if err != nil {
			t.Fatal(err)
		}
		people := in(t, tx, record.PeopleBucket)
		id := people.keys()[0]
		people.set(id, bytes.Replace(people.Get(id), []byte("}"), []byte(`,"contact":"a@b"}`), 1))
	})
	after, err := Verify(path)
	if err != nil || after.Head != before.Head {
		t.Errorf("%+v, %v", after, err)
	}
	f := open(t, path)
	(&evening{100}).say(t, f, `note "on"`)
}

// Of people who are forgotten the entries stand, and it is said how many they are.
func TestForgotten(t *testing.T) {
	path := sealedFile(t)
	forge(t, path, func(tx *bbolt.Tx) {
		b := in(t, tx, record.PeopleBucket)
		for _, id := range b.keys()[:2] {
			b.set(id, []byte("{}"))
		}
	})
	r, err := Verify(path)
	if err != nil || r.Forgotten != 2 || r.People != 3 {
		t.Errorf("%+v, %v", r, err)
	}
	named := 0
	for _, p := range open(t, path).Meeting().State().Roll.People {
		if p.Name != "a member" {
			named++
		}
	}
	if named != 1 {
		t.Errorf("%d have a name", named)
	}
}

func TestNewer(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, tx *bbolt.Tx)
		reads  int // entries that can be looked at; 0: the file cannot be opened at all
	}{
		"an event that is not known": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			b.set(record.EntryKey(19), bytes.Replace(b.Get(record.EntryKey(19)), []byte(`{"type":"closed"`), []byte(`{"type":"exploded"`), 1))
			rechain(t, tx)
		}, 18},
		"a version of an event that is not known": {func(t *testing.T, tx *bbolt.Tx) {
			b := in(t, tx, record.EntriesBucket)
			b.set(record.EntryKey(19), bytes.Replace(b.Get(record.EntryKey(19)), []byte(`{"type":"closed","v":1`), []byte(`{"type":"closed","v":9`), 1))
			rechain(t, tx)
		}, 18},
		"a format that this version may read": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.FormatKey), number(record.Format+1))
			rechain(t, tx)
		}, 21},
		"a format that it may not read": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.FormatKey), number(record.Format+1))
			in(t, tx, record.MetaBucket).set([]byte(record.LeastReaderKey), number(record.PrivateReader+1))
			in(t, tx, record.MetaBucket).set([]byte(record.FileIDKey), []byte("longer than it was in format 1"))
		}, 0},
		"a file that is private in another way": {func(t *testing.T, tx *bbolt.Tx) {
			in(t, tx, record.MetaBucket).set([]byte(record.EnvelopeKey), []byte("\x02wrapped"))
			in(t, tx, record.PeopleBucket).set([]byte("\xff"), []byte("\xff\x00 nobody can read this"))
		}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			path := sealedFile(t)
			forge(t, path, func(tx *bbolt.Tx) { c.change(t, tx) })
			if f, err := Open(path); !errors.Is(err, assembly.ErrNewer) || !strings.Contains(err.Error(), "newer stacktaker") {
				f.Close()
				t.Errorf("open says %v", err)
			}
			f, err := Read(path)
			r, verified := Verify(path)
			if c.reads == 0 {
				if !errors.Is(err, assembly.ErrNewer) || !errors.Is(verified, assembly.ErrNewer) {
					t.Errorf("read says %v, verify says %v", err, verified)
				}
				return
			}
			if err != nil || verified != nil {
				t.Fatalf("read says %v, verify says %v", err, verified)
			}
			defer f.Close()
			if !errors.Is(f.Halt(), assembly.ErrNewer) || !errors.Is(r.Newer, assembly.ErrNewer) || f.Meeting().Len() != uint64(c.reads) {
				t.Errorf("%d entries, %v, %v", f.Meeting().Len(), f.Halt(), r.Newer)
			}
			if r.Entries != 21 || !r.Sealed {
				t.Errorf("the chain is %+v", r)
			}
		})
	}
}
