package console

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// Rehearsal is a meeting that plays itself: its lines go the way of every other, through the queue and the record, until
// somebody takes over. The screens say all the time that it is one.
type Rehearsal struct {
	Cues  []Cue
	Speed float64 // how many times faster than it is written; 0: as it is written
}

// Cue is one line of a rehearsal.
type Cue struct {
	After time.Duration // how long it waits after the one before it, on the rehearsal's own clock
	Line  string        // in the language; "": nothing is said, only told
	Told  string        // what is told to those who watch, from this line on; "": what was told before
}

// act is what a rehearsal does.
type act int

const (
	playing act = iota
	paused
	yours // it was taken over, or came to its end
)

// stage is a rehearsal on the screens. Its clock is the screens' clock: it stands still while the play is paused, so that a
// speaker's time does, and runs as fast as the play.
type stage struct {
	Rehearsal
	act  act
	next int    // the cue that comes next
	told string // what is told now

	waits bool          // the next cue waits for its time
	turn  int           // tells one waiting from another, which was broken off
	since time.Time     // from when it waits, on the stage's clock
	left  time.Duration // how long, from then on
	said  bool          // its line is on the way, and not an entry yet

	real func() time.Time
	from time.Time // on the real clock, since when it runs at this pace
	at   time.Time // what the stage's clock showed then
	pace float64
}

// rehearse puts a rehearsal on the screens.
func (c *console) rehearse() {
	if c.o.Rehearsal == nil {
		return
	}
	p := &stage{Rehearsal: *c.o.Rehearsal, real: c.o.Now}
	if p.Speed <= 0 {
		p.Speed = 1
	}
	p.at = p.real()
	p.from, p.pace = p.at, p.Speed
	if len(p.Cues) > 0 {
		p.left = p.Cues[0].After
	}
	c.stage, c.o.Now = p, p.now
}

// now is what the stage's clock shows.
func (p *stage) now() time.Time {
	return p.at.Add(time.Duration(float64(p.real().Sub(p.from)) * p.pace))
}

// run lets the stage's clock go on from where it is at another pace.
func (p *stage) run(pace float64) { p.at, p.from, p.pace = p.now(), p.real(), pace }

// plays tells whether a rehearsal goes on by itself.
func (c *console) plays() bool { return c.stage != nil && c.stage.act == playing }

// cue comes when a line of the rehearsal is due; it is the turn for which it waited.
type cue int

// awaitCue is the command that waits for the next line of the rehearsal, once the one before is durable; nil where there is
// nothing to wait for.
func (c *console) awaitCue() tea.Cmd {
	p := c.stage
	if !c.plays() || p.waits || !c.line.idle() {
		return nil
	}
	if p.said { // it was refused, or could not be kept; that is told, and somebody should read it
		p.said = false
		c.pausePlay()
		return nil
	}
	if p.next >= len(p.Cues) {
		p.finish()
		c.flash(c.tell("rehearsal.end"))
		return nil
	}
	p.waits, p.since = true, c.now
	p.turn++
	turn := cue(p.turn)
	return c.after(time.Duration(float64(p.left)/p.pace), func(time.Time) tea.Msg { return turn })
}

// playCue says the line that is due.
func (c *console) playCue(n cue) {
	p := c.stage
	if !c.plays() || !p.waits || int(n) != p.turn {
		return // it was paused meanwhile
	}
	due := p.Cues[p.next]
	p.waits = false
	p.next++
	p.left = 0
	if p.next < len(p.Cues) {
		p.left = p.Cues[p.next].After
	}
	if due.Told != "" {
		p.told = due.Told
	}
	if due.Line == "" {
		return
	}
	c.message = message{}
	c.clearStage()
	p.said = true
	c.sayAll(saying{lines: []string{due.Line}, then: func(*console) { p.said = false }})
}

// clearStage takes away what the line before led to, as somebody at the keys would with Esc, and brings back the count that
// is open.
func (c *console) clearStage() {
	for c.top() != nil {
		if _, counting := c.top().(*panel); counting {
			return
		}
		c.pop()
	}
	if c.state().Count != nil && !c.room && c.screen == floorScreen {
		c.openPanel()
	}
}

// pausePlay stops the rehearsal and its clock, on any key.
func (c *console) pausePlay() {
	p := c.stage
	p.act = paused
	p.run(0)
	if p.waits {
		p.waits = false
		p.left = max(p.left-c.now.Sub(p.since), 0)
	}
	c.push(intermission{})
}

// playOn goes on with a rehearsal that is paused.
func (c *console) playOn() {
	c.pop()
	p := c.stage
	p.act, p.said = playing, p.said && !c.line.idle() // what was refused meanwhile was told
	p.run(p.Speed)
}

// takeOver ends the play: from now on the evening is in the hands of whoever sits at the keys.
func (c *console) takeOver() {
	c.pop()
	if c.top() == nil {
		c.clearStage()
	}
	c.stage.finish()
	c.flash(c.tell("rehearsal.yours"))
}

// finish leaves the meeting as it is; from now on its clock is like any other.
func (p *stage) finish() {
	p.act, p.told = yours, ""
	p.run(1)
}
