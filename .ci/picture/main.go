// Command picture turns a dump of a terminal into an SVG, for the documentation
// and for looking at a screen without one:
//
//	tmux capture-pane -e -p -N | go run ./.ci/picture > screen.svg
//
// Without -N tmux leaves out the blanks at the end of a line, and with them
// their color. It gives the light page with -light, and a size in cells with
// -cols and -rows.
//
// Every cell stands on an exact grid whatever font the reader has, and lines and
// blocks are drawn as shapes, so that they join.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	light := flag.Bool("light", false, "a white page instead of a dark one")
	cols := flag.Int("cols", 0, "the width in cells; the widest line if 0")
	rows := flag.Int("rows", 0, "the height in cells; as many as there are lines if 0")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "picture: the dump is read from standard input: picture < screen.ansi > screen.svg")
		os.Exit(2)
	}
	if err := convert(os.Stdin, os.Stdout, page{light: *light, cols: *cols, rows: *rows}); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

// page is what a dump does not say.
type page struct {
	light      bool
	cols, rows int // 0: as the dump has it
}

func convert(r io.Reader, w io.Writer, p page) error {
	dump, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("the dump cannot be read: %w", err)
	}
	out := bufio.NewWriter(w)
	draw(out, read(string(dump)), p)
	if err := out.Flush(); err != nil {
		return fmt.Errorf("the picture cannot be written: %w", err)
	}
	return nil
}
