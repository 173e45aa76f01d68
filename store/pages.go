package store

import (
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"io"
)

// The pages of a bbolt file, as its version 2 lays them out in the byte order of the machine.
const (
	pageSize = 4096 // of the files made here, on every machine
	rootSize = 64

	magic         = 0xED0CDAED
	layoutVersion = 2

	branchPage = 0x01
	leafPage   = 0x02
	bucketLeaf = 0x01 // flag of an element that is a bucket

	headerSize  = 16
	elementSize = 16

	noFreeList = ^uint64(0)
	// deepest is more than any tree of real pages has levels.
	deepest = 24
)

// root is one of the two pages from which everything in a file is found. The newer one counts.
type root struct {
	pageSize, bucket, freeList, pages, transaction uint64
}

// readRoot reads the root that stands at an offset. marked tells whether it is one at all, whole or damaged.
func readRoot(r io.ReaderAt, offset int64) (found root, marked, whole bool) {
	var b [headerSize + rootSize]byte
	if _, err := r.ReadAt(b[:], offset); err != nil {
		return root{}, false, false
	}
	m, order := b[headerSize:], binary.NativeEndian
	marked = order.Uint32(m) == magic && order.Uint32(m[4:]) == layoutVersion
	sum := fnv.New64a()
	sum.Write(m[:rootSize-8])
	return root{
		pageSize: uint64(order.Uint32(m[8:])), bucket: order.Uint64(m[16:]), freeList: order.Uint64(m[32:]),
		pages: order.Uint64(m[40:]), transaction: order.Uint64(m[48:]),
	}, marked, marked && sum.Sum64() == order.Uint64(m[rootSize-8:])
}

// roots finds both roots the way bbolt looks for them. whole is the number of those that are as they were written.
func roots(r io.ReaderAt, size int64) (newest root, whole int, err error) {
	first, marked, firstWhole := readRoot(r, 0)
	newest = first
	if !firstWhole {
		for place := int64(1 << 10); place <= 1<<24 && place < size; place <<= 1 {
			second, secondMarked, secondWhole := readRoot(r, place)
			if secondWhole && second.pageSize == uint64(place) {
				newest, whole = second, 1
				break
			}
			marked = marked || secondMarked
		}
	} else {
		whole = 1
		if second, _, ok := readRoot(r, int64(first.pageSize)); ok && second.pageSize == first.pageSize {
			whole = 2
			if second.transaction > first.transaction {
				newest = second
			}
		}
	}
	switch p := newest.pageSize; {
	case whole == 0 && marked:
		return root{}, 0, damage(0, "beginning")
	case whole == 0:
		return root{}, 0, notMeeting("no-file")
	case p < 1<<10 || p > 1<<16 || p&(p-1) != 0:
		return root{}, 0, damage(0, "pages.size", p)
	case uint64(size) < 4*p:
		return root{}, 0, cutShort(size)
	}
	return newest, whole, nil
}

// tree reads the buckets of a file page by page. Whatever the bytes are, it ends and stays within them.
type tree struct {
	r     io.ReaderAt
	root  root
	seen  []bool // by page; no page is used twice
	visit visitor
}

// visitor is shown every key and value, bucket by bucket, in the order of the keys. The bytes may be kept.
type visitor func(bucket string, key, value []byte) error

// walk shows everything in the file to visit. Its error is a finding, or that of visit.
func walk(r io.ReaderAt, size int64, root root, visit visitor) error {
	if root.pages < 4 || root.pages > uint64(size)/root.pageSize {
		return cutShort(size)
	}
	t := &tree{r: r, root: root, seen: make([]bool, root.pages), visit: visit}
	return t.page(root.bucket, "", &order{}, 0)
}

func cutShort(size int64) error { return damage(0, "short", size) }

// order watches over the keys of one bucket, which only grow.
type order struct {
	last []byte
	any  bool
	// same allows the key that comes next to be the last one again: that of a branch is the first one below it.
	same bool
}

func (o *order) next(key []byte, branch bool) error {
	c := bytes.Compare(key, o.last)
	if len(key) == 0 || o.any && (c < 0 || c == 0 && !o.same) {
		return damage(0, "keys")
	}
	o.last, o.any, o.same = key, true, branch
	return nil
}

