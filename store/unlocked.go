package store

import (
	"bytes"
	"errors"
	"os"

	"stacktaker/store/record"
)

// errSeen ends a walk that has found what it looked for.
var errSeen = errors.New("seen")

// readUnlocked gives a file's values to try without locking or checking it, so also of one that is open elsewhere. There a
// page may be written anew under the eyes of the reader, as soon as its transaction is no more the last; then all is
// tried again.
func readUnlocked(path string, try func(values func(record.Visitor) error) error) error {
	const tries = 20
	info, err := os.Stat(path)
	if err == nil {
		err = meetingSized(info)
	}
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for range tries {
		if info, err = f.Stat(); err != nil {
			return err
		}
		before, _, lost := record.Roots(f, info.Size())
		if err = lost; err != nil {
			continue
		}
		if info, err = f.Stat(); err != nil { // it may have grown since its roots were read
			return err
		}
		err = try(func(visit record.Visitor) error {
			return record.Walk(f, info.Size(), before, visit)
		})
		if after, _, lost := record.Roots(f, info.Size()); lost == nil && after.Transaction == before.Transaction {
			break
		}
	}
	return err
}

// closing tells whether a meeting was closed, without folding it: no entry closes it, or one does and none is undone.
// It is not sure where anything was undone since.
func closing(path string) (closed, sure bool, err error) {
	undone := false
	err = readUnlocked(path, func(values func(record.Visitor) error) error {
		closed, undone = false, false
		return values(func(bucket string, _, value []byte) error {
			switch {
			case bucket != record.EntriesBucket:
			case bytes.Contains(value, []byte(`{"type":"closed",`)):
				closed, undone = true, false
			case bytes.Contains(value, []byte(`{"type":"undone",`)):
				undone = true
			}
			return nil
		})
	})
	return closed, !closed || !undone, err
}

// fileIDAt reads which meeting a file holds, without believing any of it.
func fileIDAt(path string) (id []byte, err error) {
	err = readUnlocked(path, func(values func(record.Visitor) error) error {
		err := values(func(bucket string, key, value []byte) error {
			if bucket == record.MetaBucket && string(key) == record.FileIDKey {
				id = value
				return errSeen
			}
			return nil
		})
		if errors.Is(err, errSeen) {
			return nil
		}
		return err
	})
	return id, err
}
