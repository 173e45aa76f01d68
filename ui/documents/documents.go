// Package documents reads what people wrote elsewhere: plain text, Markdown, and the documents of word processors. Bytes go in, and
// paragraphs come out, in the order in which they are read and with the numbers and signs that people see before them. It knows nothing of
// meetings.
//
// A document comes from anywhere, so nothing in it is trusted: how large it is, how much it unpacks to and how deep it is nested are bounded
// (the limits below), and whatever is wrong with it is one sentence ([Refusal]). Nothing is left out in silence: changes that are tracked and
// not yet accepted, and comments, are refused with their place, since nobody but the author knows which words hold.
package documents

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/words"
)

// What a document may be at most. An order paper of two hundred motions is half a megabyte, and three thousand paragraphs.
const (
	LargestFile    = 64 << 20 // bytes; pictures stand in some
	largestPart    = 16 << 20 // bytes of one part of it, unpacked
	mostParts      = 10_000   // files in one
	deepest        = 200      // elements in each other
	mostParagraphs = 50_000
	mostLetters    = 2_000_000
)

// Document is what was read.
type Document struct {
	Paragraphs []Paragraph
	Encoding   Encoding // of plain text and Markdown; "" where the format leaves no choice
}

// Paragraph is one of a document, in one line. A row of a table is one, its cells parted by bars.
type Paragraph struct {
	Text  string
	Level int      // of a heading, from 1; 0 for what is none
	Item  bool     // of a list, with its number or sign before it
	Gap   bool     // an empty line stands before it
	Lines []string // as they were typed, where several were joined to one; nil else
}

// Extensions are those of the documents that can be read.
func Extensions() []string { return []string{".md", ".txt", ".docx", ".odt"} }

// Read reads a document; its name says what it is to be.
func Read(name string, b []byte) (Document, error) {
	extension := strings.ToLower(filepath.Ext(name))
	if extension == ".markdown" {
		extension = ".md"
	}
	if r := foreign(extension, b); r != nil {
		return Document{}, r
	}
	var s sink
	var from Encoding
	var err error
	switch extension {
	case ".docx":
		err = readDOCX(b, &s)
	case ".odt":
		err = readODT(b, &s)
	case ".md":
		from, err = readText(b, s.markdown)
	case ".txt":
		from, err = readText(b, s.plain)
	default:
		if extension == "" {
			return Document{}, refuse("no-ending")
		}
		return Document{}, refuse("format", extension)
	}
	switch {
	case err != nil:
		return Document{}, err
	case len(s.all) == 0:
		return Document{}, refuse("empty")
	}
	return Document{s.all, from}, nil
}

// foreign says of bytes that are known for something else what they are.
func foreign(extension string, b []byte) error {
	office := extension == ".docx" || extension == ".odt"
	begins := func(s string) bool { return bytes.HasPrefix(b, []byte(s)) }
	switch {
	case len(b) > LargestFile:
		return refuse("large", LargestFile>>20)
	case len(bytes.TrimSpace(b)) == 0:
		return refuse("empty")
	case begins("%PDF"):
		return refuse("pdf")
	case begins(`{\rtf`):
		return refuse("other", "RTF")
	case begins("\xD0\xCF\x11\xE0"): // a compound file: a document of Word before 2007, or the safe of an encrypted one
		if bytes.Contains(b, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
			return refuse("encrypted")
		}
		return refuse("other", "DOC")
	case begins("PK\x03\x04") && !office && slices.Contains(Extensions(), extension):
		return refuse("packed", extension)
	case !begins("PK\x03\x04") && office:
		return refuse("none", extension)
	}
	return nil
}

// sink takes the paragraphs of a document, and bounds them.
type sink struct {
	all     []Paragraph
	letters int
	gap     bool // an empty line stands before the next one
}

// next is the number of the next paragraph, from 1.
func (s *sink) next() int { return len(s.all) + 1 }

// add takes a paragraph, whose text may have breaks: each line is one then.
func (s *sink) add(p Paragraph) error {
	for line := range strings.SplitSeq(p.Text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			s.gap = true
			continue
		}
		s.letters += utf8.RuneCountInString(line)
		switch {
		case len(s.all) == mostParagraphs:
			return refuse("paragraphs", mostParagraphs)
		case s.letters > mostLetters:
			return refuse("letters", mostLetters)
		}
		p.Text, p.Gap, s.gap = line, (p.Gap || s.gap) && len(s.all) > 0, false
		typed := p
		typed.Item = p.Item || p.Level == 0 && marker(line) != "" // its number may be typed
		s.all = append(s.all, typed)
		p.Item, p.Gap = false, false
	}
	return nil
}

// blank notes an empty line.
func (s *sink) blank() { s.gap = true }

// Refusal is why a document is not read. Its Error is the English sentence.
type Refusal struct{ Phrase words.Phrase }

func (r *Refusal) Error() string { return Told(r, "en") }

func refuse(key string, args ...any) error { return &Refusal{words.Say(key, args...)} }

// Told is why a document is not read, in a language: a BCP 47 tag, English for one that is not known.
func Told(r *Refusal, language string) string {
	return words.Of(language).Own("document").Say(r.Phrase)
}

// Begins is the beginning of a paragraph, by which people find it.
func Begins(text string) words.Quote {
	const most = 8
	said := strings.Fields(text)
	if len(said) > most {
		return words.Quote(strings.Join(said[:most], " ") + "…")
	}
	return words.Quote(strings.Join(said, " "))
}
