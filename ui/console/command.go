package console

import (
	"strings"

	"stacktaker/ui/look"
)

// command is the command line: any line of the language. Tab completes, Enter says it.
type command struct {
	field   field
	back    int // how far ↑ went into the lines typed before; 0: not at all
	offered []string
	offer   int // which of what is offered stands in the line, from 1
	from    int // where in the line it stands
}

func newCommand(_ *console, text string) *command { return &command{field: newField(text)} }

func (*command) isSheet() {}

func (l *command) keys(*console) []binding {
	return append([]binding{
		{"enter", "key.run", l.run, nil},
		{"tab", "key.complete", l.complete, nil},
		{"shift+tab", "", l.completeBack, nil},
		{"up", "key.before", func(c *console) { l.recall(c, 1) }, func(c *console) bool { return len(c.heard) > 0 }},
		{"down", "", func(c *console) { l.recall(c, -1) }, nil},
		{"esc", "key.back", (*console).pop, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}, fieldKeys(func() *field { l.offered = nil; return &l.field })...)
}

func (l *command) typed(_ *console, text string) bool {
	l.field.insert(text)
	l.offered = nil
	return true
}

// run says what is typed. A line that is refused comes back to be mended. A text that is the last of the line, as in a line
// that was begun for somebody, need not be closed.
func (l *command) run(c *console) {
	line := strings.TrimSpace(l.field.text)
	if open(line) {
		line += `"`
	}
	c.pop()
	if line == "" {
		return
	}
	if verb, _, _ := strings.Cut(line, " "); verb != "priority" { // which nobody may read here again
		c.heard = append(c.heard, line)
	}
	l.back = 0
	c.sayAll(saying{lines: []string{line}, from: l, typed: true})
}

// open tells whether a line ends within a text.
func open(line string) bool {
	within := false
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && within:
			i++
		case line[i] == '"':
			within = !within
		}
	}
	return within
}

// recall brings back a line typed before.
func (l *command) recall(c *console, by int) {
	l.offered = nil
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
	word, fits := c.completions(l.field.text)
	switch {
	case l.offered == nil && len(fits) == 0:
		return
	case l.offered == nil && len(fits) == 1:
		l.replace(len(l.field.text)-len(word), fits[0]+" ")
		return
	case l.offered == nil:
		l.offered, l.offer, l.from = fits, 0, len(l.field.text)-len(word)
		if common := commonStart(fits); len(common) > len(word) && strings.HasPrefix(strings.ToLower(common), strings.ToLower(word)) {
			l.replace(l.from, common)
			return
		}
	}
	n := len(l.offered)
	switch l.offer += by; {
	case l.offer > n:
		l.offer = 1
	case l.offer < 1:
		l.offer = n
	}
	l.replace(l.from, l.offered[l.offer-1])
}

// replace puts something else in the place of the end of the line.
func (l *command) replace(from int, by string) {
	l.field.set(l.field.text[:from] + by)
}

func commonStart(all []string) string {
	common := all[0]
	for _, s := range all[1:] {
		for !strings.HasPrefix(s, common) {
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
	for i, t := range text {
		lead := "   "
		if i == 0 {
			lead = " " + c.pen.Key.Render(":") + " "
		}
		d.lines = append(d.lines, look.Pad(lead+c.pen.Field.Render(t), w))
	}
	d.lines = append(d.lines, c.messageLines(w)...)
	d.lines = append(d.lines, look.Pad(c.hints(l.keys(c), w), w))
	return d
}

// helpRows is how many lines of help stand above the line.
func helpRows(h int) int {
	if h < 18 {
		return 4
	}
	return 6
}

// help is what may stand next, and what that is; of the verb that is being typed, what it does. The last line is what Tab
// offers.
func (l *command) help(c *console, w int) []string {
	verb, _, typed := strings.Cut(strings.TrimLeft(l.field.text, " "), " ")
	word, fits := c.completions(l.field.text)
	if l.offered != nil {
		fits = l.offered
	}
	var lines []string
	if typed {
		if r := c.meeting.Why(verb); r != nil {
			lines = append(lines, c.wrapped(c.says(r.Phrase), w, 1)...)
		}
		lines = append(lines, c.expectLines(l.field.text[:len(l.field.text)-len(word)], w)...)
		lines = append(lines, c.formLines(verb, w)...)
	} else {
		lines = c.verbLines(verb, fits, w)
	}
	if c.dots(l.field.text) != l.field.text {
		fits = nil
	}
	most := helpRows(c.h) - 1
	lines = lines[:min(len(lines), most)]
	for len(lines) < most {
		lines = append(lines, "")
	}
	return append(lines, l.offers(c, fits, w))
}

func (c *console) formLines(verb string, w int) []string {
	var lines []string
	for _, form := range c.meeting.Language().Forms(verb) {
		lines = append(lines, c.wrapped(form, w, 1)...)
	}
	return lines
}

// verbLines tell what the verb that is being typed does, and how it is written; where it may become several, what each does.
func (c *console) verbLines(typed string, fits []string, w int) []string {
	if typed == "" {
		return nil
	}
	var lines []string
	does := func(verb string) {
		lines = append(lines, look.Cut(" "+c.pen.Key.Render(verb)+"  "+c.says(c.meeting.Language().Does(verb)), w))
	}
	switch known := c.meeting.Language().Forms(typed) != nil; {
	case known:
		does(typed)
		lines = append(lines, c.formLines(typed, w)...)
	case len(fits) == 1:
		does(fits[0])
		lines = append(lines, c.formLines(fits[0], w)...)
	default:
		for _, fit := range fits {
			does(fit)
		}
	}
	return lines
}

// offers is what Tab offers in one line of w cells, that part of it in which the chosen one is.
func (l *command) offers(c *console, fits []string, w int) string {
	const gap = "  "
	row, chosen := " ", false
	for i, f := range fits {
		told := look.Clean(f)
		if look.Width(row)+look.Width(told)+len(gap)+2 > w && row != " " {
			if chosen || l.offered == nil || l.offer == 0 {
				return row + " " + c.pen.signs.Ellipsis
			}
			row = " "
		}
		if l.offered != nil && i == l.offer-1 {
			told, chosen = c.pen.Selected.Render(told), true
		}
		row += gap + told
	}
	return row
}
