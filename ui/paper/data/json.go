// Package data writes papers for programs: all of a document as JSON, which is read back too; its decisions as Popolo; its days as
// iCalendar; and tables of other origin as CSV.
package data

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"time"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// schema is the version of the document as JSON. Within a schema no field is renamed and none gets another meaning; one that has no
// value is left out.
const schema = 1

// JSON writes the whole document as JSON, for programs: every block with its type, all text as it was typed, and nothing that
// another format would need is lost, so that ReadJSON gives the same document back. Characters that a terminal would obey stand as
// escapes. It fails as w fails, and where a time has no place in a calendar of four-digit years.
func JSON(w io.Writer, d minutes.Document) error {
	return writeJSON(w, encoded(d))
}

// writeJSON writes a value as JSON that is indented, keeps text readable, and has no character in it that is obeyed, not shown.
func writeJSON(w io.Writer, value any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(value); err != nil {
		return err
	}
	_, err := w.Write(inert(b.Bytes()))
	return err
}

// inert is JSON in which control characters and bidirectional overrides stand as escapes. What was no UTF-8 stands as itself, as it
// will when it is read and written again.
func inert(text []byte) []byte {
	out := make([]byte, 0, len(text)+len(text)/64)
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\\' && bytes.HasPrefix(text, []byte(`\ufffd`)):
			out, size = append(out, "\ufffd"...), len(`\ufffd`)
		case r == '\\':
			size = 2
			out = append(out, text[:size]...)
		case r != '\n' && unicode.IsControl(r) || paper.IsOverride(r):
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = append(out, text[:size]...)
		}
		text = text[size:]
	}
	return out
}

// ReadJSON reads a document that JSON wrote. It fails where the text is no such document, or one of a later schema.
func ReadJSON(r io.Reader) (minutes.Document, error) {
	var d jsonDocument
	if err := json.NewDecoder(r).Decode(&d); err != nil {
		return minutes.Document{}, fmt.Errorf("this is no document of minutes as JSON: %w", err)
	}
	if d.Schema != schema {
		return minutes.Document{}, fmt.Errorf("this document has schema %d, and only schema %d can be read", d.Schema, schema)
	}
	return d.document()
}

