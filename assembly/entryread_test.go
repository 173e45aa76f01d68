package assembly

import (
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
