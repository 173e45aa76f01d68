package pdf

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"stacktaker/ui/look"
)

// The library that writes pages knows no structure, has no hook for the dictionaries of the file and its pages, and packs neither. So what it
// wrote is read, object by object, and written again (ISO 32000-1): with the structure, streams compressed (7.3.8), and everything else packed
// in streams of objects, with a stream of cross references (7.5.7 and 7.5.8). A structure has an element a row and a cell, which are alike: so
// packed, they take a twentieth.

var errNotWritten = errors.New("the file is not laid out as its writer does it")

// What is read of a file, made when the first is written.
var (
	startXref   = look.Pattern(`startxref\n(\d+)\n%%EOF\s*$`)
	trailerRefs = look.Pattern(`/Size (\d+)\n/Root (\d+) 0 R\n/Info (\d+) 0 R`)
	kidsOfPages = look.Pattern(`/Kids \[([^\]]*)\]`)
	lengthOf    = look.Pattern(`/Length (\d+)`)
)

// filed is a file that is put together anew.
type filed struct {
	objects       [][]byte // by number, without head and end; nil: none
	catalog, info int
	scopes        map[string]int // the attributes of heads of a table, which many elements share
}

// tagged is a file with the structure below root.
func tagged(file []byte, root *tag) ([]byte, error) {
	f, err := readFiled(file)
	if err != nil {
		return nil, err
	}
	pages, err := f.pages()
	if err != nil {
		return nil, err
	}
	tree, parents := f.reserve(), f.reserve()
	marked := make([][]int, len(pages)) // the element of each mark, by page
	top := f.element(root, tree, pages, marked)
	f.objects[tree] = fmt.Appendf(nil, "<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>", top, parents, len(pages))
	nums := []byte("<</Nums [\n")
	for n, elements := range marked {
		nums = append(strconv.AppendInt(nums, int64(n), 10), " ["...)
		for _, e := range elements {
			nums = append(strconv.AppendInt(nums, int64(e), 10), " 0 R "...)
		}
		nums = append(nums, "]\n"...)
	}
	f.objects[parents] = append(nums, "]>>"...)
	for n, page := range pages {
		if err := f.extend(page, fmt.Sprintf("/StructParents %d\n/Tabs /S\n", n)); err != nil {
			return nil, err
		}
	}
	more := fmt.Sprintf("/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n", tree)
	if err := f.extend(f.catalog, more); err != nil {
		return nil, err
	}
	return f.bytes()
}

// readFiled reads the objects of a file, where its table of cross references has them.
func readFiled(file []byte) (*filed, error) {
	at := startXref().FindSubmatch(file[max(0, len(file)-64):])
	if at == nil {
		return nil, errNotWritten
	}
	from, _ := strconv.Atoi(string(at[1]))
	if from >= len(file) {
		return nil, errNotWritten
	}
	of := trailerRefs().FindSubmatch(file[from:])
	if of == nil {
		return nil, errNotWritten
	}
	size, _ := strconv.Atoi(string(of[1]))
	f := &filed{scopes: map[string]int{}}
	f.catalog, _ = strconv.Atoi(string(of[2]))
	f.info, _ = strconv.Atoi(string(of[3]))
	lines := bytes.Split(file[from:], []byte("\n"))
	const head = 2 // "xref" and how many there are
	if len(lines) < head+size || f.catalog >= size || f.info >= size {
		return nil, errNotWritten
	}
	type begun struct{ object, at int }
	var all []begun
	for n, l := range lines[head+1 : head+size] {
		offset, err := strconv.Atoi(string(l[:min(len(l), 10)]))
		if err != nil || offset >= from {
			return nil, errNotWritten
		}
		if offset > 0 {
			all = append(all, begun{n + 1, offset})
		}
	}
	slices.SortFunc(all, func(a, b begun) int { return cmp.Compare(a.at, b.at) })
	f.objects = make([][]byte, size)
	for i, o := range all {
		end := from
		if i+1 < len(all) {
			end = all[i+1].at
		}
		says, headed := bytes.CutPrefix(file[o.at:end], []byte(strconv.Itoa(o.object)+" 0 obj\n"))
		says, ended := bytes.CutSuffix(bytes.TrimRight(says, "\n"), []byte("endobj"))
		if !headed || !ended {
			return nil, errNotWritten
		}
		f.objects[o.object] = says
	}
	return f, nil
}

