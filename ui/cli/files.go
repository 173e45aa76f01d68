package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/term"

	"stacktaker/store"
)

// meetings is the folder of meetings.
func (d *desk) meetings() store.Folder {
	folder := store.DefaultFolder()
	if d.folder != "" {
		folder.Dir = d.folder
	} else if dir := d.Getenv("STACKTAKER_DIR"); dir != "" {
		folder.Dir = dir
	}
	folder.Keys = d.keys()
	return folder
}

// meant is the path of the meeting that is meant: by its path, by its number as in #12, or, where nothing is said, the
// newest one.
func (d *desk) meant(args []string) (string, error) {
	if len(args) == 0 {
		return d.meetings().Newest()
	}
	if n, is := numbered(args[0]); is {
		return d.meetings().Numbered(n)
	}
	return args[0], nil
}

// fileAnd reads what is written "FILE OTHER", where FILE may be left out.
func (d *desk) fileAnd(args []string) (file, other string, err error) {
	last := len(args) - 1
	file, err = d.meant(args[:last])
	return file, args[last], err
}

// numbered reads the number of a meeting, as in #12.
func numbered(arg string) (int, bool) {
	digits, is := strings.CutPrefix(arg, "#")
	n, err := strconv.Atoi(digits)
	return n, is && err == nil && n > 0
}

// look opens the meeting that is meant for looking at it.
func (d *desk) look(args []string) (*store.File, error) {
	path, err := d.meant(args)
	if err != nil {
		return nil, err
	}
	f, err := d.keys().Read(path)
	if err != nil {
		return nil, err
	}
	if newer := f.Newer(); newer != nil {
		fmt.Fprintf(d.words, "stacktaker: %v; what comes before is shown\n", newer)
	}
	return f, nil
}

// isScript tells whether there are lines to be read at a path: standard input, or a file that begins as text does and
// not as a meeting's file.
func isScript(path string) bool {
	if path == "-" {
		return true
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	start := make([]byte, 64)
	n, err := io.ReadFull(f, start)
	return (err == nil || n > 0) && bytes.IndexByte(start[:n], 0) < 0
}

// isTerminal tells whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, is := stream.(interface{ Fd() uintptr })
	return is && term.IsTerminal(f.Fd())
}
