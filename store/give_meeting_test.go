package store

import (
	"testing"
	"time"

	"stacktaker/assembly"
)

// A meeting that is given away is its taker's, and the file has one of its own: before it is folded once more and after, whoever changes which.
func TestGiveMeeting(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, debate()...)
	path := f.Path()
	if f.GiveMeeting() != nil {
		t.Error("a meeting is given away after lines were given")
	}
	closeFile(t, f)
	for _, wait := range []time.Duration{0, 2 * meanwhile} {
		f := open(t, path)
		given := f.GiveMeeting()
		if given == nil || f.GiveMeeting() != nil {
			t.Fatalf("it is given away once: %v", given)
		}
		time.Sleep(wait)
		if _, err := given.Do(`note "of the taker alone"`, assembly.Stamp{At: v.stamp().At}); err != nil {
			t.Fatal(err)
		}
		v.say(t, f, `note "kept"`, "undo")
		m, seq := f.Meeting(), f.Meeting().Len()
		if m == given || given.Len() != seq-1 {
			t.Errorf("the file has %d entries, and the taker %d", seq, given.Len())
		}
		closeFile(t, f)
		looked, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		if looked.GiveMeeting() != nil {
			t.Error("a file that is only looked at gives its meeting away")
		}
		same(t, m, looked.Meeting())
		closeFile(t, looked)
	}
	f = open(t, path)
	given := f.GiveMeeting()
	closeFile(t, f)
	same(t, given, f.Meeting())
}
