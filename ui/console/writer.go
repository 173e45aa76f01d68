package console

import (
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/hub"
)

// give is the command that has one line judged and kept.
func (c *console) give(cmd hub.Command) tea.Cmd {
	client := c.client
	return func() tea.Msg {
		kept, err := client.Do(cmd)
		if errors.Is(err, hub.ErrLeft) {
			return nil
		}
		return answer{kept, err}
	}
}

// answer is what became of a line.
type answer struct {
	kept hub.Kept
	err  error
}

// saying is what one key says: lines that follow each other.
type saying struct {
	lines []string
	tried bool      // they were judged together, and are in order
	at    time.Time // when the key was pressed
	seen  uint64    // the number of the entry that was on the screen then
	from  dialog    // what comes back to be mended where a line is refused; nil: nothing
	asked *prompt   // which it was typed in, and others may go on from; nil: none
	own   int       // how many of its lines were typed in that, where others go on from it; 0: all
	// refused is done where one is refused, once that is told; nil: nothing.
	refused func(*console, *assembly.Refusal)
	past    bool           // it departs from the rules of conduct that are in its way: it is asked why
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
		return brings(language.Verb(line))
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
	s.seen, s.past = c.meeting.Len(), s.past || c.passes
	c.line.waiting = append(c.line.waiting, s)
}

// send gives the hub the next line, once the one before is durable.
func (c *console) send() tea.Cmd {
	if c.line.busy || len(c.line.waiting) == 0 {
		return nil
	}
	s := c.line.waiting[0]
	c.line.busy = true
	c.line.sent++
	sent, cmd := c.line.sent, hub.Command{Line: s.lines[0], Stamp: assembly.Stamp{At: s.at, Seen: s.seen}}
	if s.bringsIn() && !s.tried {
		c.line.waiting[0].tried = true
		cmd.Then = s.lines[1:]
	}
	return tea.Batch(
		c.give(cmd),
		c.after(patience, func(time.Time) tea.Msg { return late(sent) }),
	)
}

// answered takes over what became of the line that was sent.
func (c *console) answered(a answer) {
	if len(c.line.waiting) == 0 {
		return
	}
	c.line.busy, c.line.slow = false, false
	s := c.line.waiting[0]
	if err := c.catchUp(a.kept.Entry.Seq, &c.line.waiting[0]); err != nil {
		c.line.waiting, c.failure = nil, err.Error()
		return
	}
	if a.kept.Warning != nil {
		c.complain(c.why(a.kept.Warning))
	}
	var refused *assembly.Refusal
	switch {
	case a.err == nil && len(s.lines) > 1:
		c.line.waiting[0].lines = s.lines[1:]
		c.line.waiting[0].seen = a.kept.Entry.Seq // its own line before it is no surprise
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
		c.failure = c.why(a.err)
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
	if s.refused != nil && (s.own == 0 || s.said < s.own) {
		s.refused(c, r)
	}
	if s.from != nil && (s.own == 0 || s.said < s.own) {
		if d, ok := s.from.(interface{ refused() }); ok {
			d.refused()
		}
		c.bringBack(s.from)
	}
	c.offersPast(s)
}
