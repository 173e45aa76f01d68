// Package hub owns the record of a meeting while it runs. Whoever gives lines to the record, or follows it, is a [Client]: the
// facilitator's screens, a script, the windows for the room.
//
//	Client ──line──▶ Hub, one at a time ──▶ Recorder judges and keeps it ──▶ entries ──▶ every Client
//
// The rules:
//
//   - There is one writer. A line is judged when the one before is durable, whoever gave that, and by what its giver had
//     before them then ([assembly.Stamp.Seen]).
//   - Every client is told every entry of the record, once, in order, and none before it is durable; also one of which it was
//     not known at first whether it had been kept.
//   - Nobody waits for a client. The hub keeps no queue for any: each has its place in the one list of entries, and takes from
//     there when it likes. A client that was away for an hour has missed nothing and cost nothing.
//   - Nobody waits for the disk but who gave a line: entries are taken while the next line is being kept.
//
// The hub has no goroutine and no screen, so that a script uses it as the screens do.
package hub

import (
	"crypto/rand"
	"errors"
	"slices"
	"sync"
	"time"

	"stacktaker/assembly"
)

// Recorder keeps a meeting. It is called by one goroutine at a time.
type Recorder interface {
	// Do judges a line and answers when its entry is durable. A line that is not in order gives an [*assembly.Refusal], and nothing
	// has changed. After any other error it may not be known whether the line was kept; what [Recorder.Meeting] has then is
	// what is known to stand.
	Do(line string, st assembly.Stamp) (assembly.Entry, error)
	// Meeting is the meeting with what is durable. After a Do it may be another one, of which the entries begin alike.
	Meeting() *assembly.Meeting
	// Hash is that of the last entry, zeros where it has none.
	Hash() [32]byte
	// Warning is what went wrong beside the line that was kept last, such as its backup; nil: nothing.
	Warning() error
}

// Clock knows by how much the computer's clock was set, which the entries note.
type Clock interface {
	// Unnoted is by how much it was set back since an entry noted it; below zero: forward.
	Unnoted() time.Duration
	// Noted says that an entry notes this.
	Noted(by time.Duration)
}

// Options are what a hub may be given beside its recorder.
type Options struct {
	Clock Clock           // nil: no entry notes anything
	Seed  func() [32]byte // random bytes for a line, of which its command id is made too; nil: the system's
	// Spare gives a meeting with all that the recorder has, which is its caller's own; nil, or where it gives none: whoever follows the record
	// folds one.
	Spare func() *assembly.Meeting
}

// Hub owns a record. It is safe for use by several goroutines.
type Hub struct {
	recorder Recorder
	o        Options

	writing sync.Mutex        // held while a line is judged and kept
	meeting *assembly.Meeting // the recorder's, as it was after the last line

	known sync.Once         // of the two that follow, and of the meeting: when they are asked for first, and before any line is kept
	names []assembly.Naming // of the entries that were there before the hub
	begun []assembly.Entry  // these, in the recorder's own list: entries are only added there, and none is changed

	mu      sync.Mutex        // of what follows; never held while somebody waits
	spare   *assembly.Meeting // for the first who begins with it; nil: there is none
	kept    []assembly.Entry  // those since, with the names that they brought
	hash    [32]byte
	clients []*Client
}

// New is a hub for a record, which nobody else writes to from now on.
func New(r Recorder, o Options) *Hub {
	if o.Seed == nil {
		o.Seed = chance
	}
	h := &Hub{recorder: r, o: o, hash: r.Hash()}
	if o.Spare != nil {
		h.spare = o.Spare()
	}
	return h
}

// know takes note of what was there before the hub. The recorder may have to make its meeting for that, which the first screen does not wait for.
func (h *Hub) know() {
	h.known.Do(func() {
		h.meeting = h.recorder.Meeting()
		h.names, h.begun = h.meeting.Namings(), h.meeting.Entries()
	})
}

func chance() (seed [32]byte) {
	rand.Read(seed[:]) // never fails
	return seed
}

