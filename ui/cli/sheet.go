package cli

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"stacktaker/assembly"
)

// What a spreadsheet may be at most. A roll of 10,000 people is half a megabyte.
const (
	largestSheet = 64 << 20 // bytes
	mostPeople   = 100_000
	mostColumns  = 64
	longestCell  = 200 // letters of a name or a section
)

// fault is what is wrong, in a line of the spreadsheet.
type fault struct {
	line      int // of the file, from 1
	who, says string
}

// sheet is the people of a spreadsheet, and what is wrong with it.
type sheet struct {
	people int // rows that are not empty
	rows   []assembly.RollRow
	faults []fault
	notes  []fault  // what is not taken over, and need not be mended
	unused []string // titles of columns that mean nothing here
}

// readSheet reads a spreadsheet that was saved as CSV, with commas, semicolons, tabs or bars, in UTF-8, or UTF-16 with
// its mark. What is wrong is told by line; the error is for what no line can be named for.
func readSheet(b []byte) (sheet, error) {
	b, err := asText(b)
	if err != nil {
		return sheet{}, err
	}
	if faults := notText(b); len(faults) > 0 {
		return sheet{faults: faults}, nil
	}
	in := csv.NewReader(bytes.NewReader(b))
	in.Comma, in.FieldsPerRecord = separator(b), -1
	in.TrimLeadingSpace = in.Comma != '\t' // a tab is space too, and an empty cell would go with it
	head, err := in.Read()
	if errors.Is(err, io.EOF) {
		return sheet{}, errors.New(`it is empty; the first line names the columns: name, section, number`)
	}
	if err != nil {
		return sheet{faults: []fault{unread(err)}}, nil
	}
	at, err := readHeadings(head)
	if err != nil {
		return sheet{faults: []fault{{1, "", err.Error()}}}, nil
	}
	s := sheet{unused: at.unused}
	for {
		cells, err := in.Read()
		switch {
		case errors.Is(err, io.EOF):
			return s, nil
		case err != nil:
			s.faults = append(s.faults, unread(err))
			return s, nil
		case strings.TrimSpace(strings.Join(cells, "")) == "":
			continue
		case s.people == mostPeople:
			return s, fmt.Errorf("it has more than %d people; is it the right one?", mostPeople)
		}
		s.people++
		line, _ := in.FieldPos(0)
		s.read(at, line, cells)
	}
}

// asText makes UTF-8 of what a spreadsheet program saved as text, without the mark at its beginning.
func asText(b []byte) ([]byte, error) {
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")), bytes.HasPrefix(b, []byte{0xD0, 0xCF, 0x11, 0xE0}):
		return nil, errors.New("it is a spreadsheet of its own format; save it as CSV")
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}), bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		low := 0 // the byte of the two that is the lower one
		if b[0] == 0xFE {
			low = 1
		}
		units := make([]uint16, 0, len(b)/2)
		for i := 2; i+1 < len(b); i += 2 {
			units = append(units, uint16(b[i+low])|uint16(b[i+1-low])<<8)
		}
		return []byte(string(utf16.Decode(units))), nil
	}
	return bytes.TrimPrefix(b, []byte("\uFEFF")), nil
}

// notText finds the lines that are no text, or in another encoding.
func notText(b []byte) []fault {
	var faults []fault
	n := 0
	for line := range bytes.Lines(b) {
		n++
		switch {
		case bytes.IndexByte(line, 0) >= 0:
			return append(faults, fault{n, "", "this is no text; save the spreadsheet as CSV"})
		case !utf8.Valid(line) || bytes.ContainsRune(line, utf8.RuneError):
			faults = append(faults, fault{n, "", "there are letters here that are not UTF-8; save it as CSV in UTF-8"})
		}
	}
	return faults
}

