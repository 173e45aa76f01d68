package env

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/documents"
)

// PaperReader reads papers that a line names: as they are named, or beside the meeting's file.
func PaperReader(meeting string) func(string) (assembly.PaperRead, error) {
	return func(name string) (assembly.PaperRead, error) {
		f, size, err := openPaper(meeting, name)
		if err != nil {
			return assembly.PaperRead{}, err
		}
		defer f.Close()
		if size > assembly.LargestPaper {
			return assembly.PaperRead{}, os.ErrInvalid
		}
		sum := sha256.New()
		if _, err := io.Copy(sum, io.LimitReader(f, assembly.LargestPaper+1)); err != nil {
			return assembly.PaperRead{}, err
		}
		return assembly.PaperRead{SHA256: hex.EncodeToString(sum.Sum(nil)), Pages: documents.PagesOfPDF(f, size)}, nil
	}
}

// openPaper opens a paper where it is a regular file: nothing waits for whoever writes to a pipe.
func openPaper(meeting, name string) (*os.File, int64, error) {
	places := []string{name}
	if meeting != "" && !filepath.IsAbs(name) {
		places = append(places, filepath.Join(filepath.Dir(meeting), name))
	}
	for _, place := range places {
		about, err := os.Stat(place)
		if err != nil || !about.Mode().IsRegular() {
			continue
		}
		f, err := os.Open(place)
		if err != nil {
			return nil, 0, err
		}
		return f, about.Size(), nil
	}
	return nil, 0, os.ErrNotExist
}

// TellChanged says on standard error what [voice.changed] tells.
func (d *Env) TellChanged(f *store.File) {
	for _, says := range d.Changed(f.Meeting(), f.Path()) {
		d.Warn(says)
	}
}

// Changed tells of each paper of a meeting whose file is there and is another one than when it was taken in that it is: what is written
// has the hash of then. Of a file that is gone it says nothing.
func (v Voice) Changed(m *assembly.Meeting, path string) []string {
	read := PaperReader(path)
	var says []string
	for _, p := range m.Told(assembly.Outside).Papers {
		if now, err := read(p.File); err == nil && now.SHA256 != p.SHA256 {
			says = append(says, v.Say("papers.changed", Quote(p.File), p.Number, p.SHA256[:8], now.SHA256[:8]))
		}
	}
	return says
}
