package console

import (
	"crypto/rand"
	"errors"
	"slices"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
)

// sealed is a record that knows the words of its seal.
type sealed interface {
	SealWords() []string
}

// sealing are the verbs that seal the record.
func sealing() []string { return []string{"seal", "approve-minutes"} }

// warned is a record that may have something to say beside a line that it kept, such as that a backup failed.
type warned interface {
	Warning() string
}

// writer is the one way to the record. The queue gives it one line at a time; the lock makes sure of that, and lets the
// end wait for the line that is being kept.
type writer struct {
	mu     sync.Mutex
	record Record
	closed bool
}

// do is the command that has one line judged and kept.
func (w *writer) do(line string, st assembly.Stamp) tea.Cmd {
	return func() tea.Msg {
		w.mu.Lock()
		defer w.mu.Unlock()
		if w.closed {
			return nil
		}
		var a answer
		a.entry, a.err = w.record.Do(line, st)
		if r, ok := w.record.(sealed); ok && a.err == nil && slices.Contains(sealing(), a.entry.Verb) {
			a.seal = r.SealWords()
		}
		if r, ok := w.record.(warned); ok && a.err == nil {
			a.warning = r.Warning()
		}
		if a.err == nil {
			a.head = noteHead(w.record)
		}
		return a
	}
}

// close waits for the line that is being kept, and lets no other follow.
func (w *writer) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = true
}

// answer is what became of a line.
type answer struct {
	entry assembly.Entry
	err   error
	seal  []string
	// warning is told although the line was kept; "" for nothing.
	warning string
	head    string // the first digits of the hash of the entry
}

// saying is what one key says: lines that follow each other.
type saying struct {
	lines []string
	tried bool      // they were judged together, and are in order
	at    time.Time // when the key was pressed
	seen  uint64    // the number of the entry that was on the screen then
	from  dialog    // what comes back to be mended where a line is refused; nil: nothing
	// refused is done where one is refused, once that is told; nil: nothing.
	refused func(*console, *assembly.Refusal)
	whole   bool           // its lines are one act
	typed   bool           // on the command line, so that what was done is told
	said    int            // how many of its lines are entries
	act     []uint64       // of these, those by which somebody joined or arrived for the line that follows
	then    func(*console) // when all its lines are entries
}

// bringsIn tells whether lines put somebody on the roll, or have them arrive, only for the one that comes after. All other
// lines of one key stand for themselves, and are judged one after the other.
func (s saying) bringsIn() bool {
	return slices.ContainsFunc(s.lines[:max(len(s.lines)-1, 0)], func(line string) bool {
		return brings(verbOf(line))
	})
}

// lineup is the lines on their way to the record.
type lineup struct {
	waiting []saying // the first is being said while busy
	busy    bool
	slow    bool   // the answer lets wait for itself
	sent    uint64 // how many lines were sent
}

func (l *lineup) idle() bool { return !l.busy && len(l.waiting) == 0 }

// late comes when a line should have been answered.
type late uint64

// patience is how long an answer may take until the screen says that it is waited for.
const patience = 150 * time.Millisecond

// say queues lines of one key, which follow each other.
func (c *console) say(lines ...string) { c.sayAll(saying{lines: lines}) }

func (c *console) sayAll(s saying) {
	if s.at.IsZero() {
		s.at = c.now
	}
	s.seen = c.meeting.Len()
	c.line.waiting = append(c.line.waiting, s)
}

// send gives the writer the next line, once the one before is durable.
func (c *console) send() tea.Cmd {
	if c.line.busy || len(c.line.waiting) == 0 {
		return nil
	}
	s := c.line.waiting[0]
	c.line.busy = true
	c.line.sent++
	sent := c.line.sent
	st := assembly.Stamp{At: s.at, Seed: c.seed(), Seen: s.seen}
	do := c.writer.do(s.lines[0], st)
	if s.bringsIn() && !s.tried {
		c.line.waiting[0].tried = true
		do = tried(c.meeting.Entries(), s.lines, st, do)
	}
	return tea.Batch(
		do,
		c.after(patience, func(time.Time) tea.Msg { return late(sent) }),
	)
}

// tried does what it is given after lines were judged one after the other on a meeting of its own, and else gives the
// refusal of the first that is not in order: somebody new joins the roll by a line before the one for which they were
// named, and must not stay there if that one is refused. It costs with the entries, and so is done where the record is kept.
func tried(entries []assembly.Entry, lines []string, st assembly.Stamp, do tea.Cmd) tea.Cmd {
	return func() tea.Msg {
		m := assembly.New()
		if m.Load(entries) != nil {
			return do() // the record will tell what is wrong
		}
		for _, line := range lines {
			st.Seed[0]++ // each line is another command
			e, err := m.Do(line, st)
			var refused *assembly.Refusal
			if errors.As(err, &refused) {
				return answer{err: refused}
			}
			st.Seen = e.Seq
		}
		return do()
	}
}

func (c *console) seed() (seed [32]byte) {
	if c.o.Seed != nil {
		return c.o.Seed()
	}
	rand.Read(seed[:]) // never fails
	return seed
}

// answered takes over what became of the line that was sent.
func (c *console) answered(a answer) {
	if len(c.line.waiting) == 0 {
		return
	}
	c.line.busy, c.line.slow = false, false
	s := c.line.waiting[0]
	if a.err == nil {
		a.err = c.apply(a, &c.line.waiting[0])
	}
	var refused *assembly.Refusal
	switch {
	case a.err == nil && len(s.lines) > 1:
		c.line.waiting[0].lines = s.lines[1:]
		c.line.waiting[0].seen = a.entry.Seq // its own line before it is no surprise
		c.line.waiting[0].said++
	case a.err == nil:
		c.line.waiting = c.line.waiting[1:]
		if s.then != nil {
			s.then(c)
		}
	case errors.As(a.err, &refused):
		c.line.waiting = c.line.waiting[1:]
		c.refused(s, refused)
	default:
		c.line.waiting = nil
		c.failure = a.err.Error()
	}
}

