package console

import (
	"slices"
	"strings"

	"stacktaker/ui/look"
)

// callNext gives the next the floor.
func (c *console) callNext() { c.say("call") }

// putAndCount puts what is pending, and opens the panel in which hands are counted.
func (c *console) putAndCount() {
	if c.state().Count != nil && c.line.idle() {
		if c.panel != nil && !c.counts() {
			c.panel.comesBack(c)
		}
		c.openPanel()
		return
	}
	if c.may("lot") { // a tie waits for its number
		c.writing("lot ")(c)
		return
	}
	c.putOver()
}

// putOver puts what is pending. Where people wait it says who, and the same key at once after that puts it all the same, nobody objecting.
func (c *console) putOver() {
	r := c.state().PutInOrder()
	if r == nil || r.Key != "put.waiting" || !c.line.idle() || c.passes { // past a rule is a departure, and nobody was asked
		c.say("put")
		return
	}
	if of := c.questioned(); of != (subject{}) && c.waitedAt == of {
		c.say(strings.Join([]string{"put", "no-objection"}, " "))
		return
	}
	c.refuse(r)
	c.waited = c.questioned()
	c.message.text = c.whyNot(r, c.tongue.own, messageMost)
	c.refusal = c.message
}

// declareOrRule is Enter: it answers a point of order that waits for its ruling, and else declares the verdict; where a figure was typed
// and not entered, it goes back to that.
func (c *console) declareOrRule() {
	switch {
	case c.isRuling() && !c.line.idle():
		c.flash(c.tell("moved-on"))
	case c.isRuling() && c.ruling == 0:
		c.flash(c.tell("ruling.choose", c.pen.signs.Left, c.pen.signs.Right))
	case c.isRuling():
		c.say("ruling " + rulings()[c.ruling-1])
	case c.panel != nil && len(c.panel.drafts) > 0:
		c.openPanel()
		c.panel.toForgotten(c)
	default:
		c.say("declare")
	}
}

// rulings are the answers to a point of order.
func rulings() [2]string { return [...]string{"upheld", "dismissed"} }

func (c *console) rulingLeft()  { c.ruling = 1 }
func (c *console) rulingRight() { c.ruling = 2 }

// onRuling puts the cursor on the answer that is chosen while a point of order waits for one.
func (c *console) onRuling(d drawing) drawing {
	if !c.isRuling() || c.ruling == 0 || c.inStack() {
		return d
	}
	_, x := c.rulingRow()
	d.cursor, d.x, d.y = true, x, len(d.lines)-1
	return d
}

// rulingLine stands in the place of the moves while a point of order waits for its ruling.
func (c *console) rulingLine(w int) string {
	line, _ := c.rulingRow()
	keys := c.pen.Key.Render(c.pen.signs.Left+c.pen.signs.Right) + " " + c.pen.Key.Render(c.tell("key.enter"))
	return c.pen.ends(w, line, keys+" ")
}

// rulingRow is the question and its answers, and the cell of the sign before the one that is chosen. None is until an arrow
// chose it.
func (c *console) rulingRow() (row string, x int) {
	who := look.Cut(c.name(c.state().Floor.Speaker.Person), c.w/3)
	row = " " + c.pen.Strong.Render(c.tell("ruling", who)) + " "
	for i, r := range rulings() {
		told := "  " + c.tell("ruling."+r) + " "
		if i == c.ruling-1 {
			x = look.Width(row) + 1
			told = c.pen.Selected.Render(c.pen.signs.Pointer + " " + c.tell("ruling."+r) + " ")
		}
		row += " " + told
	}
	return row, x
}

// goTo shows a screen, which ends the room view.
func (c *console) goTo(s screen) {
	if s == motionsScreen && c.screen != s {
		c.toPending()
	}
	if s == recordScreen && c.screen != s {
		c.lists.recordUp = false // what was done last is why it is looked at
	}
	c.screen, c.room, c.fromCount = s, false, false
}

// toPending sets the cursor of the motions on the one that is before the room, which is why they are looked at; else it stays where it was.
func (c *console) toPending() {
	all := &c.state().Motions
	if m := all.Main(); m != nil {
		c.lists.motions.at = slices.Index(all.ByNumber(), m)
	}
}

// roomFromCount opens the room view over the table of figures.
func (c *console) roomFromCount() {
	if c.toggleRoom(); c.room {
		c.takePanel()
		c.fromCount = true
	}
}

// leaveRoom goes from the room view to where it was opened: the table of figures, while hands are still counted, or the floor.
func (c *console) leaveRoom() {
	back := c.fromCount && c.state().Count != nil
	if c.goTo(floorScreen); back {
		c.openPanel()
	}
}

// wallPage is by how many pages a long text was turned on the walls, and which text that was.
type wallPage struct {
	of     string
	turned bool
	by     int
}

// turnWall turns the pages of a long text on every wall, whatever the size of each: to the next, and from the last to the first again, or
// back. From then on they turn by no clock until another text is before the room.
func (c *console) turnWall(by int) {
	c.wall.turned = true
	if by < 0 {
		c.wall.by--
	} else {
		c.wall.by++
	}
}

// beforeRoom tells one text from another that is before the room.
func (c *console) beforeRoom() string {
	ms := &c.state().Motions
	of := ms.Last + "\n"
	if m := ms.Pending(); m != nil {
		of += m.ID + "\n" + m.Text
	}
	if r := c.state().Floor.Round; r != nil {
		of += "\n" + r.Question
	}
	return of
}

func (c *console) toggleRoom() {
	if c.o.Room == nil {
		c.flash(c.tell("room.none"))
		return
	}
	if c.room {
		c.leaveRoom()
		return
	}
	c.room = true
	c.screen = floorScreen // its keys are the evening's
}
