package window

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
	"stacktaker/ui/room"
)

// pipes is a listener whose connections hold nothing: what is sent waits until it is read.
type pipes struct {
	come chan net.Conn
	over chan struct{}
}

func newPipes() *pipes { return &pipes{make(chan net.Conn), make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.come:
		return c, nil
	case <-p.over:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.over); return nil }
func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipes"} }

// call is a connection from outside.
func (p *pipes) call() net.Conn {
	here, there := net.Pipe()
	p.come <- there
	return here
}

// window is one that says what it is, and everything that it is sent.
func (p *pipes) window() (net.Conn, *bufio.Reader) {
	conn := p.call()
	fmt.Fprintf(conn, "%s %d\n", greeting, version)
	return conn, bufio.NewReader(conn)
}

// memory is a record in memory.
type memory struct{ meeting *assembly.Meeting }

func (m *memory) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	return m.meeting.Do(line, st)
}

func (m *memory) Meeting() *assembly.Meeting { return m.meeting }

func (m *memory) Hash() (none [32]byte) { return none }

func (m *memory) Warning() error { return nil }

// running is a meeting that is fed to windows, in a bubble of synctest.
type running struct {
	t *testing.T
	*memory
	client *hub.Client // who says the lines
	clock  assembly.ScriptClock
	feed   *Feed
	*pipes
}

func run(t *testing.T, lines ...string) *running {
	r := &running{t: t, memory: &memory{assembly.New()}, pipes: newPipes()}
	h := hub.New(r, hub.Options{})
	r.client = h.Join()
	r.say(lines...)
	r.feed = serve(r.pipes, Meeting{Hub: h, Now: time.Now})
	return r
}

// say gives lines, which must be in order.
func (r *running) say(lines ...string) {
	r.t.Helper()
	for _, line := range lines {
		seed := sha256.Sum256(binary.BigEndian.AppendUint64(nil, r.meeting.Len()+1))
		rest, at, err := r.clock.Read(r.meeting, line, time.Now())
		if err == nil && rest != "" {
			_, err = r.client.Do(hub.Command{Line: rest, Stamp: assembly.Stamp{At: at, Seed: seed}})
		}
		if err != nil {
			r.t.Fatalf("%s: %v", line, err)
		}
	}
}

// next is the next message that says something.
func (r *running) next(from *bufio.Reader) message {
	r.t.Helper()
	for {
		m, err := readMessage(from)
		if err != nil {
			r.t.Fatal(err)
		}
		if !m.Same {
			return m
		}
	}
}

// A window that comes sees what there is, and then what happens; blank it sees nothing.
func TestFeed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open", "hand Ana")
		defer r.feed.Close()
		r.say("hand Ben") // before anybody looks
		synctest.Wait()
		conn, from := r.window()
		defer conn.Close()
		if s := r.next(from).Sight; s == nil || s.Title != "Depot 4" || len(s.Next) != 2 || s.Next[1].Name != "Ben" {
			t.Errorf("at first it sees %+v", s)
		}
		r.say("call")
		if s := r.next(from).Sight; s.Speech == nil || s.Speech.Name != "Ana" || !s.Speech.Clock.Runs {
			t.Errorf("when Ana is called it sees %+v", s)
		}
		r.feed.Show(room.Desk{}, true)
		if m := r.next(from); !m.Blank || m.Sight != nil {
			t.Errorf("blank it is told %+v", m)
		}
		r.say("done")
		if m := r.next(from); !m.Blank || m.Sight != nil {
			t.Errorf("blank it is told %+v", m)
		}
		r.feed.Show(room.Desk{}, false)
		if s := r.next(from).Sight; s == nil || s.Speech != nil {
			t.Errorf("afterwards it sees %+v", s)
		}
		r.say("move \"X.\" by Ana", "second Ben", "put no-objection")
		r.feed.Show(room.Desk{Asked: room.For}, false)
		synctest.Wait()
		r.feed.Show(room.Desk{Asked: room.Against}, false)
		synctest.Wait()
		for range 2 { // what came in between is not owed any more
			if s := r.next(from).Sight; s.Hands != nil && s.Hands.Asked == "against" {
				return
			}
		}
		t.Error("it does not see what hands are asked for")
	})
}

// While nothing happens a window hears that somebody is there, and clocks follow the console's.
func TestBeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		defer r.feed.Close()
		conn, from := r.window()
		defer conn.Close()
		r.next(from)
		for range 3 {
			start := time.Now()
			m, err := readMessage(from)
			if err != nil || !m.Same || time.Since(start) > beat || !m.Now.Equal(time.Now()) {
				t.Errorf("after %s: %+v, %v", time.Since(start), m, err)
			}
		}
	})
}

