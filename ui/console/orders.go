package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// showOrders opens the standing orders in force, those that differ from their defaults first.
func (c *console) showOrders() {
	c.push(&page{head: c.tell("orders"), write: (*console).orderLines})
}

func (c *console) orderLines(w int) []string {
	changed, rest := []string{}, []string{}
	for _, o := range c.state().StandingOrders() {
		if o.Value == o.Default {
			rest = append(rest, c.orderLine(o, w)...)
			continue
		}
		changed = append(changed, c.orderLine(o, w)...)
	}
	if len(changed) == 0 {
		return append(append(c.wrapped(c.tell("orders.none"), w, 1), ""), rest...)
	}
	head := func(key string) string { return " " + c.pen.Heading.Render(c.tell(key)) }
	return slices.Concat([]string{head("orders.changed")}, changed, []string{"", head("orders.rest")}, rest)
}

// orderLine is a standing order, what it is for, and what else it could say.
func (c *console) orderLine(o assembly.StandingOrder, w int) []string {
	lines := c.wrapped(o.Key+" "+orderValue(o.Value), w, 1)
	if rest, whole := strings.CutPrefix(lines[0], " "+o.Key); whole {
		lines[0] = " " + c.pen.Strong.Render(o.Key) + rest
	}
	if o.Value != o.Default {
		was := c.tell("orders.default", orderValue(o.Default))
		if !o.Since.IsZero() {
			was = c.tell("orders.since", clockTime(o.Since)) + ", " + was
		}
		lines = append(lines, c.wrapped(was, w, 3)...)
	}
	does, _, _ := strings.Cut(c.says(o.Does), " [") // its source is for the rule book
	lines = append(lines, c.wrapped(does, w, 3)...)
	return append(lines, c.wrapped(c.tell("orders.takes", c.says(o.Takes)), w, 3)...)
}

// orderValue is a standing order's value as a line has it.
func orderValue(v string) string {
	if d, err := time.ParseDuration(v); err == nil && d > 0 {
		return words.Duration(d)
	}
	return look.Clean(v)
}
