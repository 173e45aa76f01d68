package console

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// askItem asks for items of the agenda, one after the other until Esc or an empty Enter. Of lines that were pasted each is an item; which, is
// seen before Enter.
func (c *console) askItem() {
	if !c.mayAsk("item") {
		return
	}
	c.push(&prompt{
		name: "item", stays: true, whole: true, steps: []step{{asks: "title", field: prose()}},
		enough: func(c *console, p *prompt) bool {
			if p.step().isEmpty() {
				c.pop()
				return false
			}
			return needsText(c, p)
		},
		preview: itemsPasted,
		lines: func(_ *console, p *prompt) []string {
			var lines []string
			for _, title := range itemTitles(p.text(0)) {
				lines = append(lines, "item "+language.Quoted(title))
			}
			return lines
		},
	})
}

// bullet is what an agenda in lines begins each of them with.
var bullet = look.Pattern(`^(\d+(\.\d+)*[.):]?|[-–—*•·‣▪])\s+`)

// itemTitles are the titles of the items in a text: one of each line, without its number or bullet. One line is a title as it is.
func itemTitles(text string) []string {
	text = strings.TrimSpace(text)
	if !strings.Contains(text, "\n") {
		return []string{text}
	}
	var titles []string
	for _, line := range strings.Split(text, "\n") {
		if title := bullet().ReplaceAllString(strings.TrimSpace(line), ""); look.Clean(title) != "" {
			titles = append(titles, title)
		}
	}
	return titles
}

// itemsPasted are the items that several lines make, as many as there is room for.
func itemsPasted(c *console, p *prompt, w int) []string {
	titles := itemTitles(p.text(0))
	if len(titles) < 2 {
		return nil
	}
	most := max(c.h/4, 2)
	lines := c.wrapped(c.tell("items.pasted", len(titles)), w, 1)
	first := len(c.state().Agenda.Items)
	for n, title := range titles[:min(most, len(titles))] {
		lines = append(lines, look.Cut("   "+itoa(first+n+1)+" "+look.Clean(title), w))
	}
	if n := len(titles) - most; n > 0 {
		lines[len(lines)-1] = c.pen.ends(w, lines[len(lines)-1], c.tell("stack.more", n)+" ")
	}
	return lines
}
