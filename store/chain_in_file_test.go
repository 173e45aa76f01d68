package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/store/chain"
)

// The chain is what the package's page says, worked out here by other means; and bbolt finds in the file what is
// found here.
func TestChain(t *testing.T) {
	path := sealedFile(t)
	r, err := Verify(path)
	if err != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true, Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.View(func(tx *bbolt.Tx) error {
		meta := tx.Bucket([]byte("meta"))
		if got := string(meta.Get([]byte("format"))) + string(meta.Get([]byte("least-reader"))); got != "\x00\x00\x00\x01\x00\x00\x00\x01" {
			t.Errorf("format and least reader are %x", got)
		}
		// 2026-05-14T18:00:10Z
		if created := binary.BigEndian.Uint64(meta.Get([]byte("created"))); created != 1778781610000 {
			t.Errorf("created is %d", created)
		}
		link := sha256.Sum256(fmt.Appendf(nil, "stacktaker origin 1|%s%s%s%s", meta.Get([]byte("file-id")), meta.Get([]byte("format")),
			meta.Get([]byte("created")), meta.Get([]byte("origin"))))
		n := uint64(0)
		err := tx.Bucket([]byte("entries")).ForEach(func(k, v []byte) error {
			n++
			if binary.BigEndian.Uint64(k) != n {
				t.Errorf("entry %d has the key %x", n, k)
			}
			numbers := make([]byte, 16)
			binary.BigEndian.PutUint64(numbers, n)
			binary.BigEndian.PutUint64(numbers[8:], uint64(len(v)))
			link = sha256.Sum256(fmt.Appendf(nil, "stacktaker entry 1|%s%s%s", link[:], numbers, v))
			if bytes.Contains(v, []byte(`"sealed"`)) && (link != r.Seal.Hash || n != r.Seal.Seq) {
				t.Errorf("the seal is %x of entry %d, and not %x of entry %d", r.Seal.Hash, r.Seal.Seq, link, n)
			}
			return nil
		})
		want := fmt.Appendf(nil, "%s%s", binary.BigEndian.AppendUint64(nil, n), link[:])
		if got := tx.Bucket([]byte("head")).Get([]byte("last")); !bytes.Equal(got, want) {
			t.Errorf("the head is %x, and not %x", got, want)
		}
		if n != r.Entries || link != r.Head {
			t.Errorf("told are %d entries to %x, and there are %d to %x", r.Entries, r.Head, n, link)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	if !r.Sealed || r.Seal.After != 1 || r.Seal.Seq != r.Entries-1 {
		t.Errorf("the report is %+v", r)
	}
}

// The seal that the open meeting shows is the one that is verified later; until then there is none.
func TestSealed(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, debate()...)
	v.say(t, f, "close")
	if seal, ok := f.Seal(); ok {
		t.Errorf("before it is sealed, the seal is %+v", seal)
	}
	v.say(t, f, "seal 4 17 2")
	shown, ok := f.Seal()
	if _, hash := f.Head(); !ok || shown.Hash != hash || shown.After != 0 {
		t.Errorf("the seal is %+v, %v", shown, ok)
	}
	v.say(t, f, `note "a"`, "undo", `next-meeting 2026-06-11 18:00`)
	if later, _ := f.Seal(); later.Hash != shown.Hash || later.After != 3 {
		t.Errorf("later the seal is %+v", later)
	}
	closeFile(t, f)
	r, err := Verify(f.Path())
	if _, is := chain.SealMatches(r.Seals, strings.Join(shown.Words, " ")); err != nil || !is || r.Seal.After != 3 {
		t.Errorf("verified is %+v, %v", r, err)
	}
}
