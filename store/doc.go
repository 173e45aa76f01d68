// Package store keeps a meeting in its file, and knows the folder of meetings.
//
// One bbolt file is one meeting, whole: every entry, and the people in it. An entry that [File.Do] returned is on the
// disk. The file is believed only after all of it was checked, each time it is opened:
//
//	f, err := store.Open("007-2026-05-14-depot-4.meeting")
//	if err != nil {
//		return err // one sentence; errors.Is with ErrNotMeeting, ErrDamaged, ErrInUse, assembly.ErrNewer
//	}
//	defer f.Close()
//	entry, err := f.Do("hand Ana", stamp) // judged, saved, and only then returned
//
// # The file
//
// A file has four buckets. Numbers are big-endian.
//
//	meta/     format        u32     of this layout; 1
//	          least-reader  u32     the lowest format that a program must know to read the file
//	          program       text    the version of the program that made it
//	          file-id       16 bytes, random
//	          created       i64     milliseconds since 1970-01-01T00:00:00Z, the time of the first entry
//	          origin        32 bytes, random
//	          key-envelope  only in a private file, which this version cannot read
//	entries/  u64 seq, from 1 without a gap → the entry as [assembly.Codec] writes it
//	head/     last → u64 seq and 32 bytes, the hash of the last entry
//	people/   id → {"salt":"64 hex digits","name":"as typed","contact":"…"}, the contact only where there is one;
//	          {} for a person whose name is forgotten
//
// An entry, what it puts into people/, and the head are one transaction. Other keys and buckets are left alone, so
// that a later version may add some.
//
// # The chain
//
// Labels are ASCII, and end in "|"; ‖ joins bytes.
//
//	hash(0) = SHA-256("stacktaker origin 1|" ‖ file-id ‖ format ‖ created ‖ origin)
//	hash(n) = SHA-256("stacktaker entry 1|" ‖ hash(n-1) ‖ u64 n ‖ u64 length of the entry ‖ the entry)
//
// A person's name is no part of an entry. The event "joined" that puts a person on the roll has the hex of
// SHA-256("stacktaker person 1|" ‖ salt ‖ name) instead ([assembly.Bind]), so that the name can be forgotten and the
// chain stands, but cannot be changed. Everybody who ever joined stands in people/, so that a lost name shows.
//
// The seal is hash(n) of the entry n with the event "sealed". Its words are eight of BIP-39's English list: the first
// 88 bits of the hash, eleven to a word.
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
package store
