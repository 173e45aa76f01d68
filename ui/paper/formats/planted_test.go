package formats

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"stacktaker/assembly/minutes"
)

// TestPlantedFacts writes a meeting, in which every fact that must not be told is planted with a word of its own, for every audience
// and in every format there is, and looks for the words in all bytes: those of the parts of an archive and of the streams of a PDF
// too. Words that begin with zz are told nobody, those with yy members alone.
func TestPlantedFacts(t *testing.T) {
	path := filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", "planted.script")
	script, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	never := plantedWords(script, "zz")
	named := plantedWords(script, "yy")
	if len(never) < 30 || len(named) < 15 {
		t.Fatalf("only %d and %d words are planted", len(never), len(named))
	}
	m := played(t, path)
	o := minutes.Options{SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: "9f86d081884c7d65", Program: "stacktaker 1.0"}
	documents := map[string]minutes.Document{"bulletin": minutes.Bulletin(m, o), "call": minutes.Announce(m, o)}
	for _, a := range minutes.Audiences() {
		o.For = a
		documents[string(a)] = minutes.From(m, o)
	}
	for _, f := range Formats() {
		for audience, d := range documents {
			t.Run(f.Name+"/"+audience, func(t *testing.T) {
				file := laidOpen(t, written(t, f, d))
				for _, word := range never {
					if in := file.find(word); in != "" {
						t.Errorf("%s tells %q, in %s", f.Name, word, in)
					}
				}
				told := 0
				for _, word := range named {
					in := file.find(word)
					if in != "" {
						told++
					}
					if in != "" && audience != "members" && audience != "call" {
						t.Errorf("%s tells %q, in %s", f.Name, word, in)
					}
				}
				if audience == "members" && told == 0 {
					t.Errorf("nothing is found in %s that stands there, so nothing is proved", f.Name)
				}
			})
		}
	}
}

// plantedWords are the words of a script that begin with two letters, long enough to come about by no chance in a font.
func plantedWords(script []byte, begin string) []string {
	var found []string
	for _, word := range regexp.MustCompile(`(?i)\b`+begin+`[a-z]{3,}`).FindAllString(string(script), -1) {
		if word = strings.ToLower(word); !slices.Contains(found, word) {
			found = append(found, word)
		}
	}
	return found
}

// opened is everything that a file holds, by where it stands in it: the file itself, the parts of an archive, inflated streams.
type opened map[string][]byte

func laidOpen(t *testing.T, file string) opened {
	t.Helper()
	o := opened{}
	o.add(t, "the file", []byte(file))
	return o
}

func (o opened) add(t *testing.T, place string, content []byte) {
	t.Helper()
	o[place] = bytes.ToLower(content)
	o[place+", its lines unfolded"] = bytes.ReplaceAll(bytes.ToLower(content), []byte("\r\n "), nil)
	if bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range archive.File {
			r, err := part.Open()
			if err != nil {
				t.Fatal(err)
			}
			inside, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			o.add(t, part.Name, inside)
		}
	}
	if bytes.HasPrefix(content, []byte("%PDF-")) {
		for n, stream := range regexp.MustCompile(`(?s)stream\r?\n(.*?)endstream`).FindAllSubmatch(content, -1) {
			r, err := zlib.NewReader(bytes.NewReader(stream[1]))
			if err != nil {
				continue // not deflated: it stands in the file as it is
			}
			inside, _ := io.ReadAll(r)
			o[fmt.Sprintf("stream %d", n+1)] = lowered16(inside)
		}
		o["the file, in UTF-16"] = lowered16(content)
	}
}

// find tells where a word stands, "" where it does not: in letters of one byte or of two.
func (o opened) find(word string) string {
	wide := make([]byte, 0, 2*len(word))
	for _, unit := range utf16.Encode([]rune(word)) {
		wide = binary.BigEndian.AppendUint16(wide, unit)
	}
	for place, content := range o {
		if bytes.Contains(content, []byte(word)) || bytes.Contains(content, wide) {
			return place
		}
	}
	return ""
}

// lowered16 is bytes with ASCII capitals as small letters, one byte or two to a letter.
func lowered16(content []byte) []byte {
	lower := bytes.Clone(content)
	for i, b := range lower {
		if b >= 'A' && b <= 'Z' {
			lower[i] = b + 'a' - 'A'
		}
	}
	return lower
}