// separator is what stands between the cells: of comma, semicolon, tab and bar the one of which the first line has most.
func separator(b []byte) rune {
	head, _, _ := bytes.Cut(b, []byte("\n"))
	best, most := ',', 0
	for _, sign := range []rune{',', ';', '\t', '|'} {
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

// read takes a person out of the cells of one row, or says what is wrong with it.
func (s *sheet) read(at headings, line int, cells []string) {
	r := assembly.RollRow{Line: line}
	cell := func(f field) string {
		i, there := at.place[f]
		if !there || i >= len(cells) {
			return ""
		}
		return strings.Join(strings.Fields(cells[i]), " ")
	}
	wrong := func(format string, args ...any) {
		s.faults = append(s.faults, fault{line, r.Name, fmt.Sprintf(format, args...)})
	}
	r.Name = at.name(cell)
	section := cell(sectionField)
	if at.levels {
		first, more, several := strings.Cut(section, ",")
		if section = strings.TrimSpace(first); several {
			s.notes = append(s.notes, fault{line, r.Name, fmt.Sprintf("is counted in one section, %q, and not in%s", section, " "+strings.TrimSpace(more))})
		}
	}
	if section == "-" || section == "–" || strings.EqualFold(section, assembly.NoSection) {
		section = ""
	}
	r.Section = section
	found := len(s.faults)
	if extra := len(cells) - at.columns; extra > 0 && strings.TrimSpace(strings.Join(cells[at.columns:], "")) != "" {
		wrong("there are %d cells, and the first line names %d columns; is a cell with a separator in it not quoted?", len(cells), at.columns)
	}
	if strings.TrimSpace(assembly.Fold(r.Name)) == "" { // accents alone are no name either
		wrong("there is no name")
	}
	if strings.HasPrefix(r.Name, "#") || strings.HasPrefix(r.Name, "~") {
		wrong("%q begins as a member number does; write the name", cutShort(r.Name))
	}
	for _, said := range []string{r.Name, r.Section} {
		if why := noWord(said); why != "" {
			wrong("%s", why)
		}
	}
	var err error
	if r.Credential, err = readCredential(cell(credentialField)); err != nil {
		wrong("%s", err)
	}
	if n := cell(numberField); n != "" {
		// Some programs write whole numbers as 17.0.
		var ok bool
		if r.Number, ok = assembly.ReadMemberNumber(strings.TrimSuffix(n, ".0")); !ok {
			wrong("%q is no member number; write a whole number from 1, or take the column out", n)
		}
	}
	if w := strings.TrimRight(strings.TrimRight(cell(weightField), "0"), "."); w != "" && w != "1" {
		s.notes = append(s.notes, fault{line, r.Name, "has one vote here, as everybody, and no weight of " + w})
	}
	if len(s.faults) == found {
		s.rows = append(s.rows, r)
	}
}

func readCredential(said string) (assembly.Credential, error) {
	switch c := assembly.Credential(strings.ToLower(said)); c {
	case "", assembly.Vote, assembly.Voice, assembly.Observer:
		return c, nil
	}
	return "", fmt.Errorf("%q is no credential; write vote, voice or observer", said)
}

// noWord says why a cell can be no name; "" where it can. What a spreadsheet takes for a formula is refused, since it
// would be one again wherever the roll is exported to.
func noWord(said string) string {
	if said == "" {
		return ""
	}
	if strings.ContainsRune("=+-@", rune(said[0])) {
		return fmt.Sprintf("%q begins as a formula does; write the text itself", cutShort(said))
	}
	n := 0
	for _, r := range said {
		n++
		if unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return fmt.Sprintf("there is a sign in it that nobody sees (U+%04X); write it anew", r)
		}
	}
	if n > longestCell {
		return fmt.Sprintf("%q… has %d letters; %d are the most", cutShort(said), n, longestCell)
	}
	return ""
}

// cutShort is the beginning of a text that may be very long.
func cutShort(said string) string {
	const most = 30
	if letters := []rune(said); len(letters) > most {
		return string(letters[:most])
	}
	return said
}

// unread says where a spreadsheet cannot be read.
func unread(err error) fault {
	var at *csv.ParseError
	if !errors.As(err, &at) {
		return fault{0, "", err.Error()}
	}
	switch {
	case errors.Is(at.Err, csv.ErrQuote):
		return fault{at.StartLine, "", "a quotation mark is not closed"}
	case errors.Is(at.Err, csv.ErrBareQuote):
		return fault{at.Line, "", "a quotation mark stands in the middle of a cell; write it twice, and the cell between two"}
	}
	return fault{at.Line, "", at.Err.Error()}
}
