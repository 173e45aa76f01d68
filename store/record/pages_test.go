package record

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"go.etcd.io/bbolt"
)

// Every page is read here as bbolt reads it.
func TestWalk(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	for _, size := range []int{512 * 2, 4096, 16384} {
		path := filepath.Join(t.TempDir(), "any.db")
		db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second, PageSize: size})
		if err != nil {
			t.Fatal(err)
		}
		for round := range 30 {
			err := db.Update(func(tx *bbolt.Tx) error {
				b, err := tx.CreateBucketIfNotExists(fmt.Append(nil, "bucket", round%4))
				if err != nil {
					return err
				}
				if round%5 == 4 {
					if b, err = b.CreateBucketIfNotExists([]byte("within")); err != nil {
						return err
					}
				}
				for range 40 {
					key := fmt.Appendf(nil, "%08x", chance.Uint32())
					if err := b.Put(key, bytes.Repeat([]byte{byte(round)}, chance.IntN(1<<chance.IntN(14)))); err != nil {
						return err
					}
				}
				k, _ := b.Cursor().Seek([]byte("5"))
				if k == nil {
					return nil
				}
				return b.Delete(k)
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		var want, got bytes.Buffer
		err = db.View(func(tx *bbolt.Tx) error { return tell(&want, "", tx.Cursor().Bucket()) })
		if err != nil {
			t.Fatal(err)
		}
		db.Close()
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		info, _ := f.Stat()
		root, whole, err := Roots(f, info.Size())
		if err != nil || whole != 2 {
			t.Fatalf("%d roots: %v", whole, err)
		}
		err = Walk(f, info.Size(), root, func(bucket string, key, value []byte) error {
			fmt.Fprintf(&got, "%s %s %x\n", bucket, key, value)
			return nil
		})
		if err != nil || want.Len() < 10_000 || got.String() != want.String() {
			t.Errorf("pages of %d bytes: %d bytes are found, of %d: %v", size, got.Len(), want.Len(), err)
		}
	}
}

func tell(w *bytes.Buffer, name string, b *bbolt.Bucket) error {
	return b.ForEach(func(k, v []byte) error {
		if v != nil {
			fmt.Fprintf(w, "%s %s %x\n", name, k, v)
			return nil
		}
		within := string(k)
		if name != "" {
			within = name + "/" + within
		}
		return tell(w, within, b.Bucket(k))
	})
}

// image is a file of a few pages, which a test writes as no program would.
type image []byte

func newImage(pages, root uint64) image {
	m := make(image, pages*PageSize)
	for i := range uint64(2) {
		p := m[i*PageSize+HeaderSize:]
		binary.NativeEndian.PutUint32(p, magic)
		binary.NativeEndian.PutUint32(p[4:], layoutVersion)
		binary.NativeEndian.PutUint32(p[8:], PageSize)
		binary.NativeEndian.PutUint64(p[16:], root)
		binary.NativeEndian.PutUint64(p[32:], noFreeList)
		binary.NativeEndian.PutUint64(p[40:], pages)
		binary.NativeEndian.PutUint64(p[48:], i)
		signRoot(p)
	}
	return m
}

// signRoot makes the sum of a root right.
func signRoot(root []byte) {
	sum := fnv.New64a()
	sum.Write(root[:rootSize-8])
	binary.NativeEndian.PutUint64(root[rootSize-8:], sum.Sum64())
}

// branch makes a page that leads to others, one key each.
func (m image) branch(id uint64, keys string, to ...uint64) image {
	p := m[id*PageSize:]
	binary.NativeEndian.PutUint64(p, id)
	binary.NativeEndian.PutUint16(p[8:], branchPage)
	binary.NativeEndian.PutUint16(p[10:], uint16(len(to)))
	place := HeaderSize + len(to)*elementSize
	for i, page := range to {
		e := p[HeaderSize+i*elementSize:]
		binary.NativeEndian.PutUint32(e, uint32(place+i-HeaderSize-i*elementSize))
		binary.NativeEndian.PutUint32(e[4:], 1)
		binary.NativeEndian.PutUint64(e[8:], page)
		p[place+i] = keys[i]
	}
	return m
}

// Pages that lead in a circle, to each other or out of the file are damage; bbolt would read them for ever.
func TestCircles(t *testing.T) {
	for name, m := range map[string]image{
		"to itself":            newImage(8, 3).branch(3, "a", 3),
		"to each other":        newImage(8, 3).branch(3, "a", 4).branch(4, "a", 3),
		"to one page twice":    newImage(8, 3).branch(3, "ab", 4, 4).branch(4, "a", 5),
		"out of the file":      newImage(8, 3).branch(3, "a", 8),
		"far out of the file":  newImage(8, 3).branch(3, "a", 1<<60),
		"to the beginning":     newImage(8, 3).branch(3, "a", 1),
		"to nothing":           newImage(8, 3).branch(3, "a", 5),
		"nowhere":              newImage(8, 3).branch(3, ""),
		"keys that fall":       newImage(8, 3).branch(3, "ba", 4, 5).branch(4, "b", 6),
		"a first page far out": newImage(8, 9),
		"deeper than any tree": func() image {
			m := newImage(64, 3)
			for id := uint64(3); id < 62; id++ {
				m.branch(id, "a", id+1)
			}
			return m
		}(),
	} {
		_, err := Read(bytes.NewReader(m), int64(len(m)), nil)
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
