package documents

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"

	"stacktaker/ui/packed"
)

// archive is the zip file that a document of a word processor is.
type archive struct{ packed.Archive }

func openArchive(b []byte) (archive, error) {
	a, err := packed.Open(b, packed.Limits{Parts: mostParts, Part: largestPart})
	return archive{a}, unopened(err)
}

// read walks over the elements of a part, and does nothing where there is none.
func (a archive) read(name string, to walker) error {
	return unopened(a.Read(name, func(in io.Reader) error { return walk(in, to) }))
}

// unopened is why a part is not read; whatever is no refusal is damage.
func unopened(err error) error {
	var r *Refusal
	switch {
	case err == nil, errors.As(err, &r):
		return err
	case errors.Is(err, packed.ErrBomb):
		return refuse("bomb")
	case errors.Is(err, packed.ErrEncrypted):
		return refuse("encrypted")
	}
	return refuse("damaged")
}

// walker is told of the elements of XML in their order. What start passes over is not walked, with all that stands in it.
type walker interface {
	start(e xml.StartElement) (over bool, err error)
	end(e xml.EndElement) error
	text(b []byte) error
}

// walk tells a walker what stands in XML. It must be whole, and its elements not nested deeper than any document has them.
func walk(in io.Reader, to walker) error {
	d := xml.NewDecoder(in)
	over := 0 // how many open elements are passed over
	for depth := 0; ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch e := token.(type) {
		case xml.StartElement:
			if depth++; depth > deepest {
				return refuse("bomb")
			}
			if over > 0 {
				over++
				continue
			}
			pass, err := to.start(e)
			if err != nil {
				return err
			}
			if pass {
				over = 1
			}
		case xml.EndElement:
			depth--
			if over > 0 {
				over--
				continue
			}
			if err := to.end(e); err != nil {
				return err
			}
		case xml.CharData:
			if over == 0 {
				if err := to.text(e); err != nil {
					return err
				}
			}
		}
	}
}

// attribute is what an element says under a name, whatever the vocabulary.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// table puts the cells of a row together while they are read, in the table that it stands in.
type table struct {
	cells [][]Paragraph
}

// rows are the tables that are open, the innermost last. What is written in a cell waits until its row is whole.
type rows struct {
	*sink
	open []*table
}

// add takes a paragraph into the cell that is open, else into the document.
func (r *rows) add(p Paragraph) error {
	if len(r.open) == 0 || len(r.open[len(r.open)-1].cells) == 0 {
		return r.sink.add(p)
	}
	t := r.open[len(r.open)-1]
	last := len(t.cells) - 1
	for line := range strings.SplitSeq(p.Text, "\n") {
		if p.Text = strings.TrimSpace(line); p.Text != "" {
			t.cells[last] = append(t.cells[last], p)
		}
	}
	if len(t.cells[last]) > mostParagraphs {
		return refuse("paragraphs", mostParagraphs)
	}
	return nil
}

// blank notes an empty line, which in a cell is none.
func (r *rows) blank() {
	if len(r.open) == 0 {
		r.sink.blank()
	}
}

func (r *rows) begin() { r.open = append(r.open, &table{}) }

func (r *rows) finish() {
	if len(r.open) > 0 {
		r.open = r.open[:len(r.open)-1]
	}
}

// cell begins a cell.
func (r *rows) cell() {
	if len(r.open) > 0 {
		t := r.open[len(r.open)-1]
		t.cells = append(t.cells, nil)
	}
}

// row ends a row, which is a line: the first paragraph of each cell, parted by bars. What else stands in a cell follows, in lines of its own.
// A row of which one cell alone is filled is a box around paragraphs, which stay as they are.
func (r *rows) row() error {
	if len(r.open) == 0 {
		return nil
	}
	t := r.open[len(r.open)-1]
	filled := slices.DeleteFunc(t.cells, func(c []Paragraph) bool { return len(c) == 0 })
	t.cells = nil
	var line []string
	if len(filled) > 1 {
		for i, cell := range filled {
			line = append(line, cell[0].Text)
			filled[i] = cell[1:]
		}
	}
	all := slices.Concat(filled...)
	if line != nil {
		all = slices.Insert(all, 0, Paragraph{Text: strings.Join(line, " | ")})
	}
	outer := rows{r.sink, r.open[:len(r.open)-1]}
	for _, p := range all {
		if err := outer.add(p); err != nil {
			return err
		}
	}
	return nil
}
