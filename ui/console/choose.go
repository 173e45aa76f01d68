package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// chooser asks one question that has a few answers.
type chooser struct {
	question string
	answers  []reply
	at       int   // the answer that is marked; -1: none before an arrow chose it
	leaves   bool  // it asks whether to leave, which is asked in the smallest window too
	field    field // letters narrow the answers
	// own asks for words of one's own, which begin with what was typed; nil: it must be one of the answers.
	own func(c *console, typed string)
}

// reply is one answer and what it does, after the question is closed.
type reply struct {
	says string // words
	do   func(*console)
}

func (*chooser) isSheet() {}

func (q *chooser) keys(c *console) []binding {
	move := func(by int) func(*console) { return func(c *console) { q.choose(c, by) } }
	return []binding{
		{"left", "", move(-1), nil},
		{"up", "", move(-1), nil},
		{"right", "key.choose", move(1), func(*console) bool { return !q.isTall(c, c.w) }},
		{"down", "key.choose", move(1), func(*console) bool { return q.isTall(c, c.w) }},
		{"enter", "key.ok", func(c *console) {
			if q.at < 0 {
				back, on := c.pen.signs.Left, c.pen.signs.Right
				if q.isTall(c, c.w) {
					back, on = c.pen.signs.Up, c.pen.signs.Down
				}
				c.flash(c.tell("choose.first", back, on))
				return
			}
			c.pop()
			q.answers[q.at].do(c)
		}, nil},
		{"backspace", "", func(c *console) { q.narrow(c, (*field).erase) }, nil},
		{"ctrl+u", "", func(c *console) { q.narrow(c, (*field).eraseAll) }, nil},
		{"esc", "key.back", (*console).pop, nil},
		{"ctrl+c", "", func(c *console) { c.leaving = true }, nil},
	}
}

func (q *chooser) typed(c *console, text string) bool {
	if q.field.text != "" || strings.TrimSpace(text) != "" { // a blank begins no word
		q.narrow(c, func(f *field) { f.insert(text) })
		return true
	}
	c.flash(c.tell("menu.choose"))
	return true
}

// narrow changes what is looked for: the first answer that fits is marked, and none where nothing does. Letters that fit nothing are words of
// one's own where there are such, and all that was typed goes over to them: else Enter would take an answer that nobody typed. Where there
// are none, they are told and not kept.
func (q *chooser) narrow(c *console, edit func(*field)) {
	was := q.field
	edit(&q.field)
	switch fit := q.shown(c); {
	case strings.TrimSpace(q.field.text) == "":
		q.at = -1
	case len(fit) == 0 && q.own != nil:
		c.pop()
		q.own(c, q.field.text)
	case len(fit) == 0:
		q.field = was
		c.flash(c.tell("menu.none"))
	default:
		q.at = fit[0]
	}
}

// ownWords is the answer that is none of the others: it asks for the words, in a prompt of that name, and does with them what is to be done.
func (q *chooser) ownWords(name string, do func(c *console, words string)) {
	q.own = func(c *console, typed string) {
		p := &prompt{
			name: name, steps: []step{{asks: "reason"}}, enough: needsText,
			lines: func(c *console, p *prompt) []string {
				c.pop()
				do(c, strings.TrimSpace(p.text(0)))
				return nil // it is said here, with what it was asked for
			},
		}
		c.push(p)
		if typed != "" {
			p.typed(c, typed)
		}
	}
	q.add("anyway.own", func(c *console) { q.own(c, "") })
}

// shown are the places of the answers that fit what is typed.
func (q *chooser) shown(c *console) []int {
	want := strings.ToLower(strings.TrimSpace(q.field.text))
	var fit []int
	for i, a := range q.answers {
		if beginsAWord(strings.ToLower(c.tell(a.says)), want) {
			fit = append(fit, i)
		}
	}
	return fit
}

// choose moves the mark over the answers that fit; the first arrow marks the first.
func (q *chooser) choose(c *console, by int) {
	fit := q.shown(c)
	at := slices.Index(fit, q.at) // -1 for none
	q.at = fit[min(max(at+by, 0), len(fit)-1)]
}

