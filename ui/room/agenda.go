package room

import (
	"slices"
	"strconv"
	"time"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// agenda is the points of the meeting, the current one marked and with its clock, and large where there is room.
func (p page) agenda() []string {
	top := []string{p.ends([]span{{p.Title, p.Theme.Title}}, span{p.facilitates(), p.Theme.Text}), ""}
	var bottom []string
	if next := p.nextLine(); next != nil {
		bottom = append([]string{""}, next...)
	}
	room := p.h - len(top) - len(bottom)
	current := p.current()
	if current >= 0 {
		title := look.Big(look.Clean(p.Agenda[current].Title), p.inner(), min(p.h/4, room-len(p.Agenda)-1), p.UTF8)
		if title != nil {
			top = append(append(top, painted(title, p.Theme.Strong)...), "")
			room -= len(title) + 1
		}
	}
	return p.indented(sheet{top, p.items(room, current), bottom}.rows(p.h)...)
}

func (p page) facilitates() string {
	if p.Facilitator == "" {
		return ""
	}
	return tell("facilitates", p.Facilitator)
}

// current is the place of the current item, -1 before the first.
func (p page) current() int {
	return slices.IndexFunc(p.Agenda, func(i Item) bool { return i.Clock != nil })
}

// items is as many points as fit into h lines, the current one among them; with room for it, a line between two.
func (p page) items(h, current int) []string {
	first, last := window(len(p.Agenda), h, current)
	apart := 2*len(p.Agenda)-1 <= h
	var rows []string
	for i := first; i < last; i++ {
		if i > first && apart {
			rows = append(rows, "")
		}
		mark := " "
		switch signs := look.Signs(p.UTF8); {
		case i == first && first > 0:
			mark = signs.Up
		case i == last-1 && last < len(p.Agenda):
			mark = signs.Down
		case i == current:
			mark = signs.Pointer
		}
		rows = append(rows, p.point(mark, i))
	}
	return rows
}

// point is one item in a line: its number, its title, and where it stands.
func (p page) point(mark string, i int) string {
	item := p.Agenda[i]
	style, said := p.Theme.Text, span{"", p.Theme.Faint}
	switch item.State {
	case "current":
		style = p.Theme.Strong
		said = p.itemClock(item)
	case "done":
		said.text = look.Signs(p.UTF8).Check + " " + tell("item.done")
	case "deferred":
		said.text = tell("item.deferred")
	}
	number := look.PadLeft(strconv.Itoa(i+1), len(strconv.Itoa(len(p.Agenda))))
	return p.ends([]span{{mark + " " + number + "  ", style}, {item.Title, style}}, said)
}

// itemClock is the time that the current item took, of the time that was planned.
func (p page) itemClock(item Item) span {
	if item.Clock == nil {
		return span{}
	}
	spent := item.Clock.Spent(p.now).Truncate(time.Second)
	if item.Clock.Limit <= 0 {
		return span{words.Clock(spent), p.Theme.Strong}
	}
	style, sign := p.Theme.Strong, ""
	if spent >= item.Clock.Limit {
		style, sign = p.Theme.Red, look.Signs(p.UTF8).Alarm+" "
	}
	return span{sign + words.Clock(spent) + " " + tell("item.of", words.Clock(item.Clock.Limit)), style}
}
