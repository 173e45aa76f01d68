package papers

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
	"stacktaker/assembly/snapshot"
	"stacktaker/ui/room"
)

// evenings are the meetings of all transcripts.
func evenings(t *testing.T) []*assembly.Meeting {
	t.Helper()
	files, err := filepath.Glob("../../../assembly/testdata/*.transcript")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	began := time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC)
	seed := func(n uint64) [32]byte { return sha256.Sum256(binary.BigEndian.AppendUint64(nil, n+1)) }
	var all []*assembly.Meeting
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, clock := assembly.New(), assembly.ScriptClock{}
		for _, line := range strings.Split(string(text), "\n") {
			sign, said, _ := strings.Cut(strings.TrimSpace(line), " ")
			st := assembly.Stamp{At: began, Seed: seed(m.Len())}
			switch sign {
			case ">":
				rest, at, err := clock.Read(m, said, began)
				if err != nil || rest == "" {
					continue
				}
				said, st.At = rest, at
			case "^":
				all = append(all, m)
				l := m.Leaves("eight words")
				m, clock, st.After = assembly.New(), assembly.ScriptClock{}, &l
			default:
				continue
			}
			_, _ = m.Do(said, st) // what it must accept is the transcript's own test
		}
		all = append(all, m)
	}
	return all
}

// forgery is somebody at work on a record: what they change, drop, swap and double comes from their chance.
type forgery struct{ *rand.Rand }

// value replaces one value of an entry's facts by another of its kind, or by a wild one.
func (f forgery) value(v any, others []any) any {
	wild := []any{"", "p", "1", "p1", "1.1", "9.9", "#1/1", "~00000000", "nobody", "2026-13-99", "99:99", "for", "carried", float64(0), float64(1), float64(-1), float64(7), 1e15, -4e9, true, false, nil, []any{}, map[string]any{}}
	if f.IntN(2) == 0 && len(others) > 0 {
		b, _ := json.Marshal(others[f.IntN(len(others))])
		var own any
		_ = json.Unmarshal(b, &own)
		return own
	}
	return wild[f.IntN(len(wild))]
}

// inside changes one place somewhere within a value.
func (f forgery) inside(v any, others []any) any {
	switch v := v.(type) {
	case map[string]any:
		keys := slices.Sorted(maps.Keys(v))
		if len(keys) == 0 {
			return v
		}
		key := keys[f.IntN(len(keys))]
		if f.IntN(8) == 0 {
			delete(v, key)
		} else {
			v[key] = f.inside(v[key], others)
		}
		return v
	case []any:
		if len(v) > 0 && f.IntN(4) > 0 {
			i := f.IntN(len(v))
			v[i] = f.inside(v[i], others)
			return v
		}
	}
	return f.value(v, others)
}

// forge makes another record of a record.
func (f forgery) forge(entries []map[string]any) []map[string]any {
	var others []any
	for _, e := range entries {
		for _, ev := range facts(e) {
			data, _ := ev["data"].(map[string]any)
			for _, key := range slices.Sorted(maps.Keys(data)) {
				others = append(others, data[key])
			}
		}
	}
	for range 1 + f.IntN(3) {
		i, j := f.IntN(len(entries)), f.IntN(len(entries))
		switch f.IntN(8) {
		case 0:
			entries = slices.Delete(slices.Clone(entries), i, i+1)
		case 1:
			entries = slices.Insert(slices.Clone(entries), i, entries[j])
		case 2:
			entries[i], entries[j] = entries[j], entries[i]
		case 3:
			events := facts(entries[i])
			if len(events) > 1 { // one fact of an entry is gone
				k := f.IntN(len(events))
				entries[i]["events"] = slices.Delete(slices.Clone(entries[i]["events"].([]any)), k, k+1)
			}
		default:
			if events := facts(entries[i]); len(events) > 0 {
				ev := events[f.IntN(len(events))]
				ev["data"] = f.inside(ev["data"], others)
			}
		}
		if len(entries) == 0 {
			break
		}
	}
	return entries
}

func facts(e map[string]any) []map[string]any {
	list, _ := e["events"].([]any)
	all := make([]map[string]any, 0, len(list))
	for _, ev := range list {
		if ev, ok := ev.(map[string]any); ok {
			all = append(all, ev)
		}
	}
	return all
}

// read makes a meeting of entries, as far as they can be read and can be.
func read(t *testing.T, names []assembly.Naming, forged []map[string]any) *assembly.Meeting {
	t.Helper()
	codec := assembly.NewCodec()
	var entries []assembly.Entry
	for i, e := range forged {
		e = maps.Clone(e)
		e["seq"] = i + 1
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		entry, err := codec.Decode(b)
		if err != nil {
			break
		}
		entries = append(entries, entry)
	}
	for {
		m := assembly.New()
		m.Name(names)
		err := m.Load(entries)
		var wrong *assembly.Impossible
		switch {
		case err == nil:
			return m
		case !errors.As(err, &wrong):
			t.Fatalf("it cannot be folded, and that is not told: %v", err)
		}
		entries = entries[:wrong.Entry-1]
	}
}

// tellAll tells a meeting in every way there is.
func tellAll(m *assembly.Meeting) {
	s := snapshot.Of(m, snapshot.Record{})
	_, _ = json.Marshal(s)
	for _, e := range m.Entries() {
		m.Written(e)
	}
	for i, audience := range minutes.Audiences() {
		o := minutes.Options{For: audience, Language: minutes.Languages()[i%len(minutes.Languages())]}
		minutes.From(m, o)
		minutes.Announce(m, o)
		minutes.Bulletin(m, o)
		minutes.NamesIn(m, o)
	}
	for _, e := range exports() {
		e.table(m)
	}
	at := m.State().Last.Add(time.Minute)
	room.Draw(room.Of(m, at, room.Desk{}), at, 80, 24, room.Look{})
	m.InOrder()
	if m.State().Info.Phase == assembly.Closed {
		m.Leaves("")
	}
}

// A record of which somebody changed facts, and made the chain anew, is folded as far as it can be, and what can be is told:
// nothing brings the program down.
func TestImpossibleFacts(t *testing.T) {
	const seeds = 800
	meetings := evenings(t)
	written := make([][]byte, len(meetings))
	codec := assembly.NewCodec()
	for i, m := range meetings {
		var all []json.RawMessage
		for _, e := range m.Entries() {
			b, err := codec.Encode(e)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, b)
		}
		written[i], _ = json.Marshal(all)
	}
	for seed := range uint64(seeds) {
		i := int(seed) % len(meetings)
		var entries []map[string]any
		if err := json.Unmarshal(written[i], &entries); err != nil {
			t.Fatal(err)
		}
		if len(entries) == 0 {
			continue
		}
		f := forgery{rand.New(rand.NewPCG(seed, 7))}
		m := read(t, meetings[i].Namings(), f.forge(entries))
		func() {
			defer func() {
				if r := recover(); r != nil {
					t.Errorf("seed %d: %v\n%s", seed, r, debug.Stack())
				}
			}()
			tellAll(m)
		}()
	}
}
