package store

import (
	"errors"
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

const (
	// patience is how long opening waits for another process to let go of a file.
	patience = time.Second
	// noPatience tries once; bbolt takes no wait at all for waiting for ever.
	noPatience = time.Nanosecond
)

// handle is an open and locked bbolt file.
type handle struct {
	db   *bbolt.DB
	file *os.File // the one that db reads and writes
	// lost is set after a panic in bbolt: db may hold its locks for ever, so that only the file can be closed.
	lost bool
}

// fault is a panic in bbolt, or a page that could not be read through its memory map. It tells nothing of what was
// found there, since that may be what people wrote.
type fault struct{}

// Phrase is the whole sentence.
func (fault) Phrase() words.Phrase { return words.Say("fault") }

func (f fault) Error() string { return told(f.Phrase()) }

// guarded calls bbolt, and catches what it does not return as an error.
func (h *handle) guarded(do func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if recover() != nil {
			h.lost, err = true, fault{}
		}
	}()
	return do()
}

// openBolt opens and locks an existing file; for reading together with other readers, else alone. A file that is no
// bbolt file does not reach bbolt. Its errors name the path.
func openBolt(path string, readOnly bool, wait time.Duration) (*handle, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &FileError{path, words.Say("gone"), err}
	case err != nil:
		return nil, cannotOpen(path, readOnly, err)
	}
	if err := meetingSized(info); err != nil {
		return nil, at(path, err)
	}
	h := &handle{}
	err = h.open(path, bbolt.Options{Timeout: wait, ReadOnly: readOnly}, func(f *os.File) error {
		_, _, err := record.Roots(f, info.Size())
		return err
	})
	switch {
	case err == nil && h.replaced(path):
		h.close()
		return openBolt(path, readOnly, wait)
	case err == nil:
		return h, nil
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, &FileError{path, words.Say("in-use"), ErrInUse}
	case errors.Is(err, syscall.EINTR): // a signal came while the lock was asked for
		return openBolt(path, readOnly, wait)
	case errors.Is(err, syscall.ENOLCK), errors.Is(err, syscall.EOPNOTSUPP):
		return nil, &FileError{path, words.Say("lockless"), err}
	case errors.Is(err, fault{}), errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum):
		return nil, at(path, record.Damage(0, "pages"))
	}
	return nil, cannotOpen(path, readOnly, at(path, err))
}

// replaced tells whether the file that was opened is no more the one at its path: while the lock was waited for, another
// process put a new one there. What is written to the old one would be lost.
func (h *handle) replaced(path string) bool {
	opened, err := h.file.Stat()
	if err != nil {
		return false
	}
	now, err := os.Stat(path)
	return err == nil && !os.SameFile(opened, now) || errors.Is(err, fs.ErrNotExist)
}

// open opens an existing file with bbolt, after a look at it. After an error nothing stays open or locked.
func (h *handle) open(path string, options bbolt.Options, look func(*os.File) error) error {
	options.NoFreelistSync, options.NoStatistics = true, true
	options.OpenFile = func(name string, flag int, mode os.FileMode) (*os.File, error) {
		f, err := os.OpenFile(name, flag&^os.O_CREATE, mode)
		if err != nil {
			return nil, err
		}
		if err := look(f); err != nil {
			f.Close()
			return nil, err
		}
		h.file = f
		return f, nil
	}
	err := h.guarded(func() (err error) {
		h.db, err = bbolt.Open(path, 0o600, &options)
		return err
	})
	if h.lost {
		h.close()
	}
	return err
}

// anyFile is a look that finds nothing.
func anyFile(*os.File) error { return nil }

// cannotOpen names the path where the error does not do so.
func cannotOpen(path string, readOnly bool, err error) error {
	var known *FileError
	var damaged *VerifyError
	if errors.As(err, &known) || errors.As(err, &damaged) {
		return err
	}
	key := "opened.not.writing"
	if readOnly {
		key = "opened.not"
	}
	return &FileError{path, words.Say(key, reason(err)), err}
}

// meetingSized tells what cannot be a meeting's file before it is opened; opening some of these would never return.
func meetingSized(info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return record.NotMeeting("folder")
	case !info.Mode().IsRegular():
		return record.NotMeeting("device")
	case info.Size() == 0:
		return record.NotMeeting("empty")
	}
	return nil
}

// read reads the record through the open file.
func (h *handle) read(unlock record.Unlock) (*record.Record, error) {
	info, err := h.file.Stat()
	if err != nil {
		return nil, err
	}
	return record.Read(h.file, info.Size(), unlock)
}

// head reads where the chain ends, by way of bbolt; of a private file it is as it stands there.
func (h *handle) head() (last []byte, err error) {
	err = h.guarded(func() error {
		return h.db.View(func(tx *bbolt.Tx) error {
			if b := tx.Bucket([]byte(record.HeadBucket)); b != nil {
				last = append(last, b.Get([]byte(record.LastKey))...)
			}
			return nil
		})
	})
	return last, err
}

// write runs one durable transaction. After an error it is not known whether it took place.
func (h *handle) write(do func(*bbolt.Tx) error) error {
	return h.guarded(func() error {
		tx, err := h.db.Begin(true)
		if err != nil {
			return err
		}
		if err := do(tx); err != nil {
			tx.Rollback()
			return err
		}
		return tx.Commit()
	})
}

// close closes the file and lets go of the lock.
func (h *handle) close() error {
	if !h.lost {
		if err := h.guarded(h.db.Close); !h.lost {
			return err
		}
	}
	if h.file == nil {
		return nil
	}
	unlock(h.file)
	return h.file.Close()
}

// put writes an entry that comes after the hash before, the people whom it puts on the roll, and the head; in a private
// file all of it goes into the safe. It gives the head as it stands in the file.
func put(tx *bbolt.Tx, s *chain.Safe, before chain.Hash, e assembly.Entry, b []byte, to chain.Head) (end []byte, err error) {
	entries := tx.Bucket([]byte(record.EntriesBucket))
	entries.FillPercent = 0.95 // keys only grow
	if err := entries.Put(record.EntryKey(e.Seq), s.Shut(record.EntriesBucket, record.EntryKey(e.Seq), before, b)); err != nil {
		return nil, err
	}
	if err := putNames(tx, s, append(slices.Clip(e.People), e.Renamed...)); err != nil {
		return nil, err
	}
	end = s.Shut(record.HeadBucket, []byte(record.LastKey), before, to.Bytes())
	return end, tx.Bucket([]byte(record.HeadBucket)).Put([]byte(record.LastKey), end)
}