// pages are the objects of the pages, in their order.
func (f *filed) pages() ([]int, error) {
	const tree = 1 // where the library writes it
	kids := kidsOfPages().FindSubmatch(f.objects[tree])
	if kids == nil {
		return nil, errNotWritten
	}
	var pages []int
	for _, ref := range strings.Split(string(kids[1]), "R") {
		if fields := strings.Fields(ref); len(fields) == 2 {
			n, err := strconv.Atoi(fields[0])
			if err != nil || n >= len(f.objects) {
				return nil, errNotWritten
			}
			pages = append(pages, n)
		}
	}
	return pages, nil
}

// reserve gives the next free number.
func (f *filed) reserve() int {
	f.objects = append(f.objects, nil)
	return len(f.objects) - 1
}

// extend puts more into a dictionary.
func (f *filed) extend(n int, more string) error {
	says, is := bytes.CutPrefix(f.objects[n], []byte("<<"))
	if !is {
		return errNotWritten
	}
	f.objects[n] = slices.Concat([]byte("<<"), []byte(more), says)
	return nil
}

// element writes an element and all within it; what nothing is drawn of is left out, but for a cell, which keeps its column.
func (f *filed) element(t *tag, parent int, pages []int, marked [][]int) int {
	n, on := f.reserve(), 0 // on the page where it begins
	kids := make([]byte, 0, 8*len(t.kids))
	many := 0
	for _, k := range t.kids {
		switch {
		case k.tag == nil:
			page := k.page - 1
			for len(marked[page]) <= k.id {
				marked[page] = append(marked[page], n)
			}
			marked[page][k.id] = n
			if on == 0 {
				on = k.page
			}
			if on == k.page {
				kids = strconv.AppendInt(kids, int64(k.id), 10)
			} else {
				kids = fmt.Appendf(kids, "<</Type /MCR /Pg %d 0 R /MCID %d>>", pages[page], k.id)
			}
		case !k.tag.empty() || k.tag.scope != "" || k.tag.role == "TD":
			kids = append(strconv.AppendInt(kids, int64(f.element(k.tag, n, pages, marked)), 10), " 0 R"...)
		default:
			continue
		}
		kids = append(kids, ' ')
		many++
	}
	says := make([]byte, 0, len(kids)+64)
	says = append(append(says, "<</S /"...), t.role...)
	says = append(strconv.AppendInt(append(says, " /P "...), int64(parent), 10), " 0 R"...)
	switch kids = bytes.TrimSpace(kids); {
	case many > 1:
		says = append(append(append(says, " /K ["...), kids...), ']')
	case many == 1:
		says = append(append(says, " /K "...), kids...)
	}
	if on > 0 {
		says = append(strconv.AppendInt(append(says, " /Pg "...), int64(pages[on-1]), 10), " 0 R"...)
	}
	if t.alt != "" {
		says = append(append(says, " /Alt "...), textString(t.alt)...)
	}
	if t.scope != "" {
		says = append(strconv.AppendInt(append(says, " /A "...), int64(f.scope(t.scope)), 10), " 0 R"...)
	}
	f.objects[n] = append(says, ">>"...)
	return n
}

// scope is the attributes of a head of columns or of a row.
func (f *filed) scope(of string) int {
	n, known := f.scopes[of]
	if !known {
		n = f.reserve()
		f.objects[n] = []byte("<</O /Table /Scope /" + of + ">>")
		f.scopes[of] = n
	}
	return n
}

// textString is a text as a string of the file, in UTF-16.
func textString(text string) string {
	const digits = "0123456789ABCDEF"
	units := utf16.Encode([]rune(text))
	b := make([]byte, 0, 6+4*len(units))
	b = append(b, "<FEFF"...)
	for _, u := range units {
		b = append(b, digits[u>>12], digits[u>>8&15], digits[u>>4&15], digits[u&15])
	}
	return string(append(b, '>'))
}

