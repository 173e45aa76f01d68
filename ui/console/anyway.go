package console

import (
	"errors"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// A room may depart from a rule of conduct, and the record tells that it did (docs/rules.md, section 11). Where a key or a line was
// refused by one, "!" is offered until the next key. It asks why, tells what is departed from, and says the line with its reason.

// offersPast offers ! where a line was refused by a rule of conduct; where ! was pressed before the line was typed, it asks at once.
func (c *console) offersPast(s saying) {
	if c.message.rule == "" || !c.message.conduct || language.Verb(s.lines[0]) == "mend" { // whose line within has its own
		return
	}
	c.message.past = func(c *console) { c.seePast(s) }
	if s.past {
		c.seePast(s)
	}
}

// offersPastKey offers ! where a key was refused by a rule of conduct before anything was typed: the key then does what it does all the
// same, and what it leads to is said as a departure. It is pressed again over the dialogs over which it was, since it may have closed the
// one whose key it is; where something opened or closed by itself meanwhile, it would hit that, and does nothing.
func (c *console) offersPastKey(do func(*console), over []dialog) {
	if !c.message.conduct || c.message.past != nil {
		return
	}
	left := slices.Clone(c.dialogs)
	c.message.past = func(c *console) {
		if !slices.Equal(c.dialogs, left) {
			c.flash(c.tell("moved-on"))
			return
		}
		c.dialogs = slices.Clone(over)
		if p, is := c.top().(*prompt); is {
			p.past = true
		}
		c.message = message{}
		c.passes = true
		do(c)
		c.passes = false
	}
}

// stops tells whether a refusal stops a key: one by a rule of conduct does not where the key was pressed to go past it.
func (c *console) stops(r *assembly.Refusal) bool {
	return r != nil && (!c.passes || !r.OfConduct())
}

// passable are the kinds of motions that are in order, or that a rule of conduct alone refuses.
func (c *console) passable() []string {
	var kinds []string
	for _, kind := range movableKinds() {
		if name, _, _ := strings.Cut(kind, " "); !c.stops(c.state().KindInOrder(name)) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// pastRules is what lines depart from, found out on a copy of the meeting.
type pastRules struct {
	departs []bool   // of each line, whether it departs from a rule
	rules   []string // by their short names
	refused *assembly.Refusal
}

// seePast finds out from which rules the lines of a key depart, beside the screen, and then asks why. What makes no sense is told.
func (c *console) seePast(s saying) {
	record, st := c.copied(), assembly.Stamp{At: c.now}
	why, over := c.message.text, c.top()
	c.message.past = nil
	c.work(func() worked {
		found := departuresOf(record, s.lines, st)
		return func(c *console) {
			if c.top() == over { // else something else was begun meanwhile
				c.askPast(s, found, why)
			}
		}
	})
}

// departuresOf says lines one after the other in a meeting of its own, and those that a rule of conduct refuses as departures.
func departuresOf(record copied, lines []string, st assembly.Stamp) pastRules {
	found := pastRules{departs: make([]bool, len(lines))}
	m, err := record.meeting()
	if err != nil {
		return found // the record will tell what is wrong
	}
	for i, line := range lines {
		_, err := m.Do(line, st)
		if refused := new(assembly.Refusal); !errors.As(err, &refused) || !refused.OfConduct() {
			continue // what else is wrong with it is told when it is said
		}
		e, err := m.Do(departing(line, "-"), st)
		if errors.As(err, &found.refused) {
			return found
		}
		found.departs[i] = true
		for _, f := range e.Facts {
			if d, is := f.(*assembly.RulesDepartedFrom); is {
				for _, r := range d.Rules {
					found.rules = append(found.rules, r.Rule)
				}
			}
		}
	}
	return found
}

// departing is a line that departs from the rules in its way.
func departing(line, why string) string {
	return line + " anyway " + language.Quoted(strings.TrimSpace(why))
}

// askPast asks why a room departs from rules.
func (c *console) askPast(s saying, found pastRules, refused string) {
	switch {
	case found.refused != nil:
		c.refuse(found.refused)
		return
	case len(found.rules) == 0: // it is in order by now
		c.sayPast(s, found, "")
		return
	}
	names := make([]string, len(found.rules))
	for i, rule := range found.rules {
		names[i] = c.ruleName(rule)
	}
	c.message = message{}
	question := refused + " " + c.pen.signs.Dot + " " + c.tell("anyway.why", strings.Join(names, ", "))
	c.askReason(question, func(c *console, why string) { c.sayPast(s, found, why) })
}

// askReason asks by a list why a room departs from rules: nothing is marked, and nothing is done before it is known.
func (c *console) askReason(question string, do func(c *console, why string)) {
	q := &chooser{question: question, at: -1}
	for _, reason := range []string{"anyway.room", "anyway.noticed", "anyway.nobody"} {
		q.add(reason, func(c *console) { do(c, c.tell(reason)) })
	}
	q.ownWords("anyway", do)
	c.push(q)
}

// sayPast says the lines, with the reason where they depart from a rule. What they were typed in closes; where they are refused all the
// same, it comes back.
func (c *console) sayPast(s saying, found pastRules, why string) {
	for i, d := range c.dialogs {
		if d == s.from && d != nil {
			c.dialogs = append(c.dialogs[:i:i], c.dialogs[i+1:]...)
			break
		}
	}
	lines := make([]string, len(s.lines))
	for i, line := range s.lines {
		if lines[i] = line; found.departs[i] {
			lines[i] = departing(line, why)
		}
	}
	s.lines, s.at, s.past, s.tried = lines, c.now, false, false
	c.sayAll(s)
	if p := s.asked; p != nil && p.goesOn != nil && !slices.ContainsFunc(c.dialogs, func(d dialog) bool { on, is := d.(*prompt); return is && on.after == p }) {
		p.goesOn(c, p) // what is asked next went when the line was refused
	}
}

// pastHint is the key that is offered where a rule of conduct refused.
func (c *console) pastHint() string {
	if c.message.past == nil {
		return ""
	}
	return c.pen.Key.Render("!") + " " + c.tell("key.anyway")
}

// isTall tells whether the answers stand one under the other.
func (q *chooser) isTall(c *console, w int) bool {
	all := *q // however many of them fit
	all.field = field{}
	row, _ := all.row(c)
	return look.Width(row) >= w
}

// tall draws the answers of a question one under the other, where they have no room side by side, and tells the cell of the mark.
func (q *chooser) tall(c *console, w int) (rows []string, x, y int) {
	if !q.isTall(c, w) {
		row, x := q.row(c)
		return []string{row}, x, 0
	}
	for n, i := range q.shown(c) {
		a := q.answers[i]
		told := look.Pad("", 4+look.Width(c.pen.signs.Pointer)) + c.tell(a.says)
		if i == q.at {
			told, x, y = "  "+c.pen.Selected.Render(" "+c.pen.signs.Pointer+" "+c.tell(a.says)+" "), 3, n
		}
		rows = append(rows, told)
	}
	return rows, x, y
}
