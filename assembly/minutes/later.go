package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// writtenUpMark stands behind what was written up after the close, and before the line that says when.
const writtenUpMark = "°"

// writtenUp marks what is said after the close, where it stands in its item, and keeps on which days that was.
func (c *scribe) writtenUp(says Words, at time.Time) Words {
	if !c.place.over {
		return says
	}
	return c.markedUp(says, at)
}

// markedUp marks what was written up at a time.
func (c *scribe) markedUp(says Words, at time.Time) Words {
	if day := c.date(at.Format(time.DateOnly)); !slices.Contains(c.upOn, any(day)) {
		c.upOn = append(c.upOn, day)
	}
	return append(slices.Clip(says), Text(" "+writtenUpMark))
}

// upLater is when something of before the close was given other words after it: notes and actions by their numbers. Apologies are by
// the id of who sent them.
type upLater struct {
	notes, actions map[int]time.Time
	apologies      map[string]time.Time
}

// lookForUp finds what was written up of what stood before the close: by what differs from then, since a mend may have done it. It folds
// the meeting once more where a line of that kind was entered after the close.
func (c *scribe) lookForUp(m *assembly.Meeting) {
	c.up = upLater{map[int]time.Time{}, map[int]time.Time{}, map[string]time.Time{}}
	entries, undone, closed := m.Entries(), m.Undone(), -1
	for n, e := range entries {
		if !undone[n] && slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.MeetingClosed); return is }) {
			closed = n
		}
	}
	var last time.Time // of the lines that can
	for n := closed + 1; closed >= 0 && n < len(entries); n++ {
		if !undone[n] && slices.Contains([]string{"note", "mend", "apologies"}, entries[n].Verb) {
			last = entries[n].At
		}
	}
	if last.IsZero() {
		return
	}
	past, err := m.Until(entries[closed].Seq)
	if err != nil {
		return
	}
	was := past.Told(assembly.Outside)
	for _, n := range c.s.Notes {
		if before := was.Note(n.Number); before != nil && before.Text != n.Text {
			c.up.notes[n.Number] = last
		}
	}
	for _, a := range c.s.Actions {
		if before := was.Action(a.Number); before != nil && (before.What != a.What || before.Who != a.Who || before.By != a.By || before.Report != a.Report) {
			c.up.actions[a.Number] = last
		}
	}
	for _, id := range c.s.Excused() {
		if !slices.Contains(was.Excused(), id) {
			c.up.apologies[id] = last
		}
	}
}

// whenWrittenUp tells below the items what the mark means, and when they were written up. By whom the record does not know: it need not be who
// took the minutes that evening.
func (c *scribe) whenWrittenUp() {
	if len(c.upOn) == 0 {
		return
	}
	c.doc.Say(Emphasis(writtenUpMark + " " + c.say("written-up", and(c.upOn))))
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
	if at, is := c.up.notes[n.Number]; is && !c.place.over {
		says = c.markedUp(says, at)
	}
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
	if _, is := fact.(*assembly.MeetingClosed); is {
		for _, mo := range s.Motions.All {
			c.titled[mo.ID] = mo.Title != ""
		}
	}
	if !c.place.over {
		return
	}
	var says Words
	switch fact := fact.(type) {
	case *assembly.NoteStruck:
		says = Plain(c.say("later.note.off"))
	case *assembly.MotionTitled:
		if !c.titled[fact.ID] {
			c.titled[fact.ID] = true
			says = c.markedUp(Plain(c.say("later.titled.first", c.object(fact.ID), c.typed(fact.Title))), e.At)
			break
		}
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
