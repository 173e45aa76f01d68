package live

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"unicode/utf8"

	"stacktaker/assembly/language"
	"stacktaker/ui/cli/env"
)

// longest is the length in bytes that a line of a script may have. No line of a meeting comes near it.
const longest = 1 << 20

// scriptLine is one line of a script, or the error that ended it.
type scriptLine struct {
	number int // from 1
	text   string
	err    error
}

// readScript hands out the lines of a script one by one, until the script or ctx ends; before each further line of a quoted text that runs
// over several, more is called. A read that waits for a person cannot be broken off, so it waits on its own.
func readScript(ctx context.Context, script io.Reader, more func()) <-chan scriptLine {
	lines := make(chan scriptLine)
	go func() {
		defer close(lines)
		in := bufio.NewReaderSize(script, 64<<10)
		for n := 1; ; {
			line, read, err := readWhole(in, n == 1, more)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				err = env.Fails("run.line", n, "", err)
			}
			select {
			case lines <- scriptLine{n, line, err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
			n += read
		}
	}()
	return lines
}

// readWhole reads a line with all of a quoted text that runs over several, and tells how many it read. A text that is never closed is
// what is left.
func readWhole(in *bufio.Reader, first bool, more func()) (line string, read int, err error) {
	for {
		part, err := readLine(in)
		if errors.Is(err, io.EOF) && read > 0 {
			return line, read, nil
		}
		if first && read == 0 {
			part = bytes.TrimPrefix(part, []byte("\uFEFF"))
		}
		if err == nil {
			err = isText(part)
		}
		if err == nil && len(line)+len(part) > longest {
			err = env.Fails("script.long")
		}
		if line += string(part); err != nil {
			return line, read, err
		}
		if read++; !language.Unfinished(line) {
			return line, read, nil
		}
		line += "\n"
		more()
	}
}

// readLine reads up to the next line feed, which is left out. The last line needs none.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case len(line) > longest:
			return nil, env.Fails("script.long")
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
		return env.Fails("script.no-text")
	case !utf8.Valid(line):
		return env.Fails("script.letters")
	}
	return nil
}
