package console

import (
	"slices"
	"strings"
	"time"

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
			if d.verb() == "" || c.meeting.May(d.verb()) {
				return false
			}
			c.keepWords(d)
			return true
		case *guide:
			return !c.meeting.May(verbOf(d.begun))
		}
		return false
	})
}

// keepWords keeps what was typed in a prompt, for the next of its name. A grievance is not kept: its box is nobody's, and whoever is
// next at the keys would read it.
func (c *console) keepWords(p *prompt) {
	if p.name == "grievance" {
		return
	}
	kept := wordsLeft{make([]string, len(p.steps)), c.now}
	any := false
	for i, st := range p.steps[:len(p.began)] { // a step that Tab added goes with the prompt
		if st.person == nil && st.field.text != p.began[i] && !st.isEmpty() {
			kept.texts[i], any = st.field.text, true
		}
	}
	if !any {
		return
	}
	if c.wordsLeft == nil {
		c.wordsLeft = map[string]wordsLeft{}
	}
	c.wordsLeft[p.name] = kept
}

// offerWords lets a prompt offer the words that one of its name was left with. They are never put in by themselves.
func (c *console) offerWords(p *prompt) {
	p.began = make([]string, len(p.steps))
	for i, st := range p.steps {
		p.began[i] = st.field.text
	}
	if left, ok := c.wordsLeft[p.name]; ok && len(left.texts) == len(p.steps) {
		p.left = left
	}
}

// offered are the words with which the step was left; "" for none, or where something stands in its field.
func (p *prompt) offered() string {
	if p.at >= len(p.left.texts) || p.step().field.text != p.began[p.at] {
		return ""
	}
	return p.left.texts[p.at]
}

// leftKeys bring back the words that are offered.
func (p *prompt) leftKeys() []binding {
	if p.offered() == "" {
		return nil
	}
	return []binding{{"up", "", func(*console) { p.step().field.set(p.offered()) }, nil}}
}

// leftLine offers the words: the key, when they were left, and how they begin. It stays where it is while something stands in the field,
// so that nothing moves.
func (p *prompt) leftLine(c *console, w int) []string {
	if p.at >= len(p.left.texts) || p.left.texts[p.at] == "" {
		return nil
	}
	words := p.offered()
	if words == "" {
		return []string{""}
	}
	told := "  " + c.tell("left.words", c.pen.signs.Up, clockTime(p.left.at), strings.Join(strings.Fields(look.Clean(words)), " "))
	return []string{c.pen.Faint.Render(look.Cut(told, w-1))}
}

// typesWords tells whether words stand in a prompt that is open.
func (c *console) typesWords() bool {
	return slices.ContainsFunc(c.dialogs, func(d dialog) bool {
		p, is := d.(*prompt)
		return is && slices.ContainsFunc(p.steps, func(st step) bool { return st.person == nil && !st.isEmpty() })
	})
}
