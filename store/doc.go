// Package store keeps a meeting in its file, and knows the folder of meetings.
//
// One bbolt file is one meeting, whole: every entry, and the people in it. An entry that [File.Do] returned is on the
// disk. The file is believed only after all of it was checked, each time it is opened:
//
//	f, err := store.Open("007-2026-05-14-depot-4.meeting")
//	if err != nil {
//		return err // one sentence; errors.Is with record.ErrNotMeeting, record.ErrDamaged, ErrInUse, ErrLocked, assembly.ErrNewer
//	}
//	defer f.Close()
//	entry, err := f.Do("hand Ana", stamp) // judged, saved, and only then returned
//
// # The file
//
// A file has four buckets, which package [record] describes: meta/ says what it is, entries/ has the entries, head/ the last hash of
// the chain, people/ the names, which are no part of the entries. An entry, what it puts into people/, and the head are one
// transaction. Other keys and buckets are left alone, so that a later version may add some.
//
// bbolt writes, locks and copies. It never reads a record: that is done here with ordinary reads and within bounds, each time a file
// is opened, and bbolt opens for writing only what was found whole.
//
// # Private files
//
// A meeting can have a passphrase ([File.MakePrivate], [CreatePrivate]). Every value in entries/, head/ and people/ is then
// in a safe (package [chain]). Keys and meta/ are in the clear: how many entries and people there are, and when the file was made, is not
// hidden. [Keys] open such a file; all else in this package is the same for both, since the chain is over what the
// entries say. Every byte of it is described in docs/format.md, and what it protects from in docs/threats.md.
//
// What is to be gone from a file is left out of a new one that takes its place ([File.Forget]), since a bbolt file keeps
// what is deleted.
//
// # What is rescued
//
// [Rescue] believes nothing of a damaged file. It looks at every page, also at those that counted once and that bbolt
// has not used again, and takes the longest beginning of the entries that can be read; where something stands there in
// several forms the chain tells which is right, by the hashes that stood in head/ at any time. It writes a new file
// with the same identity, so that every hash and the seal come out as they were.
package store
