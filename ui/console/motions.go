package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// figuresWidth is from where on the figures of a verdict stand beside the motion's words, and do not cut them short.
const figuresWidth = 100

// motionsPane is every motion and what became of it.
func (c *console) motionsPane(w, h int) body {
	all := c.state().Motions.ByNumber()
	lines := []string{" " + c.pen.Heading.Render(c.tell("motions")) + "  " + c.tell("motions.count", len(all))}
	if len(all) == 0 {
		return body{lines: append(lines, "", "   "+c.tell("motions.empty"))}
	}
	from, to := c.lists.motions.window(len(all), h-len(lines))
	row := len(lines) + 1 + c.lists.motions.at - from
	id, state := 0, 0
	for n := from; n < to; n++ {
		id = max(id, look.Width(all[n].ID))
		state = max(state, look.Width(c.stateOf(all[n])))
	}
	for n := from; n < to; n++ {
		m := all[n]
		text := look.Pad(c.numbered(m), id) + "  " + look.Pad(c.stateOf(m), state) + "  " + c.since(m) + c.inRow(m)
		figures := ""
		if r := m.Result; r != nil && r.Counted() && w >= figuresWidth {
			figures = c.tell("motions.figures", r.For, r.Against, r.Abstain)
		}
		lines = append(lines, c.rowLine(c.pen.ends(w-2, text, figures), n == c.lists.motions.at, m == c.state().Motions.Pending()))
	}
	return body{lines: lines, row: row}
}

// inRow is what a row of a list calls a motion (docs/rules.md, section 4): its title, given or found, else its first words, with a sign where there
// are more. Where its text is decided on all of it is read.
func (c *console) inRow(m *assembly.Motion) string {
	told, head := c.state().InList(m), m.Head()
	if told.Key == "title.main" && head != "" && m.Heading() == "" && len(strings.Fields(m.Text)) > len(strings.Fields(head)) {
		return look.Clean(head) + " " + c.pen.signs.Ellipsis
	}
	return c.says(told)
}

// decidedOn is what a verdict is on, for the languages in which the word for it agrees with that.
func decidedOn(m *assembly.Motion) words.Phrase {
	if m.Amendment() {
		return words.Say("motion.amendment", m.ID)
	}
	return words.Say("motion", m.ID)
}

// since says before the words of an amendment that fell since when it did; "" for any other.
func (c *console) since(m *assembly.Motion) string {
	if told, is := c.state().Since(m); is {
		return c.says(told) + " " + c.pen.signs.Dot + " "
	}
	return ""
}

func (c *console) stateOf(m *assembly.Motion) string {
	_, fell := c.state().Motions.Fell(m)
	switch {
	case m.Waits:
		return c.tell("state.waits")
	case m.Accepted && m.State == assembly.Carried:
		return c.tell("state.accepted", decidedOn(m))
	case fell:
		return c.tell("state.fell", decidedOn(m))
	case m.Noticed && m.State == assembly.Moved:
		return c.tell("state.noticed")
	}
	return c.tell("state."+string(m.State), decidedOn(m))
}

func (c *console) hasMotions() bool { return len(c.state().Motions.All) > 0 }

// openMotion asks what to do with the chosen motion; where nothing of it is put right, it shows it in full.
func (c *console) openMotion() {
	all := c.state().Motions.ByNumber()
	if len(all) == 0 {
		c.complain(c.tell("motions.empty"))
		return
	}
	c.lists.motions.clamp(len(all))
	chosen := all[c.lists.motions.at]
	id := chosen.ID
	full := row{says: c.tell("mend.full"), do: func(c *console) {
		c.push(&page{head: c.headOf(chosen), write: func(c *console, w int) []string {
			if m := c.state().Motions.Get(id); m != nil {
				return c.motionInFull(m, w)
			}
			return nil // its entry was undone
		}})
	}}
	c.openWith(c.headOf(chosen), slices.Concat(c.noticeRows(chosen), c.motionRights(id), c.reopeningRows(chosen)), full)
}

// motionRights are what of a motion can be put right: the line that gave notice of it and so has its words, the one that moved it, and the one
// that seconded it, and those by which it was decided.
func (c *console) motionRights(id string) []row {
	noticed := c.meeting.LastSaid(func(f assembly.Fact) bool {
		n, is := f.(*assembly.NoticeGiven)
		return is && n.ID == id
	})
	moved := c.meeting.LastSaid(func(f assembly.Fact) bool {
		m, is := f.(*assembly.MotionMoved)
		n, was := f.(*assembly.NoticeMoved)
		return is && m.ID == id || was && n.ID == id
	})
	seconded := c.meeting.LastSaid(func(f assembly.Fact) bool {
		m, is := f.(*assembly.MotionSeconded)
		return is && m.ID == id
	})
	rows := c.rightRow("mend.right.motion", moved)
	if noticed > 0 {
		rows = append(c.rightRow("mend.right.notice", noticed), c.rightRow("mend.right.mover", moved)...)
	}
	if seconded != moved {
		rows = append(rows, c.rightRow("mend.right.seconder", seconded)...)
	}
	return append(append(rows, c.figureRows(c.meeting.CountedBy(id), func(said string) string { return c.tell("mend.right.figures", said) })...), c.titleRow(id)...)
}

