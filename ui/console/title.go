package console

import (
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// title is the first screen of a new meeting: it asks for a title and nothing else.
type title struct {
	field field
}

func newTitle() *title { return &title{} }

func (t *title) keys(*console) []binding {
	return append([]binding{
		{"enter", "key.begin", t.begin, nil},
		{"esc", "key.leave", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}, fieldKeys(func() *field { return &t.field })...)
}

func (t *title) typed(_ *console, text string) bool {
	t.field.insert(text)
	return true
}

// begin convenes the meeting and opens it: two lines, one after the other.
func (t *title) begin(c *console) {
	name := t.field.text
	if look.Clean(name) == "" {
		name = t.usual(c)
	}
	c.pop()
	c.sayAll(saying{lines: []string{"convene " + language.Quoted(name) + c.o.Called, "open"}, from: t, then: (*console).tellLastSeal})
}

// tellLastSeal tells the words of the seal of the meeting before, to be compared.
func (c *console) tellLastSeal() {
	if last := c.state().Past.Last; last != nil && last.Seal != "" {
		c.flash(c.tell(lastSeal(last), last.Number) + " " + c.sealOf(last))
	}
}

// sealOf are the words of the seal of the meeting before, in the language of the screen, as they were read out.
func (c *console) sealOf(last *assembly.Legacy) string {
	if c.o.SealAs == nil {
		return look.Clean(last.Seal)
	}
	return look.Clean(c.o.SealAs(last.Seal))
}

// lastSeal is the sentence with which the seal of the meeting before is told: where nothing proves it, it is not told as one that was
// read out.
func lastSeal(last *assembly.Legacy) string {
	if last.Doubtful {
		return "between.last.doubtful"
	}
	return "between.last"
}

// usual is what a meeting is called that nobody gave a title: as the one before it.
func (t *title) usual(c *console) string {
	if c.o.Usual != "" {
		return look.Clean(c.o.Usual)
	}
	return c.tell("title.usual", c.now.Format(time.DateOnly))
}

func (t *title) draw(c *console, w, h int) drawing {
	room := min(w-6, 60)
	text, x, _ := t.field.draw(room, 1, nil)
	lines := []string{
		c.pen.Title.Render(c.tell("title.name")), "", c.tell("title.asks"), c.pen.Field.Render(look.Pad(text[0], room)),
		c.pen.rule(room, 0, ""), "",
	}
	const y = 3
	lines = append(lines, look.Wrap(c.tell("title.just", t.usual(c)), room)...)
	for _, told := range c.o.Before {
		lines = append(lines, look.Wrap(look.Clean(told), room)...)
	}
	if c.o.Hint != "" {
		lines = append(lines, "")
		lines = append(lines, look.Wrap(look.Clean(c.o.Hint), room)...)
	}
	top := max((h-len(lines)-2)/3, 0)
	left := max((w-room)/2, 1)
	screen := make([]string, h)
	for i, l := range lines {
		if top+i < h-2 {
			screen[top+i] = look.Pad("", left) + l
		}
	}
	if told := c.messageLines(w); len(told) > 0 {
		copy(screen[max(h-1-len(told), 0):], told)
	}
	if banners := c.banners(w); len(banners) > 0 {
		copy(screen, banners)
	}
	screen[h-1] = c.hints(t.keys(c), w)
	return drawing{lines: look.Fit(screen, w, h), cursor: true, x: left + x, y: top + y}
}
