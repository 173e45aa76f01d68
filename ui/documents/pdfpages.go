package documents

import (
	"bytes"
	"compress/zlib"
	"io"
	"strconv"

	"stacktaker/ui/look"
)

const (
	largestPDF  = 64 << 20  // bytes of a file that is looked through
	largestText = 128 << 20 // bytes of what is packed in it
	mostPages   = 100_000
)

var (
	objectStream = look.Pattern(`/Type\s*/ObjStm\b`)
	pageTree     = look.Pattern(`/Type\s*/Pages\b`)
	pageCount    = look.Pattern(`/Count\s+(\d{1,7})\b`)
	pageParent   = look.Pattern(`/Parent\b`)
)

// PagesOfPDF counts the pages of a PDF, 0 where it is none or they cannot be told. The root of the tree of pages holds their number
// (ISO 32000-1, 7.7.3): a dictionary of the type Pages without a parent, of several the last in the file, since what was changed later
// stands further on. It may be packed into an object stream. Of an encrypted file those cannot be read.
func PagesOfPDF(r io.ReaderAt, size int64) int {
	if size < 8 || size > largestPDF {
		return 0
	}
	all := make([]byte, size)
	if n, err := r.ReadAt(all, 0); err != nil && err != io.EOF || int64(n) < size {
		return 0
	}
	if !bytes.HasPrefix(all, []byte("%PDF-")) {
		return 0
	}
	at, pages := rootOfPages(all)
	left := largestText
	for _, found := range objectStream().FindAllIndex(all, -1) {
		if found[0] < at {
			continue
		}
		text := unpacked(all[found[1]:], left)
		if left -= len(text); left <= 0 {
			return 0
		}
		if _, n := rootOfPages(text); n > 0 {
			at, pages = found[0], n
		}
	}
	return pages
}

// rootOfPages is the last root of a tree of pages in a text: where it stands and what it counts.
func rootOfPages(text []byte) (at, pages int) {
	for _, found := range pageTree().FindAllIndex(text, -1) {
		dict := dictionaryAround(text, found[0])
		if pageParent().Match(dict) {
			continue
		}
		if n := pageCount().FindSubmatch(dict); n != nil {
			if count, err := strconv.Atoi(string(n[1])); err == nil && count > 0 && count <= mostPages {
				at, pages = found[0], count
			}
		}
	}
	return at, pages
}

// dictionaryAround is the dictionary in which a place stands.
func dictionaryAround(text []byte, place int) []byte {
	const furthest = 64 << 10 // a tree of many pages lists them
	from, depth := place, 0
	for ; from > 0 && place-from < furthest; from-- {
		if pair := text[from-1 : from+1]; string(pair) == ">>" {
			depth++
			from--
		} else if string(pair) == "<<" {
			if depth--; depth < 0 {
				break
			}
			from--
		}
	}
	to, depth := place, 0
	for ; to+1 < len(text) && to-place < 16*furthest; to++ {
		if pair := text[to : to+2]; string(pair) == "<<" {
			depth++
			to++
		} else if string(pair) == ">>" {
			if depth--; depth < 0 {
				break
			}
			to++
		}
	}
	return text[max(from-1, 0):to]
}

// unpacked is what the stream holds that comes next, as far as it is packed by the usual method.
func unpacked(rest []byte, most int) []byte {
	begin := bytes.Index(rest[:min(len(rest), 4096)], []byte("stream"))
	if begin < 0 {
		return nil
	}
	z, err := zlib.NewReader(bytes.NewReader(bytes.TrimLeft(rest[begin+len("stream"):], "\r\n")))
	if err != nil {
		return nil
	}
	defer z.Close()
	text, _ := io.ReadAll(io.LimitReader(z, int64(most))) // what of it can be read
	return text
}
