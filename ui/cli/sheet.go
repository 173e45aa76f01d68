package cli

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly"
)

// row is one person of a spreadsheet, as it stands there.
type row struct {
	line       int // of the file, from 1
	name       string
	section    string
	credential string
	number     int // 0 without one
	problem    string
}

// command is the line that puts the person on the roll.
func (r row) command() string {
	line := "member " + assembly.Quoted(r.name)
	if r.section != "" {
		line += " section " + assembly.Quoted(r.section)
	}
	if r.credential != "" {
		line += " " + r.credential
	}
	if r.number > 0 {
		line += " number " + strconv.Itoa(r.number)
	}
	return line
}

// columns says where in a row of the spreadsheet each thing stands; -1 where nowhere.
type columns struct{ name, first, last, section, number, credential int }

// readSheet reads a spreadsheet that was saved as CSV, with commas, semicolons or tabs. What is wrong with one row is
// said in that row; the error is for what is wrong with all of it. Cells are text: a formula stays what was typed.
func readSheet(b []byte) ([]row, error) {
	b = bytes.TrimPrefix(b, []byte("\uFEFF"))
	if err := isSheet(b); err != nil {
		return nil, err
	}
	in := csv.NewReader(bytes.NewReader(b))
	in.Comma, in.FieldsPerRecord, in.TrimLeadingSpace = separator(b), -1, true
	head, err := in.Read()
	if errors.Is(err, io.EOF) {
		return nil, errors.New(`it is empty; the first line names the columns: name, section, number`)
	}
	if err != nil {
		return nil, unread(err)
	}
	at, err := readColumns(head)
	if err != nil {
		return nil, err
	}
	var rows []row
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, unread(err)
		}
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		line, _ := in.FieldPos(0)
		rows = append(rows, at.read(line, cells))
	}
}

// isSheet makes sure that this is text as the language has it.
func isSheet(b []byte) error {
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return errors.New("it is a spreadsheet of its own format; save it as CSV")
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}), bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return errors.New("it is UTF-16; save it as CSV in UTF-8")
	}
	for n, line := range bytes.Split(b, []byte("\n")) {
		switch {
		case bytes.IndexByte(line, 0) >= 0:
			return fmt.Errorf("line %d: this is no text; save the spreadsheet as CSV", n+1)
		case !utf8.Valid(line):
			return fmt.Errorf("line %d: there are letters here that are not UTF-8; save it as CSV in UTF-8", n+1)
		}
	}
	return nil
}

// separator is what stands between the cells: of comma, semicolon and tab the one of which the first line has most.
func separator(b []byte) rune {
	head, _, _ := bytes.Cut(b, []byte("\n"))
	best, most := ',', 0
	for _, sign := range []rune{',', ';', '\t'} {
		n, quoted := 0, false
		for _, r := range string(head) {
			switch {
			case r == '"':
				quoted = !quoted
			case r == sign && !quoted:
				n++
			}
		}
		if n > most {
			best, most = sign, n
		}
	}
	return best
}

// readColumns reads the first line. Columns that mean nothing here are left alone.
func readColumns(head []string) (columns, error) {
	at := columns{-1, -1, -1, -1, -1, -1}
	for i, title := range head {
		var place *int
		switch strings.ToLower(strings.Join(strings.Fields(title), " ")) {
		case "name", "full name":
			place = &at.name
		case "first name", "given name":
			place = &at.first
		case "last name", "surname", "family name":
			place = &at.last
		case "section":
			place = &at.section
		case "number", "member number", "no", "no.":
			place = &at.number
		case "credential":
			place = &at.credential
		default:
			continue
		}
		if *place >= 0 {
			return at, fmt.Errorf("line 1: two columns are %q; which one is meant?", title)
		}
		*place = i
	}
	if at.name < 0 && at.first < 0 && at.last < 0 {
		return at, fmt.Errorf(`line 1: no column is called "name"; there are: %s`, strings.Join(head, ", "))
	}
	return at, nil
}

// read takes a person out of the cells of one row, and says in it what is wrong.
func (at columns) read(line int, cells []string) row {
	cell := func(i int) string {
		if i < 0 || i >= len(cells) {
			return ""
		}
		return strings.Join(strings.Fields(cells[i]), " ")
	}
	r := row{line: line, name: cell(at.name), section: cell(at.section)}
	if r.name == "" {
		r.name = strings.TrimSpace(cell(at.first) + " " + cell(at.last))
	}
	r.credential = strings.ToLower(cell(at.credential))
	switch assembly.Credential(r.credential) {
	case "", assembly.Vote, assembly.Voice, assembly.Observer:
	default:
		r.problem = fmt.Sprintf("%q is no credential; write vote, voice or observer", r.credential)
	}
	if n := cell(at.number); n != "" {
		var err error
		if r.number, err = strconv.Atoi(n); err != nil || r.number < 1 {
			r.problem = fmt.Sprintf("%q is no member number; write a whole number from 1", n)
		}
	}
	if r.name == "" {
		r.problem = "there is no name"
	}
	return r
}

// unread says where a spreadsheet cannot be read.
func unread(err error) error {
	var at *csv.ParseError
	if !errors.As(err, &at) {
		return err
	}
	switch {
	case errors.Is(at.Err, csv.ErrQuote):
		return fmt.Errorf("line %d: a quotation mark is not closed", at.StartLine)
	case errors.Is(at.Err, csv.ErrBareQuote):
		return fmt.Errorf("line %d: a quotation mark stands in the middle of a cell; write it twice, and the cell between two", at.Line)
	}
	return fmt.Errorf("line %d: %w", at.Line, at.Err)
}
