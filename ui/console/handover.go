package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// handover is the card of what the next facilitator takes over, and who that could be.
type handover struct {
	next   []assembly.Candidate
	field  field // letters narrow those who are proposed
	list   list
	chosen bool // a row, by the arrows
}

// newHandover works out who is next once, since that costs with the roll.
func newHandover(c *console) *handover {
	return &handover{next: c.state().Rotation(assembly.Facilitator)}
}

func (o *handover) keys(*console) []binding {
	move := func(by int) func(*console) { return func(c *console) { o.choose(c, by) } }
	return []binding{
		{"up", "", move(-1), nil},
		{"down", "key.choose", move(1), nil},
		{"pgup", "", move(-10), nil},
		{"pgdown", "", move(10), nil},
		{"home", "", move(-1 << 20), nil},
		{"end", "", move(1 << 20), nil},
		{"enter", "key.handover", o.enter, nil},
		{"backspace", "", func(*console) { o.narrow((*field).erase) }, nil},
		{"ctrl+u", "", func(*console) { o.narrow((*field).eraseAll) }, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).pop, nil},
	}
}

func (o *handover) typed(_ *console, text string) bool {
	o.narrow(func(f *field) { f.insert(text) })
	return true
}

// narrow changes what is looked for.
func (o *handover) narrow(edit func(*field)) {
	edit(&o.field)
	o.list, o.chosen = list{}, false
}

// shown are those proposed who fit what is typed.
func (o *handover) shown(c *console) []assembly.Candidate {
	if strings.TrimSpace(o.field.text) == "" {
		return o.next
	}
	fit := map[string]bool{}
	for _, p := range c.state().Roll.Matching(o.field.text) {
		fit[p.ID] = true
	}
	return slices.DeleteFunc(slices.Clone(o.next), func(k assembly.Candidate) bool { return !fit[k.Person] })
}

// marked is the row that Enter takes: who is proposed first, or whom letters leave alone; -1 where they leave several. The
// last row is somebody else.
func (o *handover) marked(c *console) int {
	rows := o.shown(c)
	o.list.clamp(len(rows) + 1)
	if !o.chosen && len(rows) > 1 && len(rows) < len(o.next) {
		return -1
	}
	return o.list.at
}

// choose moves the mark; the first arrow marks the first row, where none was.
func (o *handover) choose(c *console, by int) {
	if o.marked(c) >= 0 {
		o.list.move(by, len(o.shown(c))+1)
	}
	o.chosen = true
}

func (o *handover) enter(c *console) {
	rows, at := o.shown(c), o.marked(c)
	if at < 0 {
		c.flash(c.tell("doubt", len(rows), c.name(rows[0].Person)))
		return
	}
	line := "hand-over"
	if c.state().Roles.Facilitator() == "" {
		line = "take facilitator"
	}
	c.pop()
	if at < len(rows) {
		c.say(line + " ~" + rows[at].Person)
		return
	}
	c.askPerson(line, "facilitator", true)
	if p, ok := c.top().(*prompt); ok {
		p.step().field.set(o.field.text)
	}
}

func (o *handover) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return o.pane(c, w, h) }, c.hints(o.keys(c), c.w))
}

func (o *handover) pane(c *console, w, h int) body {
	lines := []string{" " + c.pen.Heading.Render(c.tell("handover"))}
	const label = 11
	for _, fact := range o.facts(c) {
		for i, l := range look.Wrap(fact[1], w-label-3) {
			name := ""
			if i == 0 {
				name = fact[0]
			}
			lines = append(lines, " "+look.Pad(name, label)+" "+l)
		}
	}
	if most := h - 4; len(lines) > most {
		lines = lines[:max(most, 1)]
	}
	if h > tall {
		lines = append(lines, "")
	}
	next, at := o.shown(c), o.marked(c)
	lines = append(lines, " "+c.pen.Heading.Render(c.tell("handover.next"))+"  "+c.filter(o.field))
	from, to := o.list.window(len(next)+1, h-len(lines))
	lines[len(lines)-1] = c.part(lines[len(lines)-1], from, to, len(next)+1, w)
	row := 0
	if at >= 0 {
		row = len(lines) + 1 + at - from
	}
	for n := from; n < to; n++ {
		told := c.tell("handover.other")
		if n < len(next) {
			told = c.pen.ends(w-2, " "+c.name(next[n].Person), c.says(next[n].Why)+" ")
		} else {
			told = look.Pad(" "+told, w-2)
		}
		lines = append(lines, c.rowLine(told, n == at, false))
	}
	return body{lines: lines, row: row}
}

// facts are what the next facilitator must know, each with its name.
func (o *handover) facts(c *console) [][2]string {
	s := c.state()
	var facts [][2]string
	add := func(name, told string) { facts = append(facts, [2]string{c.tell("handover." + name), told}) }
	if f := s.Roles.Facilitator(); f != "" {
		add("now", c.tell("role.facilitator", c.name(f), clockTime(s.Roles.Since(assembly.Facilitator))))
	}
	if sp := s.Floor.Speaker; sp != nil {
		add("floor", c.name(sp.Person)+", "+c.kind(sp.Kind)+", "+c.clock(sp).whole())
	} else {
		add("floor", c.tell("handover.nobody"))
	}
	const most = 6
	var waiting []string
	for _, p := range c.sight.stack[:min(most, len(c.sight.stack))] {
		waiting = append(waiting, c.name(p.Person))
	}
	if n := len(c.sight.stack); n > most {
		waiting = append(waiting, c.tell("handover.more", n-most))
	}
	stack := strings.Join(waiting, ", ")
	if stack == "" {
		stack = c.tell("stack.empty")
	}
	if !s.Floor.ListClosed.IsZero() {
		stack += "; " + c.tell("list.closed", clockTime(s.Floor.ListClosed))
	}
	add("stack", stack)
	for _, id := range s.Motions.Chain {
		m := s.Motions.Get(id)
		told := m.ID + " " + c.pen.signs.Dot + " " + c.inRow(m)
		if stands := c.stands(m); stands != "" {
			told += " " + c.pen.signs.Dot + " " + stands
		}
		add("motion", told)
	}
	if c.sight.needed > 0 {
		add("quorum", c.tell("handover.present", c.sight.quorum, c.sight.needed))
	}
	if i := s.Agenda.Current; i != nil && i.Planned > 0 {
		told := ""
		if left := (i.Planned - s.SpentOn(i, c.now)).Truncate(time.Second); left < 0 {
			told = c.tell("handover.over", c.itemTitle(i), c.spent(-left))
		} else {
			told = c.tell("handover.left", c.itemTitle(i), c.left(left))
		}
		add("time", told)
	}
	return facts
}
