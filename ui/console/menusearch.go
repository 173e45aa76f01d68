package console

import (
	"slices"
	"strings"
	"unicode"
)

// The ranks of a row for what was typed, the best first.
const (
	isSide     = iota // its key or verb
	beginsText        // the beginning of what it says
	beginsSide        // the beginning of its verb
	beginsWord        // the beginning of another of its words
	within            // a part of a word
	refusedYet        // any of these, but not in order now
	noFit
)

// shown are the rows that fit what was typed, the best first; and where nothing was, all but those that are to be looked
// for.
func (m *menu) shown() []row {
	want := strings.ToLower(strings.TrimSpace(m.field.text))
	fit := slices.DeleteFunc(slices.Clone(m.rows), func(r row) bool {
		return want == "" && r.found || want != "" && r.rank(want) == noFit
	})
	if want != "" {
		slices.SortStableFunc(fit, func(a, b row) int { return a.rank(want) - b.rank(want) })
	}
	return fit
}

// rank is how well a row fits what was typed, in small letters.
func (r row) rank(want string) int {
	says, side := strings.ToLower(r.says), strings.ToLower(r.side)
	if whole, is := isCalled(r.called, want); whole {
		return beginsText
	} else if is {
		return within
	}
	switch {
	case side != want && !beginsAWord(side, want) && !strings.HasPrefix(r.verb, want) && !strings.Contains(says, want):
		return noFit
	case r.why != nil:
		return refusedYet
	case side == want, r.asks && r.verb == want:
		return isSide
	case strings.HasPrefix(says, want):
		return beginsText
	case strings.HasPrefix(side, want), r.asks && strings.HasPrefix(r.verb, want):
		return beginsSide
	case beginsAWord(says, want):
		return beginsWord
	}
	return within
}

// beginsAWord tells whether a word of a text begins so.
func beginsAWord(text, want string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], want)
		if i < 0 {
			return false
		}
		before := strings.TrimRightFunc(text[:at+i], unicode.IsLetter)
		if at += i; len(before) == at {
			return true
		}
		at += len(want)
	}
}

// roleRows are roles for which a count has a use, and those who have them: for whoever types teller, or two tellers, in the menu.
func (c *console) roleRows() []row {
	if !c.may("take") {
		return nil
	}
	rows := []row{{topic: c.tell("topic.roles"), says: c.tell("menu.teller"), side: "take", found: true, do: func(c *console) {
		c.askPerson("take teller", "teller", true)
	}}}
	for _, id := range c.state().Roles.Tellers() {
		rows = append(rows, row{
			topic: c.tell("topic.roles"), says: c.tell("ready.relieve", c.name(id)), side: "leave-role", found: true,
			do: func(c *console) { c.say(noTeller(id)) },
		})
	}
	return rows
}

// noTeller is the line by which somebody is teller no more.
func noTeller(id string) string { return strings.Join([]string{"leave-role", "teller", "~" + id}, " ") }

// motionRows are the kinds of motions that are in order, as the m key moves them: for whoever types challenge or adjourn
// in the menu.
func (c *console) motionRows() []row {
	var rows []row
	for _, kind := range c.sight.movable {
		if kind == "challenge" && c.freshRuling() != nil {
			continue // a moment asks for it
		}
		if kind == "ratify" {
			for _, r := range c.ratifyRows() {
				r.topic, r.found = c.tell("topic.motions"), true
				rows = append(rows, r)
			}
		}
		rows = append(rows, row{
			topic: c.tell("topic.motions"), says: c.tell("menu.motion", c.kindTold(kind)), side: "move", found: true,
			do: func(c *console) { c.askMotionOf(kind) },
		})
	}
	return rows
}
