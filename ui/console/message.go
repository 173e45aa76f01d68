package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// message is the one sentence at the foot of the screen; it stays until the next key.
type message struct {
	text    string
	refusal bool
	rule    string         // by which it was refused, "" without one
	conduct bool           // from which a room may depart
	past    func(*console) // what ! does: it departs from the rule; nil: nothing
}

// flash tells something in passing.
func (c *console) flash(text string) { c.message = message{text: look.Clean(text)} }

// add tells one thing more beside what is told already.
func (c *console) add(text string) {
	if c.message.text != "" {
		text = c.message.text + " " + c.pen.signs.Dot + " " + text
	}
	c.flash(text)
}

// refuse tells why something was not done.
func (c *console) refuse(r *assembly.Refusal) {
	told := c.whyNot(r, c.tongue.assembly, messageMost)
	if key := "refused." + r.Key; c.tongue.own.HasOwn(key) { // by its key here, and not by a line of the language
		told = c.tell(key)
	}
	c.complain(told)
	if assembly.RuleText(r.Rule()).Key != "" {
		c.message.rule, c.message.conduct = r.Rule(), r.OfConduct()
	}
	c.refusal = c.message
}

func (c *console) complain(text string) { c.message = message{text: look.Clean(text), refusal: true} }

// messageMost is how many lines a message should have: lists in it are told shorter for that. A longer one is told whole where the window has at
// least roomyHeight lines, in so many that every refusal fits at 60 cells: what would be right stands at the end.
const (
	messageMost  = 3
	messageWhole = 5
	roomyHeight  = 16
)

// messageLines is the message in as many lines of w cells as it may have.
func (c *console) messageLines(w int) []string {
	if c.message.text == "" {
		return nil
	}
	lines := look.Wrap(c.message.text, w-2)
	most := messageMost
	if c.h >= roomyHeight {
		most = messageWhole
	}
	if len(lines) > most {
		lines = lines[:most]
		lines[most-1] = look.More(lines[most-1], w-2, c.pen.signs.Ellipsis)
	}
	if last := &lines[len(lines)-1]; c.message.rule != "" {
		if hint := " " + c.pen.signs.Dot + " " + c.tell("rule.key", c.ruleKey()); look.Width(*last+hint) <= w-2 {
			*last += hint
		}
	}
	style := c.pen.Strong
	if c.message.refusal {
		style = c.pen.Refusal
	}
	for i, l := range lines {
		lines[i] = style.Render(look.Pad(" "+l, w))
	}
	return lines
}

const (
	shortGap = time.Minute    // without the program, until the screen offers to leave it out
	longGap  = 12 * time.Hour // until it asks whether this is still the meeting

	jumpTold = 5 * time.Minute // how long it is said that the computer's clock was set
)

// noticeGap remembers a time without the program, so that it can be left out.
func (c *console) noticeGap(from time.Time) {
	s := c.state()
	if c.now.Sub(s.Last) <= shortGap || c.now.Sub(from) <= shortGap || !c.may("leave-out") {
		return
	}
	if s.Info.Phase == assembly.Open {
		c.gap = span{s.Last, c.now}
	}
}

// banners is what everybody should know and nobody asked for, the most urgent first.
func (c *console) banners(w int) []string {
	if c.failure != "" {
		var lines []string
		for _, l := range look.Wrap(look.Clean(c.tell("failure", c.failure)), w-2) {
			lines = append(lines, c.pen.Red.Render(look.Pad(" "+l, w)))
		}
		return lines[:min(len(lines), 3)]
	}
	s, set := c.state(), c.clockSet(w)
	if s.Info.Phase != assembly.Open {
		return set
	}
	var told []string
	if !s.Quorum.Met {
		key := "banner.quorum"
		if !s.Quorum.Reached {
			key = "banner.quorum.short"
		}
		told = append(told, c.tell(key, c.sight.quorum, c.sight.needed))
	}
	if c.o.RoomGone != nil {
		if since := c.o.RoomGone(); !since.IsZero() {
			told = append(told, c.tell("banner.room", clockTime(since)))
		}
	}
	switch {
	case s.TermOver(assembly.Facilitator, c.now):
		told = append(told, c.termOver(w-look.Width(c.pen.signs.Alarm)-2))
	case c.sight.handBack != "":
		told = append(told, c.tell("banner.handback", c.name(c.sight.handBack)))
	}
	if i := s.Agenda.Current; i != nil && i.Planned > 0 {
		if s.SpentOn(i, c.now) >= i.Planned { // by how much, the header tells
			told = append(told, c.tell("banner.item", s.Agenda.Number(i)))
		}
	}
	most := 2
	if c.h < 20 {
		most = 1
	}
	banner := func(t string) string { return c.pen.Banner.Render(look.Pad(" "+c.pen.signs.Alarm+" "+t, w)) }
	var lines []string
	if !c.gap.from.IsZero() { // whatever else is told: what is entered next ends the choice
		lines = append(lines, banner(c.tell("banner.gap", clockTime(c.gap.from), clockTime(c.gap.to))))
	}
	lines = append(lines, set...)
	for _, t := range told[:min(max(most-len(lines), 0), len(told))] {
		lines = append(lines, banner(t))
	}
	return lines
}

