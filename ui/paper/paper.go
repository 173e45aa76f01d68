// Package paper writes minutes for people to read, print, send and go on editing.
//
// A writer gets a [minutes.Document] and knows nothing of the assembly that it came from. Four rules hold for all of them:
//
//   - The words are the document's. A writer adds signs, never words, so that a document in Spanish comes out in Spanish.
//   - Text from people is cleaned (no control characters but line breaks, no bidirectional overrides) and escaped for its format,
//     so that it reads everywhere as it was typed and never becomes markup.
//   - Same document, same bytes: no clock, no random names, no order of a map.
//   - Nothing of the document is left out, however it was put together.
//
// What all writers share is done once: blocks are put in order by typeset, text is cleaned by lines and phrase. A format for people
// is a press, one for programs (JSON, Popolo, iCalendar) encodes the document or the part that it has room for, and each is a row
// in Formats.
package paper

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
)

// Format is a way to write minutes.
type Format struct {
	Name      string // as it is asked for: "md"
	Extension string // of a file's name, with the dot: ".md"
	Binary    bool   // no text, so not for a terminal
	write     func(io.Writer, minutes.Document, Options) error
	options   Options
}

// Options is what may be chosen of a format. The zero value is what most people want; a format takes what concerns it.
type Options struct {
	Page Page // of the formats that have pages of their own: PDF, DOCX and ODT
	// Letterhead is of the formats that people read.
	Letterhead Letterhead
	// Reference gives a DOCX its styles, its page, its head and its foot. The letterhead is its own then.
	Reference *Reference
	// Fonts are those from which the PDF takes letters that its own lacks, the first that has one: TrueType, by itself or in a collection.
	Fonts []Font
}

// Font is a font as it stands in a file.
type Font struct {
	Name string // by which people know it: the name of its file
	Data []byte
}

// Write writes a document. It fails as w fails, and where the format cannot hold what the document says; then nothing was written.
func (f Format) Write(w io.Writer, d minutes.Document) error { return f.write(w, d, f.options) }

// With is the format with other options.
func (f Format) With(o Options) Format {
	f.options = o
	return f
}

// After is the format with what it takes from a document, nil for none.
func (f Format) After(r *Reference) Format {
	f.options.Reference = r
	return f
}

// Under is the format under a letterhead. Formats for programs have none, and a document that is gone after has its own: it is not read for them.
func (f Format) Under(read func() (Letterhead, error)) (Format, error) {
	var err error
	switch f.Name {
	case "json", "popolo", "ics":
	default:
		if f.options.Reference == nil {
			f.options.Letterhead, err = read()
		}
	}
	return f, err
}

// Formats is every format there is, the canonical one first.
func Formats() []Format {
	return []Format{
		{Name: "md", Extension: ".md", write: Markdown},
		{Name: "txt", Extension: ".txt", write: Text},
		{Name: "html", Extension: ".html", write: HTML},
		{Name: "pdf", Extension: ".pdf", Binary: true, write: PDF},
		{Name: "docx", Extension: ".docx", Binary: true, write: DOCX},
		{Name: "odt", Extension: ".odt", Binary: true, write: ODT},
		{Name: "json", Extension: ".json", write: plainly(JSON)},
		{Name: "popolo", Extension: ".popolo.json", write: plainly(Popolo)},
		{Name: "ics", Extension: ".ics", write: plainly(ICS)},
	}
}

// plainly is a writer that has nothing to choose.
func plainly(write func(io.Writer, minutes.Document) error) func(io.Writer, minutes.Document, Options) error {
	return func(w io.Writer, d minutes.Document, _ Options) error { return write(w, d) }
}

// Find gives the format of a name, in capitals or not. The error for an unknown one lists those that exist, the nearest first.
func Find(name string) (Format, error) {
	return find(Formats(), name)
}

func find(formats []Format, name string) (Format, error) {
	wanted := strings.ToLower(strings.TrimSpace(name))
	for _, f := range formats {
		if f.Name == wanted {
			return f, nil
		}
	}
	near := slices.Clone(formats)
	slices.SortStableFunc(near, func(a, b Format) int {
		return cmp.Compare(distance(wanted, a.Name), distance(wanted, b.Name))
	})
	names := make([]string, len(near))
	for i, f := range near {
		names[i] = f.Name
	}
	return Format{}, refuse("format.unknown", words.Quote(clean(name)), strings.Join(names, ", "))
}

// distance is how many letters have to be put in, taken out or changed to get from a to b (Levenshtein).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range to {
			changed := diagonal
			if r != s {
				changed++
			}
			diagonal = row[j+1]
			row[j+1] = min(changed, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}
