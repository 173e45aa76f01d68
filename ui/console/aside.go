package console

import (
	"slices"
)

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
			c.aside = append(c.aside, d)
			return true
		case *guide:
			return !c.meeting.May(verbOf(d.begun))
		}
		return false
	})
}

// takeUp puts the words into a prompt that one of the same name had when it was put aside.
func (c *console) takeUp(p *prompt) {
	at := slices.IndexFunc(c.aside, func(old *prompt) bool { return old.name == p.name })
	if at < 0 {
		return
	}
	old := c.aside[at]
	c.aside = slices.Delete(c.aside, at, at+1)
	for i := range min(len(p.steps), len(old.steps)) {
		if p.steps[i].person == nil {
			p.steps[i].field = old.steps[i].field
		}
	}
}
