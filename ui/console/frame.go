package console

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// The least that the screens are drawn in, and from where on they stand in two columns.
const (
	leastWidth  = 40
	leastHeight = 12
	twoColumns  = 72
)

// frame is a whole screen: h lines of w cells each.
type frame struct {
	lines  []string
	cursor *tea.Cursor // where something is typed, or on the row that is chosen; nil: nowhere
}

func (f frame) text() string { return strings.Join(f.lines, "\n") }

// drawing is what a dialog looks like: a whole screen, or as many lines as a sheet has at its foot. The cursor is counted
// from its first line.
type drawing struct {
	lines  []string
	cursor bool
	x, y   int
}

// frame draws the screen as it is now.
func (c *console) frame() frame {
	if c.w <= 0 || c.h <= 0 {
		return frame{}
	}
	switch {
	case c.blank:
		return frame{lines: look.Fit(c.blankPage(), c.w, c.h)}
	case c.isSmall():
		return frame{lines: c.typed(look.Fit(c.tooSmall(), c.w, c.h))}
	}
	var f frame
	switch page, top := c.pageDialog(), c.top(); {
	case top == nil:
		c.lay(&f, c.base())
	case page == nil:
		f.lines = c.unmarked(c.base).lines
	case page != top:
		f.lines = c.unmarked(func() drawing { return page.draw(c, c.w, c.h) }).lines
	}
	switch d := c.top().(type) {
	case nil:
	case *panel:
		c.lay(&f, c.marked(d))
	default:
		c.lay(&f, d.draw(c, c.w, c.h))
	}
	f.lines = look.Fit(f.lines, c.w, c.h)
	if c.line.slow {
		told := c.pen.Amber.Render(" " + c.tell("saving") + " ")
		last := &f.lines[c.h-1]
		*last = look.Pad(look.Cut(*last, c.w-look.Width(told)), c.w-look.Width(told)) + told
	}
	f.lines = c.typed(f.lines)
	return f
}

// unmarked draws what lies under a sheet without its ▸: there is never more than one, which Enter takes.
func (c *console) unmarked(draw func() drawing) drawing {
	mark := c.pen.signs.Pointer
	c.pen.signs.Pointer = look.Pad("", look.Width(mark))
	defer func() { c.pen.signs.Pointer = mark }()
	return draw()
}

// marked draws the panel of a count. While a point of order waits, Enter takes the ruling that is marked, and no cell.
func (c *console) marked(p *panel) drawing {
	draw := func() drawing { return p.draw(c, c.w, c.h) }
	if !c.isRuling() {
		return draw()
	}
	d := c.unmarked(draw)
	d.lines[len(d.lines)-1] = c.rulingLine(c.w)
	return d
}

// typed is what was drawn in the signs that the terminal has.
func (c *console) typed(lines []string) []string {
	if c.pen.utf8 {
		return lines
	}
	return look.Typed(lines)
}

// lay puts lines over the foot of a frame; nothing else of it moves.
func (c *console) lay(f *frame, d drawing) {
	lines := d.lines[max(len(d.lines)-c.h, 0):]
	from := c.h - len(lines)
	f.lines = append(look.Fit(f.lines, c.w, c.h)[:from:from], lines...)
	if d.cursor && d.x < c.w && from+d.y < c.h {
		f.cursor = tea.NewCursor(d.x, from+d.y)
		f.cursor.Blink = false
	}
}

// base is what lies under all dialogs: a screen, or the room view.
func (c *console) base() drawing {
	if c.room && c.o.Room != nil {
		lines, foot := look.Fit(c.roomLines(), c.w, c.h), c.messageLines(c.w)
		if c.isRuling() {
			foot = append(foot, c.rulingLine(c.w))
		}
		copy(lines[max(len(lines)-len(foot), 0):], foot)
		return c.onRuling(drawing{lines: lines})
	}
	keys := c.hints(c.ownKeys(), c.w)
	switch c.screen {
	case agendaScreen:
		return c.shell(c.agendaPane, keys)
	case rollScreen:
		return c.shell(c.rollPane, keys)
	case motionsScreen:
		return c.shell(c.motionsPane, keys)
	case mandatesScreen:
		return c.shell(c.mandatesPane, keys)
	case grievancesScreen:
		return c.shell(c.grievancesPane, keys)
	case minutesScreen:
		return c.shell(c.minutesPane, keys)
	case recordScreen:
		return c.shell(c.recordPane, keys)
	}
	if c.isRuling() && !c.inStack() {
		keys = c.rulingLine(c.w)
	}
	return c.onRuling(c.shell(c.floorPane, keys))
}

// pane draws a screen between its header and its foot.
type pane func(w, h int) body

// body is what stands between header and foot.
type body struct {
	lines []string
	joint int // the cell at which its columns meet, 0 without
	row   int // the line that is chosen, from 1, on which the cursor rests; 0: none is
	x     int // its cell in that line
}

