package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// writtenUpMark stands behind what was written up after the close, and before the line that says by whom and when.
const writtenUpMark = "°"

// writtenUp marks what is said after the close, where it stands in its item, and keeps on which days that was.
func (c *scribe) writtenUp(says Words, at time.Time) Words {
	if !c.place.over {
		return says
	}
	if day := c.date(at.Format(time.DateOnly)); !slices.Contains(c.upOn, any(day)) {
		c.upOn = append(c.upOn, day)
	}
	return append(slices.Clip(says), Text(" "+writtenUpMark))
}

// whoWroteUp tells below the items what the mark means: by whom they were written up, and when.
func (c *scribe) whoWroteUp() {
	if len(c.upOn) == 0 {
		return
	}
	says := c.say("written-up", and(c.upOn))
	if by := c.inTurn(assembly.MinuteTaker); len(by) > 0 && !c.nameless() {
		says = c.say("written-up.by", c.name(by[len(by)-1]), and(c.upOn))
	}
	c.doc.Say(Emphasis(writtenUpMark + " " + says))
}

// hearNotes puts the minute-taker's words, as they stand now, where they belong: behind what had happened in the item until then, or in the
// motion that they are on. What is written up after the close stands there too, with its mark.
func (c *scribe) hearNotes(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if _, is := fact.(*assembly.NoteTaken); !is {
		return
	}
	n := c.noteNow(s)
	if n == nil {
		return
	}
	says := c.writtenUp(Plain(c.typed(n.Text)), e.At)
	switch f := c.byID[n.Motion]; {
	case f != nil:
		c.tellBeside(n.Item, passage{head: f.head, says: says})
	case n.Item == c.place.item && !c.place.over:
		c.tell(c.pendingHead(), says)
	default:
		c.tellUnder(n.Item, says)
	}
}

// noteNow is the note that was just taken as it stands now; nil where it was taken out again.
func (c *scribe) noteNow(s *assembly.State) *assembly.Note {
	return c.s.Note(s.Notes[len(s.Notes)-1].Number)
}

// laterEntry is something that was entered after the close.
type laterEntry struct {
	at   time.Time
	key  string // of the sentence that tells when: before the seal, after it, or after the approval
	says Words
}

// hearLater keeps what is entered after the close: it is listed as such, and nothing above is changed by it.
func (c *scribe) hearLater(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if !c.place.over {
		return
	}
	var says Words
	switch fact := fact.(type) {
	case *assembly.NoteReworded:
		says = Plain(c.say("later.note.reworded", c.typed(fact.Text)))
	case *assembly.NoteStruck:
		says = Plain(c.say("later.note.off"))
	case *assembly.MotionTitled:
		says = Plain(c.say("later.titled", c.object(fact.ID), c.typed(fact.Title)))
	case *assembly.ItemRetitled:
		says = Plain(c.say("later.titled", words.Say("object.item", c.s.Agenda.Number(c.s.Agenda.Item(fact.ID))), c.typed(fact.Title)))
	case *assembly.NextMeetingFixed:
		says = Plain(c.say("stop", words.Say("later.next", c.whenWhere(assembly.NextMeeting(*fact)))))
	case *assembly.PersonRenamed: // the former name is told nowhere
		says = Plain(c.say("later.renamed", c.name(fact.Person)))
	case *assembly.PeopleSame:
		says = Plain(c.say("later.same", c.name(fact.As)))
	case *assembly.ActionFinished:
		says = Plain(c.say("later.done", fact.Number))
	default:
		return
	}
	key := "later.at"
	switch {
	case !s.Info.Approved.IsZero():
		key = "later.at.approved"
	case s.Info.Sealed != 0:
		key = "later.at.sealed"
	}
	c.later = append(c.later, laterEntry{e.At, key, says})
}

// corrections lists what was found wrong in these minutes. Where a correction says which words it takes out, they are struck where they stand.
func (c *scribe) corrections() {
	list := c.s.Info.Corrections
	if len(list) == 0 {
		return
	}
	c.newSection(c.say("section.corrections"))
	for n, each := range list {
		key := "later.at"
		if c.s.Info.CorrectedSince() && n+1 >= c.s.Info.ApprovedVersion() {
			key = "later.at.approved"
		}
		says := append(Words{Emphasis(c.say(key, c.date(each.At.Format(time.DateOnly)), each.At)), Text(" ")}, c.correctionWords(each)...)
		c.doc.Point(says...)
		c.listed[n] = len(c.doc.Blocks) - 1
	}
}

// enteredLater lists what was entered after the close.
func (c *scribe) enteredLater() {
	if len(c.later) == 0 {
		return
	}
	c.newSection(c.say("section.later"))
	for _, l := range c.later {
		c.doc.Point(append(Words{Emphasis(c.say(l.key, c.date(l.at.Format(time.DateOnly)), l.at)), Text(" ")}, l.says...)...)
	}
}