// figureRows put right by what something was decided, a row for each line, and one for what two tellers agreed on.
func (c *console) figureRows(by []uint64, told func(said string) string) []row {
	var rows []row
	givenBy := map[string]int{} // how many tellers gave a figure
	for _, counted := range by {
		if said, teller := withoutTeller(c.saidNow(counted)); teller {
			givenBy[said]++
		}
	}
	for i, counted := range by {
		said, _ := withoutTeller(c.saidNow(counted))
		switch last := !slices.ContainsFunc(by[i+1:], func(later uint64) bool {
			same, _ := withoutTeller(c.saidNow(later))
			return same == said
		}); {
		case givenBy[said] == 2 && last && c.meeting.MendInOrder(counted, assembly.PutIn) == nil:
			rows = append(rows, row{says: told(said), do: func(c *console) { c.askFigures(counted, said) }})
		case givenBy[said] != 2 && c.mayRight(counted):
			rows = append(rows, row{says: told(c.saidNow(counted)), do: func(c *console) { c.askMend(counted, assembly.PutRight) }})
		}
	}
	return rows
}

// withoutTeller is a figure without whose it is; false where it is no teller's.
func withoutTeller(said string) (line string, teller bool) {
	words := strings.Fields(said)
	at := slices.Index(words, "teller")
	if language.Verb(said) != "count" || at < 0 || at+1 >= len(words) {
		return said, false
	}
	return strings.Join(slices.Delete(words, at, at+2), " "), true
}

// titleRow says what lists call a motion; none where that is not said now, or of one that has no title.
func (c *console) titleRow(id string) []row {
	m := c.state().Motions.Get(id)
	if m == nil || m.Procedural() || m.Amendment() || m.Closed || !c.meeting.May("title") {
		return nil
	}
	return []row{{says: c.tell("mend.right.title"), do: func(c *console) {
		c.push(&prompt{
			name: "retitle", steps: []step{{asks: "title", field: newField(m.Title)}}, enough: needsText,
			lines: func(_ *console, p *prompt) []string {
				return []string{strings.Join([]string{"title", id, language.Quoted(strings.TrimSpace(p.text(0)))}, " ")}
			},
		})
	}}}
}

// motionInFull is a motion's words, its people, and every round in which it was counted.
func (c *console) motionInFull(m *assembly.Motion, w int) []string {
	var lines []string
	add := func(text string) { lines = append(lines, c.wrapped(text, w, 1)...) }
	add(c.stateOf(m) + " " + c.pen.signs.Dot + " " + c.needs(m))
	lines = append(lines, "")
	if m.Amendment() {
		add(c.title(m))
	}
	lines = append(lines, c.motionText(m, w-2)...)
	if m.Original != m.Text && !m.Amendment() {
		lines = append(lines, "")
		add(c.tell("motion.original"))
		lines = append(lines, indented(look.DrawDiff(look.Compare(m.Original, m.Text), w-2, c.pen.Theme, c.pen.utf8))...)
	}
	lines = append(lines, "")
	add(c.movers(m))
	if m.Reason != "" {
		add(c.tell("motion.reason", look.Clean(m.Reason)))
	}
	for n, r := range m.Rounds {
		lines = append(lines, "")
		lines = append(lines, c.roundLines(n+1, r, w)...)
	}
	if r := m.Result; r != nil && m.State != assembly.Counted {
		lines = append(lines, "")
		add(c.says(r.Words()))
		lines = append(lines, c.restsOn(m.ID, w)...)
	}
	return lines
}

func indented(lines []string) []string {
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}

func (c *console) roundLines(n int, r assembly.Round, w int) []string {
	told := c.tell("round", n)
	switch {
	case r.Division:
		told = c.tell("round.division", n)
	case r.Recount != "":
		told = c.tell("round.section", n, look.Clean(r.Recount))
	}
	lines := c.wrapped(c.tell("colon", told)+" "+c.says(r.Behind(words.Say("verdict.figures", r.For, r.Against, r.Raised())))+" "+c.pen.signs.Dot+" "+
		c.tell("round.present", r.Present), w, 1)
	for _, s := range r.Sections {
		lines = append(lines, c.wrapped(c.tell("colon", look.Clean(s.Name))+" "+c.says(s.Behind(words.Say("verdict.figures", s.For, s.Against, s.Raised())))+" "+
			c.pen.signs.Dot+" "+c.tell("round.present", s.Present), w, 3)...)
	}
	return lines
}
