package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"stacktaker/assembly/names"
	"stacktaker/store/record"

	"go.etcd.io/bbolt"
)

// personal is an evening with people whose names are found nowhere by chance, some of them in what was written.
func personal() []string {
	return []string{
		"open", `member "Anastasia Müller-Żak" section "Night shift" number 17`, `member "Bartholomew Quill"`,
		"arrive all", `hand Anastasia for "the rota"`, "call", "done", `note "ANASTASIA said that the canteen was cold."`,
		`move "That Mueller-Zak's rota is posted." by Bartholomew`, "second Anastasia", "put", "count 2 0", "declare", "no-action",
		`note "The müller’s bread was cold, too."`, `note "Nobody was named here." item 1`,
	}
}

// wanted is what nobody may find in a private file: every name and text of the evening.
func wanted() []string {
	return []string{
		"Anastasia", "Müller-Żak", "Bartholomew", "Quill", "Night shift", "canteen was cold", "rota is posted", "Depot 4",
		"convene", "joined", "moved", "second", "declare", "events", "2026-05-14",
	}
}

func personalFile(t testing.TB) string {
	t.Helper()
	v := &evening{}
	f := v.convene(t)
	for _, line := range personal() {
		if _, err := f.Do(line, v.stamp()); err != nil && !strings.Contains(line, "item 1") {
			t.Fatalf("%s: %v", line, err)
		}
	}
	v.say(t, f, "close", "seal 4 17 2")
	closeFile(t, f)
	return f.Path()
}

// spelled gives the ways in which a text may lie on a disk.
func spelled(text string) [][]byte {
	var all [][]byte
	for _, s := range []string{text, strings.ToLower(text), strings.ToUpper(text), names.Fold(text)} {
		wide, narrow := []byte{}, []byte{}
		escaped := ""
		for _, u := range utf16.Encode([]rune(s)) {
			wide, narrow = append(wide, byte(u>>8), byte(u)), append(narrow, byte(u), byte(u>>8))
			if u < 0x80 {
				escaped += string(rune(u))
			} else {
				escaped += fmt.Sprintf(`\u%04x`, u)
			}
		}
		all = append(all, []byte(s), wide, narrow, []byte(escaped))
	}
	return all
}

