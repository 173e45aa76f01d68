package formats

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// markedText is what the marks of a page draw, by their numbers; -1 is what artifacts draw.
type markedText map[int][]string

// TestEveryMarkIsTagged reads the files anew, as they stand: every letter and every line of a page is of an element or an artifact, every
// mark belongs to one element, headings nest, figures are described, rows of a table have as many cells as its head, and the texts come in the
// order in which they are read.
func TestEveryMarkIsTagged(t *testing.T) {
	documents := map[string]minutes.Document{"meeting": meeting(), "hostile": printable(hostile()), "chart": charted(), "empty": {}}
	for _, name := range []string{"branch", "council", "annual", "procedure"} {
		documents[name] = minutes.From(played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", name+".script")), minutes.Options{})
	}
	council := played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", "council.script"))
	documents["sign-in"], documents["teller"], documents["booklet"] = minutes.SignIn(council, minutes.Options{}), minutes.TallySheets(council, minutes.Options{}), minutes.Booklet(council, minutes.Options{})
	for name, d := range documents {
		t.Run(name, func(t *testing.T) {
			f := readTagged(t, written(t, pdfFormat(), d))
			told := f.tree(t)
			level := 0
			for _, e := range told {
				if n, is := strings.CutPrefix(e.role, "H"); is {
					next, err := strconv.Atoi(n)
					if err != nil || next > level+1 || next == 1 && level > 0 {
						t.Errorf("behind a heading of level %d stands %s %q", level, e.role, e.text)
					}
					level = next
				}
				if e.role == "Figure" && len(e.alt) < 10 {
					t.Errorf("a figure is described as %q", e.alt)
				}
			}
			cellsOf(t, told)
			for page, marks := range f.pages {
				for id := range marks {
					if id >= 0 && !f.used[[2]int{page, id}] {
						t.Errorf("mark %d of page %d, %q, is of no element", id, page+1, marks[id])
					}
				}
			}
		})
	}
}

// TestReadingOrder holds what somebody is told who sees no page: a golden file that people can read.
func TestReadingOrder(t *testing.T) {
	for _, name := range []string{"annual", "branch", "council"} {
		d := minutes.From(played(t, filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", name+".script")), minutes.Options{})
		var b strings.Builder
		for _, e := range readTagged(t, written(t, pdfFormat(), d)).tree(t) {
			fmt.Fprintf(&b, "%s%s %s", strings.Repeat("  ", e.depth), e.role, e.text)
			if e.alt != "" {
				fmt.Fprintf(&b, "[%s]", e.alt)
			}
			b.WriteString("\n")
		}
		path := filepath.Join("testdata", "tags", name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != string(want) {
			t.Errorf("%s is told as\n%s", name, got)
		}
	}
}

// taggedFile is a file of pages read by its cross references.
type taggedFile struct {
	objects map[int]string
	pages   []markedText
	number  map[int]int // of a page, by its object
	used    map[[2]int]bool
	root    int
}

// toldElement is an element in the order of reading.
type toldElement struct {
	role, alt, text string
	depth           int
}

var (
	roleOf   = regexp.MustCompile(`/S /(\w+)`)
	altOf    = regexp.MustCompile(`/Alt <FEFF([0-9A-F]*)>`)
	pageOf   = regexp.MustCompile(`/Pg (\d+) 0 R(?: /A[^>]*)?(?: /Alt <[0-9A-F]*>)?>>$`)
	kidsOf   = regexp.MustCompile(`/K (?:\[(.*?)\]|(\d+ 0 R|\d+|<<.*?>>))`)
	kidOf    = regexp.MustCompile(`<</Type /MCR /Pg (\d+) 0 R /MCID (\d+)>>|(\d+) 0 R|(\d+)`)
	operator = regexp.MustCompile(`(?m)(?:^| )(Do|Tj|TJ|S|s|f|F|f\*|B|B\*|b|BMC|BDC|EMC)$|\) (Tj)`)
	mcidOf   = regexp.MustCompile(`/MCID (\d+)`)
)

func readTagged(t *testing.T, file string) *taggedFile {
	t.Helper()
	f := &taggedFile{number: map[int]int{}, used: map[[2]int]bool{}}
	f.objects, f.root = readObjects(t, file)
	for n, kid := range strings.Split(strings.TrimSuffix(strings.TrimSpace(regexp.MustCompile(`/Kids \[([^\]]*)\]`).FindStringSubmatch(f.object(t, 1))[1]), "R"), "R") {
		var object int
		if _, err := fmt.Sscanf(kid, "%d", &object); err != nil {
			t.Fatal(err)
		}
		f.number[object] = n
		page := f.object(t, object)
		if !strings.Contains(page, fmt.Sprintf("/StructParents %d\n", n)) {
			t.Errorf("page %d has no place in the tree of parents", n+1)
		}
		f.pages = append(f.pages, f.content(t, f.ref(t, page, `/Contents (\d+) 0 R`)))
	}
	return f
}

// readObjects reads the objects of a file by its stream of cross references, each where that says that it stands, and gives the catalog.
func readObjects(t *testing.T, file string) (objects map[int]string, root int) {
	t.Helper()
	at, _ := strconv.Atoi(regexp.MustCompile(`startxref\n(\d+)\n%%EOF\s*$`).FindStringSubmatch(file)[1])
	objects = map[int]string{}
	whole := func(n, at int) string {
		rest, is := strings.CutPrefix(file[at:], fmt.Sprintf("%d 0 obj\n", n))
		if !is {
			t.Fatalf("where object %d should be stands %.20q", n, file[at:])
		}
		dictionary, stream, is := strings.Cut(rest, ">>\nstream\n")
		if !is {
			t.Fatalf("object %d is no stream: %.40q", n, rest)
		}
		length, err := strconv.Atoi(regexp.MustCompile(`/Length (\d+)`).FindStringSubmatch(dictionary)[1])
		if err != nil || !strings.HasPrefix(stream[length:], "\nendstream\nendobj\n") {
			t.Fatalf("object %d ends with %.20q", n, stream[length:])
		}
		return rest[:len(dictionary)+len(">>\nstream\n")+length]
	}
	var table int
	if _, err := fmt.Sscanf(file[at:], "%d 0 obj", &table); err != nil {
		t.Fatal(err)
	}
	says := whole(table, at)
	size, _ := strconv.Atoi(regexp.MustCompile(`/Size (\d+)`).FindStringSubmatch(says)[1])
	root, _ = strconv.Atoi(regexp.MustCompile(`/Root (\d+) 0 R`).FindStringSubmatch(says)[1])
	rows := inflated(t, says)
	if size != table+1 || len(rows) != 8*size {
		t.Fatalf("%d bytes tell of %d objects, and object %d is the last", len(rows), size, table)
	}
	var above [7]byte
	packed := map[int][2]int{}
	for n := range size {
		if rows[8*n] != 2 {
			t.Fatalf("row %d is told by %d", n, rows[8*n])
		}
		for i := range above {
			above[i] += rows[8*n+1+i]
		}
		where := int(binary.BigEndian.Uint32([]byte(above[1:])))
		switch above[0] {
		case 1:
			objects[n] = whole(n, where)
		case 2:
			packed[n] = [2]int{where, int(binary.BigEndian.Uint16([]byte(above[5:])))}
		}
	}
	streams := map[int]string{}
	for n, p := range packed {
		if streams[p[0]] == "" {
			streams[p[0]] = inflated(t, objects[p[0]])
		}
		first, _ := strconv.Atoi(regexp.MustCompile(`/First (\d+)`).FindStringSubmatch(objects[p[0]])[1])
		heads := strings.Fields(streams[p[0]][:first])
		if heads[2*p[1]] != strconv.Itoa(n) {
			t.Fatalf("object %s stands where %d should", heads[2*p[1]], n)
		}
		from, _ := strconv.Atoi(heads[2*p[1]+1])
		to := len(streams[p[0]]) - first
		if 2*p[1]+3 < len(heads) {
			to, _ = strconv.Atoi(heads[2*p[1]+3])
		}
		objects[n] = strings.TrimSpace(streams[p[0]][first+from : first+to])
	}
	return objects, root
}

// inflated is what a stream says.
func inflated(t *testing.T, object string) string {
	t.Helper()
	_, stream, _ := strings.Cut(object, "stream\n")
	z, err := zlib.NewReader(strings.NewReader(stream))
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// unpacked is what a file says outside its streams.
func unpacked(t *testing.T, file string) string {
	t.Helper()
	objects, _ := readObjects(t, file)
	var b strings.Builder
	for _, n := range slices.Sorted(maps.Keys(objects)) {
		dictionary, _, _ := strings.Cut(objects[n], ">>\nstream\n")
		b.WriteString(dictionary + "\n")
	}
	return b.String()
}

func (f *taggedFile) ref(t *testing.T, in, pattern string) int {
	t.Helper()
	found := regexp.MustCompile(pattern).FindStringSubmatch(in)
	if found == nil {
		t.Fatalf("there is no %s in %s", pattern, in)
	}
	n, _ := strconv.Atoi(found[1])
	return n
}

func (f *taggedFile) object(t *testing.T, n int) string {
	t.Helper()
	if f.objects[n] == "" {
		t.Fatalf("there is no object %d", n)
	}
	return f.objects[n]
}

// content reads a page: what is drawn outside a mark is an error.
func (f *taggedFile) content(t *testing.T, n int) markedText {
	t.Helper()
	content := []byte(inflated(t, f.object(t, n)))
	marks := markedText{}
	const none = -2
	open, figures := none, 0
	drawn, escape := regexp.MustCompile(`(?s)\(((?:\\.|[^\\)])*)\) Tj`), regexp.MustCompile(`(?s)\\(.)`)
	for _, at := range operator.FindAllSubmatchIndex(content, -1) {
		op := string(bytes.TrimLeft(content[at[0]:at[1]], ") "))
		line := content[bytes.LastIndexByte(content[:at[0]], '\n')+1 : at[1]]
		switch op {
		case "BMC", "BDC":
			if open != none {
				t.Fatalf("a mark begins within another: %q", line)
			}
			open = -1
			if id := mcidOf.FindSubmatch(line); id != nil {
				open, _ = strconv.Atoi(string(id[1]))
				marks[open] = append(marks[open], "")[:0]
			}
			if bytes.HasPrefix(line, []byte("/Figure")) {
				figures++
			}
		case "EMC":
			if open == none {
				t.Fatal("a mark ends that did not begin")
			}
			open = none
		default:
			if open == none {
				t.Errorf("%q is drawn outside any mark", line)
			}
			if op == "Tj" {
				from := bytes.LastIndex(content[:at[0]], []byte("BT "))
				said := drawn.FindSubmatch(content[from:at[1]])
				if said != nil {
					marks[open] = append(marks[open], utf16Text(escape.ReplaceAllStringFunc(string(said[1]), func(e string) string {
						if e[1] == 'r' {
							return "\r"
						}
						return e[1:]
					})))
				}
			}
		}
	}
	if open != none {
		t.Error("a mark does not end")
	}
	return marks
}

// tree reads the structure.
func (f *taggedFile) tree(t *testing.T) []toldElement {
	t.Helper()
	catalog := f.object(t, f.root)
	if !strings.Contains(catalog, "/Marked true") || !strings.Contains(catalog, "/Lang (") {
		t.Errorf("the catalog says %s", catalog)
	}
	f.used = map[[2]int]bool{}
	var told []toldElement
	var walk func(n, depth int)
	walk = func(n, depth int) {
		says := f.object(t, n)
		on := -1
		if page := pageOf.FindStringSubmatch(says); page != nil {
			object, _ := strconv.Atoi(page[1])
			on = f.number[object]
		}
		e := toldElement{role: roleOf.FindStringSubmatch(says)[1], depth: depth}
		if alt := altOf.FindStringSubmatch(says); alt != nil {
			bytes, err := hex.DecodeString(alt[1])
			if err != nil {
				t.Fatal(err)
			}
			e.alt = utf16Text(string(bytes))
		}
		at := len(told)
		told = append(told, e)
		kids := kidsOf.FindStringSubmatch(says)
		if kids == nil {
			return // an empty cell
		}
		for _, kid := range kidOf.FindAllStringSubmatch(kids[1]+kids[2], -1) {
			page, id := on, -1
			switch {
			case kid[3] != "":
				object, _ := strconv.Atoi(kid[3])
				walk(object, depth+1)
				continue
			case kid[1] != "":
				object, _ := strconv.Atoi(kid[1])
				page = f.number[object]
				id, _ = strconv.Atoi(kid[2])
			default:
				id, _ = strconv.Atoi(kid[4])
			}
			if f.used[[2]int{page, id}] {
				t.Errorf("mark %d of page %d is of two elements", id, page+1)
			}
			f.used[[2]int{page, id}] = true
			told[at].text += strings.Join(f.pages[page][id], "") + "|"
		}
	}
	walk(f.ref(t, f.object(t, f.ref(t, catalog, `/StructTreeRoot (\d+) 0 R`)), `/K (\d+) 0 R`), 0)
	return told
}

// cellsOf makes sure that each row of a table has as many cells as its head.
func cellsOf(t *testing.T, told []toldElement) {
	t.Helper()
	columns, cells, depth := 0, 0, -1
	end := func() {
		if depth >= 0 && columns > 0 && cells != columns {
			t.Errorf("a row has %d cells, its head %d", cells, columns)
		}
		if depth >= 0 && columns == 0 {
			columns = cells
		}
		cells, depth = 0, -1
	}
	for _, e := range told {
		switch e.role {
		case "Table":
			end()
			columns = 0
		case "TR":
			end()
			depth = e.depth
		case "TH", "TD":
			cells++
		default:
			if depth >= 0 && e.depth <= depth {
				end()
			}
		}
	}
	end()
}
