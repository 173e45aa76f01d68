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
	intro     introduced
	reworded  []Block // what was put right in its words before it came before the assembly

	pledges int     // that were told
	rounds  []Round // that may be told
	votes   []Vote  // the same as lines of a table
	needs   string  // the threshold under which it was put last
	outcome Outcome // of the last round, until it comes back to the floor
	counted bool    // since it came to the floor

	cut      bool           // an amendment begins or ends within a name, which must not be told
	changes  Words          // the change that an amendment asks for, as it was before it was decided
	at       int            // the number of the first paragraph that it touches, where the text has several
	nested   Words          // a paragraph that it puts in, between words of its neighbours, for those who read it before the meeting
	shows    Words          // the words that readers saw last
	nestedAt int            // the number of the first of them
	shownIn  int            // and the item in which they did
	put      string         // its words as they were put last
	sum      assembly.Spend // that was told last
	again    bool           // the open count is a recount
	apart    bool           // it is told that a closed session decided it

	putAt time.Time // when its count was opened that is open, or was last,
	spot  spot      // and where that stands
	// adopted is set where it was put by asking who objects, and carried in the same line.
	adopted bool

	aside string    // how it was laid aside, as what stands over tells it
	to    string    // and to whom, or to when
	with  *followed // the motion with which it was laid aside, itself where it was the first
}

// came finds out what a motion that was just moved is about.
func (c *scribe) came(f *followed, s *assembly.State) {
	m := f.Motion
	f.over, f.under = m.Over, m.Under
	if i, ok := s.Challenged(m); ok {
		f.ruled = s.Floor.Rulings[i].At
	}
	switch {
	case m.Amendment():
		f.over = m.Parent
		f.head = c.headOf(m.Parent)
	case m.Procedural() && m.Target != "":
		f.head = c.headOf(m.Target)
	case m.Procedural() && f.under != "":
		f.head = c.pendingHead()
	case m.Kind == "recount" && f.over != "":
		f.head = c.headOf(f.over)
	case m.Procedural():
		f.head, f.alone = c.say("head.procedural", m.ID, c.asks(f)), true
	default:
		f.head = c.numberedHead(f)
	}
}

// headOf is the heading under which a motion is told; of one that is not known, as in a record that was forged, of what is pending.
func (c *scribe) headOf(id string) string {
	if f := c.byID[id]; f != nil {
		return f.head
	}
	return c.pendingHead()
}

// numberedHead is the heading of a motion that has a number of its own: with its title, or with what its kind asks for.
func (c *scribe) numberedHead(f *followed) string {
	m, title := c.s.Motions.Get(f.ID), ""
	if title = m.Title; !m.Closed && !m.Reworded {
		title = m.Heading()
	}
	switch {
	case title != "":
		return c.say("head.kind", f.ID, c.typed(title))
	case f.Kind == "main":
		return c.say("head.main", f.ID)
	}
	return c.say("head.kind", f.ID, c.asks(f))
}

// text is the words of a motion as they stand, or the change that it asks for.
func (c *scribe) text(f *followed) Words {
	if f.Amendment() {
		return f.changes
	}
	return Plain(c.typed(f.Text))
}

// introduce tells that a motion came before the assembly, in its exact words. Of an amendment these say what it asks for.
func (c *scribe) introduce(f *followed) {
	key := "moved"
	plain := f.Kind == "main" || f.Amendment() && !f.secret()
	switch {
	case f.Kind == "replace" && f.Mover == "":
		key = "moved.objection"
	case f.Mover == "" && f.Kind == "main":
		key = "moved.survivor"
	case f.Mover == "": // who moved it is of a closed session
		key = "moved.unnamed"
	case f.Kind == "take-up" && f.State == assembly.Carried: // at once
		key = "moved.take-up"
	case f.Kind == "reconsider" && f.Seconder != "":
		key = "moved.reconsider.seconded"
	case f.Kind == "reconsider":
		key = "moved.reconsider"
	case plain && f.Seconder == "":
		key = "moved.plain"
	case plain:
		key = "moved.plain.seconded"
	case f.Seconder != "":
		key = "moved.seconded"
	}
	says := words.Say(key, c.namesIn(f, f.Movers()), c.namesIn(f, f.Seconders()), c.asks(f), c.threshold(f.Threshold), c.object(f.ID))
	if plain {
		says = f.placed(says)
	}
	c.present(f, says)
}

// placed says behind a phrase where an amendment puts in its words, which do not say it themselves.
func (f *followed) placed(says words.Phrase) words.Phrase {
	switch {
	case !f.Amends.Insert:
		return says
	case f.Amends.After == 0:
		return words.Say("moved.place.front", says)
	}
	return words.Say("moved.place", says, f.Amends.After)
}

// namesIn are who moved or seconded a motion together.
func (c *scribe) namesIn(f *followed, ids []string) words.Phrase {
	if len(ids) == 0 {
		return words.Say("one", c.nameIn(f.matter(), ""))
	}
	all := make([]any, len(ids))
	for i, id := range ids {
		if all[i] = c.nameIn(f.matter(), id); c.isBody(id) {
			all[i] = c.byBody(c.nameIn(f.matter(), id))
		}
	}
	return and(all)
}

