package env

import (
	"io"
	"os"
)

// OwnPack reads the pack of standing orders that an assembly keeps as a file of its own: a regular file of rule lines.
func OwnPack(name string) (string, error) {
	const longest = 64 << 10 // bytes; a pack is a page or two
	about, err := os.Stat(name)
	if err != nil {
		return "", err
	}
	if !about.Mode().IsRegular() || about.Size() > longest {
		return "", Fails("pack.none", name)
	}
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, longest))
	return string(text), err
}
