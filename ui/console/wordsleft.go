package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// wordsLeft is what was typed in a prompt that was left, or closed under the hand, before it was said.
type wordsLeft struct {
	texts []string // of its steps; "" of one that asks for a person, or in which nothing was typed
	at    time.Time
}

// verb is that of the line for which a prompt asks; "" where it is no line, or one that is always in order.
func (p *prompt) verb() string {
	switch p.name {
	case "order":
		return "hand"
	case "facilitator", "teller":
		return "take"
	case "recall":
		return "move"
	case "send":
		return "mandate"
	case "find", "papers", "line":
		return ""
	}
	return p.name
}

// putAside closes the prompts whose verb is in order no longer, once the meeting was closed, or went into a recess: no key may land in
// a field that leads to nothing. The words that were typed are kept.
func (c *console) putAside() {
	c.dialogs = slices.DeleteFunc(c.dialogs, func(d dialog) bool {
		switch d := d.(type) {
		case *prompt:
			shut := d.verb() == "item" && c.stops(c.state().ItemInOrder())
			if d.verb() == "" || c.meeting.May(d.verb()) && !shut {
				return false
			}
			c.keepWords(d)
			return true
		case *guide:
			return !c.meeting.May(language.Verb(d.begun))
		}
		return false
	})
}

// shelf is where the words of a prompt are left: under its name, and those of a motion under what its kind asks for, so that what takes no
// words, or others, neither offers them nor does away with them.
func (p *prompt) shelf() string {
	if len(p.kinds) > 0 && p.steps[0].asks == "" {
		return p.name + " " + motionAsks(p.kinds[p.kind])
	}
	return p.name
}

// words are what was typed in a prompt since it opened; false where that is nothing, or where it is not to be kept: a grievance's box is
// nobody's, and whoever is next at the keys would read it.
func (p *prompt) words(at time.Time) (kept wordsLeft, any bool) {
	kept = wordsLeft{make([]string, len(p.steps)), at}
	for i, st := range p.steps[:len(p.began)] { // a step that Tab added goes with the prompt
		if st.person == nil && st.field.text != p.began[i] && !st.isEmpty() {
			kept.texts[i], any = st.field.text, true
		}
	}
	return kept, any && p.name != "grievance"
}

// keepWords keeps what was typed in a prompt, for the next of its name.
func (c *console) keepWords(p *prompt) {
	if kept, any := p.words(c.now); any {
		c.leaveWords(p.shelf(), kept)
	}
}

func (c *console) leaveWords(shelf string, kept wordsLeft) {
	if c.wordsLeft == nil {
		c.wordsLeft = map[string]wordsLeft{}
	}
	c.wordsLeft[shelf] = kept
}

// begin takes note of what stands in the fields of a prompt when it opens.
func (p *prompt) begin() {
	p.began = make([]string, len(p.steps))
	for i, st := range p.steps {
		p.began[i] = st.field.text
	}
}

// saidWords is the words that became an entry, and where they were typed.
type saidWords struct {
	shelf string
	wordsLeft
}

// noteWords takes note of the words with which an entry was said, in case it is taken back.
func (c *console) noteWords(e assembly.Entry, s *saying) {
	p, is := s.from.(*prompt)
	if !is || len(s.lines) > 1 { // somebody joins by it for the line that follows
		return
	}
	if kept, any := p.words(s.at); any {
		if c.saidWords == nil {
			c.saidWords = map[uint64]saidWords{}
		}
		c.saidWords[e.Seq] = saidWords{p.shelf(), kept}
	}
}

// offerAgain leaves the words of an entry that is taken back where they were typed, unless others lie there: those come back by nothing
// else, these by redo.
func (c *console) offerAgain(undone assembly.Entry) {
	said, known := c.saidWords[undone.Seq]
	if _, others := c.wordsLeft[said.shelf]; known && !others {
		c.leaveWords(said.shelf, said.wordsLeft)
	}
}

// broughtBack takes the words of an entry that is brought back from where they were left.
func (c *console) broughtBack(e assembly.Entry) {
	said, known := c.saidWords[e.Seq]
	if known && slices.Equal(c.wordsLeft[said.shelf].texts, said.texts) {
		delete(c.wordsLeft, said.shelf)
	}
}

// left are the words with which a prompt of its name was left; none where there are none, or where it asks for something else.
func (p *prompt) left(c *console) wordsLeft {
	if left := c.wordsLeft[p.shelf()]; len(left.texts) == len(p.began) {
		return left
	}
	return wordsLeft{}
}

// offered are the words with which the step was left; "" for none, or where something stands in its field. They are never put in by
// themselves.
func (p *prompt) offered(c *console) string {
	left := p.left(c)
	if p.at >= len(left.texts) || p.step().field.text != p.began[p.at] {
		return ""
	}
	return left.texts[p.at]
}

// leftKeys bring back the words that are offered.
func (p *prompt) leftKeys(c *console) []binding {
	if p.offered(c) == "" {
		return nil
	}
	return []binding{{"up", "", func(c *console) { p.step().field.set(p.offered(c)) }, nil}}
}

// leftLine offers the words: the key, when they were left, and how they begin. It stays where it is while something stands in the field,
// so that nothing moves.
func (p *prompt) leftLine(c *console, w int) []string {
	left := p.left(c)
	if p.at >= len(left.texts) || left.texts[p.at] == "" {
		return nil
	}
	words := p.offered(c)
	if words == "" {
		return []string{""}
	}
	told := "  " + c.tell("left.words", c.pen.signs.Up, clockTime(left.at), strings.Join(strings.Fields(look.Clean(words)), " "))
	return []string{c.pen.Faint.Render(look.Cut(told, w-1))}
}

// typesWords tells whether words stand in a prompt that is open.
func (c *console) typesWords() bool {
	return slices.ContainsFunc(c.dialogs, func(d dialog) bool {
		p, is := d.(*prompt)
		return is && slices.ContainsFunc(p.steps, func(st step) bool { return st.person == nil && !st.isEmpty() })
	})
}