// Command is one line that somebody gives.
type Command struct {
	Line string
	// Stamp is what the meeting cannot know; its seed and its jump are given by the hub. A seed that is given is that of a
	// retry.
	Stamp assembly.Stamp
	// Past tells that the stamp's time is not that of the clock, so that nothing is noted of how the clock was set.
	Past bool
	// Then are lines for which alone this one is said. Unless they are in order after it, it is refused as they are, and they
	// are not kept here.
	Then []string
}

// Kept is what became of a line that was in order.
type Kept struct {
	Entry assembly.Entry
	// Warning is what went wrong beside it, nil for nothing.
	Warning error
}

// do judges and keeps a line, and tells everybody but its giver, who is answered.
func (h *Hub) do(giver *Client, c Command) (Kept, error) {
	h.writing.Lock()
	defer h.writing.Unlock()
	h.know()
	st := c.Stamp
	if st.Seed == [32]byte{} {
		st.Seed = h.o.Seed()
	}
	if h.o.Clock != nil && !c.Past {
		st.Jump = h.o.Clock.Unnoted()
	}
	if refused := h.refused(c, st); refused != nil {
		return Kept{}, refused
	}
	e, err := h.recorder.Do(c.Line, st)
	if err != nil {
		h.tell(h.found(assembly.Entry{}), nil) // it may know now what became of a line before
		return Kept{}, err
	}
	if h.tell(h.found(e), giver) && h.o.Clock != nil {
		h.o.Clock.Noted(st.Jump)
	}
	return Kept{e, h.recorder.Warning()}, nil
}

// refused judges a line and those for which it is said, one after the other, on a meeting of its own, and gives the refusal of the
// first that is not in order: somebody new joins the roll by a line before the one for which they were named, and must not stay
// there if that one is refused. It costs with the entries.
func (h *Hub) refused(c Command, st assembly.Stamp) error {
	if len(c.Then) == 0 {
		return nil
	}
	h.mu.Lock()
	all := h.since(0)
	h.mu.Unlock()
	m := assembly.New()
	if m.Load(all) != nil {
		return nil // the record will tell what is wrong
	}
	for _, line := range slices.Concat([]string{c.Line}, c.Then) {
		st.Seed[0]++ // each line is another command
		e, err := m.Do(line, st)
		if refused := new(assembly.Refusal); errors.As(err, &refused) {
			return refused
		}
		st.Seen = e.Seq
	}
	return nil
}

// found are the entries of the record that nobody was told yet; the one that was made just now is among them, unless it is a
// retry of one that was told.
func (h *Hub) found(made assembly.Entry) []assembly.Entry {
	m, told := h.recorder.Meeting(), h.told()
	again := m != h.meeting // it was read again, and so its entries bring no names
	h.meeting = m
	all := m.Entries()
	if uint64(len(all)) <= told || made.Seq == 0 && !again { // in the same meeting stands what was never answered for
		return nil
	}
	found := slices.Clone(all[told:])
	if last := &found[len(found)-1]; last.Seq == made.Seq {
		*last = made
	}
	if again && found[0].Seq != made.Seq {
		found[0].People = m.Namings()
	}
	return found
}

// told is how many entries were told.
func (h *Hub) told() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return uint64(len(h.begun) + len(h.kept))
}

// tell lets everybody but one know of entries, and says whether there are any.
func (h *Hub) tell(entries []assembly.Entry, but *Client) bool {
	if len(entries) == 0 {
		return false
	}
	hash := h.recorder.Hash()
	h.mu.Lock()
	defer h.mu.Unlock()
	h.kept, h.hash = append(h.kept, entries...), hash
	for _, c := range h.clients {
		if c != but {
			c.wake()
		}
	}
	return true
}

// since are the entries after the first n. The first of all brings every name of those that were there before the hub.
func (h *Hub) since(n int) []assembly.Entry {
	if n >= len(h.begun) {
		return slices.Clip(h.kept[n-len(h.begun):])
	}
	all := slices.Concat(h.begun[n:], h.kept)
	if n == 0 {
		all[0].People = h.names
	}
	return all
}
