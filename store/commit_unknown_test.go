package store

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// A command that cannot be written is told, the meeting is as it was, and it goes on.
func TestNotSaved(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open", "hand Ana")
	f.handle.file.Close() // from here on every write fails
	before := f.Meeting().Len()
	e, err := f.Do("hand Ben", v.stamp())
	var not *NotSaved
	if !errors.As(err, &not) || !errors.Is(err, os.ErrClosed) || e.Seq != 0 {
		t.Fatalf("entry %d, %v", e.Seq, err)
	}
	if f.Meeting().Len() != before || len(f.Meeting().State().Roll.People) != 1 {
		t.Error("the meeting has what the file has not")
	}
	v.say(t, f, "hand Ben", "call")
	m := f.Meeting()
	closeFile(t, f)
	same(t, m, open(t, f.Path()).Meeting())
}

// Where the file cannot be asked what stands in it, the outcome is unknown and nothing more is done to it; opened
// again it says, and the command repeated is there once.
func TestUnknownOutcome(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	path := f.Path()
	if err := os.Rename(path, path+".away"); err != nil {
		t.Fatal(err)
	}
	f.handle.file.Close()
	st := v.stamp()
	_, err := f.Do("hand Ana", st)
	var unknown *UnknownOutcome
	if !errors.As(err, &unknown) || unknown.Entry.Verb != "hand" || !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("%v", err)
	}
	if f.Meeting().Len() != 2 {
		t.Errorf("the meeting has %d entries", f.Meeting().Len())
	}
	if _, err := f.Do("hand Ana", st); !errors.Is(err, ErrClosed) {
		t.Errorf("the next command: %v", err)
	}
	if err := os.Rename(path+".away", path); err != nil {
		t.Fatal(err)
	}
	f = open(t, path)
	if e, err := f.Do("hand Ana", st); err != nil || e.Seq != 3 {
		t.Errorf("repeated it is entry %d, %v", e.Seq, err)
	}
}

// An entry that is in the file although writing reported an error is saved, once its pages are written again.
func TestSavedAfterAll(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	e, err := f.meeting.Do("hand Ana", v.stamp())
	if err != nil {
		t.Fatal(err)
	}
	b, err := f.codec.Encode(e)
	if err != nil {
		t.Fatal(err)
	}
	to := f.head.Next(b)
	if err := f.handle.write(func(tx *bbolt.Tx) error {
		_, err := put(tx, f.safe, f.head.Hash, e, b, to)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	got, err := f.settle(e, to, errors.New("the sync failed"))
	if err != nil || got.Seq != e.Seq || f.head != to || f.Meeting().Len() != 3 {
		t.Fatalf("entry %d, %v; the meeting has %d", got.Seq, err, f.Meeting().Len())
	}
	v.say(t, f, "call")
	closeFile(t, f)
	if _, err := Verify(f.Path()); err != nil {
		t.Error(err)
	}
}

func TestRewrite(t *testing.T) {
	path := sealedFile(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := rewrite(path); err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file is not as it was: %v", err)
	}
}

// A panic out of bbolt is an error, lets go of the lock, and does not lose the meeting.
func TestPanicInBolt(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	err := f.handle.write(func(*bbolt.Tx) error { panic("something that people wrote") })
	if !errors.Is(err, fault{}) || bytes.Contains([]byte(err.Error()), []byte("people wrote")) {
		t.Fatalf("%v", err)
	}
	_, err = f.settle(assembly.Entry{Seq: 3}, chain.Head{Seq: 3}, err)
	var not *NotSaved
	if !errors.As(err, &not) {
		t.Fatalf("%v", err)
	}
	v.say(t, f, "hand Ana")
}

// A command that was given to the meeting instead of its file is not passed over.
func TestBehindTheFile(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	if _, err := f.Meeting().Do("open", v.stamp()); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Do("hand Ana", v.stamp()); !errors.Is(err, ErrClosed) {
		t.Errorf("the next command: %v", err)
	}
	if r, err := Verify(f.Path()); err != nil || r.Entries != 1 {
		t.Errorf("%+v, %v", r, err)
	}
}

// What cannot be written as an entry is not saved; no JSON has a year of five digits.
func TestNotWritable(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	st := v.stamp()
	st.At = st.At.AddDate(10_000, 0, 0)
	var not *NotSaved
	if _, err := f.Do("open", st); !errors.As(err, &not) || f.Meeting().Len() != 1 {
		t.Fatalf("%v; the meeting has %d entries", err, f.Meeting().Len())
	}
	v.say(t, f, "open")
}
