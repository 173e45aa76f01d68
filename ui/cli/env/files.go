package env

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/term"

	"stacktaker/store"
)

// Meetings is the folder of meetings.
func (d *Env) Meetings() store.Folder {
	folder := store.DefaultFolder()
	if d.Dir != "" {
		folder.Dir = d.Dir
	} else if dir := d.Getenv("STACKTAKER_DIR"); dir != "" {
		folder.Dir = dir
	}
	folder.Keys = d.Keys()
	return folder
}

// Meant is the path of the meeting that is meant: by its path, by its number as in #12, or, where nothing is said, the
// newest one.
func (d *Env) Meant(args []string) (string, error) {
	if len(args) == 0 {
		return d.Meetings().Newest()
	}
	if n, is := numbered(args[0]); is {
		return d.Meetings().Numbered(n)
	}
	if digits := strings.TrimLeft(args[0], "#0123456789"); digits == "" && !Exists(args[0]) {
		return "", Misused("usage.no-meeting", Quote(args[0]))
	}
	return args[0], nil
}

// FileAnd reads what is written "FILE OTHER", where FILE may be left out.
func (d *Env) FileAnd(args []string) (file, other string, err error) {
	last := len(args) - 1
	file, err = d.Meant(args[:last])
	return file, args[last], err
}

// FileAndName reads what is written "FILE NAME", where each may be left out. One word alone is a file where there is one.
func (d *Env) FileAndName(args []string) (file, name string, err error) {
	if len(args) == 2 {
		return d.FileAnd(args)
	}
	if len(args) == 1 && !Exists(args[0]) {
		if _, is := numbered(args[0]); !is {
			return d.FileAnd(args)
		}
	}
	file, err = d.Meant(args)
	return file, "", err
}

// numbered reads the number of a meeting, as in #12.
func numbered(arg string) (int, bool) {
	digits, is := strings.CutPrefix(arg, "#")
	n, err := strconv.Atoi(digits)
	return n, is && err == nil && n > 0
}

// Read opens the meeting that is meant for looking at it.
func (d *Env) Read(args []string) (*store.File, error) {
	path, err := d.Meant(args)
	if err != nil {
		return nil, err
	}
	f, err := d.Keys().Read(path)
	if err != nil {
		return nil, err
	}
	if halt := f.Halt(); halt != nil {
		d.Warn(d.Say("exit.halt", d.Why(halt)))
	}
	d.TellRescued(path, f.Rescued())
	return f, nil
}

// Waited does what may wait for somebody else, such as a pipe into which nobody writes; an interrupt ends the waiting, and what still
// waits ends with the program.
func Waited[T any](d *Env, do func() (T, error)) (T, error) {
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
	case <-d.Secrets.stop:
		var none T
		return none, context.Canceled
	}
}

// IsScript tells whether there are lines to be read at a path: standard input, a pipe, or a file that begins as text does and
// not as a meeting's file.
func IsScript(path string) bool {
	if path == "-" || IsDevice(path) { // what comes through a pipe can be read once only, and no meeting does
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

// IsTerminal tells whether a stream is a terminal.
func IsTerminal(stream any) bool {
	f, is := stream.(interface{ Fd() uintptr })
	return is && term.IsTerminal(f.Fd())
}

// Exists tells whether there is something at a path, readable or not.
func Exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
