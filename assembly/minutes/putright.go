package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// mendTold is a mend that these minutes tell of, and what the room had been told that it turned.
type mendTold struct {
	assembly.Mended
	before []words.Phrase // as [assembly.Meeting.PutRight] tells the changes
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
		told = append(told, mendTold{mend, before})
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
		c.tell(c.pendingHead(), Plain(c.putRightWords(m)))
	}
	c.mends = left
}

func (c *scribe) putRightWords(m mendTold) string {
	at, why := c.clock(m.At), words.Quote(c.typed(m.Because))
	was, is := c.recorded(m.Was, m.WasFacts), c.recorded(m.Is, m.IsFacts)
	says := ""
	switch {
	case c.nameless(): // a line tells names, and figures that may be kept
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

// recorded is what a line said, in words where there are any: figures, and who was put forward; else as it is said.
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
		}
	}
	return words.Say("one", words.Quote(c.typed(line)))
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
	case "mend.changed.result", "mend.changed.undecided":
		verdict = change.Args[1]
	case "mend.changed.round":
		verdict = change.Args[2]
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
