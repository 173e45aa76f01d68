package assembly_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
)

// A transcript is a script in the language, and what the state is after each line:
//
//	> LINE            must be accepted
//	x LINE :: WORDS   must be refused with WORDS in the message, and change nothing
//	= PATH VALUE      the state has VALUE (JSON or a bare word) at PATH
//	~ PATH WORDS      the text at PATH contains WORDS
//	^ LINE            convenes the next meeting of the assembly; everything after it is about that one
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.transcript")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".transcript"), func(t *testing.T) { play(t, file) })
	}
}

type player struct {
	t     *testing.T
	m     *assembly.Meeting
	clock assembly.ScriptClock
}

func seed(n uint64) [32]byte {
	return sha256.Sum256(binary.BigEndian.AppendUint64(nil, n+1))
}

func newPlayer(t *testing.T) *player { return &player{t: t, m: assembly.New()} }

// say runs one line of a script.
func (p *player) say(line string) error {
	rest, at, err := p.clock.Read(p.m, line, time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC))
	if err != nil || rest == "" {
		return err
	}
	_, err = p.m.Do(rest, assembly.Stamp{At: at, Seed: seed(p.m.Len())})
	return err
}

// state is the state as other programs read it.
func (p *player) state() any {
	p.t.Helper()
	b, err := json.Marshal(snapshot.Of(p.m, snapshot.Record{}))
	if err != nil {
		p.t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		p.t.Fatal(err)
	}
	return v
}

func play(t *testing.T, file string) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := newPlayer(t)
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		sign, rest, _ := strings.Cut(strings.TrimSpace(lines.Text()), " ")
		fail := func(format string, args ...any) {
			t.Helper()
			t.Errorf(filepath.Base(file)+":"+strconv.Itoa(n)+": "+format, args...)
		}
		switch sign {
		case "", "#":
		case ">":
			if err := p.say(rest); err != nil {
				t.Fatalf("%s:%d: %s: %v", filepath.Base(file), n, rest, err)
			}
		case "x":
			line, words, _ := strings.Cut(rest, " ::")
			before := p.state()
			err := p.say(line)
			switch {
			case err == nil:
				t.Fatalf("%s:%d: %s: should be refused", filepath.Base(file), n, line)
			case !strings.Contains(strings.ToLower(err.Error()), strings.ToLower(strings.TrimSpace(words))):
				fail("%s: the refusal lacks %q: %v", line, words, err)
			case !reflect.DeepEqual(before, p.state()):
				fail("%s: a refused line changed the state", line)
			}
		case "^":
			replays(t, p.m)
			legacy := p.m.Leaves("eight words")
			p.m, p.clock = assembly.New(), assembly.ScriptClock{}
			at := time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC)
			if _, err := p.m.Do(rest, assembly.Stamp{At: at, Seed: seed(uint64(1000 * n)), After: &legacy}); err != nil {
				t.Fatalf("%s:%d: %s: %v", filepath.Base(file), n, rest, err)
			}
		case "=", "~":
			path, want, _ := strings.Cut(rest, " ")
			got := at(p.state(), strings.Split(path, "/"))
			told, _ := json.Marshal(got)
			plain, isText := got.(string)
			if sign == "~" {
				if !strings.Contains(strings.ToLower(string(told)), strings.ToLower(want)) {
					fail("%s is %s, lacks %q", path, told, want)
				}
			} else if string(told) != want && !(isText && plain == want) {
				fail("%s is %s, wanted %s", path, told, want)
			}
		default:
			t.Fatalf("%s:%d: no such sign: %s", filepath.Base(file), n, sign)
		}
	}
	replays(t, p.m)
}

// at finds what stands at a path: keys and, in lists, an id, number, title, role, person or index; # is a length.
func at(v any, path []string) any {
	for _, key := range path {
		switch here := v.(type) {
		case []any:
			if key == "#" {
				return len(here)
			}
			v = inList(here, key)
		case map[string]any:
			found, ok := here[key]
			if !ok {
				return "(no such key)"
			}
			v = found
		default:
			return "(no such key)"
		}
	}
	return v
}

func inList(list []any, key string) any {
	for _, one := range list {
		if o, ok := one.(map[string]any); ok {
			for _, k := range []string{"id", "number", "title", "name", "office", "role", "person"} {
				if n, isNumber := o[k].(float64); o[k] == key || isNumber && strconv.Itoa(int(n)) == key {
					return one
				}
			}
		}
	}
	if i, err := strconv.Atoi(key); err == nil && i < len(list) && i >= -len(list) {
		return list[(i+len(list))%len(list)]
	}
	return "(no such key)"
}

// replays makes sure that the entries, written and read back, give the same state.
func replays(t *testing.T, m *assembly.Meeting) {
	t.Helper()
	codec := assembly.NewCodec()
	again := assembly.New()
	for _, e := range m.Entries() {
		b, err := codec.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		read, err := codec.Decode(b)
		if err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		read.People = e.People
		if err := again.Apply(read); err != nil {
			t.Fatal(err)
		}
	}
	told := func(m *assembly.Meeting) string {
		b, _ := json.Marshal(snapshot.Of(m, snapshot.Record{}))
		return string(b)
	}
	if a, b := told(m), told(again); a != b {
		t.Errorf("replayed, the state differs:\n%s\n%s", a, b)
	}
}
