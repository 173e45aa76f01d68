package store

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"stacktaker/assembly"
)

// evening gives lines to meetings, ten seconds apart, with seeds that never come twice.
type evening struct{ said uint64 }

func (v *evening) stamp() assembly.Stamp {
	v.said++
	st := assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC).Add(time.Duration(v.said) * 10 * time.Second)}
	binary.BigEndian.PutUint64(st.Seed[:], v.said)
	return st
}

const convening = `convene "Depot 4" on 2026-05-14`

// debate is what is said after the convening, up to a motion lost by a tie.
func debate() []string {
	return []string{
		"headcount 37", "open", "hand Ana", "hand Benoît for", "call", "call", "done", `note "taken back"`, "undo", "redo", "undo",
		`move "That we march — at dawn." by Ana`, "second Ben", "put", "count 17 17 3", "declare", `member "Łucja Żak" number 17`,
	}
}

// sealing ends a meeting.
func sealing() []string { return []string{"close", "seal 4 17 2", `note "The canteen was cold."`} }

// convene makes a meeting's file in a folder of its own.
func (v *evening) convene(t testing.TB) *File {
	t.Helper()
	f, e, err := Create(filepath.Join(t.TempDir(), "a.meeting"), convening, v.stamp())
	if err != nil || e.Seq != 1 {
		t.Fatalf("convened as entry %d: %v", e.Seq, err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// say gives lines that are in order.
func (v *evening) say(t testing.TB, f *File, lines ...string) {
	t.Helper()
	for _, line := range lines {
		before, _ := f.Head()
		e, err := f.Do(line, v.stamp())
		if err != nil || e.Seq != before+1 {
			t.Fatalf("%s, after entry %d: entry %d, %v", line, before, e.Seq, err)
		}
	}
}

// sealedFile is the path of a whole evening.
func sealedFile(t testing.TB) string {
	t.Helper()
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, debate()...)
	v.say(t, f, sealing()...)
	closeFile(t, f)
	return f.Path()
}

func closeFile(t testing.TB, f *File) {
	t.Helper()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func open(t testing.TB, path string) *File {
	t.Helper()
	f, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// same fails where two meetings are not the same to the last bit of what is known of them.
func same(t testing.TB, a, b *assembly.Meeting) {
	t.Helper()
	x, y := written(t, a), written(t, b)
	if !slices.EqualFunc(x, y, bytes.Equal) {
		t.Fatalf("the entries are\n%s\nand not\n%s", bytes.Join(y, []byte("\n")), bytes.Join(x, []byte("\n")))
	}
	if !slices.Equal(a.Undone(), b.Undone()) {
		t.Fatalf("undone are %v, and not %v", b.Undone(), a.Undone())
	}
	if !reflect.DeepEqual(a.State(), b.State()) {
		t.Fatalf("the state is\n%+v\nand not\n%+v", b.State(), a.State())
	}
}

func written(t testing.TB, m *assembly.Meeting) [][]byte {
	t.Helper()
	codec := assembly.NewCodec()
	var all [][]byte
	for _, e := range m.Entries() {
		b, err := codec.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}
