package store

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"os"
	"runtime/debug"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
)

// Create judges the first line of a meeting and makes its file, in a folder that exists. Where the line is refused,
// with an [*assembly.Refusal], or the file cannot be made whole, there is no file. Nothing is overwritten: where
// something is at the path already, the error is [fs.ErrExist].
//
// The file appears at its path when all of it is on the disk, so that no crash leaves a part of it.
func Create(path, line string, st assembly.Stamp) (*File, assembly.Entry, error) {
	e, err := assembly.New().Do(readable(line), st)
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	err = beside(path, func(temporary *os.File) error {
		if err := temporary.Close(); err != nil {
			return err
		}
		if err := fill(temporary.Name(), e); err != nil {
			return err
		}
		return syncFile(temporary.Name())
	})
	if err != nil {
		return nil, assembly.Entry{}, err
	}
	f, err := Open(path)
	return f, e, err
}

// fill makes an empty file a meeting's, with its first entry.
func fill(path string, e assembly.Entry) error {
	b, err := assembly.NewCodec().Encode(e)
	if err != nil {
		return err
	}
	id := identity{
		format: format, leastReader: format, fileID: make([]byte, 16), chance: make([]byte, 32),
		created: binary.BigEndian.AppendUint64(nil, uint64(e.At.UnixMilli())),
	}
	rand.Read(id.fileID) // never fails
	rand.Read(id.chance)
	h := &handle{}
	empty := func(*os.File) error { return nil }
	if err := h.open(path, bbolt.Options{Timeout: patience, PageSize: pageSize}, empty); err != nil {
		return err
	}
	err = h.write(func(tx *bbolt.Tx) error {
		for _, name := range []string{metaBucket, entriesBucket, headBucket, peopleBucket} {
			if _, err := tx.CreateBucket([]byte(name)); err != nil {
				return err
			}
		}
		for key, value := range id.values() {
			if err := tx.Bucket([]byte(metaBucket)).Put([]byte(key), value); err != nil {
				return err
			}
		}
		return put(tx, e, b, head{e.Seq, link(id.origin(), e.Seq, b)})
	})
	return errors.Join(err, h.close())
}

// values is how an identity is written.
func (m identity) values() map[string][]byte {
	version := "unknown"
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		version = build.Main.Version
	}
	return map[string][]byte{
		formatKey: binary.BigEndian.AppendUint32(nil, m.format), leastReaderKey: binary.BigEndian.AppendUint32(nil, m.leastReader),
		programKey: []byte(version), fileIDKey: m.fileID, createdKey: m.created, originKey: m.chance,
	}
}
