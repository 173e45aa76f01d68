package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// mendTold is a mend that these minutes tell of, and what the room had been told that it turned.
type mendTold struct {
	assembly.Mended
	before []words.Phrase // as [assembly.Meeting.PutRight] tells the changes
	one    string         // who had been entered twice, where that was put right; "" for a mend
}

// mendsTold are the mends that these minutes tell of, and the numbers of all lines that were put in: they stand at their place, and not by number.
func mendsTold(m *assembly.Meeting) (told []mendTold, putIn map[uint64]bool) {
	putIn = map[uint64]bool{}
	entries := m.Entries()
	for _, mend := range m.Mends() {
		if mend.Was == "" {
			putIn[mend.Entry] = true
		}
		if mend.Because == "" || mend.Closed || !m.Tells(entries[mend.By-1], assembly.Outside) {
			continue
		}
		before, _ := m.PutRight(entries[mend.By-1])
		told = append(told, mendTold{Mended: mend, before: before})
	}
	for _, seq := range m.Standing() {
		e := entries[seq-1]
		same, is := (*assembly.PeopleSame)(nil), false
		if len(e.Facts) > 0 {
			same, is = e.Facts[0].(*assembly.PeopleSame)
		}
		if !is || same.Because == "" || !m.Tells(e, assembly.Outside) {
			continue
		}
		before, _ := m.PutRight(e)
		one := assembly.Mended{Entry: seq, By: seq, Was: e.Verb, Verb: e.Verb, Because: same.Because, At: e.At}
		told = append(told, mendTold{Mended: one, before: before, one: same.As})
	}
	return told, putIn
}

// putRightBefore tells of what was put right before an entry, and putRightWith of the entry itself: at its place what was first recorded,
// what it was put right to, when and why, of each mend that changed what was decided, and said so. Everything else is put right without a
// word. What was put right in a count is told behind its verdict.
func (c *scribe) putRightBefore(entry uint64) {
	if !c.putIn[entry] && !c.counting {
		c.putRight(func(m mendTold) bool { return m.Was != "" && m.Entry < entry })
	}
}

func (c *scribe) putRightWith(entry uint64, s *assembly.State) {
	c.mendsDue = append(c.mendsDue, entry)
	if c.counting = s.Count != nil; c.counting {
		return
	}
	last := uint64(0)
	for _, due := range c.mendsDue {
		if !c.putIn[due] {
			last = max(last, due)
		}
	}
	c.putRight(func(m mendTold) bool {
		return m.Was == "" && slices.Contains(c.mendsDue, m.Entry) || m.Was != "" && m.Entry <= last
	})
	c.mendsDue = nil
}

func (c *scribe) putRight(due func(mendTold) bool) {
	left := c.mends[:0:0]
	for _, m := range c.mends {
		if !due(m) {
			left = append(left, m)
			continue
		}
		if !c.wordsPutRight(m) {
			c.tell(c.pendingHead(), Plain(c.putRightWords(m)))
		}
	}
	c.mends = left
}

// wordsPutRight tells of the words of a motion that were put right what changed, in a few words around it: of one that was given before the
// meeting where it comes before the assembly. It tells whether that is all.
func (c *scribe) wordsPutRight(m mendTold) bool {
	id, was := motionWords(m.WasFacts)
	other, is := motionWords(m.IsFacts)
	f := c.byID[id]
	turned := slices.ContainsFunc(m.before, func(change words.Phrase) bool { return c.hadBeenTold(change) != "" })
	if c.nameless() || f == nil || id != other || was == is || f.secret() || turned {
		return false
	}
	changed, _ := rewording{old: c.typed(was), insert: c.typed(is)}.byWords().inContext()
	told := []Block{
		Paragraph{Text: Plain(c.say("mended.words", c.object(id), c.clock(m.At), words.Quote(c.typed(m.Because))))},
		Quote{Text: changed},
	}
	if !f.shown {
		f.reworded = append(f.reworded, told...)
		return true
	}
	c.tell(f.head, nil, told...)
	return true
}

// motionWords is the motion of which a line brought the words, and these.
func motionWords(facts []assembly.Fact) (id, text string) {
	for _, fact := range facts {
		switch fact := fact.(type) {
		case *assembly.MotionMoved:
			return fact.ID, fact.Text
		case *assembly.NoticeGiven:
			return fact.ID, fact.Text
		}
	}
	return "", ""
}