// The document as it stands in JSON.
type (
	jsonDocument struct {
		Schema    int            `json:"schema"`
		Title     string         `json:"title"`
		Subtitle  string         `json:"subtitle,omitempty"`
		Status    string         `json:"status,omitempty"`
		Draft     bool           `json:"draft"`
		Version   int            `json:"version"`
		Language  string         `json:"language,omitempty"`
		Meta      jsonMeta       `json:"meta"`
		Facts     []jsonFact     `json:"facts"`
		Blocks    []jsonBlock    `json:"blocks"`
		Meetings  []jsonEvent    `json:"meetings,omitempty"`
		Decisions []jsonDecision `json:"decisions"`
		Elections []jsonElection `json:"elections,omitempty"`
		Papers    []jsonPaper    `json:"papers,omitempty"`
		Dates     []jsonDate     `json:"dates"`
	}
	jsonMeta struct {
		ID        string    `json:"id,omitempty"`
		Date      time.Time `json:"date,omitzero"`
		Publisher string    `json:"publisher,omitempty"`
		Assembly  string    `json:"assembly,omitempty"`
		Program   string    `json:"program,omitempty"`
	}
	jsonEvent struct {
		ID     string    `json:"id,omitempty"`
		Number int       `json:"number,omitempty"`
		Title  string    `json:"title"`
		Kind   string    `json:"kind,omitempty"`
		Place  string    `json:"place,omitempty"`
		Day    string    `json:"day,omitempty"`
		Start  time.Time `json:"start,omitzero"`
		End    time.Time `json:"end,omitzero"`
	}
	jsonElection struct {
		Number  int        `json:"number"`
		Kind    string     `json:"kind"`
		Text    string     `json:"text"`
		Outcome string     `json:"outcome,omitempty"`
		Holders []string   `json:"holders,omitempty"`
		Polls   []jsonPoll `json:"polls,omitempty"`
	}
	jsonPoll struct {
		At      time.Time    `json:"at,omitzero"`
		How     string       `json:"how,omitempty"`
		Choice  string       `json:"choice,omitempty"`
		Elected []string     `json:"elected,omitempty"`
		Options []jsonOption `json:"options,omitempty"`
	}
	jsonOption struct {
		Name  string `json:"name"`
		Votes int    `json:"votes"`
	}
	jsonPaper struct {
		Number int    `json:"number"`
		Title  string `json:"title"`
		Pages  int    `json:"pages,omitempty"`
		SHA256 string `json:"sha256"`
	}

	jsonDecision struct {
		Number   string      `json:"number"`
		Kind     string      `json:"kind,omitempty"`
		Text     string      `json:"text"`
		Mover    string      `json:"mover,omitempty"`
		Seconder string      `json:"seconder,omitempty"`
		Needs    string      `json:"needs,omitempty"`
		Outcome  string      `json:"outcome,omitempty"`
		Rounds   []jsonRound `json:"rounds"`
	}
	jsonRound struct {
		At         time.Time       `json:"at,omitzero"`
		Outcome    string          `json:"outcome,omitempty"`
		Counts     []jsonCount     `json:"counts"`
		Objections *jsonObjections `json:"objections,omitempty"` // where consensus was sought
	}
	jsonObjections struct {
		Blocks int `json:"blocks"`
		Asides int `json:"asides"`
	}
	jsonCount struct {
		Section  string `json:"section,omitempty"`
		For      int    `json:"for"`
		Against  int    `json:"against"`
		Abstain  int    `json:"abstain"`
		NotVoted int    `json:"not_voted"`
		Blank    int    `json:"blank,omitempty"`
		Spoilt   int    `json:"spoilt,omitempty"`
	}
	jsonDate struct {
		ID     string    `json:"id"`
		Title  string    `json:"title"`
		Place  string    `json:"place,omitempty"`
		Start  time.Time `json:"start,omitzero"`
		AllDay bool      `json:"all_day"`

		End      time.Time `json:"end,omitzero"`
		UID      string    `json:"uid,omitempty"`
		Revision int       `json:"revision,omitempty"`
		Due      bool      `json:"due,omitempty"`
	}
)

// jsonBlock is a block of any type; it has the fields of its type only.
type jsonBlock struct {
	Type    string          `json:"type"`
	Level   int             `json:"level,omitempty"`
	Number  string          `json:"number,omitempty"`
	Label   string          `json:"label,omitempty"`
	Caption string          `json:"caption,omitempty"`
	Outcome string          `json:"outcome,omitempty"`
	Of      string          `json:"of,omitempty"`
	Text    string          `json:"text,omitempty"`
	Words   jsonWords       `json:"words,omitempty"`
	From    int             `json:"from,omitempty"`
	Ordered bool            `json:"ordered,omitempty"`
	Items   []jsonWords     `json:"items,omitempty"`
	Columns []jsonColumn    `json:"columns,omitempty"`
	Rows    [][]jsonWords   `json:"rows,omitempty"`
	Total   []jsonWords     `json:"total,omitempty"`
	ByHand  bool            `json:"by_hand,omitempty"`
	Facts   []jsonFact      `json:"facts,omitempty"`
	Lines   []jsonSignature `json:"lines,omitempty"`
	Date    string          `json:"date,omitempty"`
	Kind    string          `json:"kind,omitempty"`
	Series  []jsonSeries    `json:"series,omitempty"`
	Points  []jsonPoint     `json:"points,omitempty"`
}

// What blocks are made of. A mark is left out where there is none.
type (
	jsonWords  []jsonInline
	jsonInline struct {
		Mark string `json:"mark,omitempty"`
		Text string `json:"text"`
	}
	jsonColumn struct {
		Title string `json:"title"`
		Align string `json:"align,omitempty"`
	}
	jsonFact struct {
		Label string    `json:"label"`
		Words jsonWords `json:"words"`
	}
	jsonSignature struct {
		Role string `json:"role,omitempty"`
		Name string `json:"name,omitempty"`
	}
	jsonSeries struct {
		Title string `json:"title"`
		Role  string `json:"role,omitempty"`
	}
	jsonPoint struct {
		Label  string    `json:"label,omitempty"`
		At     time.Time `json:"at,omitzero"`
		Values []int     `json:"values"`
	}
)
