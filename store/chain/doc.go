// Package chain is the arithmetic of a record: its hashes, its seal in words, and the safe of a private file. It knows
// bytes and nothing of where they lie: no database, no disk, no clock.
//
// # The chain
//
// Labels are ASCII, and end in "|"; ‖ joins bytes; numbers are big-endian.
//
//	hash(0) = SHA-256("stacktaker origin 1|" ‖ file-id ‖ format ‖ created ‖ origin)
//	hash(n) = SHA-256("stacktaker entry 1|" ‖ hash(n-1) ‖ u64 n ‖ u64 length of the entry ‖ the entry)
//
// A [Seal] is hash(n) of an entry n that sealed the record. Its words are eight of BIP-39's lists, in English, Spanish or
// French: the first 88 bits of the hash, eleven to a word.
//
// # The safe
//
// A [Safe] has the data key of a private file, 32 random bytes. Each value is shut with XChaCha20-Poly1305 under it, padded to a
// multiple of 256 bytes, and bound to where it stands and to the hash before it. The data key stands in the file's envelope,
// under a key that argon2id makes of the passphrase. Every byte is told in docs/format.md, and what it protects from in
// docs/threats.md.
package chain
