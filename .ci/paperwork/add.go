package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"regexp"
)

// numbered is a paragraph that a word processor numbers within its section, in the part of a file that has the text; its words come last.
var numbered = map[string]*regexp.Regexp{
	"word/document.xml": regexp.MustCompile(`(<w:p><w:pPr><w:pStyle w:val="Point(?:Lead)?"/><w:numPr><w:ilvl w:val="1"/>.*?</w:pPr>).*(</w:p>\n)`),
	"content.xml":       regexp.MustCompile(`(<text:list [^>]*><text:list-item><text:list><text:list-item><text:p [^>]*>).*(</text:p>\n(?:</text:list-item></text:list>){2}\n)`),
}

// add copies a file of a word processor, with a paragraph more.
func add(in, out string) error {
	b, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return err
	}
	var to bytes.Buffer
	w := zip.NewWriter(&to)
	added := false
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return err
		}
		text, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		if first := numbered[f.Name]; first != nil {
			at := first.FindSubmatchIndex(text)
			if at == nil {
				return errors.New(in + " has no numbered paragraph")
			}
			added = true
			says := []byte("A paragraph that was added.")
			if f.Name == "word/document.xml" {
				says = []byte("<w:r><w:t>A paragraph that was added.</w:t></w:r>")
			}
			text = bytes.Join([][]byte{text[:at[0]], text[at[2]:at[3]], says, text[at[4]:at[5]], text[at[0]:]}, nil)
		}
		part, err := w.CreateHeader(&zip.FileHeader{Name: f.Name, Method: f.Method})
		if err != nil {
			return err
		}
		if _, err := part.Write(text); err != nil {
			return err
		}
	}
	if !added {
		return errors.New(in + " is no file of a word processor")
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(out, to.Bytes(), 0o600)
}
