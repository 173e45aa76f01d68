package care

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// left is what keeps something of a meeting after it was taken out of the meeting's file: copies of the file, hard links that are in
// neither folder of copies, and papers beside it.
type left struct {
	file      string
	copies    []string
	elsewhere int      // hard links
	papers    []string // in which it stands
	unread    []string // papers that cannot be looked through
}

// leftBehind looks for what keeps something of a meeting, before it is taken out. What cannot be looked for is not told.
func leftBehind(d *env.Env, f *store.File, keeps func(text string) bool) left {
	l := left{file: f.Path()}
	l.copies, _ = f.Copies()
	l.elsewhere = f.Names() - 1
	if own, err := os.Stat(f.Path()); err == nil {
		for _, path := range l.copies {
			if info, err := os.Stat(path); err == nil && os.SameFile(own, info) {
				l.elsewhere--
			}
		}
	}
	l.papers, l.unread = papersBeside(f.Path(), keeps)
	return l
}

// tellLeft lists what keeps it, but for the copies: those are told with how they stand.
func tellLeft(d *env.Env, l left, keeps func(text string) bool) {
	named := slices.DeleteFunc(append([]string{l.file}, l.copies...), func(path string) bool { return !keeps(fileWords(path)) })
	tellPaths(d, "left.names", named)
	if l.elsewhere > 0 {
		fmt.Fprintln(d.Words, d.Say("left.links", l.elsewhere))
	}
	tellPaths(d, "left.papers", l.papers)
	tellPaths(d, "left.unread", l.unread)
}

func tellPaths(d *env.Env, key string, paths []string) {
	if len(paths) == 0 {
		return
	}
	fmt.Fprintln(d.Words, d.Say(key))
	for _, path := range paths {
		fmt.Fprintln(d.Words, " ", env.OneLine(path))
	}
}

// fileWords is the name of a file with blanks between its words.
func fileWords(path string) string {
	return strings.NewReplacer("-", " ", "_", " ", ".", " ").Replace(filepath.Base(path))
}

// largestPaper is how many bytes a paper has at most that is looked through.
const largestPaper = 16 << 20

// papersBeside looks through the papers in the folder of a meeting's file: plain text of any kind, and documents of word
// processors. Of others it tells that it cannot.
func papersBeside(file string, keeps func(text string) bool) (found, unread []string) {
	files, err := os.ReadDir(filepath.Dir(file))
	if err != nil {
		return nil, nil
	}
	for _, f := range files {
		path := filepath.Join(filepath.Dir(file), f.Name())
		info, err := f.Info()
		if err != nil || !info.Mode().IsRegular() || path == file {
			continue
		}
		switch text, err := textOf(path, info); {
		case errors.Is(err, errNoPaper):
		case err != nil:
			unread = append(unread, path)
		case keeps(text):
			found = append(found, path)
		}
	}
	return found, unread
}

var (
	errNoPaper = errors.New("no paper")
	errOpaque  = errors.New("a paper that cannot be looked through")
)

// textOf is the text of a paper.
func textOf(path string, info fs.FileInfo) (string, error) {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".pdf":
		return "", errOpaque
	case ".docx", ".odt":
		return documentText(path)
	}
	if info.Size() > largestPaper {
		return "", errNoPaper
	}
	b, err := os.ReadFile(path)
	if err != nil || !utf8.Valid(b) || bytes.IndexByte(b, 0) >= 0 {
		return "", errNoPaper
	}
	return string(b), nil
}

// documentText is the text of a word processor's document: what stands between the tags of the parts in its archive.
func documentText(path string) (string, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return "", errOpaque
	}
	defer z.Close()
	var text strings.Builder
	for _, part := range z.File {
		if !strings.HasSuffix(part.Name, ".xml") {
			continue
		}
		r, err := part.Open()
		if err != nil {
			return "", errOpaque
		}
		err = betweenTags(&text, io.LimitReader(r, largestPaper))
		r.Close()
		if err != nil {
			return "", errOpaque
		}
	}
	return text.String(), nil
}

// betweenTags writes what stands between the tags; a paragraph ends in a blank, and a word that was cut by its marks stays one.
func betweenTags(to *strings.Builder, from io.Reader) error {
	d := xml.NewDecoder(from)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.CharData:
			to.Write(t)
		case xml.EndElement:
			if t.Name.Local == "p" || t.Name.Local == "h" || t.Name.Local == "tab" {
				to.WriteByte('\n')
			}
		}
	}
}
