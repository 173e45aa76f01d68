package assembly_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/refusal"
	"stacktaker/assembly/snapshot"
)

var rewrite = flag.Bool("rewrite", false, "write what followed from each line of the transcripts anew; read the difference before it is kept")

// A transcript is a script in the language, and what followed from each line:
//
//	> LINE            must be accepted
//	x LINE :: WORDS   must be refused with WORDS in the message, and change nothing
//	= PATH VALUE      the state has VALUE (JSON or a bare word) at PATH
//	~ PATH WORDS      the text at PATH contains WORDS
//	+ NAME, NAME …    a spreadsheet with these members is imported
//	^ LINE            convenes the next meeting of the assembly; everything after it is about that one
//	| …               what followed from the line above: the facts of its entry, behind them what changed in the state, or the
//	                  refusal. They are written by -rewrite, so that every consequence of a rule is seen, and not only the path that
//	                  somebody thought of.
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

	meetings int // that were convened after the first
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
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p := newPlayer(t)
	var played, want, got []string // the lines of the file as they are to be; what stood behind the last line, and what should
	settle := func() {
		t.Helper()
		if !*rewrite && !slices.Equal(want, got) {
			t.Errorf("%s:%d: what follows is not what stands there (-rewrite writes it anew):\n%s", filepath.Base(file), len(played)+len(want), difference(want, got))
		}
		played = append(played, got...)
		want, got = nil, nil
	}
	for n, written := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		line := strings.TrimSpace(written)
		if strings.HasPrefix(line, "|") {
			want = append(want, line)
			continue
		}
		settle()
		played = append(played, line)
		got = p.step(line, func(format string, args ...any) {
			t.Helper()
			t.Errorf(filepath.Base(file)+":"+strconv.Itoa(n+1)+": "+format, args...)
		})
		if t.Failed() && got == nil {
			return
		}
	}
	settle()
	replays(t, p.m)
	if *rewrite && !t.Failed() {
		if err := os.WriteFile(file, []byte(strings.Join(played, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// step plays one line of a transcript and tells what followed; nil after a failure that makes the rest meaningless.
func (p *player) step(line string, fail func(format string, args ...any)) []string {
	p.t.Helper()
	sign, rest, _ := strings.Cut(line, " ")
	before, entries := p.state(), p.m.Len()
	switch sign {
	case "", "#":
	case ">":
		if err := p.say(rest); err != nil {
			fail("%s: %v", rest, err)
			return nil
		}
		return append([]string{}, p.followed(before, entries)...)
	case "x":
		said, words, _ := strings.Cut(rest, " ::")
		err := p.say(said)
		switch {
		case err == nil:
			fail("%s: should be refused", said)
			return nil
		case !strings.Contains(strings.ToLower(err.Error()), strings.ToLower(strings.TrimSpace(words))):
			fail("%s: the refusal lacks %q: %v", said, words, err)
		case !reflect.DeepEqual(before, p.state()):
			fail("%s: a refused line changed the state", said)
		}
		var no *assembly.Refusal
		if errors.As(err, &no) && !slices.Contains(refusal.Keys(), no.Key) {
			fail("%s: the refusal %s has no row in the book of refusals", said, no.Key)
		}
		return []string{"| " + err.Error()}
	case "+":
		var rows []assembly.RollRow
		for i, name := range strings.Split(rest, ", ") {
			rows = append(rows, assembly.RollRow{Line: i + 2, Heir: assembly.Heir{Name: name}})
		}
		roll := p.m.State().Roll.Compare(rows)
		if _, err := p.m.Do(`import "members.csv"`, assembly.Stamp{At: p.m.State().Last, Seed: seed(entries), Roll: &roll}); err != nil {
			fail("%s: %v", rest, err)
			return nil
		}
		return append([]string{}, p.followed(before, entries)...)
	case "^":
		replays(p.t, p.m)
		legacy := p.m.Leaves("eight words")
		p.m, p.clock = assembly.New(), assembly.ScriptClock{}
		p.meetings++
		at := time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC)
		before = p.state()
		if _, err := p.m.Do(rest, assembly.Stamp{At: at, Seed: seed(uint64(1000 * p.meetings)), After: &legacy}); err != nil {
			fail("%s: %v", rest, err)
			return nil
		}
		return append([]string{}, p.followed(before, 0)...)
	case "=", "~":
		path, want, _ := strings.Cut(rest, " ")
		got := at(before, strings.Split(path, "/"))
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
		fail("no such sign: %s", sign)
		return nil
	}
	return []string{}
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
	var written []string
	for _, e := range m.Entries() {
		b, err := codec.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		written = append(written, string(b))
		read, err := codec.Decode(b)
		if err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		read.People, read.Renamed = e.People, e.Renamed
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
	for _, to := range []assembly.Reader{assembly.Outside, assembly.OfRecord} {
		again.Replay(to, func(assembly.Entry, []assembly.Fact, *assembly.State) {})
	}
	for i, e := range again.Entries() { // facts are applied to several states in several goroutines: none is ever changed
		if b, err := codec.Encode(e); err != nil || string(b) != written[i] {
			t.Errorf("a fact was changed by being applied (%v):\n%s\n%s", err, written[i], b)
		}
	}
}
