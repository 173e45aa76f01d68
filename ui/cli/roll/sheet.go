package roll

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/documents"
)

// What a spreadsheet may be at most. A roll of 10,000 people is half a megabyte.
const (
	largestSheet = 64 << 20 // bytes
	mostPeople   = 100_000
	mostColumns  = 64
)

// fault is what is wrong, in a line of the spreadsheet.
type fault struct {
	line      int // of the file, from 1
	who, says string
	key       string // of the sentence, by which many alike are told in one; "" for what is told by itself
}

// sheet is the people of a spreadsheet, what was understood of it, and what is wrong with it.
type sheet struct {
	env.Voice
	people int // rows that are not empty
	rows   []assembly.RollRow
	faults []fault
	notes  []fault // what is not taken over, and need not be mended

	encoding  documents.Encoding
	separator rune // between the cells
	headings
}

// readSheet reads a spreadsheet that was saved as CSV by any program, and tells in its language what it takes it for. What is wrong is
// told by line; the error is for what no line can be named for.
func readSheet(b []byte, v env.Voice) (sheet, error) {
	s := sheet{Voice: v}
	text, from, key := sheetText(b)
	if key != "" {
		return s, env.Fails(key)
	}
	s.encoding = from
	if s.notText(text) {
		return s, nil
	}
	text, separators := separatorLine(text)
	s.headings, s.separator = findHeadings(text, separators)
	switch h := s.headings; {
	case h.titles == nil:
		return s, env.Fails("sheet.empty")
	case len(h.titles) > mostColumns:
		s.wrong(h.line, "", "sheet.columns", len(h.titles), mostColumns)
	case h.twice != [2]string{}:
		s.wrong(h.line, "", "sheet.twice", s.Say("sheet.field."+string(h.twiceOf)), env.Cited(h.twice[0]), env.Cited(h.twice[1]))
	case !h.named():
		s.wrong(h.line, "", "sheet.nameless", list(s.Voice, h.titles, 20))
	default:
		return s, s.readRows(text)
	}
	return s, nil
}

func (s *sheet) readRows(text []byte) error {
	in := reader(text, s.separator)
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			s.unread(err)
			return nil
		}
		line, _ := in.FieldPos(0)
		switch {
		case line <= s.line || strings.TrimSpace(strings.Join(cells, "")) == "":
			continue
		case isFooter(cells), s.bareFigure(cells):
			s.note(line, env.Cited(strings.TrimSpace(strings.Join(cells, " "))), "sheet.below")
			continue
		case s.people == mostPeople:
			return env.Fails("sheet.many", mostPeople)
		}
		s.people++
		s.read(line, cells)
	}
}

// reader reads the cells of a text. A tab is space too, and an empty cell would go with it.
func reader(text []byte, separator rune) *csv.Reader {
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma, in.FieldsPerRecord, in.TrimLeadingSpace = separator, -1, separator != '\t'
	return in
}

// separatorLine reads a first line that only says what stands between the cells, as Excel does, and leaves it empty; else every
// separator is possible.
func separatorLine(text []byte) (rest []byte, separators []rune) {
	first, behind, more := bytes.Cut(text, []byte("\n"))
	said, ok := strings.CutPrefix(strings.ToLower(strings.Trim(string(first[:min(len(first), 20)]), `" `)), "sep=")
	sign := []rune(strings.TrimSuffix(said, `"`))
	if said == "" && ok {
		sign = []rune{'\t'} // trimmed with the blanks
	}
	if !ok || !more || len(sign) != 1 || !slices.Contains(allSeparators(), sign[0]) {
		return text, allSeparators()
	}
	return append([]byte("\n"), behind...), sign
}

func allSeparators() []rune { return []rune{',', ';', '\t', '|'} }