func (q *chooser) draw(c *console, w, _ int) drawing {
	lines := []string{c.pen.rule(w, 0, "")}
	for _, l := range look.Wrap(q.question, w-2) {
		lines = append(lines, " "+c.pen.Strong.Render(l))
	}
	rows, x, y := q.tall(c, w)
	d := drawing{cursor: true, x: x, y: len(lines) + 1 + y}
	typed := ""
	if q.field.text != "" {
		typed = look.Cut("  "+c.filter(q.field), w)
	}
	lines = append(append(lines, typed), rows...)
	lines = append(lines, "")
	lines = append(lines, c.messageLines(w)...)
	d.lines = append(lines, c.hints(q.keys(c), w))
	return d
}

// row is the answers side by side, and the cell of the sign before the one that is chosen.
func (q *chooser) row(c *console) (row string, x int) {
	for _, i := range q.shown(c) {
		a := q.answers[i]
		if i == q.at {
			x = look.Width(row) + 3
			row += "  " + c.pen.Selected.Render(" "+c.pen.signs.Pointer+" "+c.tell(a.says)+" ")
		} else {
			row += "    " + c.tell(a.says) + " "
		}
	}
	return row, x
}

// leave goes at once from a meeting that is closed or was never convened, and asks in every other.
func (c *console) leave() {
	switch c.state().Info.Phase {
	case "", assembly.Closed:
		c.leaving = true
		return
	}
	c.push(&chooser{leaves: true, question: c.tell(c.leaveQuestion()), answers: []reply{
		{"leave.yes", func(c *console) { c.leaving = true }},
		{"leave.no", func(*console) {}},
	}})
}

// newOld asks what to do with a meeting that nobody closed and that rested for long.
func newOld(c *console) *chooser {
	last := c.state().Last
	return &chooser{
		question: c.tell("old", last.Format("2006-01-02 15:04")),
		answers: []reply{
			{"old.on", func(c *console) {
				c.noticeGap(last) // which may be left out of the clocks
				if c.state().Count != nil {
					c.openPanel()
				}
			}},
			{"old.close", func(c *console) { c.sayAll(saying{lines: []string{"close"}, at: last}) }},
			{"old.new", func(c *console) { c.another, c.leaving = true, true }},
		},
	}
}

// leaveOut takes the time that the program was not there off the clocks. It is said as of the moment when the program
// was back, so that what has passed since then stays on them.
func (c *console) leaveOut() {
	at := c.gap.to
	if at.IsZero() {
		at = c.now
	}
	c.sayAll(saying{lines: []string{"leave-out"}, at: at})
}

// about tells where somebody is in the meeting.
func (c *console) about(p *assembly.Person) string {
	s := c.state()
	told := []string{c.name(p.ID)}
	if p.Section != "" {
		told = append(told, look.Clean(p.Section))
	}
	switch n := len(p.Attendance); {
	case p.Present && n > 0:
		told = append(told, c.tell("about.here", clockTime(p.Attendance[n-1].From)))
	case n > 0:
		told = append(told, c.tell("about.left", clockTime(p.Attendance[n-1].To)))
	case p.Apologies:
		told = append(told, c.tell("about.apologies"))
	case !c.state().Roll.Headcount.On:
		told = append(told, c.tell("about.away"))
	}
	if p.Credential != assembly.Vote {
		told = append(told, c.tell("credential."+string(p.Credential)))
	}
	if where := c.whereabouts(p); where != "" && where != c.tell("person.away") {
		told = append(told, where)
	}
	if turns, spoken := p.Heard(); turns > 0 {
		told = append(told, c.tell("about.turns", turns, clock(spoken.Truncate(time.Second))))
	}
	for _, h := range s.Roles.Holders {
		if h.Person == p.ID {
			told = append(told, h.Role)
		}
	}
	return strings.Join(told, " "+c.pen.signs.Dot+" ")
}
