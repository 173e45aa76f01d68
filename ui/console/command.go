package console

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// command is the command line: any line of the language. Tab completes, ↑↓ choose among what is offered, Enter says it.
type command struct {
	field   field
	follow  []string // pasted lines that come behind this one, each with an Enter of its own
	back    int      // how far ↑ went into the lines typed before; 0: not at all
	offered []known
	offer   int  // which of what is offered stands in the line, from 1
	from    int  // where in the line it stands
	spent   bool // the line was refused: what is typed begins anew, an arrow begins to edit it
	fitting completion
}

// completion is what a line may become, kept until that or the record changes: it may be looked for among thousands.
type completion struct {
	of    string
	entry uint64
	known bool
	word  string
	fits  []known
}

func newCommand(_ *console, text string) *command { return &command{field: newField(text)} }

func (*command) isSheet() {}

func (l *command) keys(*console) []binding {
	keys := []binding{
		{"enter", "key.run", l.run, nil},
		{"tab", "key.complete", l.complete, nil},
		{"shift+tab", "", l.completeBack, nil},
		{"up", "key.before", l.up, func(c *console) bool { return len(c.heard) > 0 && l.offered == nil }},
		{"down", "key.choose", l.down, l.hasOffers},
		{"right", "key.take", l.right, func(*console) bool { return l.chosen() }},
		{"esc", "key.back", (*console).pop, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}
	for _, b := range fieldKeys(func() *field { l.offered, l.spent = nil, false; return &l.field }) {
		if b.key != "right" {
			keys = append(keys, b)
		}
	}
	return keys
}

// completions is what the line may become.
func (l *command) completions(c *console) (word string, fits []known) {
	if f := &l.fitting; !f.known || f.of != l.field.text || f.entry != c.meeting.Len() {
		*f = completion{of: l.field.text, entry: c.meeting.Len(), known: true}
		f.word, f.fits = c.completions(l.field.text)
	}
	return l.fitting.word, l.fitting.fits
}

func (l *command) hasOffers(c *console) bool {
	_, fits := l.completions(c)
	return l.back == 0 && (l.offered != nil || len(fits) > 0)
}

// chosen tells whether something that was offered stands at the end of the line.
func (l *command) chosen() bool {
	return l.offered != nil && l.offer > 0 && l.field.at == len(l.field.text)
}

func (l *command) up(c *console) {
	if l.offered != nil {
		l.choose(-1)
		return
	}
	l.recall(c, 1)
}

// down goes on in what is offered, where no line typed before is looked at.
func (l *command) down(c *console) {
	switch {
	case l.offered != nil:
		l.choose(1)
	case l.back > 0:
		l.recall(c, -1)
	case l.begin(c):
		l.choose(1)
	}
}

// right takes what was chosen, and goes on behind it.
func (l *command) right(*console) {
	if l.spent = false; !l.chosen() {
		l.offered = nil
		l.field.right()
		return
	}
	l.offered = nil
	l.field.insert(" ")
}

// run says what is typed. A line that is refused comes back to be mended. A text that is the last of the line, as in a line
// that was begun for somebody, need not be closed.
func (l *command) run(c *console) {
	line := strings.TrimSpace(l.field.text)
	if language.Unfinished(line) {
		line += `"`
	}
	line, either := c.withDays(c.withNames(line))
	if len(either) > 1 {
		c.complain(c.tell("day.which", either[0].told, either[1].told))
		return
	}
	c.pop()
	if line == "" {
		l.goOn(c)
		return
	}
	if verb := language.Verb(line); verb != "priority" { // which nobody may read here again
		c.heard = append(c.heard, line)
	}
	l.back = 0
	c.sayAll(saying{lines: []string{line}, from: l, typed: true, then: l.goOn})
}

// refused leaves the line to be seen. Who types on has another in mind; ↑ brings this one back.
func (l *command) refused() { l.offered, l.spent = nil, true }

// recall brings back a line typed before.
func (l *command) recall(c *console, by int) {
	l.offered, l.spent = nil, false
	l.back = min(max(l.back+by, 0), len(c.heard))
	if l.back == 0 {
		l.field.set("")
		return
	}
	l.field.set(c.heard[len(c.heard)-l.back])
}

func (l *command) complete(c *console)     { l.completeBy(c, 1) }
func (l *command) completeBack(c *console) { l.completeBy(c, -1) }

// completeBy completes the word at the end, or the name of several words: at once where one fits, as far as all agree where several do, and then goes
// through them.
func (l *command) completeBy(c *console, by int) {
	if l.offered == nil {
		word, fits := l.completions(c)
		if len(fits) == 1 {
			l.replace(len(l.field.text)-len(word), fits[0].line+" ")
			return
		}
		if !l.begin(c) {
			return
		}
		if common := commonStart(fits); len(common) > len(word) && strings.HasPrefix(strings.ToLower(common), strings.ToLower(word)) {
			l.replace(l.from, common)
			return
		}
	}
	l.choose(by)
}

// begin offers what the line may become, of which nothing is chosen yet; false: there is nothing.
func (l *command) begin(c *console) bool {
	word, fits := l.completions(c)
	if len(fits) > 0 {
		l.offered, l.offer, l.from = fits, 0, len(l.field.text)-len(word)
	}
	return len(fits) > 0
}

// choose puts the next of what is offered, or the one before, into the line.
func (l *command) choose(by int) {
	n := len(l.offered)
	switch l.offer += by; {
	case l.offer > n:
		l.offer = 1
	case l.offer < 1:
		l.offer = n
	}
	l.replace(l.from, l.offered[l.offer-1].line)
}

// replace puts something else in the place of the end of the line.
func (l *command) replace(from int, by string) {
	l.spent = false
	l.field.set(l.field.text[:from] + by)
}

func commonStart(all []known) string {
	common := all[0].line
	for _, k := range all[1:] {
		for !strings.HasPrefix(k.line, common) {
			common = common[:len(common)-1]
		}
	}
	return common
}

// dots hides what follows priority, which nobody may read: also where something was typed before it by now, but not within
// quotation marks, where it is a word like any other.
func (c *console) dots(text string) string {
	const verb = "priority "
	at := strings.Index(text, verb)
	if at < 0 || strings.Count(text[:at], `"`)%2 > 0 {
		return text
	}
	rest := text[at+len(verb):]
	return text[:at+len(verb)] + strings.Repeat(c.pen.signs.Hidden, len([]rune(rest)))
}

func (l *command) draw(c *console, w, h int) drawing {
	d := drawing{cursor: true, lines: []string{c.pen.rule(w, 0, "")}}
	d.lines = append(d.lines, look.Fit(l.help(c, w), w, helpRows(h))...)
	text, x, y := l.field.draw(w-4, max(h/5, 2), c.dots)
	d.x, d.y = 3+x, len(d.lines)+y
	style := c.pen.Field
	if l.spent { // as a text that typing replaces
		style = c.pen.Selected
	}
	for i, t := range text {
		lead := "   "
		if i == 0 {
			lead = " " + c.pen.Key.Render(":") + " "
		}
		d.lines = append(d.lines, look.Pad(lead+style.Render(t), w))
	}
	if n := len(l.follow); n > 0 {
		d.lines = append(d.lines, look.Pad(look.Cut("   "+c.tell("command.follow", n), w), w))
	}
	d.lines = append(d.lines, c.messageLines(w)...)
	d.lines = append(d.lines, look.Pad(c.hints(l.keys(c), w), w))
	return d
}
