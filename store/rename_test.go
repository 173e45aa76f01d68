package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/record"
)

// renamedFile is an evening in which two names were put right, one of them twice, and one rename was taken back; it is not sealed.
func renamedFile(t *testing.T) (*evening, *File) {
	t.Helper()
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open", `arrive "Bartholomew Quill" "Zenobia Crane" Ana`, `note "Bartholomew spoke."`,
		`rename "Bartholomew Quill" to "Barnaby Quinn"`, `rename "Barnaby Quinn" to "Barney Quinn"`,
		`rename "Zenobia Crane" to "Xanthippe Crane"`, "undo", `hand "Bartholomew Quill"`)
	return v, f
}

// A name that was put right holds when the file is opened again, and is found by what it was before; one that was taken back is what it was.
func TestRenamed(t *testing.T) {
	for _, private := range []bool{false, true} {
		v, f := renamedFile(t)
		path := f.Path()
		closeFile(t, f)
		if private {
			makePrivate(t, path)
		}
		if r, err := keys().Verify(path); err != nil || r.People != 3 || r.Former != 0 {
			t.Errorf("before a seal it is %+v, %v", r, err)
		}
		f = openPrivate(t, path)
		roll := &f.Meeting().State().Roll
		if found := roll.Find("Bartholomew Quill"); len(found) != 1 || found[0].Name != "Barney Quinn" {
			t.Fatalf("by the former name there is %v", found)
		}
		if len(roll.Find("Zenobia Crane")) != 1 || len(roll.Find("Xanthippe Crane")) != 0 {
			t.Error("the rename that was taken back holds")
		}
		id := roll.Find("Barney Quinn")[0].ID
		if mentions, err := f.Mentions(id); err != nil || len(mentions) != 1 || mentions[0].Entry != 4 {
			t.Errorf("the former name was written in %v, %v", mentions, err)
		}
		if past, err := f.Meeting().Until(4); err != nil || past.State().Roll.Name(id) != "Barney Quinn" {
			t.Errorf("earlier that evening the name is %s, %v", past.State().Roll.Name(id), err)
		}
		v.say(t, f, "close", "seal 4 17 2")
		closeFile(t, f)
		if found := foundIn(t, filepath.Dir(path), "Bartholomew Quill", "Barnaby", "Xanthippe"); len(found) > 0 {
			t.Errorf("after the seal there is %q", found)
		}
		if r, err := keys().Verify(path); err != nil || r.People != 3 || r.Former != 3 || !r.Sealed {
			t.Errorf("after a seal it is %+v, %v", r, err)
		}
		f = openPrivate(t, path)
		if found := f.Meeting().State().Roll.Find("Bartholomew Quill"); len(found) != 0 {
			t.Errorf("after the seal %s is found by the former name", found[0].Name)
		}
		v.say(t, f, `rename Ana to "Anna Lund"`, "approve-minutes")
		closeFile(t, f)
		if r, err := keys().Verify(path); err != nil || r.Former != 4 {
			t.Errorf("after the approval it is %+v, %v", r, err)
		}
	}
}

