package console

// isSmall tells whether the window is too small for the screens. A size that is not known yet is not.
func (c *console) isSmall() bool {
	return c.w > 0 && c.h > 0 && (c.w < leastWidth || c.h < leastHeight)
}

// pressSmall gives a key to a window that shows no screen. What would be done could not be seen, so all that can be done
// is to leave, with the question that comes before it.
func (c *console) pressSmall(key string) {
	if c.asksToLeave() != nil {
		c.does(key)
		return
	}
	switch c.top().(type) {
	case nil, *panel, *verdict, intermission:
		if key == "q" {
			c.leave()
		}
	}
	if key == "ctrl+c" {
		c.leave()
	}
}

// asksToLeave is the question whether to leave, nil where something else is asked or nothing.
func (c *console) asksToLeave() *chooser {
	if q, ok := c.top().(*chooser); ok && q.leaves {
		return q
	}
	return nil
}

// tooSmall is what a small window shows: how to enlarge it, or the question whether to leave, of which the answers stay.
func (c *console) tooSmall() []string {
	q := c.asksToLeave()
	if q == nil {
		return c.wrapped(c.tell("small", c.w, c.h, leastWidth, leastHeight), c.w, 1)
	}
	lines := c.wrapped(q.question, c.w, 1)
	row, _ := q.row(c)
	return append(lines[:min(len(lines), c.h-1)], row)
}
