// Package store keeps a meeting in its file, and knows the folder of meetings.
//
// One bbolt file is one meeting, whole: every entry, and the people in it. An entry that [File.Do] returned is on the
// disk. The file is believed only after all of it was checked, each time it is opened:
//
//	f, err := store.Open("007-2026-05-14-depot-4.meeting")
//	if err != nil {
//		return err // one sentence; errors.Is with ErrNotMeeting, ErrDamaged, ErrInUse, ErrLocked, assembly.ErrNewer
//	}
//	defer f.Close()
//	entry, err := f.Do("hand Ana", stamp) // judged, saved, and only then returned
//
// # The file
//
// A file has four buckets. Numbers are big-endian.
//
//	meta/     format        u32     of this layout; 1
//	          least-reader  u32     what a program must know at least to read the file: 1, and 2 where it is private
//	          program       text    the version of the program that made it
//	          file-id       16 bytes, random
//	          created       i64     milliseconds since 1970-01-01T00:00:00Z, the time of the first entry
//	          origin        32 bytes, random
//	          key-envelope  106 bytes, only in a private file
//	entries/  u64 seq, from 1 without a gap → the entry as [assembly.Codec] writes it
//	head/     last → u64 seq and 32 bytes, the hash of the last entry
//	people/   id → {"salt":"64 hex digits","name":"as typed","contact":"…"}, the contact only where there is one; names by
//	          which it was put right as "later":[{"salt":"…","name":"…"}], and the last alone once it was sealed;
//	          {} for a person whose name is forgotten
//
// An entry, what it puts into people/, and the head are one transaction. Other keys and buckets are left alone, so
// that a later version may add some.
//
// # Private files
//
// A meeting can have a passphrase ([File.MakePrivate], [CreatePrivate]). Every value in entries/, head/ and people/ is then
// sealed with XChaCha20-Poly1305 under one random data key, padded to a multiple of 256 bytes, and bound to where it
// stands and to the hash before it. The data key stands in the envelope, under a key that argon2id makes of the
// passphrase. Keys and meta/ are in the clear: how many entries and people there are, and when the file was made, is not
// hidden. [Keys] open such a file; all else in this package is the same for both, since the chain is over what the
// entries say. Every byte of it is described in docs/format.md, and what it protects from in docs/threats.md.
//
// What is to be gone from a file is left out of a new one that takes its place ([File.Forget]), since a bbolt file keeps
// what is deleted.
//
// # The chain
//
// hash(n) is of hash(n-1) and entry n, as package [chain] has it, and the last one stands in head/. A person's name is no part of an entry. The event "joined" that puts a person on the roll has the hex of
// SHA-256("stacktaker person 1|" ‖ salt ‖ name) instead ([assembly.Bind]), so that the name can be forgotten and the
// chain stands, but cannot be changed. Everybody who ever joined stands in people/, so that a lost name shows.
//
// A [chain.Seal] is hash(n) of an entry n with the event "sealed"; there may be several.
//
// # How it is read
//
// bbolt reads through a memory map and trusts what it finds: on a damaged file it panics, faults or never ends, some
// of it in a goroutine of its own, where nothing can be caught. Its pages have no checksum. So every page is read
// here first, with ordinary reads and within bounds, and bbolt opens for writing only what was found whole: it writes,
// locks and copies.
//
// bbolt has two roots, of which the newer counts. If that one is damaged bbolt would go on from the older, and the
// last entry would be gone without a word. A file of which a root is damaged therefore counts as damaged. A crash
// does not do that: a root lies within one sector of the disk.
//
// # What is rescued
//
// [Rescue] believes nothing of a damaged file. It looks at every page, also at those that counted once and that bbolt
// has not used again, and takes the longest beginning of the entries that can be read; where something stands there in
// several forms the chain tells which is right, by the hashes that stood in head/ at any time. It writes a new file
// with the same identity, so that every hash and the seal come out as they were.
package store
