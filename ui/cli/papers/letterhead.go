package papers

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"stacktaker/assembly/words"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper"
)

// letterheadText and logoNames are the files of a letterhead. A folder has one logo: the first of these that is there.
const letterheadText = "letterhead.md"

var logoNames = []string{"letterhead.png", "letterhead.jpg", "letterhead.jpeg"}

// LetterheadIn is the letterhead that stands in a folder, empty where there is none. It is public, as a paper is: it says under whose name the
// paper goes out, whoever is to read it.
func LetterheadIn(folder string) (paper.Letterhead, error) {
	var l paper.Letterhead
	b, path, err := partOf(folder, paper.LargestLetterhead, letterheadText)
	if err != nil {
		return l, err
	}
	if path != "" {
		if l.Lines, err = paper.ReadLetterhead(path, b); err != nil {
			return l, err
		}
	}
	if b, path, err = partOf(folder, paper.LargestLogo, logoNames...); err != nil || path == "" {
		return l, err
	}
	l.Logo, err = paper.ReadLogo(path, b)
	return l, err
}

// partOf reads the first of some files that is in a folder; of one that is larger than that a byte more than it may have, which is what is
// wrong with it.
func partOf(folder string, most int64, names ...string) ([]byte, string, error) {
	for _, name := range names {
		path := filepath.Join(folder, name)
		switch is, err := os.Stat(path); {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return nil, "", err
		case !is.Mode().IsRegular():
			return nil, "", &paper.Refusal{Phrase: words.Say("letterhead.file", env.Quote(path))}
		}
		b, err := readBounded(path, most)
		if errors.Is(err, errTooLarge) {
			return make([]byte, most+1), path, nil
		}
		return b, path, err
	}
	return nil, "", nil
}
