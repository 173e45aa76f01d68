package cli_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"
)

// forge changes a file behind the program's back.
func forge(t *testing.T, path string, change func(b func(name string) *bbolt.Bucket) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second, NoFreelistSync: true})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		return change(func(name string) *bbolt.Bucket { return tx.Bucket([]byte(name)) })
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// rechained writes the end of the chain anew, as somebody can who has the file and the description of its format.
func rechained(b func(name string) *bbolt.Bucket) error {
	meta := b("meta")
	hash := sha256.Sum256(bytes.Join([][]byte{
		[]byte("stacktaker origin 1|"), meta.Get([]byte("file-id")), meta.Get([]byte("format")), meta.Get([]byte("created")), meta.Get([]byte("origin")),
	}, nil))
	n := uint64(0)
	err := b("entries").ForEach(func(_, entry []byte) error {
		n++
		link := append([]byte("stacktaker entry 1|"), hash[:]...)
		link = binary.BigEndian.AppendUint64(link, n)
		link = binary.BigEndian.AppendUint64(link, uint64(len(entry)))
		hash = sha256.Sum256(append(link, entry...))
		return nil
	})
	return errors.Join(err, b("head").Put([]byte("last"), append(binary.BigEndian.AppendUint64(nil, n), hash[:]...)))
}

func entryKey(seq uint64) []byte { return binary.BigEndian.AppendUint64(nil, seq) }

// Somebody who rewrites one event of a sealed record, and the whole chain behind it, makes a record that is whole; but
// it has another seal than the one that the room wrote down.
func TestRewrittenRecord(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "@18:00 open", "headcount 42", `move "That we strike." by Ana`, "second Ben",
		"put", "count 22 17 3", "declare", "no-action", "close", "seal 4 17 2", `note "after"`)
	seal := sealOf(h, file)
	forge(t, file, func(b func(string) *bbolt.Bucket) error {
		entry := b("entries").Get(entryKey(7))
		if !bytes.Contains(entry, []byte("22")) {
			t.Fatalf("entry 7 is %s", entry)
		}
		changed := bytes.ReplaceAll(bytes.ReplaceAll(entry, []byte("22"), []byte("21")), []byte("17"), []byte("18"))
		return errors.Join(b("entries").Put(entryKey(7), changed), rechained(b))
	})
	s := h.call("", "verify", file)
	if s.code != 0 || strings.Contains(s.out, seal) {
		t.Errorf("the forged record by itself: %+v", s)
	}
	if s := h.call("", "verify", file, "--seal", seal); s.code != 3 || s.out != "" || !strings.Contains(s.err, "this is not the seal of "+file) {
		t.Errorf("compared with what the room wrote down: %+v", s)
	}
}

// Of a file that somebody changed and whose chain does not say so any more, or never did, nothing is believed.
func TestForgedRecords(t *testing.T) {
	names := func(b func(string) *bbolt.Bucket, change func(one, other []byte) (a, z []byte)) error {
		people := b("people")
		first, one := people.Cursor().First()
		last, other := people.Cursor().Last()
		a, z := change(bytes.Clone(one), bytes.Clone(other))
		return errors.Join(people.Put(bytes.Clone(first), a), people.Put(bytes.Clone(last), z))
	}
	for name, change := range map[string]func(b func(string) *bbolt.Bucket) error{
		"two names are swapped": func(b func(string) *bbolt.Bucket) error {
			return names(b, func(one, other []byte) ([]byte, []byte) { return other, one })
		},
		"one is renamed": func(b func(string) *bbolt.Bucket) error {
			return names(b, func(one, other []byte) ([]byte, []byte) {
				return bytes.Replace(one, []byte(`"name":"`), []byte(`"name":"X`), 1), other
			})
		},
		"the head is an older one": func(b func(string) *bbolt.Bucket) error {
			return b("head").Put([]byte("last"), append(entryKey(5), make([]byte, 32)...))
		},
		"there is no head":    func(b func(string) *bbolt.Bucket) error { return b("head").Delete([]byte("last")) },
		"an entry is missing": func(b func(string) *bbolt.Bucket) error { return b("entries").Delete(entryKey(4)) },
		"the last is missing": func(b func(string) *bbolt.Bucket) error { return b("entries").Delete(entryKey(10)) },
		"an entry stands twice": func(b func(string) *bbolt.Bucket) error {
			return errors.Join(b("entries").Put(entryKey(5), bytes.Clone(b("entries").Get(entryKey(4)))), rechained(b))
		},
		"an entry is no JSON": func(b func(string) *bbolt.Bucket) error {
			return errors.Join(b("entries").Put(entryKey(5), []byte("{")), rechained(b))
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			file := sealedEvening(h, "a.meeting")
			forge(t, file, change)
			unusable(t, h, file, 3)
		})
	}
}

