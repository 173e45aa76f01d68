package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

const (
	// mostSearched is how many bytes of a file are searched. No meeting comes near it.
	mostSearched = 256 << 20
	// mostOptions is how many different values are kept of one key. bbolt never writes into a page that counts, so that
	// a file has older copies of its pages; those of an entry are all the same, unless one is damaged.
	mostOptions = 4
	// mostFlow is how far a page may flow over into others.
	mostFlow = 16 << 20
)

// wreck is what can be found in a file of which nothing is believed: every value that stands anywhere in it, on pages
// that count and on those that counted once. Those that count come first.
type wreck struct {
	meta    map[string][][]byte
	entries map[uint64][][]byte
	people  map[string][][]byte
	ends    [][]byte
	zeros   bool  // there is nothing but zeros
	flow    int64 // how many bytes of pages that flow over may still be read
}

// searchWreck looks at every page of a file, first at those to which its roots lead. However the bytes are, it ends.
func searchWreck(r io.ReaderAt, size int64) *wreck {
	size = min(size, mostSearched)
	w := &wreck{
		meta: map[string][][]byte{}, entries: map[uint64][][]byte{}, people: map[string][][]byte{}, zeros: true, flow: 4 * mostFlow,
	}
	length := int64(record.PageSize)
	for _, root := range rootsOf(r, size) {
		length = int64(root.PageSize)
		root.Pages = min(root.Pages, uint64(size)/root.PageSize)
		// Where it ends too soon, the search goes on below.
		_ = record.Walk(r, size, root, func(bucket string, key, value []byte) error {
			w.take(bucket, key, value)
			return nil
		})
	}
	page := make([]byte, length)
	for at := int64(0); at < size; at += length {
		clear(page)
		n, _ := r.ReadAt(page[:min(length, size-at)], at)
		w.zeros = w.zeros && len(bytes.TrimLeft(page[:n], "\x00")) == 0
		if head := record.ReadHeader(page); head.Sort == record.LeafPage && head.Page == uint64(at/length) {
			w.leaf(w.flowing(r, page, at, size), "", 0)
		}
	}
	if !w.zeros {
		w.scan(r, size)
	}
	return w
}

// rootsOf are the roots that may lead to something, the newer first, whether they are whole or not.
func rootsOf(r io.ReaderAt, size int64) []record.Root {
	var found []record.Root
	for place := int64(0); place <= 1<<16 && place < size; place = max(2*place, 1<<10) {
		m, marked, _ := record.ReadRoot(r, place)
		if p := m.PageSize; marked && p >= 1<<10 && p <= 1<<16 && p&(p-1) == 0 {
			found = append(found, m)
		}
	}
	if len(found) > 1 && found[1].Transaction > found[0].Transaction {
		found[0], found[1] = found[1], found[0]
	}
	return found
}

// flowing is a page with those into which it flows over.
func (w *wreck) flowing(r io.ReaderAt, page []byte, at, size int64) []byte {
	whole := (1 + int64(record.ReadHeader(page).More)) * int64(len(page))
	if whole == int64(len(page)) || whole > mostFlow || at+whole > size || whole > w.flow {
		return page
	}
	w.flow -= whole
	b := make([]byte, whole)
	_, _ = r.ReadAt(b, at)
	return b
}

// leaf takes all that can be read of a leaf page, which belongs to a bucket that may not be known.
func (w *wreck) leaf(p []byte, bucket string, depth int) {
	n, err := record.Elements(p)
	if err != nil || depth > 1 {
		return
	}
	for i := range n {
		e, err := record.LeafElement(p, n, i)
		if err != nil {
			continue
		}
		switch {
		case e.Sort == record.BucketElement && len(e.Value) > 2*record.HeaderSize:
			w.leaf(e.Value[record.HeaderSize:], string(e.Key), depth+1)
		case e.Sort == record.ValueElement && bucket == "":
			w.take(bucketOf(e.Key), e.Key, e.Value)
		case e.Sort == record.ValueElement:
			w.take(bucket, e.Key, e.Value)
		}
	}
}

// bucketOf guesses to which bucket a key belongs.
func bucketOf(key []byte) string {
	switch {
	case record.KnownOfMeta(string(key)):
		return record.MetaBucket
	case string(key) == record.LastKey:
		return record.HeadBucket
	case len(key) == 8 && key[0] == 0: // nobody writes 2⁵⁶ entries, and no id begins so
		return record.EntriesBucket
	}
	return record.PeopleBucket
}

// take keeps what may be a meeting's.
func (w *wreck) take(bucket string, key, value []byte) {
	switch bucket {
	case record.MetaBucket:
		if record.KnownOfMeta(string(key)) {
			w.meta[string(key)] = option(w.meta[string(key)], value)
		}
	case record.EntriesBucket:
		if len(key) == 8 {
			seq := binary.BigEndian.Uint64(key)
			w.entries[seq] = option(w.entries[seq], value)
		}
	case record.HeadBucket:
		if string(key) == record.LastKey {
			w.ends = append(w.ends, bytes.Clone(value))
		}
	case record.PeopleBucket:
		w.people[string(key)] = option(w.people[string(key)], value)
	}
}

// option adds a value to those that are known of a key.
func option(known [][]byte, value []byte) [][]byte {
	for _, k := range known {
		if bytes.Equal(k, value) {
			return known
		}
	}
	if len(known) == mostOptions {
		return known
	}
	return append(known, bytes.Clone(value))
}

// identities are what the file may say of itself, every way in which what was found goes together.
func (w *wreck) identities() []chain.Identity {
	lengths := map[string]int{record.FormatKey: 4, record.FileIDKey: 16, record.CreatedKey: 8, record.OriginKey: 32}
	fits := func(key string) (all [][]byte) {
		for _, value := range w.meta[key] {
			if len(value) == lengths[key] {
				all = append(all, value)
			}
		}
		return all
	}
	var all []chain.Identity
	for _, f := range fits(record.FormatKey) {
		for _, id := range fits(record.FileIDKey) {
			for _, created := range fits(record.CreatedKey) {
				for _, chance := range fits(record.OriginKey) {
					all = append(all, chain.Identity{Format: binary.BigEndian.Uint32(f), FileID: id, Created: created, Chance: chance})
				}
			}
		}
	}
	return all
}

// program is the version that made the file, this one where that is not found.
func (w *wreck) program() []byte {
	if found := w.meta[record.ProgramKey]; len(found) > 0 {
		return found[0]
	}
	return record.ThisProgram()
}

// readables leaves of what may be entries those that are: in plain words, with the number under which they stand.
func (w *wreck) readables(codec assembly.Codec) {
	for seq, options := range w.entries {
		var good [][]byte
		for _, b := range options {
			if entryReads(codec, seq, b) {
				good = append(good, b)
			}
		}
		w.entries[seq] = good
	}
}

// entryReads tells whether bytes are the entry with this number, maybe one of a newer version.
func entryReads(codec assembly.Codec, seq uint64, b []byte) bool {
	var e struct {
		Seq uint64 `json:"seq"`
	}
	if json.Unmarshal(b, &e) != nil || e.Seq != seq {
		return false
	}
	_, err := codec.Decode(b)
	return err == nil || isNewer(err)
}
