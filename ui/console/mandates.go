package console

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// duty is a row of the screen on which stands who is to do what: a mandate, an election that stands over, an elected office, or an
// action.
type duty struct {
	mandate  *assembly.Mandate
	election *assembly.LeftElection
	officer  *assembly.Officer
	action   *assembly.Action
}

// duties are the mandates, those in force first, the elections that stand over, who is in office, and the actions, the open ones
// first, each by its day.
func (c *console) duties() []duty {
	s := c.state()
	mandates, actions := slices.Clone(s.Mandates), slices.Clone(s.Actions)
	slices.SortStableFunc(mandates, func(a, b *assembly.Mandate) int {
		return cmp.Or(last(!a.Open(), !b.Open()), byDay(a.ReportDue, b.ReportDue))
	})
	slices.SortStableFunc(actions, func(a, b *assembly.Action) int {
		return cmp.Or(last(a.Done, b.Done), byDay(a.By, b.By))
	})
	var all []duty
	for _, m := range mandates {
		all = append(all, duty{mandate: m})
	}
	for _, e := range s.PendingElections() {
		if c := s.Contest(); c == nil || c.Office != e.Office { // that one is on the floor
			all = append(all, duty{election: &e})
		}
	}
	for _, o := range s.Officers() {
		all = append(all, duty{officer: &o})
	}
	for _, a := range actions {
		if a.What == "" { // of a closed session
			continue
		}
		all = append(all, duty{action: a})
	}
	return all
}

// last puts what is over behind what is not.
func last(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// byDay puts what has no day behind what has one.
func byDay(a, b string) int { return cmp.Or(last(a == "", b == ""), strings.Compare(a, b)) }

func (c *console) hasDuties() bool {
	return len(c.duties()) > 0
}

// mandatesPane is who is sent with what, and who does what by when.
func (c *console) mandatesPane(w, h int) body {
	all := c.duties()
	head := " " + c.pen.Heading.Render(c.tell("mandates"))
	if len(all) == 0 {
		return body{lines: append([]string{head, ""}, c.wrapped(c.empty("mandates", "assign"), w, 3)...)}
	}
	var force, open int
	for _, d := range all {
		switch {
		case d.mandate != nil && d.mandate.Open():
			force++
		case d.action != nil && !d.action.Done:
			open++
		}
	}
	lines := []string{head + "  " + c.tell("mandates.count", force, open)}
	if h >= tall {
		lines = append(lines, "")
	}
	c.lists.mandates.clamp(len(all))
	foot := c.dutyFoot(all[c.lists.mandates.at], w, h)
	from, to := c.lists.mandates.window(len(all), h-len(lines)-len(foot))
	lines[0] = c.part(lines[0], from, to, len(all), w)
	row := len(lines) + 1 + c.lists.mandates.at - from
	state := 0
	for _, d := range all[from:to] {
		state = max(state, look.Width(c.dutyState(d)))
	}
	for n := from; n < to; n++ {
		d := all[n]
		line := look.Pad(c.dutyState(d), state) + "  " + c.dutyTitle(d)
		lines = append(lines, c.rowLine(c.pen.ends(w-2, line, c.dutyDay(d)+" "), n == c.lists.mandates.at, c.isDue(d)))
	}
	chosen := all[c.lists.mandates.at]
	whole := strings.TrimRight(c.dutyTitle(chosen)+"  "+c.dutyDay(chosen), " ")
	foot = c.inFull(lines[row-1], c.wrapped(whole, w, 1), foot, h-len(lines))
	return body{lines: append(tailed(lines, h-len(foot)), foot...), row: row}
}

// dutyState is where a mandate or an action stands, in a word or two.
func (c *console) dutyState(d duty) string {
	switch {
	case d.mandate != nil:
		return c.tell("mandate." + string(d.mandate.State))
	case d.election != nil:
		return c.tell("election.stands")
	case d.officer != nil:
		return c.tell("officer.elected")
	case d.action.Done:
		return c.tell("action.done")
	case c.isDue(d):
		return c.tell("action.overdue")
	}
	return c.tell("action.open")
}

// isDue tells whether the day of it has come.
func (c *console) isDue(d duty) bool {
	day := c.state().Info.Date
	if d.mandate != nil {
		return d.mandate.State == assembly.MandateReportDue
	}
	return d.action != nil && !d.action.Done && d.action.By != "" && d.action.By <= day
}

func (c *console) dutyTitle(d duty) string {
	dot := " " + c.pen.signs.Dot + " "
	if d.action != nil {
		return c.tell("action.title", d.action.Number, look.Clean(d.action.What)) + dot + c.name(d.action.Who)
	}
	if d.election != nil {
		return strings.Join(append([]string{look.Clean(d.election.Office)}, c.named(d.election.Nominees)...), dot)
	}
	if d.officer != nil {
		return look.Clean(d.officer.Office) + dot + c.name(d.officer.Person)
	}
	title := look.Clean(d.mandate.Name)
	if n := len(d.mandate.Delegates); n > 0 {
		title += dot + c.delegates(d.mandate)
	}
	if n := d.mandate.Vacant(); n > 0 && d.mandate.Owing() {
		title += dot + c.tell("mandate.vacant", n)
	}
	return title
}

func (c *console) delegates(m *assembly.Mandate) string {
	return strings.Join(c.named(m.Delegates), ", ")
}

// named is what people are called.
func (c *console) named(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = c.name(id)
	}
	return names
}

