package record

import (
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"io"
)

// The pages of a bbolt file, as version 2 of its layout has them (page.go and meta.go of bbolt), in the byte order of the machine.
const (
	// PageSize is that of the files made here, on every machine.
	PageSize = 4096
	rootSize = 64

	magic         = 0xED0CDAED
	layoutVersion = 2

	branchPage = 0x01
	// LeafPage is the sort of a page that holds values.
	LeafPage = 0x02

	// ValueElement and BucketElement are the sorts of what a leaf page holds.
	ValueElement, BucketElement = 0x00, 0x01

	// HeaderSize is how many bytes of a page come before what it holds.
	HeaderSize  = 16
	elementSize = 16

	noFreeList = ^uint64(0)
	// deepest is more than any tree of real pages has levels.
	deepest = 24
)

// Root is one of the two pages from which everything in a file is found. The newer one counts.
type Root struct {
	PageSize    uint64 // bytes
	Bucket      uint64 // the page with all buckets
	FreeList    uint64 // the page that lists those not used, noFreeList where that is not kept
	Pages       uint64 // how many there are
	Transaction uint64 // the number of the last one
}

// ReadRoot reads the root that stands at an offset. marked tells whether it is one at all, whole or damaged.
func ReadRoot(r io.ReaderAt, offset int64) (found Root, marked, whole bool) {
	var b [HeaderSize + rootSize]byte
	if _, err := r.ReadAt(b[:], offset); err != nil {
		return Root{}, false, false
	}
	m, order := b[HeaderSize:], binary.NativeEndian
	marked = order.Uint32(m) == magic && order.Uint32(m[4:]) == layoutVersion
	sum := fnv.New64a()
	sum.Write(m[:rootSize-8])
	return Root{
		PageSize: uint64(order.Uint32(m[8:])), Bucket: order.Uint64(m[16:]), FreeList: order.Uint64(m[32:]),
		Pages: order.Uint64(m[40:]), Transaction: order.Uint64(m[48:]),
	}, marked, marked && sum.Sum64() == order.Uint64(m[rootSize-8:])
}

// Roots finds both roots the way bbolt looks for them. whole is the number of those that are as they were written.
func Roots(r io.ReaderAt, size int64) (newest Root, whole int, err error) {
	first, marked, firstWhole := ReadRoot(r, 0)
	newest = first
	if !firstWhole {
		for place := int64(1 << 10); place <= 1<<24 && place < size; place <<= 1 {
			second, secondMarked, secondWhole := ReadRoot(r, place)
			if secondWhole && second.PageSize == uint64(place) {
				newest, whole = second, 1
				break
			}
			marked = marked || secondMarked
		}
	} else {
		whole = 1
		if second, _, ok := ReadRoot(r, int64(first.PageSize)); ok && second.PageSize == first.PageSize {
			whole = 2
			if second.Transaction > first.Transaction {
				newest = second
			}
		}
	}
	switch p := newest.PageSize; {
	case whole == 0 && marked:
		return Root{}, 0, Damage(0, "beginning")
	case whole == 0:
		return Root{}, 0, NotMeeting("no-file")
	case p < 1<<10 || p > 1<<16 || p&(p-1) != 0:
		return Root{}, 0, Damage(0, "pages.size", p)
	case uint64(size) < 4*p:
		return Root{}, 0, cutShort(size)
	}
	return newest, whole, nil
}

// tree reads the buckets of a file page by page. Whatever the bytes are, it ends and stays within them.
type tree struct {
	r     io.ReaderAt
	root  Root
	seen  []bool // by page; no page is used twice
	visit Visitor
}

// Visitor is shown every key and value, bucket by bucket, in the order of the keys. The bytes may be kept.
type Visitor func(bucket string, key, value []byte) error

// Walk shows everything in the file to visit. Its error is a finding, or that of visit.
func Walk(r io.ReaderAt, size int64, root Root, visit Visitor) error {
	if root.Pages < 4 || root.Pages > uint64(size)/root.PageSize {
		return cutShort(size)
	}
	t := &tree{r: r, root: root, seen: make([]bool, root.Pages), visit: visit}
	return t.page(root.Bucket, "", &order{}, 0)
}

func cutShort(size int64) error { return Damage(0, "short", size) }

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
		return Damage(0, "keys")
	}
	o.last, o.any, o.same = key, true, branch
	return nil
}

// page reads the page with this number and what hangs on it.
func (t *tree) page(id uint64, bucket string, keys *order, depth int) error {
	if depth > deepest {
		return Damage(0, "pages.nowhere")
	}
	p, err := t.bytes(id)
	if err != nil {
		return err
	}
	switch flags := binary.NativeEndian.Uint16(p[8:]); flags {
	case LeafPage:
		return t.leaf(p, bucket, keys, depth)
	case branchPage:
		return t.branch(p, id, bucket, keys, depth)
	default:
		return Damage(0, "page.sort", id)
	}
}

