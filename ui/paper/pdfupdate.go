package paper

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"stacktaker/ui/look"
)

// The library that writes pages knows no structure, and has no hook for the dictionaries of the file and its pages. So the structure is added
// behind what it wrote, as an incremental update (ISO 32000-1, 7.5.6): the catalog and the pages once more, with what they lacked, and the
// elements as new objects.

var errNotWritten = errors.New("the file is not laid out as its writer does it")

// What is read of a file, made when the first is written.
var (
	startXref   = look.Pattern(`startxref\n(\d+)\n%%EOF\s*$`)
	trailerRefs = look.Pattern(`/Size (\d+)\n/Root (\d+) 0 R\n/Info (\d+) 0 R`)
	kidsOfPages = look.Pattern(`/Kids \[([^\]]*)\]`)
)

// revision is a file with objects that are added to it, or written once more, behind it.
type revision struct {
	file    []byte
	offsets []int // of the objects that the file has, by number
	size    int   // the next free number
	out     []byte
	at      map[int]int // where an object begins that is written here
}

// tagged adds the structure below root to a file.
func tagged(file []byte, root *tag) ([]byte, error) {
	u, refs, err := newRevision(file)
	if err != nil {
		return nil, err
	}
	pages, err := u.pages()
	if err != nil {
		return nil, err
	}
	tree := u.reserve()
	parents := u.reserve()
	marked := make([][]int, len(pages)) // the element of each mark, by page
	top := u.element(root, tree, pages, marked)
	u.put(tree, fmt.Sprintf("<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>", top, parents, len(pages)))
	var nums []byte
	for n, elements := range marked {
		nums = append(strconv.AppendInt(nums, int64(n), 10), " ["...)
		for _, e := range elements {
			nums = append(strconv.AppendInt(nums, int64(e), 10), " 0 R "...)
		}
		nums = append(nums, "]\n"...)
	}
	u.put(parents, "<</Nums [\n", string(nums), "]>>")
	for n, page := range pages {
		if err := u.extend(page, fmt.Sprintf("/StructParents %d\n/Tabs /S\n", n)); err != nil {
			return nil, err
		}
	}
	catalog := refs[1]
	more := fmt.Sprintf("/Version /1.7\n/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n", tree)
	if err := u.extend(catalog, more); err != nil {
		return nil, err
	}
	return u.bytes(catalog, refs[2]), nil
}

// newRevision reads where the objects of a file are, and its size, catalog and information.
func newRevision(file []byte) (*revision, [3]int, error) {
	var refs [3]int
	at := startXref().FindSubmatch(file)
	of := trailerRefs().FindSubmatch(file)
	if at == nil || of == nil {
		return nil, refs, errNotWritten
	}
	for i := range refs {
		refs[i], _ = strconv.Atoi(string(of[i+1]))
	}
	from, _ := strconv.Atoi(string(at[1]))
	if from >= len(file) {
		return nil, refs, errNotWritten
	}
	lines := bytes.Split(file[from:], []byte("\n"))
	const head = 2 // "xref" and how many there are
	if len(lines) < head+refs[0] {
		return nil, refs, errNotWritten
	}
	u := &revision{file: file, size: refs[0], at: map[int]int{}, out: slices.Concat(file, []byte("\n"))}
	for _, l := range lines[head : head+refs[0]] {
		offset, err := strconv.Atoi(string(l[:min(len(l), 10)]))
		if err != nil {
			return nil, refs, errNotWritten
		}
		u.offsets = append(u.offsets, offset)
	}
	return u, refs, nil
}

// object is what an object of the file says, without its head and its end.
func (u *revision) object(n int) (string, error) {
	head := fmt.Sprintf("%d 0 obj\n", n)
	if n >= len(u.offsets) || !bytes.HasPrefix(u.file[u.offsets[n]:], []byte(head)) {
		return "", errNotWritten
	}
	says, _, found := bytes.Cut(u.file[u.offsets[n]+len(head):], []byte("endobj"))
	if !found {
		return "", errNotWritten
	}
	return string(bytes.TrimSpace(says)), nil
}

// pages are the objects of the pages, in their order.
func (u *revision) pages() ([]int, error) {
	const tree = 1 // where the library writes it
	says, err := u.object(tree)
	if err != nil {
		return nil, err
	}
	kids := kidsOfPages().FindStringSubmatch(says)
	if kids == nil {
		return nil, errNotWritten
	}
	var pages []int
	for _, ref := range strings.Split(kids[1], "R") {
		if fields := strings.Fields(ref); len(fields) == 2 {
			n, err := strconv.Atoi(fields[0])
			if err != nil {
				return nil, errNotWritten
			}
			pages = append(pages, n)
		}
	}
	return pages, nil
}

// reserve gives the next free number.
func (u *revision) reserve() int {
	u.size++
	return u.size - 1
}

// put writes an object.
func (u *revision) put(n int, says ...string) {
	u.at[n] = len(u.out)
	u.out = append(strconv.AppendInt(u.out, int64(n), 10), " 0 obj\n"...)
	for _, part := range says {
		u.out = append(u.out, part...)
	}
	u.out = append(u.out, "\nendobj\n"...)
}

// extend writes a dictionary of the file once more, with more in it.
func (u *revision) extend(n int, more string) error {
	says, err := u.object(n)
	if err != nil || !strings.HasPrefix(says, "<<") {
		return errNotWritten
	}
	u.put(n, "<<"+more+strings.TrimPrefix(says, "<<"))
	return nil
}

// element writes an element and all within it; what nothing is drawn of is left out, but for a cell, which keeps its column.
func (u *revision) element(t *tag, parent int, pages []int, marked [][]int) int {
	n, on := u.reserve(), 0 // on the page where it begins
	kids := make([]byte, 0, 8*len(t.kids))
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
			kids = append(kids, ' ')
		case !k.tag.empty() || k.tag.scope != "" || k.tag.role == "TD":
			kids = append(strconv.AppendInt(kids, int64(u.element(k.tag, n, pages, marked)), 10), " 0 R "...)
		}
	}
	more := ""
	if on > 0 {
		more = " /Pg " + strconv.Itoa(pages[on-1]) + " 0 R"
	}
	if t.alt != "" {
		more += " /Alt " + textString(t.alt)
	}
	if t.scope != "" {
		more += " /A <</O /Table /Scope /" + t.scope + ">>"
	}
	u.put(n, "<</S /", t.role, " /P ", strconv.Itoa(parent), " 0 R /K [", string(bytes.TrimSpace(kids)), "]", more, ">>")
	return n
}

// textString is a text as a string of the file, in UTF-16.
func textString(text string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	b.WriteString(">")
	return b.String()
}

// bytes is the file with its update.
func (u *revision) bytes(catalog, info int) []byte {
	from := len(u.out)
	u.out = append(u.out, "xref\n0 1\n0000000000 65535 f \n"...)
	numbers := slices.Sorted(maps.Keys(u.at))
	for i, n := range numbers {
		if i == 0 || numbers[i-1] != n-1 { // a run of numbers has one head
			run := 1
			for i+run < len(numbers) && numbers[i+run] == n+run {
				run++
			}
			u.out = fmt.Appendf(u.out, "%d %d\n", n, run)
		}
		u.out = fmt.Appendf(u.out, "%010d 00000 n \n", u.at[n])
	}
	before := startXref().FindSubmatch(u.file)[1]
	return fmt.Appendf(u.out, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n", u.size, catalog, info, before, from)
}