// foundIn lists what of the texts stands in the files of a folder.
func foundIn(t *testing.T, folder string, texts ...string) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, text := range texts {
			if slices.ContainsFunc(spelled(text), func(s []byte) bool { return bytes.Contains(b, s) }) {
				found = append(found, text)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// In a private file, its backups and the folder for temporary files nothing is found that was said or who was there;
// neither in one that was private from the beginning, nor in one that was made so.
func TestSecrecy(t *testing.T) {
	scratch := t.TempDir()
	t.Setenv("TMPDIR", scratch)
	folder := filepath.Join(scratch, "meetings")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	v, path := &evening{}, filepath.Join(folder, "a.meeting")
	f, _, err := keys().createPrivate(path, convening, []byte(passphrase), v.stamp())
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range personal() {
		if _, err := f.Do(line, v.stamp()); err != nil && !strings.Contains(line, "item 1") {
			t.Fatalf("%s: %v", line, err)
		}
		if found := foundIn(t, scratch, wanted()...); len(found) > 0 {
			t.Fatalf("after %s there is %q", line, found)
		}
		if i%4 == 0 {
			if err := f.Backup(filepath.Join(folder, string(rune('b'+i))+".meeting")); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.MakePrivate([]byte(passphrase + "!")); err != nil {
		t.Fatal(err)
	}
	if found := foundIn(t, scratch, wanted()...); len(found) > 0 {
		t.Errorf("there is %q", found)
	}

	clear := personalFile(t)
	if found := foundIn(t, filepath.Dir(clear), wanted()...); !slices.Equal(found, wanted()) {
		t.Errorf("in a file that is not private only %q is found, so nothing is shown", found)
	}
	makePrivate(t, clear)
	if found := foundIn(t, filepath.Dir(clear), wanted()...); len(found) > 0 {
		t.Errorf("in a file that was made private there is %q", found)
	}
}

// What people wrote of somebody is listed; then the name is gone from everywhere else, and the seal stands.
func TestForget(t *testing.T) {
	for _, private := range []bool{false, true} {
		path := personalFile(t)
		if private {
			makePrivate(t, path)
		}
		before, err := keys().Verify(path)
		if err != nil {
			t.Fatal(err)
		}
		f := openPrivate(t, path)
		envelope := ""
		if private {
			envelope = string(f.safe.Envelope())
		}
		id := f.Meeting().State().Roll.Find("Anastasia")[0].ID
		mentions, err := f.Mentions(id)
		if err != nil {
			t.Fatal(err)
		}
		var entries []uint64
		var lines string
		for _, m := range mentions {
			entries, lines = append(entries, m.Entry), lines+m.Line+"\n"
			if len(m.Texts) > 0 {
				t.Errorf("entry %d shows %q beside its line %q", m.Entry, m.Texts, m.Line)
			}
		}
		if want := []uint64{9, 10, 16}; !slices.Equal(entries, want) {
			t.Errorf("found in entries %v, and not %v:\n%s", entries, want, lines)
		}
		if err := f.Forget(id); err != nil {
			t.Fatal(err)
		}
		after, err := keys().Verify(path)
		if err != nil || after.Forgotten != 1 || after.People != before.People || after.Head != before.Head || after.Seal.Hash != before.Seal.Hash || after.Private != private {
			t.Fatalf("it is %+v, and was %+v: %v", after, before, err)
		}
		if found := foundIn(t, filepath.Dir(path), "Anastasia Müller-Żak", "Żak"); len(found) > 0 {
			t.Errorf("there is %q", found)
		}
		f = openPrivate(t, path)
		if !private {
			onlyIn(t, f, entries, "anastasia", "müller", "muller", "żak", "zak")
		}
		if private && string(f.safe.Envelope()) == envelope {
			t.Error("it has the old data key")
		}
		if name := f.Meeting().State().Roll.Name(id); name != "a member" {
			t.Errorf("there is %s", name)
		}
		if again, err := f.Mentions(id); err != nil || again != nil {
			t.Errorf("of whom nothing is known there is %v, %v", again, err)
		}
		(&evening{100}).say(t, f, `note "It goes on."`)
		if err := f.Forget("ffffffff"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("somebody who never came: %v", err)
		}
	}
}

// onlyIn fails where one of the words stands anywhere in a file but in these entries.
func onlyIn(t *testing.T, f *File, entries []uint64, words ...string) {
	t.Helper()
	b, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	all := written(t, f.Meeting())
	for _, seq := range entries {
		if !bytes.Contains(b, all[seq-1]) {
			t.Fatalf("entry %d is not in the file", seq)
		}
		b = bytes.ReplaceAll(b, all[seq-1], nil)
	}
	for _, word := range words {
		if bytes.Contains(bytes.ToLower(b), []byte(word)) {
			t.Errorf("there is %q outside of the entries %v", word, entries)
		}
	}
}

// A contact goes with the name.
func TestForgetContact(t *testing.T) {
	path := withContact(t)
	f := open(t, path)
	if err := f.Forget(f.Meeting().Namings()[0].ID); err != nil {
		t.Fatal(err)
	}
	if found := foundIn(t, filepath.Dir(path), "anastasia@example.org"); len(found) > 0 {
		t.Errorf("there is %q", found)
	}
	kept := withContact(t)
	makePrivate(t, kept)
	if found := foundIn(t, filepath.Dir(kept), "anastasia@example.org"); len(found) > 0 {
		t.Errorf("in a private file there is %q", found)
	}
	if err := openPrivate(t, kept).MakeOpen(); err != nil {
		t.Fatal(err)
	}
	if found := foundIn(t, filepath.Dir(kept), "anastasia@example.org"); len(found) != 1 {
		t.Error("a contact is lost on the way")
	}
}

// withContact is the path of a file that holds a contact, as a later version may write it.
func withContact(t *testing.T) string {
	t.Helper()
	path := personalFile(t)
	forge(t, path, func(tx *bbolt.Tx) {
		for _, id := range in(t, tx, record.PeopleBucket).keys() {
			b := in(t, tx, record.PeopleBucket)
			b.set(id, bytes.Replace(b.Get(id), []byte("}"), []byte(`,"contact":"anastasia@example.org"}`), 1))
			return
		}
	})
	return path
}

func TestSought(t *testing.T) {
	for name, texts := range map[string]struct{ in, out []string }{
		"Rosa Duarte": {
			[]string{"rosa duarte", "ROSA  DUARTE", "Rosa\nDuarte", "Duarte's plan", "AntiDuarteism", "Rósâ", "primrosas"},
			[]string{"Ros Duart", "", "rose"},
		},
		"An Li":     {[]string{"An said so", "with li.", "an  li", "Tan Lim"}, []string{"Anna", "and", "like that", "Can"}},
		"Łucja Żak": {[]string{"lucja", "ZAK", "Żaka", "pan Zak"}, []string{"kozak", "luc"}},
		"王小明":       {[]string{"昨天王小明说"}, []string{"王小"}},
	} {
		for _, text := range texts.in {
			if !soughtOf(name).in(text) {
				t.Errorf("%s is not found in %q", name, text)
			}
		}
		for _, text := range texts.out {
			if soughtOf(name).in(text) {
				t.Errorf("%s is found in %q", name, text)
			}
		}
	}
}
