package store

import (
	"os"
	"time"

	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// Rescued is what was saved of a damaged file.
type Rescued struct {
	Path string // of the new file
	// Entries were saved, from the first one on. Of is how many there were, as far as that can still be told.
	Entries, Of uint64
	// Proved is how many of them are certain: the chain leads to a hash that was written down at the time. The others
	// can be read and follow from each other.
	Proved uint64
	// Changed tells that among the others one is not as it was written; which, nothing tells.
	Changed bool
	Until   time.Time // of the last one saved
	// Names were saved. Nameless is how many people's names were not; they read "a member".
	Names, Nameless int
	Sealed          bool
	Seal            chain.Seal
	Loose           []Loose // what can be read beyond that, and was not saved
}

// Whole tells whether nothing is missing: what was damaged was no more than the pages around it.
func (r Rescued) Whole() bool {
	return r.Entries == r.Of && r.Proved == r.Entries && r.Nameless == 0
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
	w, err := openWreck(path)
	if err != nil {
		return Rescued{}, err
	}
	found, err := w.salvage(k.asking(path))
	if found == nil {
		return Rescued{}, at(path, err)
	}
	if err != nil {
		return Rescued{Loose: found.Loose}, at(path, err)
	}
	err = beside(dest, func(temporary *os.File) error {
		if err := writeRecord(found.rec, temporary); err != nil {
			return err
		}
		return standsIn(temporary.Name(), found.rec)
	})
	if err != nil {
		return Rescued{}, err
	}
	found.Path = dest
	return found.Rescued, nil
}

// openWreck searches the file at a path, without a lock.
func openWreck(path string) (*wreck, error) {
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
	w := searchWreck(f, info.Size())
	if w.zeros {
		return nil, at(path, record.NotMeeting("zeros"))
	}
	if len(w.entries) == 0 || len(w.meta[record.FileIDKey]) == 0 && len(w.meta[record.OriginKey]) == 0 {
		return nil, at(path, record.NotMeeting("unknown"))
	}
	return w, nil
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
