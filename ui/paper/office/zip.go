package office

import (
	"archive/zip"
	"bytes"
	"io"
	"time"
)

// part is one file within a file of a word processor.
type part struct {
	name   string
	text   string
	stored bool // not compressed, so that a program sees what is in it
}

// zipped writes parts as a zip, with no time of writing: the first day that a zip can hold stands in its place.
func zipped(w io.Writer, parts []part) error {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
		if p.stored {
			h.Method = zip.Store
		}
		f, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, p.text); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// xmlHead begins every part that is XML.
const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
