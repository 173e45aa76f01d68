package hub

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"stacktaker/assembly"
)

// disk is a record as a file has it: what is read again brings no names with its entries, and another meeting.
type disk struct {
	meeting *assembly.Meeting
	busy    atomic.Bool
	stuck   chan struct{} // a line waits for it; nil: none does
	came    chan struct{} // and says so
	warning error

	// fails says of a line how keeping it goes wrong; nil: it does not.
	fails  func(line string) *fault
	behind []assembly.Entry // written, which nobody knows yet
}

// fault is how keeping a line goes wrong.
type fault struct {
	written bool // it is there all the same
	known   bool // and that is found out at once
	kept    bool // so that it is answered as if nothing had gone wrong
}

var errDisk = errors.New("the disk fails")

func (d *disk) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	if !d.busy.CompareAndSwap(false, true) {
		panic("two lines at once")
	}
	defer d.busy.Store(false)
	if d.stuck != nil {
		d.came <- struct{}{}
		<-d.stuck
	}
	if len(d.behind) > 0 {
		d.reads(d.behind...)
		d.behind = nil
	}
	e, err := d.meeting.Do(line, st)
	if err != nil || d.fails == nil || d.fails(line) == nil {
		return e, err
	}
	f := d.fails(line)
	kept := d.meeting.Entries()
	names := d.meeting.Namings()
	d.meeting = assembly.New()
	d.meeting.Name(names)
	switch {
	case f.written && f.known:
		d.reads(kept...)
	case f.written:
		d.reads(kept[:len(kept)-1]...)
		d.behind = kept[len(kept)-1:]
	default:
		d.reads(kept[:len(kept)-1]...)
	}
	if f.kept {
		return e, nil
	}
	return assembly.Entry{}, errDisk
}

// reads reads the file again, which goes on with entries.
func (d *disk) reads(entries ...assembly.Entry) {
	again := assembly.New()
	again.Name(d.meeting.Namings())
	all := slices.Concat(d.meeting.Entries(), entries)
	for i := range all {
		all[i].People = nil
	}
	if err := again.Load(all); err != nil {
		panic(err)
	}
	d.meeting = again
}

func (d *disk) Meeting() *assembly.Meeting { return d.meeting }

func (d *disk) Hash() [32]byte { return [32]byte{byte(d.meeting.Len())} }

func (d *disk) Warning() error { return d.warning }

