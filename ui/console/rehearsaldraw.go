package console

import "stacktaker/ui/look"

// intermission is what stands at the foot of a rehearsal that is paused. The screens can be looked at meanwhile.
type intermission struct{}

func (intermission) isSheet() {}

func (intermission) keys(*console) []binding {
	keys := []binding{
		{"enter", "key.playon", (*console).playOn, nil},
		{"space", "", (*console).playOn, nil},
		{"esc", "", (*console).playOn, nil},
		{"tab", "key.takeover", (*console).takeOver, nil},
	}
	for _, b := range everywhere() {
		switch {
		case b.key == "1":
			keys = append(keys, binding{b.key, "key.screens", lookAt(b.do), nil})
		case b.key == "p", b.key > "1" && b.key <= "9":
			keys = append(keys, binding{b.key, b.says, lookAt(b.do), b.may})
		}
	}
	return append(keys, binding{"q", "key.leave", (*console).leave, nil}, binding{"ctrl+c", "", (*console).leave, nil})
}

// lookAt shows a screen behind the intermission, in place of a count or a verdict, which would hide it. A count comes back
// by itself.
func lookAt(show func(*console)) func(*console) {
	return func(c *console) {
		c.dialogs = []dialog{intermission{}}
		show(c)
	}
}

func (intermission) typed(*console, string) bool { return false }

func (i intermission) draw(c *console, w, _ int) drawing {
	lines := append([]string{c.pen.rule(w, 0, "")}, c.playLine(w)...) // all where it was, so that nothing else moves
	lines = append(lines, c.banners(w)...)
	for _, l := range look.Wrap(c.tell("rehearsal.paused"), w-2) {
		lines = append(lines, c.pen.Banner.Render(look.Pad(" "+l, w)))
	}
	lines = append(lines, c.messageLines(w)...)
	return drawing{lines: append(lines, c.hints(i.keys(c), w))}
}

// mark says in the header that this is a rehearsal; "" where it is none.
func (c *console) mark() string {
	if c.stage == nil {
		return ""
	}
	return c.pen.Banner.Render(" "+c.tell("rehearsal")+" ") + " "
}

// playLine is what is told of the rehearsal until it is taken over, a line above the foot; none otherwise.
func (c *console) playLine(w int) []string {
	if c.stage == nil || c.stage.act == yours {
		return nil
	}
	return []string{c.pen.ends(w, " "+c.pen.Strong.Render(look.Clean(c.stage.told)), c.playKey())}
}

// playKey is what stops a rehearsal that plays.
func (c *console) playKey() string {
	if !c.plays() {
		return ""
	}
	return c.tell("rehearsal.key") + " "
}

// roomLines is the room view, under a line that says of a rehearsal that it is one.
func (c *console) roomLines() []string {
	if c.stage == nil {
		return c.o.Room(c.meeting, c.now, c.w, c.h)
	}
	told := " " + c.mark() + c.pen.Strong.Render(look.Clean(c.stage.told))
	return append([]string{c.pen.ends(c.w, told, c.playKey())}, c.o.Room(c.meeting, c.now, c.w, c.h-1)...)
}

// leaveQuestion is what is asked before the screens are left.
func (c *console) leaveQuestion() string {
	switch {
	case c.stage != nil:
		return "rehearsal.leave"
	case c.panel != nil && len(c.panel.drafts) > 0:
		return "leave.drafts"
	case len(c.wordsLeft) > 0 || c.typesWords():
		return "leave.words"
	}
	return "leave"
}