// dutyDay is the day on which something is due.
func (c *console) dutyDay(d duty) string {
	switch {
	case d.officer != nil:
		return c.tell("officer.meeting", d.officer.Meeting)
	case d.action != nil && d.action.By != "" && d.action.Report != "":
		return c.tell("action.by", d.action.By) + " " + c.pen.signs.Dot + " " + c.tell("action.report", d.action.Report)
	case d.action != nil && d.action.By != "":
		return c.tell("action.by", d.action.By)
	case d.action != nil && d.action.Report != "":
		return c.tell("action.report", d.action.Report)
	case d.mandate != nil && d.mandate.ReportDue != "" && d.mandate.Owing():
		return c.tell("mandate.due", d.mandate.ReportDue)
	}
	return ""
}

// dutyFoot tells what the chosen delegates must hold to, may concede and must refer back, where there is room for it.
func (c *console) dutyFoot(d duty, w, h int) []string {
	if d.mandate == nil || h < tall {
		return nil
	}
	var told []string
	for _, l := range c.mandateTerms(d.mandate) {
		told = append(told, " "+look.Cut(l, w-2))
	}
	if len(told) == 0 {
		return nil
	}
	return append([]string{""}, told...)
}

// mandateTerms is what a mandate says, a line each.
func (c *console) mandateTerms(m *assembly.Mandate) []string {
	var told []string
	for _, part := range []struct{ key, text string }{
		{"mandate.must", m.Must}, {"mandate.may", m.May}, {"mandate.refer", m.Refer}, {"mandate.term", m.Term},
	} {
		if part.text != "" {
			told = append(told, c.tell(part.key, look.Clean(part.text)))
		}
	}
	if m.Missed >= 2 && m.Open() {
		told = append(told, c.tell("mandate.missed", m.Missed))
	}
	return told
}

// mandateInFull is everything about a mandate, with its reports.
func (c *console) mandateInFull(m *assembly.Mandate, w int) []string {
	var lines []string
	add := func(text string) { lines = append(lines, c.wrapped(text, w, 1)...) }
	day := c.dutyDay(duty{mandate: m})
	add(strings.TrimSpace(c.tell("mandate."+string(m.State)) + "  " + day))
	add(c.tell("mandate.delegates", c.delegates(m)))
	if m.Alternate != "" {
		add(c.tell("mandate.alternate", c.name(m.Alternate)))
	}
	if m.From != "" {
		add(c.tell("mandate.from", m.From))
	}
	for _, l := range c.mandateTerms(m) {
		add(l)
	}
	for _, r := range m.Reports {
		lines = append(lines, "")
		add(c.tell("mandate.reported.at", r.At.Format("2006-01-02"), look.Clean(r.Text)))
		if mo := c.state().Motions.Get(r.Proposal); mo != nil {
			add(c.tell("mandate.proposal", mo.ID, look.Clean(mo.Original)))
		}
	}
	return lines
}

// asksFor is the money that a motion asks for; "" where it asks for none.
func (c *console) asksFor(m *assembly.Motion) string {
	if m.Spend.Amount == 0 {
		return ""
	}
	return " " + c.pen.signs.Dot + " " + c.tell("motion.spend", c.state().Money(m.Spend.Amount), look.Clean(m.Spend.For))
}
