// Package record is what the bytes of a meeting's file mean: its pages, its buckets, and the record in them with all that can be
// checked of it. It reads whatever it is given ([io.ReaderAt]) and writes nothing; package store opens files and writes them, and
// package rescue reads those of which less is to be believed.
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
// # The chain
//
// hash(n) is of hash(n-1) and entry n, as package [chain] has it, and the last one stands in head/. A person's name is no part of an
// entry. The event "joined" that puts a person on the roll has the hex of SHA-256("stacktaker person 1|" ‖ salt ‖ name) instead ([assembly.Bind]), so that the name can be forgotten and the
// chain stands, but cannot be changed. Everybody who ever joined stands in people/, so that a lost name shows.
//
// A [chain.Seal] is hash(n) of an entry n with the event "sealed"; there may be several.
//
// # How it is read
//
// bbolt reads through a memory map and trusts what it finds: on a damaged file it panics, faults or never ends, some
// of it in a goroutine of its own, where nothing can be caught. Its pages have no checksum. So every page is read
// here first, with ordinary reads and within bounds, and bbolt opens for writing only what was found whole.
//
// bbolt has two roots, of which the newer counts. If that one is damaged bbolt would go on from the older, and the
// last entry would be gone without a word. A file of which a root is damaged therefore counts as damaged. A crash
// does not do that: a root lies within one sector of the disk.
package record