// A window that does not read holds nothing up, and is dropped.
func TestStalledWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open", "hand Ana")
		defer r.feed.Close()
		stalled, _ := r.window()
		defer stalled.Close()
		reads, from := r.window()
		defer reads.Close()
		r.next(from)
		start := time.Now()
		for i := range 500 {
			r.say(fmt.Sprintf("hand Person%d", i))
		}
		r.feed.Show(room.Desk{Asked: room.For}, false)
		if took := time.Since(start); took > 0 {
			t.Errorf("the console waits for %s", took)
		}
		for more := 0; more < 498; {
			more = r.next(from).Sight.More
		}
		if took := time.Since(start); took > 0 {
			t.Errorf("a window that reads waits %s for one that does not", took)
		}
		if !r.feed.Gone().IsZero() {
			t.Error("a window is called gone that is only slow")
		}
		time.Sleep(slowness + time.Second)
		synctest.Wait()
		if _, err := io.ReadAll(stalled); err != nil {
			t.Errorf("the connection has not ended but: %v", err)
		}
	})
}

// gone makes sure that a lost window is told of, or that none is.
func (r *running) gone(want bool) {
	r.t.Helper()
	synctest.Wait()
	if got := r.feed.Gone(); got.IsZero() == want {
		r.t.Errorf("gone since %v, want %t", got, want)
	}
}

// A window that is lost is told of, until one comes back or for a while; one that was left is not.
func TestGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		defer r.feed.Close()
		conn, from := r.window()
		r.next(from)
		r.gone(false)
		go io.Copy(io.Discard, from)
		fmt.Fprintln(conn, farewell)
		conn.Close()
		r.gone(false)

		conn, from = r.window()
		r.next(from)
		conn.Close()
		r.gone(true)
		if got := r.feed.Gone(); !got.Equal(time.Now()) {
			t.Errorf("gone since %v", got)
		}
		conn, from = r.window()
		r.next(from)
		r.gone(false)
		conn.Close()
		r.gone(true)
		time.Sleep(told + time.Second)
		r.gone(false)
	})
}

// Of several windows one that is lost leaves the room with a wall: it is told when the last is lost.
func TestGoneIsTheLast(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		defer r.feed.Close()
		first, from := r.window()
		r.next(from)
		second, from := r.window()
		r.next(from)
		first.Close()
		r.gone(false)
		second.Close()
		r.gone(true)
	})
}

// Who does not say that it is a room window is no window: it is told nothing, and not missed.
func TestStrangers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		defer r.feed.Close()
		for _, says := range []string{"", "GET / HTTP/1.1\r\n\r\n", strings.Repeat("x", 10_000), "\n", "\x00\xff\n"} {
			conn := r.call()
			go func() {
				io.WriteString(conn, says)
			}()
			told, _ := io.ReadAll(conn)
			if len(told) > 0 {
				t.Errorf("who says %.20q is told %s", says, told)
			}
			conn.Close()
		}
		if !r.feed.Gone().IsZero() {
			t.Error("a stranger is missed")
		}
		// Many windows are fed, and more are sent away.
		var all []net.Conn
		for range mostWindows {
			conn, from := r.window()
			r.next(from)
			all = append(all, conn)
		}
		conn := r.call()
		if told, _ := io.ReadAll(conn); len(told) > 0 {
			t.Errorf("one window too many is told %s", told)
		}
		for _, c := range all {
			c.Close()
		}
	})
}

// Closing ends everything at once, whoever is there and whatever they do. That nothing goes on is seen by the bubble, which
// does not end before all its goroutines have.
func TestClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		reads, from := r.window()
		r.next(from)
		stalled, _ := r.window()
		silent := r.call()
		start := time.Now()
		r.feed.Close()
		r.feed.Close() // once more does no harm
		r.say("hand Ana")
		r.feed.Show(room.Desk{}, true)
		if took := time.Since(start); took > 0 {
			t.Errorf("it takes %s", took)
		}
		for _, conn := range []net.Conn{reads, stalled, silent} {
			io.Copy(io.Discard, conn)
			conn.Close()
		}
	})
}

// An entry that does not follow ends the feed and nothing else; a retry of the last one is none.
func TestWrongEntry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open")
		defer r.feed.Close()
		conn, from := r.window()
		defer conn.Close()
		r.next(from)
		retry := hub.Command{Line: "open", Stamp: assembly.Stamp{At: time.Now(), Seed: sha256.Sum256(binary.BigEndian.AppendUint64(nil, 2))}}
		if k, err := r.client.Do(retry); err != nil || k.Entry.Seq != 2 {
			t.Fatalf("a retry is answered with %+v: %v", k.Entry, err)
		}
		r.feed.Show(room.Desk{}, false)
		if s := r.next(from).Sight; s.Title != "Depot 4" {
			t.Errorf("after a retry it sees %+v", s)
		}
		another := assembly.New() // which goes on as this one never did
		for i, line := range []string{`convene "Depot 5"`, "arrive Ana", "open", "hand Ana"} {
			if _, err := another.Do(line, assembly.Stamp{At: time.Now(), Seed: [32]byte{byte(i + 1)}}); err != nil {
				t.Fatal(err)
			}
		}
		r.memory.meeting = another
		r.say("call")
		for {
			if _, err := readMessage(from); err != nil {
				return
			}
		}
	})
}
