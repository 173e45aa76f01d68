package store

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
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
	err = beside(path, func(temporary *os.File) error { return writeRecord(rec, temporary) })
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	f, err := k.open(path, again(rec.Safe))
	return f, e, err
}

// begun is the record of a meeting with its first entry.
func begun(e assembly.Entry, safeFor func(chain.Identity) (*chain.Safe, error)) (*record.Record, error) {
	b, err := assembly.NewCodec().Encode(e)
	if err != nil {
		return nil, err
	}
	id := chain.Identity{
		Format: record.Format, FileID: make([]byte, 16), Chance: make([]byte, 32),
		Created: binary.BigEndian.AppendUint64(nil, uint64(e.At.UnixMilli())),
	}
	rand.Read(id.FileID) // never fails
	rand.Read(id.Chance)
	rec := &record.Record{Identity: id, Program: record.ThisProgram(), Entries: [][]byte{b}, Head: chain.Head{Hash: id.Origin()}.Next(b)}
	for _, n := range e.People {
		value, err := json.Marshal(record.NewPerson(n))
		if err != nil {
			return nil, err
		}
		rec.Roll = append(rec.Roll, record.PersonValue{ID: []byte(n.ID), Value: value})
	}
	rec.Safe, err = safeFor(id)
	return rec, err
}

// writeRecord makes an empty file a meeting's that holds this record, and syncs it. The file is closed then.
func writeRecord(rec *record.Record, empty *os.File) error {
	if err := empty.Close(); err != nil {
		return err
	}
	h := &handle{}
	if err := h.open(empty.Name(), bbolt.Options{Timeout: patience, PageSize: record.PageSize}, anyFile); err != nil {
		return err
	}
	if err := errors.Join(h.write(func(tx *bbolt.Tx) error { return putRecord(tx, rec) }), h.close()); err != nil {
		return err
	}
	return syncFile(empty.Name())
}

// putRecord writes all of a record into a file that has nothing in it yet.
func putRecord(tx *bbolt.Tx, rec *record.Record) error {
	buckets := map[string]*bbolt.Bucket{}
	for _, name := range []string{record.MetaBucket, record.EntriesBucket, record.HeadBucket, record.PeopleBucket} {
		b, err := tx.CreateBucket([]byte(name))
		if err != nil {
			return err
		}
		buckets[name] = b
	}
	for key, value := range rec.Meta() {
		if err := buckets[record.MetaBucket].Put([]byte(key), value); err != nil {
			return err
		}
	}
	entries := buckets[record.EntriesBucket]
	entries.FillPercent = 0.95 // keys only grow
	before, last := chain.Hash{}, rec.Origin()
	for i, b := range rec.Entries {
		seq := uint64(i) + 1
		before, last = last, chain.Link(last, seq, b)
		if err := entries.Put(record.EntryKey(seq), rec.Safe.Shut(record.EntriesBucket, record.EntryKey(seq), before, b)); err != nil {
			return err
		}
	}
	for _, k := range rec.Roll {
		if err := buckets[record.PeopleBucket].Put(k.ID, rec.Safe.Shut(record.PeopleBucket, k.ID, chain.Hash{}, k.Value)); err != nil {
			return err
		}
	}
	end := rec.Safe.Shut(record.HeadBucket, []byte(record.LastKey), before, rec.Head.Bytes())
	return buckets[record.HeadBucket].Put([]byte(record.LastKey), end)
}
