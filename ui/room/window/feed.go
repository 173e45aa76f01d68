package window

import (
	"cmp"
	"errors"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
	"stacktaker/ui/room"
)

const (
	// beat is how often a window hears that the console is there, though nothing has changed.
	beat = 5 * time.Second
	// told is how long it is said that a room window is gone.
	told = 5 * time.Minute
	// mostWindows is how many windows a meeting feeds.
	mostWindows = 16
)

// Meeting is what is shown in room windows.
type Meeting struct {
	File  string           // the path of its file, by which windows find it
	Among string           // the folder of meetings in force, by which they find it too
	Hub   *hub.Hub         // which tells what was kept
	Now   func() time.Time // the console's clock
}

// Feed shows a running meeting to room windows. All of its methods return at once, whatever the windows do.
type Feed struct {
	client  *hub.Client
	meeting *assembly.Meeting // its own, used by the one goroutine that runs, and so is what is pending
	pending []assembly.Entry  // taken from the hub, and not yet in the meeting
	clock   func() time.Time
	ln      net.Listener

	mu    sync.Mutex
	desk  room.Desk
	blank bool

	shown  chan struct{} // something of the above has changed
	joined chan *display
	left   chan *display
	done   chan struct{}
	once   sync.Once
	all    sync.WaitGroup
	guests atomic.Int32 // connections, those that have not yet said what they are included
	gone   atomic.Int64 // when the last window was lost, in Unix nanoseconds; 0: it was not
}

// Open begins to show a meeting in the first of the folders where that can be done ([Folders]). The error says why it
// can be in none.
func Open(folders []string, m Meeting) (*Feed, error) {
	ln, err := listen(folders, m.File, m.Among)
	if err != nil {
		return nil, err
	}
	f := serve(ln, m)
	f.start(func() { sweep(folders, time.Now(), f.done) })
	return f, nil
}

// serve shows a meeting to whoever comes to a listener.
func serve(ln net.Listener, m Meeting) *Feed {
	f := &Feed{
		client: m.Hub.Join(), meeting: assembly.New(), clock: m.Now, ln: ln, shown: make(chan struct{}, 1),
		joined: make(chan *display), left: make(chan *display), done: make(chan struct{}),
	}
	f.start(f.run)
	f.start(f.welcome)
	return f
}

// start runs something beside the console. What goes wrong in it ends the feed, and never the meeting.
func (f *Feed) start(do func()) {
	f.all.Go(func() {
		defer func() {
			if recover() != nil {
				f.stop()
			}
		}()
		do()
	})
}

// Show says what is called out from the desk, and whether the screens are blank.
func (f *Feed) Show(desk room.Desk, blank bool) {
	f.mu.Lock()
	f.desk, f.blank = desk, blank
	f.mu.Unlock()
	select {
	case f.shown <- struct{}{}:
	default: // it will be looked at anyway
	}
}

// Gone is since when the last room window is gone, which nobody closed on purpose; the zero time where there is one, where
// one came (back), or where it was said long enough.
func (f *Feed) Gone() time.Time {
	at := f.gone.Load()
	if at == 0 {
		return time.Time{}
	}
	since := time.Unix(0, at).In(f.clock().Location())
	if f.clock().Sub(since) > told {
		return time.Time{}
	}
	return since
}

// Close ends all connections, and takes the socket away.
func (f *Feed) Close() error {
	f.stop()
	f.all.Wait()
	return nil
}

func (f *Feed) stop() {
	f.once.Do(func() {
		close(f.done)
		f.ln.Close()
	})
}

// welcome takes connections.
func (f *Feed) welcome() {
	for {
		conn, err := f.ln.Accept()
		switch {
		case err == nil && f.guests.Load() < mostWindows:
			f.guests.Add(1)
			d := &display{conn: conn, mail: make(chan []byte, 1)}
			f.start(func() {
				defer f.guests.Add(-1)
				f.attend(d)
			})
		case err == nil:
			conn.Close()
		case errors.Is(err, net.ErrClosed):
			return
		default: // too many files are open, or the like
			select {
			case <-f.done:
				return
			case <-time.After(100 * time.Millisecond):
			}
		}
	}
}