// What was cut short or lost its beginning is damaged; what never was a meeting's file is none.
func TestUnusableFiles(t *testing.T) {
	h := newHouse(t)
	whole := h.content(sealedEvening(h, "whole.meeting"))
	for name, c := range map[string]struct {
		content string
		verify  int // what verify exits with
	}{
		"cut short":             {whole[:len(whole)/2], 3},
		"cut in its header":     {whole[:4000], 3},
		"cut after 20 bytes":    {whole[:20], 1},
		"without its beginning": {strings.Repeat("\x00", 8192) + whole[8192:], 1},
		"zeros":                 {strings.Repeat("\x00", 65536), 1},
		"empty":                 {"", 1},
		"text":                  {strings.Repeat("Minutes, typed into a text file.\n", 500), 1},
	} {
		t.Run(name, func(t *testing.T) { unusable(t, h, h.put("bad.meeting", c.content), c.verify) })
	}
	if err := os.Mkdir(h.file("folder.meeting"), 0o700); err != nil {
		t.Fatal(err)
	}
	unusable(t, h, h.file("folder.meeting"), 1)
}

// unusable gives a file to every command that reads one: each says so in one sentence and at once, and changes nothing.
func unusable(t *testing.T, h *house, file string, verify int) {
	t.Helper()
	before, _ := os.ReadFile(file)
	for _, args := range [][]string{
		{"verify", file}, {"show", file}, {"log", file}, {"minutes", file}, {"run", file, "-"}, {"backup", file, h.file("copy")},
	} {
		code := 1
		if args[0] == "verify" {
			code = verify
		}
		begun := time.Now()
		s := h.call("note \"x\"\n", args...)
		if s.code != code || s.out != "" || strings.Count(s.err, "\n") != 1 || !strings.HasPrefix(s.err, "stacktaker: "+file) {
			t.Errorf("%s: %+v", args[0], s)
		}
		if took := time.Since(begun); took > 2*time.Minute {
			t.Errorf("%s takes %v", args[0], took)
		}
	}
	if after, _ := os.ReadFile(file); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
	if _, err := os.Lstat(h.file("copy")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("it was copied")
	}
}

// A file that holds what only a later version knows can be looked at up to there, with a note, and takes no lines.
func TestNewerFile(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	forge(t, file, func(b func(string) *bbolt.Bucket) error {
		entry := b("entries").Get(entryKey(8))
		changed := bytes.Replace(entry, []byte(`"type":"note`), []byte(`"type":"sung`), 1)
		if bytes.Equal(entry, changed) {
			t.Fatalf("entry 8 is %s", entry)
		}
		return errors.Join(b("entries").Put(entryKey(8), changed), rechained(b))
	})
	for _, args := range [][]string{{"show", file}, {"log", file}, {"minutes", file}} {
		s := h.call("", args...)
		if s.code != 0 || s.out == "" {
			t.Errorf("%s: %+v", args[0], s)
		}
		has(t, s.err, "needs a newer stacktaker from entry 8 on; what comes before is shown")
	}
	if s := h.call("note \"x\"\n", "run", file, "-"); s.code != 1 || s.out != "" || !strings.Contains(s.err, "needs a newer stacktaker") {
		t.Errorf("run: %+v", s)
	}
	if s := h.call("", "verify", file); s.code != 0 || !strings.Contains(s.err, "the record is whole, but") {
		t.Errorf("verify: %+v", s)
	}
	if s := h.call("", "doctor", file); s.code != 0 || !strings.Contains(s.err, "the record is whole, but") {
		t.Errorf("doctor: %+v", s)
	}
}
