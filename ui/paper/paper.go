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
// What all writers share is done once: blocks are put in order by typeset, text is cleaned by lines and phrase. A format is a
// press, and a row in Formats.
package paper

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
)

// Format is a way to write minutes.
type Format struct {
	Name      string // as it is asked for: "md"
	Extension string // of a file's name, with the dot: ".md"
	Binary    bool   // no text, so not for a terminal
	Write     func(io.Writer, minutes.Document) error
}

// Formats is every format there is, the canonical one first.
func Formats() []Format {
	return []Format{
		{Name: "md", Extension: ".md", Write: Markdown},
		{Name: "txt", Extension: ".txt", Write: Text},
		{Name: "html", Extension: ".html", Write: HTML},
	}
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
	return Format{}, fmt.Errorf("there is no format %q; write one of %s", name, strings.Join(names, ", "))
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
