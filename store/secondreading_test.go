package store_test

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store"
)

// The worked vector of docs/format.md is what the page says.
func TestSecondReaderOfTheVector(t *testing.T) {
	if testing.Short() {
		t.Skip("making keys of passphrases takes long")
	}
	page, err := os.ReadFile("../docs/format.md")
	if err != nil {
		t.Fatal(err)
	}
	v := map[string][]byte{}
	for _, m := range regexp.MustCompile(`(?m)^    ([a-z0-9()/ -]+) =\s+((?:[0-9a-f]{2,}\s*)+)$`).FindAllSubmatch(page, -1) {
		v[string(m[1])], _ = hex.DecodeString(string(regexp.MustCompile(`\s`).ReplaceAll(m[2], nil)))
	}
	r := secondReader(t, string(v["passphrase"]), v["format"], v["file-id"], v["key-envelope"])
	entry := r.value(t, "entries", u64(2), v["hash(1)"], v["entries/2"])
	for name, got := range map[string][]byte{
		"wrapping key": r.wrapping, "data key": r.key, "entry 2": entry,
		"hash(0)":  linked([]byte("stacktaker origin 1|"), v["file-id"], v["format"], v["created"], v["origin"]),
		"hash(2)":  linked([]byte("stacktaker entry 1|"), v["hash(1)"], u64(2), u64(uint64(len(entry))), entry),
		"person":   r.value(t, "people", []byte("648e8656"), make([]byte, 32), v["people/648e8656"]),
		"checksum": linked([]byte("stacktaker envelope 1|"), v["format"], v["file-id"], v["key-envelope"][:98])[:8],
	} {
		if len(got) == 0 || !bytes.Equal(got, v[name]) {
			t.Errorf("%s is %x, and the page says %x", name, got, v[name])
		}
	}
}

// A private file that was just made is read by the second reader, from its first entry to its head.
func TestSecondReader(t *testing.T) {
	if testing.Short() {
		t.Skip("making keys of passphrases takes long")
	}
	path := filepath.Join(t.TempDir(), "a.meeting")
	f, _, err := store.CreatePrivate(path, `convene "Depot 4" on 2026-05-14`, []byte("nine owls"), assembly.Stamp{At: time.Now()})
	if err == nil {
		_, err = f.Do("member Ana", assembly.Stamp{At: time.Now(), Seed: [32]byte{1}})
	}
	if err != nil || f.Close() != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_ = db.View(func(tx *bbolt.Tx) error {
		meta := tx.Bucket([]byte("meta"))
		r := secondReader(t, "nine owls", meta.Get([]byte("format")), meta.Get([]byte("file-id")), meta.Get([]byte("key-envelope")))
		before, last := []byte{}, linked([]byte("stacktaker origin 1|"), r.fileID, r.format, meta.Get([]byte("created")), meta.Get([]byte("origin")))
		for n := uint64(1); n <= 2; n++ {
			before = last
			entry := r.value(t, "entries", u64(n), before, tx.Bucket([]byte("entries")).Get(u64(n)))
			last = linked([]byte("stacktaker entry 1|"), before, u64(n), u64(uint64(len(entry))), entry)
		}
		if head := r.value(t, "head", []byte("last"), before, tx.Bucket([]byte("head")).Get([]byte("last"))); !bytes.Equal(head, append(u64(2), last...)) {
			t.Errorf("the head is %x, and the chain leads to %x", head, last)
		}
		id, sealed := tx.Bucket([]byte("people")).Cursor().First()
		if p := r.value(t, "people", id, make([]byte, 32), sealed); !bytes.Contains(p, []byte(`"name":"Ana"`)) {
			t.Errorf("on the roll is %s", p)
		}
		return nil
	})
}
