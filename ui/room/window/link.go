package window

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"slices"
	"sync"
	"time"

	"stacktaker/ui/times"
)

const (
	// silence is how long a meeting may say nothing until it is taken to be gone: a few beats.
	silence = 3*beat + time.Second
	// reply is how long it may take to say its first word.
	reply = 3 * time.Second
)

// heard is a message of the meeting, and when it came.
type heard struct {
	message
	at time.Time
}

// parted says that there is no meeting to be heard, now or any more.
type parted struct {
	why sentence // the zero value where nobody is there
}

// link is a window's way to the meeting that it shows. One goroutine listens; another may leave.
type link struct {
	folders  []string
	meetings Meetings
	file     string           // the digest of the one meeting that is wanted, "" for the newest that runs
	language string           // in which the meeting is to be told, "" for its own
	now      func() time.Time // the computer's clock, by which sockets have their times
	time     *times.Clock     // the window's

	shows string    // the digest of the meeting that was heard last
	lost  time.Time // when it was lost
	other bool      // that is no meeting of the folder
	tried []string  // sockets of the folder to which it was turned away from such a one

	mu   sync.Mutex
	conn net.Conn // nil: not connected
	over bool
	from *bufio.Reader
}

// next waits for the next thing to happen: heard or parted. After parted it is to be asked again, in a while.
func (l *link) next() any {
	if l.from == nil {
		return l.connect()
	}
	m, err := l.hear(silence)
	if err != nil {
		l.lost = l.now()
		return parted{l.drop(err)}
	}
	if l.other && l.ownAnswers() {
		l.lost = l.now()
		l.drop(nil)
		return l.connect()
	}
	return m
}

// ownAnswers tells whether a meeting of the folder runs while one of another folder is shown; each is gone over to once, so that one that
// answers and then says nothing does not take away the one that is shown for good.
func (l *link) ownAnswers() bool {
	own := Meetings{Dir: l.meetings.Dir, Only: true}
	for _, s := range own.first(sockets(l.folders)) {
		if slices.Contains(l.tried, s.path) {
			continue
		}
		if conn, err := dial(s.path); err == nil {
			conn.Close()
			l.tried = append(l.tried, s.path)
			return true
		}
	}
	return false
}

// connect takes the first meeting that answers. Where there is no folder in which one could be, it says why.
func (l *link) connect() any {
	if _, err := folder(l.folders); err != nil {
		return parted{sentenceOf(err)}
	}
	var why sentence
	for _, s := range l.choice(l.meetings.first(sockets(l.folders))) {
		conn, err := dial(s.path)
		if err != nil || !l.takes(conn) {
			continue
		}
		conn.SetWriteDeadline(time.Now().Add(reply))
		fmt.Fprint(conn, greet(l.language))
		m, err := l.hear(reply)
		if err == nil {
			l.shows = s.file
			l.other = l.file == "" && l.meetings.Dir != "" && !l.meetings.own(s)
			return m
		}
		why = l.drop(err)
	}
	return parted{why}
}

// choice is the sockets at which the meeting may be that is to be shown: the one that was asked for; else the one that
// was shown, or one that began since that was lost; at first, and where a meeting of another folder was shown, any, in their order.
func (l *link) choice(all []socket) []socket {
	switch {
	case l.file != "":
		return slices.DeleteFunc(all, func(s socket) bool { return s.file != l.file })
	case l.shows == "", l.other && len(all) > 0 && l.meetings.own(all[0]):
		return all
	}
	var same, later []socket
	for _, s := range all {
		switch {
		case s.file == l.shows:
			same = append(same, s)
		case s.since.After(l.lost):
			later = append(later, s)
		}
	}
	return append(same, later...)
}

// takes makes a connection the window's own, unless the window has been left.
func (l *link) takes(conn net.Conn) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.over {
		conn.Close()
		return false
	}
	l.conn, l.from = conn, bufio.NewReaderSize(conn, 16<<10)
	return true
}

func (l *link) hear(patience time.Duration) (heard, error) {
	l.conn.SetReadDeadline(time.Now().Add(patience))
	m, err := readMessage(l.from)
	return heard{m, l.time.Now()}, err
}

// drop ends the connection, and tells people why where there is anything to tell.
func (l *link) drop(why error) (said sentence) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.conn.Close()
	l.conn, l.from = nil, nil
	errors.As(why, &said)
	return said
}

// leave ends the connection for good; on purpose, where somebody wanted it to.
func (l *link) leave(onPurpose bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.over = true
	if l.conn == nil {
		return
	}
	if onPurpose {
		l.conn.SetWriteDeadline(time.Now().Add(time.Second))
		fmt.Fprintln(l.conn, farewell)
	}
	l.conn.Close()
}
