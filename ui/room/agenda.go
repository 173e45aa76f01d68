package room

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// agenda is the points of the meeting, the current one marked and with its clock, and large where there is room.
func (p page) agenda() []string {
	top := []string{p.ends([]span{{p.Title, p.Theme.Title}}, span{p.facilitates(), p.Theme.Text}), ""}
	var bottom []string
	if below := append(p.ruled(), p.nextLine()...); len(below) > 0 {
		bottom = append([]string{""}, below...)
	}
	if evening := p.evening(); len(evening) > 0 && p.h-len(top)-len(bottom)-len(evening)-1 > len(p.Agenda) {
		bottom = append(append([]string{""}, evening...), bottom...)
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
	if p.Facilitator == "" || p.w < narrow && len(p.Agenda) > 0 {
		return ""
	}
	return p.tell("facilitates", p.Facilitator)
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

// point is one item in a line: its number, its title, and where it stands, with its time.
func (p page) point(mark string, i int) string {
	item := p.Agenda[i]
	style, said := p.Theme.Text, span{"", p.Theme.Faint}
	spent := item.Took.Truncate(time.Second)
	switch item.State {
	case "current":
		style = p.Theme.Strong
		said = p.itemClock(item)
		if item.Clock != nil {
			spent = item.Clock.Spent(p.now).Truncate(time.Second)
		}
	case "done":
		said.text = look.Signs(p.UTF8).Check + " " + p.tell("item.done")
		if spent > 0 && p.w >= narrow {
			said.text += "  " + p.took(spent, item.Planned)
		}
	case "deferred":
		said.text = p.tell("item.deferred")
	default:
		if p.planned() && item.Planned > 0 {
			said.text = words.Clock(item.Planned)
		}
	}
	number := look.PadLeft(strconv.Itoa(i+1), len(strconv.Itoa(len(p.Agenda))))
	left := []span{{mark + " " + number + "  ", style}, {item.Title, style}}
	bar := p.itemBar(item, spent)
	if bar == "" {
		return p.ends(left, said)
	}
	room := p.inner() - look.Width(bar) - 2
	right := line(room/2, said)
	return look.Pad(line(room-look.Width(right)-2, left...), room-look.Width(right)) + right + "  " + bar
}

// planned tells whether the agenda has times, and the page room for them.
func (p page) planned() bool {
	return p.inner() >= 70 && slices.ContainsFunc(p.Agenda, func(i Item) bool { return i.Planned > 0 })
}

// itemBar is how much of an item's time is spent; "" where the agenda has no times, and blanks where this item has none.
func (p page) itemBar(item Item, spent time.Duration) string {
	const cells = 8
	if !p.planned() {
		return ""
	}
	if item.Planned <= 0 || item.State == "deferred" && spent == 0 {
		return strings.Repeat(" ", cells)
	}
	return look.Bar(cells, int64(spent), int64(item.Planned), p.UTF8)
}

// took is the time that an item took, of that which was planned.
func (p page) took(spent, planned time.Duration) string {
	if planned <= 0 {
		return words.Clock(spent)
	}
	return words.Clock(spent) + " " + p.tell("item.of", words.Clock(planned))
}

// itemClock is the time that the current item took, of the time that was planned.
func (p page) itemClock(item Item) span {
	if item.Clock == nil {
		return span{}
	}
	spent := item.Clock.Spent(p.now).Truncate(time.Second)
	said := span{p.took(spent, item.Clock.Limit), p.Theme.Strong}
	if item.Clock.Limit > 0 && spent >= item.Clock.Limit {
		said.style, said.text = p.Theme.Red, look.Signs(p.UTF8).Alarm+" "+said.text
	}
	return said
}
