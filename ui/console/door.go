package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// door is the check-in: two or three letters, Enter or a comma, and cleared for the next. Whoever keeps it looks at faces: who came in
// last is told above the field, and nothing else moves.
type door struct {
	*prompt
	came string // the id of who came in last, "" for nobody yet
	new  bool   // they were not on the roll before
}

// askArrival opens the door.
func (c *console) askArrival() {
	if !c.mayAsk("arrive") {
		return
	}
	c.screen = rollScreen
	d := &door{prompt: &prompt{
		name: "arrive", stays: true, many: true,
		steps: []step{{asks: "who", person: &search{newcomers: true, away: true}}},
	}}
	d.lines, d.preview, d.then = d.arrival, d.told, d.tell
	c.push(d.prompt)
}

// atTheDoor tells whether people are checked in now.
func (c *console) atTheDoor() bool {
	p, ok := c.top().(*prompt)
	return ok && p.name == "arrive"
}

// arrival is what is said of who is chosen.
func (d *door) arrival(c *console, p *prompt) []string {
	k, _ := p.who(c, 0)
	if k.person != nil && k.person.Present {
		c.complain(c.tell("here", c.name(k.person.ID)))
		return nil
	}
	name, before := c.reference(k)
	if len(before) > 0 {
		return before // which let them arrive
	}
	return []string{"arrive " + name}
}

// tell takes note of who came in, when that is an entry.
func (d *door) tell(c *console) {
	all := c.meeting.Entries()
	said := strings.Fields(all[len(all)-1].Line)
	d.came, d.new = strings.TrimPrefix(said[len(said)-1], "~"), false
	for _, e := range all[max(len(all)-2, 0):] { // a name that could be another's joins by a line before
		d.new = d.new || slices.ContainsFunc(e.People, func(n assembly.Naming) bool { return n.ID == d.came })
	}
}

// told is one line: what went wrong, or who came in last and how many are here.
func (d *door) told(c *console, _ *prompt, w int) []string {
	if told := c.messageLines(w); len(told) > 0 {
		return told
	}
	count := c.rollCount() + " "
	p := c.state().Roll.Person(d.came)
	if p == nil || !p.Present {
		return []string{c.pen.ends(w, "", count)}
	}
	who := " " + c.pen.signs.Check + " " + c.name(p.ID)
	if p.Section != "" {
		who += " " + c.pen.signs.Dot + " " + look.Clean(p.Section)
	}
	if d.new {
		who += " " + c.pen.signs.Dot + " " + c.tell("door.new", c.tell("credential."+string(p.Credential)))
	}
	return []string{c.pen.Strong.Render(c.pen.ends(w, who, count))}
}

// isNumber tells whether a member number is typed, with or without its sign.
func isNumber(typed string) (number string, ok bool) {
	number = strings.TrimPrefix(strings.TrimSpace(typed), "#")
	return number, number != "" && strings.Trim(number, "0123456789") == ""
}

// numbered is who has the member number that is typed, first, and then whoever else the roll finds.
func numbered(r *assembly.Roll, typed string, found []*assembly.Person) []*assembly.Person {
	number, ok := isNumber(typed)
	if !ok {
		return found
	}
	with := r.Find("#" + number)
	for _, p := range found {
		if len(with) == 0 || p != with[0] {
			with = append(with, p)
		}
	}
	return with
}
