package main

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"
)

// chapter is pictures that belong together.
type chapter struct {
	heading string
	shots   []shot
}

// shot is a picture, by the name of its file, and what it shows.
type shot struct{ file, caption string }

// chapters reads a list of pictures: a file's name, a tab and the caption are a line, a line without a tab is the heading of
// those that follow.
func chapters(list string) ([]chapter, error) {
	var all []chapter
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		file, caption, is := strings.Cut(line, "\t")
		switch {
		case line == "":
		case !is:
			all = append(all, chapter{heading: line})
		case len(all) == 0:
			return nil, fmt.Errorf("%s stands before the first heading", file)
		default:
			last := &all[len(all)-1]
			last.shots = append(last.shots, shot{file, caption})
		}
	}
	return all, nil
}

// The sheet, in its units: all pictures are as wide as a column.
const (
	sheetColumns = 4
	columnW      = 410
	gap          = 30
	headingH     = 60
	captionH     = 20 // a line
	captionWide  = 58 // letters in a line
	captionLines = 2
)

// sheet writes one picture with all of them in it, whole, so that it needs no other file.
func sheet(w io.Writer, pictures fs.FS, all []chapter) error {
	var body bytes.Buffer
	y := gap
	for _, p := range all {
		fmt.Fprintf(&body, `<text x="%d" y="%d" font-size="26" font-weight="bold">%s</text>`+"\n", gap, y+26, escaped(p.heading))
		y += headingH
		for from := 0; from < len(p.shots); from += sheetColumns {
			row := p.shots[from:min(from+sheetColumns, len(p.shots))]
			h, err := sheetRow(&body, pictures, row, y)
			if err != nil {
				return err
			}
			y += h + gap
		}
	}
	width := gap + sheetColumns*(columnW+gap)
	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="'DejaVu Sans', Verdana, sans-serif">`+
		"\n"+`<rect width="%d" height="%d" fill="#d9d9d9"/>`+"\n%s</svg>\n", width, y, width, y, width, y, body.Bytes())
	return err
}

// sheetRow draws some pictures side by side, with their captions below, and gives how high they are.
func sheetRow(w io.Writer, pictures fs.FS, row []shot, y int) (height int, err error) {
	for i, s := range row {
		inner, err := opened(pictures, s.file)
		if err != nil {
			return 0, err
		}
		x, h := gap+i*(columnW+gap), inner.height*columnW/inner.width
		fmt.Fprintf(w, `<svg x="%d" y="%d" width="%d" height="%d" viewBox="0 0 %d %d" font-family="%s" font-size="%s">%s</svg>`+"\n",
			x, y, columnW, h, inner.width, inner.height, escaped(inner.family), escaped(inner.size), inner.content)
		for n, line := range wrapped(s.caption, captionWide, captionLines) {
			fmt.Fprintf(w, `<text x="%d" y="%d" font-size="13">%s</text>`+"\n", x, y+h+captionH*(n+1), escaped(line))
		}
		height = max(height, h+captionH*captionLines)
	}
	return height, nil
}

// drawn is a picture that was drawn before.
type drawn struct {
	width, height int
	family, size  string
	content       []byte // what stands in it
}

func opened(pictures fs.FS, file string) (drawn, error) {
	b, err := fs.ReadFile(pictures, file)
	if err != nil {
		return drawn{}, err
	}
	d, end := xml.NewDecoder(bytes.NewReader(b)), bytes.LastIndex(b, []byte("</svg>"))
	for {
		token, err := d.Token()
		if err != nil || end < 0 {
			return drawn{}, errors.Join(fmt.Errorf("%s is no SVG", file), err)
		}
		root, is := token.(xml.StartElement)
		if !is {
			continue
		}
		p := drawn{content: b[d.InputOffset():end]}
		for _, a := range root.Attr {
			switch a.Name.Local {
			case "width":
				p.width, _ = strconv.Atoi(a.Value)
			case "height":
				p.height, _ = strconv.Atoi(a.Value)
			case "font-family":
				p.family = a.Value
			case "font-size":
				p.size = a.Value
			}
		}
		if p.width <= 0 || p.height <= 0 {
			return drawn{}, fmt.Errorf("%s does not say how large it is", file)
		}
		return p, nil
	}
}

// gallery writes a Markdown page with the pictures in tables, each beside another.
func gallery(w io.Writer, all []chapter) error {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "# What people see\n\n"+
		"Made by `.ci/pictures` from the real program. [All of them on one sheet](contact-sheet.svg).\n")
	for _, p := range all {
		fmt.Fprintf(out, "\n## %s\n", p.heading)
		for from := 0; from < len(p.shots); from += 2 {
			var seen, said string
			for _, s := range p.shots[from:min(from+2, len(p.shots))] {
				seen += fmt.Sprintf("| ![%s](%s) ", s.caption, s.file)
				said += fmt.Sprintf("| %s ", s.caption)
			}
			if from == 0 {
				fmt.Fprint(out, "\n| | |\n|---|---|\n")
			}
			fmt.Fprintf(out, "%s|\n%s|\n", seen, said)
		}
	}
	return out.Flush()
}

// wrapped breaks a text into lines of so many letters, at most so many.
func wrapped(text string, wide, most int) []string {
	var lines []string
	for _, word := range strings.Fields(text) {
		if n := len(lines) - 1; n >= 0 && len(lines[n])+1+len(word) <= wide {
			lines[n] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines[:min(most, len(lines))]
}

func escaped(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text)) // a buffer takes everything
	return b.String()
}
