package console

import (
	"errors"
	"slices"
	"strings"

	"stacktaker/assembly"
)

// news comes when another client of the hub has had a line kept.
type news struct{}

// hear takes over the lines of others. While a line of its own is on its way they wait for the answer to that, which tells which
// of the entries is its own.
func (c *console) hear() {
	if c.line.busy {
		return
	}
	if err := c.catchUp(0, nil); err != nil {
		c.failure = err.Error()
	}
}

// catchUp takes over what was kept since: lines of others and, where own is not 0, the entry of that number, which was said by s.
func (c *console) catchUp(own uint64, s *saying) error {
	kept := c.client.Take()
	for _, e := range kept.Entries {
		by := s
		if e.Seq != own {
			by = nil
		}
		if err := c.apply(e, by); err != nil {
			return errors.Join(errors.New(c.tell("failure.apart")), err)
		}
	}
	c.noteHead(kept.Hash)
	if own != 0 && !slices.ContainsFunc(kept.Entries, func(e assembly.Entry) bool { return e.Seq == own }) {
		return errors.New(c.tell("failure.apart"))
	}
	return nil
}

// apply takes a durable entry over into the screen's own meeting. What it did is told where it was said here, by s; what it led to is
// shown whoever said it (nil).
func (c *console) apply(e assembly.Entry, s *saying) error {
	undone, _ := c.meeting.LastLive()
	waited, chair := c.sight.waits, c.state().Roles.Facilitator()
	counted, phase, closed := c.counted(), c.state().Info.Phase, c.state().Info.InCamera
	stages := c.stagesTold()
	had := speaks(c.meeting.Told(assembly.Outside))
	if err := c.meeting.Apply(e); err != nil {
		return err
	}
	c.noteSpeech(e, had, speaks(c.meeting.Told(assembly.Outside)))
	if seals(e) {
		c.noteSeal()
	}
	c.look()
	if s != nil {
		c.failure, c.refusal = "", message{}
		c.tellDone(e, undone, s)
		c.tellPassedOver(e)
		for _, told := range slices.Concat(c.meeting.Ended(e), c.state().CountedHere(e)) {
			c.add(c.says(told))
		}
		if now := c.state().Roles.Facilitator(); now != chair && waited[now] && !c.sight.waits[now] {
			c.add(c.tell("done.hand-down", c.name(now)))
		}
		c.tellNew(e, *s)
		c.gather(e, s)
		c.noteWords(e, s)
	}
	switch e.Verb {
	case "undo":
		c.offerAgain(undone)
	case "redo":
		if back, ok := c.meeting.LastLive(); ok {
			c.broughtBack(back)
		}
	}
	c.follow(e, counted, stages)
	if c.panel != nil && e.Verb == "undo" {
		c.panel.takenBack(c, undone)
	}
	if c.state().Info.Phase != phase {
		c.putAside()
	}
	if closed && !c.state().Info.InCamera {
		c.wordsLeft, c.saidWords, c.heard, c.refusal = nil, nil, nil, message{} // what was typed in a closed session is not for after it
	}
	return nil
}

// seals tells whether an entry seals the record.
func seals(e assembly.Entry) bool {
	return slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.MeetingSealed); return is })
}

// noteSeal takes note of the words of the seal.
func (c *console) noteSeal() {
	if c.o.Seal != nil {
		c.seal = c.o.Seal()
	}
}

// why is what went wrong in keeping a line, or beside it.
func (c *console) why(err error) string {
	if c.o.Why != nil {
		return c.o.Why(err)
	}
	return err.Error()
}

// tellDone says what a line did that cannot be seen otherwise.
func (c *console) tellDone(e, undone assembly.Entry, s *saying) {
	typed, also := s.typed, c.flash
	if s.said > 0 { // a key that takes back several
		also = c.add
	}
	switch {
	case e.Verb == "undo":
		also(c.tell("done.undo", c.lineTold(undone)+c.ofRow(undone)))
	case e.Verb == "redo":
		if back, ok := c.meeting.LastLive(); ok {
			also(c.tell("done.redo", c.lineTold(back)+c.ofRow(back)))
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
	case e.Verb == "ballot" && !typed: // whose papers are not told again
		c.flash(c.tell("done.line", c.pen.signs.Check, c.tell("done.batch")))
	case !typed && c.tongue.own.HasOwn("done."+e.Verb):
		c.flash(c.tell("done.line", c.pen.signs.Check, c.tell("done."+e.Verb)))
	case typed || !showsItself(e.Verb):
		c.flash(c.tell("done.line", c.pen.signs.Check, c.meeting.Written(e)))
	}
}

// lineTold is a line as it is told, where its words do not say what it was: the name that was put right stands on both sides of it.
func (c *console) lineTold(e assembly.Entry) string {
	if key := "line." + e.Verb; c.tongue.own.HasOwn(key) {
		return c.tell(key)
	}
	return c.meeting.Written(e)
}

// showsItself tells of verbs whose mark is seen on the screen where the key that says them is pressed.
func showsItself(verb string) bool {
	return slices.Contains([]string{
		"convene", "open", "close", "recess", "resume", "hand", "call", "done", "pause", "continue", "extend", "silence", "round",
		"close-list", "reopen-list", "move", "second", "amend", "put", "count", "consensus", "clear", "declare", "recount", "go", "item",
		"arrive", "leave", "member", "take", "hand-over", "elect", "compete", "nominate", "lot", "adopt", "agree", "seal", "in-camera",
	}, verb)
}

// follow shows what a line led to that has a place of its own: the count, the verdict, the seal. counted is the motion
// or the contest on which a count was open before, and before how many of a ranked count were told that waited for a lot.
func (c *console) follow(e assembly.Entry, counted subject, before int) {
	s := c.state()
	c.ruling = 0
	c.gap = span{}                                                   // it was what leave-out could name, up to this entry
	if told, is := c.top().(*stages); is && told.ranking(c) == nil { // its count was taken back
		c.pop()
	}
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
		c.pushCount(counted, 0)
	case slices.Contains([]string{"adopt", "agree"}, e.Verb) && shown && c.adopted(e) != subject{}:
		c.pushVerdict(c.adopted(e))
	case e.Verb == "lot" && shown && s.Count == nil:
		c.pushCount(subject{contest: len(s.Contests)}, before)
	case s.Count != nil && c.top() == nil && slices.Contains([]string{"put", "recount", "declare", "lot"}, e.Verb):
		c.openPanel()
	case seals(e) && len(c.seal) > 0:
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
