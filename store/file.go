package store

import (
	"bytes"
	"errors"
	"strings"
	"time"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// File is a meeting in its file. It is not safe for use by several goroutines.
type File struct {
	path     string
	handle   *handle // nil: closed
	readOnly bool
	codec    assembly.Codec
	meeting  *assembly.Meeting        // nil: it was given away ([File.GiveMeeting]),
	again    func() *assembly.Meeting // and is folded once more
	raw      *unfolded                // what it was folded from; nil where it cannot be given away
	keys     Keys
	safe     *chain.Safe // nil where the file is not private
	fileID   []byte
	head     chain.Head
	end      []byte       // the head as it stands in the file
	seals    []chain.Head // of the chain at each entry that sealed
	hashes   []chain.Hash // of the chain at each entry
	rescued  *record.RescueMark
	halt     error // why the meeting ends before the last entry
	leftover bool  // a seal took names out of people/, and the database may hold them still on pages that count no longer
}

// Open opens a meeting to go on with it. No other process can open it then, not even for reading. Of a private meeting
// it reports [ErrLocked]; see [Keys.Open].
//
// The error is a [*VerifyError] or a [*FileError], and the file is as it was; [ErrInUse] comes after a second of
// waiting. A file that can be read but holds what this version does not know is [assembly.ErrNewer]; [Read] may open
// it, and also one that says something impossible.
func Open(path string) (*File, error) { return Keys{}.Open(path) }

// Open is [Open], of private meetings too. Where the passphrase is wrong the error is [chain.ErrWrongPassphrase], or what
// k.Passphrase reports.
func (k Keys) Open(path string) (*File, error) { return k.open(path, k.asking(path)) }

func (k Keys) open(path string, unlock record.Unlock) (*File, error) {
	// First all is read and checked, and only a file that is whole is opened for writing: bbolt would look at every
	// page of it, and on Windows change its length.
	f, err := k.read(path, patience, unlock)
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, cannotOpen(path, true, err)
	}
	if f.halt != nil {
		return nil, f.halt
	}
	if f.handle, err = openBolt(path, false, patience); err != nil {
		return nil, err
	}
	f.readOnly = false
	last, err := f.handle.head()
	if err == nil && !bytes.Equal(last, f.end) {
		err = f.load(again(f.safe)) // somebody was faster
	}
	if err == nil {
		err = f.halt
	}
	if err != nil {
		f.Close()
		return nil, at(path, err)
	}
	return f, nil
}

// Read opens a meeting for looking at it, also on a disk that cannot be written. Others can read it at the same time.
// Errors are those of [Open].
//
// A file with entries that need a newer version, or that say something impossible, is opened all the same; see [File.Halt].
func Read(path string) (*File, error) { return Keys{}.Read(path) }

// Read is [Read], of private meetings too.
func (k Keys) Read(path string) (*File, error) {
	f, err := k.read(path, patience, k.asking(path))
	if f != nil {
		f.raw = nil
	}
	return f, err
}

