// Package formats knows every way there is to write a paper, and chooses one by its name. Each is a row of [Formats].
package formats

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/data"
	"stacktaker/ui/paper/html"
	"stacktaker/ui/paper/office"
	"stacktaker/ui/paper/pdf"
	"stacktaker/ui/paper/text"
)

// Format is a way to write minutes.
type Format struct {
	Name      string // as it is asked for: "md"
	Extension string // of a file's name, with the dot: ".md"
	Binary    bool   // no text, so not for a terminal
	write     func(io.Writer, minutes.Document, paper.Options) error
	options   paper.Options
	headed    bool // it goes after a document that has its own head
}

// Write writes a document. It fails as w fails, and where the format cannot hold what the document says; then nothing was written.
func (f Format) Write(w io.Writer, d minutes.Document) error { return f.write(w, d, f.options) }

// With is the format with other options.
func (f Format) With(o paper.Options) Format {
	f.options = o
	return f
}

// After is the format DOCX with the styles, the page, the head and the foot of a document; any other, and with nil, as it is.
func (f Format) After(r *office.Reference) Format {
	if r != nil && f.Name == "docx" {
		f.write, f.headed = r.DOCX, true
	}
	return f
}

// Under is the format under a letterhead. Formats for programs have none, and a document that is gone after has its own: it is not read for them.
func (f Format) Under(read func() (paper.Letterhead, error)) (Format, error) {
	var err error
	switch f.Name {
	case "json", "popolo", "ics":
	default:
		if !f.headed {
			f.options.Letterhead, err = read()
		}
	}
	return f, err
}

// Formats is every format there is, the canonical one first.
func Formats() []Format {
	return []Format{
		{Name: "md", Extension: ".md", write: text.Markdown},
		{Name: "txt", Extension: ".txt", write: text.Text},
		{Name: "html", Extension: ".html", write: html.HTML},
		{Name: "pdf", Extension: ".pdf", Binary: true, write: pdf.PDF},
		{Name: "docx", Extension: ".docx", Binary: true, write: office.DOCX},
		{Name: "odt", Extension: ".odt", Binary: true, write: office.ODT},
		{Name: "json", Extension: ".json", write: plainly(data.JSON)},
		{Name: "popolo", Extension: ".popolo.json", write: plainly(data.Popolo)},
		{Name: "ics", Extension: ".ics", write: plainly(data.ICS)},
	}
}

// plainly is a writer that has nothing to choose.
func plainly(write func(io.Writer, minutes.Document) error) func(io.Writer, minutes.Document, paper.Options) error {
	return func(w io.Writer, d minutes.Document, _ paper.Options) error { return write(w, d) }
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
	return Format{}, paper.Refuse("format.unknown", words.Quote(paper.Clean(name)), strings.Join(names, ", "))
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
