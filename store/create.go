package store

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"
	"runtime/debug"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// Create judges the first line of a meeting and makes its file, in a folder that exists. Where the line is refused,
// with an [*assembly.Refusal], or the file cannot be made whole, there is no file. Nothing is overwritten: where
// something is at the path already, the error is [fs.ErrExist].
//
// The file appears at its path when all of it is on the disk, so that no crash leaves a part of it.
func Create(path, line string, st assembly.Stamp) (*File, assembly.Entry, error) {
	return Keys{}.create(path, line, st, func(chain.Identity) (*chain.Safe, error) { return nil, nil })
}

// CreatePrivate is [Create] for a file that is private from the beginning: nothing of it was ever on the disk
// otherwise.
func CreatePrivate(path, line string, passphrase []byte, st assembly.Stamp) (*File, assembly.Entry, error) {
	return Keys{}.createPrivate(path, line, passphrase, st)
}

func (k Keys) createPrivate(path, line string, passphrase []byte, st assembly.Stamp) (*File, assembly.Entry, error) {
	return k.create(path, line, st, func(id chain.Identity) (*chain.Safe, error) {
		return chain.NewSafe(id, passphrase, k.cost)
	})
}

func (k Keys) create(path, line string, st assembly.Stamp, safeFor func(chain.Identity) (*chain.Safe, error)) (*File, assembly.Entry, error) {
	e, err := assembly.New().Do(readable(line), st)
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	rec, err := begun(e, safeFor)
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	err = beside(path, func(temporary *os.File) error { return rec.writeTo(temporary) })
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	f, err := k.open(path, again(rec.safe))
	return f, e, err
}

// begun is the record of a meeting with its first entry.
func begun(e assembly.Entry, safeFor func(chain.Identity) (*chain.Safe, error)) (*record, error) {
	b, err := assembly.NewCodec().Encode(e)
	if err != nil {
		return nil, err
	}
	id := chain.Identity{
		Format: format, FileID: make([]byte, 16), Chance: make([]byte, 32),
		Created: binary.BigEndian.AppendUint64(nil, uint64(e.At.UnixMilli())),
	}
	rand.Read(id.FileID) // never fails
	rand.Read(id.Chance)
	rec := &record{Identity: id, program: version(), entries: [][]byte{b}, head: chain.Head{Hash: id.Origin()}.Next(b)}
	for _, n := range e.People {
		value, err := json.Marshal(personOf(n))
		if err != nil {
			return nil, err
		}
		rec.roll = append(rec.roll, kept{[]byte(n.ID), value})
	}
	rec.safe, err = safeFor(id)
	return rec, err
}

// writeTo makes an empty file a meeting's that holds this record, and syncs it. The file is closed then.
func (rec *record) writeTo(empty *os.File) error {
	if err := empty.Close(); err != nil {
		return err
	}
	h := &handle{}
	if err := h.open(empty.Name(), bbolt.Options{Timeout: patience, PageSize: pageSize}, anyFile); err != nil {
		return err
	}
	if err := errors.Join(h.write(rec.put), h.close()); err != nil {
		return err
	}
	return syncFile(empty.Name())
}

// put writes all of the record into a file that has nothing in it yet.
func (rec *record) put(tx *bbolt.Tx) error {
	buckets := map[string]*bbolt.Bucket{}
	for _, name := range []string{metaBucket, entriesBucket, headBucket, peopleBucket} {
		b, err := tx.CreateBucket([]byte(name))
		if err != nil {
			return err
		}
		buckets[name] = b
	}
	for key, value := range rec.meta() {
		if err := buckets[metaBucket].Put([]byte(key), value); err != nil {
			return err
		}
	}
	entries := buckets[entriesBucket]
	entries.FillPercent = 0.95 // keys only grow
	before, last := chain.Hash{}, rec.Origin()
	for i, b := range rec.entries {
		seq := uint64(i) + 1
		before, last = last, chain.Link(last, seq, b)
		if err := entries.Put(entryKey(seq), rec.safe.Shut(entriesBucket, entryKey(seq), before, b)); err != nil {
			return err
		}
	}
	for _, k := range rec.roll {
		if err := buckets[peopleBucket].Put(k.id, rec.safe.Shut(peopleBucket, k.id, chain.Hash{}, k.value)); err != nil {
			return err
		}
	}
	end := rec.safe.Shut(headBucket, []byte(lastKey), before, rec.head.Bytes())
	return buckets[headBucket].Put([]byte(lastKey), end)
}

// meta is what a record says of itself, as it is written.
func (rec *record) meta() map[string][]byte {
	values := map[string][]byte{
		formatKey: binary.BigEndian.AppendUint32(nil, rec.Format), leastReaderKey: binary.BigEndian.AppendUint32(nil, rec.Format),
		programKey: rec.program, fileIDKey: rec.FileID, createdKey: rec.Created, originKey: rec.Chance,
	}
	if rec.rescued != nil {
		values[rescuedKey] = rec.rescued
	}
	if rec.safe != nil {
		values[leastReaderKey] = binary.BigEndian.AppendUint32(nil, privateReader)
		values[envelopeKey] = rec.safe.Envelope()
	}
	return values
}

// version is that of this program.
func version() []byte {
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return []byte(build.Main.Version)
	}
	return []byte("unknown")
}
