package store

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"stacktaker/store/record"
)

// What is readable in a file is found whatever its pages say, and in a piece of it that begins anywhere.
func TestRescueWithoutPages(t *testing.T) {
	path := sealedFile(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rec := recordAt(t, path)
	all := uint64(len(rec.Entries))
	for name, damage := range map[string]func([]byte) []byte{
		"the heads of all pages": func(b []byte) []byte {
			for at := 0; at < len(b); at += record.PageSize {
				clear(b[at : at+record.HeaderSize])
			}
			return b
		},
		"the elements of all pages": func(b []byte) []byte {
			for at := 2 * record.PageSize; at < len(b); at += record.PageSize {
				if binary.NativeEndian.Uint16(b[at+8:]) == record.LeafPage {
					clear(b[at+record.HeaderSize : at+record.HeaderSize+2*16])
				}
			}
			return b
		},
		"its first bytes are cut off": func(b []byte) []byte { return b[1001:] },
		"the last page alone": func(b []byte) []byte {
			at := bytes.LastIndex(b, []byte(record.FileIDKey))
			first, last := bytes.LastIndex(b, []byte(`{"seq":1,`)), bytes.LastIndex(b, []byte(`{"seq":21,`))
			return b[min(at, first, last)-300:]
		},
	} {
		t.Run(name, func(t *testing.T) {
			if r := rescued(t, damage(bytes.Clone(whole)), nil); r.Entries != all || r.Of != all || r.Proved != all || r.Names != 3 {
				t.Errorf("rescued is %+v of %d", r, all)
			}
		})
	}
}

// A rescued file says that it is one, also when it is written anew, and a seal in it that nothing proves is doubtful.
func TestRescuedSaysSo(t *testing.T) {
	folder := t.TempDir()
	damaged, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	whole, err := os.ReadFile(sealedFile(t))
	if err != nil {
		t.Fatal(err)
	}
	rescue := func(old, now string) Report {
		t.Helper()
		os.Remove(dest)
		if err := os.WriteFile(damaged, bytes.ReplaceAll(whole, []byte(old), []byte(now)), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Rescue(damaged, dest); err != nil {
			t.Fatal(err)
		}
		r, err := Verify(dest)
		if err != nil || r.Rescued == nil {
			t.Fatalf("%+v, %v", r, err)
		}
		return r
	}
	if r := rescue("origin", "origin"); r.Seal.Doubtful || r.Rescued.Proved != r.Entries || r.Lost != 0 {
		t.Errorf("all is proved, and it is %+v %+v", r, r.Rescued)
	}
	if r := rescue("taken back", "taken bacK"); !r.Seal.Doubtful || !r.Seals[0].Doubtful || !r.Rescued.Changed {
		t.Errorf("an entry was changed, and it is %+v %+v", r, r.Rescued)
	}
	f := openPrivate(t, dest)
	if err := f.MakePrivate([]byte(passphrase)); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(dest, damaged); err != nil {
		t.Fatal(err)
	}
	if _, err := keys().Rescue(damaged, dest); err != nil {
		t.Fatal(err)
	}
	if r, err := keys().Verify(dest); err != nil || r.Rescued == nil || !r.Rescued.Changed || !r.Seal.Doubtful {
		t.Errorf("rescued again, it is %+v %+v, %v", r, r.Rescued, err)
	}
	if r := rescue("Benoît", "Benedi."); r.Lost != 1 || r.Forgotten != 0 || r.People != 3 {
		t.Errorf("a name was lost, and it is %+v", r)
	}
}

// What can be read of entries that hang on one that is lost is told.
func TestLoose(t *testing.T) {
	folder := t.TempDir()
	damaged := filepath.Join(folder, "damaged")
	whole, err := os.ReadFile(sealedFile(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, seq := range []string{`{"seq":7,`, `{"seq":1,`} {
		if err := os.WriteFile(damaged, bytes.ReplaceAll(whole, []byte(seq), []byte(`{"sek":7,`)), 0o600); err != nil {
			t.Fatal(err)
		}
		r, _ := Rescue(damaged, filepath.Join(folder, "saved"+seq[7:8]))
		if n := len(r.Loose); n == 0 || r.Loose[n-1].Seq != 22 && r.Loose[n-1].Seq != 21 || r.Loose[0].Seq != r.Entries+2 || r.Loose[0].Line == "" {
			t.Errorf("without %s: %+v", seq, r)
		}
	}
}
