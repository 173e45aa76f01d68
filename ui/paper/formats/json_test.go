package formats

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/data"
)

// The JSON document rebuilds the Markdown byte for byte, and every other format with it.
func TestJSONRebuildsEverything(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile(), "empty": {}, "everywhere": everywhere("a\u202eb\x00\xff&<|]]>\r\n"), "chart": charted()} {
		encoded := written(t, Format{Name: "json", write: plainly(data.JSON)}, d)
		back, err := data.ReadJSON(strings.NewReader(encoded))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again := written(t, Format{Name: "json", write: plainly(data.JSON)}, back); again != encoded {
			t.Errorf("%s: the JSON of what was read is another", name)
		}
		for _, f := range Formats() {
			if written(t, f, fit(f, back)) != written(t, f, fit(f, d)) {
				t.Errorf("%s: %s is another after a way through JSON", name, f.Name)
			}
		}
	}
}

func charted() minutes.Document {
	d := minutes.Document{Dates: []minutes.Date{{ID: "x", Title: "y", Start: time.Date(2026, 5, 1, 18, 0, 0, 0, time.UTC)}, {ID: "z", AllDay: true}}}
	d.Add(minutes.Chart{
		Kind: minutes.Steps, Caption: "c", Series: []minutes.ChartSeries{{Title: "Present", Role: minutes.RolePresent}},
		Points: []minutes.Point{{Label: "a", At: time.Date(2026, 5, 1, 18, 0, 0, 0, time.UTC), Values: []int{3}}, {Values: []int{0}}},
	})
	return d
}

// Nothing at all is lost, also what no format for people shows.
func TestJSONIsLossless(t *testing.T) {
	d := meeting()
	d.Add(charted().Blocks...)
	d.Dates = charted().Dates
	d.Decisions, d.Elections, d.Meetings = decisions(), elections(), meetings()
	back, err := data.ReadJSON(strings.NewReader(written(t, Format{Name: "json", write: plainly(data.JSON)}, d)))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back, d) {
		t.Errorf("read back:\n%#v\nwas:\n%#v", back, d)
	}
}

// The names of fields are a promise to programs.
func TestJSONFields(t *testing.T) {
	var got map[string]any
	if err := json.Unmarshal([]byte(written(t, Format{Name: "json", write: plainly(data.JSON)}, meeting())), &got); err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"schema", "title", "subtitle", "status", "draft", "version", "language", "meta", "facts", "blocks", "decisions", "dates"} {
		if _, is := got[field]; !is {
			t.Errorf("there is no field %s", field)
		}
	}
	if got["schema"] != 1.0 {
		t.Errorf("schema %v", got["schema"])
	}
	types := map[string]bool{}
	for _, b := range got["blocks"].([]any) {
		types[b.(map[string]any)["type"].(string)] = true
	}
	for _, name := range []string{"heading", "paragraph", "list", "table", "quote", "verdict", "facts", "signatures", "rule"} {
		if !types[name] {
			t.Errorf("there is no block of the type %s", name)
		}
	}
}

func TestReadJSONRefuses(t *testing.T) {
	for text, want := range map[string]string{
		``:             "no document",
		`[]`:           "no document",
		`{}`:           "schema 0",
		`{"schema":2}`: "schema 2",
		`{"schema":1,"blocks":[{"type":"poem"}]}`:                                        `"poem"`,
		`{"schema":1,"blocks":[{"type":"paragraph","words":[{"mark":"m","text":"x"}]}]}`: `mark "m"`,
		`{"schema":1,"blocks":[{"type":"table","columns":[{"title":"","align":"up"}]}]}`: `"up"`,
	} {
		if _, err := data.ReadJSON(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// A moment that cannot be written is an error, and nothing is written.
func TestJSONOfADistantYear(t *testing.T) {
	var b strings.Builder
	if err := data.JSON(&b, minutes.Document{Meta: minutes.Meta{Date: time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)}}); err == nil || b.Len() > 0 {
		t.Errorf("error %v, %d bytes", err, b.Len())
	}
}
