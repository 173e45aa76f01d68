package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// followed is a motion, and what was last told of it. The motion is that of the state which is replayed, and goes on changing.
type followed struct {
	*assembly.Motion
	head      string    // the heading under which it is told
	over      string    // what it is about: its parent, what was pending, or what was decided last
	under     string    // the motion at the bottom of what was pending when it was moved
	ruled     time.Time // when the ruling was given that it challenges
	alone     bool      // it has a heading of its own, though it is about the way of dealing with business
	given     bool      // by notice
	inherited bool      // from an earlier meeting, and not taken up yet
	named     bool      // its mover at that meeting was told
	shown     bool      // it came before the assembly, by a second or without needing one

	state   assembly.MotionState
	seen    int     // rounds that were followed
	missed  int     // and searches for consensus
	pledges int     // that were told
	rounds  []Round // that may be told
	votes   []Vote  // the same as lines of a table
	needs   string  // the threshold under which it was put last
	outcome Outcome // of the last round, until it comes back to the floor
	counted bool    // since it came to the floor

	cut     bool           // an amendment begins or ends within a name, which must not be told
	text    Words          // its words as they stand, or the change that it asks for
	shows   Words          // the words that readers saw last
	shownIn int            // and the item in which they did
	stood   string         // its words as they were read last
	put     string         // its words as they were put last
	sum     assembly.Spend // that was told last
	again   bool           // the open count is a recount
	apart   bool           // it is told that a closed session decided it

	open  *assembly.Count // the count that is open, or was last
	putAt time.Time       // and when it was opened,
	spot  spot            // and where that stands

	aside string    // how it was laid aside, as what stands over tells it
	to    string    // and to whom, or to when
	with  *followed // the motion with which it was laid aside, itself where it was the first
}

// came finds out what a motion that was just moved is about.
func (c *scribe) came(f *followed, s *assembly.State) {
	m := f.Motion
	f.over = c.was.decided
	if n := len(c.was.chain); n > 0 {
		f.under = c.was.chain[0]
		if m.Kind != "recount" {
			f.over = c.was.chain[n-1]
		}
	}
	if i, ok := s.Challenged(m); ok {
		f.ruled = s.Floor.Rulings[i].At
	}
	switch {
	case m.Amendment():
		f.over = m.Parent
		f.head = c.byID[m.Parent].head
	case m.Procedural() && m.Target != "":
		f.head = c.byID[m.Target].head
	case m.Procedural() && f.under != "":
		f.head = c.pendingHead()
	case m.Kind == "recount" && f.over != "":
		f.head = c.byID[f.over].head
	case m.Procedural():
		f.head, f.alone = c.say("head.procedural", m.ID, c.asks(f)), true
	case m.Kind == "main":
		f.head = c.say("head.main", m.ID)
	default:
		f.head = c.say("head.kind", m.ID, c.asks(f))
	}
}

// followMotions tells what came to the floor, what was decided, and what ended without a count.
func (c *scribe) followMotions(e assembly.Entry, s *assembly.State) {
	c.cause = nil
	if c.onlySpeech(e, s) {
		return
	}
	for i, m := range s.Motions.All {
		if i == len(c.motions) {
			c.motions = append(c.motions, &followed{Motion: m, state: assembly.Moved, given: m.Noticed, needs: m.Threshold.String()})
			c.byID[m.ID] = c.motions[i]
			if m.Meeting > 0 && !m.Noticed {
				c.inherit(c.motions[i], s)
			}
		}
		f := c.motions[i]
		if n := s.Count; n != nil && n.Of == m.ID && n != f.open {
			f.open, f.putAt, f.spot = n, e.At, c.here()
		}
		if c.hidden.now && !f.secret() {
			continue // what of it may be told is told when the session is over
		}
		if m.Pledges != f.pledges {
			f.pledges = m.Pledges
			c.tell(f.head, Plain(c.say("pledged", m.Pledges, c.object(m.ID))))
		}
		if m.Noticed || f.told() && m.Settled() {
			continue
		}
		if f.head == "" {
			c.came(f, s)
		}
		c.read(f, s)
		if !f.shown && (m.State == assembly.Seconded || m.Kind == "take-up" && m.State == assembly.Carried) {
			c.introduce(f)
			f.state = m.State
		}
		if len(m.Missed) > f.missed {
			c.noConsensus(f, e.At, s.Count)
		}
		if !f.told() {
			c.followEnd(f, s)
		}
	}
}

// told tells whether nothing happened to the motion since it was followed last.
func (f *followed) told() bool { return f.State == f.state && len(f.Rounds) == f.seen }

// followEnd tells how a motion was decided or ended. What is laid aside and comes back is told for all that hangs together.
func (c *scribe) followEnd(f *followed, s *assembly.State) {
	switch f.State {
	case assembly.Counting:
		f.again = f.counted
		f.put = f.Text
		f.apart = f.apart && c.hidden.now
	case assembly.Carried, assembly.NotCarried, assembly.Counted:
		if len(f.Rounds) > f.seen {
			c.verdict(f)
		} else if f.Accepted {
			c.acceptedAsFriendly(f)
		} else if f.state == assembly.Counting {
			c.recountEnded(f)
		}
	case assembly.Withdrawn:
		c.withdrawn(f, s)
	case assembly.RuledOut:
		c.ruledOut(f, s)
	case assembly.Lapsed:
		c.lapsed(f)
	case assembly.DecidedClosed:
		c.decidedApart(f)
	case assembly.Moved:
	default:
		return
	}
	f.state = f.State
}