// spot is where an object stands: at an offset, or as the how manieth in a stream of objects.
type spot struct{ in, at int }

// bytes is the file: the streams, then everything else.
func (f *filed) bytes() ([]byte, error) {
	out := []byte("%PDF-1.7\n%\xb5\xb6\xb7\xb8\n")
	pack := packer{}
	places := make([]spot, len(f.objects))
	var small []int
	for n, says := range f.objects {
		dictionary, stream, is := bytes.Cut(says, []byte(">>\nstream\n"))
		switch {
		case says == nil:
		case is:
			places[n].at = len(out)
			body, ended := bytes.CutSuffix(bytes.TrimRight(stream, "\n"), []byte("\nendstream"))
			length := lengthOf().FindSubmatch(dictionary)
			if !ended || length == nil || string(length[1]) != strconv.Itoa(len(body)) {
				return nil, errNotWritten
			}
			if !bytes.Contains(dictionary, []byte("/Filter")) {
				body = pack.deflated(body)
				dictionary = fmt.Appendf(nil, "<</Filter /FlateDecode /Length %d", len(body))
			}
			out = appendStream(out, n, dictionary, body)
		default:
			small = append(small, n)
		}
	}
	for among := range slices.Chunk(small, mostPacked) {
		in := f.reserve()
		places = append(places, spot{at: len(out)})
		var heads, bodies []byte
		for i, n := range among {
			places[n] = spot{in, i}
			heads = fmt.Appendf(heads, "%d %d ", n, len(bodies))
			bodies = append(append(bodies, bytes.TrimSpace(f.objects[n])...), '\n')
		}
		body := pack.deflated(heads, bodies)
		out = appendStream(out, in, fmt.Appendf(nil, "<</Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d", len(among), len(heads), len(body)), body)
	}
	from := len(out)
	table := f.reserve()
	body := pack.deflated(references(append(places, spot{at: from})))
	out = appendStream(out, table, fmt.Appendf(nil, "<</Type /XRef /Size %d /W [1 4 2] /Root %d 0 R /Info %d 0 R /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 7>> /Length %d",
		len(f.objects), f.catalog, f.info, len(body)), body)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", from), nil
}

// mostPacked is how many objects stand in one stream: who looks for one reads them all.
const mostPacked = 250

// appendStream writes an object that is a stream; its dictionary is open.
func appendStream(out []byte, n int, dictionary, body []byte) []byte {
	out = append(strconv.AppendInt(out, int64(n), 10), " 0 obj\n"...)
	out = append(append(out, dictionary...), ">>\nstream\n"...)
	return append(append(out, body...), "\nendstream\nendobj\n"...)
}

// references is the table of where objects stand, each row as it differs from the one above it.
func references(places []spot) []byte {
	const row = 7
	var above [row]byte
	out := make([]byte, 0, (row+1)*len(places))
	for _, p := range places {
		here := [row]byte{1}
		switch {
		case p.in > 0:
			here[0] = 2
			binary.BigEndian.PutUint32(here[1:], uint32(p.in))
			binary.BigEndian.PutUint16(here[5:], uint16(p.at))
		case p.at > 0:
			binary.BigEndian.PutUint32(here[1:], uint32(p.at))
		default: // free
			here = [row]byte{5: 0xff, 6: 0xff}
		}
		out = append(out, 2) // the difference to the row above
		for i, b := range here {
			out = append(out, b-above[i])
		}
		above = here
	}
	return out
}

// packer compresses one after the other.
type packer struct {
	out bytes.Buffer
	z   *zlib.Writer
}

// deflated is parts compressed, until the next are.
func (p *packer) deflated(parts ...[]byte) []byte {
	p.out.Reset()
	if p.z == nil {
		p.z, _ = zlib.NewWriterLevel(&p.out, zlib.BestSpeed)
	} else {
		p.z.Reset(&p.out)
	}
	for _, part := range parts {
		_, _ = p.z.Write(part) // a buffer takes everything
	}
	_ = p.z.Close()
	return p.out.Bytes()
}