// bytes reads a page with the pages that it flows over into.
func (t *tree) bytes(id uint64) ([]byte, error) {
	if id < 2 || id >= t.root.Pages {
		return nil, Damage(0, "page.none", id)
	}
	p := make([]byte, t.root.PageSize)
	if _, err := t.r.ReadAt(p, int64(id*t.root.PageSize)); err != nil {
		return nil, Damage(0, "page.unread", id, err)
	}
	more := uint64(binary.NativeEndian.Uint32(p[12:]))
	if own := binary.NativeEndian.Uint64(p); own != id || more >= t.root.Pages-id {
		return nil, Damage(0, "page.other", id)
	}
	for n := id; n <= id+more; n++ {
		if t.seen[n] {
			return nil, Damage(0, "page.twice", n)
		}
		t.seen[n] = true
	}
	if more == 0 {
		return p, nil
	}
	p = append(p, make([]byte, more*t.root.PageSize)...)
	if _, err := t.r.ReadAt(p[t.root.PageSize:], int64((id+1)*t.root.PageSize)); err != nil {
		return nil, Damage(0, "page.unread", id, err)
	}
	return p, nil
}

func (t *tree) branch(p []byte, id uint64, bucket string, keys *order, depth int) error {
	n, err := Elements(p)
	if err != nil {
		return err
	}
	if n == 0 {
		return Damage(0, "page.empty", id)
	}
	for i := range n {
		e := p[HeaderSize+i*elementSize:]
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
	n, err := Elements(p)
	if err != nil {
		return err
	}
	for i := range n {
		e, err := LeafElement(p, n, i)
		if err != nil {
			return err
		}
		if err := keys.next(e.Key, false); err != nil {
			return err
		}
		switch {
		case e.Sort == BucketElement:
			err = t.bucket(e.Key, e.Value, bucket, depth)
		case e.Sort != ValueElement:
			err = Damage(0, "value.sort")
		case bucket == "":
			err = Damage(0, "value.outside")
		default:
			err = t.visit(bucket, e.Key, e.Value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// bucket reads a bucket: the number of its first page, and where that is 0 its only page itself.
func (t *tree) bucket(key, value []byte, within string, depth int) error {
	if len(value) < HeaderSize {
		return Damage(0, "bucket")
	}
	name := string(key)
	if within != "" {
		name = within + "/" + name // none that is known here
	}
	if id := binary.NativeEndian.Uint64(value); id != 0 {
		return t.page(id, name, &order{}, depth+1)
	}
	p := value[HeaderSize:]
	if len(p) < HeaderSize || binary.NativeEndian.Uint16(p[8:]) != LeafPage {
		return Damage(0, "bucket")
	}
	if depth > deepest {
		return Damage(0, "pages.nowhere")
	}
	return t.leaf(p, name, &order{}, depth+1)
}

// Header is how a page begins.
type Header struct {
	Page uint64 // its number
	Sort uint16 // [LeafPage], or of a page that leads to others
	More uint32 // how many pages it flows over into
}

// ReadHeader reads the header of a page of at least [HeaderSize] bytes.
func ReadHeader(p []byte) Header {
	order := binary.NativeEndian
	return Header{Page: order.Uint64(p), Sort: order.Uint16(p[8:]), More: order.Uint32(p[12:])}
}

// Element is what a leaf page holds: a value under its key, or a bucket, of which the value is how it begins and, where it is small,
// its only page.
type Element struct {
	Sort       uint32 // [ValueElement] or [BucketElement]
	Key, Value []byte // within the page
}

// LeafElement is element i of the n that a leaf page has, by [Elements]. Its error is a finding.
func LeafElement(p []byte, n, i int) (Element, error) {
	e := p[HeaderSize+i*elementSize:]
	place := binary.NativeEndian.Uint32(e[4:])
	keyLength, valueLength := binary.NativeEndian.Uint32(e[8:]), binary.NativeEndian.Uint32(e[12:])
	both, err := part(p, n, i, place, keyLength, valueLength)
	if err != nil {
		return Element{}, err
	}
	return Element{binary.NativeEndian.Uint32(e), both[:keyLength:keyLength], both[keyLength:]}, nil
}

// Elements is the number of elements of a page, which all fit into it.
func Elements(p []byte) (int, error) {
	n := int(binary.NativeEndian.Uint16(p[10:]))
	if HeaderSize+n*elementSize > len(p) {
		return 0, Damage(0, "page.less")
	}
	return n, nil
}

// part is the bytes to which element i of n points: length and more bytes, at a place counted from the element.
func part(p []byte, n, i int, place, length, more uint32) ([]byte, error) {
	from := uint64(HeaderSize+i*elementSize) + uint64(place)
	to := from + uint64(length) + uint64(more)
	if from < uint64(HeaderSize+n*elementSize) || to > uint64(len(p)) {
		return nil, Damage(0, "page.less")
	}
	return p[from:to:to], nil
}