// page reads the page with this number and what hangs on it.
func (t *tree) page(id uint64, bucket string, keys *order, depth int) error {
	if depth > deepest {
		return damage(0, "pages.nowhere")
	}
	p, err := t.bytes(id)
	if err != nil {
		return err
	}
	switch flags := binary.NativeEndian.Uint16(p[8:]); flags {
	case leafPage:
		return t.leaf(p, bucket, keys, depth)
	case branchPage:
		return t.branch(p, id, bucket, keys, depth)
	default:
		return damage(0, "page.sort", id)
	}
}

// bytes reads a page with the pages that it flows over into.
func (t *tree) bytes(id uint64) ([]byte, error) {
	if id < 2 || id >= t.root.pages {
		return nil, damage(0, "page.none", id)
	}
	p := make([]byte, t.root.pageSize)
	if _, err := t.r.ReadAt(p, int64(id*t.root.pageSize)); err != nil {
		return nil, damage(0, "page.unread", id, err)
	}
	more := uint64(binary.NativeEndian.Uint32(p[12:]))
	if own := binary.NativeEndian.Uint64(p); own != id || more >= t.root.pages-id {
		return nil, damage(0, "page.other", id)
	}
	for n := id; n <= id+more; n++ {
		if t.seen[n] {
			return nil, damage(0, "page.twice", n)
		}
		t.seen[n] = true
	}
	if more == 0 {
		return p, nil
	}
	p = append(p, make([]byte, more*t.root.pageSize)...)
	if _, err := t.r.ReadAt(p[t.root.pageSize:], int64((id+1)*t.root.pageSize)); err != nil {
		return nil, damage(0, "page.unread", id, err)
	}
	return p, nil
}

func (t *tree) branch(p []byte, id uint64, bucket string, keys *order, depth int) error {
	n, err := elements(p)
	if err != nil {
		return err
	}
	if n == 0 {
		return damage(0, "page.empty", id)
	}
	for i := range n {
		e := p[headerSize+i*elementSize:]
		place, length := binary.NativeEndian.Uint32(e), binary.NativeEndian.Uint32(e[4:])
		key, err := part(p, n, i, place, length, 0)
		if err != nil {
			return err
		}
		if err := keys.next(key, true); err != nil {
			return err
		}
		if err := t.page(binary.NativeEndian.Uint64(e[8:]), bucket, keys, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) leaf(p []byte, bucket string, keys *order, depth int) error {
	n, err := elements(p)
	if err != nil {
		return err
	}
	for i := range n {
		e := p[headerSize+i*elementSize:]
		flags, place := binary.NativeEndian.Uint32(e), binary.NativeEndian.Uint32(e[4:])
		keyLength, valueLength := binary.NativeEndian.Uint32(e[8:]), binary.NativeEndian.Uint32(e[12:])
		both, err := part(p, n, i, place, keyLength, valueLength)
		if err != nil {
			return err
		}
		key, value := both[:keyLength:keyLength], both[keyLength:]
		if err := keys.next(key, false); err != nil {
			return err
		}
		switch {
		case flags == bucketLeaf:
			err = t.bucket(key, value, bucket, depth)
		case flags != 0:
			err = damage(0, "value.sort")
		case bucket == "":
			err = damage(0, "value.outside")
		default:
			err = t.visit(bucket, key, value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// bucket reads a bucket: the number of its first page, and where that is 0 its only page itself.
func (t *tree) bucket(key, value []byte, within string, depth int) error {
	if len(value) < headerSize {
		return damage(0, "bucket")
	}
	name := string(key)
	if within != "" {
		name = within + "/" + name // none that is known here
	}
	if id := binary.NativeEndian.Uint64(value); id != 0 {
		return t.page(id, name, &order{}, depth+1)
	}
	p := value[headerSize:]
	if len(p) < headerSize || binary.NativeEndian.Uint16(p[8:]) != leafPage {
		return damage(0, "bucket")
	}
	if depth > deepest {
		return damage(0, "pages.nowhere")
	}
	return t.leaf(p, name, &order{}, depth+1)
}

// elements is the number of elements of a page, which all fit into it.
func elements(p []byte) (int, error) {
	n := int(binary.NativeEndian.Uint16(p[10:]))
	if headerSize+n*elementSize > len(p) {
		return 0, damage(0, "page.less")
	}
	return n, nil
}

// part is the bytes to which element i of n points: length and more bytes, at a place counted from the element.
func part(p []byte, n, i int, place, length, more uint32) ([]byte, error) {
	from := uint64(headerSize+i*elementSize) + uint64(place)
	to := from + uint64(length) + uint64(more)
	if from < uint64(headerSize+n*elementSize) || to > uint64(len(p)) {
		return nil, damage(0, "page.less")
	}
	return p[from:to:to], nil
}