func (c *scribe) putRightWords(m mendTold) string {
	at, why := c.clock(m.At), words.Quote(c.typed(m.Because))
	was, is := c.recorded(m.Was, m.WasFacts), c.recorded(m.Is, m.IsFacts)
	says := ""
	switch {
	case ofAttendance(m.Was) || ofAttendance(m.Is): // who was not here, and why, is told nowhere
		says = c.say("mended.attendance", at)
	case c.nameless(): // a line tells names, and figures that may be kept
		says = c.say("mended.outside", at, why)
	case m.one != "":
		says = c.say("mended.same", c.name(m.one), at, why)
	case m.Was != "" && was.Empty(), m.Is != "" && is.Empty(): // a line of the language is no sentence
		says = c.say("mended.outside", at, why)
	case m.Was == "":
		says = c.say("mended.in", is, at, why)
	case m.Is == "":
		says = c.say("mended.out", was, at, why)
	default:
		says = c.say("mended", was, at, is, why)
	}
	for _, change := range m.before {
		if told := c.hadBeenTold(change); told != "" {
			says += " " + told
		}
	}
	return says
}

// ofAttendance tells whether a line said who came, who went, or who might vote.
func ofAttendance(line string) bool {
	verb := language.Verb(line)
	return slices.Contains([]string{"arrive", "leave", "apologies", "member", "proxy"}, verb)
}

// recorded is what a line said, in words: figures, who was put forward, moved or seconded, how many there were; nothing where there are no words
// for it.
func (c *scribe) recorded(line string, facts []assembly.Fact) words.Phrase {
	for _, fact := range facts {
		switch fact := fact.(type) {
		case *assembly.FigureEntered:
			told := words.Say("mended.figures", fact.For, fact.Against, fact.Abstain)
			if fact.Section != "" {
				return words.Say("mended.figures.section", told, c.section(fact.Section))
			}
			return told
		case *assembly.HandsEntered:
			if told := c.handsRecorded(fact.Hands); len(told) > 0 {
				return and(told)
			}
		case *assembly.PersonNominated:
			return words.Say("mended.nominated", c.name(fact.Person))
		case *assembly.MotionMoved:
			if fact.Mover != "" && fact.Text != "" {
				return words.Say("mended.moved", words.Quote(c.typed(fact.Text)), c.name(fact.Mover))
			}
		case *assembly.DecisionAgreed:
			return words.Say("one", words.Quote(c.typed(fact.Text)))
		case *assembly.MotionSeconded:
			return words.Say("mended.seconded", c.name(fact.Seconder))
		case *assembly.HeadcountTaken:
			return words.Say("mended.door", fact.Total)
		}
	}
	return words.Phrase{}
}

// handsRecorded is for whom how many hands were recorded, in the round that ended last; nothing where that was another.
func (c *scribe) handsRecorded(hands []int) []any {
	if len(c.contests) == 0 {
		return nil
	}
	w := c.contests[len(c.contests)-1]
	if len(w.Rounds) == 0 || w.Closed || len(w.Rounds[len(w.Rounds)-1].Choices) != len(hands) {
		return nil
	}
	var told []any
	for i, choice := range w.Rounds[len(w.Rounds)-1].Choices {
		told = append(told, words.Say("mended.hands", c.choice(w, choice), hands[i]))
	}
	return told
}

// hadBeenTold is what the room had been told that a change turned; "" where it had been told nothing. People outside read neither figures nor names.
func (c *scribe) hadBeenTold(change words.Phrase) string {
	var verdict any
	switch change.Key {
	case "mend.changed.departed":
		if was, is := change.Args[1].(words.List); is && !c.nameless() {
			return c.say("mended.before", was)
		}
		return ""
	case "mend.changed.result", "mend.changed.undecided":
		verdict = change.Args[1]
	case "mend.changed.round":
		verdict = change.Args[2]
	case "mend.changed.working": // which turned nothing
		if was, is := change.Args[1].(words.Phrase); is && !c.nameless() {
			return c.say("mended.before", was)
		}
		return ""
	case "mend.changed.elected":
		if was, _ := change.Args[1].(string); was != assembly.NobodyYet && !c.nameless() {
			return c.say("mended.before.elected", c.typed(change.Args[0].(string)), was)
		}
		return ""
	default:
		return ""
	}
	if !c.nameless() {
		return c.say("mended.before", verdict)
	}
	if wasCarried(verdict) {
		return c.say("mended.before.carried")
	}
	return c.say("mended.before.lost")
}

// wasCarried tells whether a verdict, whose outcome stands at its end, was that it is carried.
func wasCarried(verdict any) bool {
	told, _ := verdict.(words.Phrase)
	if len(told.Args) > 0 {
		told, _ = told.Args[len(told.Args)-1].(words.Phrase)
	}
	return slices.Contains([]string{"carried", "unanimous", "nem-con"}, strings.TrimPrefix(told.Key, "outcome."))
}
