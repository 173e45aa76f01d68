package store

import (
	"os"

	"stacktaker/store/record"
	"stacktaker/store/rescue"
)

// Rescued is what was saved of a damaged file.
type Rescued struct {
	Path string // of the new file
	rescue.Saved
}

// Rescue saves what can be saved of a damaged file into a new one: the longest beginning of its entries that can be
// read, and whose chain can be rebuilt from the first, and every name that the entries bind. It is the same record,
// with the same hashes, so that a seal among them stands where the chain proves it; it says for ever that it was rescued. A name that
// cannot be verified is lost.
//
// The damaged file is read without a lock, and never written. Its errors are those of [Open]; what is no meeting's
// file, or has no first entry any more, cannot be rescued.
func Rescue(path, dest string) (Rescued, error) { return Keys{}.Rescue(path, dest) }

// Rescue is [Rescue], of private files too. The new file is private, under the same passphrase.
func (k Keys) Rescue(path, dest string) (Rescued, error) {
	left, err := searched(path)
	if err != nil {
		return Rescued{}, err
	}
	rec, saved, err := left.Salvage(k.asking(path))
	if err != nil {
		return Rescued{Saved: saved}, at(path, err)
	}
	err = beside(dest, func(temporary *os.File) error {
		if err := writeRecord(rec, temporary); err != nil {
			return err
		}
		return standsIn(temporary.Name(), rec)
	})
	if err != nil {
		return Rescued{}, err
	}
	return Rescued{dest, saved}, nil
}

// searched are the remains of the file at a path, which is read without a lock.
func searched(path string) (*rescue.Remains, error) {
	info, err := os.Stat(path)
	if err == nil {
		err = meetingSized(info)
	}
	if err != nil {
		return nil, cannotOpen(path, true, at(path, err))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, cannotOpen(path, true, err)
	}
	defer f.Close()
	left, err := rescue.Search(f, info.Size())
	return left, at(path, err)
}

// standsIn makes sure that a record was written as it is.
func standsIn(path string, rec *record.Record) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	written, err := record.Read(f, info.Size(), again(rec.Safe))
	if err == nil && written.Head != rec.Head {
		err = errOther
	}
	return err
}