// shell puts header and foot around a pane. What is told at the foot, a message or else these lines, takes the place of the roles; where it has
// several lines the pane gives way, and nothing of the frame is covered, but in the smallest windows the lower rule.
func (c *console) shell(p pane, keys string, told ...string) drawing {
	head := c.header(c.w)
	banners := append(c.playLine(c.w), c.banners(c.w)...)
	status := c.messageLines(c.w)
	if len(status) == 0 {
		status = told
	}
	if len(status) == 0 {
		status = []string{c.rolesLine(c.w)}
	}
	ruled := true
	h := max(c.h-len(head)-len(banners)-len(status)-3, 0) // two rules and the keys
	if len(status) > 1 && c.h < roomyHeight {
		h, ruled = h+1, false
	}
	b := p(c.w, h)
	d := drawing{cursor: b.row > 0 && b.row <= h, x: b.x, y: len(head) + b.row}
	lines := append(head, c.pen.rule(c.w, b.joint, c.pen.lineDn))
	lines = append(lines, tailed(b.lines, h)...)
	if ruled {
		lines = append(lines, c.pen.rule(c.w, b.joint, c.pen.lineUp))
	}
	lines = append(lines, banners...)
	d.lines = append(append(lines, status...), keys)
	return d
}

// tailed is exactly h of the lines, with empty ones at the end where there are less. Their width is left to the frame.
func tailed(lines []string, h int) []string {
	for len(lines) < h {
		lines = append(lines, "")
	}
	return lines[:max(h, 0)]
}

// header is the title, who may vote, the clock, and where the agenda is.
func (c *console) header(w int) []string {
	s := c.state()
	right := c.attendance()
	if right != "" {
		right += "  "
	}
	right += c.pen.Strong.Render(clockTime(c.now)) + " "
	if phase := c.phase(); phase != "" {
		right = c.pen.Amber.Render(phase) + "  " + right
	}
	head := []string{c.pen.ends(w, " "+c.mark()+c.pen.Title.Render(look.Clean(s.Info.Title)), right)}
	if line := c.underTitle(w); line != "" {
		head = append(head, line)
	}
	return head
}

// underTitle is the item and its time; away from the floor, who has it.
func (c *console) underTitle(w int) string {
	s := c.state()
	if sp := s.Floor.Speaker; sp != nil && s.Info.Phase == assembly.Open && (c.screen != floorScreen || c.pageDialog() != nil) {
		t, who := c.clock(sp), c.tell("floor.has", c.name(sp.Person))
		if c.isRuling() {
			who = c.name(sp.Person) + "  " + c.pen.Amber.Render(c.pen.signs.Urgent+" "+c.kind(sp.Kind))
		}
		return c.pen.ends(w, " "+who, t.drawn(c.pen)+" ")
	}
	i := s.Agenda.Current
	if i == nil {
		return ""
	}
	left := " " + c.tell("item", s.Agenda.Number(i), len(s.Agenda.Items), c.itemTitle(i))
	spent := s.SpentOn(i, c.now)
	if i.Planned == 0 {
		return c.pen.ends(w, left, c.spent(spent)+" ")
	}
	right := c.bar(shortBar, spent, i.Planned) + " " + c.spentOf(spent, i.Planned) + " "
	return c.pen.ends(w, left, right)
}

// pageDialog is the last dialog that stands over the whole screen, nil without one.
func (c *console) pageDialog() dialog {
	for _, d := range slices.Backward(c.dialogs) {
		if _, foot := d.(sheet); !foot {
			return d
		}
	}
	return nil
}

func (c *console) phase() string {
	switch i := c.state().Info; i.Phase {
	case assembly.Convened:
		return c.tell("phase.convened")
	case assembly.InRecess:
		return c.tell("phase.recess")
	case assembly.Closed:
		return c.tell("phase.closed", clockTime(i.Closed))
	default:
		if i.InCamera {
			return c.tell("phase.camera")
		}
	}
	return ""
}

// attendance is who may vote, and the quorum where one is set.
func (c *console) attendance() string {
	told := ""
	if c.state().Info.Phase == assembly.Closed {
		return ""
	}
	if c.sight.voters > 0 || c.sight.needed > 0 {
		told = c.tell("voting", c.sight.voters)
	}
	if c.sight.needed == 0 {
		return told
	}
	sign, style := c.pen.signs.Check, c.pen.Good
	if c.sight.quorum < c.sight.needed {
		key := "quorum.lost"
		if !c.state().Quorum.Reached {
			key = "quorum.short"
		}
		sign, style = c.pen.signs.Cross+" "+c.tell(key), c.pen.Red
	}
	return told + " " + c.pen.signs.Dot + " " + style.Render(c.tell("quorum", c.sight.needed)+" "+sign)
}

// blankPage shows nothing but how to get back.
func (c *console) blankPage() []string {
	lines := make([]string, c.h)
	lines[c.h-1] = look.PadLeft(c.tell("blank"), c.w)
	return lines
}

func clock(d time.Duration) string { return words.Clock(d) }

func clockTime(t time.Time) string { return t.Format("15:04") }
