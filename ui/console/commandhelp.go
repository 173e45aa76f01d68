package console

import (
	"strings"

	"stacktaker/ui/look"
)

// helpRows is how many lines of help stand above the line.
func helpRows(h int) int {
	if h < 18 {
		return 4
	}
	return 6
}

// help is what may stand next, and what that is, with what Tab offers in its last line; while the verb is typed, what those
// that fit do. Why the verb is not in order is left to the refusal, where there is one.
func (l *command) help(c *console, w int) []string {
	verb, _, typed := strings.Cut(strings.TrimLeft(l.field.text, " "), " ")
	word, fits := l.completions(c)
	if l.offered != nil {
		fits = l.offered
		typed = l.from > 0
	}
	rows := helpRows(c.h)
	if !typed {
		return l.verbLines(c, verb, fits, w, rows)
	}
	var lines []string
	if r := c.meeting.Why(verb); r != nil && !c.message.refusal {
		lines = append(lines, c.wrapped(c.says(r.Phrase), w, 1)...)
	}
	before := l.field.text[:len(l.field.text)-len(word)]
	if l.offered != nil {
		before = l.field.text[:l.from]
	}
	lines = append(lines, c.expectLines(before, w)...)
	lines = append(lines, c.formLines(verb, w, 1)...)
	if c.dots(l.field.text) != l.field.text {
		fits = nil
	}
	lines = lines[:min(len(lines), rows-1)]
	for len(lines) < rows-1 {
		lines = append(lines, "")
	}
	return append(lines, l.offers(c, fits, w))
}

// formLines are the forms of a verb, broken at blanks and between the words of a choice.
func (c *console) formLines(verb string, w, indent int) []string {
	var lines []string
	for _, form := range c.meeting.Language().Forms(verb) {
		lines = append(lines, c.form(form, w, indent)...)
	}
	return lines
}

// form is one form in lines of w cells; what is too long goes on two cells further in.
func (c *console) form(form string, w, indent int) []string {
	var lines []string
	line := look.Pad("", indent)
	for _, part := range strings.SplitAfter(form, " ") {
		for _, one := range strings.SplitAfter(part, "|") {
			if look.Width(line)+look.Width(strings.TrimRight(one, " ")) > w-1 && strings.TrimSpace(line) != "" {
				lines = append(lines, strings.TrimRight(line, " "))
				line = look.Pad("", indent+2)
			}
			line += one
		}
	}
	return append(lines, strings.TrimRight(line, " "))
}

// verbLines tell in so many rows what the verb that is being typed does, and how it is written; where it may become several,
// what each does, the chosen one among them.
func (l *command) verbLines(c *console, typed string, fits []known, w, rows int) []string {
	var lines []string
	does := func(verb string) string { return verb + "  " + c.says(c.meeting.Language().Does(verb)) }
	told := func(verb string) string {
		return look.Cut(" "+c.pen.Key.Render(verb)+strings.TrimPrefix(does(verb), verb), w)
	}
	switch known := c.meeting.Language().Forms(typed) != nil; {
	case l.offered == nil && known:
		lines = append([]string{told(typed)}, c.formLines(typed, w, 1)...)
	case len(fits) == 1:
		lines = append([]string{told(fits[0].line)}, c.formLines(fits[0].line, w, 1)...)
	default:
		return l.verbList(c, fits, w, rows, func(i int) string {
			if l.offered != nil && i == l.offer-1 {
				return c.pen.Selected.Render(look.Pad(" "+does(fits[i].line), w))
			}
			return told(fits[i].line)
		})
	}
	return tailed(lines[:min(len(lines), rows)], rows)
}

// verbList is the part of many verbs in which the chosen one is, and how many there are besides.
func (l *command) verbList(c *console, fits []known, w, rows int, told func(int) string) []string {
	seen := rows
	if len(fits) > rows {
		seen = rows - 1
	}
	at := list{at: max(l.offer-1, 0)}
	from, to := at.window(len(fits), seen)
	var lines []string
	for i := from; i < to; i++ {
		lines = append(lines, told(i))
	}
	if rest := len(fits) - (to - from); rest > 0 {
		lines = append(lines, " "+c.tell("offers.more", rest, c.pen.signs.Up+c.pen.signs.Down))
	}
	return tailed(lines, rows)
}

// offers is what Tab offers in one line of w cells: that part of it in which the chosen one is, and how many there are besides.
func (l *command) offers(c *console, fits []known, w int) string {
	const gap = "  "
	more := func(n int) string { return gap + c.tell("offers.more", n, c.pen.signs.Up+c.pen.signs.Down) }
	room := w - 2
	if rest := look.Width(more(len(fits))); len(fits) > 1 {
		room -= rest
	}
	row, n, chosen := "", 0, false
	for i, f := range fits {
		told := f.shown()
		if look.Width(row)+len(gap)+look.Width(told) > room && n > 0 {
			if chosen || l.offered == nil || l.offer == 0 {
				break
			}
			row, n = "", 0
		}
		if l.offered != nil && i == l.offer-1 {
			told, chosen = c.pen.Selected.Render(told), true
		}
		row, n = row+gap+told, n+1
	}
	if rest := len(fits) - n; rest > 0 {
		row += more(rest)
	}
	return " " + row
}

// shown is something known as it is offered: with what it is called where its number alone tells nothing.
func (k known) shown() string {
	const most = 24
	line := look.Clean(k.line)
	if k.told == "" || strings.HasPrefix(k.line, `"`) {
		return line
	}
	return line + " " + look.Cut(k.told, most)
}
