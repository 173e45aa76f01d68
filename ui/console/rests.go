package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/grounds"
	"stacktaker/ui/look"
)

// restsOn is what a decision rests on, from the record: who could vote and by which entries, who counted, what was departed from and put
// right. Its words and its verdict stand above.
func (c *console) restsOn(id string, w int) []string {
	found, _ := grounds.Of(c.meeting, id, assembly.InRoom)
	var lines []string
	for i, g := range found {
		if i == 0 || g.Head.Key == "grounds.verdict" {
			continue
		}
		lines = append(lines, "", " "+c.pen.Heading.Render(c.says(g.Head)))
		for _, l := range g.Lines {
			lines = append(lines, c.groundLines(l, w)...)
		}
	}
	return lines
}

func (c *console) groundLines(l grounds.Line, w int) []string {
	said := look.Clean(l.Text)
	if l.Says.Key != "" {
		said = c.says(l.Says)
	}
	var lines []string
	if said == "" {
		for _, seq := range l.Entries {
			e := c.meeting.Entries()[seq-1]
			lines = append(lines, c.wrapped(itoa(int(seq))+"  "+clockTime(e.At)+"  "+c.rowTold(e, 2*w), w, 3)...)
		}
		return lines
	}
	if len(l.Entries) > 0 {
		numbers := make([]string, len(l.Entries))
		for i, seq := range l.Entries {
			numbers[i] = itoa(int(seq))
		}
		said += "  " + c.tell("rests.entries", len(numbers), strings.Join(numbers, ", "))
	}
	return c.wrapped(said, w, 3)
}
