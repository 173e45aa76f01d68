package window

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

func reading(text string) *bufio.Reader { return bufio.NewReaderSize(strings.NewReader(text), 64) }

// What is written is read again, one message after the other.
func TestMessages(t *testing.T) {
	at := time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC)
	given := []message{
		{Now: at, Sight: &room.Sight{Title: "Depot 4", Next: []room.Waiting{{Name: "Ana"}}}},
		{Now: at, Same: true},
		{Now: at, Blank: true},
	}
	var sent strings.Builder
	for _, m := range given {
		b, err := m.written()
		if err != nil {
			t.Fatal(err)
		}
		sent.Write(b)
	}
	r := reading(sent.String())
	for _, want := range given {
		got, err := readMessage(r)
		want.Room = version
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("read is %+v, %v; want %+v", got, err, want)
		}
	}
	if _, err := readMessage(r); !errors.Is(err, io.EOF) {
		t.Errorf("at the end: %v", err)
	}
}

// What is no message ends in one sentence, and what is too long is not even held.
func TestWrongMessages(t *testing.T) {
	for _, c := range []struct {
		sent string
		want error
	}{
		{"", io.EOF},
		{`{"stacktaker_room":1,"now":"2026`, io.ErrUnexpectedEOF},
		{"\n", errNotOurs},
		{"GET / HTTP/1.1\r\n", errNotOurs},
		{"{}\n", errNotOurs},
		{"null\n", errNotOurs},
		{"[1]\n", errNotOurs},
		{`{"stacktaker_room":1,"now":"2026-05-14T19:00:00Z"}` + "\n", errNotOurs},
		{`{"stacktaker_room":-1,"same":true}` + "\n", errNotOurs},
		{`{"stacktaker_room":1,"sight":{"Next":7}}` + "\n", errNotOurs},
		{`{"stacktaker_room":2,"sight":7}` + "\n", errVersion},
		{strings.Repeat("x", longest+1), errTooMuch},
		{`{"stacktaker_room":1,"sight":{"Title":"` + strings.Repeat("x", longest) + "\"}}\n", errTooMuch},
	} {
		if _, err := readMessage(reading(c.sent)); !errors.Is(err, c.want) {
			t.Errorf("%.60q: %v, want %v", c.sent, err, c.want)
		}
	}
	endless := bufio.NewReader(repeated{})
	if _, err := readMessage(endless); !errors.Is(err, errTooMuch) {
		t.Errorf("a line without an end: %v", err)
	}
}

type repeated struct{}

func (repeated) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '['
	}
	return len(p), nil
}

// However long a meeting's texts are, what goes to a window is a line that it takes.
func TestLongSights(t *testing.T) {
	long := strings.Repeat("word ", longest/4)
	for name, s := range map[string]room.Sight{
		"title":  {Title: long},
		"agenda": {Title: "Depot 4", Agenda: []room.Item{{Title: long}}},
		"motion": {Title: "Depot 4", Motion: &room.Motion{Text: []look.Segment{{Text: long}}}},
	} {
		m, err := readMessage(reading(string(line(message{Sight: &s}))))
		if err != nil || m.Sight == nil || name != "title" && m.Sight.Title != "Depot 4" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A change of what the messages hold, which [room.Sight] is the most of, needs a thought about older windows: what is only
// added is left out by them; what changes its meaning or goes away needs another version.
func TestVersion(t *testing.T) {
	b, err := json.Marshal(message{Sight: &room.Sight{}, Now: time.Unix(0, 0).UTC()})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"stacktaker_room":0,"now":"1970-01-01T00:00:00Z","sight":{"Title":"","Where":"","Facilitator":"","InCamera":false,` +
		`"NoQuorum":null,"Closing":null,"Pause":null,"Verdict":null,"Hands":null,"Contest":null,"Speech":null,"Next":null,"More":0,` +
		`"Round":null,"Motion":null,"Agenda":null,"Evening":null}}`
	if version == 1 && string(b) != want {
		t.Errorf("version 1 is\n%s, and was\n%s", b, want)
	}
}

// Whatever is sent to a window, it reads and draws it or says why not, and is still there.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		`{"stacktaker_room":1,"now":"2026-05-14T19:00:00Z","sight":{"Title":"Depot 4","More":-1,"Agenda":[{"State":"current","Clock":{"Elapsed":-9223372036854775808,"Limit":1,"Runs":true}}]}}`,
		`{"stacktaker_room":1,"sight":{"Verdict":{"Outcome":"carried","Figures":{"For":-1,"Against":99999999999,"Abstain":0},"At":"9999-01-01T00:00:00Z"}}}`,
		`{"stacktaker_room":1,"sight":{"Hands":{"Asked":"for","Parts":[{"State":"x"},{}]},"Motion":{"Text":[{"Change":7,"Text":"a\u0000\u001b[2J"}]}}}`,
		`{"stacktaker_room":1,"sight":{"Contest":{"Asked":900,"Choices":[{"Hands":-5}],"Lot":true}}}`,
		`{"stacktaker_room":1,"sight":{"Evening":{"Present":[-9223372036854775808,9223372036854775807],"Needed":-3},"Pause":{"Clock":{"Limit":-1}}}}`,
		`{"stacktaker_room":1,"blank":true}`, `{"stacktaker_room":2}`, "x",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, sent []byte) {
		m, err := readMessage(bufio.NewReader(strings.NewReader(string(sent) + "\n")))
		p := newPane(Options{Now: func() time.Time { return time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC) }, UTF8: true})
		p.w, p.h = 60, 16
		var said sentence
		switch {
		case err == nil:
			p.Update(heard{m, p.now})
		case errors.As(err, &said):
			p.Update(parted{said})
		default:
			p.Update(parted{})
		}
		lines := p.lines()
		if len(lines) != p.h {
			t.Fatalf("%d lines", len(lines))
		}
		for _, l := range lines {
			if look.Width(l) != p.w {
				t.Errorf("a line of %d cells: %q", look.Width(l), l)
			}
		}
		if drawn := fmt.Sprint(lines); strings.Contains(drawn, "\x1b[2J") {
			t.Errorf("a control character gets through: %q", drawn)
		}
	})
}
