package window

import (
	"bufio"
	"net"
	"time"
)

const (
	// shyness is how long a connection may take to say that it is a room window.
	shyness = 2 * time.Second
	// slowness is how long a window may take to read a message.
	slowness = 5 * time.Second
)

// display is a room window, as the console sees it.
type display struct {
	conn net.Conn
	mail chan []byte // at most one message, which the writer has not yet taken
	// language is that in which it wants to be told, "" for the meeting's own.
	language string
	leaves   bool // it said that it leaves; known once it has left
}

// attend hears that a connection is a room window, and serves it until it ends.
func (f *Feed) attend(d *display) {
	gone := make(chan struct{})
	defer close(gone)
	f.start(func() { f.write(d, gone) })
	words := bufio.NewReaderSize(d.conn, longestWord)
	d.conn.SetReadDeadline(time.Now().Add(shyness))
	said, err := readLine(words, longestWord)
	if err != nil || !isGreeting(said) {
		return
	}
	d.language = wants(said)
	d.conn.SetReadDeadline(time.Time{})
	select {
	case f.joined <- d:
	case <-f.done:
		return
	}
	said, err = readLine(words, longestWord)
	d.leaves = err == nil && string(said) == farewell
	select {
	case f.left <- d:
	case <-f.done:
	}
}

// write gives a window its mail until it is gone, and hangs up then. One that does not read is dropped: the connection
// ends, which whoever attends it notices.
func (f *Feed) write(d *display, gone <-chan struct{}) {
	defer d.conn.Close()
	for {
		select {
		case <-gone:
			return
		case <-f.done:
			return
		case text := <-d.mail:
			d.conn.SetWriteDeadline(time.Now().Add(slowness))
			if _, err := d.conn.Write(text); err != nil {
				return
			}
		}
	}
}

// post leaves a message for a window, in the place of one that it has not got yet. Only one goroutine posts.
func (d *display) post(text []byte) {
	select {
	case <-d.mail:
	default:
	}
	d.postpone(text)
}

// postpone leaves a message for a window that is owed none.
func (d *display) postpone(text []byte) {
	select {
	case d.mail <- text:
	default:
	}
}
