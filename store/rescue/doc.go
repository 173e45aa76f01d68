// Package rescue reads damaged files. It believes nothing of them: it looks at every page, also at those that counted once and that bbolt
// has not used again, then at the bytes beside all pages, and takes the longest beginning of the entries that can be read. Where
// something stands there in several forms the chain tells which is right, by the hashes that stood in head/ at any time. What comes out
// is a record with the same identity, so that every hash and the seal are as they were; package store writes it into a file.
//
//	left, err := rescue.Search(file, size) // what is found; the file may be closed then
//	rec, saved, err := left.Salvage(unlock)
package rescue