// A seal takes former names out of the file at once; the pages on which they stood are gone when it is closed.
func TestSealTakesFormerNames(t *testing.T) {
	v, f := renamedFile(t)
	v.say(t, f, "close", "seal 4 17 2")
	err := f.handle.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte(record.PeopleBucket)).ForEach(func(_, value []byte) error {
			if bytes.Contains(value, []byte("Bartholomew")) || bytes.Contains(value, []byte("Barnaby")) || bytes.Contains(value, []byte("Xanthippe")) {
				t.Errorf("there is %s", value)
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}

// All names of somebody are forgotten together.
func TestForgetRenamed(t *testing.T) {
	_, f := renamedFile(t)
	path := f.Path()
	id := f.Meeting().State().Roll.Find("Barney")[0].ID
	if err := f.Forget(id); err != nil {
		t.Fatal(err)
	}
	if found := foundIn(t, filepath.Dir(path), "Bartholomew Quill", "Barnaby", "Barney"); len(found) > 0 {
		t.Errorf("there is %q", found)
	}
	f = open(t, path)
	defer closeFile(t, f)
	if name := f.Meeting().State().Roll.Name(id); name != "a member" {
		t.Errorf("there is %s", name)
	}
	var refused *assembly.Refusal
	if _, err := f.Do(`rename "a member" to "Bartholomew Quill"`, (&evening{90}).stamp()); !errors.As(err, &refused) {
		t.Errorf("who is forgotten was given a name: %v", err)
	}
}

// Whoever changes a name, lets the former one hold, or takes out one that no seal took, is seen.
func TestRenamedForged(t *testing.T) {
	forge := func(path string, change func(value string) string) error {
		db, err := bbolt.Open(path, 0o600, &bbolt.Options{NoFreelistSync: true})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Update(func(tx *bbolt.Tx) error {
			people := tx.Bucket([]byte(record.PeopleBucket))
			c := people.Cursor()
			for id, value := c.First(); id != nil; id, value = c.Next() {
				if bytes.Contains(value, []byte("Barney")) {
					return people.Put(bytes.Clone(id), []byte(change(string(value))))
				}
			}
			t.Fatal("nobody is called so")
			return nil
		})
		if err := errors.Join(err, db.Close()); err != nil {
			t.Fatal(err)
		}
		_, err = Verify(path)
		return err
	}
	first := func(value string) string { return value[:strings.Index(value, `,"later"`)] + "}" }
	for what, change := range map[string]func(string) string{
		"another name":          func(value string) string { return strings.Replace(value, "Barney", "Barnie", 1) },
		"the former name alone": first,
		"the newest name alone": func(value string) string {
			return `{"later":[` + value[strings.LastIndex(value, `{"salt"`):]
		},
	} {
		_, f := renamedFile(t)
		closeFile(t, f)
		if err := forge(f.Path(), change); !errors.Is(err, record.ErrDamaged) {
			t.Errorf("%s: %v", what, err)
		}
	}
	v, f := renamedFile(t) // after a seal nothing but what holds may be there
	path, former := f.Path(), ""
	_ = f.handle.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte(record.PeopleBucket)).ForEach(func(_, value []byte) error {
			if bytes.Contains(value, []byte("Barney")) {
				former = first(string(value))
			}
			return nil
		})
	})
	v.say(t, f, "close", "seal 4 17 2")
	closeFile(t, f)
	if err := forge(path, func(string) string { return former }); !errors.Is(err, record.ErrDamaged) {
		t.Errorf("the former name after the seal: %v", err)
	}
}

// What is rescued has the names that hold.
func TestRescueRenamed(t *testing.T) {
	v, f := renamedFile(t)
	for _, sealed := range []bool{false, true} {
		if sealed {
			v.say(t, f, "close", "seal 4 17 2")
		}
		b, err := os.ReadFile(f.Path()) // as it stands, older pages with it
		if err != nil {
			t.Fatal(err)
		}
		folder := t.TempDir()
		damaged, saved := filepath.Join(folder, "damaged.meeting"), filepath.Join(folder, "saved.meeting")
		if err := os.WriteFile(damaged, b, 0o400); err != nil {
			t.Fatal(err)
		}
		if r, err := Rescue(damaged, saved); err != nil || r.Names != 3 || r.Nameless != 0 {
			t.Fatalf("%+v, %v", r, err)
		}
		if r, err := Verify(saved); err != nil || r.Former != map[bool]int{false: 0, true: 3}[sealed] {
			t.Errorf("%+v, %v", r, err)
		}
		s := open(t, saved)
		if found := s.Meeting().State().Roll.Find("Barney Quinn"); len(found) != 1 {
			t.Error("the name that holds is not there")
		}
		closeFile(t, s)
	}
}

// What a mend holds of other kinds of facts has fields of their own: a file in which an item, an action or a motion was put right opens.
func TestMendsOfEveryKindOpen(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "headcount 30", "open", `item "Mony"`, `arrive Ana Ben`, "go 1", `move "That we print." by Ana`, "second Ben", "adopt", `assign "Print" to Ana`,
		`grievance "No water."`, `note "Cold."`, `mend 4 item "Money"`, `mend 7 move "That we print on Monday." by Ana because "it was misheard"`,
		`mend 10 assign "Print it" to Ben`, `mend 11 grievance "No warm water."`, `mend 12 note "Warm."`)
	path := f.Path()
	closeFile(t, f)
	if r, err := keys().Verify(path); err != nil || r.Entries != 17 {
		t.Fatalf("it is %+v, %v", r, err)
	}
	if title := openPrivate(t, path).Meeting().State().Agenda.Items[0].Title; title != "Money" {
		t.Errorf("the item is called %s", title)
	}
}