// read takes the words of a motion as they stand: once an amendment is decided, its change is in the words of its parent.
func (c *scribe) read(f *followed, s *assembly.State) {
	switch {
	case !f.Amendment():
		f.stood, f.text = f.Text, Plain(c.typed(f.Text))
	case f.Settled() || f.counted:
	default:
		if text, from, to, insert, ok := s.Motions.Diff(f.Motion); ok {
			f.text = c.change(f, text, from, to, insert)
		}
	}
}

// introduce tells that a motion came before the assembly, in its exact words.
func (c *scribe) introduce(f *followed) {
	key := "moved"
	switch {
	case f.Kind == "replace" && f.Mover == "":
		key = "moved.objection"
	case f.Mover == "":
		key = "moved.survivor"
	case f.Kind == "take-up" && f.State == assembly.Carried: // at once
		key = "moved.take-up"
	case f.Kind == "reconsider" && f.Seconder != "":
		key = "moved.reconsider.seconded"
	case f.Kind == "reconsider":
		key = "moved.reconsider"
	case f.Kind == "main" && f.Seconder == "":
		key = "moved.plain"
	case f.Kind == "main":
		key = "moved.plain.seconded"
	case f.Seconder != "":
		key = "moved.seconded"
	}
	c.present(f, words.Say(key, c.nameIn(f.matter(), f.Mover), c.nameIn(f.matter(), f.Seconder), c.asks(f), c.threshold(f.Threshold), c.object(f.ID)))
}

// present tells a sentence by which a motion first appears, with its words.
func (c *scribe) present(f *followed, sentence words.Phrase) {
	f.shown = true
	var says Words
	if f.Amendment() || f.Procedural() && !f.alone {
		says = Words{Strong(c.say("lead", c.named(f))), Text(" ")}
	}
	quote, stop := c.quote(f, ""), "stop"
	if quote != nil {
		stop = "colon"
	}
	says = append(says, Text(c.say(stop, sentence)))
	c.tell(f.head, says, quote)
	if f.given {
		c.tellMore(Paragraph{Text: Plain(c.say("moved.notice"))})
	}
	c.asksFor(f)
	if f.Floors.Mode != "" {
		c.tellMore(Paragraph{Text: Plain(c.floors(f))})
	}
	if f.Waits {
		c.tellMore(Paragraph{Text: Plain(c.say("moved.waits", c.subject(f)))})
	}
}

// quote is the exact words of a motion, nil where its kind says all; as tells in which state they are: "", "put" or "now".
func (c *scribe) quote(f *followed, as string) Block {
	f.shows, f.shownIn = f.text, c.was.item
	label := c.named(f)
	if as != "" && !f.Amendment() {
		label = words.Say("label."+as, label)
	}
	switch {
	case f.Amendment():
		label = words.Say("label.amendment", label, c.object(f.Parent))
		if as != "" {
			label = words.Say("label."+as, label)
		}
	case f.Kind == "refer" || f.Kind == "postpone":
		label = words.Say("label."+f.Kind, label, c.object(f.under))
	case f.Kind == "next-meeting":
		label = words.Say("label.next-meeting", label)
	case f.Kind == "rescind" && f.Target == "":
		label = words.Say("label.rescind", label)
	case f.Kind == "main" || f.Kind == "ratify" || f.Kind == "action":
	case f.Text == f.Original:
		return nil
	}
	if f.secret() {
		return Paragraph{Text: Plain(c.say("camera.words"))}
	}
	if f.Kind == "next-meeting" {
		return Quote{Label: c.table.Say(label), Text: Plain(c.meeting(f.Text))}
	}
	told := c.table.Say(label)
	if f.Kind == "refer" || f.Kind == "postpone" { // "to refer it to" whom: exact but for a word that stands there already
		return Quote{Label: told, Text: f.text.goingOn(told)}
	}
	return Quote{Label: told, Text: f.text}
}

// meeting is when and where a motion fixes the next meeting ("2026-06-11 18:00 Canteen"), as it is read; what is no such text stays as it
// is.
func (c *scribe) meeting(text string) string {
	day, rest, _ := strings.Cut(text, " ")
	clock, place, _ := strings.Cut(rest, " ")
	if _, known := hour(clock).(string); known || c.date(day) == day {
		return c.typed(text)
	}
	told := c.say("when", c.date(day), hour(clock))
	if place = strings.TrimSpace(place); place != "" {
		told += ", " + c.typed(place)
	}
	return told
}

// quoteAgain is the words of a motion where readers have not just seen them.
func (c *scribe) quoteAgain(f *followed, as string) Block {
	if f.shownIn == c.was.item && slices.Equal(f.shows, f.text) {
		return nil
	}
	return c.quote(f, as)
}

// named is what a motion is called where it stands alone, as over its words.
func (c *scribe) named(f *followed) words.Phrase { return words.Say("name."+family(f.ID), f.ID) }

// subject and object name a motion at the beginning of a sentence and within one.
func (c *scribe) subject(f *followed) words.Phrase { return words.Say("subject."+family(f.ID), f.ID) }

func (c *scribe) object(id string) words.Phrase { return words.Say("object."+family(id), id) }

// family is what goes by a number: a motion, an amendment, or a procedural motion, whose number is for the record alone and says
// nothing without that word.
func family(id string) string {
	switch {
	case strings.Contains(id, "."):
		return "amendment"
	case strings.HasPrefix(id, "p"):
		return "procedural"
	}
	return "motion"
}