// read takes a person out of the cells of one row, or says what is wrong with it.
func (s *sheet) read(line int, cells []string) {
	r := assembly.RollRow{Line: line}
	cell := func(f field) string {
		i, there := s.place[f]
		if !there || i >= len(cells) {
			return ""
		}
		return strings.Join(strings.Fields(cells[i]), " ")
	}
	said := s.name(cell)
	wrong := func(key string, args ...any) { s.wrong(line, env.Cited(said), key, args...) }
	found := len(s.faults)
	if extra := len(cells) - len(s.titles); extra > 0 && strings.TrimSpace(strings.Join(cells[len(s.titles):], "")) != "" {
		wrong("sheet.cells", len(cells), len(s.titles))
	}
	r.Name = names.Proper(said)
	r.Section = s.section(line, env.Cited(said), cell(sectionField))
	switch {
	case strings.TrimSpace(names.Fold(r.Name)) == "": // accents alone are no name either
		wrong("sheet.unnamed")
	case strings.HasPrefix(r.Name, "#") || strings.HasPrefix(r.Name, "~"):
		wrong("sheet.number-name", env.Cited(r.Name))
	}
	for _, said := range []string{said, r.Section} {
		if key, args := noWord(said); key != "" {
			wrong(key, args...)
		}
	}
	var ok bool
	if r.Credential, ok = readCredential(cell(credentialField)); !ok {
		wrong("sheet.credential", env.Cited(cell(credentialField)))
	}
	if n := cell(numberField); n != "" {
		// Some programs write whole numbers as 17.0.
		if r.Number, ok = assembly.ReadMemberNumber(strings.TrimSuffix(n, ".0")); !ok {
			wrong("sheet.number", env.Cited(n))
		}
	}
	if w := strings.TrimRight(strings.TrimRight(cell(weightField), "0"), "."); w != "" && w != "1" {
		s.note(line, env.Cited(said), "sheet.weight", env.Cited(w))
	}
	if len(s.faults) == found {
		s.rows = append(s.rows, r)
	}
}

// section is the section of a row, the first of several where the column has structure levels.
func (s *sheet) section(line int, who, said string) string {
	if s.levels {
		first, more, several := strings.Cut(said, ",")
		if said = strings.TrimSpace(first); several {
			s.note(line, who, "sheet.levels", env.Cited(said), env.Cited(strings.TrimSpace(more)))
		}
	}
	if said == "-" || said == "–" || strings.EqualFold(said, assembly.NoSection) {
		return ""
	}
	return said
}

// readCredential reads what somebody may do, in the languages of the program, or whether they may vote.
func readCredential(said string) (c assembly.Credential, ok bool) {
	switch names.Fold(said) {
	case "":
		return "", true
	case "vote", "voting", "stimmberechtigt", "con voto", "avec voix deliberative", "yes", "y", "ja", "j", "si", "s", "oui", "o", "x", "1", "true":
		return assembly.Vote, true
	case "voice", "beratend", "con voz", "voz", "voix consultative", "no", "n", "nein", "non", "0", "false":
		return assembly.Voice, true
	case "observer", "guest", "gast", "beobachter", "beobachterin", "observador", "observadora", "invitado", "invitada", "observateur", "observatrice", "invite", "invitee":
		return assembly.Observer, true
	}
	return "", false
}

// noWord says why a cell can be no name; "" where it can. What a spreadsheet takes for a formula is refused, since it
// would be one again wherever the roll is exported to.
func noWord(said string) (key string, args []any) {
	if said == "" {
		return "", nil
	}
	if strings.ContainsRune("=+-@", rune(said[0])) {
		return "sheet.formula", []any{env.Cited(said)}
	}
	n := 0
	for _, r := range said {
		n++
		if unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return "sheet.unseen", []any{fmt.Sprintf("U+%04X", r)}
		}
	}
	if n > names.Longest {
		return "sheet.long", []any{env.Cited(said), n, names.Longest}
	}
	return "", nil
}

// unread says where a spreadsheet cannot be read.
func (s *sheet) unread(err error) {
	var at *csv.ParseError
	switch {
	case !errors.As(err, &at):
		s.faults = append(s.faults, fault{says: err.Error()})
	case errors.Is(at.Err, csv.ErrQuote):
		s.wrong(at.StartLine, "", "sheet.quote")
	case errors.Is(at.Err, csv.ErrBareQuote):
		s.wrong(at.Line, "", "sheet.bare-quote")
	default:
		s.faults = append(s.faults, fault{line: at.Line, says: at.Err.Error()})
	}
}

// wrong takes note of what is wrong in a line.
func (s *sheet) wrong(line int, who, key string, args ...any) {
	s.faults = append(s.faults, fault{line, who, s.Say(key, args...), key})
}

// note takes note of what is not taken over from a line.
func (s *sheet) note(line int, who, key string, args ...any) {
	s.notes = append(s.notes, fault{line, who, s.Say(key, args...), key})
}
