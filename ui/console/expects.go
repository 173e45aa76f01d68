package console

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// expectLines tell what may stand next on the command line, one line of w cells each: how it is written, what it is, and
// whether it may be left out. before is the line up to the word that is being typed.
func (c *console) expectLines(before string, w int) []string {
	verb := language.Verb(before)
	next := c.expects(before)
	if len(next) == 0 {
		return nil
	}
	var lines []string
	for _, e := range next {
		told := c.expected(verb, before, e)
		switch e.Type {
		case "text", "prose", "texts", "tally", "floors":
			if told != c.tell("fill.text") {
				told = c.tell("expects.quoted", told)
			}
		}
		if !e.Needed {
			told += " " + c.pen.signs.Dot + " " + c.tell("expects.may")
		}
		usage := look.Clean(e.Usage)
		if least := look.Width(told) + 4; look.Width(usage)+least > w { // the words themselves are offered below
			usage = look.Cut(usage, max(w-least, w/3))
		}
		lines = append(lines, look.Cut(" "+c.pen.Key.Render(usage)+"  "+told, w))
	}
	return lines
}

// expected is in words what may stand next.
func (c *console) expected(verb, before string, e language.Expected) string {
	if e.Slot == "value" && verb == "rule" {
		if takes := c.orderTakes(before); takes != "" {
			return takes
		}
	}
	for _, key := range []string{"arg." + verb + "." + e.Slot, "arg." + e.Slot, "fill." + e.Type} {
		if c.tongue.own.HasOwn(key) {
			return c.tell(key, c.exampleDay())
		}
	}
	return c.tell("fill")
}

// orderTakes is what the standing order that a line is about may be set to.
func (c *console) orderTakes(before string) string {
	words := strings.Fields(before)
	if len(words) < 2 {
		return ""
	}
	for _, o := range c.state().StandingOrders() {
		if o.Key == words[1] {
			return c.tell("expects.takes", c.says(o.Takes))
		}
	}
	return ""
}
