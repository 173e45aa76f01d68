package console

import (
	"strings"

	"stacktaker/assembly/language"
)

// typed takes what is typed or pasted. Of several pasted lines the first stands in the field, and the others follow it one
// by one, each shown before its Enter: two lines never become one, and none is run by a paste. Behind a line that was refused
// it begins anew. The colon that opens the line is no part of it, however often it is typed.
func (l *command) typed(_ *console, text string) bool {
	if l.spent {
		l.field, l.spent = field{}, false
	}
	if l.offered = nil; text == ":" && strings.TrimSpace(l.field.text) == "" {
		return true
	}
	if text = language.LineBreaks(text); !strings.Contains(text, "\n") {
		l.field.insert(text)
		return true
	}
	f := &l.field
	lines := pastedLines(f.text[:f.at] + text + f.text[f.at:])
	l.field = field{}
	if len(lines) > 0 {
		l.field.insert(lines[0])
		l.follow = append(lines[1:], l.follow...)
	}
	return true
}

// pastedLines are the lines of a pasted text, without empty ones and comments. A break within a quoted text ends no line: it is written as
// the language writes one.
func pastedLines(text string) []string {
	var lines []string
	for _, line := range language.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, strings.ReplaceAll(line, "\n", `\n`))
		}
	}
	return lines
}

// goOn shows the next of several pasted lines, once the one before is an entry.
func (l *command) goOn(c *console) {
	if len(l.follow) == 0 {
		return
	}
	next := newCommand(c, "")
	next.field.insert(l.follow[0])
	next.follow = l.follow[1:]
	c.push(next)
}
