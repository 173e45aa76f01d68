package console

// moving makes a prompt whose line moves something go on from the mover, who is asked for last, to the seconder, over the floor, where what
// was moved is seen: whoever types on names somebody there, and presses no keys.
func moving(p *prompt) *prompt {
	p.goesOn = func(c *console, p *prompt) {
		c.goTo(floorScreen)
		mover, _ := p.who(c, len(p.steps)-1)
		c.askSeconder(p, mover)
	}
	return p
}

// askSeconder goes on from the mover to who seconds, without waiting for the motion to be an entry: Enter with nothing typed leaves that
// open. Where the motion is refused, its words come back and this goes.
func (c *console) askSeconder(moved *prompt, mover candidate) {
	if !c.state().Rules.Yes("second") {
		return
	}
	c.push(&prompt{
		name: "second", after: moved,
		steps: []step{{asks: "seconder", person: &search{newcomers: true, fit: mayVoteBut(mover.person), only: true, given: moved.seconders, several: true}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			name, before := c.reference(k)
			return append(before, "second "+name)
		},
	})
}

// behind gives lines to the saying of another prompt that is still on its way, so that they are said only where that is not refused;
// false: it is an entry already.
func (c *console) behind(moved *prompt, lines []string) bool {
	for i := range c.line.waiting {
		if s := &c.line.waiting[i]; moved != nil && s.asked == moved {
			s.lines = append(s.lines, lines...)
			return true
		}
	}
	return false
}

// refusedBefore takes away the prompts that went on from one whose line was refused.
func (c *console) refusedBefore(moved *prompt) {
	for i, d := range c.dialogs {
		if p, is := d.(*prompt); is && p.after == moved {
			c.dialogs = append(c.dialogs[:i:i], c.dialogs[i+1:]...)
			return
		}
	}
}

// leftByLeaving tells whether q is the key that leaves the program and no letter: where the seconder is asked for, which may stay open, nothing
// is typed yet, and nobody on the roll is called so. Whoever means a newcomer is asked first, since leaving is.
func (p *prompt) leftByLeaving(c *console, text string) bool {
	return p.after != nil && text == "q" && p.step().isEmpty() && len(c.state().Roll.Matching("q")) == 0
}
