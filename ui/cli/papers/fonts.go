package papers

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/pdf"
)

// What is read of fonts at most: one of them, and all that are looked through for a letter.
const (
	largestFont = 64 << 20
	mostOfFonts = 512 << 20
	mostEntries = 20_000
)

// chosenFonts are the fonts at some paths.
func chosenFonts(paths []string) ([]paper.Font, error) {
	var all []paper.Font
	for _, path := range paths {
		b, err := readBounded(path, largestFont)
		switch {
		case errors.Is(err, errTooLarge):
			return nil, &paper.Refusal{Phrase: words.Say("font.large", env.Quote(path), largestFont>>20)}
		case err != nil:
			return nil, err
		}
		all = append(all, paper.Font{Name: path, Data: b})
	}
	return all, nil
}

var errTooLarge = errors.New("too-large") // told by whoever asks

// readBounded reads a file of at most so many bytes.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if about, err := f.Stat(); err == nil && about.Mode().IsRegular() && about.Size() > most {
		return nil, errTooLarge
	}
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	if int64(len(b)) > most {
		return nil, errTooLarge
	}
	return b, err
}

// offersFonts names, where a PDF lacks signs, fonts of this computer that have them: as few as have all that any has.
func offersFonts(d *env.Env, err error) error {
	unprintable := new(paper.UnprintableError)
	if !errors.As(err, &unprintable) || len(unprintable.Missing) == 0 || len(unprintable.Joined) > 0 {
		return err
	}
	left := unprintable.Missing
	type found struct {
		path string
		has  []rune
	}
	var all []found
	read, entries := int64(0), 0
	for _, folder := range d.Fonts {
		_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if entries++; entries > mostEntries || read > mostOfFonts {
				return filepath.SkipAll
			}
			if err != nil || !e.Type().IsRegular() || !slices.Contains([]string{".ttf", ".otf", ".ttc"}, strings.ToLower(filepath.Ext(path))) {
				return nil
			}
			b, err := readBounded(path, largestFont)
			if err != nil {
				return nil
			}
			read += int64(len(b))
			if has := pdf.Has((paper.Font{Data: b}), left); len(has) > 0 {
				all = append(all, found{path, has})
			}
			return nil
		})
	}
	for len(left) > 0 && len(all) > 0 {
		// The one with most of them; of those the one with the shortest name, which is the plain face of its family.
		best := slices.MaxFunc(all, func(a, b found) int {
			return cmp.Or(cmp.Compare(len(a.has), len(b.has)), cmp.Compare(len(b.path), len(a.path)), cmp.Compare(b.path, a.path))
		})
		if len(best.has) == 0 {
			break
		}
		name := best.path
		if strings.ContainsAny(name, " '\"()") {
			name = "\"" + name + "\""
		}
		unprintable.Found = append(unprintable.Found, name)
		gone := func(r rune) bool { return slices.Contains(best.has, r) }
		left = slices.DeleteFunc(slices.Clone(left), gone)
		for i := range all {
			all[i].has = slices.DeleteFunc(slices.Clone(all[i].has), gone)
		}
	}
	if len(left) > 0 {
		unprintable.Found = nil // with what is here the PDF could not be written all the same
	}
	return err
}
