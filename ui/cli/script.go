package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"unicode/utf8"
)

// longest is the length in bytes that a line of a script may have. No line of a meeting comes near it.
const longest = 1 << 20

// scriptLine is one line of a script, or the error that ended it.
type scriptLine struct {
	number int // from 1
	text   string
	err    error
}

// readScript hands out the lines of a script one by one, until the script or ctx ends. A read that waits for a person
// cannot be broken off, so it waits on its own.
func readScript(ctx context.Context, script io.Reader) <-chan scriptLine {
	lines := make(chan scriptLine)
	go func() {
		defer close(lines)
		in := bufio.NewReaderSize(script, 64<<10)
		for n := 1; ; n++ {
			text, err := readLine(in)
			if errors.Is(err, io.EOF) {
				return
			}
			if n == 1 {
				text = bytes.TrimPrefix(text, []byte("\uFEFF"))
			}
			if err == nil {
				err = isText(text)
			}
			if err != nil {
				err = fails("run.line", n, "", err)
			}
			select {
			case lines <- scriptLine{n, string(text), err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return lines
}

// readLine reads up to the next line feed, which is left out. The last line needs none.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case len(line) > longest:
			return nil, fails("script.long")
		case err == nil:
			return bytes.TrimSuffix(line[:len(line)-1], []byte("\r")), nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0:
			return line, nil
		default:
			return nil, err
		}
	}
}

// isText makes sure that a line is text; a meeting's own file, taken for a script, is not.
func isText(line []byte) error {
	switch {
	case bytes.IndexByte(line, 0) >= 0:
		return fails("script.no-text")
	case !utf8.Valid(line):
		return fails("script.letters")
	}
	return nil
}