// clockSet says for some minutes that the computer's clock was set, which the meeting's time does not follow; and of a meeting of
// another day, until something is entered, that what is entered here is of today.
func (c *console) clockSet(w int) []string {
	told := ""
	if c.o.Jump != nil {
		if j := c.o.Jump(); !j.At.IsZero() && c.now.Sub(j.At) <= jumpTold {
			told = c.says(j.Told())
		}
	}
	if s := c.state(); told == "" && s.Info.Phase != assembly.Closed && s.OfAnotherDay(c.now) {
		told = c.tell("clock.not-today", s.Info.Date)
	}
	if told == "" {
		return nil
	}
	said := look.Wrap(c.pen.signs.Alarm+" "+told, w-2)
	for i, l := range said {
		said[i] = c.pen.Banner.Render(look.Pad(" "+l, w))
	}
	return said
}

// termOver tells in w cells that the facilitator's term is over. Since when gives way, the roles below tell it too; then
// the end of the name.
func (c *console) termOver(w int) string {
	f := c.state().Roles.Facilitator()
	told := c.tell("banner.term", c.name(f), clockTime(c.state().Roles.Since(assembly.Facilitator)))
	if look.Width(told) <= w {
		return told
	}
	rest := look.Width(c.tell("banner.term.short", ""))
	return c.tell("banner.term.short", look.Cut(c.name(f), max(w-rest, 1)))
}

// rolesLine is who holds which role, empty where nobody holds any.
func (c *console) rolesLine(w int) string {
	s := c.state()
	if s.Info.Phase == assembly.Closed { // nobody holds a role any more
		return ""
	}
	facilitates, short := "", ""
	var told []string
	if tellers := c.tellersTold(); tellers != "" && s.Count != nil { // while they count they are told first
		told = append(told, tellers)
	}
	for i, h := range s.Roles.Holders {
		who := c.name(h.Person)
		switch {
		case h.Role == assembly.Teller && (s.Count != nil || slices.ContainsFunc(s.Roles.Holders[:i], func(o assembly.Holder) bool { return o.Role == h.Role })):
			continue // told already
		case h.Role == assembly.Teller:
			told = append(told, c.tellersTold())
			continue
		case h.Role != assembly.Facilitator:
			told = append(told, c.roleTold(h.Role, c.sight.short[h.Person]))
			continue
		}
		facilitates = c.tell("role.facilitator", who, clockTime(h.Since))
		short = facilitates
		if at := s.HandsOverAt(h.Role, c.now); !at.IsZero() && at.After(c.now) && s.Info.Phase == assembly.Open {
			facilitates = c.tell("role.facilitator.until", who, clockTime(h.Since), clockTime(at))
			rest := look.Width(c.tell("role.facilitator.short", "", clockTime(at)))
			short = c.tell("role.facilitator.short", look.Cut(who, max(w-rest-1, 1)), clockTime(at))
		}
	}
	at := 0 // of the facilitator
	if s.Count != nil && len(s.Roles.Tellers()) > 0 {
		at = 1
	}
	if facilitates != "" {
		told = slices.Insert(told, at, facilitates)
	}
	if len(told) == 0 {
		return ""
	}
	dot := " " + c.pen.signs.Dot + " "
	if look.Width(strings.Join(told, dot)) >= w && facilitates != "" {
		told[at] = short
	}
	for len(told) > 1 && look.Width(strings.Join(told, dot)) >= w { // a role is told whole or not at all
		told = told[:len(told)-1]
	}
	return look.Cut(" "+strings.Join(told, dot), w)
}

// tellersTold is all who count, as one: who reads half of them would take it for all. It is empty where nobody was named.
func (c *console) tellersTold() string {
	var names []string
	for _, id := range c.state().Roles.Tellers() {
		names = append(names, c.sight.short[id])
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return c.roleTold("teller", names[0])
	}
	return c.tell("role.tellers", strings.Join(names, ", "))
}

// roleTold is a role and who holds it, in a word each.
func (c *console) roleTold(role, who string) string {
	if !c.tongue.own.HasOwn("role." + role) { // one that this assembly named
		return c.tell("role.other", look.Clean(role), who)
	}
	return c.tell("role."+role, who)
}

// shortNames is what those who hold a role are called in a line: by their first name, where nobody else has it.
func (c *console) shortNames() map[string]string {
	short := map[string]string{}
	s := c.state()
	for _, h := range s.Roles.Holders {
		first, _, _ := strings.Cut(s.Roll.Name(h.Person), " ")
		if short[h.Person] = c.name(h.Person); len(s.Roll.Matching(first)) == 1 {
			short[h.Person] = look.Clean(first)
		}
	}
	return short
}