func (k Keys) read(path string, wait time.Duration, unlock record.Unlock) (*File, error) {
	h, err := openBolt(path, true, wait)
	if err != nil {
		return nil, err
	}
	f := &File{path: path, handle: h, readOnly: true, codec: assembly.NewCodec(), keys: k}
	if err := f.load(unlock); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// load reads everything from the open file.
func (f *File) load(unlock record.Unlock) error {
	rec, err := f.handle.read(unlock)
	if err != nil {
		return at(f.path, err)
	}
	m, halt, err := rec.Meeting()
	if err != nil {
		return at(f.path, err)
	}
	f.meeting, f.halt = m, at(f.path, halt)
	f.raw = &unfolded{rec.People, rec.Decoded}
	f.fileID = rec.FileID
	f.safe, f.head, f.end, f.seals, f.hashes = rec.Safe, rec.Head, rec.End, rec.Seals, rec.Hashes
	f.rescued = record.ReadRescueMark(rec.Rescued)
	return nil
}

// Private tells whether the file is private.
func (f *File) Private() bool { return f.safe != nil }

// Meeting is the meeting as the file has it. Commands are given to the file, not to it. After an error of [File.Do]
// that is no refusal it is another one, and so it is after [File.GiveMeeting].
func (f *File) Meeting() *assembly.Meeting {
	if f.meeting == nil {
		return f.again()
	}
	return f.meeting
}

// Path is where the file is.
func (f *File) Path() string { return f.path }

// Head is the number of the last entry, and the hash of the chain there.
func (f *File) Head() (seq uint64, hash [32]byte) { return f.head.Seq, f.head.Hash }

// HashAt is the hash of the chain at an entry, with false for an entry that is not there.
func (f *File) HashAt(seq uint64) (hash [32]byte, ok bool) {
	if seq < 1 || seq > uint64(len(f.hashes)) {
		return hash, false
	}
	return f.hashes[seq-1], true
}

// Halt is why the meeting ends before the file's last entry, nil where it does not: an [assembly.ErrNewer] where the file holds
// what this version does not know, a [*VerifyError] where an entry says something impossible. Only a file that was opened by
// [Read] can have it.
func (f *File) Halt() error { return f.halt }

// Seal is the record's first seal, which is the room's where the room sealed it; false where it is not sealed.
func (f *File) Seal() (chain.Seal, bool) {
	if len(f.seals) == 0 {
		return chain.Seal{}, false
	}
	return f.Seals()[0], true
}

// Rescued is what the file says of its rescue, nil where it never was damaged.
func (f *File) Rescued() *record.RescueMark { return f.rescued }

// Seals are all seals of the record, in their order.
func (f *File) Seals() []chain.Seal { return record.SealsOf(f.seals, f.head.Seq, f.rescued) }

// Close closes the file and lets others open it. The meeting can still be looked at. Closing again does nothing. Where a seal took
// former names out of the file, it is written anew first, without what is left of them.
func (f *File) Close() error {
	if f.handle == nil {
		return nil
	}
	if f.leftover {
		f.leftover = false
		return f.renewed()
	}
	h := f.handle
	f.handle = nil
	return h.close()
}

// Do judges a line and, where it is in order, saves it: an entry that is returned without an error is on the disk. A
// command that was the last one saved, given again with the same seed, is not saved again.
//
// An [*assembly.Refusal] changes nothing, and neither does a [*NotSaved]. After an [*UnknownOutcome] the file is
// closed. It waits for the disk, at times most of a second.
func (f *File) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	switch {
	case f.handle == nil:
		return assembly.Entry{}, &FileError{f.path, words.Say("closed"), ErrClosed}
	case f.readOnly:
		return assembly.Entry{}, &FileError{f.path, words.Say("read-only"), ErrReadOnly}
	}
	f.meeting, f.raw = f.Meeting(), nil
	e, err := f.meeting.Do(readable(line), st)
	if err != nil || e.Seq <= f.head.Seq {
		return e, err
	}
	if e.Seq != f.head.Seq+1 {
		f.Close()
		return assembly.Entry{}, &FileError{f.path, words.Say("closed.ahead"), ErrClosed}
	}
	b, err := f.codec.Encode(e)
	if err != nil {
		return assembly.Entry{}, f.takeBack(err)
	}
	if err := f.inPlace(); err != nil {
		return assembly.Entry{}, f.takeBack(err)
	}
	to, dropped := f.head.Next(b), false
	err = f.handle.write(func(tx *bbolt.Tx) (err error) {
		if f.end, err = put(tx, f.safe, f.head.Hash, e, b, to); err == nil && f.sealed(e) {
			dropped, err = dropFormer(tx, f.safe, f.Meeting().Namings(), f.Meeting().Merged(""))
		}
		return err
	})
	if err != nil {
		return f.settle(e, to, err)
	}
	f.leftover = f.leftover || dropped
	f.advance(e, to)
	return e, nil
}

// advance takes note of an entry that is saved.
func (f *File) advance(e assembly.Entry, to chain.Head) {
	f.head, f.hashes = to, append(f.hashes, to.Hash)
	if f.sealed(e) {
		f.seals = append(f.seals, to)
	}
}

// sealed tells whether the last entry, which is this one, seals the record.
func (f *File) sealed(e assembly.Entry) bool { return f.Meeting().State().Info.LastSeal() == e.Seq }

// takeBack makes the meeting what is saved of it, and tells why the last command was not.
func (f *File) takeBack(cause error) error {
	past, err := f.Meeting().Back(f.head.Seq)
	if err != nil {
		f.Close()
		return &FileError{f.path, words.Say("closed.untold"), errors.Join(ErrClosed, cause, err)}
	}
	f.meeting = past
	return &NotSaved{f.path, cause}
}

// readable is the line as JSON keeps it; other bytes would come back as something else than they were judged as.
func readable(line string) string { return strings.ToValidUTF8(line, "\uFFFD") }