func (c *scribe) isBody(id string) bool {
	p := c.s.Roll.Person(id)
	return p != nil && p.Credential == assembly.Body
}

// byBody is a body behind "by", in a language whose article says it: "von dem Vorstand", where the record has "der Vorstand".
func (c *scribe) byBody(name string) string {
	article, rest, several := strings.Cut(name, " ")
	to := map[string]string{"der": "dem", "das": "dem", "die": "der"}[strings.ToLower(article)]
	if c.table.Language != "de" || !several || to == "" {
		return name
	}
	return to + " " + rest
}

// introduced is the passage by which a motion first appeared, until something else is told.
type introduced struct {
	says words.Phrase // its sentence
	spot spot
	told int // blocks that the passage had
}

// present tells a sentence by which a motion first appears, with its words.
func (c *scribe) present(f *followed, sentence words.Phrase) {
	f.shown = true
	c.tell(f.head, nil, c.quote(f, ""))
	if c.hidden.now {
		return
	}
	f.intro = introduced{says: sentence, spot: c.last}
	if f.given {
		c.tellMore(Paragraph{Text: Plain(c.say("moved.notice"))})
	}
	c.tellMore(f.reworded...)
	c.asksFor(f)
	if f.Floors.Mode != "" {
		c.tellMore(Paragraph{Text: Plain(c.floors(f))})
	}
	p := &c.items[f.intro.spot.item][f.intro.spot.at]
	p.says, f.intro.told = c.presented(f, sentence, p.blocks[0] != nil), len(p.blocks)
}

// presented is the sentence by which a motion appears, behind what it is called where no heading of its own stands above.
func (c *scribe) presented(f *followed, sentence words.Phrase, quoted bool) Words {
	var says Words
	if f.Amendment() || f.Procedural() && !f.alone {
		says = Words{Strong(c.say("lead", c.named(f))), Text(" ")}
	}
	stop := "stop"
	if quoted {
		stop = "colon"
	}
	if !f.Threshold.Simple() && !(f.working() && !c.nameless()) && !(f.Kind == "take-up" && f.State == assembly.Carried) {
		sentence = words.Say("moved.needs", sentence, c.threshold(f.Threshold))
	}
	return append(says, Text(c.say(stop, sentence)))
}

// working tells whether a verdict with figures stands in the same passage, which says what the motion needed and reckons with it.
func (f *followed) working() bool {
	return (f.Kind == "main" || f.Amendment()) && f.outcome != Undecided && f.Result != nil && f.Result.Counted()
}

// putAtOnce tells whether nothing was told since a motion appeared, so that its verdict stands in the same passage.
func (c *scribe) putAtOnce(f *followed) bool {
	in := f.intro
	if in.told == 0 || f.spot != c.here() || in.spot.item != f.spot.item || in.spot.at != f.spot.at-1 {
		return false
	}
	p := c.items[in.spot.item][in.spot.at]
	return len(p.blocks) == in.told && p.head == f.head
}

// quote is the exact words of a motion, nil where its kind says all; as tells in which state they are: "", "put" or "now".
func (c *scribe) quote(f *followed, as string) Block {
	text := c.text(f)
	f.shows, f.shownIn = text, c.place.item
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
	case c.ratifiesElection(f):
		return nil
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
	if as == "" && (f.Amendment() || f.Kind == "main" && f.head == c.numberedHead(f)) {
		told = "" // what stands before it says it
	}
	if f.Kind == "refer" || f.Kind == "postpone" { // "to refer it to" whom: exact but for a word that stands there already
		return Quote{Label: told, Text: text.goingOn(told)}
	}
	return Quote{Label: told, Text: text, From: c.numberedFrom(f, as)}
}

// numberedFrom is the number that stands beside the first paragraph of a motion's words; 0 where none does. They have numbers where what
// people said of them names paragraphs: as they were moved, where amendments to them are told, and in those.
func (c *scribe) numberedFrom(f *followed, as string) int {
	amended := func(m *assembly.Motion) bool { return m.Parent == f.ID && !m.Closed }
	switch {
	case f.Amendment():
		return f.at
	case as == "" && len(assembly.Paragraphs(f.Text)) > 1 && slices.ContainsFunc(c.s.Motions.All, amended):
		return 1
	}
	return 0
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
	if f.shownIn == c.place.item && slices.Equal(f.shows, c.text(f)) {
		return nil
	}
	return c.quote(f, as)
}

// verdictOf is what a motion is called in a list of verdicts: a motion with its title, an amendment and what is about the way of dealing with
// business by their own numbers, never by that of the motion under which they stand.
func (c *scribe) verdictOf(f *followed) string {
	if f.Amendment() || f.Procedural() {
		return c.table.Say(c.named(f))
	}
	return c.numberedHead(f)
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
