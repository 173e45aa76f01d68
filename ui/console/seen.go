package console

import (
	"strings"

	"stacktaker/ui/look"
)

// seen is for which side everybody could see a majority, which is not counted: carried or lost; "" where none was said.
func (c *console) seen() string {
	switch seen := c.state().Count.Clear; {
	case seen == nil:
		return ""
	case *seen:
		return "carried"
	}
	return "lost"
}

// seenLines is that side in place of figures, in large letters where there is room, so that the room sees it before it is
// declared.
func (c *console) seenLines(w, h int) []string {
	word, style := c.tell("column.for"), c.pen.For
	if c.seen() == "lost" {
		word, style = c.tell("column.against"), c.pen.Against
	}
	var told []string
	for _, l := range look.Wrap(c.tell("panel.seen."+c.seen()), w-4) {
		told = append(told, look.Center(style.Render(l), w))
	}
	return append(c.bigLines(strings.ToUpper(word), w, h-len(told)-2), told...)
}