// refused tells why a line was not in order, and brings back what it was typed in.
func (c *console) refused(s saying, r *assembly.Refusal) {
	if r.Key == "moved-on" {
		c.flash(c.tell("moved-on"))
		return
	}
	if line := s.lines[0]; c.dots(line) != line { // a refusal may quote the line
		c.complain(c.tell("priority.refused"))
	} else {
		c.refuse(r)
	}
	if s.refused != nil {
		s.refused(c, r)
	}
	if s.from == nil {
		return
	}
	if d, ok := s.from.(interface{ refused() }); ok {
		d.refused()
	}
	c.bringBack(s.from)
}

// apply takes a durable entry over into the screen's own meeting.
func (c *console) apply(a answer, s *saying) error {
	undone, _ := c.meeting.LastLive()
	counted, phase, closed := c.counted(), c.state().Info.Phase, c.state().Info.InCamera
	if err := c.meeting.Apply(a.entry); err != nil {
		return errors.Join(errors.New(c.tell("failure.apart")), err)
	}
	c.failure, c.refusal = "", message{}
	if a.seal != nil {
		c.seal = a.seal
	}
	c.head = a.head
	c.look()
	c.tellDone(a.entry, undone, s)
	for _, told := range slices.Concat(c.meeting.Ended(a.entry), c.state().CountedHere(a.entry)) {
		c.add(c.says(told))
	}
	c.tellNew(a.entry, *s)
	c.gather(a.entry, s)
	c.follow(a.entry, counted)
	if c.panel != nil && a.entry.Verb == "undo" {
		c.panel.takenBack(c, undone)
	}
	if c.state().Info.Phase != phase {
		c.putAside()
	}
	if closed && !c.state().Info.InCamera {
		c.wordsLeft = nil // what was typed and not said in a closed session is not for after it
	}
	if a.warning != "" {
		c.complain(a.warning)
	}
	return nil
}

// tellDone says what a line did that cannot be seen otherwise.
func (c *console) tellDone(e, undone assembly.Entry, s *saying) {
	typed, also := s.typed, c.flash
	if s.said > 0 { // a key that takes back several
		also = c.add
	}
	switch {
	case e.Verb == "undo":
		also(c.tell("done.undo", c.meeting.Written(undone)))
	case e.Verb == "redo":
		if back, ok := c.meeting.LastLive(); ok {
			also(c.tell("done.redo", c.meeting.Written(back)))
		}
	case e.Verb == "note":
		c.flash(c.tell("done.note"))
	case e.Verb == "ruling":
		c.flash(c.tell("done.line", c.pen.signs.Check, c.tell("ruling."+strings.Fields(e.Line)[1])))
	case e.Verb == "rotate" || e.Verb == "decline":
		role := strings.Fields(e.Line)[1]
		if said, ok := c.state().Proposal(role); ok {
			c.flash(c.says(said))
		}
	case !typed && c.tongue.own.HasOwn("done."+e.Verb):
		c.flash(c.tell("done.line", c.pen.signs.Check, c.tell("done."+e.Verb)))
	case typed || !showsItself(e.Verb):
		c.flash(c.tell("done.line", c.pen.signs.Check, c.meeting.Written(e)))
	}
}

// showsItself tells of verbs whose mark is seen on the screen where the key that says them is pressed.
func showsItself(verb string) bool {
	return slices.Contains([]string{
		"convene", "open", "close", "recess", "resume", "hand", "call", "done", "pause", "continue", "extend", "silence", "round",
		"close-list", "reopen-list", "move", "second", "amend", "put", "count", "consensus", "clear", "declare", "recount", "go", "item",
		"arrive", "leave", "member", "take", "hand-over", "elect", "compete", "nominate", "lot", "seal", "in-camera",
	}, verb)
}

// follow shows what a line led to that has a place of its own: the count, the verdict, the seal. counted is the motion
// or the contest on which a count was open before.
func (c *console) follow(e assembly.Entry, counted subject) {
	s := c.state()
	c.ruling = 0
	if e.Verb == "hand" || e.Verb == "call" {
		c.lists.floor = list{} // the stack is seen from its front again
	}
	c.gap = span{} // it was what leave-out could name, up to this entry
	_, counting := c.top().(*panel)
	switch {
	case s.Count == nil: // wherever its panel stands
		c.takePanel()
		c.panel = nil
	case c.panel != nil:
		c.panel.follow(c)
	}
	shown := counting || c.top() == nil
	switch {
	case s.Info.Phase == "" && len(c.dialogs) == 0:
		c.push(newTitle())
	case e.Verb == "declare" && shown && s.Count == nil:
		c.pushVerdict(counted)
	case e.Verb == "lot" && shown && s.Count == nil:
		c.pushVerdict(subject{contest: len(s.Contests)})
	case s.Count != nil && c.top() == nil && slices.Contains([]string{"put", "recount", "declare", "lot"}, e.Verb):
		c.openPanel()
	case slices.Contains(sealing(), e.Verb) && len(c.seal) > 0:
		c.push(c.newSealCard())
	}
}

// subject is what a count is on.
type subject struct {
	motion  string
	contest int // which of the meeting's, from 1; 0: a motion
}

// counted is what the open count is on.
func (c *console) counted() subject {
	s := c.state()
	switch n := s.Count; {
	case n == nil:
		return subject{}
	case n.Contest != nil:
		return subject{contest: len(s.Contests)}
	default:
		return subject{motion: n.Of}
	}
}
