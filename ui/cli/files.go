package cli

import (
	"bytes"
	"context"
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
	if digits := strings.TrimLeft(args[0], "#0123456789"); digits == "" && !exists(args[0]) {
		return "", misused("usage.no-meeting", quote(args[0]))
	}
	return args[0], nil
}

// fileAnd reads what is written "FILE OTHER", where FILE may be left out.
func (d *desk) fileAnd(args []string) (file, other string, err error) {
	last := len(args) - 1
	file, err = d.meant(args[:last])
	return file, args[last], err
}

// fileAndName reads what is written "FILE NAME", where each may be left out. One word alone is a file where there is one.
func (d *desk) fileAndName(args []string) (file, name string, err error) {
	if len(args) == 2 {
		return d.fileAnd(args)
	}
	if len(args) == 1 && !exists(args[0]) {
		if _, is := numbered(args[0]); !is {
			return d.fileAnd(args)
		}
	}
	file, err = d.meant(args)
	return file, "", err
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
	if halt := f.Halt(); halt != nil {
		d.warn(d.say("exit.halt", d.why(halt)))
	}
	d.tellRescued(path, f.Rescued())
	return f, nil
}

// waited does what may wait for somebody else, such as a pipe into which nobody writes; an interrupt ends the waiting, and what still
// waits ends with the program.
func waited[T any](d *desk, do func() (T, error)) (T, error) {
	type done struct {
		value T
		err   error
	}
	did := make(chan done, 1)
	go func() {
		value, err := do()
		did <- done{value, err}
	}()
	select {
	case it := <-did:
		return it.value, it.err
	case <-d.secrets.stop:
		var none T
		return none, context.Canceled
	}
}

// isScript tells whether there are lines to be read at a path: standard input, a pipe, or a file that begins as text does and
// not as a meeting's file.
func isScript(path string) bool {
	if path == "-" || isDevice(path) { // what comes through a pipe can be read once only, and no meeting does
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
