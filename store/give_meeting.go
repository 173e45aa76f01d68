package store

import (
	"sync"
	"time"

	"stacktaker/assembly"
	"stacktaker/store/record"
)

// unfolded is what a meeting is folded from.
type unfolded struct {
	people  []assembly.Naming
	entries []assembly.Entry // never changed: each meeting has a list of its own
}

// meanwhile is when a meeting is folded once more for the file: what is being begun with the one that was given away has the processor
// until then.
const meanwhile = 200 * time.Millisecond

// GiveMeeting gives the meeting away, to do with it whatever is done, and has the file one of its own once more: it is folded a little later, or as
// soon as it is asked for. So whoever opens a file and follows it with a meeting of their own waits for one folding and not for two. It gives nil where that
// cannot be done: once a line was given, where nothing can be, and a second time.
func (f *File) GiveMeeting() *assembly.Meeting {
	if f.raw == nil || f.readOnly {
		return nil
	}
	given, raw := f.meeting, f.raw
	f.meeting, f.raw = nil, nil
	f.again = sync.OnceValue(func() *assembly.Meeting {
		m, _ := record.Fold(raw.people, raw.entries) // all of it was folded before
		raw = nil
		return m
	})
	time.AfterFunc(meanwhile, func() { f.again() })
	return given
}
