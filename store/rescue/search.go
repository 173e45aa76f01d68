package rescue

import (
	"bytes"
	"io"

	"stacktaker/store/record"
)

const (
	// mostSearched is how many bytes of a file are searched. No meeting comes near it.
	mostSearched = 256 << 20
	// mostFlow is how far a page may flow over into others.
	mostFlow = 16 << 20
)

// Search looks at every page of a file of this many bytes, first at those to which its roots lead, and then for what is readable
// beside them. However the bytes are, it ends. Its error is a finding, of what is no meeting's file.
func Search(r io.ReaderAt, size int64) (*Remains, error) {
	size = min(size, mostSearched)
	m := &Remains{
		meta: map[string][][]byte{}, entries: map[uint64][][]byte{}, people: map[string][][]byte{}, flow: 4 * mostFlow,
	}
	length := int64(record.PageSize)
	for _, root := range rootsOf(r, size) {
		length = int64(root.PageSize)
		root.Pages = min(root.Pages, uint64(size)/root.PageSize)
		// Where it ends too soon, the search goes on below.
		_ = record.Walk(r, size, root, func(bucket string, key, value []byte) error {
			m.take(bucket, key, value)
			return nil
		})
	}
	page, zeros := make([]byte, length), true
	for at := int64(0); at < size; at += length {
		clear(page)
		n, _ := r.ReadAt(page[:min(length, size-at)], at)
		zeros = zeros && len(bytes.TrimLeft(page[:n], "\x00")) == 0
		if head := record.ReadHeader(page); head.Sort == record.LeafPage && head.Page == uint64(at/length) {
			m.leaf(m.flowing(r, page, at, size), "", 0)
		}
	}
	if zeros {
		return nil, record.NotMeeting("zeros")
	}
	m.scan(r, size)
	if len(m.entries) == 0 || len(m.meta[record.FileIDKey]) == 0 && len(m.meta[record.OriginKey]) == 0 {
		return nil, record.NotMeeting("unknown")
	}
	return m, nil
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
func (m *Remains) flowing(r io.ReaderAt, page []byte, at, size int64) []byte {
	whole := (1 + int64(record.ReadHeader(page).More)) * int64(len(page))
	if whole == int64(len(page)) || whole > mostFlow || at+whole > size || whole > m.flow {
		return page
	}
	m.flow -= whole
	b := make([]byte, whole)
	_, _ = r.ReadAt(b, at)
	return b
}

// leaf takes all that can be read of a leaf page, which belongs to a bucket that may not be known.
func (m *Remains) leaf(p []byte, bucket string, depth int) {
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
			m.leaf(e.Value[record.HeaderSize:], string(e.Key), depth+1)
		case e.Sort == record.ValueElement && bucket == "":
			m.take(bucketOf(e.Key), e.Key, e.Value)
		case e.Sort == record.ValueElement:
			m.take(bucket, e.Key, e.Value)
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
