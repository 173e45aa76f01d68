package hub

import (
	"errors"
	"slices"
	"sync"

	"stacktaker/assembly"
)

// ErrLeft is the answer to a line of a client that has left.
var ErrLeft = errors.New("left the hub")

// Client is somebody who gives lines to a record, or follows it. It is safe for use by several goroutines; of its lines, too,
// one is kept at a time.
type Client struct {
	hub *Hub

	giving sync.Mutex // held while a line of its own is on its way
	left   bool

	taken int // how many entries it has taken; the hub's lock guards it
	news  chan struct{}
}

// News is what a client was not told before.
type News struct {
	// Entries are all since it took the last, in order. The first of all brings the names that were known then, so that a
	// meeting may be loaded with them.
	Entries []assembly.Entry
	// Hash is that of the last entry of the record, zeros where it has none.
	Hash [32]byte
}

// Join makes somebody a client, who is told the record from its first entry on.
func (h *Hub) Join() *Client {
	c := &Client{hub: h, news: make(chan struct{}, 1)}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients = append(h.clients, c)
	return c
}

// Do gives a line, and answers when its entry is durable; the error is the recorder's ([Recorder.Do]), or [ErrLeft]. The entry is
// among what [Client.Take] gives then, behind those of others that came before it.
func (c *Client) Do(cmd Command) (Kept, error) {
	c.giving.Lock()
	defer c.giving.Unlock()
	if c.left {
		return Kept{}, ErrLeft
	}
	return c.hub.do(c, cmd)
}

// News has something in it when somebody else's line was kept, or when one of which that was not known turned out to be. It is
// closed when the client has left.
func (c *Client) News() <-chan struct{} { return c.news }

// Begin gives a meeting with all entries that the client was not told before, to which it may apply what it takes from now on: so does whoever
// joins. The hash is that of [News]. Of a record that cannot be folded there is an error.
func (c *Client) Begin() (m *assembly.Meeting, hash [32]byte, err error) {
	if m, hash = c.spare(); m != nil {
		return m, hash, nil
	}
	all := c.Take()
	m = assembly.New()
	return m, all.Hash, m.Load(all.Entries)
}

// spare is the meeting that the hub has for the first who begins with it, nil where there is none.
func (c *Client) spare() (m *assembly.Meeting, hash [32]byte) {
	h := c.hub
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.spare == nil || c.taken > 0 {
		return nil, hash
	}
	m, h.spare = h.spare, nil
	c.taken = int(m.Len())
	return m, h.hash
}

// Take is what the client was not told before. It never waits for the disk.
func (c *Client) Take() News {
	h := c.hub
	h.know()
	h.mu.Lock()
	defer h.mu.Unlock()
	n := News{h.since(c.taken), h.hash}
	c.taken += len(n.Entries)
	return n
}

// Leave waits for the client's own line that is being kept, and lets no other follow. Leaving again does nothing.
func (c *Client) Leave() {
	c.giving.Lock()
	defer c.giving.Unlock()
	if c.left {
		return
	}
	c.left = true
	h := c.hub
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients = slices.DeleteFunc(h.clients, func(other *Client) bool { return other == c })
	close(c.news)
}

// wake lets the client know that there is something to be taken; where it knows already, once is enough. The hub's lock is held, so
// that nobody is woken who has left.
func (c *Client) wake() {
	select {
	case c.news <- struct{}{}:
	default:
	}
}
