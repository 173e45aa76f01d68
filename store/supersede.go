package store

import (
	"bytes"

	"go.etcd.io/bbolt"

	"stacktaker/store/record"
)

// Supersedes tells whether a copy may take the place of the record at path: that is of the same meeting, all of its entries are in the
// copy, and no program has it open. Entries in safes are counted, since two safes shut the same entry differently.
func Supersedes(copied, path string) bool {
	h := &handle{}
	if err := h.open(path, bbolt.Options{Timeout: patience, ReadOnly: true}, anyFile); err != nil {
		return false
	}
	defer h.close()
	mine, err := extentAt(copied)
	if err != nil {
		return false
	}
	there, err := extentAt(path)
	if err != nil || !bytes.Equal(mine.fileID, there.fileID) || len(there.entries) > len(mine.entries) {
		return false
	}
	if mine.private || there.private {
		return true
	}
	for i, e := range there.entries {
		if !bytes.Equal(e, mine.entries[i]) {
			return false
		}
	}
	return true
}

// extent is what a file holds, as far as it can be told without a passphrase.
type extent struct {
	fileID  []byte
	private bool
	entries [][]byte
}

func extentAt(path string) (e extent, err error) {
	err = readUnlocked(path, func(values func(record.Visitor) error) error {
		e = extent{}
		return values(func(bucket string, key, value []byte) error {
			switch {
			case bucket == record.MetaBucket && string(key) == record.FileIDKey:
				e.fileID = value
			case bucket == record.MetaBucket && string(key) == record.EnvelopeKey:
				e.private = true
			case bucket == record.EntriesBucket:
				e.entries = append(e.entries, value)
			}
			return nil
		})
	})
	return e, err
}
