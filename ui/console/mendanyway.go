package console

import (
	"errors"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// What is put right may bring a rule of conduct into the way of a line that came later: somebody who made the quorum was not there. The
// room did that later line all the same, and "!" says so of it before the mend, as one act with it.

// lateRules is what later lines would depart from, found out on a copy of the meeting.
type lateRules struct {
	lines   []string // that put these later lines right, without the reason
	rules   []string // by their short names, each once
	refused *assembly.Refusal
}

// refusedLater tells by which later line a mend is refused, and offers "!". The way out stands before the rule, so that it is seen where the
// sentence is cut.
func (d *mender) refusedLater(c *console, line string, r *assembly.Refusal) {
	const most = 24 // cells of the later line: its number is told beside it
	told, _ := r.Args[1].(string)
	why, _ := r.Args[2].(words.Phrase)
	c.complain(c.tell("mend.later", r.Args[0], look.Cut(look.Clean(told), most), c.whyNot(&assembly.Refusal{Phrase: why}, c.tongue.assembly, 1)))
	c.message.rule = r.Rule()
	c.refusal = c.message
	c.message.past = func(c *console) { d.seeLate(c, line) }
}

// seeLate finds out from what later lines would depart, beside the screen, and then asks why.
func (d *mender) seeLate(c *console, line string) {
	record, st := c.copied(), assembly.Stamp{At: c.now}
	c.work(func() worked {
		found := lateDepartures(record, line, st)
		return func(c *console) {
			if c.top() == d { // else something else was begun meanwhile
				d.askLate(c, found)
			}
		}
	})
}

// lateDepartures says a mend in a meeting of its own, and of each later line that a rule of conduct then refuses that it was done all the same.
func lateDepartures(record copied, line string, st assembly.Stamp) lateRules {
	var found lateRules
	m, err := record.meeting()
	if err != nil {
		return found // the record will tell what is wrong
	}
	for range record.entries {
		_, _, err := sayMend(m, line, st)
		var refused *assembly.Refusal
		if !errors.As(err, &refused) {
			return found
		}
		if refused.Key != "mend.later.anyway" {
			found.refused = refused
			return found
		}
		n, _ := refused.Args[0].(int)
		why, _ := refused.Args[2].(words.Phrase)
		later := "mend " + strconv.Itoa(n) + " " + standsAs(m, uint64(n))
		if _, _, err = sayMend(m, departing(later, "-"), st); errors.As(err, &found.refused) {
			return found
		}
		found.lines = append(found.lines, later)
		if rule := (&assembly.Refusal{Phrase: why}).Rule(); !strings.Contains(strings.Join(found.rules, "\n")+"\n", rule+"\n") {
			found.rules = append(found.rules, rule)
		}
	}
	return found
}

// standsAs is what an entry says as it stands in a meeting, with ids in the place of names, as the record keeps it: names are put right and
// forgotten, and two may be called alike.
func standsAs(m *assembly.Meeting, entry uint64) string {
	line := m.Entries()[entry-1].Line
	undone := m.Undone()
	for i, e := range m.Entries() {
		if undone[i] {
			continue
		}
		for _, f := range e.Facts {
			var all []assembly.MendedEntry
			switch f := f.(type) {
			case *assembly.LineMended:
				all = f.Changed
			case *assembly.PeopleSame:
				all = f.Changed
			}
			for _, changed := range all {
				if changed.Entry == entry {
					line = changed.Line
				}
			}
		}
	}
	return line
}

// sayMend says a mend in a meeting, with a reason where it needs one, and tells by which words that is asked for; "" for none.
func sayMend(m *assembly.Meeting, line string, st assembly.Stamp) (e assembly.Entry, why string, err error) {
	e, err = m.Do(line, st)
	if r := new(assembly.Refusal); errors.As(err, &r) && strings.HasPrefix(r.Key, "mend.because") {
		e, err = m.Do(because(line, "-"), st)
		return e, "mend.why" + strings.TrimPrefix(r.Key, "mend.because"), err
	}
	return e, "", err
}

// askLate asks why later lines were done all the same: nothing is marked. What that then changes is looked at as with any mend.
func (d *mender) askLate(c *console, found lateRules) {
	c.message = message{}
	switch {
	case found.refused != nil:
		c.refuse(found.refused)
		return
	case len(found.lines) == 0: // it is in order by now
		d.look(c)
		return
	}
	names := make([]string, len(found.rules))
	for i, rule := range found.rules {
		names[i] = c.ruleName(rule)
	}
	c.askReason(c.tell("anyway.why", strings.Join(names, ", ")), func(c *console, why string) {
		if c.top() != d {
			return
		}
		d.first = make([]string, len(found.lines))
		for i, line := range found.lines {
			d.first[i] = departing(line, why)
		}
		d.look(c)
	})
}
