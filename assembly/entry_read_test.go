package assembly

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

// played gives the bytes of the entries of all transcripts, lines that are refused left out.
func played(tb testing.TB) [][]byte {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.transcript")
	if err != nil || len(files) == 0 {
		tb.Fatalf("there are no transcripts: %v", err)
	}
	codec := NewCodec()
	var all [][]byte
	for _, file := range files {
		script, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		m, st := New(), Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)}
		for line := range strings.Lines(string(script)) {
			said, is := strings.CutPrefix(line, "> ")
			if !is {
				continue
			}
			st.At = st.At.Add(1500 * time.Millisecond)
			st.Seed[0]++
			e, err := m.Do(strings.TrimSpace(said), st)
			if err != nil {
				continue
			}
			b, err := codec.Encode(e)
			if err != nil {
				tb.Fatal(err)
			}
			all = append(all, b)
		}
	}
	return all
}

// What this program writes is read in one pass, but for the few texts with another escaped character, and as encoding/json reads it.
func TestEntriesAreReadInOnePass(t *testing.T) {
	codec, entries := NewCodec(), played(t)
	other := 0
	for _, b := range entries {
		e, ok := codec.plain(b)
		if !ok {
			other++
			if !strings.Contains(string(b), `\u`) {
				t.Errorf("not read: %s", b)
			}
			continue
		}
		want, err := codec.decode(b)
		if err != nil || !reflect.DeepEqual(e, want) {
			t.Errorf("%s\nis read as %+v\nand not as %+v, %v", b, e, want, err)
		}
	}
	if len(entries) < 1000 || other*20 > len(entries) {
		t.Errorf("%d of %d entries were not read in one pass", other, len(entries))
	}
}

// Nearly all kinds of facts are read without encoding/json, or with it for a part of them alone.
func TestFactsAreLaidOut(t *testing.T) {
	laid := 0
	for _, k := range factKinds() {
		if layoutOf(reflect.TypeOf(k.new()).Elem()) != nil {
			laid++
		}
	}
	if all := len(factKinds()); laid*5 < all*4 {
		t.Errorf("only %d of %d kinds are read in one pass", laid, all)
	}
	for _, f := range []Fact{&PersonJoined{}, &PeopleArrived{}, &HandRaised{}, &SpeakerCalled{}, &SpeechEnded{}, &NoteTaken{}} {
		if layoutOf(reflect.TypeOf(f).Elem()) == nil {
			t.Errorf("%T is read by encoding/json", f)
		}
	}
}

// Figures, lists, times and what is left out are read as encoding/json reads them, or not at all.
func TestLaidOut(t *testing.T) {
	type within struct {
		Small int8  `json:"small"`
		Even  uint8 `json:"even,omitempty"`
	}
	type whole struct {
		Text  string                  `json:"text"`
		Left  bool                    `json:"left,omitempty"`
		Lists [][]int                 `json:"lists,omitempty"`
		Many  []within                `json:"many,omitempty"`
		At    time.Time               `json:"at,omitzero"`
		Own   string                  `json:"-"`
		Other map[string]MemberNumber `json:"other,omitempty"`
		Bytes []byte                  `json:"bytes,omitempty"`
	}
	read, read2 := layoutOf(reflect.TypeFor[whole]()), layoutOf(reflect.TypeFor[within]())
	if read == nil || read2 == nil || layoutOf(reflect.TypeFor[struct{ A string }]()) != nil || layoutOf(reflect.TypeFor[map[string]int]()) != nil {
		t.Fatal("a type is laid out that is not, or not laid out that is")
	}
	can := 0
	for _, text := range []string{
		`{"text":"a"}`, `{"text":"a","left":true}`, `{"text":"a","left":false,"lists":[[],[1],[-2,30]],"many":[{"small":-128},{"small":127,"even":255}]}`,
		`{"text":"","at":"2026-05-14T18:00:00.5Z"}`, `{"text":"","at":"2026-05-14T18:00:00+02:00"}`, `{"text":"","at":"yesterday"}`,
		`{"text":"a","other":{"a":"b}\"","c":"d"},"bytes":"YWI="}`, `{"text":"a","other":{"a":7}}`, `{"text":"a","bytes":"?"}`, `{"text":"a","other":{"a":"b"}`,
		`{"text":"a","other":null}`, `{"text":"a","other":[]}`, `{"text":"a","other":{"a" "b"}}`,
		`{}`, `{"left":true}`, `{"left":true,"text":"a"}`, `{"text":"a","left":null}`, `{"text":"a","lists":null}`, `{"text":"a","lists":[1]}`,
		`{"text":"a","many":[{"small":128}]}`, `{"text":"a","many":[{"small":1,"even":256}]}`, `{"text":"a","many":[{"small":1,"even":-1}]}`,
		`{"text":"a","many":[{"small":01}]}`, `{"text":"a","many":[{"small":-0}]}`, `{"text":"a","many":[{"small":1.0}]}`, `{"text":"a","many":[{"small":}]}`,
		`{"text":"a","lists":[[1234567890123456789]]}`, `{"text":"a","lists":[[1,]]}`, `{"text":"a","lists":[,[1]]}`, `{"text":"a","lists":[[1]`,
		`{"text":"a","text":"b"}`, `{"text":"a",}`, `{,"text":"a"}`, `{"text":"a" }`, `{"text":"a","none":1}`, `{"Text":"a"}`, `{"text":"a","-":"b"}`, `{"text":"a"}}`,
	} {
		r := plainReader{rest: []byte(text)}
		var got, want whole
		read(&r, reflect.ValueOf(&got).Elem())
		if r.failed || len(r.rest) > 0 {
			continue
		}
		can++
		if err := json.Unmarshal([]byte(text), &want); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s is read as %+v and not as %+v, %v", text, got, want, err)
		}
	}
	if can != 7 {
		t.Errorf("%d of them are read", can)
	}
}

// Whatever is read in one pass reads the same through encoding/json.
func FuzzEntry(f *testing.F) {
	codec := NewCodec()
	for i, b := range played(f) {
		if i%20 == 0 {
			f.Add(b)
		}
	}
	for _, odd := range []string{
		`{"seq":01,"at":"2026-05-14T18:00:00Z","verb":"open","command":"","line":"open","events":[]}`,
		`{"seq":1,"at":"2026-05-14T18:00:00Z","verb":"op\u0065n","command":"","line":"a \\\" b \\n","jump":-5,"events":[]}`,
		`{"seq":1,"at":"2026-05-14T18:00:00Z","verb":"open","command":"","line":"","events":[{"type":"headcount","v":1,"data":{"n":"}\\"}}]}`,
		`{"seq":1,"at":"2026-05-14T18:00:00Z","verb":"open","command":"","line":"` + "\xff\u2028" + `","events":[] }`,
	} {
		f.Add([]byte(odd))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		e, ok := codec.plain(b)
		if !ok {
			return
		}
		want, err := codec.decode(b)
		if err != nil || !reflect.DeepEqual(e, want) {
			t.Errorf("%q\nis read as %+v\nand not as %+v, %v", b, e, want, err)
		}
	})
}
