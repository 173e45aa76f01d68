package store

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// What was said is there when the file is opened again, and the meeting goes on from it.
func TestReopened(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	for _, lines := range [][]string{debate(), sealing(), {`note "later"`}} {
		v.say(t, f, lines...)
		m, path := f.Meeting(), f.Path()
		seq, hash := f.Head()
		closeFile(t, f)

		looked, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		same(t, m, looked.Meeting())
		closeFile(t, looked)

		f = open(t, path)
		same(t, m, f.Meeting())
		if s, h := f.Head(); s != seq || h != hash {
			t.Fatalf("the head is %d %x, and not %d %x", s, h, seq, hash)
		}
	}
	roll := f.Meeting().State().Roll
	names := []string{}
	for _, p := range roll.People {
		names = append(names, p.Name)
	}
	if want := []string{"Ana", "Benoît", "Łucja Żak"}; !slices.Equal(names, want) {
		t.Errorf("on the roll are %q, and not %q", names, want)
	}
	if seal, ok := f.Seal(); !ok || seal.Seq != 20 || seal.After != 2 || len(seal.Words) != 8 {
		t.Errorf("the seal is %+v, %v", seal, ok)
	}
	if f.Halt() != nil {
		t.Errorf("newer: %v", f.Halt())
	}
}

// Whatever is said, in order or not, the file has what the meeting has.
func TestAnyEvening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.meeting")
	rapid.Check(t, func(r *rapid.T) {
		os.Remove(path)
		v := &evening{}
		f, _, err := Create(path, convening, v.stamp())
		if err != nil {
			r.Fatal(err)
		}
		defer func() { f.Close() }()
		lines := rapid.SliceOfN(rapid.SampledFrom([]string{
			"open", "open", "headcount +3", "hand Ana", "hand Ben", "hand Cleo for", "call", "call", "done", "undo", "undo", "redo",
			`move "That we march." by Ana`, "second Ben", "put", "count 3 2", "declare", "close", "seal 1", `note "n"`, "leave Ana",
			`amend strike "march" insert "walk" by Cleo`, "frobnicate", `hand "Ana Ö"`, "arrive Ana", "member Dov",
		}), 1, 40).Draw(r, "lines")
		for _, line := range lines {
			seq, hash := f.Head()
			_, err := f.Do(line, v.stamp())
			var refused *assembly.Refusal
			if s, h := f.Head(); err != nil && (!errors.As(err, &refused) || s != seq || h != hash) {
				r.Fatalf("%s: %v, and the head went from %d to %d", line, err, seq, s)
			}
		}
		m := f.Meeting()
		if err := f.Close(); err != nil {
			r.Fatal(err)
		}
		if f, err = Open(path); err != nil {
			r.Fatal(err)
		}
		same(t, m, f.Meeting())
	})
}

func TestRefused(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	before, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"", "second Ana", "convene again", "frobnicate", `note "unclosed`} {
		_, err := f.Do(line, v.stamp())
		var refused *assembly.Refusal
		if !errors.As(err, &refused) {
			t.Errorf("%q: %v", line, err)
		}
	}
	after, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	if string(before) != string(after) {
		t.Error("a refused line changed the file")
	}
	v.say(t, f, "hand Ana")
}

// A command that is given again with the same seed is done once, also after the file was opened anew.
func TestRetry(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	st := v.stamp()
	for range 2 {
		for range 2 {
			e, err := f.Do("hand Ana", st)
			if err != nil || e.Seq != 3 || f.Meeting().Len() != 3 {
				t.Fatalf("entry %d of %d: %v", e.Seq, f.Meeting().Len(), err)
			}
		}
		closeFile(t, f)
		f = open(t, f.Path())
	}
	v.say(t, f, "call")
}

func TestInUse(t *testing.T) {
	t.Parallel() // it waits a second each time
	v := &evening{}
	f := v.convene(t)
	path := f.Path()
	openers := map[string]func() error{
		"open": func() error {
			f, err := Open(path)
			if err == nil {
				f.Close()
			}
			return err
		},
		"read": func() error {
			f, err := Read(path)
			if err == nil {
				f.Close()
			}
			return err
		},
		"verify": func() error { _, err := Verify(path); return err },
	}
	for name, try := range openers {
		if err := try(); !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), "another window") {
			t.Errorf("%s, while it is open: %v", name, err)
		}
	}
	v.say(t, f, "open")
	closeFile(t, f)
	for name, try := range openers {
		if err := try(); err != nil {
			t.Errorf("%s, after it was closed: %v", name, err)
		}
	}

	looked, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	defer looked.Close()
	if err := openers["read"](); err != nil {
		t.Errorf("two readers: %v", err)
	}
	if err := openers["open"](); !errors.Is(err, ErrInUse) {
		t.Errorf("a writer while somebody reads: %v", err)
	}
	if _, err := looked.Do("hand Ana", v.stamp()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("a command to a reader: %v", err)
	}
}

func TestClosed(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	closeFile(t, f)
	closeFile(t, f)
	if _, err := f.Do("open", v.stamp()); !errors.Is(err, ErrClosed) {
		t.Errorf("a command: %v", err)
	}
	if err := f.Backup(f.Path() + "2"); !errors.Is(err, ErrClosed) {
		t.Errorf("a backup: %v", err)
	}
	if f.Meeting().Len() != 1 {
		t.Error("the meeting cannot be looked at any more")
	}
}

// Bytes that are no text come from terminals and pipes; JSON would keep others than the name was bound with.
func TestNoText(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open", "hand \"An\xffa\xc3\"", "note \"\xf0\x28\"", "hand \"\u2028<&>\\\\\"")
	m := f.Meeting()
	closeFile(t, f)
	same(t, m, open(t, f.Path()).Meeting())
}
