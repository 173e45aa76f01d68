// Command picture turns a dump of a terminal into an SVG, for the documentation
// and for looking at a screen without one:
//
//	tmux capture-pane -e -p -N | go run ./.ci/picture > screen.svg
//
// Without -N tmux leaves out the blanks at the end of a line, and with them
// their color. It gives the light page with -light, and a size in cells with
// -cols and -rows.
//
// With -sheet it puts all pictures of a list into one, and with -page it writes a Markdown page that shows them; the
// list is read from standard input, the pictures from the folder that is named:
//
//	go run ./.ci/picture -sheet docs < captions > docs/contact-sheet.svg
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
	sheetOf := flag.String("sheet", "", "the folder of which all pictures are put on one sheet")
	pageOf := flag.Bool("page", false, "a Markdown page of pictures")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "picture: what is to be shown is read from standard input: picture < screen.ansi > screen.svg")
		os.Exit(2)
	}
	var err error
	switch {
	case *sheetOf != "" || *pageOf:
		err = gather(os.Stdin, os.Stdout, *sheetOf)
	default:
		err = convert(os.Stdin, os.Stdout, page{light: *light, cols: *cols, rows: *rows})
	}
	if err != nil {
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

// gather shows the pictures of a list: on a sheet, where their folder is named, or on a page.
func gather(r io.Reader, w io.Writer, folder string) error {
	list, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("the list cannot be read: %w", err)
	}
	all, err := chapters(string(list))
	if err != nil {
		return err
	}
	if folder == "" {
		return gallery(w, all)
	}
	return sheet(w, os.DirFS(folder), all)
}
