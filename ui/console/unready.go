package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// showUnready lists what the minutes lack before they are signed; Enter on a row leads to where it is mended.
func (c *console) showUnready() {
	lacks := c.state().Unready(c.meeting.Len())
	if len(lacks) == 0 {
		c.flash(c.tell("minutes.ready.yes"))
		return
	}
	list := &menu{head: c.tell("minutes.ready.head")}
	for _, u := range lacks {
		list.rows = append(list.rows, row{says: c.says(u.Says), do: func(c *console) { c.mendLack(u) }})
	}
	c.push(list)
}

// mendLack leads to where something is mended that the minutes lack.
func (c *console) mendLack(u assembly.Unready) {
	switch u.Lacks {
	case assembly.LacksDay:
		c.goTo(mandatesScreen)
		all := c.duties()
		if at := slices.IndexFunc(all, func(d duty) bool { return d.action != nil && d.action.Number == u.Action }); at >= 0 {
			c.lists.mandates.at = at
			c.openDuty()
		}
	case assembly.LacksRole:
		if c.may("take") {
			c.findRole(u.Role)
			return
		}
		if at := c.opening(); at > 0 && c.meeting.MendInOrder(at, assembly.PutIn) == nil { // after the close it is put in at the opening
			put := &mender{entry: at, how: assembly.PutIn}
			c.askPerson(put.said(strings.Join([]string{"take", u.Role}, " ")), "role."+u.Role, true)
			return
		}
		c.flash(c.tell("minutes.role.note"))
	case assembly.LacksAnswer:
		c.writing("accepts ~" + u.Who)(c)
	case assembly.LacksTitle:
		c.writing(strings.Join([]string{"title", u.Motion}, " "))(c)
	case assembly.LacksVerdict:
		c.goTo(floorScreen)
	case assembly.LacksClose:
		c.writing("close")(c)
	case assembly.LacksSeal:
		c.writing("seal")(c)
	}
}

// opening is the entry that opened the meeting; 0 for none.
func (c *console) opening() uint64 {
	return c.meeting.LastSaid(func(f assembly.Fact) bool { _, opened := f.(*assembly.MeetingOpened); return opened })
}