// convened is the hub of an open meeting, and its record.
func convened(t *testing.T, o Options, lines ...string) (*Hub, *disk) {
	t.Helper()
	d := &disk{meeting: assembly.New()}
	for i, line := range slices.Concat([]string{`convene "Depot 4"`, "arrive Ana Ben", "open"}, lines) {
		if _, err := d.meeting.Do(line, assembly.Stamp{At: at(), Seed: [32]byte{byte(i), 1}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	return New(d, o), d
}

func at() time.Time { return time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC) }

// says gives lines that are in order.
func (c *Client) says(t *testing.T, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if _, err := c.Do(Command{Line: line, Stamp: assembly.Stamp{At: at()}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
}

// follower is somebody who follows with a meeting of their own.
type follower struct {
	*Client
	meeting *assembly.Meeting
	hash    [32]byte
}

func (h *Hub) follower() *follower { return &follower{h.Join(), assembly.New(), [32]byte{}} }

// takes takes what is new, which must follow what is there.
func (f *follower) takes(t *testing.T) *follower {
	t.Helper()
	n := f.Take()
	for _, e := range n.Entries {
		if err := f.meeting.Apply(e); err != nil {
			t.Error(err)
			break
		}
		if len(e.Facts) == 0 {
			t.Errorf("entry %d is told without its facts", e.Seq)
		}
	}
	f.hash = n.Hash
	return f
}

// has makes sure of what was followed, by the lines as they are told to people.
func (f *follower) has(t *testing.T, want string) {
	t.Helper()
	var all []string
	for _, e := range f.meeting.Entries()[3:] {
		all = append(all, f.meeting.Written(e))
	}
	if got := strings.Join(all, "; "); got != want {
		t.Errorf("followed is %q, not %q", got, want)
	}
	if f.hash[0] != byte(f.meeting.Len()) {
		t.Errorf("after entry %d the hash is %x", f.meeting.Len(), f.hash[:1])
	}
}

func (c *Client) woken() bool {
	select {
	case _, open := <-c.news:
		return open
	default:
		return false
	}
}

// The first who begins has the meeting that the recorder could spare, every other one of its own; and all go on alike.
func TestBegin(t *testing.T) {
	for _, spares := range []bool{false, true} {
		var o Options
		var spare *assembly.Meeting
		var record *disk
		if spares {
			o.Spare = func() *assembly.Meeting {
				spare, _ = record.meeting.Back(record.meeting.Len())
				return spare
			}
		}
		_, record = convened(t, Options{})
		h := New(record, o)
		late := h.follower().takes(t)
		late.says(t, `note "one"`)
		var all []*follower
		for range 3 {
			f := h.follower()
			var err error
			if f.meeting, f.hash, err = f.Begin(); err != nil {
				t.Fatal(err)
			}
			all = append(all, f)
		}
		if spares != (all[0].meeting == spare) || all[1].meeting == spare || all[1].meeting == all[2].meeting {
			t.Errorf("with a spare meeting (%v) they begin with %p, %p, %p and it is %p", spares, all[0].meeting, all[1].meeting, all[2].meeting, spare)
		}
		all[1].says(t, `note "two"`)
		for _, f := range append(all, late) {
			f.takes(t).has(t, `note "one"; note "two"`)
			if n := f.meeting.State().Roll.Name(f.meeting.State().Roll.People[0].ID); n != "Ana" {
				t.Errorf("Ana is %q", n)
			}
		}
	}
}

// Whoever gives lines and whenever somebody joins: everybody is told the same entries, each once and in order, and they are judged
// one at a time.
func TestOrder(t *testing.T) {
	h, d := convened(t, Options{})
	early, rare := h.follower(), h.follower()
	var all sync.WaitGroup
	const givers, each = 8, 20
	for n := range givers {
		all.Go(func() {
			f := h.follower()
			for i := range each {
				kept, err := f.Do(Command{Line: fmt.Sprintf(`note "%d of %d"`, i, n), Stamp: assembly.Stamp{At: at()}})
				if err != nil {
					t.Error(err)
					return
				}
				if f.takes(t); f.meeting.Len() < kept.Entry.Seq || f.meeting.Entries()[kept.Entry.Seq-1].Line != kept.Entry.Line {
					t.Errorf("entry %d is not told to who gave it", kept.Entry.Seq)
				}
			}
		})
	}
	all.Go(func() {
		for range 20 {
			h.follower().takes(t).Leave()
		}
	})
	listened := make(chan struct{})
	go func() {
		defer close(listened)
		for range early.News() {
			early.takes(t)
		}
	}()
	all.Wait()
	early.Leave()
	<-listened
	for name, f := range map[string]*follower{"awake": early.takes(t), "rare": rare.takes(t), "late": h.follower().takes(t)} {
		if f.meeting.Len() != 3+givers*each {
			t.Fatalf("%s: %d entries", name, f.meeting.Len())
		}
		for i, e := range f.meeting.Entries() {
			if e.Line != d.meeting.Entries()[i].Line {
				t.Errorf("%s: entry %d is %s", name, i+1, e.Line)
			}
		}
	}
}

// A line that could not be kept is told to nobody. One of which that was not known is told to everybody, its giver too, in its
// place before the next, as soon as it is known to stand, with the names that it brought.
func TestUnknownOutcome(t *testing.T) {
	for name, c := range map[string]struct {
		fault
		at, next string // what is followed after it, and after the next line
		seen     bool   // the next is given with what was followed then
	}{
		"not written":            {fault{}, "", "hand Cleo", true},
		"written, and found":     {fault{written: true, known: true}, "hand Dov", "hand Dov; hand Cleo", true},
		"written, and not known": {fault{written: true}, "", "hand Dov; hand Cleo", false},
	} {
		t.Run(name, func(t *testing.T) {
			h, d := convened(t, Options{})
			d.fails = func(line string) *fault {
				if line == "hand Dov" {
					return &c.fault
				}
				return nil
			}
			giver, other, slow := h.follower(), h.follower(), h.follower()
			giver.takes(t)
			other.takes(t)
			if _, err := giver.Do(Command{Line: "hand Dov", Stamp: assembly.Stamp{At: at()}}); !errors.Is(err, errDisk) {
				t.Fatalf("it is answered with %v", err)
			}
			for who, f := range map[string]*follower{"giver": giver, "other": other} {
				if woken := f.woken(); woken != (c.at != "") {
					t.Errorf("the %s is woken: %v", who, woken)
				}
				f.takes(t).has(t, c.at)
			}
			kept, err := giver.Do(Command{Line: "hand Cleo", Stamp: assembly.Stamp{At: at()}})
			if err != nil || kept.Entry.Line == "" {
				t.Fatal(err)
			}
			for _, f := range []*follower{giver, other, slow, h.follower()} {
				f.takes(t).has(t, c.next)
			}
			_, err = giver.Do(Command{Line: "call", Stamp: assembly.Stamp{At: at(), Seen: 4}})
			var moved *assembly.Refusal
			if stale := errors.As(err, &moved) && moved.Key == "moved-on"; stale == (c.next == "hand Cleo") {
				t.Errorf("a call by who saw entry 4 is answered with %v", err)
			}
		})
	}
}

// A recorder that reads its file again may forget what was told; whoever joins later is told it all the same, with the names.
func TestReadAgain(t *testing.T) {
	h, d := convened(t, Options{})
	giver := h.follower()
	giver.says(t, "hand Cleo")
	d.fails = func(line string) *fault {
		if strings.HasPrefix(line, "note") {
			return &fault{}
		}
		return nil
	}
	if _, err := giver.Do(Command{Line: `note "x"`, Stamp: assembly.Stamp{At: at()}}); !errors.Is(err, errDisk) {
		t.Fatal(err)
	}
	d.fails = func(line string) *fault { return &fault{written: true, known: true, kept: true} }
	giver.says(t, "hand Dov")
	for _, f := range []*follower{giver, h.follower(), New(d, Options{}).follower()} {
		f.takes(t).has(t, "hand Cleo; hand Dov")
	}
}

// Nobody waits for a client that does not take, and it misses nothing; and no client that takes waits for the disk.
func TestSlowClients(t *testing.T) {
	h, d := convened(t, Options{})
	slow, giver := h.follower(), h.Join()
	const n = 300
	for i := range n {
		giver.says(t, fmt.Sprintf(`note "%d"`, i))
	}
	if !slow.woken() || slow.woken() {
		t.Error("it is not woken once")
	}
	if slow.takes(t); slow.meeting.Len() != 3+n {
		t.Errorf("it has %d entries", slow.meeting.Len())
	}
	if news := slow.Take(); len(news.Entries) > 0 {
		t.Errorf("it is told %d entries twice", len(news.Entries))
	}

	d.stuck, d.came = make(chan struct{}), make(chan struct{})
	answered := make(chan struct{})
	go func() {
		defer close(answered)
		giver.says(t, "hand Ana")
	}()
	<-d.came
	late := h.follower() // joins, takes and leaves while the disk does not answer
	if late.takes(t); late.meeting.Len() != 3+n {
		t.Errorf("while a line waits for the disk %d entries are told", late.meeting.Len())
	}
	late.Leave()
	if slow.woken() {
		t.Error("what is not durable is told")
	}
	close(d.stuck)
	<-answered
	slow.takes(t)
	if sp := slow.meeting.State().Stack(); len(sp) != 1 {
		t.Errorf("%d wait", len(sp))
	}
}

// A client that leaves waits for its own line, gives no other, is told nothing more and holds nobody up.
func TestLeaving(t *testing.T) {
	h, d := convened(t, Options{})
	stays, leaves := h.follower(), h.follower()
	leaves.says(t, "hand Ana")
	d.stuck, d.came = make(chan struct{}), make(chan struct{}, 1)
	left := make(chan struct{})
	go leaves.Do(Command{Line: "hand Ben", Stamp: assembly.Stamp{At: at()}})
	<-d.came
	go func() {
		defer close(left)
		leaves.Leave()
	}()
	select {
	case <-left:
		t.Error("it left while its line was being kept")
	case <-time.After(20 * time.Millisecond):
	}
	close(d.stuck)
	<-left
	d.stuck = nil
	leaves.Leave() // once more does no harm
	if _, err := leaves.Do(Command{Line: "call"}); !errors.Is(err, ErrLeft) {
		t.Errorf("a line of who left is answered with %v", err)
	}
	stays.says(t, "call")
	if _, open := <-leaves.News(); open {
		t.Error("who left is told")
	}
	if len(h.clients) != 1 {
		t.Errorf("%d clients are known", len(h.clients))
	}
	stays.takes(t).has(t, "hand Ana; hand Ben; call")
}

// Two may be on it at once: what hits whatever is there now misses for who has not seen what the other did, and everything else is
// kept in its turn.
func TestStale(t *testing.T) {
	h, _ := convened(t, Options{}, "hand Ana", "hand Ben")
	front, door := h.follower(), h.follower()
	front.takes(t)
	door.takes(t)
	give := func(f *follower, line string) error {
		_, err := f.Do(Command{Line: line, Stamp: assembly.Stamp{At: at(), Seen: f.meeting.Len()}})
		return err
	}
	var both sync.WaitGroup
	errs := make([]error, 2)
	for i, f := range []*follower{front, door} {
		both.Go(func() { errs[i] = give(f, "call") })
	}
	both.Wait()
	refused := 0
	for _, err := range errs {
		if r := new(assembly.Refusal); errors.As(err, &r) && r.Key == "moved-on" {
			refused++
		} else if err != nil {
			t.Error(err)
		}
	}
	if refused != 1 {
		t.Errorf("of two who call at once %d are refused", refused)
	}
	if err := give(door, "hand Cleo"); err != nil {
		t.Errorf("what hits nobody else is refused: %v", err)
	}
	front.takes(t).has(t, "hand Ana; hand Ben; call; hand Cleo")
	if err := give(front, "done"); err != nil {
		t.Errorf("who has seen it all is refused: %v", err)
	}
}

// setClock is a computer's clock that was set back, of which every look is noted.
type setClock struct{ unnoted time.Duration }

func (c *setClock) Unnoted() time.Duration { return c.unnoted }

func (c *setClock) Noted(by time.Duration) { c.unnoted -= by }

// The first entry that is made at the clock's own time notes how it was set, and no other.
func TestClockIsNotedOnce(t *testing.T) {
	h, d := convened(t, Options{Clock: &setClock{5 * time.Minute}})
	a, b := h.Join(), h.Join()
	st := assembly.Stamp{At: at().Add(time.Minute)}
	for _, c := range []struct {
		by    *Client
		line  Command
		jumps bool
	}{
		{a, Command{Line: "second Ana", Stamp: st}, false}, // refused
		{a, Command{Line: "hand Ana", Stamp: st, Past: true}, false},
		{b, Command{Line: "hand Ben", Stamp: st}, true},
		{a, Command{Line: "call", Stamp: st}, false},
	} {
		kept, err := c.by.Do(c.line)
		if want := c.jumps; (kept.Entry.Jump == (5*time.Minute).Milliseconds()) != want || err == nil && !want && kept.Entry.Jump != 0 {
			t.Errorf("%s notes %d ms: %v", c.line.Line, kept.Entry.Jump, err)
		}
	}
	if d.meeting.Len() != 6 {
		t.Errorf("%d entries", d.meeting.Len())
	}
}

// A line that is said for others is not kept where one of these is not in order, and is refused as that one is.
func TestTogether(t *testing.T) {
	h, d := convened(t, Options{}, "hand Ana", "call")
	c := h.follower()
	_, err := c.Do(Command{Line: "arrive Cleo", Then: []string{"second Cleo"}, Stamp: assembly.Stamp{At: at()}})
	if r := new(assembly.Refusal); !errors.As(err, &r) || d.meeting.Len() != 5 {
		t.Errorf("it is answered with %v, and there are %d entries", err, d.meeting.Len())
	}
	if _, err := c.Do(Command{Line: "arrive Cleo", Then: []string{"hand Cleo", "done"}, Stamp: assembly.Stamp{At: at(), Seen: 5}}); err != nil {
		t.Error(err)
	}
	c.takes(t).has(t, "hand Ana; call; arrive Cleo")
}

// Every line is another command, by chance that the hub gives; one that is given again with its own is a retry, which is answered and
// told to nobody.
func TestRetry(t *testing.T) {
	h, _ := convened(t, Options{})
	c := h.follower()
	c.says(t, `note "x"`, `note "x"`)
	all := c.takes(t).meeting.Entries()
	if a, b := all[3].Command, all[4].Command; a == b || a == "" {
		t.Errorf("two lines are the commands %q and %q", a, b)
	}
	again := Command{Line: `note "y"`, Stamp: assembly.Stamp{At: at(), Seed: [32]byte{7}}}
	var answers []uint64
	for range 2 {
		kept, err := c.Do(again)
		if err != nil {
			t.Fatal(err)
		}
		answers = append(answers, kept.Entry.Seq)
	}
	c.takes(t).has(t, `note "x"; note "x"; note "y"`)
	if !slices.Equal(answers, []uint64{6, 6}) {
		t.Errorf("the answers are %d", answers)
	}
}

// What goes wrong beside a line is told to who gave it, and a recorder that goes wrong altogether leaves the hub to others.
func TestBeside(t *testing.T) {
	h, d := convened(t, Options{})
	c := h.follower()
	d.warning = errDisk
	if kept, err := c.Do(Command{Line: "hand Ana", Stamp: assembly.Stamp{At: at()}}); err != nil || !errors.Is(kept.Warning, errDisk) {
		t.Errorf("warned is %v: %v", kept.Warning, err)
	}
	d.fails = func(string) *fault { panic("broken") } // in the middle: the meeting has the entry, the disk has not
	func() {
		defer func() { _ = recover() }()
		_, _ = c.Do(Command{Line: "hand Ben", Stamp: assembly.Stamp{At: at()}})
	}()
	d.fails = nil
	if _, err := h.Join().Do(Command{Line: "second Ana", Stamp: assembly.Stamp{At: at()}}); err == nil {
		t.Error("a line that is not in order is kept")
	}
	c.takes(t).has(t, "hand Ana")
}