// run keeps the windows up to date until the feed is closed. While there are none it costs nothing.
func (f *Feed) run() {
	var windows []*display
	defer func() {
		for _, d := range windows {
			d.conn.Close()
		}
		f.client.Leave()
	}()
	pulse := time.NewTicker(beat)
	defer pulse.Stop()
	show := func() {
		if len(windows) == 0 {
			return
		}
		text := f.compose()
		for _, d := range windows {
			d.post(text(d.language))
		}
	}
	for {
		select {
		case <-f.done:
			return
		case d := <-f.joined:
			windows = append(windows, d)
			f.gone.Store(0)
			d.post(f.compose()(d.language))
		case d := <-f.left:
			windows = slices.DeleteFunc(windows, func(o *display) bool { return o == d })
			if !d.leaves && len(windows) == 0 { // else the room has its wall
				f.gone.Store(f.clock().UnixNano())
			}
		case <-pulse.C:
			for _, d := range windows {
				d.postpone(line(message{Now: f.clock(), Same: true}))
			}
		case <-f.client.News():
			show()
		case <-f.shown:
			show()
		}
	}
}

// compose is what the room is to see now, as a line in a language; "" is that of the desk. It is put together once for each language.
func (f *Feed) compose() func(language string) []byte {
	f.take()
	f.mu.Lock()
	desk, blank := f.desk, f.blank
	f.mu.Unlock()
	if n := len(f.pending); desk.After > f.meeting.Len()+uint64(n) {
		f.take() // what it has seen since
	}
	if err := f.follow(f.due(desk.After)); err != nil {
		f.stop() // what it would show is not what was said
		return func(string) []byte { return nil }
	}
	now := f.clock()
	told := map[string][]byte{}
	return func(language string) []byte {
		if blank {
			return line(message{Now: now, Blank: true})
		}
		if told[language] == nil {
			desk := desk
			desk.Language = cmp.Or(language, desk.Language)
			sight := room.Of(f.meeting, now, desk)
			told[language] = line(message{Now: now, Sight: &sight})
		}
		return told[language]
	}
}

// take takes what was kept from the hub: before the desk is asked what it calls out, so that this is never of before an entry.
func (f *Feed) take() { f.pending = append(f.pending, f.client.Take().Entries...) }

// due takes from the entries that were kept those that the desk has seen, which are all where it tells of none. The others wait until
// it shows what it calls out after them: with what it called out before them the room would see, say, the hands of one section asked
// for in the next.
func (f *Feed) due(after uint64) []assembly.Entry {
	n := len(f.pending)
	if after > 0 {
		n, _ = slices.BinarySearchFunc(f.pending, after+1, func(e assembly.Entry, seq uint64) int { return cmp.Compare(e.Seq, seq) })
	}
	seen := f.pending[:n]
	f.pending = f.pending[n:]
	return seen
}

// follow takes entries into the feed's own meeting: the first ones at once, since they may be thousands.
func (f *Feed) follow(entries []assembly.Entry) error {
	if f.meeting.Len() == 0 {
		return f.meeting.Load(entries)
	}
	for _, e := range entries {
		if err := f.meeting.Apply(e); err != nil {
			return err
		}
	}
	return nil
}

// line is a message as it goes to a window. One that is too long shows the agenda no more, and at last nothing.
func line(m message) []byte {
	for {
		text, err := m.written()
		switch {
		case err == nil:
			return text
		case m.Sight == nil:
			return nil
		case len(m.Sight.Agenda) > 0:
			m.Sight.Agenda = nil
		default:
			m = message{Now: m.Now, Sight: &room.Sight{Title: cut(m.Sight.Title)}}
		}
	}
}

// cut is a title that is short for sure.
func cut(title string) string {
	const most = 1000
	if len(title) <= most {
		return title
	}
	return strings.ToValidUTF8(title[:most], "")
}
