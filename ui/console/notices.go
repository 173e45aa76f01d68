package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// noticedMotions are the motions of which notice was given, while they can be moved: they are offered where a motion is typed.
func (c *console) noticedMotions() []*assembly.Motion {
	return c.noticed(func(m *assembly.Motion) bool { return !m.Amendment() })
}

// noticedAmendments are the amendments of which notice was given to what is on the floor.
func (c *console) noticedAmendments() []*assembly.Motion {
	return c.noticed((*assembly.Motion).Amendment)
}

func (c *console) noticed(fits func(*assembly.Motion) bool) []*assembly.Motion {
	var all []*assembly.Motion
	for _, m := range c.state().Motions.ByNumber() {
		if m.Noticed && fits(m) && c.state().NoticedInOrder(m) == nil {
			all = append(all, m)
		}
	}
	return all
}

// noticesHere are those that the prompt offers below its box: at its first step, where its kind is what notice is given of.
func (p *prompt) noticesHere(c *console) []*assembly.Motion {
	if p.notices == nil || p.at > 0 {
		return nil
	}
	return p.notices(c)
}

// notice is the motion that Enter takes: the one that an arrow chose, or whose number alone is typed; nil for none.
func (p *prompt) notice(c *console) *assembly.Motion {
	all, st := p.noticesHere(c), p.step()
	if typed := strings.TrimSpace(st.field.text); typed != "" {
		if n := slices.IndexFunc(all, func(m *assembly.Motion) bool { return m.ID == typed }); n >= 0 && (p.ownWords == nil || !p.ownWords(c, p)) {
			return all[n]
		}
		return nil
	}
	if !st.chosen || len(all) == 0 {
		return nil
	}
	st.rows.clamp(len(all))
	return all[st.rows.at]
}

// noticeKeys choose one of which notice was given, while nothing is typed. Up from the first leads back to the box.
func (p *prompt) noticeKeys(c *console) []binding {
	all, st := p.noticesHere(c), p.step()
	if len(all) == 0 || st.field.text != "" {
		return nil
	}
	keys := []binding{{"down", "key.notices", func(*console) {
		if st.chosen {
			st.rows.move(1, len(all))
		}
		st.chosen = true
	}, nil}}
	if st.chosen {
		keys = append(keys, binding{"up", "", func(*console) {
			if st.rows.at == 0 {
				st.chosen = false
			}
			st.rows.move(-1, len(all))
		}, nil})
	}
	return keys
}

// noticeLines are the rows below the box. While something is typed they are empty, so that nothing moves, and give way to a box that grows:
// by so many lines it did.
func (p *prompt) noticeLines(c *console, w, h, grown int) []string {
	all, st := p.noticesHere(c), p.step()
	rows := min(len(all), candidateRows(h))
	if rows = max(rows-grown, 0); rows == 0 {
		return nil
	}
	chosen := p.notice(c)
	from, to := st.rows.window(len(all), rows)
	switch {
	case st.field.text != "" && chosen == nil:
		return make([]string, rows)
	case st.field.text != "": // by its number
		all, from, to = []*assembly.Motion{chosen}, 0, 1
	}
	lines := make([]string, 0, rows)
	for _, m := range all[from:to] {
		lead, more := look.Pad("", 1+look.Width(c.pen.signs.Pointer)), c.tell("motion.notice", c.name(m.Mover))+" "
		if _, fell := c.state().Motions.Fell(m); fell {
			more = c.tell("state.fell", decidedOn(m)) + " "
		}
		if m == chosen {
			lead = " " + c.pen.signs.Pointer
		}
		if rest := len(all) - to; m == all[to-1] && rest > 0 {
			more = c.tell("stack.more", rest) + " "
		}
		row := c.pen.ends(w, lead+" "+m.ID+"  "+c.since(m)+c.inRow(m), more)
		if m == chosen {
			row = c.pen.Selected.Render(row)
		}
		lines = append(lines, row)
	}
	return append(lines, make([]string, rows-len(lines))...)
}

// noticeRows are what can be done with a motion of which notice was given, wherever it is opened: it is moved where that is in order, and notice is
// given of an amendment to it.
func (c *console) noticeRows(of *assembly.Motion) []row {
	if !of.Noticed {
		return nil
	}
	m := &moments{c: c}
	if c.state().NoticedInOrder(of) == nil {
		key := "noticed"
		if of.Amendment() {
			key = "noticed.amendment"
		}
		m.add(key, func(c *console) { c.moveNoticed(of) }, of.ID)
	}
	if c.may("notice-amend") && slices.Contains(c.state().NoticeAmendable(), of) {
		m.begin("notice-amend", "notice-amend "+of.ID+" ", c.state().Called(of))
	}
	return m.rows
}

// moveNoticed asks who moves a motion of which notice was given, whoever gave it first, and then who seconds it.
func (c *console) moveNoticed(m *assembly.Motion) {
	if r := c.state().NoticedInOrder(m); c.stops(r) && c.line.idle() {
		c.refuse(r)
		return
	}
	id := m.ID
	c.push(&prompt{
		name: "move", seconders: m.Backers,
		steps: []step{{asks: "mover", person: &search{newcomers: true, fit: mayVote, only: true, given: m.Movers()}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			name, before := c.reference(k)
			return append(before, strings.Join([]string{"move", id, "by", name}, " "))
		},
		preview: func(c *console, _ *prompt, w int) []string {
			if m := c.state().Motions.Get(id); m != nil {
				return []string{look.Cut(" "+m.ID+"  "+c.says(c.state().InList(m)), w)}
			}
			return nil // its entry was undone
		},
		goesOn: func(c *console, p *prompt) {
			c.goTo(floorScreen)
			mover, _ := p.who(c, 0)
			c.askSeconder(p, mover)
		},
	})
}
